import { screen, waitFor } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES, type Locale } from '#i18n/locales'
import { people } from '../../site/support/people.ts'
import { expectFocusOn } from '../support/focus.ts'
import { names, openCaseload } from '../support/open-caseload.ts'

// Answers from paper worksheets are entered into the caseload with the number keys.

describe.each(LOCALES)('in %s', (locale) => {
  test('thirty worksheets are entered without a mouse, and become thirty codes', async () => {
    const { user, text, link, field, button, heading } = await openCaseload({ locale })
    link(text.add.paper).focus()
    await user.keyboard('{Enter}')
    await expectFocusOn(await heading(text.paper.title))
    await user.tab()
    await expectFocusOn(field(text.paper.nickname))
    for (let sheet = 1; sheet <= 30; sheet++) {
      await user.keyboard(`Sheet ${sheet}{Enter}${people.quiet.answers.join('')}`)
      expect(document.activeElement).toBe(button(text.paper.finish))
      await user.keyboard('{Enter}')
      // The status names the person and the code, to compare them with the worksheet.
      const news = await screen.findByText(new RegExp(`Sheet ${sheet},.*${people.quiet.code}`))
      expect(screen.getByRole('status').contains(news)).toBe(true)
      expect(document.activeElement).toBe(field(text.paper.nickname))
    }
    await screen.findByText(fill(text.paper.done, { count: 30 }))
    await heading(fill(text.paper.sheet, { n: 31 }))
    await user.click(link(text.paper.back))
    await heading(text.table.heading)
    expect(names()).toHaveLength(30)
  })

  test('missing answers are listed during entry, and again before the sheet is added', async () => {
    const { user, text, link, field, button, heading } = await openPaper(locale)
    await user.type(answer(1), '4')
    await expectFocusOn(answer(2))
    await user.keyboard('{ArrowDown}2')
    await screen.findByText(
      `${fill(text.paper.entered, { count: 2, total: 28 })} ${fill(text.paper.missing, { numbers: '2' })}`
    )
    await user.keyboard('7')
    await screen.findByText(text.paper.only)
    expect(answer(4).getAttribute('aria-invalid')).toBe('true')
    expect(answer(4).value).toBe('')
    await expectFocusOn(answer(4))
    // In an empty field, Backspace moves the focus to the field before.
    await user.keyboard('{Backspace}')
    await expectFocusOn(answer(3))
    await user.keyboard('5')
    expect(answer(3).value).toBe('5')
    await user.keyboard(`${'1'.repeat(25)}{Enter}`)
    await screen.findByText(fill(text.paper.finishAnyway, { numbers: '2' }))
    await user.type(answer(2), '0')
    await screen.findByText(text.paper.complete)
    await user.click(button(text.paper.finish))
    await screen.findByText(fill(text.paper.done, { count: 1 }))
    await user.click(button(text.paper.undo))
    await heading(fill(text.paper.sheet, { n: 1 }))
    // The answers are back in the fields, to be fixed.
    await screen.findByText(text.paper.takenBack)
    expect(answer(3).value).toBe('5')
    await expectFocusOn(field(text.paper.nickname))
    // Undo was used up here, so the list does not offer it again.
    await user.click(link(text.paper.back))
    await heading(text.add.heading)
    expect(screen.queryByRole('button', { name: text.table.undo })).toBeNull()
  })
})

test('an empty sheet is not added, and a sheet can be cleared', async () => {
  const { user, text, button } = await openPaper()
  await user.click(button(text.paper.finish))
  await screen.findByText(text.paper.empty)
  await user.type(answer(1), '4')
  expect(answer(1).value).toBe('4')
  await user.click(button(text.paper.clear))
  await waitFor(() => expect(answer(1).value).toBe(''))
})

test('an invalid key in a filled field does not change it, and the next valid key replaces the answer', async () => {
  const { user } = await openPaper()
  await user.type(answer(2), '2')
  await user.type(answer(2), '7')
  expect(answer(2).value).toBe('2')
  await user.keyboard('4')
  expect(answer(2).value).toBe('4')
})

test('each field is labelled with its number and statement', async () => {
  await openPaper()
  await screen.findByRole('textbox', {
    name: '1. I like a workday full of conversations with strangers.'
  })
  expect(screen.getAllByRole('textbox')).toHaveLength(29)
})

/** Opens the caseload at the entry of paper worksheets. */
async function openPaper(locale?: Locale) {
  const page = await openCaseload({ ...(locale && { locale }), suffix: '#paper' })
  await page.heading(page.text.paper.title)
  return page
}

/** The field for the answer to the statement with this number on the sheet. */
function answer(number: number): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${number}\\. `) })
}
