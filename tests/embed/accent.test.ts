import { readFileSync } from 'node:fs'
import { readableAccent } from '#embed/accent'
import { contrastRatio, parseColour } from '#embed/colour'
import { accentOn, BACKGROUNDS, HARDEST_TINT } from '#embed/accent-on'
import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lightColours } from '../../integrations/pictures/light-colours.ts'

test.each([
  ['#0a6', [0, 170, 102]],
  ['00AA66', [0, 170, 102]],
  [' #00aa66 ', [0, 170, 102]],
  ['#0a', undefined],
  ['green', undefined],
  ['#00aa6g', undefined],
  ['url(x)', undefined],
  ['', undefined]
])('parses %j as %j', (text, colour) => {
  expect(parseColour(text)).toEqual(colour)
})

test('contrastRatio is 1 for two equal colours and 21 for black and white', () => {
  expect(contrastRatio([255, 255, 255], [0, 0, 0])).toBeCloseTo(21, 5)
  expect(contrastRatio([9, 9, 9], [9, 9, 9])).toBe(1)
  // #767676 is the lightest grey that passes AA on white: 4.54.
  expect(contrastRatio([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2)
})

describe('readableAccent', () => {
  test('returns an accent with enough contrast unchanged', () => {
    expect(readableAccent('#004d40', BACKGROUNDS.light)).toEqual({
      colour: '#004d40',
      changed: false
    })
  })

  test('darkens a light accent on light backgrounds, and lightens a dark one on dark backgrounds', () => {
    expect(readableAccent('#0a6', BACKGROUNDS.light)).toEqual({ colour: '#00814e', changed: true })
    const lighter = readableAccent('#004d40', BACKGROUNDS.dark)
    expect(lighter?.changed).toBe(true)
    expect(parseColour(lighter?.colour ?? '')?.[1]).toBeGreaterThan(77)
  })

  test('returns undefined for text that is not a hexadecimal colour', () => {
    expect(readableAccent('mint', BACKGROUNDS.light)).toBeUndefined()
  })

  test('gives any colour AA contrast with every background of both themes', () => {
    assert(
      property(integer({ min: 0, max: 0xffffff }), (number) => {
        const text = `#${number.toString(16).padStart(6, '0')}`
        for (const backgrounds of Object.values(BACKGROUNDS)) {
          const colour = parseColour(readableAccent(text, backgrounds)?.colour ?? '')
          for (const background of backgrounds) {
            const parsed = parseColour(background)
            if (!colour || !parsed) {
              throw new Error(`Expected two colours for ${text} on ${background}.`)
            }
            expect(contrastRatio(colour, parsed)).toBeGreaterThanOrEqual(4.5)
          }
        }
      })
    )
  })
})

test('an accent is readable on our tints too, and what is readable there is so everywhere', () => {
  // A quiet button in a notice: on #efe3e4 with a luminance of 0.7888, the accent #00814e, which is
  // enough on paper (4.62), would have 0.8389 / 0.2125 = 3.95.
  expect(accentOn('#0a6', 'light').colour).toBe('#007445')
  assert(
    property(integer({ min: 0, max: 0xffffff }), (number) => {
      const text = `#${number.toString(16).padStart(6, '0')}`
      for (const scheme of ['light', 'dark'] as const) {
        expect(readableAccent(text, [HARDEST_TINT[scheme]])?.colour).toBe(
          accentOn(text, scheme).colour
        )
      }
    })
  )
})

test('BACKGROUNDS are the colours of the style sheet', () => {
  const css = readFileSync('src/styles/colours.css', 'utf8')
  const light = lightColours(css)
  expect([light.get('paper'), light.get('card')]).toEqual(BACKGROUNDS.light)
  for (const colour of BACKGROUNDS.dark) expect(css).toContain(colour)
})
