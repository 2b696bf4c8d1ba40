import { listItems } from '#page-data/list-items'
import { expect, test } from 'vitest'

test('the items of a list are texts without markup and white space at their ends', () => {
  expect(
    listItems(
      '<ul>\n<li>You <em>like</em> it.</li>\n<li> <p>Or <a href="/en/">not</a>.</p>\n</li>\n</ul>'
    )
  ).toEqual(['You like it.', 'Or not.'])
})

test('an item may have several lines', () => {
  expect(listItems('<ol><li>one\ntwo</li></ol>')).toEqual(['one\ntwo'])
})

test.each([
  ['R&amp;D', 'R&D'],
  ['what&#39;s &quot;new&quot;', `what's "new"`],
  ['5 &lt; 6 &gt; 4', '5 < 6 > 4'],
  // An escaped escape, and an escaped element, stay what they were before Markdown escaped them.
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['&lt;li&gt;', '<li>']
])('%s is read as %s', (html, text) => {
  expect(listItems(`<ul><li>${html}</li></ul>`)).toEqual([text])
})

test('what is no list has no items', () => {
  expect(listItems('')).toEqual([])
  expect(listItems('<p>You like it.</p>')).toEqual([])
})
