/** Grey rows of the right size while the first answer is on its way, so the page does not jump. */
export function TabelSkelet({ kolommen, rijen = 6 }: { readonly kolommen: number; readonly rijen?: number }) {
  return Array.from({ length: rijen }, (_, r) => (
    <tr key={r} aria-hidden>
      {Array.from({ length: kolommen }, (__, k) => (
        <td key={k}>
          <span className="sk-skelet" />
        </td>
      ))}
    </tr>
  ))
}
