import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { logIn, openBezoek, wachtOp } from './bezoek.ts'
import { heeftBrowser, openBrowser } from './chromium.ts'
import { kiesMetKlokken, type Hoofdpersoon } from './hoofdpersoon.ts'
import { startProduct, type Product } from './product.ts'

const MAP = fileURLToPath(new URL('../../docs/beelden/', import.meta.url))
const MEESTE_BYTES = 300_000

/** Makes the pictures of the README anew from the demo: SCHAKEL_BEELDEN=1 npx vitest run --project browser beelden. */
describe.skipIf(!heeftBrowser || process.env['SCHAKEL_BEELDEN'] === undefined)(
  'pictures for the README',
  () => {
    let product: Product
    let browser: Browser

    beforeAll(async () => {
      mkdirSync(MAP, { recursive: true })
      ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
    })
    afterAll(async () => {
      await browser?.close()
      await product?.stop()
    })

    async function maak(page: Page, naam: string): Promise<void> {
      const pad = `${MAP}${naam}.png`
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: pad, animations: 'disabled', caret: 'hide' })
      expect(statSync(pad).size).toBeLessThan(MEESTE_BYTES)
    }

    test('sign-in, Vandaag, a dossier and its clocks', async () => {
      const bezoek = await openBezoek(browser, product)
      const { page } = bezoek
      await page.goto('/inloggen')
      await page
        .getByRole('button', { name: /^Ga verder als / })
        .first()
        .waitFor()
      await maak(page, 'inloggen')
      await logIn(bezoek, 'Sanne van Loon')
      await wachtOp(page, 'Vandaag')
      await maak(page, 'vandaag')
      const wie: Hoofdpersoon = await kiesMetKlokken(page.request)
      await page.goto(`/dossiers/${wie.id}`)
      await wachtOp(page, wie.naam)
      await maak(page, 'dossier')
      await page.goto(`/dossiers/${wie.id}/klokken`)
      await wachtOp(page, wie.naam)
      await page
        .getByRole('link', { name: /^Klok opschorten Leerwerktraject/ })
        .first()
        .click()
      await page.getByRole('textbox', { name: 'Eerste dag dat de klok stilstaat' }).fill('16-11-2026')
      await page.getByRole('textbox', { name: /Laatste dag dat de klok stilstaat/ }).fill('6-12-2026')
      await page.getByRole('combobox', { name: 'Reden' }).selectOption({ label: 'Werkgever gesloten' })
      await page.getByRole('textbox', { name: 'Toelichting' }).fill('Het magazijn wordt verbouwd.')
      await page.getByRole('button', { name: 'Opschorten', exact: true }).click()
      await page.getByRole('heading', { name: /De klok is opgeschort/ }).waitFor()
      await wachtOp(page, wie.naam)
      await page.locator('.sk-secties').evaluate((kop) => kop.scrollIntoView({ block: 'start' }))
      await maak(page, 'klokken')
      await bezoek.context.close()
    })

    test('the preview of a take-over', async () => {
      const bezoek = await openBezoek(browser, product)
      const { page } = bezoek
      await logIn(bezoek, 'R. Schouten')
      await page.goto('/overname/nieuw')
      const inhoud = gunzipSync(
        readFileSync(new URL('../fixtures/overname/caseload-export.csv.gz', import.meta.url)),
      )
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'caseload-export.csv', mimeType: 'text/csv', buffer: inhoud })
      await page.getByRole('button', { name: 'Lees dit bestand' }).click()
      await page.getByRole('link', { name: 'Verder naar het voorbeeld' }).click()
      await page.getByRole('heading', { name: 'Rijen', exact: true }).waitFor()
      await wachtOp(page, 'caseload-export.csv')
      await maak(page, 'overname')
      await bezoek.context.close()
    })
  },
)
