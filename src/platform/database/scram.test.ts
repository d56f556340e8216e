import { expect, test } from 'vitest'
import { scramVerifier } from './scram.ts'

test('the verifier holds the keys of the example exchange in RFC 7677, section 3', () => {
  const zout = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64')
  expect(scramVerifier('pencil', zout)).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  )
})

test('the salt differs each time', () => {
  expect(scramVerifier('x')).not.toBe(scramVerifier('x'))
})
