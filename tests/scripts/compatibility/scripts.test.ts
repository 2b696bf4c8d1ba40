import { describe, expect, test } from 'vitest'
import { browserProgram, ownFiles } from '../../../scripts/compatibility/browser-program.ts'
import { type Finding, sentenceFor } from '../../../scripts/compatibility/finding.ts'
import { refusedIn } from '../../../scripts/compatibility/refused.ts'
import { scriptUses } from '../../../scripts/compatibility/script-uses.ts'
import type { Feature } from '../../../scripts/compatibility/support.ts'

const program = browserProgram('tests/scripts/compatibility/sample/tsconfig.json')
const sources = new Map(
  ownFiles(program).map((source) => [source.fileName.replace(/^.*\//, ''), source])
)

describe('code that uses features newer than the browser floor', () => {
  const source = sourceNamed('too-new.tsx')

  test('scriptUses finds members, globals, events and style properties by their interface', () => {
    const { uses } = scriptUses(program, source)
    const tooNew = uses.filter(({ feature }) => feature.lacks.length > 0)
    expect(
      tooNew.map(({ line, name, feature }) => [line, name, feature.path, inShort(feature)])
    ).toEqual([
      [13, 'canParse', 'api.URL.canParse_static', 'Chrome 120, Safari 17'],
      [14, 'ariaLevel', 'api.Element.ariaLevel', 'Firefox 119'],
      [15, 'checkVisibility', 'api.Element.checkVisibility', 'Safari 17.4'],
      [16, 'popover', 'api.HTMLElement.popover', 'Chrome 114, Firefox 125, Safari 17'],
      [
        17,
        'ariaRowIndexText',
        'api.Element.ariaRowIndexText',
        'Chrome 128, Firefox 119, Safari 26.2'
      ],
      [18, 'textWrap', 'css.properties.text-wrap', 'Chrome 114, Firefox 121, Safari 17.4'],
      [19, 'the event scrollend', 'api.Document.scrollend_event', 'Chrome 114, Safari 26.2'],
      [20, 'the event scrollend', 'api.Document.scrollend_event', 'Chrome 114, Safari 26.2'],
      [21, 'Highlight', 'api.Highlight.Highlight', 'Firefox 140, Safari 17.2'],
      [23, 'the event scrollend', 'api.Document.scrollend_event', 'Chrome 114, Safari 26.2']
    ])
  })

  test('refusedIn finds built-ins that ES2022 lacks, with their compatibility data', () => {
    const refused = refusedIn(program, source)
    expect(
      refused.map((finding) =>
        finding.kind === 'refused' && finding.feature
          ? [finding.line, finding.feature.path, inShort(finding.feature)]
          : finding
      )
    ).toEqual([
      [10, 'javascript.builtins.Array.toSorted', 'Chrome 110'],
      [11, 'javascript.builtins.Array.toReversed', 'Chrome 110'],
      [12, 'javascript.builtins.Object.groupBy', 'Chrome 117, Firefox 119, Safari 17.4']
    ])
  })

  test('sentenceFor names file, line, feature and browsers, and says what to do', () => {
    const [first] = scriptUses(program, source).uses.filter(({ name }) => name === 'ariaLevel')
    if (!first) throw new Error('sample/too-new.tsx: expected a use of ariaLevel, found none.')
    expect(sentenceFor({ kind: 'too-new', use: first })).toBe(
      'tests/scripts/compatibility/sample/too-new.tsx:14 uses ariaLevel (api.Element.ariaLevel), which is newer than the browser floor: Firefox 115 lacks it (supported since 119), Firefox for Android 115 lacks it (supported since 119). Use something that these browsers support, or, if the page works without it, add an entry with the reason to scripts/compatibility/allowed.ts.'
    )
    const [refused] = refusedIn(program, source)
    expect(refused && sentenceFor(refused)).toBe(
      "tests/scripts/compatibility/sample/too-new.tsx:10 does not compile under tsconfig.browser.json, which limits code for the browser to ES2022: Property 'toSorted' does not exist on type 'readonly number[]'. javascript.builtins.Array.toSorted: Chrome 109 lacks it (supported since 110), Chrome Android 109 lacks it (supported since 110), Edge 109 lacks it (supported since 110). Use only what ES2022 has."
    )
  })
})

test('code without newer features gives no finding, even if our own names equal newer features', () => {
  const source = sourceNamed('old-enough.ts')
  const { uses, unknown } = scriptUses(program, source)
  const none: readonly Finding[] = []
  expect(uses.filter(({ feature }) => feature.lacks.length > 0)).toEqual([])
  expect(unknown).toEqual(none)
  expect(refusedIn(program, source)).toEqual(none)
  expect(uses.map(({ name }) => name)).toContain('structuredClone')
})

function sourceNamed(name: string) {
  const source = sources.get(name)
  if (!source) throw new Error(`tests/scripts/compatibility/sample: expected a file ${name}.`)
  return source
}

/** The versions of the desktop browsers, without Edge, which has the same engine as Chrome. */
function inShort({ lacks }: Feature): string {
  return lacks
    .filter(({ browser }) => ['Chrome', 'Firefox', 'Safari'].includes(browser))
    .map(({ browser, since }) => `${browser} ${since ?? 'never'}`)
    .join(', ')
}
