import { screen, waitFor } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { fill as filled } from '#i18n/fill'
import { content } from '../../content/support/real-content.ts'
import { people } from '../../site/support/people.ts'
import { expectFocusOn } from '../support/focus.ts'
import { expectFragment } from '../support/address.ts'
import { expectNames, openCaseload } from '../support/open-caseload.ts'

// Codes are added to the caseload by typing, from a file, or by a link. No line is lost.

const problems = content.languages.en.ui.codeProblems

const BROKEN = '12H7-EY82-V32F-R9ZC-NC'

test('a line that is still invalid after a fix shows what is wrong now', async () => {
  const { user, text, add, field, fill } = await openCaseload()
  await add(`Hoa ${BROKEN}-1ABC`)
  await screen.findByText(/^Group 5 is too short: NC\./)
  await fill(text.fix.nickname, 'Hoa')
  await fill(text.fix.code, BROKEN)
  await user.keyboard('{Enter}')
  const wrong = filled(problems.wrong, { group: 3, symbols: 'V32F' })
  await screen.findByText(wrong)
  await screen.findByText(filled(text.fix.still, { problem: wrong }))
  await expectFocusOn(field(text.fix.code))
  expect(field(text.fix.nickname).value).toBe('Hoa')
})

test('typed text stays in the field while a file is added and another view is open', async () => {
  const { user, text, field, link, button } = await openCaseload()
  await user.type(field(text.add.label), `Lan ${people.counter.code}`)
  const lines = `Bảo,${people.quiet.code}\nHà,${people.almostQuiet.code}`
  await user.upload(
    screen.getByLabelText(text.add.file),
    new File([lines], 'a.csv', { type: 'text/csv' })
  )
  await expectNames(['Bảo', 'Hà'])
  await user.click(link('Bảo'))
  await screen.findByRole('article')
  await user.click(link(text.person.back))
  await screen.findByRole('table')
  expect(field(text.add.label).value).toBe(`Lan ${people.counter.code}`)
  await user.dblClick(button(text.add.read))
  await expectNames(['Bảo', 'Hà', 'Lan'])
  await screen.findByText(text.add.addedOne)
})

test('a sitting that is already in the caseload is announced, and not added again', async () => {
  const { text, add } = await openCaseload()
  await add(`Lan ${people.counter.code}\nMinh ${people.quiet.code}`)
  await expectNames(['Lan', 'Minh'])
  await add(`lan: ${people.counter.code}`)
  await screen.findByText(filled(text.add.already, { count: 1 }))
  await expectNames(['Lan', 'Minh'])
})

test('the code of somebody else is announced, and added once more', async () => {
  const { text, add } = await openCaseload()
  await add(`Lan ${people.counter.code}\nMinh ${people.quiet.code}`)
  await expectNames(['Lan', 'Minh'])
  await add(`Hà ${people.counter.code}`)
  await screen.findByText(new RegExp(filled(text.add.again, { again: 1 })))
  await expectNames(['Lan', 'Minh', 'Hà'])
})

test('a link with a code opens its sheet, with the “not me” marks in the link', async () => {
  await openCaseload({ suffix: `#${people.counter.code}&not-me=focus/trainer` })
  await screen.findByRole('heading', { name: 'Marked as “not me”' })
  expect(location.hash).toBe('#person-1')
  // The same code again adds no person, but its marks replace the earlier ones.
  location.hash = `#${people.counter.code.toLowerCase()}&not-me=people/`
  await waitFor(() => {
    const marks = screen.getByRole('heading', { name: 'Marked as “not me”' }).nextElementSibling
    expect(marks?.textContent).toBe('Being with people')
  })
  expect(location.hash).toBe('#person-1')
  location.hash = `#${people.quiet.code}`
  await expectFragment('#person-2')
})

test.each(['#foo', '#utm_source=chat', '#invite=x', '#%E0%A4%A', '#person-99'])(
  'the URL fragment %s adds nobody',
  async (suffix) => {
    const { heading, text } = await openCaseload({ suffix })
    await heading(text.add.heading)
    if (suffix !== '#person-99') await screen.findByText(text.add['no-code'])
    expect(screen.queryByText(text.fix.lead)).toBeNull()
  }
)

test('a file that is not a caseload is rejected with the reason', async () => {
  const { user, text, button } = await openCaseload()
  // Browsers let the visitor choose files of any type, whatever the field accepts.
  const { upload } = user.setup({ applyAccept: false })
  const choose = (name: string, content: string) =>
    upload(screen.getByLabelText(text.add.file), new File([content], name))
  await choose('x.json', '{}')
  await screen.findByText(text.add['other-file'])
  await user.click(button(text.add.read))
  await screen.findByText(text.add.nothing)
  await choose('x.xlsx', 'PK\x03\x04\0\0')
  await screen.findByText(text.add['not-text'])
})
