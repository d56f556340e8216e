import { expect, test } from 'vitest'
import { menuFor, type MenuItem } from './features.ts'

const item = (pad: string, rest: Partial<MenuItem> = {}): MenuItem => ({
  pad,
  tekst: 'schil.menu',
  icoon: 'mensen',
  groep: 'mensen',
  volgorde: 10,
  ...rest,
})

const gebruiker = (rol: string, rechten: string[] = []) => ({
  rechten,
  gebruiker: {
    id: '1',
    naam: 'Nora de Wit',
    gebruikersnaam: 'nora',
    rol,
    taal: 'nl' as const,
    organisatie: { id: '1', naam: 'Werkplein', soort: 'werkplein' },
  },
})

const features = [
  { menu: [item('/caseload', { volgorde: 20 }), item('/vandaag')] },
  {
    menu: [
      item('/overname', { groep: 'beheer', recht: 'overnemen' }),
      item('/sturing', { groep: 'keten', rollen: ['beleid'] }),
    ],
  },
]

test('a menu shows its groups in order, and the lines of a group by place', () => {
  const menu = menuFor(gebruiker('beleid', ['overnemen']), features)
  expect(menu.map((g) => [g.groep, g.items.map((i) => i.pad)])).toEqual([
    ['mensen', ['/vandaag', '/caseload']],
    ['keten', ['/sturing']],
    ['beheer', ['/overname']],
  ])
})

test('what somebody has no right to, and a group without lines, is left out', () => {
  const menu = menuFor(gebruiker('consulent'), features)
  expect(menu.map((g) => g.groep)).toEqual(['mensen'])
})
