import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { keurGoed, kies, logIn, openBezoek, wachtOp, type Bezoek } from './bezoek.ts'
import { heeftBrowser, openBrowser } from './chromium.ts'
import { startProduct, type Product } from './product.ts'
import { kiesKandidaat, type Hoofdpersoon } from './hoofdpersoon.ts'

/** The demo starts on 20 November 2026. */
const BEGIN = '2-11-2026'
const EINDE = /1 mei 2027/
const NIEUW_EINDE = /22 mei 2027/
/** The number of a request, to report a failure with. */
const NUMMER = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

describe.skipIf(!heeftBrowser)('a working day of a consultant, wide', () => {
  let product: Product
  let browser: Browser
  let sanne: Bezoek
  let wie: Hoofdpersoon
  let page: Page

  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
    sanne = await openBezoek(browser, product)
    page = sanne.page
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  const sectie = (naam: string) =>
    page
      .getByRole('navigation', { name: 'Onderdelen van het dossier' })
      .getByRole('link', { name: naam, exact: true })
  const openSectie = async (naam: string) => {
    await sectie(naam).click()
    await page.waitForFunction(
      (n) => document.querySelector('.sk-secties [aria-current=page]')?.textContent === n,
      naam,
    )
    await wachtOp(page, wie.naam)
  }

  test('the sign-in page tells who enters and speaks English on one click', async () => {
    await page.goto('/inloggen')
    await wachtOp(page, 'Inloggen')
    const knoppen = page.getByRole('button', { name: /^Ga verder als / })
    expect(await knoppen.count()).toBe(9)
    await keurGoed(sanne, 'inloggen')
    await page.getByRole('button', { name: 'English' }).click()
    await wachtOp(page, /Sign in/)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await keurGoed(sanne, 'inloggen, English')
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await wachtOp(page, 'Inloggen')
  })

  test('one click enters as any of the demo people, and one click leaves', async () => {
    const namen = await page.getByRole('button', { name: /^Ga verder als / }).allTextContents()
    for (const naam of namen.map((n) => n.replace('Ga verder als ', '').trim())) {
      await logIn(sanne, naam)
      await page.getByText(naam, { exact: true }).first().waitFor()
      await page.waitForURL((url) => !['/', '/inloggen'].includes(url.pathname))
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByRole('button', { name: 'Uitloggen' }).click()
      await wachtOp(page, 'Inloggen')
    }
    expect(sanne.klachten).toEqual([])
  })

  test('Vandaag shows what is late, what comes, and who waits for whom', async () => {
    await logIn(sanne, 'Sanne van Loon')
    await wachtOp(page, 'Vandaag')
    for (const blok of [/^Te laat \(/, /^Komende 7 dagen \(/, /^Zonder volgende stap \(/]) {
      await page.getByRole('heading', { name: blok }).waitFor()
    }
    await keurGoed(sanne, 'vandaag')
    await page.getByRole('link', { name: 'Caseload', exact: true }).click()
    await wachtOp(page, 'Caseload')
    expect(await page.getByRole('row').count()).toBeGreaterThan(20)
    await keurGoed(sanne, 'caseload')
    wie = await kiesKandidaat(page.request)
  })

  test('a person is found by name and by dossier number', async () => {
    for (const zoek of [wie.achternaam, wie.dossiernummer]) {
      await page.getByRole('link', { name: 'Zoeken', exact: true }).click()
      await wachtOp(page, 'Zoeken')
      await page.getByRole('searchbox', { name: 'Naam of dossiernummer' }).fill(zoek)
      await page.getByRole('button', { name: 'Zoeken', exact: true }).click()
      await page
        .locator('li')
        .filter({ hasText: wie.dossiernummer })
        .getByRole('link', { name: wie.naam, exact: true })
        .waitFor()
    }
    await keurGoed(sanne, 'zoeken')
    await page.getByRole('link', { name: wie.naam, exact: true }).click()
    await wachtOp(page, wie.naam)
    await keurGoed(sanne, 'dossier')
  })

  test('an assessment B is refused without grounds, and shows the route that follows with them', async () => {
    await openSectie('Beoordeling')
    await keurGoed(sanne, 'beoordeling')
    await page
      .getByRole('main')
      .getByRole('link', { name: /^(Opnieuw beoordelen|Beoordelen)$/ })
      .click()
    await page.getByRole('group', { name: /Bij welke doelgroep/ }).waitFor()
    await page.getByRole('button', { name: 'Beoordeling opslaan' }).click()
    await page.getByRole('link', { name: 'Kies doelgroep A, B of C.' }).waitFor()
    await page.getByRole('link', { name: /Kies minstens één reden/ }).waitFor()
    await keurGoed(sanne, 'beoordelen met fouten')
    await kies(page, 'radio', 'Doelgroep B')
    await page
      .getByText('een leerwerktraject dat past bij de ontwikkelpunten', { exact: false })
      .first()
      .waitFor()
    await kies(page, 'checkbox', /./)
    await page
      .getByRole('textbox', { name: 'Toelichting' })
      .fill('Werkt graag met de handen en leert een taak het best door hem te doen.')
    await page
      .getByRole('combobox', { name: /Hoogste vorm van werk/ })
      .selectOption({ label: 'Leerwerktraject' })
    await page.getByRole('button', { name: 'Beoordeling opslaan' }).click()
    await page.getByRole('heading', { name: 'Beoordeling vastgelegd: Doelgroep B' }).waitFor()
    await page
      .getByText('Een leerwerktraject dat past bij de ontwikkelpunten, of een ander instrument.')
      .first()
      .waitFor()
    await wachtOp(page, wie.naam)
    await keurGoed(sanne, 'beoordeling vastgelegd')
  })

  test('a leerwerktraject is planned, and its end follows from the rule', async () => {
    await openSectie('Werk en trajecten')
    await keurGoed(sanne, 'werk')
    await page.getByRole('main').getByRole('link', { name: 'Traject plannen' }).first().click()
    await page.getByRole('combobox', { name: 'Wat voor traject?' }).selectOption({ label: 'Leerwerktraject' })
    await page.getByRole('textbox', { name: 'Eerste dag' }).fill(BEGIN)
    await page
      .getByText(/Volgens de regel is de laatste dag/)
      .filter({ hasText: EINDE })
      .waitFor()
    await page
      .getByRole('textbox', { name: 'Doel', exact: true })
      .fill('Zelfstandig een dag lang in het magazijn werken')
    await keurGoed(sanne, 'traject plannen')
    await page.getByRole('button', { name: 'Traject vastleggen' }).click()
    await page.getByRole('heading', { level: 3, name: /^Leerwerktraject/ }).waitFor()
    await wachtOp(page, wie.naam)
    await keurGoed(sanne, 'traject gepland')
  })

  test('a suspension of three weeks moves the end by 21 days', async () => {
    await openSectie('Klokken')
    await keurGoed(sanne, 'klokken')
    await page.getByRole('link', { name: /^Klok opschorten Leerwerktraject/ }).click()
    await page.getByRole('textbox', { name: 'Eerste dag dat de klok stilstaat' }).fill('16-11-2026')
    await page.getByRole('textbox', { name: /Laatste dag dat de klok stilstaat/ }).fill('6-12-2026')
    await page.getByRole('combobox', { name: 'Reden' }).selectOption({ label: 'Werkgever gesloten' })
    await page.getByRole('textbox', { name: 'Toelichting' }).fill('Het magazijn wordt verbouwd.')
    await page
      .getByText(/De laatste dag gaat van .*: 21 dagen later/)
      .filter({ hasText: NIEUW_EINDE })
      .waitFor()
    await keurGoed(sanne, 'opschorten')
    await page.getByRole('button', { name: 'Opschorten', exact: true }).click()
    await page.getByRole('heading', { name: /De klok is opgeschort: Leerwerktraject/ }).waitFor()
    const melding = page.getByText(/De laatste dag gaat van .*: 21 dagen later/)
    expect(await melding.first().textContent()).toMatch(EINDE)
    expect(await melding.first().textContent()).toMatch(NIEUW_EINDE)
    await wachtOp(page, wie.naam)
    await page
      .getByText(/Stond 21 dagen stil/)
      .first()
      .waitFor()
    await keurGoed(sanne, 'klok opgeschort')
  })

  test('a contact is recorded', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Contact vastleggen' }).first().click()
    await kies(page, 'radio', 'Telefoon')
    await page
      .getByRole('textbox', { name: 'Verslag' })
      .fill('Gebeld over het rooster. Begint maandag om negen uur.')
    await keurGoed(sanne, 'contact vastleggen')
    await page.getByRole('button', { name: 'Contact opslaan' }).click()
    await page.getByText('Gebeld over het rooster. Begint maandag om negen uur.').waitFor()
    await wachtOp(page, wie.naam)
    await keurGoed(sanne, 'contacten')
  })

  test('a mistake in personal data is corrected with a reason, and the history says so', async () => {
    await openSectie('Gegevens')
    await keurGoed(sanne, 'gegevens')
    await page.getByRole('link', { name: 'Wijzig Bereikbaarheid' }).click()
    const telefoon = page.getByRole('textbox', { name: /Telefoon/ })
    await telefoon.fill('geen idee')
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await page.getByRole('link', { name: /Vul een telefoonnummer in/ }).waitFor()
    await page.getByRole('link', { name: /Schrijf kort op waarom/ }).waitFor()
    await keurGoed(sanne, 'gegevens met fouten')
    await telefoon.fill('06 5550 1234')
    await page.getByRole('textbox', { name: 'Waarom wijzigt u dit?' }).fill('Twee cijfers waren verwisseld.')
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await page.getByText(/Geschiedenis van Telefoon \(/).click()
    await page.getByText('Twee cijfers waren verwisseld.').waitFor()
    await wachtOp(page, wie.naam)
    await keurGoed(sanne, 'geschiedenis')
  })

  test('somebody is reported back, and the municipality answers', async () => {
    await openSectie('Terugmelding')
    await keurGoed(sanne, 'terugmelding')
    await page.getByRole('main').getByText('Meer acties').click()
    await page.getByRole('link', { name: 'Terugmelden aan de gemeente' }).first().click()
    await kies(page, 'radio', 'Schulden gaan voor')
    await page
      .getByRole('textbox', { name: 'Wat hebt u gezien?' })
      .fill('De brieven stapelen zich op; er is geen rust om te leren.')
    await page
      .getByRole('textbox', { name: 'Wat heeft de inwoner nu nodig?' })
      .fill('Hulp bij schulden, daarna verder met het traject.')
    await keurGoed(sanne, 'terugmelden')
    await page.getByRole('button', { name: 'Terugmelding versturen' }).click()
    await page.getByRole('heading', { name: /^Teruggemeld aan Roosendaal/ }).waitFor()
    await keurGoed(sanne, 'teruggemeld')

    const tom = await openBezoek(browser, product)
    await logIn(tom, 'Tom Konings')
    await tom.page.getByRole('link', { name: 'Terugmeldingen', exact: true }).click()
    await wachtOp(tom.page, 'Terugmeldingen')
    await keurGoed(tom, 'postvak')
    await tom.page.getByRole('link', { name: `Beantwoorden ${wie.naam}` }).click()
    await kies(tom.page, 'radio', 'De gemeente neemt het over')
    await tom.page
      .getByRole('textbox', { name: 'Antwoord' })
      .fill('Het wijkteam belt deze week; in januari kijken wij samen opnieuw.')
    await keurGoed(tom, 'beantwoorden')
    await tom.page.getByRole('button', { name: 'Antwoord versturen' }).click()
    await tom.page.getByRole('heading', { name: /^Teruggemeld aan Roosendaal/ }).waitFor()
    await tom.context.close()

    await page.reload()
    await wachtOp(page, wie.naam)
    await page
      .getByText('Het wijkteam belt deze week; in januari kijken wij samen opnieuw.')
      .first()
      .waitFor()
    await keurGoed(sanne, 'beantwoord')
  })

  test('a consultant of the other Werkplein gets the same page as for an address that was made up', async () => {
    const bram = await openBezoek(browser, {
      adres: product.adres,
      verwacht: /status of 404 .*\/api\/v1\/kandidaten\//,
    })
    await logIn(bram, 'Bram Goossens')
    const verzonnen = wie.id.replace(/.{6}$/, 'ffffff')
    const gezien = []
    for (const id of [wie.id, verzonnen]) {
      await bram.page.goto(`/dossiers/${id}`)
      await bram.page.getByRole('heading', { name: 'Niet gevonden' }).waitFor()
      const antwoord = await bram.page.request.get(`/api/v1/kandidaten/${id}`)
      const { verzoekId: _v, instance: _i, ...inhoud } = (await antwoord.json()) as Record<string, unknown>
      gezien.push({
        tekst: (await bram.page.locator('body').innerText()).replace(NUMMER, 'nummer'),
        titel: await bram.page.title(),
        status: antwoord.status(),
        inhoud,
      })
    }
    expect(gezien[0]).toEqual(gezien[1])
    await keurGoed(bram, 'dossier van een ander')
    await bram.page.goto(`/zoeken?zoek=${wie.dossiernummer}`)
    await bram.page.getByText('Niemand gevonden', { exact: true }).waitFor()
    await bram.context.close()
  })

  test('the timeline tells what was done today, and prints', async () => {
    await openSectie('Tijdlijn')
    for (const tekst of [
      /^Beoordeeld: Doelgroep B/,
      /Twee cijfers waren verwisseld/,
      /Gebeld over het rooster/,
    ]) {
      await page.getByText(tekst).first().waitFor()
    }
    await keurGoed(sanne, 'tijdlijn')
    await page.getByRole('link', { name: 'Alles afdrukken' }).click()
    await page.getByRole('heading', { name: 'Tijdlijn van het dossier' }).waitFor()
    await wachtOp(page, wie.naam)
    await keurGoed(sanne, 'tijdlijn op papier')
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
  })

  test('no page of the product wrote an error to its log', () => {
    expect(product.logboek()).not.toMatch(/"fout"/)
  })
})
