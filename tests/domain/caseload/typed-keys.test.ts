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
])('the keys behind %j are %j', (text, keys) => {
  expect(typedKeys(text)).toBe(keys)
})

test('a code is read although the input method has changed it', () => {
  const code = '14YS-18MB-3C78-JY9C-EK'
  expect(personFrom(realModel, 1, caseLine('', code)).kind).toBe('read')
  expect(personFrom(realModel, 1, caseLine('', '14Ý-18MB-3C78-JY9C-EK'))).toMatchObject({
    kind: 'read',
    line: { code }
  })
})

test('a code that it has changed beyond repair looks like a code all the same', () => {
  expect(personFrom(realModel, 1, caseLine('', '14YS-18MB-3Ç78-JY9C-EK'))).toMatchObject({
    kind: 'bad',
    problem: { kind: 'malformed' }
  })
})
