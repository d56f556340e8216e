import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const NORMEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const BREED = { width: 1440, height: 900 }
export const SMAL = { width: 360, height: 740 }

/** How long a condition may take on a loaded machine. */
const WACHT_MS = 60_000

/** One person behind a browser: a page of its own session, and everything that went wrong on it. */
export type Bezoek = {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, failed requests and violations of the content security policy that nobody expected. */
  readonly klachten: string[]
}

type Opties = {
  readonly adres: string
  readonly scherm?: { readonly width: number; readonly height: number }
  /** Console errors that the test itself asks for. */
  readonly verwacht?: RegExp
}

/** The first question of a visitor, "who am I", is answered with 401. */
const EERSTE_VRAAG = /status of 401 .*\/api\/v1\/sessies\/huidige$/

/** Opens a new session on the product at `adres`. */
export async function openBezoek(
  browser: Browser,
  { adres, scherm = BREED, verwacht }: Opties,
): Promise<Bezoek> {
  const context = await browser.newContext({
    viewport: scherm,
    baseURL: adres,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(WACHT_MS)
  const page = await context.newPage()
  const klachten: string[] = []
  page.on('console', (m) => {
    const tekst = `${m.text()} ${m.location().url}`
    if (m.type() !== 'error' || EERSTE_VRAAG.test(tekst) || verwacht?.test(tekst) === true) return
    klachten.push(`${page.url()}: ${tekst}`)
  })
  page.on('pageerror', (fout) => klachten.push(`${page.url()}: ${fout.stack ?? fout.message}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) =>
      console.error(`content security policy: ${e.violatedDirective} ${e.blockedURI}`),
    )
  })
  return { page, context, klachten }
}

/** Enters as one of the demo's people with the one button on the card. */
export async function logIn({ page }: Bezoek, naam: string): Promise<void> {
  await page.goto('/inloggen')
  await page.getByRole('button', { name: `Ga verder als ${naam}` }).click()
  await page.getByRole('button', { name: 'Uitloggen' }).waitFor()
}

/** Waits for the page with this title, with all its parts loaded. */
export async function wachtOp(page: Page, titel: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: titel }).waitFor()
  await page.waitForFunction(
    () =>
      document.querySelector('.sk-skelet') === null &&
      !/Bezig met laden|Loading/.test(document.body.innerText),
  )
}

/** Chooses a radio or checkbox as a mouse does, by its label: the input itself is drawn by the label. */
export async function kies(page: Page, rol: 'radio' | 'checkbox', naam: string | RegExp): Promise<void> {
  const invoer = page.getByRole(rol, { name: naam }).first()
  await page.locator(`label[for="${(await invoer.getAttribute('id')) ?? ''}"]`).click()
  expect(await invoer.isChecked()).toBe(true)
}

/** What axe finds on the page as it is now: rule, and where. */
async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async (normen) => {
    type Uitkomst = {
      violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]
    }
    const { axe } = window as unknown as { axe: { run: (d: Document, o: object) => Promise<Uitkomst> } }
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values: normen },
      resultTypes: ['violations'],
    })
    return violations.map(
      (v) =>
        `${v.id} (${v.help}): ${v.nodes.map((n) => `${n.target.join(' ')} [${n.failureSummary ?? ''}]`).join('; ')}`,
    )
  }, NORMEN)
}

/** The elements that make the page wider than the screen; a region that scrolls by itself is allowed to be wider inside. */
function teBreed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const breedte = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= breedte) return []
    return [...document.body.querySelectorAll('*')]
      .filter((e) => e.getBoundingClientRect().right > breedte + 1)
      .slice(0, 5)
      .map(
        (e) =>
          `${e.tagName.toLowerCase()}.${e.className.toString()} ends at ${Math.round(e.getBoundingClientRect().right)} of ${breedte}`,
      )
  })
}

/** The page has no accessibility violation, no horizontal overflow and nothing in the console. `wat` names it in a failure. */
export async function keurGoed({ page, klachten }: Bezoek, wat: string): Promise<void> {
  expect.soft(await axe(page), `axe, ${wat}`).toEqual([])
  expect.soft(await teBreed(page), `wider than the screen, ${wat}`).toEqual([])
  expect.soft(klachten.splice(0), `console, ${wat}`).toEqual([])
}
