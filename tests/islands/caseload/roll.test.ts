import { screen, waitFor, within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { fill as filled } from '#i18n/fill'
import { content } from '../../content/support/real-content.ts'
import { people } from '../../site/support/people.ts'
import { type CaseloadPage, openCaseload, openClass } from '../support/open-caseload.ts'

// The list of who is expected: who has come, who is missing, who was not expected.

const KEY = 'front-or-back:roll'

test.each(LOCALES)(
  'in %s, the list shows who is missing and who was not expected',
  async (locale) => {
    const page = await openClass({ locale })
    const { list } = content.languages[locale].counsellor.caseload.roll
    await write(page, 'lan\nMinh\nCúc\nBảo')
    await screen.findByText(filled(list.count, { came: 3, all: 4 }))
    expect(namesUnder(filled(list.missing, { count: 1 }))).toEqual(['Cúc'])
    expect(namesUnder(filled(list.unexpected, { count: 4 }))).toEqual(['Thảo', 'Đức', 'Hà', 'Yến'])
  }
)

test('the list follows who comes, and says when everybody is here', async () => {
  const page = await openCaseload()
  const { list } = rollText()
  await write(page, 'Lan\nBảo')
  await screen.findByText(filled(list.missing, { count: 2 }))
  await page.add(`Bao ${people.quiet.code}`)
  await screen.findByRole('article')
  await page.user.click(page.link(page.text.person.back))
  await screen.findByText(filled(list.count, { came: 1, all: 2 }))
  await page.add(`Lan ${people.counter.code}`)
  await screen.findByText(list.everybody)
  await page.user.click(await screen.findByText(filled(list.came, { count: 2 })))
  await screen.findByText(filled(list.cameAs, { entry: 'Bảo', nickname: 'Bao' }))
})

test('two people of one name are not clear, and count as nobody', async () => {
  const page = await openCaseload()
  const { list } = rollText()
  await write(page, 'Nguyễn An\nTrần An')
  await page.add(`Nguyễn An ${people.quiet.code}\nAn ${people.counter.code}`)
  await screen.findByText(filled(list.count, { came: 1, all: 2 }))
  expect(namesUnder(filled(list.unclear, { count: 1 }))).toEqual([
    filled(list.couldBe, { nickname: 'An', entries: `Nguyễn An ${list.or} Trần An` })
  ])
})

test('numbers are written in one go, after what is there', async () => {
  const page = await openCaseload()
  const { list } = rollText()
  await write(page, 'Lan')
  await page.fill(list.upTo, '3')
  await page.user.click(page.button(list.fill))
  await waitFor(() => expect(page.field(list.label).value).toBe('Lan\n1\n2\n3'))
  await page.fill(list.upTo, 'many')
  await page.user.click(page.button(list.fill))
  expect(page.field(list.label).value).toBe('Lan\n1\n2\n3')
})

test('the tab stores the list, the device does not, and “forget everything” deletes it', async () => {
  const page = await openClass()
  const { list } = rollText()
  await write(page, 'Lan\nCúc')
  expect(sessionStorage.getItem(KEY)).toBe('Lan\nCúc')
  await page.user.click(page.link('Lan'))
  await screen.findByRole('article')
  await page.user.click(page.link(page.text.person.back))
  await screen.findByRole('table')
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: list.label })).value).toBe(
    'Lan\nCúc'
  )
  await page.user.click(page.button(page.text.storage.forget))
  await page.user.click(page.button(page.text.storage.yes))
  await waitFor(() => expect(sessionStorage.getItem(KEY)).toBeNull())
  expect(Object.keys(localStorage).filter((key) => key === KEY)).toEqual([])
})

function rollText() {
  return content.languages.en.counsellor.caseload.roll
}

/** Unfolds the list and writes a text into it. */
async function write({ user, fill }: CaseloadPage, text: string): Promise<void> {
  const { page, list } =
    content.languages[document.documentElement.lang === 'vi' ? 'vi' : 'en'].counsellor.caseload.roll
  await user.click(screen.getByText(page.heading))
  await screen.findByRole('textbox', { name: list.label })
  await fill(list.label, text)
}

/** The names of the list under a heading. */
function namesUnder(heading: string): readonly string[] {
  const part = screen.getByRole('heading', { name: heading }).parentElement
  return part
    ? within(part)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    : []
}
