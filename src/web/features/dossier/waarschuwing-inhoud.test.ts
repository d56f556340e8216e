import { expect, test } from 'vitest'
import { KANDIDAAT } from './kandidaat.fixture.ts'
import { bepaalWaarschuwing } from './waarschuwing-inhoud.ts'

const VANDAAG = '2026-11-22'
const termijn = (datum: string) => ({
  volgendeActie: datum,
  volgendeTermijn: datum,
  volgendeTermijnNaam: 'Einde detachering',
})

test.each([
  ['nobody planned anything', {}, { soort: 'geen-stap' }],
  [
    'a term that is late',
    termijn('2026-11-21'),
    { soort: 'termijn', naam: 'Einde detachering', ernst: 'fout' },
  ],
  ['a term of today', termijn('2026-11-22'), { soort: 'termijn', ernst: 'let-op' }],
  ['a term two weeks away', termijn('2026-12-06'), { soort: 'termijn', ernst: 'let-op' }],
  ['a term further away', termijn('2026-12-07'), { soort: 'termijn', ernst: 'info' }],
  [
    'a task before the term',
    { ...termijn('2026-12-20'), volgendeActie: '2026-11-25' },
    { soort: 'taak', naam: null, datum: '2026-11-25', ernst: 'let-op' },
  ],
  [
    'a closed dossier, whatever is late',
    { ...termijn('2026-01-01'), status: 'gesloten' as const },
    { soort: 'gesloten' },
  ],
  [
    'a merged dossier points to the other',
    { status: 'samengevoegd' as const, samengevoegdIn: 'x' },
    { soort: 'samengevoegd', in: 'x' },
  ],
])('%s', (_naam, anders, verwacht) => {
  expect(bepaalWaarschuwing({ ...KANDIDAAT, ...anders }, VANDAAG)).toMatchObject(verwacht)
})
