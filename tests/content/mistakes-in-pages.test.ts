import { expect, test } from 'vitest'
import { messageAfter } from './support/content-copy.ts'
import { testMistakes } from './support/test-mistakes.ts'

const SLUGS =
  'home, front-office, back-office, front-vs-back, manager, employee, customer, human-resources, finance, counsellors, lesson-plan, hand-in, method, role-data, privacy, not-found, quiz, result, roles, shortlist, two, advert, glossary, workplaces, worksheet, invite, caseload, embed, device'

testMistakes([
  [
    'a missing page',
    ({ removeFile }) => removeFile('vi/pages/finance.md'),
    'vi/pages/finance.md: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'no front matter',
    ({ replace }) => replace('en/pages/home.md', '---\n', ''),
    'en/pages/home.md → line 1: expected title, lead and so on between two lines of ---, as in the other pages.'
  ],
  [
    'a missing entry of the front matter',
    ({ removeLine }) => removeLine('en/pages/home.md', 'lead:'),
    'en/pages/home.md → lead: this is missing. Add it.'
  ],
  [
    'a repeated entry of the front matter, with its line in the file',
    ({ addBelow }) => addBelow('en/pages/home.md', 'title:', 'title: Again'),
    'en/pages/home.md → line 3: title is here for the second time. Rename or remove one of the two.'
  ],
  [
    'an unknown figure',
    ({ append }) => append('vi/pages/home.md', '![Mặt bằng](figure:florplan)'),
    'vi/pages/home.md → figure:florplan: there is no figure florplan. Use one of these: floor-plan, quiz-steps, jobs-by-contact, front-office-trio, who-serves-whom, side-by-side, finance, view-manager, view-employee, view-customer, view-human-resources, traits, verdicts, simulation, reliability, assumed-correlation, contradictions, seen-change.'
  ],
  [
    'a figure without a caption',
    ({ append }) => append('en/pages/home.md', '![](figure:floor-plan)'),
    'en/pages/home.md → figure:floor-plan: expected a caption, found nothing. Say what the picture shows.'
  ],
  [
    'a figure inside a paragraph',
    ({ append }) => append('en/pages/home.md', '![A table](figure:finance) in a line of text.'),
    'en/pages/home.md → ![A table](figure:finance): expected ![caption](figure:name), alone in its paragraph.'
  ],
  [
    'a line that ends no folded part',
    ({ append }) => append('en/pages/home.md', '\n---\n'),
    'en/pages/home.md → ---: this ends a folded part, but none is open. Remove it.'
  ],
  [
    'a link to an unknown page',
    ({ append }) => append('en/pages/home.md', 'Take [the quiz](page:qiz).'),
    `en/pages/home.md → [the quiz]: there is no page qiz. Use one of these: ${SLUGS}.`
  ],
  [
    'a link without page:',
    ({ append }) => append('en/pages/home.md', 'Take [the quiz](quiz).'),
    'en/pages/home.md → [the quiz]: expected page:… or an address that begins with https://, found quiz.'
  ],
  [
    'a link that runs code',
    ({ append }) => append('en/pages/home.md', 'Take [the quiz](javascript:x).'),
    'en/pages/home.md → [the quiz]: expected page:… or an address that begins with https://, found javascript:x.'
  ],
  [
    'an unknown page to read on',
    ({ replace }) => replace('en/pages/home.md', 'onward: [', 'onward: [qiz, '),
    `en/pages/home.md → onward: there is no page qiz. Use one of these: ${SLUGS}.`
  ],
  [
    'an unknown source',
    ({ replace }) => replace('en/pages/finance.md', 'sources: [', 'sources: [midle-office, '),
    'en/pages/finance.md → sources: there is no source midle-office. Use one of these: article-front-office, article-front-vs-back, onet, grant-2013, kristof-brown-2005, sapa, ipip, eu-ai-act, uniform-guidelines, middle-office.'
  ],
  [
    'HTML in a sentence',
    ({ append }) => append('en/pages/home.md', 'A <b>very</b> different day.'),
    'en/pages/home.md → <b>: HTML is not allowed in pages. Write it in Markdown.',
    'en/pages/home.md → </b>: HTML is not allowed in pages. Write it in Markdown.'
  ],
  [
    'HTML as a paragraph',
    ({ append }) => append('en/pages/home.md', '<div>\nA box\n</div>'),
    'en/pages/home.md → <div>: HTML is not allowed in pages. Write it in Markdown.'
  ]
])

test('a page may be written on Windows, with a byte order mark and CR LF', () => {
  const message = messageAfter(({ replace }) =>
    replace(
      'en/pages/not-found.md',
      /[\s\S]*/,
      '\uFEFF---\r\ntitle: A\r\nnavigation: B\r\ndescription: C\r\nlead: D\r\nsummary: []\r\nonward: []\r\nsources: []\r\n---\r\nText.\r\n'
    )
  )
  expect(message).toBe('The content is valid.')
})
