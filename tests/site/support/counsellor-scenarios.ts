import { openPage } from '../../support/visit.ts'
import { openCaseload } from './caseload-visit.ts'
import { people } from './people.ts'
import { check, choose, find, follow, nothing, press, write, type Scenario } from './scenario.ts'

/** What counsellors do with an invitation and a caseload, by the name of the test. */
export const counsellorScenarios: Readonly<Record<string, Scenario>> = {
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
        write('Paste what you got', `Lan ${people.counter.code}\nBảo\t12H7-EY82-V32F-R9ZC-NC`),
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
      [follow('Show on the wall, without names'), 'A small group', 2],
      [press('Next'), 'To talk about, 1 of 3', 2],
      [nothing, '2 of 4'],
      [press('Previous'), '1 of 4'],
      [press('To the caseload'), '2 selected'],
      [follow('Make pair cards'), 'Fewer than five people have a verdict.'],
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
  }
}
