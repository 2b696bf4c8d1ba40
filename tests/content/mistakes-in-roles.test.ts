import { expect, test } from 'vitest'
import { messageAfter } from './support/content-copy.ts'
import { eachIsTold } from './support/each-is-told.ts'

const ROLES = 'model/roles.yaml'
const NEARBY = 'model/nearby.yaml'
const FIGURES = '[89, 66, 23,  2, 16, 48,  8]'
const receptionist = 'model/roles.yaml → roles → receptionist'
const FAMILIES =
  'service, sales, marketing, banking, insurance, administration, people-and-training, accounting, data-and-it, supply, legal, management'
const HEADINGS = '## day, ## customer, ## seat, ## suits, ## wears, ## entry, ## sectors'
const WINDOWS_SECTIONS = HEADINGS.split(', ').join('\r\n\r\n- Words.\r\n\r\n')

// The line of a role.
eachIsTold([
  [
    'a figure too few',
    ({ replace }) => replace(ROLES, FIGURES, '[89, 66, 23, 2, 16, 48]'),
    `${receptionist}: expected 7 figures, one for each trait in order, found 6.`
  ],
  [
    'a figure above 100',
    ({ replace }) => replace(ROLES, FIGURES, '[189, 66, 23, 2, 16, 48, 8]'),
    `${receptionist} → figures → 0: expected a number up to 100, found 189.`
  ],
  [
    'a figure that is none',
    ({ replace }) => replace(ROLES, FIGURES, '[89, much, 23, 2, 16, 48, 8]'),
    `${receptionist} → figures → 1: expected a number, found much.`
  ],
  [
    'a figure that is no whole number',
    ({ replace }) => replace(ROLES, FIGURES, '[89, 66.5, 23, 2, 16, 48, 8]'),
    `${receptionist} → figures → 1: expected a whole number, found 66.5.`
  ],
  [
    'a number in quotation marks',
    ({ replace }) => replace(ROLES, FIGURES, '[89, "66", 23, 2, 16, 48, 8]'),
    `${receptionist} → figures → 1: expected a number, found the text “66”: take the quotation marks away.`
  ],
  [
    'a family twice',
    ({ replace }) => replace(ROLES, 'families: [service,', 'families: [service, service,'),
    'model/roles.yaml → families: service stands here more than once. Remove one of the two.'
  ],
  [
    'an unknown family',
    ({ replace }) => replace(ROLES, /family: service(?=.*contact: 91)/, 'family: servise'),
    `${receptionist}: there is no family servise. Use one of these: ${FAMILIES}.`
  ],
  [
    'a family without roles, whose name nobody has said',
    ({ replace }) => replace(ROLES, 'families: [service,', 'families: [magic, service,'),
    'model/roles.yaml → families: no role belongs to magic. Give it one, or remove it.',
    'en/quiz.yaml → families → magic: content/model/ has this id, but its words are missing here. Add them.',
    'vi/quiz.yaml → families → magic: content/model/ has this id, but its words are missing here. Add them.'
  ],
  [
    'a family whose name is missing in a language',
    ({ removeLine }) => removeLine('vi/quiz.yaml', 'insurance:'),
    'vi/quiz.yaml → families → insurance: content/model/ has this id, but its words are missing here. Add them.'
  ],
  [
    'customers that are none',
    ({ replace }) => replace(ROLES, 'customers: outside', 'customers: everybody'),
    'model/roles.yaml → roles → customer-service → customers: expected one of outside, inside, both, found everybody.'
  ],
  [
    'two roles that are one occupation',
    ({ replace }) => replace(ROLES, 'soc: 43-4171.00', 'soc: 43-4051.00'),
    `${receptionist}: 43-4051.00 is also that of customer-service. An occupation has one role.`
  ]
])

// What lies nearby.
eachIsTold([
  [
    'a role without a line',
    ({ removeLine }) => removeLine(NEARBY, 'receptionist:'),
    'model/nearby.yaml → receptionist: this role has no line here. Say which roles lie nearby.'
  ],
  [
    'a role that is not there',
    ({ replace }) => replace(NEARBY, 'front: [hotel-desk-clerk, event-planner]', 'front: [porter]'),
    'model/nearby.yaml → receptionist → front: there is no role porter in model/roles.yaml. Mend its spelling, or add it there.'
  ],
  [
    'a line for a role that is not there',
    ({ replace }) => replace(NEARBY, /^/, 'porter: { front: [], back: [] }\n'),
    'model/nearby.yaml → porter: there is no role porter in model/roles.yaml. Mend its spelling, or add it there.'
  ],
  [
    'a role with less contact, in front',
    ({ replace }) =>
      replace(NEARBY, 'front: [hotel-desk-clerk, event-planner]', 'front: [bookkeeper]'),
    'model/nearby.yaml → receptionist → front: expected a role with more contact than 91, found bookkeeper with 65.'
  ],
  [
    'a role with more contact, in the back',
    ({ replace }) =>
      replace(
        NEARBY,
        'back: [medical-secretary, administrative-assistant]',
        'back: [event-planner]'
      ),
    'model/nearby.yaml → receptionist → back: expected a role with less contact than 91, found event-planner with 93.'
  ],
  [
    'a role twice',
    ({ replace }) =>
      replace(
        NEARBY,
        'front: [hotel-desk-clerk, event-planner]',
        'front: [event-planner, event-planner]'
      ),
    'model/nearby.yaml → receptionist → front: event-planner stands here more than once. Remove one of the two.'
  ],
  [
    'nothing on either side',
    ({ replace }) => replace(NEARBY, /^receptionist:.*$/m, 'receptionist: { front: [], back: [] }'),
    'model/nearby.yaml → receptionist: expected a role nearby, on one side at least, found none.'
  ],
  [
    'the role itself',
    ({ replace }) =>
      replace(NEARBY, 'front: [hotel-desk-clerk, event-planner]', 'front: [receptionist]'),
    'model/nearby.yaml → receptionist → front: expected a role with more contact than 91, found receptionist with 91.'
  ]
])

