import { expect, test } from 'vitest'
import { elementsOf } from './html-elements.ts'

const names = (html: string): readonly string[] => elementsOf(html).map(({ name }) => name)

test('elements are listed in document order, with attributes and their own text', () => {
  const [, , body, link, bold] = elementsOf('<a href="/en/?a=1&amp;b=2" hidden>To <b>it</b></a>')
  expect(body).toEqual({ name: 'body', attributes: {}, text: '', wholeText: 'To it' })
  expect(link).toEqual({
    name: 'a',
    attributes: { href: '/en/?a=1&b=2', hidden: '' },
    text: 'To ',
    wholeText: 'To it'
  })
  expect(bold).toEqual({ name: 'b', attributes: {}, text: 'it', wholeText: 'it' })
})

test('elements in `noscript` and `template` are listed', () => {
  expect(names('<noscript><a></a></noscript><template><i></i></template>')).toEqual(
    expect.arrayContaining(['a', 'i'])
  )
})

test('tags in comments, scripts and attributes are not elements', () => {
  expect(names('<!-- <a> --><script>"<a>"</script><p title="<a>"></p>')).not.toContain('a')
  expect(elementsOf('<script>"<a>"</script>').at(2)?.text).toBe('"<a>"')
})
