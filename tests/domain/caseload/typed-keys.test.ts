import { caseLine } from '#domain/caseload/lines'
import { personFrom } from '#domain/caseload/person'
import { typedKeys } from '#domain/caseload/typed-keys'
import { expect, test } from 'vitest'
import { realModel } from '../support/real-model.ts'

test.each([
  ['Đđ', 'DDDD'],
  ['ÂÊÔ', 'AAEEOO'],
  ['ĂƠƯ', 'AWOWUW'],
  ['ÁÀẢÃẠ', 'ASAFARAXAJ'],
  ['Ấ', 'AAS'],
  ['1ABC-9', '1ABC-9'],
  ['ñç', 'nXc\u0327'],
  ['', '']
])('the keys for %j are %j', (text, keys) => {
  expect(typedKeys(text)).toBe(keys)
})

test('a code that the input method has changed is parsed', () => {
  const code = '14YS-18MB-3C78-JY9C-EK'
  expect(personFrom(realModel, 1, caseLine('', code)).kind).toBe('read')
  expect(personFrom(realModel, 1, caseLine('', '14Ý-18MB-3C78-JY9C-EK'))).toMatchObject({
    kind: 'read',
    line: { code }
  })
})

test('a changed code that can’t be restored still looks like a code', () => {
  expect(personFrom(realModel, 1, caseLine('', '14YS-18MB-3Ç78-JY9C-EK'))).toMatchObject({
    kind: 'bad',
    problem: { kind: 'malformed' }
  })
})