// The page of a role.
eachIsTold([
  [
    'a role without a page in one language',
    ({ removeFile }) => removeFile('vi/roles/trainer.md'),
    'vi/roles/trainer.md: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'a page whose role is gone',
    ({ removeLine }) => {
      removeLine(ROLES, 'trainer:')
      removeLine(NEARBY, 'trainer:')
    },
    'model/nearby.yaml → hr-specialist → back: there is no role trainer in model/roles.yaml. Mend its spelling, or add it there.',
    'model/nearby.yaml → management-analyst → front: there is no role trainer in model/roles.yaml. Mend its spelling, or add it there.',
    'en/roles/trainer.md: content/model/roles.yaml has no such role. Mend the name of the file, or remove it.',
    'vi/roles/trainer.md: content/model/roles.yaml has no such role. Mend the name of the file, or remove it.'
  ],
  [
    'a page that nobody has a role for',
    ({ rename }) => rename('en/roles/trainer.md', 'en/roles/trainers.md'),
    'en/roles/trainers.md: content/model/roles.yaml has no such role. Mend the name of the file, or remove it.',
    'en/roles/trainer.md: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'a page without a name',
    ({ removeLine }) => removeLine('en/roles/trainer.md', 'name:'),
    'en/roles/trainer.md → name: this is missing. Add it.'
  ],
  [
    'a page with a name that says nothing',
    ({ replace }) => replace('en/roles/trainer.md', /^name: .*$/m, "name: ' '"),
    'en/roles/trainer.md → name: expected some words, found nothing.'
  ],
  [
    'a section that is missing',
    ({ replace }) => replace('en/roles/trainer.md', '## seat', 'Seat'),
    `en/roles/trainer.md: expected the headings ${HEADINGS}, found ## day, ## customer, ## suits, ## wears, ## entry, ## sectors.`
  ],
  [
    'a section that stands there twice',
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
    'a place that is none',
    ({ append }) => append('en/roles/trainer.md', '- circus: In the ring.'),
    'en/roles/trainer.md → ## sectors: expected lines such as “- bank: …” with one of bank, hotel, clinic, company, found “- circus: In the ring.”.'
  ],
  [
    'a place twice',
    ({ append }) => append('en/roles/trainer.md', '- bank: Again.'),
    'en/roles/trainer.md → ## sectors: bank stands here more than once. Tell of it in one line.'
  ],
  [
    'points that are none',
    ({ replace }) => replace('en/roles/trainer.md', /## suits[^#]*/, '## suits\n\nMany.\n\n'),
    'en/roles/trainer.md → ## suits: expected lines that begin with “- ”, found other words.'
  ],
  [
    'a name that another role has',
    ({ replace }) => replace('en/roles/trainer.md', /^name: .*$/m, 'name: Receptionist'),
    'en/roles/trainer.md → name: Receptionist is also what receptionist is called. Nobody could tell them apart.'
  ],
  [
    'HTML in a page',
    ({ replace }) => replace('en/roles/trainer.md', '## seat', '<div>Applause</div>\n\n## seat'),
    'en/roles/trainer.md → <div>Applause</div>: pages hold no HTML. Say it in Markdown.'
  ],
  [
    'HTML in a sentence',
    ({ replace }) => replace('en/roles/trainer.md', '## seat', 'A <br> here.\n\n## seat'),
    'en/roles/trainer.md → <br>: pages hold no HTML. Say it in Markdown.'
  ],
  [
    'HTML in a place',
    ({ replace }) => replace('en/roles/trainer.md', '- bank: ', '- bank: A <br> here. '),
    'en/roles/trainer.md → <br>: pages hold no HTML. Say it in Markdown.'
  ],
  [
    'a link, which would not know its language',
    ({ replace }) => replace('en/roles/trainer.md', '## seat', '[Quiz](page:quiz)\n\n## seat'),
    'en/roles/trainer.md → [Quiz](page:quiz): pages of roles hold no links and no pictures. Say it in words.'
  ],
  [
    'a picture',
    ({ replace }) => replace('en/roles/trainer.md', '## seat', '![A](figure:finance)\n\n## seat'),
    'en/roles/trainer.md → ![A](figure:finance): pages of roles hold no links and no pictures. Say it in words.'
  ]
])

test('a role page may be written on Windows', () => {
  const message = messageAfter(({ replace }) => {
    replace(
      'en/roles/trainer.md',
      /[\s\S]*/,
      `\uFEFF---\r\nname: A\r\nlead: B\r\n---\r\n${WINDOWS_SECTIONS}\r\n- bank: C\r\n`
    )
  })
  expect(message).toBe('The content is sound.')
})
