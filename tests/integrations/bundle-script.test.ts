import { filesOf } from '#content-reader/content-files'
import { readContent } from '#content-reader/read-content'
import { parseAst } from 'rolldown/parseAst'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { bundleScript } from '../../integrations/bundle-script.ts'
import { SHARED } from '../../integrations/island-scripts.ts'
import { leavesOf } from '../content/support/leaves.ts'

const scripts = {
  root: await whole('root/client.ts'),
  notFound: await whole('not-found/client.ts'),
  quiz: await whole('quiz/client.tsx'),
  result: await whole('result/client.tsx'),
  invite: await whole('invite/client.tsx'),
  invited: await whole('invited/client.tsx'),
  caseload: await whole('caseload/client.tsx'),
  device: await whole('device/client.tsx'),
  role: await whole('role/client.ts'),
  roles: await whole('roles/client.ts'),
  embed: await whole('embed/client.ts'),
  frame: await whole('frame/quiz-client.tsx'),
  frameResult: await whole('frame/result-client.tsx')
}

const lazyParts = {
  answers: await lazy('result/answers.lazy.tsx'),
  cards: await lazy('result/cards.lazy.tsx'),
  details: await lazy('result/details.lazy.tsx'),
  excluded: await lazy('result/excluded.lazy.tsx'),
  noVerdict: await lazy('result/no-verdict.lazy.tsx'),
  sharing: await lazy('result/sharing.lazy.tsx'),
  week: await lazy('result/week.lazy.tsx'),
  hostShare: await lazy('frame/host-share.lazy.tsx'),
  invitation: await lazy('quiz/invitation.lazy.tsx'),
  // With its own Preact: the inlined script of a role's page has none.
  role: await whole('role/island.tsx'),
  qrCode: await lazy('shared/qr-code.lazy.ts')
}

const content = readContent(filesOf('content'))

async function whole(entry: string): Promise<string> {
  return (await bundleScript({ entry: `src/islands/${entry}`, base: '/' })).code
}

async function lazy(entry: string): Promise<string> {
  return (await bundleScript({ entry: `src/islands/${entry}`, base: '/', shared: SHARED })).code
}

describe.each(Object.entries({ ...scripts, ...lazyParts }))('the script %s', (_, script) => {
  test('is one expression without imports, exports or require', () => {
    expect(() => parseAst(script)).not.toThrow()
    expect(script).toMatch(/^\(function\([\w,$]*\)\{[\s\S]*\}\)\([\w$.,{}]*\)$/)
    expect(script).not.toMatch(/\bimport\s*[{*"']|\bexport\b|\brequire\(/)
  })

  test('contains no code that reads content', () => {
    expect(script.match(/zod|yaml|content\/|["'`]node:|ContentError/i)).toBeNull()
  })

  test('contains none of the texts that it shows, because the page contains them', () => {
    const { en, vi } = content.languages
    const texts = [en, vi].flatMap(({ ui, counsellor, words }) => [
      ...leavesOf(ui),
      ...leavesOf(counsellor),
      ...leavesOf(words)
    ])
    const long = texts.map(({ text }) => text).filter((text) => text.length >= 12)
    expect(long.length).toBeGreaterThan(600)
    // Console warnings begin with the name of the project.
    const words = long.filter((text) => text !== 'Front or Back')
    expect(words.filter((text) => script.includes(text))).toEqual([])
  })

  test('contains no id of a question or role', () => {
    const { model, roles } = content
    const ids = [...model.questions, ...model.tieBreakers, ...roles].map(({ id }) => id)
    expect(ids.filter((id) => script.includes(id))).toEqual([])
  })

  test('contains no `</script`, which would end the inline script, and no comments', () => {
    expect(script).not.toContain('</script')
    expect(script).not.toContain('/*')
    expect(script).not.toContain('sourceMappingURL')
  })
})

test('no script contains code that only another page needs', () => {
  // Keys of texts that only the code of the result, or of the quiz, uses.
  const ofResult = ['bothReasons', 'questionLead', 'anyShort', 'unclearTitle']
  const ofQuiz = ['inOther', 'toSkipped', 'forgetful', 'notFetched']
  const scriptsWith = (keys: readonly string[]): readonly string[] =>
    Object.entries(scripts).flatMap(([page, script]) =>
      keys.some((key) => script.includes(key)) ? [page] : []
    )
  expect(scriptsWith(ofResult)).toEqual(['result', 'invited', 'frameResult'])
  expect(scriptsWith(ofQuiz)).toEqual(['quiz', 'frame'])
})

test('no script calls an API that sends requests, or contains the address of another site', () => {
  const all = Object.values({ ...scripts, ...lazyParts }).join('')
  expect(all.match(/fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/)).toBeNull()
  // XML namespaces are names; browsers don't request them.
  const addresses = all.match(/https?:\/\/[^"'`\s]*/g) ?? []
  expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([])
})

test.each([
  ['/', '/scripts/qr-code.js'],
  ['/quiz/', '/quiz/scripts/qr-code.js']
])('with the base path %s, scriptPath gives %s', async (base, path) => {
  const { code } = await bundleScript({ entry: 'src/i18n/paths.ts', base })
  expect(runInNewContext(code).scriptPath('qr-code')).toBe(path)
})

test('the base path changes nothing in a script but its paths', async () => {
  const { code } = await bundleScript({ entry: 'src/islands/result/client.tsx', base: '/quiz/' })
  expect(code).toContain('/quiz/scripts/')
  expect(code.replaceAll('/quiz/', '/')).toBe(scripts.result)
})

test('a lazy part uses the Preact of the page, and its value has the exports of its module', () => {
  const shared = { h: () => {}, Fragment: () => {}, useStore: () => {} }
  const sheets: string[] = []
  const part = runInNewContext(lazyParts.excluded, {
    frontOrBack: shared,
    CSSStyleSheet: class {
      replaceSync(style: string) {
        sheets.push(style)
      }
    },
    document: { adoptedStyleSheets: [] }
  })
  expect(Object.keys(part).sort()).toEqual(['Comparison', 'ExcludedTraits'])
  expect(sheets.join('')).toContain('.chip{')
  // `__k` is a property of Preact's virtual DOM, so a script that contains it contains Preact.
  for (const script of Object.values(lazyParts)) {
    if (script !== lazyParts.role) expect(script).not.toContain('__k')
  }
})
