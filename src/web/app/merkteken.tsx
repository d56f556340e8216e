/** Schakel's own mark: two links of a chain that hold each other. Decorative; the name stands beside it. */
export function Merkteken() {
  return (
    <svg className="sk-merkteken" viewBox="0 0 44 28" aria-hidden focusable={false}>
      <path className="sk-merkteken__een" d="M20 7h-8a7 7 0 0 0 0 14h12a7 7 0 0 0 7-7" />
      <path className="sk-merkteken__twee" d="M24 21h8a7 7 0 0 0 0-14H20a7 7 0 0 0-7 7" />
    </svg>
  )
}
