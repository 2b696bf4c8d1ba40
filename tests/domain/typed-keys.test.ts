import { expect, test } from 'vitest'
import { typedKeys } from '#domain/typed-keys'

test.each([
  ['1ABC9', ['1ABC9']],
  ['', ['']],
  // Telex, then VNI.
  ['Đ9', ['DD9', 'D9D', 'D99']],
  ['Ă', ['AW', 'A8']],
  ['Ơ', ['OW', 'O7']],
  ['Â', ['AA', 'A6']],
  ['é', ['ES', 'E1']],
  // The key may come after other letters: both methods look back through the syllable.
  ['ÁB', ['ASB', 'ABS', 'A1B', 'AB1']],
  // Two marks, in both orders of their keys.
  ['Ấ', ['AAS', 'ASA', 'A61', 'A16']],
  // W alone is Ư in Telex.
  ['6Ư', ['6W']],
  ['Ứ', ['WS', 'W1']],
  // No Vietnamese input method gives these.
  ['ñç', []],
  ['ĂÂÁÀ', []]
])('the keys for %j may be %j', (text, keys) => {
  expect([...typedKeys(text)].sort()).toEqual([...keys].sort())
})
