import type { BrowserContext, Page } from 'playwright-core'
import { test } from 'vitest'
import { expectQuiet, openPage } from '../support/visit.ts'
import { openCaseload } from './support/caseload-visit.ts'
import { eventually } from './support/eventually.ts'
import { inviteHash, invitations } from './support/invitations.ts'
import { readCalmly } from './support/pace.ts'
import { people, unclearPeople } from './support/people.ts'
import { openQuiz } from './support/quiz-visit.ts'
import { openResult } from './support/result-visit.ts'
import { openRole } from './support/role-visit.ts'
import { isTranslated, sentencesOf, translatePages } from './support/translation.ts'

// The browser's own translation replaces the text nodes of a page. After each step, a translated
// page must have the same text as one that is not translated: nothing outdated, doubled or in the
// wrong position. And no error may be thrown.

type Prepare = (context: BrowserContext) => Promise<unknown>
/** An action, and a text that the page must then show `times` times (once by default). */
type Step = readonly [act: (page: Page) => Promise<unknown>, says: string, times?: number]
/** A page, and the steps that are taken on it. */
type Scenario = {
  readonly open: (prepare: Prepare) => Promise<Page>
  readonly steps: readonly Step[]
}

const { answers } = people.counter

const scenarios: Readonly<Record<string, Scenario>> = {
  'the quiz from its first statement': {
    open: async (prepare) => (await openQuiz({ prepare })).page,
    steps: [
      [press('Next'), 'Choose an answer, or press Skip.'],
      [
        press('Xem câu này bằng tiếng Việt'),
        'Tôi thích những ngày đi làm được trò chuyện với thật nhiều người khác nhau.'
      ],
      [choose('Agree'), 'Statement 1 of 28'],
      [press('Next'), 'Statement 2 of 28'],
      [nothing, 'I like working for hours without anyone interrupting me.'],
      [press('Skip'), "I like hearing someone's whole story before I answer."],
      [press('Back'), 'I like working for hours without anyone interrupting me.'],
      [async (page) => page.goBack(), 'Statement 3 of 28']
    ]
  },
  'the end of the quiz': {
    open: async (prepare) =>
      (await openQuiz({ prepare, before: answers.slice(0, 26).with(2, 0) })).page,
    steps: [
      [press('Skip'), 'See my result'],
      [
        press('Skip'),
        'You skipped 3. Fewer answers make the result less sure. You can still answer:'
      ],
      [press('Statement 3'), 'Statement 3 of 28'],
      [choose('Agree'), "I like hearing someone's whole story before I answer."],
      [
        async (page) => page.goBack(),
        'You skipped 2. Fewer answers make the result less sure. You can still answer:'
      ]
    ]
  },
  'a later visit to the quiz': {
    open: async (prepare) =>
      (await openQuiz({ prepare, kept: { 'front-or-back': `${people.counter.code}/12` } })).page,
    steps: [
      [nothing, 'You stopped at statement 13 earlier. Your answers are still here.'],
      [press('Start over'), 'Your answers are deleted.'],
      [press('Undo'), 'Statement 13 of 28']
    ]
  },
  'an invited quiz': {
    open: async (prepare) =>
      openPage({
        path: `/en/quiz/${inviteHash(invitations.en)}`,
        prepare: calmly(prepare)
      }),
    steps: [
      [nothing, 'From your counsellor, Marion Keller'],
      [choose('Agree'), 'Statement 1 of 28'],
      [press('Next'), 'Statement 2 of 28']
    ]
  },
  'a result, and others after it': {
    open: async (prepare) =>
      (await openResult({ prepare, behind: `#${people.counter.code}` })).page,
    steps: [
      [nothing, 'Your answers point clearly to the front office.'],
      [
        (page) => page.getByText('Your answers behind it').first().click(),
        'I like working for hours without anyone interrupting me.'
      ],
      [pressFirst(/^Not me /), 'As you answered'],
      [pressFirst(/^Not me /), 'Without what you put aside'],
      [pressFirst(/^Count again: /), 'As you answered'],
      [
        (page) => page.getByText('Is one of the traits not you?').click(),
        'Put it aside, and the verdict and the roles are worked out without it. Your result above stays as it is.'
      ],
      [(page) => page.getByLabel('Working undisturbed').check(), 'Without what you put aside'],
      [
        (page) =>
          page.getByLabel('Preparation').selectOption({ label: 'medium (vocational training)' }),
        'Without what you put aside'
      ],
      [goTo(people.quiet.code), 'Your answers point clearly to the back office.'],
      [goTo(people.almostCounter.code), 'Your answers lean towards the front office.'],
      [press('Show me one more'), '12 left'],
      [press('Strongly disagree'), 'Your result is clear now. Thank you.'],
      [goTo(people.atHomeOnBoth.code), 'Up to 12 more statements can settle it'],
      [press('Show me one more'), '12 left'],
      [press('Skip this one'), '11 left'],
      [press('It depends'), '10 left'],
      [press('That is enough'), 'Show me one more'],
      [goTo(unclearPeople.stoppedEarly.code), 'There are too few answers for a verdict.'],
      [
        goTo('12H7-EY82-V32F-R9ZC-NC'),
        'Something in this code is not right. Look at group 3 first: V32F.'
      ],
      [goTo('hello'), 'Something in this code is not right. Compare it with the original.'],
      [goTo(people.counter.code), 'Your answers point clearly to the front office.']
    ]
  },
  'a result that is stored on the device': {
    open: async (prepare) =>
      (
        await openResult({
          prepare,
          behind: `#${people.counter.code}`,
          kept: { 'front-or-back': `${people.counter.code}/27` }
        })
      ).page,
    steps: [
      [
        press('Delete my answers from this device'),
        'Deleted. Nothing of yours is on this device any more.'
      ],
      [
        press('Undo'),
        'Your answers are kept on this device only, so that you can continue or change them.'
      ]
    ]
  },
  'an invited result': {
    open: async (prepare) =>
      openPage({
        path: `/en/invited/#${people.counter.code}&${inviteHash(invitations.en).slice(1)}`,
        prepare: calmly(prepare)
      }),
    steps: [
      [nothing, 'Send it to Marion Keller'],
      [pressFirst(/^Not me /), 'As you answered'],
      [(page) => page.locator('.send').getByRole('checkbox').check(), 'Send it to Marion Keller'],
      [pressFirst(/^Not me /), 'As you answered']
    ]
  },
  'a role compared with one result, and with others': {
    open: (prepare) => openRole('fundraiser', { prepare, behind: `#${people.counter.code}` }),
    steps: [
      [nothing, 'All in all, a strong likeness.'],
      [goTo(people.quiet.code), 'All in all, no close likeness.'],
      [goTo(unclearPeople.stoppedEarly.code), 'Too few answers to say it all in all.'],
      [goTo(people.counter.code), 'All in all, a strong likeness.']
    ]
  },
  'an invitation that is being written': {
    open: (prepare) => openPage({ path: '/en/invite/', prepare }),
    steps: [
      [nothing, '280 characters left'],
      [write('Your name', 'Lan'), 'From your counsellor, Lan', 2],
      [write('Your name', 'Marion'), 'From your counsellor, Marion', 2],
      [write('A few words to your client', 'Until Thursday'), '266 characters left'],
      [nothing, 'Until Thursday', 2],
      [write('A few words to your client', 'o'.repeat(300)), '20 characters too many.'],
      [choose('Four slips to cut apart'), 'From your counsellor, Marion', 5],
      [
        write('Your e-mail address, for the code', 'lan'),
        'You decide whether to bring it along',
        4
      ],
      [
        write('Your e-mail address, for the code', 'lan@school.example'),
        'You decide whether to send it: lan@school.example',
        4
      ],
      [
        (page) => page.getByLabel('Language of the quiz').selectOption({ label: 'Tiếng Việt' }),
        'Marion',
        5
      ],
      [choose('One sheet'), 'Marion', 2]
    ]
  },
  'a caseload, from the first codes until it is deleted': {
    open: async (prepare) => (await openCaseload({ prepare })).page,
    steps: [
      [
        press('Read them'),
        'There is nothing to read yet. Paste one code or more, and press again.'
      ],
      [
        write(
          'Codes or links, one a line',
          `Lan ${people.counter.code}\nBảo\t12H7-EY82-V32F-R9ZC-NC`
        ),
        'There is nothing to read yet. Paste one code or more, and press again.'
      ],
      [press('Read them'), 'Lines to mend: 1'],
      [write('Code', '12H8'), 'Lines to mend: 1'],
      [press('Read again'), 'Still not read.'],
      [write('Code', people.quiet.code), 'Lines to mend: 1'],
      [press('Read again'), 'Read: Bảo.'],
      [nothing, '2 of 2 people'],
      [find('ba'), '1 of 2 people'],
      [find(''), '2 of 2 people'],
      [press('Nickname'), '0 selected'],
      [check('Select Lan'), '1 selected'],
      [check('Select Bảo'), '2 selected'],
      [press('Compare the two'), 'Earlier', 0],
      [choose('One person, earlier and later'), 'Earlier: Lan', 2],
      [press('Swap the two'), 'Earlier: Bảo', 2],
      [follow('To the caseload'), '2 selected'],
      [follow('Lan'), 'Your answers point clearly to the front office.'],
      [write('Nickname', 'Lan Anh'), 'Saved.', 0],
      [press('Save'), 'Saved.'],
      [nothing, 'Lan Anh'],
      [follow('To the caseload'), '2 selected'],
      [press('Take them out'), '2 taken out.'],
      [press('Undo'), '2 of 2 people'],
      [follow('Enter paper worksheets'), '0 of 28 entered.', 1],
      [write('Nickname, if there is one', 'Minh'), '0 of 28 entered.', 1],
      [follow('To the caseload'), '2 of 2 people'],
      [press('Forget everything'), "Forget all lines (2)? This can't be taken back."],
      [press('No, keep them'), 'Forget everything'],
      [press('Forget everything'), "Forget all lines (2)? This can't be taken back."],
      [press('Yes, forget them'), 'Forgotten. Nothing of it is left in this tab or on this device.']
    ]
  },
  'a device with stored answers': {
    open: (prepare) =>
      openPage({
        path: '/en/device/',
        prepare,
        kept: { 'front-or-back': `${people.quiet.code}/27`, 'front-or-back:language': 'vi' }
      }),
    steps: [
      [nothing, 'Your answers to the quiz so far: 28 of 28 statements.'],
      [storeInOtherTab(`${people.counter.code}/3`), `Stored as: ${people.counter.code}/3`],
      [press('Delete everything'), 'Deleted. Nothing is left.'],
      [press('Undo'), 'The language that you chose: Tiếng Việt.']
    ]
  }
}

