import { readFileSync } from 'node:fs'
import { contrast, readableAccent, parseColour } from '#embed/accent'
import { GROUNDS } from '#embed/accent-on'
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
])('%j as a colour', (text, colour) => {
  expect(parseColour(text)).toEqual(colour)
})

test('contrast goes from 1, the same, to 21, black and white', () => {
  expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21, 5)
  expect(contrast([9, 9, 9], [9, 9, 9])).toBe(1)
  // #767676 on white is the lightest grey that passes AA: 4.54.
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2)
})

describe('an accent', () => {
  test('that can be read stays as it is', () => {
    expect(readableAccent('#004d40', GROUNDS.light)).toEqual({ colour: '#004d40', changed: false })
  })

  test('that is too light on light grounds becomes darker, and too dark on dark ones lighter', () => {
    expect(readableAccent('#0a6', GROUNDS.light)).toEqual({ colour: '#00814e', changed: true })
    const lighter = readableAccent('#004d40', GROUNDS.dark)
    expect(lighter?.changed).toBe(true)
    expect(parseColour(lighter?.colour ?? '')?.[1]).toBeGreaterThan(77)
  })

  test('that is none is left out', () => {
    expect(readableAccent('mint', GROUNDS.light)).toBeUndefined()
  })

  test('whatever it is ends at AA contrast on every ground, in both themes', () => {
    assert(
      property(integer({ min: 0, max: 0xffffff }), (number) => {
        const text = `#${number.toString(16).padStart(6, '0')}`
        for (const grounds of Object.values(GROUNDS)) {
          const colour = parseColour(readableAccent(text, grounds)?.colour ?? '')
          for (const ground of grounds) {
            const on = parseColour(ground)
            if (!colour || !on) throw new Error('no colour')
            expect(contrast(colour, on)).toBeGreaterThanOrEqual(4.5)
          }
        }
      })
    )
  })
})

test('the grounds are those of the style sheet', () => {
  const css = readFileSync('src/styles/colours.css', 'utf8')
  const light = lightColours(css)
  expect([light.get('paper'), light.get('card')]).toEqual(GROUNDS.light)
  for (const colour of GROUNDS.dark) expect(css).toContain(colour)
})
