import { describe, expect, test } from 'vitest'
import { als, createDossier, gelukt, lees } from '../../../../test/factories/dossier.ts'
import { testDatabase } from '../../../../test/database.ts'
import { cleanNaam, detectMediatype } from './bestandssoort.ts'
import { createDocument, downloadDocument, MAX_BYTES, trekDocumentIn } from './commands.ts'
import { listDocumenten } from './queries.ts'

const t = await testDatabase()

const zip = (...namen: readonly string[]) =>
  Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(26), Buffer.from(namen.join('|'))])
const ODT = zip('mimetypeapplication/vnd.oasis.opendocument.text', 'content.xml')
const DOCX = zip('[Content_Types].xml', 'word/document.xml')
const PDF = Buffer.from('%PDF-1.7 inhoud')

describe('the kind of a file is told by its content, and the name must agree', () => {
  test.each([
    ['brief.pdf', PDF, 'application/pdf'],
    ['Foto.PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'image/png'],
    ['foto.jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['notitie.txt', Buffer.from('Één regel\r\nen nog een\t.'), 'text/plain'],
    ['cv.odt', ODT, 'application/vnd.oasis.opendocument.text'],
    ['cv.docx', DOCX, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['plaatje.pdf', Buffer.from([0xff, 0xd8, 0xff]), undefined],
    ['pagina.html', Buffer.from('<script>'), undefined],
    ['programma.exe', Buffer.from('MZ'), undefined],
    ['programma.txt', Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03]), undefined],
    ['latin1.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]), undefined],
    ['macro.docx', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), undefined],
    ['archief.docx', zip('verslag.txt'), undefined],
    ['brief.pdf.js', PDF, undefined],
    ['zonder-extensie', PDF, undefined],
  ])('%s', (naam, inhoud, type) => {
    expect(detectMediatype(naam, inhoud)).toBe(type)
  })
})

test.each([
  ['../../etc/brief.pdf', 'brief.pdf'],
  ['C:\\map\\cv "oud".docx', 'cv oud.docx'],
  ['omgekeerd\u202efdp.txt', 'omgekeerdfdp.txt'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(150)}.pdf`],
])('of the name %s is kept %s', (naam, schoon) => {
  expect(cleanNaam(naam)).toBe(schoon)
})

test('a file comes back byte for byte, with its own type, and the download is journalled', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  const { id } = await gelukt(t, consulent, (ctx) =>
    createDocument(ctx, kandidaatId, { naam: 'brief.pdf', inhoud: PDF, soort: 'brief' }),
  )
  expect(await gelukt(t, consulent, (ctx) => downloadDocument(ctx, id))).toEqual({
    naam: 'brief.pdf',
    type: 'application/pdf',
    inhoud: PDF,
  })
  const { rows } = await t.alsEigenaar((c) =>
    c.query(`select wat from journaal.regel where soort = 'inzage' and kandidaten = array[$1::uuid]`, [
      kandidaatId,
    ]),
  )
  expect(rows).toEqual([{ wat: 'document' }])
})

test('the same file twice is refused with the name it has, until it is withdrawn', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  const voegToe = (naam: string) =>
    als(t, consulent, (ctx) => createDocument(ctx, kandidaatId, { naam, inhoud: PDF, soort: 'overig' }))
  const eerste = await voegToe('een.pdf')
  if (!eerste.ok) throw new Error(eerste.fout.code)
  expect(await voegToe('twee.pdf')).toMatchObject({
    fout: { code: 'document-bestaat-al', params: { naam: 'een.pdf' } },
  })
  await gelukt(t, consulent, (ctx) => trekDocumentIn(ctx, eerste.waarde.id, 'Hoort bij iemand anders'))
  expect(await voegToe('twee.pdf')).toMatchObject({ ok: true })
  expect(await als(t, consulent, (ctx) => downloadDocument(ctx, eerste.waarde.id))).toMatchObject({
    fout: { code: 'document-ingetrokken' },
  })
  const alle = await lees(t, consulent, (ctx) => listDocumenten(ctx, kandidaatId))
  expect(alle.map((d) => [d.naam, d.ingetrokkenReden])).toEqual([
    ['twee.pdf', null],
    ['een.pdf', 'Hoort bij iemand anders'],
  ])
})

test.each([
  ['empty', Buffer.alloc(0), 'bestand-leeg'],
  ['too large', Buffer.concat([PDF, Buffer.alloc(MAX_BYTES)]), 'te-groot'],
  ['not what its name says', Buffer.from('MZ'), 'bestandssoort'],
])('a file that is %s changes nothing', async (_, inhoud, code) => {
  const { consulent, kandidaatId } = await createDossier(t)
  const poging = await als(t, consulent, (ctx) =>
    createDocument(ctx, kandidaatId, { naam: 'x.pdf', inhoud, soort: 'overig' }),
  )
  expect(JSON.stringify(poging)).toContain(code)
  expect(await lees(t, consulent, (ctx) => listDocumenten(ctx, kandidaatId))).toEqual([])
})

test('a stranger adds, opens and withdraws nothing', async () => {
  const { consulent, vreemde, kandidaatId } = await createDossier(t)
  const { id } = await gelukt(t, consulent, (ctx) =>
    createDocument(ctx, kandidaatId, { naam: 'x.pdf', inhoud: PDF, soort: 'overig' }),
  )
  const nietGevonden = { ok: false, fout: { code: 'niet-gevonden', status: 404 } }
  expect(
    await als(t, vreemde, (ctx) =>
      createDocument(ctx, kandidaatId, { naam: 'y.pdf', inhoud: PDF, soort: 'overig' }),
    ),
  ).toEqual(nietGevonden)
  expect(await als(t, vreemde, (ctx) => downloadDocument(ctx, id))).toEqual(nietGevonden)
  expect(await als(t, vreemde, (ctx) => trekDocumentIn(ctx, id, 'x'))).toEqual(nietGevonden)
})
