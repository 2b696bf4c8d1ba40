import { expect, test } from 'vitest'
import { siteOfScript } from '#embed/script-address'

const BUILT_FOR = 'https://built.example/quiz/'
const board = 'https://board.example/app.js'
const disqus = 'https://board.disqus.example/embed.js'

test.each([
  [
    'uses the running script, also when the site was built for another address',
    'https://me.example/embed.js',
    [board, 'https://me.example/embed.js'],
    'https://me.example/'
  ],
  [
    'keeps the path of the script and drops its query and fragment',
    'https://me.example/a/quiz/embed.js?v=2#x',
    [],
    'https://me.example/a/quiz/'
  ],
  [
    'uses the embed.js in the page when the running script is unknown, as in a module',
    '',
    [board, 'https://me.example/quiz/embed.js'],
    'https://me.example/quiz/'
  ],
  [
    "prefers the embed.js at the address that the site was built for to another service's",
    '',
    [disqus, 'https://built.example/quiz/embed.js?again'],
    BUILT_FOR
  ],
  [
    'uses the embed.js in the page when the running script has another name',
    board,
    [board, 'https://me.example/embed.js'],
    'https://me.example/'
  ],
  [
    'uses the address that the site was built for when the page has no embed.js',
    '',
    [board],
    BUILT_FOR
  ],
  ['does not take my-embed.js for embed.js', 'https://board.example/my-embed.js', [], BUILT_FOR],
  ['does not take embed.json for embed.js', 'https://board.example/embed.json', [], BUILT_FOR]
])('%s', (_, running, inPage, site) => {
  expect(siteOfScript(running, inPage, BUILT_FOR, 'embed.js')).toBe(site)
})

test('looks for another script of ours by its name', () => {
  const running = 'https://me.example/embed-advert.js'
  expect(siteOfScript(running, [], BUILT_FOR, 'embed-advert.js')).toBe('https://me.example/')
  expect(siteOfScript(disqus, [disqus, running], BUILT_FOR, 'embed-advert.js')).toBe(
    'https://me.example/'
  )
  expect(siteOfScript(running, [running], BUILT_FOR, 'embed.js')).toBe(BUILT_FOR)
})
