import { expect, test } from 'vitest'
import { siteOfScript } from '#embed/script-address'

const BUILT_FOR = 'https://built.example/quiz/'
const board = 'https://board.example/app.js'
const disqus = 'https://board.disqus.example/embed.js'

test.each([
  [
    'the script that runs, wherever the site was built for',
    'https://me.example/embed.js',
    [board, 'https://me.example/embed.js'],
    'https://me.example/'
  ],
  [
    'below a path, with a query',
    'https://me.example/a/quiz/embed.js?v=2#x',
    [],
    'https://me.example/a/quiz/'
  ],
  [
    'a module, which knows no script that runs: the one in the page with our name',
    '',
    [board, 'https://me.example/quiz/embed.js'],
    'https://me.example/quiz/'
  ],
  [
    'beside a script of the same name from somebody else: ours',
    '',
    [disqus, 'https://built.example/quiz/embed.js?again'],
    BUILT_FOR
  ],
  [
    'inside a script of the page around',
    board,
    [board, 'https://me.example/embed.js'],
    'https://me.example/'
  ],
  [
    'imported by a script, with no element of its own: what it was built for',
    '',
    [board],
    BUILT_FOR
  ],
  [
    'a name that only ends like ours is another',
    'https://board.example/my-embed.js',
    [],
    BUILT_FOR
  ],
  ['a longer name is another', 'https://board.example/embed.json', [], BUILT_FOR]
])('%s', (_, running, inPage, site) => {
  expect(siteOfScript(running, inPage, BUILT_FOR)).toBe(site)
})
