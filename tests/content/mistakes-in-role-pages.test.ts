import { expect, test } from 'vitest'
import { contentAfter, messageAfter } from './support/content-copy.ts'
import { content } from './support/real-content.ts'
import { testMistakes } from './support/test-mistakes.ts'

const ROLES = 'model/roles.yaml'
const NEARBY = 'model/nearby.yaml'
const HEADINGS =
  '## work, ## whom, ## side, ## suits, ## asks, ## start, ## try, ## check, ## sectors, ## traits'
const WITH_SCAMS = HEADINGS.replace('## sectors', '## scams, ## sectors')
/** What is expected under `## traits` on the page of trainer. */
const ENDS =
  'overall, people high, listening high, communication high, problem-solving high, flexibility low'

/** The line about each country in the section `start` of the page of trainer in English. */
const UK = /^- uk: .*\n/m
const US = /^- us: .*\n/m

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
    'model/preparation.yaml → vietnam → trainer: there is no role trainer in model/roles.yaml. Fix its spelling, or add it there.',
    'model/preparation.yaml → uk → trainer: there is no role trainer in model/roles.yaml. Fix its spelling, or add it there.',
    'model/pay.yaml → us → trainer: there is no role trainer in model/roles.yaml. Fix its spelling, or add it there.',
    'en/roles/trainer.md: content/model/roles.yaml has no such role. Fix the name of the file, or remove the file.',
    'en/glossary.yaml → terms → onboarding: there is no role trainer in model/roles.yaml. Fix its spelling, or add it there.',
    'vi/roles/trainer.md: content/model/roles.yaml has no such role. Fix the name of the file, or remove the file.',
    'vi/glossary.yaml → terms → Onboarding: there is no role trainer in model/roles.yaml. Fix its spelling, or add it there.'
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
    'a page without aliases',
    ({ removeLine }) => removeLine('en/roles/trainer.md', 'aliases:'),
    'en/roles/trainer.md → aliases: this is missing. Add it.'
  ],
  [
    'an empty list of aliases',
    ({ replace }) => replace('en/roles/trainer.md', /^aliases: .*$/m, 'aliases: []'),
    'en/roles/trainer.md → aliases: expected 1 or more entries, found 0.'
  ],
  [
    'a section that is missing',
    ({ replace }) => replace('en/roles/trainer.md', '## side', 'Seat'),
    `en/roles/trainer.md: expected the headings ${HEADINGS}, found ${HEADINGS.replace('## side, ', '')}.`
  ],
  [
    'a repeated section',
    ({ append }) => append('en/roles/trainer.md', '## sectors\n\n- bank: Again.'),
    `en/roles/trainer.md: expected the headings ${HEADINGS}, found ${HEADINGS}, ## sectors.`
  ],
  [
    'a section without words',
    ({ replace }) => replace('en/roles/trainer.md', /## whom[^#]*/, '## whom\n\n'),
    'en/roles/trainer.md → ## whom: expected some words, found nothing.'
  ],
  [
    'words before the first heading',
    ({ replace }) => replace('en/roles/trainer.md', '## work', 'By the way.\n\n## work'),
    'en/roles/trainer.md: expected the heading ## work first, found other words before it.'
  ],
  [
    'a country that is missing',
    ({ replace }) => replace('en/roles/trainer.md', UK, ''),
    'en/roles/trainer.md → ## start: expected one line for each of uk, us, vietnam, in this order.'
  ],
  [
    'a country that is missing in Vietnamese, whose order is another',
    ({ replace }) => replace('vi/roles/trainer.md', UK, ''),
    'vi/roles/trainer.md → ## start: expected one line for each of vietnam, uk, us, in this order.'
  ],
  [
    'countries out of order',
    (copy) => {
      const [line = ''] = US.exec(copy.textOf('en/roles/trainer.md')) ?? []
      copy.replace('en/roles/trainer.md', US, '')
      copy.replace('en/roles/trainer.md', '- uk: ', `${line}- uk: `)
    },
    'en/roles/trainer.md → ## start: expected one line for each of uk, us, vietnam, in this order.'
  ],
  [
    'an unknown country',
    ({ replace }) =>
      replace('en/roles/trainer.md', '- vietnam: ', '- mars: By rocket.\n- vietnam: '),
    'en/roles/trainer.md → ## start: expected lines such as “- uk: …” with one of uk, us, vietnam, found “- mars: By rocket.”.'
  ],
  [
    'a country with another name, which is unknown and missing',
    ({ replace }) => replace('en/roles/trainer.md', UK, '- britain: By degrees.\n'),
    'en/roles/trainer.md → ## start: expected lines such as “- uk: …” with one of uk, us, vietnam, found “- britain: By degrees.”.',
    'en/roles/trainer.md → ## start: expected one line for each of uk, us, vietnam, in this order.'
  ],
  [
    'a country twice',
    ({ replace }) => replace('en/roles/trainer.md', '- us: ', '- uk: Again.\n- us: '),
    'en/roles/trainer.md → ## start: uk has more than one line. Join them into one.',
    'en/roles/trainer.md → ## start: expected one line for each of uk, us, vietnam, in this order.'
  ],
  [
    'words about no country',
    ({ replace }) => replace('en/roles/trainer.md', '- us: ', 'Anyhow.\n- us: '),
    'en/roles/trainer.md → ## start: expected lines such as “- uk: …” with one of uk, us, vietnam, found “Anyhow.”.'
  ],
  [
    'an unknown sector',
    ({ replace }) => replace('en/roles/trainer.md', '- bank: ', '- circus: In the ring.\n- bank: '),
    'en/roles/trainer.md → ## sectors: expected lines such as “- bank: …” with one of bank, hotel, clinic, company, found “- circus: In the ring.”.'
  ],
  [
    'a repeated sector',
    ({ replace }) => replace('en/roles/trainer.md', '- hotel: ', '- bank: Again.\n- hotel: '),
    'en/roles/trainer.md → ## sectors: bank has more than one line. Join them into one.'
  ],
  [
    'a section that must be a list and is not',
    ({ replace }) => replace('en/roles/trainer.md', /## suits[^#]*/, '## suits\n\nMany.\n\n'),
    'en/roles/trainer.md → ## suits: expected lines that begin with “- ”, found other words.'
  ],
  [
    'points to check that are not a list',
    ({ replace }) => replace('en/roles/trainer.md', /## check[^#]*/, '## check\n\nMuch.\n\n'),
    'en/roles/trainer.md → ## check: expected lines that begin with “- ”, found other words.'
  ],
  [
    'what the job asks that is not a list',
    ({ replace }) => replace('en/roles/trainer.md', /## asks[^#]*/, '## asks\n\nMuch.\n\n'),
    'en/roles/trainer.md → ## asks: expected lines that begin with “- ”, found other words.'
  ],
  [
    'a section about trying the job that is missing',
    ({ replace }) => replace('en/roles/trainer.md', /## try[^#]*/, ''),
    `en/roles/trainer.md: expected the headings ${HEADINGS}, found ${HEADINGS.replace('## try, ', '')}.`
  ],
  [
    'a section about scams in another position than before the sectors',
    ({ replace }) => replace('en/roles/trainer.md', '## check', '## scams\n\n- Money.\n\n## check'),
    `en/roles/trainer.md: expected the headings ${WITH_SCAMS}, found ${HEADINGS.replace('## check', '## scams, ## check')}.`
  ],
  [
    'a section about scams that is not a list',
    ({ replace }) =>
      replace('en/roles/trainer.md', '## sectors', '## scams\n\nMoney.\n\n## sectors'),
    'en/roles/trainer.md → ## scams: expected lines that begin with “- ”, found other words.'
  ],
  [
    'an empty section about scams',
    ({ replace }) => replace('en/roles/trainer.md', '## sectors', '## scams\n\n## sectors'),
    'en/roles/trainer.md → ## scams: expected some words, found nothing.'
  ],
  [
    'a trait end without its line',
    ({ removeLine }) => removeLine('en/roles/trainer.md', '- listening high:'),
    'en/roles/trainer.md → ## traits: the line for listening high is missing. Say in one sentence what that is in this job.'
  ],
  [
    'a page without the line about the whole day',
    ({ removeLine }) => removeLine('vi/roles/trainer.md', '- overall:'),
    'vi/roles/trainer.md → ## traits: the line for overall is missing. Say in one sentence what that is in this job.'
  ],
  [
    'a line about a trait end at which the role does not stand out',
    ({ append }) => append('en/roles/trainer.md', '- focus high: Nobody disturbs you.'),
    `en/roles/trainer.md → ## traits: expected lines such as “- overall: …” for ${ENDS}, found “- focus high: Nobody disturbs you.”. The figures in roles.yaml say at which ends a role stands out.`
  ],
  [
    'a line about the other end of a trait, which is unknown, and the right one missing',
    ({ replace }) => replace('en/roles/trainer.md', '- listening high:', '- listening low:'),
    `en/roles/trainer.md → ## traits: expected lines such as “- overall: …” for ${ENDS}, found “- listening low: You let people finish a halting question, a”. The figures in roles.yaml say at which ends a role stands out.`,
    'en/roles/trainer.md → ## traits: the line for listening high is missing. Say in one sentence what that is in this job.'
  ],
  [
    'a trait end twice',
    ({ append }) => append('en/roles/trainer.md', '- people high: Again.'),
    'en/roles/trainer.md → ## traits: people high has more than one line. Keep one.'
  ],
  [
    'words about no trait end',
    ({ append }) => append('en/roles/trainer.md', 'Anyhow.'),
    `en/roles/trainer.md → ## traits: expected lines such as “- overall: …” for ${ENDS}, found “Anyhow.”. The figures in roles.yaml say at which ends a role stands out.`
  ],
  [
    'the sentence of another role about a trait end',
    ({ replace }) =>
      replace(
        'en/roles/trainer.md',
        /^- people high: .*$/m,
        '- people high: Guests come to the desk one after another, and others call from their rooms.'
      ),
    'en/roles/trainer.md → ## traits: “Guests come to the desk one after another, and others call from their rooms.” is also in the page of hotel-desk-clerk. Say what is special about this job.'
  ],
  [
    'the same sentence about two trait ends of a role',
    ({ replace }) =>
      replace(
        'en/roles/trainer.md',
        /^- listening high: .*\n(- communication high: ).*$/m,
        '- listening high: It is so.\n- communication high: It is so.'
      ),
    'en/roles/trainer.md → ## traits: “It is so.” is also in the page of trainer. Say what is special about this job.'
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
  const page = [
    ...['\uFEFF---', 'name: A', 'aliases: [B]', 'lead: C', '---'],
    ...['## work', '', 'Words.', '', '## whom', '', 'Words.', '', '## side', '', 'Words.', ''],
    ...['## suits', '', '- Words.', '', '## asks', '', '- Words.', ''],
    ...['## start', '', '- uk: D', '- us: E', '- vietnam: F', ''],
    ...['## try', '', 'Words.', '', '## check', '', '- Words.', ''],
    ...['## scams', '', '- Words.', '', '## sectors', '', '- bank: G', ''],
    ...['## traits', '', '- overall: H.', '- people high: I.', '- listening high: J.'],
    ...['- communication high: K.', '- problem-solving high: L.', '- flexibility low: M.', '']
  ]
  const message = messageAfter(({ replace }) => {
    replace('en/roles/trainer.md', /[\s\S]*/, page.join('\r\n'))
  })
  expect(message).toBe('The content is valid.')
})

test('a role page needs no section about scams, and has it as HTML where it is written', () => {
  expect(content.languages.en.roles.trainer?.scams).toBeUndefined()
  const changed = contentAfter(({ replace }) =>
    replace('en/roles/trainer.md', '## sectors', '## scams\n\n- Ask *who* pays.\n\n## sectors')
  )
  expect(changed.languages.en.roles.trainer?.scams).toBe(
    '<ul>\n<li>Ask <em>who</em> pays.</li>\n</ul>'
  )
})

test('wrong figures of a role cause no problems in its pages', () => {
  expect(
    messageAfter(({ replace }) => replace('model/roles.yaml', /figures: \[\d+, /, 'figures: ['))
  ).toBe(
    'The content has one problem:\n  model/roles.yaml → roles → customer-service: expected 7 figures, one for each trait in order, found 6.'
  )
})