test.each(Object.entries(scenarios))('%s', async (_, { open, steps }) => {
  const plain = await open(nothing)
  const translated = await open(translatePages)
  for (const [at, [act, says, times = 1]] of steps.entries()) {
    for (const page of [plain, translated]) {
      await act(page)
      await eventually(async () => {
        const sentences = await sentencesOf(page)
        return [`step ${at}`, says, sentences.join(' ').split(says).length - 1]
      }).toEqual([`step ${at}`, says, times])
    }
    await eventually(() => isTranslated(translated)).toBe(true)
    await eventually(async () => [`step ${at}`, await sentencesOf(translated)]).toEqual([
      `step ${at}`,
      await sentencesOf(plain)
    ])
  }
  await expectQuiet(translated)
})

async function nothing(): Promise<void> {}

function press(name: string) {
  return (page: Page) => page.getByRole('button', { name, exact: true }).click()
}

function pressFirst(name: RegExp) {
  return (page: Page) => page.getByRole('button', { name }).first().click()
}

function choose(name: string) {
  return (page: Page) => page.getByRole('radio', { name, exact: true }).check()
}

function find(text: string) {
  return (page: Page) => page.getByRole('searchbox').fill(text)
}

function check(name: string) {
  return (page: Page) => page.getByRole('checkbox', { name, exact: true }).check()
}

function follow(name: string) {
  return (page: Page) => page.getByRole('link', { name, exact: true }).click()
}

function write(name: string, text: string) {
  return (page: Page) => page.getByRole('textbox', { name, exact: true }).fill(text)
}

/** Puts another code into the URL of the open page. */
function goTo(code: string) {
  return (page: Page) =>
    page.evaluate((hash) => {
      location.hash = hash
    }, code)
}

/** Stores quiz progress from another tab, as if the quiz were continued there. */
function storeInOtherTab(quizProgress: string) {
  return async (page: Page) => {
    const tab = await page.context().newPage()
    await tab.goto(page.url())
    await tab.evaluate((text) => localStorage.setItem('front-or-back', text), quizProgress)
    await tab.close()
  }
}

/** Also lets the page's clock run as if somebody read everything; see support/pace.ts. */
function calmly(prepare: Prepare): Prepare {
  return async (context) => {
    await context.addInitScript(readCalmly)
    await prepare(context)
  }
}
