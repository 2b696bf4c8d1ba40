import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { elementsOf, type HtmlElement } from '../support/html-elements.ts'
import { allPaths, builtPage } from './support/built-pages.ts'

// What WordPress and other consumers find when somebody pastes the address of a page of ours.
// `npm run try:wordpress` pastes them into a real WordPress.

const SITE = 'https://front-or-back.example'

const PASTED = [
  '/',
  '/en/',
  '/en/front-vs-back/',
  '/en/quiz/',
  '/en/roles/',
  '/en/shared/back/',
  '/en/shared/both/',
  '/en/shared/front/',
  '/en/shared/leaning-back/',
  '/en/shared/leaning-front/',
  '/en/shared/neither/',
  '/vi/',
  '/vi/front-vs-back/',
  '/vi/quiz/',
  '/vi/roles/',
  '/vi/shared/back/',
  '/vi/shared/both/',
  '/vi/shared/front/',
  '/vi/shared/leaning-back/',
  '/vi/shared/leaning-front/',
  '/vi/shared/neither/'
]

/** WordPress reads this many bytes of a pasted page (`limit_response_size` in its class-wp-oembed.php). */
const READ_BY_WORDPRESS = 153_600

const RESPONSE = z.object({ title: z.string(), provider_url: z.string(), html: z.string() }).loose()

test('the pages worth pasting name an oEmbed response, and no others', () => {
  expect(allPaths.filter((path) => discoveryIn(builtPage(path).elements).length > 0)).toEqual(
    PASTED
  )
})

test('the address of a response is within what WordPress reads of the page', () => {
  const late = PASTED.filter((path) => {
    const html = readFileSync(`dist${path}index.html`)
    return html.indexOf('application/json+oembed') > READ_BY_WORDPRESS - 1000
  })
  expect(late).toEqual([])
})

test.each(PASTED.slice(1))(
  'the response for %s is a link to the page, and the frame with the quiz in its language',
  (path) => {
    const language = path.slice(1, 3)
    const { title, provider_url, html, ...rest } = responseFor(path)
    expect(provider_url).toBe(`${SITE}/${language}/`)
    expect(rest).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'Front or Back',
      width: 600,
      height: 640
    })
    const [blockquote, link, frame] = elementsOf(html).filter(({ name }) =>
      ['blockquote', 'a', 'iframe'].includes(name)
    )
    // WordPress looks for exactly these elements in this order (`wp_filter_oembed_result`).
    expect(html).toMatch(
      /^<blockquote [^>]*><a [^>]*>[^<]*<\/a><\/blockquote><iframe [^>]*><\/iframe>$/
    )
    expect(blockquote?.attributes).toEqual({ class: 'wp-embedded-content' })
    expect(link?.attributes).toEqual({ href: SITE + path })
    expect(link?.text).toBe(title)
    expect(frame?.attributes).toMatchObject({ src: `${SITE}/${language}/frame/`, height: '640' })
    expect(frame?.attributes.title).toMatch(/^Front or Back: /)
  }
)

test('the response for the first page is that for the English home page', () => {
  expect(responseFor('/')).toEqual(responseFor('/en/'))
})

test('a shared verdict has its sentence as a title, the quiz has its own', () => {
  expect(responseFor('/en/quiz/').title).toBe('Which side of the counter suits you?')
  expect(responseFor('/vi/shared/both/').title).toBe(
    'Câu trả lời của tôi nằm ở giữa: bên nào cũng có điều tôi thích'
  )
})

function discoveryIn(elements: readonly HtmlElement[]): readonly string[] {
  return elements.flatMap(({ name, attributes: { type, rel, href = '' } }) =>
    name === 'link' && rel === 'alternate' && type === 'application/json+oembed' ? [href] : []
  )
}

function responseFor(path: string) {
  const [address = ''] = discoveryIn(builtPage(path).elements)
  return RESPONSE.parse(JSON.parse(readFileSync(address.replace(SITE, 'dist'), 'utf8')))
}
