import { expect, test } from 'vitest'
import { splitBeforeLastScript } from '../../server/split-at-script.ts'

test.each([
  ['does not split a document without a script', '<p>a</p>', ['<p>a</p>', '']],
  [
    'splits before a module',
    '<p>a</p><script type="module">b</script><p>c</p>',
    ['<p>a</p>', '<script type="module">b</script><p>c</p>']
  ],
  [
    'splits before the last of two scripts',
    '<script>a</script><script src=b></script>',
    ['<script>a</script>', '<script src=b></script>']
  ],
  [
    'ignores a script element with data after the last script',
    '<script>a</script><script type="application/json">{}</script>',
    ['', '<script>a</script><script type="application/json">{}</script>']
  ],
  [
    'does not split a document with data only',
    '<script type="application/ld+json">{}</script>',
    ['<script type="application/ld+json">{}</script>', '']
  ],
  [
    'ignores the text <script> inside a script',
    '<script>a = "<script>"</script>',
    ['', '<script>a = "<script>"</script>']
  ],
  [
    'accepts > in an attribute',
    '<p></p><script data-a=">" type="module">a</script>',
    ['<p></p>', '<script data-a=">" type="module">a</script>']
  ],
  [
    'does not take data-type for the type',
    '<script data-type="json">a</script>',
    ['', '<script data-type="json">a</script>']
  ]
])('%s', (_, html, parts) => {
  expect(splitBeforeLastScript(html)).toEqual(parts)
})
