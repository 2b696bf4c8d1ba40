import { expect, test } from 'vitest'
import { membersOf } from '../../../packages/advert-reader/src/json-members.ts'

test('gives each member as it is written', () => {
  expect(membersOf('{"id": 12345678901234567890 , "pay":1.0,"text":"a"}')).toEqual([
    { key: 'id', text: '"id": 12345678901234567890' },
    { key: 'pay', text: '"pay":1.0' },
    { key: 'text', text: '"text":"a"' }
  ])
})

test('an empty object has none', () => {
  expect(membersOf('{ }')).toEqual([])
})

test('signs in strings and in nested values part nothing', () => {
  expect(membersOf('{"a":"},\\",{[","b":[{"c":[1,2]},"]"],"d":{}}')).toEqual([
    { key: 'a', text: '"a":"},\\",{["' },
    { key: 'b', text: '"b":[{"c":[1,2]},"]"]' },
    { key: 'd', text: '"d":{}' }
  ])
})

test('a backslash before the end of a string does not hide its end', () => {
  expect(membersOf(String.raw`{"path\\":"C:\\","\"":"\\\"","e":0}`)).toEqual([
    { key: 'path\\', text: String.raw`"path\\":"C:\\"` },
    { key: '"', text: String.raw`"\"":"\\\""` },
    { key: 'e', text: '"e":0' }
  ])
})

test('keys are decoded, and repeated ones stay', () => {
  expect(membersOf(String.raw`{"\u0069d":1,"id":2}`).map(({ key }) => key)).toEqual(['id', 'id'])
})
