import { afterEach, expect, test } from 'vitest'
import { advertOf } from '#embed/advert-source'
import { textOf } from '#embed/text-of'

afterEach(() => document.body.replaceChildren())

/** The first element of this HTML, in the page. */
function inPage(html: string): HTMLElement {
  document.body.innerHTML = html
  const { firstElementChild } = document.body
  if (!(firstElementChild instanceof HTMLElement)) throw new Error('Expected an element.')
  return firstElementChild
}

test('each element of a page is a line of its own, except those inside of a sentence', () => {
  const element = inPage(
    '<div><h2>Clerk</h2><p>You\n  <b>file</b> letters.</p><ul><li>Sort mail</li><li>Count</li></ul></div>'
  )
  const lines = textOf(element, 1000)
    .split('\n')
    .filter((line) => line !== '')
  expect(lines).toEqual(['Clerk', 'You file letters.', 'Sort mail', 'Count'])
})

test('a text without elements, and a preformatted one, keep their lines', () => {
  expect(textOf(inPage('<div>Duties:\nFile letters</div>'), 1000)).toBe('Duties:\nFile letters')
  expect(textOf(inPage('<div><pre>Duties:\nCount</pre></div>'), 1000)).toBe('Duties:\nCount')
})

test('scripts, styles and templates are no text, and a long text ends soon after the limit', () => {
  const element = inPage('<div><script>1</script><style>p{}</style><p>Count</p></div>')
  expect(textOf(element, 1000)).toBe('Count')
  const long = inPage(`<div>${'<p>0123456789</p>'.repeat(1000)}</div>`)
  expect(textOf(long, 50).length).toBeLessThan(100)
})

test('the property comes first, then the element that `for` names, then the own content', () => {
  const html = '<div for="job" job-title="Clerk">Own</div><p id="job">Other</p>'
  const element = inPage(html)
  const given = { title: 'Nurse', text: 'Given' }
  expect(advertOf(element, given)).toEqual({ title: 'Nurse', text: 'Given' })
  expect(advertOf(element, { text: 'Given' })).toEqual({ title: 'Clerk', text: 'Given' })
  expect(advertOf(element, undefined)).toEqual({ title: 'Clerk', text: 'Other' })
  element.removeAttribute('for')
  expect(advertOf(element, undefined)).toEqual({ title: 'Clerk', text: 'Own' })
  element.setAttribute('for', 'nowhere')
  expect(advertOf(element, undefined)).toEqual({ title: 'Clerk', text: '' })
})

test('a first line that repeats the title is no part of the text', () => {
  const element = inPage('<div job-title=" Clerk "><h2>Clerk</h2><p>Clerk</p><p>Count</p></div>')
  expect(advertOf(element, undefined)).toEqual({ title: 'Clerk', text: 'Clerk\n\nCount' })
  element.removeAttribute('job-title')
  expect(advertOf(element, undefined).text).toBe('Clerk\n\nClerk\n\nCount')
})

test('a template inside the element has its text', () => {
  const element = inPage('<div><template><p>File</p></template></div>')
  expect(advertOf(element, undefined).text).toBe('File')
})

test.each([
  ['null', null],
  ['a text', 'Count'],
  ['a text that is no text', { text: 7 }],
  ['an array', ['Count']]
])('%s is no advert, so the own content counts', (_, property) => {
  expect(advertOf(inPage('<div>Own</div>'), property)).toEqual({ title: '', text: 'Own' })
})
