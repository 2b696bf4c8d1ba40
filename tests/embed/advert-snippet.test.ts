import { expect, test } from 'vitest'
import { type AdvertChoices, advertSnippet } from '#embed/advert-snippet'
import { examineSnippet } from '#embed/doctor'

const SITE = 'https://me.example/'
const SCRIPT = '<script async src="https://me.example/embed-advert.js"></script>'
const CHOICES: AdvertChoices = {
  lang: 'en',
  theme: 'auto',
  accent: '',
  source: 'content',
  title: 'Clerk',
  text: 'Files.'
}

test('a snippet has its text inside the element, in another one, or in a script', () => {
  expect(advertSnippet(SITE, CHOICES)).toBe(
    `${SCRIPT}\n<front-or-back-advert lang="en" job-title="Clerk">\n  <p>Files.</p>\n</front-or-back-advert>`
  )
  expect(advertSnippet(SITE, { ...CHOICES, source: 'for', theme: 'dark', accent: '#0a6' })).toBe(
    `${SCRIPT}\n<div id="advert"><p>Files.</p></div>\n<front-or-back-advert lang="en" theme="dark" accent="#0a6" job-title="Clerk" for="advert"></front-or-back-advert>`
  )
  expect(advertSnippet(SITE, { ...CHOICES, source: 'property' })).toBe(
    `${SCRIPT}\n<front-or-back-advert lang="en"></front-or-back-advert>\n<script>\ndocument.querySelector('front-or-back-advert').advert = {\n  title: 'Clerk',\n  text: 'Files.'\n}\n</script>`
  )
})

test('the doctor knows the element, its script and its attributes', () => {
  const script = { name: 'script', attributes: { src: `${SITE}embed-advert.js` } }
  const advert = (attributes: Record<string, string>) => ({
    name: 'front-or-back-advert',
    attributes
  })
  const examine = (...tags: Parameters<typeof examineSnippet>[0]) =>
    examineSnippet(tags, SITE, ['en', 'vi'])
  expect(examine(script, advert({ lang: 'en', 'job-title': 'Clerk', for: 'x', open: '' }))).toEqual(
    []
  )
  expect(examine(advert({}))).toEqual([{ problem: 'no-script', found: '' }])
  expect(
    examine(
      { name: 'script', attributes: { src: `${SITE}embed.js` } },
      advert({ title: 'x', 'role-link': 'y', lang: 'fr', accent: 'mint' })
    )
  ).toEqual([
    { problem: 'no-script', found: '' },
    { problem: 'unknown-advert-attribute', found: 'role-link' },
    { problem: 'lang', found: 'fr' },
    { problem: 'accent', found: 'mint' }
  ])
})
