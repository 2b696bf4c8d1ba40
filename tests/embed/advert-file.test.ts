import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { parseAst } from 'rolldown/parseAst'
import { expect, test } from 'vitest'
import { ADVERT_SIDES } from '#embed/advert-messages'
import { STRIP_COLOURS } from '#embed/advert-style'
import { embedFile } from '#embed/embed-file'
import { LOCALES } from '#i18n/locales'
import { advertWords } from '#embed/advert-words'
import { bundleScript } from '../../integrations/bundle-script.ts'
import { content } from '../content/support/real-content.ts'

const { code } = await bundleScript({ entry: 'src/embed/advert-script.ts', base: '/quiz/' })
const words = LOCALES.map((locale) => [locale, advertWords(locale, content.languages[locale].ui)])
const WORDS = Object.fromEntries(words)
const script = embedFile(code, { WORDS, BUILT_FOR: 'https://me.example/quiz/' })

test('embed-advert.js is a classic script that defines no global variables', () => {
  const { body } = parseAst(script, { sourceType: 'script' })
  expect(body.map(({ type }) => type)).toEqual(['ExpressionStatement'])
  expect(script).not.toContain('import(')
})

test('embed-advert.js has a verdict for each side in both languages', () => {
  for (const locale of LOCALES) {
    expect(Object.keys(WORDS[locale].verdicts).sort()).toEqual([...ADVERT_SIDES].sort())
  }
  expect(script).toContain('This advert points to the front office.')
  expect(script).toContain('Tin này nghiêng về việc gặp khách (front office).')
})

test('embed-advert.js is at most 5500 bytes compressed', () => {
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(5500)
})

test('the colours of the strip are those of the style sheet', () => {
  const css = readFileSync('src/styles/colours.css', 'utf8')
  const [light = '', dark = ''] = css.split('@media')
  const declared = (part: string, name: string) => new RegExp(`--${name}: (#\\w+);`).exec(part)?.[1]
  for (const [scheme, part] of [
    ['light', light],
    ['dark', dark]
  ] as const) {
    for (const [name, colour] of Object.entries(STRIP_COLOURS[scheme])) {
      expect(declared(part, name), `${scheme} ${name}`).toBe(colour)
    }
  }
})
