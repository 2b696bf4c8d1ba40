import type { Page } from 'playwright-core'
import { openPage } from '../../support/visit.ts'
import { inviteHash, invitations } from './invitations.ts'
import { people, unclearPeople } from './people.ts'
import { openQuiz } from './quiz-visit.ts'
import { openResult, unfold } from './result-visit.ts'
import { openRole } from './role-visit.ts'
import {
  calmly,
  choose,
  chooseByKey,
  goTo,
  nothing,
  press,
  pressFirst,
  storeInOtherTab,
  type Scenario
} from './scenario.ts'

const { answers } = people.counter
const unfolding = (words: string) => (page: Page) => unfold(page, words)

/** What people do who answer the quiz, read a result, or look at a role, by the name of the test. */
export const visitorScenarios: Readonly<Record<string, Scenario>> = {
  'the quiz from its first statement': {
    open: async (prepare) => (await openQuiz({ prepare })).page,
    steps: [
      [press('Next'), 'Choose an answer, or press Skip.'],
      [
        press('Xem câu này bằng tiếng Việt'),
        'Tôi thích công việc mỗi ngày được nói chuyện với nhiều người lạ.'
      ],
      [chooseByKey('4'), 'Statement 1 of 28'],
      [press('Next'), 'Statement 2 of 28'],
      [nothing, 'I would rather make people wait than stop halfway through a task.'],
      [press('Skip'), 'I enjoy listening to people who talk for a long time about their problems.'],
      [press('Back'), 'I would rather make people wait than stop halfway through a task.'],
      [async (page) => page.goBack(), 'Statement 3 of 28'],
      [choose('Disagree'), 'Statement 4 of 28']
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
      [
        chooseByKey('4'),
        'I enjoy listening to people who talk for a long time about their problems.'
      ],
      [
        async (page) => page.goBack(),
        'You skipped 2. Fewer answers make the result less sure. You can still answer:'
      ]
    ]
  },
  'a later visit to the quiz': {
    open: async (prepare) =>
      (await openQuiz({ prepare, stored: { 'front-or-back': `${people.counter.code}/12` } })).page,
    steps: [
      [nothing, 'The quiz was stopped at statement 13. The answers before it are saved.'],
      [press('Start over'), 'The earlier answers are deleted.'],
      [press('Undo'), 'Statement 13 of 28']
    ]
  },
  'a later visit to the quiz, after it was finished': {
    open: async (prepare) =>
      (await openQuiz({ prepare, stored: { 'front-or-back': `${people.counter.code}/28` } })).page,
    steps: [
      [nothing, 'The quiz was finished here, and its result is saved.'],
      [press('Next person'), 'The earlier answers are deleted.'],
      [nothing, 'Statement 1 of 28'],
      [choose('Agree'), 'Statement 2 of 28']
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
      [choose('Agree'), 'Statement 2 of 28']
    ]
  },
  'a result, and others after it': {
    open: async (prepare) =>
      (await openResult({ prepare, suffix: `#${people.counter.code}` })).page,
    steps: [
      [nothing, 'Your answers point clearly to the front office.'],
      [unfolding('Why this result?'), 'These count about the same. None of them stands out.'],
      [
        unfolding('Your answers behind it'),
        'I like work where customers bring problems that I must solve right away.'
      ],
      [press('Show 3 more'), 'All 72 jobs'],
      [unfolding('What to ask, and how to ask politely'), 'Questions for fifteen minutes'],
      [pressFirst(/^Not me /), 'As you answered'],
      [pressFirst(/^Not me /), 'Without what you put aside'],
      [pressFirst(/^Count again: /), 'As you answered'],
      [
        unfolding('Which jobs, and what if a trait is not me?'),
        'A card says what its job has in common with your answers. Those on your side and the closest come first, otherwise in no order. They are ideas to explore; there are more.'
      ],
      [
        unfolding('Is one of the traits not you?'),
        'Put it aside, and the verdict and the roles are worked out without it. Your result above stays as it is.'
      ],
      [(page) => page.getByLabel('Working undisturbed').check(), 'Without what you put aside'],
      [
        press('Change'),
        'How far would your school or training go, with what you have and would still do?'
      ],
      [
        (page) => page.getByLabel('Where would you like to work?').selectOption('uk'),
        'Apprenticeship or college'
      ],
      [press('Apprenticeship or college'), 'United Kingdom · Apprenticeship or college'],
      [unfolding('Private link and code'), 'Your code, to write down or read aloud'],
      [goTo(people.quiet.code), 'Your answers point clearly to the back office.'],
      [goTo(people.almostCounter.code), 'Your answers lean towards the front office.'],
      [press('Not clear-cut. Make it clearer'), '12 left'],
      [press('Strongly agree'), 'Your result is clear now. Thank you.'],
      [goTo(people.atHomeOnBoth.code), 'Not clear-cut. Make it clearer'],
      [press('Not clear-cut. Make it clearer'), '12 left'],
      [press('Skip this one'), '11 left'],
      [press('Neither agree nor disagree'), '10 left'],
      [press('That is enough'), 'Show me one more'],
      [goTo(unclearPeople.stoppedEarly.code), 'There are too few answers for a verdict.'],
      [
        goTo('12H7-EY82-V32F-R9ZC-NC'),
        'Something in this code is not right. Look at group 3 first: V32F.'
      ],
      [goTo('hello'), 'This is not a result code.'],
      [goTo(people.counter.code), 'Your answers point clearly to the front office.']
    ]
  },
  'a result that is stored on the device': {
    open: async (prepare) =>
      (
        await openResult({
          prepare,
          suffix: `#${people.counter.code}`,
          stored: { 'front-or-back': `${people.counter.code}/27` }
        })
      ).page,
    steps: [
      [
        press('Delete my answers from this device'),
        'Deleted. Your answers are no longer on this device.'
      ],
      [
        press('Undo'),
        'Your answers are kept on this device only, so that you can continue or change them.'
      ],
      [press('Next person'), 'Ready for the next person'],
      [press('Undo'), 'Your answers point clearly to the front office.']
    ]
  },
  'an invited result': {
    open: async (prepare) =>
      openPage({
        path: `/en/invited/#${people.counter.code}&${inviteHash(invitations.en).slice(1)}`,
        prepare: calmly(prepare),
        stored: { 'front-or-back:job-search': 'us/any' }
      }),
    steps: [
      [nothing, 'Send it to Marion Keller'],
      [pressFirst(/^Not me /), 'As you answered'],
      [(page) => page.locator('.send').getByRole('checkbox').check(), 'Send it to Marion Keller'],
      [pressFirst(/^Not me /), 'As you answered']
    ]
  },
  'a role compared with one result, and with others': {
    open: (prepare) => openRole('sales-manager', { prepare, suffix: `#${people.counter.code}` }),
    steps: [
      [nothing, 'All in all, very close to your answers.'],
      [goTo(people.quiet.code), 'All in all, not close to your answers.'],
      [goTo(unclearPeople.stoppedEarly.code), 'Too few answers to say it all in all.'],
      [goTo(people.counter.code), 'All in all, very close to your answers.']
    ]
  },
  'a device with stored answers': {
    open: (prepare) =>
      openPage({
        path: '/en/device/',
        prepare,
        stored: { 'front-or-back': `${people.quiet.code}/27`, 'front-or-back:language': 'vi' }
      }),
    steps: [
      [nothing, 'Your answers to the quiz so far: 28 of 28 statements.'],
      [storeInOtherTab(`${people.counter.code}/3`), `Stored as: ${people.counter.code}/3`],
      [press('Delete everything'), 'Deleted. Nothing is left.'],
      [press('Undo'), 'The language that you chose: Tiếng Việt.']
    ]
  }
}
