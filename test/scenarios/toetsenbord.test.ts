import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Locator, Page } from 'playwright-core'
import { openBezoek, wachtOp, type Bezoek } from './bezoek.ts'
import { heeftBrowser, openBrowser } from './chromium.ts'
import { startProduct, type Product } from './product.ts'

const MEESTE_STAPPEN = 150

/** Presses Tab until the focus is on it; fails where the focus cannot be seen. */
async function tabNaar(page: Page, doel: Locator): Promise<void> {
  await doel.first().waitFor({ state: 'attached' })
  for (let stap = 0; stap < MEESTE_STAPPEN; stap++) {
    await page.keyboard.press('Tab')
    if (!(await doel.evaluateAll((lijst) => lijst.includes(document.activeElement as never)))) continue
    expect(await zichtbareFocus(page), `focus on ${String(doel)} can be seen`).toBe(true)
    return
  }
  throw new Error(`no Tab of ${MEESTE_STAPPEN} reached ${String(doel)}`)
}

/** The focused element, or what is drawn for it, has an outline or a shadow. */
function zichtbareFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const el = document.activeElement
    if (el === null) return false
    const label = (el as HTMLInputElement).labels?.[0]
    const omgeving = [el, ...(label === undefined ? [] : [label, ...label.querySelectorAll('*')])]
    return omgeving.some((e) => {
      const s = getComputedStyle(e)
      return (s.outlineStyle !== 'none' && s.outlineWidth !== '0px') || s.boxShadow !== 'none'
    })
  })
}

describe.skipIf(!heeftBrowser)('the keyboard alone', () => {
  let product: Product
  let browser: Browser
  let sanne: Bezoek

  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
    sanne = await openBezoek(browser, product)
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  test('signs in, opens a dossier and records a contact', async () => {
    const { page } = sanne
    const toets = (naam: string) => page.keyboard.press(naam)
    await page.goto('/inloggen')
    await wachtOp(page, 'Inloggen')
    await tabNaar(page, page.getByRole('button', { name: 'Ga verder als Sanne van Loon' }))
    await toets('Enter')
    await wachtOp(page, 'Vandaag')

    await tabNaar(page, page.getByRole('link', { name: 'Caseload', exact: true }))
    await toets('Enter')
    await wachtOp(page, 'Caseload')
    await tabNaar(page, page.getByRole('rowheader').getByRole('link'))
    const naam = await page.evaluate(() => document.activeElement?.textContent ?? '')
    await toets('Enter')
    await wachtOp(page, naam)
    expect(await page.evaluate(() => document.activeElement?.tagName), 'the name has the focus').toBe('H1')

    await tabNaar(page, page.getByRole('link', { name: 'Contact vastleggen' }))
    await toets('Enter')
    await tabNaar(page, page.getByRole('radio'))
    await toets('ArrowDown')
    expect(await page.getByRole('radio', { name: 'Telefoon' }).isChecked()).toBe(true)
    await tabNaar(page, page.getByRole('textbox', { name: 'Verslag' }))
    await page.keyboard.type('Met het toetsenbord vastgelegd.')
    await tabNaar(page, page.getByRole('button', { name: 'Contact opslaan' }))
    await toets('Enter')
    await page.getByText('Met het toetsenbord vastgelegd.').waitFor()
    expect(sanne.klachten).toEqual([])
  })
})
