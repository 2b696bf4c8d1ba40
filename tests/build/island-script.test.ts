import { readContent } from '#content/read-content'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, test } from 'vitest'
import { islandScript, lateScript, moduleScript } from '../../build/island-script.ts'
import { leavesOf } from '../content/support/leaves.ts'

const scripts = {
  root: await islandScript('root/page.ts'),
  quiz: await islandScript('quiz/page.ts', true),
  result: await islandScript('result/page.ts', true),
  device: await islandScript('device/page.ts'),
  role: await islandScript('role/page.ts', true),
  roles: await islandScript('roles/page.ts')
}

const content = readContent('content')

describe.each(Object.entries(scripts))('the script of the page %s', (_, script) => {
  test('is one whole script that needs no other', () => {
    expect(() => parseAst(script)).not.toThrow()
    expect(script).toMatch(/^(?:!function\(\)\{[\s\S]*\}\(\)|\(\(\)=>\{[\s\S]*\}\)\(\));?$/)
    expect(script).not.toMatch(/\bimport\s*[{*"']|\bexport\b|\brequire\(/)
  })

  test('holds nothing that reads content', () => {
    expect(script).not.toMatch(/zod|yaml|content\/|["'`]node:|marked|ContentError/i)
  })

  test('holds none of the words that it shows: they come with the page', () => {
    const { en, vi } = content.languages
    const texts = [en, vi].flatMap(({ ui, words }) => [...leavesOf(ui), ...leavesOf(words)])
    const long = texts.map(({ text }) => text).filter((text) => text.length >= 12)
    expect(long.length).toBeGreaterThan(600)
    expect(long.filter((text) => script.includes(text))).toEqual([])
  })

  test('knows no question and no role', () => {
    const { model, roles } = content
    const ids = [...model.questions, ...model.tieBreakers, ...roles].map(({ id }) => id)
    expect(ids.filter((id) => script.includes(id))).toEqual([])
  })

  test('ends no element early and carries no comments', () => {
    expect(script).not.toContain('</script')
    expect(script).not.toContain('/*')
    expect(script).not.toContain('sourceMappingURL')
  })
})

test('no script carries what another page shows', () => {
  const ofResult = ['seatCaption', 'alikeTwo', 'publicLead', 'copyFailed', 'scripts/qr-code.js']
  expect(ofResult.filter((trace) => !scripts.result.includes(trace))).toEqual([])
  const ofQuiz = ['inOther', 'toSkipped', 'forgetful', 'seeResult']
  expect(ofQuiz.filter((trace) => !scripts.quiz.includes(trace))).toEqual([])

  const { root, quiz, result, device, role, roles } = scripts
  expect(ofResult.filter((trace) => (root + quiz + device + role + roles).includes(trace))).toEqual(
    []
  )
  expect(ofQuiz.filter((trace) => (root + result + device + role + roles).includes(trace))).toEqual(
    []
  )
})

test('only the result fetches something later, and only of ours', () => {
  const fetching = Object.entries(scripts).filter(([, script]) => script.includes('import('))
  expect(fetching.map(([page]) => page)).toEqual(['result'])
  const all = Object.values(scripts).join('')
  expect(all).not.toMatch(/fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/)
  // A name in XML, which nobody fetches.
  const addresses = all.match(/https?:\/\/[^"'`\s]*/g) ?? []
  expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([])
})

test('what draws QR codes is a module with one name', async () => {
  expect(await moduleScript('result/late/qr-drawing.ts')).toMatch(/export\{\w+ as drawQrCode\};?$/)
})

test('a late part is a module that brings its components, its words and its style', async () => {
  const script = await lateScript('result/late/aside.tsx', {
    words: { lead: 'Put it aside', quoted: '"</script>"' },
    style: '.chip {\n  color: red;\n}\n'
  })
  expect(() => parseAst(script)).not.toThrow()
  const part = await import(`data:text/javascript,${encodeURIComponent(script)}`)
  expect(Object.keys(part).sort()).toEqual(['AsideTraits', 'Comparison', 'style', 'words'])
  expect(part.words).toEqual({ lead: 'Put it aside', quoted: '"</script>"' })
  expect(part.style).toBe('.chip{color:red}')
})

test('light pages carry no Preact, and the others no superfine', () => {
  // What only the one or the other has: Preact's list of children, and superfine's way of making texts.
  const light = (script: string) => [script.includes('__k'), script.includes('createTextNode(')]
  for (const page of ['quiz', 'result', 'role'] as const) {
    expect(light(scripts[page]), page).toEqual([false, true])
  }
  expect(scripts.device.includes('__k')).toBe(true)
})
