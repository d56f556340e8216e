import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { BREED, keurGoed, logIn, openBezoek, SMAL, wachtOp, type Bezoek } from './bezoek.ts'
import { heeftBrowser, openBrowser } from './chromium.ts'
import { startProduct, type Product } from './product.ts'

const BESTAND = 'caseload-export.csv'
const EXPORT = gunzipSync(
  readFileSync(new URL('../fixtures/overname/caseload-export.csv.gz', import.meta.url)),
)

/** The rows that the consultant mends: their number in the file, what was found, and what it has to be. */
const HERSTEL = [
  { regel: 690, bevinding: 'Dag die niet bestaat', veld: 'Geboortedatum', waarde: '12-2-1990' },
  { regel: 421, bevinding: 'Aantal uren kan niet', veld: 'Uren per week', waarde: '24' },
] as const

describe.skipIf(!heeftBrowser)('an empty region takes its caseload over from the file it has', () => {
  let product: Product
  let browser: Browser
  let schouten: Bezoek
  let page: Page

  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
    schouten = await openBezoek(browser, product)
    page = schouten.page
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  /** The page as it is now holds on both screens. */
  async function keurBeide(wat: string): Promise<void> {
    await keurGoed(schouten, wat)
    await page.setViewportSize(SMAL)
    await keurGoed(schouten, `${wat}, 360 wide`)
    await page.setViewportSize(BREED)
  }

  test('the empty caseload leads to the take-over, which says what it needs', async () => {
    await logIn(schouten, 'R. Schouten')
    await page.getByRole('link', { name: 'Caseload', exact: true }).click()
    await wachtOp(page, 'Caseload')
    await keurBeide('empty caseload')
    await page.getByRole('link', { name: 'Caseload overnemen' }).first().click()
    await wachtOp(page, 'Caseload overnemen')
    await keurBeide('overname')
    await page.getByRole('main').getByRole('link', { name: 'Bestand overnemen' }).first().click()
    await wachtOp(page, 'Bestand kiezen')
    await page.getByRole('button', { name: 'Lees dit bestand' }).click()
    await page.getByText('Kies eerst een bestand.').waitFor()
    await keurBeide('no file chosen')
  })

  test('a file that is no caseload is refused with the reason, and nothing of it stays', async () => {
    const beeld = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      Buffer.alloc(2000, 7),
    ])
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'foto.csv', mimeType: 'text/csv', buffer: beeld })
    await page.getByRole('button', { name: 'Lees dit bestand' }).click()
    await page.getByText(/Er is niets bewaard van dit bestand/).waitFor()
    expect(
      schouten.klachten.splice(0).every((k) => k.includes('status of 422')),
      'only the refusal',
    ).toBe(true)
    await keurBeide('file refused')
  })

  test('the export is read, and its columns are understood', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: BESTAND, mimeType: 'text/csv', buffer: EXPORT })
    await page.getByRole('button', { name: 'Lees dit bestand' }).click()
    await page.getByRole('heading', { name: 'Zo is het bestand gelezen' }).waitFor()
    await wachtOp(page, BESTAND)
    const geboren = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Geb.datum' }) })
    expect(await geboren.getByRole('combobox').inputValue()).toBe('geboortedatum')
    await keurBeide('columns')
  })

  test('two rows are mended where they stand, and the count goes down', async () => {
    await page.getByRole('link', { name: 'Verder naar het voorbeeld' }).click()
    await page.getByRole('heading', { name: 'Rijen', exact: true }).waitFor()
    await wachtOp(page, BESTAND)
    await keurBeide('preview')
    for (const { regel, bevinding, veld, waarde } of HERSTEL) {
      await page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: bevinding, exact: true }) })
        .getByRole('link')
        .click()
      await page.getByRole('textbox', { name: `Nieuwe waarde voor ${veld}, regel ${regel}` }).fill(waarde)
      await page.getByRole('button', { name: `Bewaar regel ${regel}` }).click()
      await page
        .getByText(new RegExp(`Regel ${regel} is hersteld`))
        .first()
        .waitFor()
    }
    await page.getByText('Te herstellen: nog 86.').first().waitFor()
    await keurBeide('two rows mended')
  })

  test('the good rows are taken over at once, after saying that the rest stays behind', async () => {
    await page.getByRole('link', { name: 'Verder naar overnemen' }).click()
    await page.getByRole('heading', { name: 'Dit gaat er gebeuren' }).waitFor()
    const knop = page.getByRole('button', { name: 'Neem 3.696 personen over' })
    await knop.click()
    await page.getByText(/Vink aan dat de rest achterblijft/).waitFor()
    await keurBeide('take over')
    await page.getByRole('checkbox', { name: /Ik neem alleen de goede rijen over/ }).check()
    await knop.click()
    await page.getByRole('heading', { name: 'Overgenomen' }).waitFor()
    await keurBeide('taken over')
  })

  test('the mended person stands in the caseload, and is found', async () => {
    await page.goto('/zoeken?zoek=Tesfamariam%20Selam')
    await page
      .getByText(/12 feb\.? 1990|12-2-1990|12-02-1990/)
      .first()
      .waitFor()
    await page.goto('/vandaag')
    await wachtOp(page, 'Vandaag')
    await keurBeide('vandaag after the take-over')
  })

  test('the take-over is undone, and the caseload is empty again', async () => {
    await page.goto('/overname')
    await wachtOp(page, 'Caseload overnemen')
    await keurBeide('list of take-overs')
    await page.getByRole('link', { name: BESTAND }).first().click()
    await page.getByRole('button', { name: 'Draai deze overname terug' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Draai terug' }).click()
    await page.getByRole('heading', { name: 'Teruggedraaid' }).waitFor()
    await keurBeide('undone')
    await page.goto('/caseload')
    await page.getByText('Er staat nog niemand in de caseload').waitFor()
  })
})
