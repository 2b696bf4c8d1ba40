import { blocksOf } from '#content-reader/page-body'
import { partsOf } from '#page-data/page-parts'
import { expect, test } from 'vitest'

// The Markdown of a page: its tables, and its parts that are folded.

function blocks(markdown: string) {
  return blocksOf(
    markdown,
    'en',
    { slugs: ['quiz'], figures: ['finance'], sources: [] },
    (path, message) => {
      throw new Error(`${path}: ${message}`)
    }
  )
}

test('a table has the names of its rows in the first column, and says how many columns follow', () => {
  const [table] = blocks('| | Front | Back |\n| --- | --- | --- |\n| Pace | **fast** | calm |')
  expect(table).toEqual({
    kind: 'prose',
    fold: undefined,
    html:
      '<table class="stacked"><thead><tr><td></td><th scope="col">Front</th><th scope="col">Back</th></tr></thead>' +
      '<tbody><tr><th scope="row">Pace</th><td><strong>fast</strong></td><td>calm</td></tr></tbody></table>'
  })
})

test('a table without headings has no head', () => {
  const [table] = blocks('| | |\n| --- | --- |\n| [Quiz](page:quiz) | four minutes |')
  expect(table).toMatchObject({
    html:
      '<table class="stacked one"><tbody><tr><th scope="row"><a href="/en/quiz/">Quiz</a></th>' +
      '<td>four minutes</td></tr></tbody></table>'
  })
})

test('a heading of level 4 folds what follows, figures included, up to --- or the next heading', () => {
  const parts = partsOf(
    blocks(
      [
        ...['Open.', '#### In exact terms', 'Folded.', '![Who sits where](figure:finance)'],
        ...['Folded too.', '---', 'Open again.', '#### More', 'Folded.', '## Next', 'Open.']
      ].join('\n\n')
    )
  )
  expect(
    parts.map(({ fold, blocks: inside }) => [
      fold,
      inside.map((block) => (block.kind === 'prose' ? block.html : block.name))
    ])
  ).toEqual([
    [undefined, ['<p>Open.</p>']],
    ['In exact terms', ['<p>Folded.</p>', 'finance', '<p>Folded too.</p>']],
    [undefined, ['<p>Open again.</p>']],
    ['More', ['<p>Folded.</p>']],
    [undefined, ['<h2>Next</h2>\n<p>Open.</p>']]
  ])
})

test('two parts in a row are folded apart', () => {
  const parts = partsOf(blocks('#### One\n\nFirst.\n\n#### Two\n\nSecond.'))
  expect(parts.map(({ fold }) => fold)).toEqual(['One', 'Two'])
})

test('a heading may have an id, which is not shown', () => {
  expect(blocks('## How *it* is read {#adverts}\n\n## Next')).toMatchObject([
    { html: '<h2 id="adverts" tabindex="-1">How <em>it</em> is read</h2>' },
    { html: '<h2>Next</h2>' }
  ])
})
