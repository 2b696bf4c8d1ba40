import { describe, expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { PICTURE_FORMATS, type PictureFormat, sharePicture } from '#islands/result/share-picture.ts'
import { shareWords } from '#page-data/share-words'
import { content } from '../content/support/real-content.ts'
import { elementsOf } from '../support/html-elements.ts'

// The picture of a verdict as SVG, which the browser draws as a PNG (tests/site/result-picture.test.ts).

const formats: readonly PictureFormat[] = ['chat', 'story']
/** Wide letters, so that a sentence that fits here fits with every font. */
const widthOf = (text: string): number => text.length * 0.6

test('the formats are a square, and a phone held upright', () => {
  expect(PICTURE_FORMATS).toEqual({
    chat: { width: 1080, height: 1080 },
    story: { width: 1080, height: 1920 }
  })
})

describe.each(formats)('the picture for a %s', (format) => {
  const { width, height } = PICTURE_FORMATS[format]
  const svg = pictureOf(format)

  test('has its size, the name of the site, the verdict, the line below it, and the plan', () => {
    expect(svg).toMatch(
      new RegExp(`^<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`)
    )
    expect(textsIn(svg)).toEqual(['Front or Back', 'People, please.', 'Free.'])
    expect(svg).toContain('<circle r="7" fill="#--front"/>')
  })

  test('has the colours of the page, and needs no other file', () => {
    expect(svg).not.toContain('var(')
    expect(svg).toContain('fill="#--ink"')
    expect(svg).not.toMatch(/href|url\(http|<image|<style|<script/)
  })

  test('has `<` and `&` of a sentence as text', () => {
    expect(textsIn(pictureOf(format, { sentence: 'R&D <b>, please' })).join(' ')).toContain(
      'R&D <b>, please'
    )
  })

  test('has a short sentence in large letters, which fill no more than their place', () => {
    expect(linesIn(pictureOf(format, { sentence: 'Both.' }))).toMatchObject([
      { text: 'Both.', size: format === 'chat' ? 100 : 120 }
    ])
  })

  test('breaks a long sentence into lines that fit, in smaller letters', () => {
    const sentence =
      'My answers lean towards the front office, and towards everything that happens at a counter'
    const lines = linesIn(pictureOf(format, { sentence }))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.map(({ text }) => text).join(' ')).toBe(sentence)
    for (const { text, size, y } of lines) {
      expect(widthOf(text) * size).toBeLessThanOrEqual(1080 - 2 * 64)
      expect(size).toBeGreaterThanOrEqual(30)
      // Below the name of the site, above the floor plan.
      expect(y).toBeGreaterThan(format === 'chat' ? 90 + 20 : 196 + 20)
      expect(y).toBeLessThan(planTopOf(pictureOf(format, { sentence })))
    }
  })

  test.each(LOCALES)('fits every verdict in %s, and shows nothing but it', (locale) => {
    const { name, text, pictures } = shareWords(content, locale)
    expect(Object.keys(pictures)).toHaveLength(6)
    for (const { sentence, plan } of Object.values(pictures)) {
      const drawn = pictureOf(format, { name, sentence, foot: text.pictureFoot, plan })
      const lines = linesIn(drawn)
      expect(lines.map((line) => line.text).join(' ')).toBe(sentence)
      for (const line of lines) expect(widthOf(line.text) * line.size).toBeLessThanOrEqual(952)
      // The light of the plan is an area: nothing on it is where the person is.
      expect(drawn).not.toMatch(/#person|arriving|#[0-9A-Z]{4}-[0-9A-Z]{4}/)
      const own = textsIn(plan)
      expect(textsIn(drawn).filter((words) => !own.includes(words))).toEqual([
        name,
        ...lines.map((line) => line.text),
        text.pictureFoot
      ])
    }
  })
})

test('a sentence that no font size can make fit is refused', () => {
  expect(() => pictureOf('chat', { sentence: 'x'.repeat(60) })).toThrow(
    'This sentence is too long for its picture.'
  )
})

function pictureOf(
  format: PictureFormat,
  given: Partial<Parameters<typeof sharePicture>[0]> = {}
): string {
  return sharePicture({
    format,
    name: 'Front or Back',
    sentence: 'People, please.',
    foot: 'Free.',
    plan: '<circle r="7" fill="var(--front)"/>',
    colour: (name) => `#${name}`,
    widthOf,
    ...given
  })
}

/** The texts of a picture, in their order. */
function textsIn(svg: string): readonly string[] {
  return elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
}

/** The lines of the sentence: the texts without the name of the site, the plan's and the last one. */
function linesIn(svg: string) {
  const plan = svg.slice(svg.indexOf('<g transform="translate(64 '), svg.lastIndexOf('</g>'))
  return elementsOf(svg.replace(plan, ''))
    .filter(({ name }) => name === 'text')
    .slice(1, -1)
    .map(({ text, attributes }) => ({
      text,
      size: Number(attributes['font-size']),
      y: Number(attributes.y)
    }))
}

function planTopOf(svg: string): number {
  return Number(/translate\(64 ([\d.]+)\)/.exec(svg)?.[1])
}
