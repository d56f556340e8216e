import { expect, test } from 'vitest'
import { DOELGROEPEN, WAARDEN as SERVER } from '../src/modules/kandidaten/index.ts'
import { VORMEN } from '../src/rules/ladder/index.ts'
import { WAARDEN as WEB } from '../src/web/features/kandidaten/waarden.ts'
import { berichten as en } from '../src/web/i18n/en.ts'
import { berichten as nl } from '../src/web/i18n/nl.ts'

test.each(['doelgroep', 'fase', 'abc', 'verwachting', 'uitkering', 'doelgroepregister'] as const)(
  'the web offers exactly the values that the server takes for %s',
  (soort) => {
    expect(WEB[soort]).toEqual(SERVER[soort])
  },
)

test('the web knows every form of work and every target group', () => {
  expect(WEB.vorm).toEqual(VORMEN)
  expect(WEB.doelgroep).toEqual(DOELGROEPEN)
})

test('every value has words in both languages', () => {
  const ids = Object.entries(WEB).flatMap(([soort, waarden]) =>
    waarden.map((w) => `waarde.${soort}.${w.replace('>=', 'gte').replace('<', 'lt')}`),
  )
  expect(ids.filter((id) => nl[id] === undefined || en[id] === undefined)).toEqual([])
})
