import { examineSnippet, type Tag } from '#embed/doctor'
import { DEFAULT_SETTINGS } from '#embed/messages'
import { elementSnippet, frameSnippet, versionedScript } from '#embed/snippet'
import { describe, expect, test } from 'vitest'

const SITE = 'https://site.example/'
const plain = { ...DEFAULT_SETTINGS, lang: 'vi', label: '' }
const script: Tag = { name: 'script', attributes: { async: '', src: `${SITE}embed.js` } }
const element = (attributes: Tag['attributes'] = {}): Tag => ({
  name: 'front-or-back',
  attributes: { style: 'display:block; min-height:960px', ...attributes }
})
const frame = (attributes: Tag['attributes'] = {}): Tag => ({
  name: 'iframe',
  attributes: { src: `${SITE}en/frame/`, title: 'Quiz', height: '640', ...attributes }
})

describe('the snippets', () => {
  test('omit every setting that has its default value', () => {
    expect(elementSnippet(SITE, plain, 'Quầy nào?')).toBe(
      '<script async src="https://site.example/embed.js"></script>\n<front-or-back lang="vi" style="display:block;min-height:960px">\n  <a href="https://site.example/vi/quiz/">Quầy nào?</a>\n</front-or-back>'
    )
    expect(frameSnippet(SITE, plain, 'Quầy nào?')).toBe(
      '<iframe src="https://site.example/vi/frame/" title="Quầy nào?" loading="lazy" width="100%" height="640" style="display:block;border:0" referrerpolicy="strict-origin"></iframe>'
    )
  })

  test('of the versioned script has its hash, for which a browser needs CORS', () => {
    expect(versionedScript(SITE, 'sha384-abc')).toBe(
      '<script async src="https://site.example/embed-1.js" integrity="sha384-abc" crossorigin="anonymous"></script>'
    )
  })

  test('contain the base path of the site', () => {
    const below = 'https://site.example/quiz/'
    expect(elementSnippet(below, plain, '')).toContain(' src="https://site.example/quiz/embed.js">')
    expect(frameSnippet(below, plain, '')).toContain(' src="https://site.example/quiz/vi/frame/" ')
  })

  test('contain every setting that differs from its default, escaped in its attribute', () => {
    const choices = {
      theme: 'dark',
      accent: '#0a6',
      roleLink: 'https://a.example/?q={role}&x="><script>',
      headingLevel: 2,
      lang: 'en',
      label: 'Say "hi"'
    } as const
    const [, tag, link] = elementSnippet(SITE, choices, 'The quiz').split('\n')
    expect(link).toBe('  <a href="https://site.example/en/quiz/">Say &quot;hi&quot;</a>')
    expect(tag).toBe(
      '<front-or-back lang="en" theme="dark" accent="#0a6" role-link="https://a.example/?q={role}&amp;x=&quot;>&lt;script>" heading-level="2" label="Say &quot;hi&quot;" style="display:block;min-height:960px">'
    )
    expect(frameSnippet(SITE, choices, '')).toContain('title="Say &quot;hi&quot;"')
    expect(frameSnippet(SITE, choices, '')).not.toContain('<script>')
  })
})

describe('examineSnippet', () => {
  const findings = (...tags: readonly Tag[]) =>
    examineSnippet(tags, SITE, ['en', 'vi']).map(({ problem, found }) => [problem, found])

  test('finds no problem in our own snippets', () => {
    const full = {
      lang: 'vi',
      theme: 'dark',
      accent: '#0a6',
      'role-link': 'https://a.example/?q={role}',
      'heading-level': '2',
      label: 'x',
      font: 'Georgia, "Times New Roman", serif',
      radius: '0',
      surface: '#808080',
      density: 'comfortable'
    }
    expect(findings(script, element(full))).toEqual([])
    expect(findings(script, element({ class: 'wide', id: 'a', 'data-x': '1' }))).toEqual([])
    expect(findings(frame())).toEqual([])
  })

  test.each([
    [
      'a snippet without our element or frame',
      [{ name: 'script', attributes: {} }],
      [['nothing', '']]
    ],
    ['an element without the script', [element()], [['no-script', '']]],
    [
      'an embed.js from another site',
      [{ name: 'script', attributes: { src: 'https://copy.example/embed.js' } }, element()],
      [['script-elsewhere', 'https://copy.example/embed.js']]
    ],
    [
      'our script as a module, as in older snippets',
      [{ name: 'script', attributes: { type: 'module', src: `${SITE}embed.js` } }, element()],
      [['script-type', 'module']]
    ],
    [
      'a script whose type stops it until the visitor gives consent',
      [
        {
          name: 'script',
          attributes: { type: 'text/plain', src: 'https://copy.example/embed.js' }
        },
        element()
      ],
      [
        ['script-type', 'text/plain'],
        ['script-elsewhere', 'https://copy.example/embed.js']
      ]
    ],
    [
      'a script with the default type (no problem)',
      [
        { name: 'script', attributes: { type: 'Text/JavaScript', src: `${SITE}embed.js` } },
        element()
      ],
      []
    ],
    [
      'invalid and unknown attributes',
      [
        script,
        element({
          colour: '#0a6',
          lang: 'fr',
          theme: 'black',
          accent: 'mint',
          'role-link': '/jobs',
          'heading-level': '0',
          font: 'url(x)',
          radius: '25',
          surface: 'white',
          density: 'dense',
          style: 'color:red'
        })
      ],
      [
        ['unknown-attribute', 'colour'],
        ['lang', 'fr'],
        ['theme', 'black'],
        ['accent', 'mint'],
        ['role-link', '/jobs'],
        ['heading-level', '0'],
        ['font', 'url(x)'],
        ['radius', '25'],
        ['surface', 'white'],
        ['density', 'dense'],
        ['no-room', '']
      ]
    ],
    [
      'a frame with another page',
      [frame({ src: 'https://site.example/en/quiz/' })],
      [['frame-elsewhere', 'https://site.example/en/quiz/']]
    ],
    [
      'a frame without title, with a sandbox without scripts, and too low',
      [frame({ title: ' ', sandbox: 'allow-forms', height: '200' })],
      [
        ['no-title', ''],
        ['sandbox', 'allow-forms'],
        ['low-frame', '200']
      ]
    ]
  ] as const)('reports %s', (_, tags, found) => {
    expect(findings(...tags)).toEqual(found)
  })

  test('accepts only addresses within the base path of the site', () => {
    const own = { src: 'https://site.example/quiz/embed.js' }
    const below = (...tags: readonly Tag[]) =>
      examineSnippet(tags, 'https://site.example/quiz/', ['en', 'vi']).map(({ problem }) => problem)
    expect(below({ name: 'script', attributes: own }, element())).toEqual([])
    expect(below(script, element())).toEqual(['script-elsewhere'])
    expect(below(frame({ src: 'https://site.example/quiz/vi/frame/' }))).toEqual([])
    expect(below(frame())).toEqual(['frame-elsewhere'])
  })

  test('accepts the sandboxed frame of WordPress', () => {
    expect(findings(frame({ sandbox: 'allow-scripts' }))).toEqual([])
  })
})
