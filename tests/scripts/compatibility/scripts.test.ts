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

describe('code that is too new', () => {
  const source = sourceNamed('too-new.tsx')

  test('members, globals, events and styles are found by what they belong to', () => {
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

  test('built-ins that ES2022 has not are refused, with what the data say of them', () => {
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

  test('a sentence names file, line, name, since when browsers have it, and what to do', () => {
    const [first] = scriptUses(program, source).uses.filter(({ name }) => name === 'ariaLevel')
    if (!first) throw new Error('The sample uses no ariaLevel.')
    expect(sentenceFor({ kind: 'too-new', use: first })).toBe(
      'tests/scripts/compatibility/sample/too-new.tsx:14 uses ariaLevel (api.Element.ariaLevel), which is newer than the browser floor: Firefox 115 lacks it (since 119), Firefox for Android 115 lacks it (since 119). Write it with what these have, or, if the page works without it, allow it with the reason in scripts/compatibility/allowed.ts.'
    )
    const [refused] = refusedIn(program, source)
    expect(refused && sentenceFor(refused)).toBe(
      "tests/scripts/compatibility/sample/too-new.tsx:10 is refused by the compiler under tsconfig.browser.json, which holds code for the browser to ES2022: Property 'toSorted' does not exist on type 'readonly number[]'. javascript.builtins.Array.toSorted: Chrome 109 lacks it (since 110), Chrome Android 109 lacks it (since 110), Edge 109 lacks it (since 110). Write it with what ES2022 has."
    )
  })
})

test('code that is old enough is let through, whatever our own names look like', () => {
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
  if (!source) throw new Error(`The sample has no file ${name}.`)
  return source
}

/** Of the desktop browsers, without Edge, which is of one engine with Chrome. */
function inShort({ lacks }: Feature): string {
  return lacks
    .filter(({ browser }) => ['Chrome', 'Firefox', 'Safari'].includes(browser))
    .map(({ browser, since }) => `${browser} ${since ?? 'never'}`)
    .join(', ')
}
