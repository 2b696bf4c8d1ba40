import { globSync, readFileSync } from 'node:fs'
import { PROSE_SLUGS } from '#content-reader/slugs'
import { describe, expect, test } from 'vitest'
import { leavesOf } from './support/leaves.ts'
import { columnsOf, figuresOf, foldsIn, headingsOf } from './support/page-reading.ts'
import { content } from './support/real-content.ts'

const { en, vi } = content.languages
const PARTS = ['ui', 'words', 'counsellor', 'sources'] as const

describe.each(PARTS)('%s in both languages', (part) => {
  test('has the same keys and list lengths', () => {
    expect(leavesOf(vi[part]).map(({ path }) => path)).toEqual(
      leavesOf(en[part]).map(({ path }) => path)
    )
  })

  test('has the same {placeholders}', () => {
    expect(leavesOf(vi[part]).map(placeholders)).toEqual(leavesOf(en[part]).map(placeholders))
  })
})

/**
 * The description of the page at the root, which is in every language at once because the visitor
 * has not chosen one yet.
 */
const IN_EVERY_LANGUAGE =
  'Which side of the counter suits you? Front office or back office: an explained answer in four minutes. Bạn hợp việc gặp khách hay việc hậu trường?'

test('only names, loanwords and one text in both languages are the same in both languages', () => {
  const texts = [...leavesOf(vi.ui), ...leavesOf(vi.words), ...leavesOf(vi.counsellor)].filter(
    ({ text }) => text !== ''
  )
  const english = new Map(
    [...leavesOf(en.ui), ...leavesOf(en.words), ...leavesOf(en.counsellor)].map(
      ({ path, text }) => [path, text]
    )
  )
  const same = texts.flatMap(({ path, text }) => (english.get(path) === text ? [text] : []))
  expect(same).toContain(IN_EVERY_LANGUAGE)
  const others = same.filter((text) => text !== IN_EVERY_LANGUAGE)
  expect([...new Set(others.map((text) => text.toLowerCase()))].toSorted()).toEqual([
    'back',
    'back office',
    'camera',
    'camera {number}',
    'front',
    'front office',
    'front or back',
    'front-or-back-advert:read',
    'front-or-back:complete',
    'front-or-back:fail',
    'front-or-back:progress',
    'front-or-back:ready',
    'front-or-back:restart',
    'front-or-back:resume',
    'front-or-back:role',
    'front-or-back:share',
    'front-or-back:start',
    'front-or-back:view',
    'marketing',
    'menu',
    'middle',
    'o*net {soc}, {title}',
    '{ minutes? }',
    '{ side, strength }',
    '{ step, total }',
    '{ verdict, roles, code?, state? }',
    '{country}: “{name}”',
    '{number}. {statement}',
    '{statement} {before} → {after}',
    '{}',
    '“{pole}”. {sentence}'
  ])
})

describe('pages', () => {
  test.each(['en', 'vi'] as const)('in %s are those of PROSE_SLUGS', (locale) => {
    expect(Object.keys(content.languages[locale].pages)).toEqual(PROSE_SLUGS)
    const files = globSync('*.md', { cwd: `content/${locale}/pages` }).toSorted()
    expect(files).toEqual(PROSE_SLUGS.map((slug) => `${slug}.md`).toSorted())
  })

  test.each(PROSE_SLUGS)('%s has the same structure in both languages', (slug) => {
    const [english, vietnamese] = [en.pages[slug], vi.pages[slug]].map(
      (page) =>
        page && {
          headings: headingsOf(page),
          figures: figuresOf(page),
          columns: columnsOf(page),
          folds: foldsIn(page),
          onward: page.onward,
          sources: page.sources
        }
    )
    expect(vietnamese).toEqual(english)
  })
})

/** An invented advert as some phones and Macs write Vietnamese: the advert reader has to read it, too. */
const DECOMPOSED = 'content/vi/adverts/payroll-officer.md'

test.each(globSync('content/**/*.{yaml,md}').filter((file) => file !== DECOMPOSED))(
  '%s has composed characters only (Unicode NFC)',
  (file) => {
    const lines = readFileSync(file, 'utf8').split('\n')
    expect(lines.filter((line) => line !== line.normalize('NFC'))).toEqual([])
  }
)

function placeholders({ path, text }: { readonly path: string; readonly text: string }): string {
  return `${path}: ${[...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')}`
}
