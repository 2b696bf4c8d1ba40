import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { LOCALE_NAMES, LOCALES, OTHER_LOCALE } from '#i18n/locales'
import { contentIn, statementOf } from '../../site/support/content.ts'
import { people, unclearPeople } from '../../site/support/people.ts'
import { names, openCaseload, openClass } from '../support/open-caseload.ts'

// The sheet about one person, which a counsellor uses in a talk.

/** In this code, the statements 2, 7, 11, 16, 20 and 25 are skipped. */
const SKIPPED_SIX = '14YS-18MB-3C78-JY9C-EK'

describe.each(LOCALES)('in %s', (locale) => {
  test('the sheet can be shown in the other language, or in both', async () => {
    const { user, text, link } = await openClass({ locale })
    await user.click(link('Bảo'))
    const other = OTHER_LOCALE[locale]
    const languages = await screen.findByRole('combobox', { name: text.person.language })
    await user.selectOptions(languages, LOCALE_NAMES[other])
    await screen.findByText(contentIn(other).words.placings.back.sentence)
    expect(screen.getByRole('article').lang).toBe(other)
    await user.selectOptions(languages, text.person.both)
    await screen.findByText(contentIn(locale).words.placings.back.sentence)
    expect(screen.getAllByRole('article')).toHaveLength(2)
  })

  test('skipped, extreme, contradicting and reversed answers are marked in words', async () => {
    // The answers for focus are: skipped; 5; 4; 5, reversed. They count as –, 5, 4 and 1.
    await openCaseload({ locale, suffix: `#${SKIPPED_SIX}` })
    const { marks } = contentIn(locale).counsellor.sheet
    const row = async (id: string) => {
      const statement = statementOf(locale, id)
      const rows = await screen.findAllByRole('row')
      return rows.find(({ textContent }) => textContent.includes(statement))?.textContent
    }
    await screen.findByRole('article')
    const changing = await row('several-at-once')
    for (const mark of [marks.reversed, marks.extreme, marks.contradicting]) {
      expect(changing).toContain(mark)
    }
    expect(await row('finishing-before-answering')).toContain(marks.skipped)
    expect(await row('messages-later')).toContain(marks.contradicting)
  })
})

test('contradictions and skipped statements are talking points, with the statements in full', async () => {
  await openCaseload({ suffix: `#${SKIPPED_SIX}` })
  const sheet = await screen.findByRole('article')
  const points = [...sheet.querySelectorAll('ol > li')].map(({ textContent }) => textContent)
  expect(points.filter((point) => point.includes('Skipped statements: 6'))).toHaveLength(1)
  expect(points.filter((point) => point.includes('pull against each other'))).toHaveLength(2)
  expect(screen.getAllByText('(skipped)')).toHaveLength(6)
})

test('a sheet without a verdict shows the reason instead, and still has all bars', async () => {
  await openCaseload({ suffix: `#${unclearPeople.hardlyVarying.code}` })
  await screen.findByText(/Your answers are so much alike/)
  await screen.findByText(/There is no verdict, because the answers are so much alike/)
  expect(screen.getAllByRole('table')).toHaveLength(7)
})

test('known “not me” marks are named and are the first talking point; unknown ones are ignored', async () => {
  await openCaseload({
    suffix: `#${people.counter.code}&not-me=focus.constructor/trainer.no-such-role`
  })
  const sheet = await screen.findByRole('article')
  within(sheet).getByRole('heading', { name: 'Marked as “not me”' })
  within(sheet).getByText(`Working undisturbed, ${contentIn('en').roles.trainer?.name}`)
  expect(sheet.querySelector('ol > li')?.textContent).toContain('“not me”: 2')
})

test('a nickname can be changed on the sheet, and links lead to the next and previous person', async () => {
  const { user, text, link, field, fill, heading } = await openClass()
  await user.click(link('Minh'))
  await heading('Minh')
  await fill(text.person.nickname, 'Minh Tú')
  await user.keyboard('{Enter}')
  await heading('Minh Tú')
  await screen.findByText(text.person.saved)
  await user.click(link(text.person.next))
  await heading('Thảo')
  expect(field(text.person.nickname).value).toBe('Thảo')
  await user.click(link(text.person.before))
  await heading('Minh Tú')
  await user.click(link(text.person.back))
  await heading(text.table.heading)
  await waitFor(() => expect(names()[1]).toBe('Minh Tú'))
})
