import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wordsInMarkup } from './support/words-in-markup.ts'

// Every word that visitors read is in content/, so that editors find it and every language has it.

const files = globSync('src/**/*.{astro,tsx}').toSorted()

test('the files of markup are found', () => {
  expect(files).toContain('src/layouts/Document.astro')
  expect(files).toContain('src/islands/quiz/quiz.tsx')
})

test.each(files)('%s has no words of its own', (file) => {
  const found = wordsInMarkup(file, readFileSync(file, 'utf8'))
  const report = found.map(
    ({ line, words }) => `${file}, line ${line}: "${words}" → move to content/`
  )
  expect(report).toEqual([])
})

describe('words are found', () => {
  test.each([
    ['between tags', '<p>Say hello</p>', 'Say hello'],
    ['beside a value', '<p>{name} agrees</p>', 'agrees'],
    ['deep inside', '<ul>{list.map((one) => <li><b>Bold {one}</b></li>)}</ul>', 'Bold'],
    ['in any alphabet', '<p>{count} câu hỏi</p>', 'câu hỏi'],
    ['in a name read aloud', '<nav aria-label="Main menu" />', 'Main menu'],
    ['in single quotes', "<img alt='A plan' />", 'A plan'],
    ['in a title', '<abbr title="Front office">FO</abbr>', 'Front office', 'FO'],
    ['in a field', '<input placeholder="Your code" />', 'Your code'],
    ['in a caption of our own', '<Figure caption="A plan" />', 'A plan'],
    ['in braces', "<p>{'Say hello'}</p>", 'Say hello'],
    ['in the braces of an attribute', `<nav aria-label={\`Menu \${n}\`} />`, 'Menu'],
    ['on both sides of a choice', `<p>{done ? 'Done' : \`Not \${n}\`}</p>`, 'Done', 'Not'],
    ['after a condition', "<p>{done && 'Done'}{text ?? 'Nothing'}</p>", 'Done', 'Nothing'],
    ['in a concatenation', "<p>{count + ' statements'}</p>", 'statements'],
    ['for each of a list', "<p>{list.map(() => 'Again')}</p>", 'Again'],
    ['in an attribute of an attribute', '<A b={<i title="Deep" />} />', 'Deep']
  ])('%s', (_, markup, ...words) => {
    const astro = `---\nconst { name } = Astro.props // été\n---\n\n${markup}\n`
    const tsx = `// été\nexport function A() {\n  return (\n    <>\n${markup}</>)}`
    for (const [file, source] of [
      ['A.astro', astro],
      ['a.tsx', tsx]
    ] as const) {
      const expected = words.map((each) => ({ line: 5, words: each }))
      expect(wordsInMarkup(file, source)).toEqual(expected)
    }
  })

  test('with the line where they begin', () => {
    expect(wordsInMarkup('A.astro', '<ul>\n  <li>\n    Two\n    lines\n  </li>\n</ul>')).toEqual([
      { line: 3, words: 'Two lines' }
    ])
  })

  test('in title and noscript', () => {
    const page =
      '<html><head><title>Quiz</title></head><body><noscript>Off</noscript></body></html>'
    expect(wordsInMarkup('A.astro', page).map(({ words }) => words)).toEqual(['Quiz', 'Off'])
  })
})

describe('these are not taken for words', () => {
  test.each([
    ['characters without letters', '<p>↺ · “{text}” → 100 % {n}/{total} … ✓</p>'],
    ['entities', '<p>{one}&nbsp;{other}&#8239;&amp;</p>'],
    ['values', '<p title={text.title}>{text.lead} {fill(text.count, { n })}</p>'],
    ['keys and names', "<p class=\"lead\" id='a'>{text[done ? 'done' : 'open']}</p>"],
    ['comparisons', "<p>{kind === 'front' && <b>{name}</b>}</p>"],
    ['lists of keys', "<p>{['home', 'quiz'].map((slug) => <a href={slug}>{pages[slug]}</a>)}</p>"],
    ['addresses and types', '<input type="radio" name="answer" href="/en/" role="img" />']
  ])('%s', (_, markup) => {
    expect(wordsInMarkup('A.astro', markup)).toEqual([])
    expect(wordsInMarkup('a.tsx', `export const A = () => <>${markup}</>`)).toEqual([])
  })

  test('styles, scripts, comments and the doctype', () => {
    const source =
      '<!doctype html><!-- Not shown --><style>p { color: red }</style><script>let word = "a"</script>'
    expect(wordsInMarkup('A.astro', source)).toEqual([])
  })
})

test('markup that can’t be parsed throws', () => {
  expect(() => wordsInMarkup('A.astro', '<p>{<b}</p>')).toThrow('A.astro cannot be read')
  expect(() => wordsInMarkup('a.tsx', '<p>')).toThrow()
})
