import { expect, test } from 'vitest'
import { messageAfter } from './support/content-copy.ts'
import { testMistakes } from './support/test-mistakes.ts'

const ROLES = 'model/roles.yaml'
const NEARBY = 'model/nearby.yaml'
const HEADINGS = '## day, ## customer, ## side, ## suits, ## wears, ## entry, ## sectors'
const WINDOWS_SECTIONS = HEADINGS.split(', ').join('\r\n\r\n- Words.\r\n\r\n')

testMistakes([
  [
    'a role without a page in one language',
    ({ removeFile }) => removeFile('vi/roles/trainer.md'),
    'vi/roles/trainer.md: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'pages of a role that was removed',
    ({ removeLine }) => {
      removeLine(ROLES, 'trainer:')
      removeLine(NEARBY, 'trainer:')
    },
    'model/nearby.yaml → hr-specialist → back: there is no role trainer in model/roles.yaml. Fix its spelling, or add it there.',
    'model/nearby.yaml → management-analyst → front: there is no role trainer in model/roles.yaml. Fix its spelling, or add it there.',
    'en/roles/trainer.md: content/model/roles.yaml has no such role. Fix the name of the file, or remove the file.',
    'vi/roles/trainer.md: content/model/roles.yaml has no such role. Fix the name of the file, or remove the file.'
  ],
  [
    'a page of an unknown role',
    ({ rename }) => rename('en/roles/trainer.md', 'en/roles/trainers.md'),
    'en/roles/trainers.md: content/model/roles.yaml has no such role. Fix the name of the file, or remove the file.',
    'en/roles/trainer.md: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'a page without a name',
    ({ removeLine }) => removeLine('en/roles/trainer.md', 'name:'),
    'en/roles/trainer.md → name: this is missing. Add it.'
  ],
  [
    'a page with an empty name',
    ({ replace }) => replace('en/roles/trainer.md', /^name: .*$/m, "name: ' '"),
    'en/roles/trainer.md → name: expected some words, found nothing.'
  ],
  [
    'a section that is missing',
    ({ replace }) => replace('en/roles/trainer.md', '## side', 'Seat'),
    `en/roles/trainer.md: expected the headings ${HEADINGS}, found ## day, ## customer, ## suits, ## wears, ## entry, ## sectors.`
  ],
  [
    'a repeated section',
    ({ append }) => append('en/roles/trainer.md', '## sectors\n\n- bank: Again.'),
    `en/roles/trainer.md: expected the headings ${HEADINGS}, found ${HEADINGS}, ## sectors.`
  ],
  [
    'a section without words',
    ({ replace }) => replace('en/roles/trainer.md', /## customer[^#]*/, '## customer\n\n'),
    'en/roles/trainer.md → ## customer: expected some words, found nothing.'
  ],
  [
    'words before the first heading',
    ({ replace }) => replace('en/roles/trainer.md', '## day', 'By the way.\n\n## day'),
    'en/roles/trainer.md: expected the heading ## day first, found other words before it.'
  ],
  [
    'an unknown sector',
    ({ append }) => append('en/roles/trainer.md', '- circus: In the ring.'),
    'en/roles/trainer.md → ## sectors: expected lines such as “- bank: …” with one of bank, hotel, clinic, company, found “- circus: In the ring.”.'
  ],
  [
    'a repeated sector',
    ({ append }) => append('en/roles/trainer.md', '- bank: Again.'),
    'en/roles/trainer.md → ## sectors: bank has more than one line. Join them into one.'
  ],
  [
    'a section that must be a list and is not',
    ({ replace }) => replace('en/roles/trainer.md', /## suits[^#]*/, '## suits\n\nMany.\n\n'),
    'en/roles/trainer.md → ## suits: expected lines that begin with “- ”, found other words.'
  ],
  [
    'a name that another role has',
    ({ replace }) => replace('en/roles/trainer.md', /^name: .*$/m, 'name: Receptionist'),
    'en/roles/trainer.md → name: the role receptionist has the name Receptionist already. Choose another one.'
  ],
  [
    'HTML in a page',
    ({ replace }) => replace('en/roles/trainer.md', '## side', '<div>Applause</div>\n\n## side'),
    'en/roles/trainer.md → <div>Applause</div>: HTML is not allowed in pages. Write it in Markdown.'
  ],
  [
    'HTML in a sentence',
    ({ replace }) => replace('en/roles/trainer.md', '## side', 'A <br> here.\n\n## side'),
    'en/roles/trainer.md → <br>: HTML is not allowed in pages. Write it in Markdown.'
  ],
  [
    'HTML in a sector',
    ({ replace }) => replace('en/roles/trainer.md', '- bank: ', '- bank: A <br> here. '),
    'en/roles/trainer.md → <br>: HTML is not allowed in pages. Write it in Markdown.'
  ],
  [
    'a link',
    ({ replace }) => replace('en/roles/trainer.md', '## side', '[Quiz](page:quiz)\n\n## side'),
    'en/roles/trainer.md → [Quiz](page:quiz): links and pictures are not allowed in role pages. Write it in words.'
  ],
  [
    'a picture',
    ({ replace }) => replace('en/roles/trainer.md', '## side', '![A](figure:finance)\n\n## side'),
    'en/roles/trainer.md → ![A](figure:finance): links and pictures are not allowed in role pages. Write it in words.'
  ]
])

test('a role page may be written on Windows, with a byte order mark and CR LF', () => {
  const message = messageAfter(({ replace }) => {
    replace(
      'en/roles/trainer.md',
      /[\s\S]*/,
      `\uFEFF---\r\nname: A\r\nlead: B\r\n---\r\n${WINDOWS_SECTIONS}\r\n- bank: C\r\n`
    )
  })
  expect(message).toBe('The content is valid.')
})
