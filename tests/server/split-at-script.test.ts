import { expect, test } from 'vitest'
import { splitBeforeLastScript } from '../../server/split-at-script.ts'

test.each([
  ['no script', '<p>a</p>', ['<p>a</p>', '']],
  [
    'a module',
    '<p>a</p><script type="module">b</script><p>c</p>',
    ['<p>a</p>', '<script type="module">b</script><p>c</p>']
  ],
  [
    'the last of two',
    '<script>a</script><script src=b></script>',
    ['<script>a</script>', '<script src=b></script>']
  ],
  [
    'not data',
    '<script>a</script><script type="application/json">{}</script>',
    ['', '<script>a</script><script type="application/json">{}</script>']
  ],
  [
    'data only',
    '<script type="application/ld+json">{}</script>',
    ['<script type="application/ld+json">{}</script>', '']
  ],
  [
    'the word inside a script',
    '<script>a = "<script>"</script>',
    ['', '<script>a = "<script>"</script>']
  ],
  [
    '> in an attribute',
    '<p></p><script data-a=">" type="module">a</script>',
    ['<p></p>', '<script data-a=">" type="module">a</script>']
  ],
  [
    'data-type is not a type',
    '<script data-type="json">a</script>',
    ['', '<script data-type="json">a</script>']
  ]
])('%s', (_, html, parts) => {
  expect(splitBeforeLastScript(html)).toEqual(parts)
})
