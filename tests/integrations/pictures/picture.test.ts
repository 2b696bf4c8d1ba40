import { describe, expect, test } from 'vitest'
import { inLightColours, lightColours } from '../../../integrations/pictures/light-colours.ts'
import { lineWidth } from '../../../integrations/pictures/lettering.ts'
import { balancedLines, fitLines } from '#drawings/lines'
import { placingPicture } from '../../../integrations/pictures/picture.ts'
import { getStaticPaths } from '../../../src/pages/pictures/[name].png.ts'

const letters = (text: string) => text.length

describe('preview pictures', () => {
  const pictures = getStaticPaths()

  test('there is one for the site and one for each placing, in each language', () => {
    expect(pictures.map(({ params }) => params.name)).toEqual([
      'en-site',
      'en-front',
      'en-leaning-front',
      'en-both',
      'en-neither',
      'en-leaning-back',
      'en-back',
      'vi-site',
      'vi-front',
      'vi-leaning-front',
      'vi-both',
      'vi-neither',
      'vi-leaning-back',
      'vi-back'
    ])
  })

  test.each(pictures)('$params.name is a PNG of 1200 × 630 pixels', ({ props }) => {
    expect(headerOf(props.draw())).toEqual({
      signature: '89504e470d0a1a0a',
      width: 1200,
      height: 630
    })
  })

  test('texts are escaped in the SVG markup', () => {
    // resvg throws for invalid XML.
    const rooms = { counter: '<', shared: '&', quiet: '>' }
    const png = placingPicture({ name: '&amp;', sentence: '<text> & "more"', plan: '', rooms })
    expect(headerOf(png).width).toBe(1200)
  })
})

describe('balancedLines and fitLines', () => {
  test.each([
    [1, ['one two three four']],
    [2, ['one two', 'three four']],
    [3, ['one two', 'three', 'four']],
    [9, ['one', 'two', 'three', 'four']]
  ])('%i lines are broken so that the widest is as narrow as possible', (count, lines) => {
    expect(balancedLines('one two three four', count, letters)).toEqual(lines)
  })

  test('a no-break space never ends a line', () => {
    expect(balancedLines('the back\u00a0office suits me', 2, letters)).toEqual([
      'the back\u00a0office',
      'suits me'
    ])
  })

  const space = { width: 100, middle: 0, largest: [20, 10, 6], comfortable: 8, smallest: 5 }

  test.each([
    ['short', { lines: ['short'], size: 20 }],
    ['in one line', { lines: ['in one line'], size: 9 }],
    ['better in two lines', { lines: ['better in', 'two lines'], size: 10 }],
    ['four words, two comfortable', { lines: ['four words,', 'two comfortable'], size: 6 }]
  ])('fitLines chooses lines and font size for "%s"', (sentence, lines) => {
    expect(fitLines(sentence, space, letters)).toEqual(lines)
  })

  test('fitLines throws for a sentence that would be too small to read', () => {
    expect(() => fitLines('a far-too-long-to-be-read word', space, letters)).toThrow(
      'too long for its picture. Shorten it: a far-too-long-to-be-read word'
    )
  })
})

describe('lineWidth', () => {
  test('is the same with and without Vietnamese marks', () => {
    expect(lineWidth('Đứng quầy')).toBeCloseTo(lineWidth('Dung quay'), 0)
  })

  test('about doubles for a text that is repeated', () => {
    const once = lineWidth('front office')
    expect(lineWidth('front office front office') / once).toBeGreaterThan(2)
    expect(lineWidth('front office front office') / once).toBeLessThan(2.1)
  })
})

describe('light colours', () => {
  test('lightColours returns the colours of the first :root rule by name', () => {
    const css = ':root { --ink: #2a231c; --serif: serif; --front: #A63F22 } :root { --ink: #fff }'
    expect([...lightColours(css)]).toEqual([
      ['ink', '#2a231c'],
      ['front', '#A63F22']
    ])
  })

  test('inLightColours throws for a colour that the style sheet does not define', () => {
    expect(() => inLightColours('<path fill="var(--gold)"/>')).toThrow(
      'src/styles/colours.css: expected the colour --gold in the first :root rule, found none.'
    )
  })
})

/**
 * The signature and the size in the header of a PNG (PNG specification, signature and IHDR chunk).
 */
function headerOf(png: Buffer) {
  return {
    signature: png.toString('hex', 0, 8),
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20)
  }
}
