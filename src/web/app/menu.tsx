import { useEffect, useRef, useState } from 'react'
import { NavLink, useLocation } from 'react-router'
import { Icoon } from '../components/icons.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { menuFor, type MenuItem } from './features.ts'
import { useSessie } from './sessie.tsx'

function MenuRegel({ item }: { readonly item: MenuItem }) {
  const t = useTekst()
  return (
    <li>
      <NavLink to={item.pad} className="sk-menu__link">
        <Icoon naam={item.icoon} />
        {t(item.tekst)}
      </NavLink>
    </li>
  )
}

/** The side menu; on a narrow screen a button opens it. Escape closes it and gives the focus back to the button. */
export function Menu() {
  const t = useTekst()
  const groepen = menuFor(useSessie())
  const { pathname } = useLocation()
  const knop = useRef<HTMLButtonElement>(null)
  const [openOp, setOpenOp] = useState<string | null>(null)
  // Open only on the page where it was opened: choosing a page closes the menu.
  const open = openOp === pathname
  useEffect(() => {
    if (!open) return
    const onKey = (e: KeyboardEvent) => {
      if (e.key !== 'Escape') return
      setOpenOp(null)
      knop.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open])
  return (
    <nav className="sk-menu" aria-label={t('schil.menu')}>
      <button
        ref={knop}
        type="button"
        className="sk-menu__knop"
        aria-expanded={open}
        aria-controls="sk-menu-lijst"
        onClick={() => setOpenOp(open ? null : pathname)}
      >
        <Icoon naam={open ? 'sluiten' : 'menu'} />
        {t('schil.menu-knop')}
      </button>
      <div id="sk-menu-lijst" className={open ? 'sk-menu__lijst sk-menu__lijst--open' : 'sk-menu__lijst'}>
        {groepen.map(({ groep, items }) => (
          <div key={groep} className="sk-menu__groep">
            <p className="sk-menu__titel" id={`sk-menu-${groep}`}>
              {t(`schil.groep.${groep}`)}
            </p>
            <ul aria-labelledby={`sk-menu-${groep}`}>
              {items.map((item) => (
                <MenuRegel key={item.pad} item={item} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
}
