import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { keurGoed, logIn, openBezoek, SMAL, wachtOp, type Bezoek } from './bezoek.ts'
import { heeftBrowser, openBrowser } from './chromium.ts'
import { kiesMetTraject, type Hoofdpersoon } from './hoofdpersoon.ts'
import { startProduct, type Product } from './product.ts'

describe.skipIf(!heeftBrowser)('the same product on a telephone, 360 wide', () => {
  let product: Product
  let browser: Browser
  let sanne: Bezoek
  let page: Page
  let wie: Hoofdpersoon

  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
    sanne = await openBezoek(browser, { adres: product.adres, scherm: SMAL })
    page = sanne.page
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  test('the sign-in page, Vandaag, the caseload and search fit', async () => {
    await page.goto('/inloggen')
    await wachtOp(page, 'Inloggen')
    await page
      .getByRole('button', { name: /^Ga verder als / })
      .first()
      .waitFor()
    await keurGoed(sanne, 'inloggen')
    await logIn(sanne, 'Sanne van Loon')
    for (const [pad, titel] of [
      ['/vandaag', 'Vandaag'],
      ['/caseload?consulent=mij', 'Caseload'],
      ['/zoeken', 'Zoeken'],
      ['/taken', 'Taken'],
      ['/terugmeldingen', 'Terugmeldingen'],
    ] as const) {
      await page.goto(pad)
      await wachtOp(page, titel)
      await keurGoed(sanne, pad)
    }
    wie = await kiesMetTraject(page.request)
  })

  test('the menu opens and leads to another page', async () => {
    await page.getByRole('button', { name: 'Menu' }).click()
    await keurGoed(sanne, 'menu open')
    await page.getByRole('link', { name: 'Vandaag', exact: true }).click()
    await wachtOp(page, 'Vandaag')
    expect(await page.getByRole('button', { name: 'Menu' }).getAttribute('aria-expanded')).toBe('false')
  })

  test('every section of a dossier fits', async () => {
    await page.goto(`/dossiers/${wie.id}`)
    await wachtOp(page, wie.naam)
    const links = page.getByRole('navigation', { name: 'Onderdelen van het dossier' }).getByRole('link')
    const paden = await links.evaluateAll((l) => l.map((a) => a.getAttribute('href') ?? ''))
    expect(paden.length).toBeGreaterThan(5)
    for (const pad of paden) {
      await page.goto(pad)
      await wachtOp(page, wie.naam)
      await keurGoed(sanne, pad.replace(wie.id, ':id'))
    }
  })

  test('forms that are sent empty say per field what is missing, and fit', async () => {
    for (const [pad, knop] of [
      ['contacten/nieuw', 'Contact opslaan'],
      ['beoordeling/nieuw', 'Beoordeling opslaan'],
      ['werk/trajecten/nieuw', 'Traject vastleggen'],
      ['gegevens/wijzig/persoon', 'Opslaan'],
    ] as const) {
      await page.goto(`/dossiers/${wie.id}/${pad}`)
      await wachtOp(page, wie.naam)
      await page.getByRole('button', { name: knop }).click()
      await page.locator('.sk-foutenblok').getByRole('link').first().waitFor()
      expect(await page.evaluate(() => document.activeElement?.classList.contains('sk-foutenblok'))).toBe(
        true,
      )
      await keurGoed(sanne, `${pad}, empty`)
    }
  })
})
