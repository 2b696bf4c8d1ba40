import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, test, vi } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { TALK_ADVERTS_KEY } from '#stores/talk-adverts'
import { contentIn } from '../../site/support/content.ts'
import { type CaseloadPage, openCaseload, openClass } from '../support/open-caseload.ts'

// The advert that a counsellor adds to the sheet of a person.

/** Three duties at the counter, and one behind it. */
const TELLER = [
  'Your tasks:',
  '- Serve customers at the counter.',
  '- Answer calls from clients.',
  '- Welcome visitors at the front desk.',
  '- Enter data in spreadsheets.'
].join('\n')

describe.each(LOCALES)('in %s', (locale) => {
  const { counsellor, words, ui } = contentIn(locale)
  const { talkAdvert } = counsellor

  test('the advert is read beside the sheet: its side, two quotes, and what is like the person', async () => {
    const page = await openClass({ locale })
    await addAdvert(page, 'Lan', { title: 'Bank teller', text: TELLER })
    const advert = within(await screen.findByRole('region', { name: 'Bank teller' }))
    advert.getByText(`${talkAdvert.eyebrow} · Lan`)
    advert.getByText(ui.advert.island.verdicts.front.title)
    // Three duties show the front; two are quoted.
    const front = advert.getByText(ui.advert.island.frontQuotes).parentElement
    expect(front?.querySelectorAll('q')).toHaveLength(2)
    const like = advert.getByText(talkAdvert.like).parentElement
    expect(like?.textContent).toContain(words.traits.people?.high)
  })

  test('what is unlike a person, and what is left open as questions to the employer', async () => {
    const page = await openClass({ locale })
    await addAdvert(page, 'Bảo', { title: 'Bank teller', text: TELLER })
    const advert = within(await screen.findByRole('region', { name: 'Bank teller' }))
    const unlike = advert.getByText(talkAdvert.unlike).parentElement
    expect(unlike?.textContent).toContain(words.traits.people?.low)
    const open = advert.getByText(talkAdvert.open).parentElement
    const questions = Object.values(words.traits).flatMap(({ ask }) => [ask.high, ask.low])
    const asked = Array.from(open?.querySelectorAll('li') ?? [], (item) => item.textContent)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((question) => !questions.includes(question))).toEqual([])
  })
})

test('it is typed into focused fields, stored at once, and shown again after a reload', async () => {
  const page = await openClass()
  await page.user.click(page.link('Lan'))
  await page.user.click(await screen.findByRole('button', { name: page.text.person.advert }))
  await screen.findByRole('textbox', { name: 'Job title of the advert' })
  await page.user.keyboard('Teller')
  expect(sessionStorage.getItem(TALK_ADVERTS_KEY)).toContain('Teller')
  // Without a text, there is nothing to read.
  expect(screen.queryByRole('region', { name: 'Teller' })).toBeNull()
  await page.fill('Text of the advert', 'Serve customers.')
  await screen.findByRole('region', { name: 'Teller' })
  expect(sessionStorage.getItem(TALK_ADVERTS_KEY)).toContain('Serve customers.')
})

test('it is on the sheet of nobody else', async () => {
  const page = await openClass()
  await addAdvert(page, 'Lan', { title: 'Teller', text: TELLER })
  await page.user.click(page.link(page.text.person.next))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Teller' })).toBeNull())
  screen.getByRole('button', { name: page.text.person.advert })
})

test('removing it restores the button, and leaves nothing in the tab', async () => {
  const page = await openClass()
  await addAdvert(page, 'Lan', { title: 'Teller', text: TELLER })
  await page.user.click(page.button('Remove the advert'))
  await screen.findByRole('button', { name: page.text.person.advert })
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Teller' })).toBeNull())
  expect(sessionStorage.getItem(TALK_ADVERTS_KEY)).toBeNull()
})

test('“Clear everything” removes the adverts, too', async () => {
  const page = await openClass()
  await addAdvert(page, 'Lan', { title: 'Teller', text: TELLER })
  await page.user.click(page.link(page.text.person.back))
  await page.user.click(await screen.findByRole('button', { name: page.text.storage.forget }))
  await page.user.click(page.button(page.text.storage.yes))
  await waitFor(() => expect(sessionStorage.getItem(TALK_ADVERTS_KEY)).toBeNull())
})

test('somebody who was removed keeps their advert as long as this can be undone', async () => {
  const page = await openClass()
  await addAdvert(page, 'Lan', { title: 'Teller', text: TELLER })
  await page.user.click(page.link(page.text.person.back))
  await remove(page, 'Lan')
  await page.user.click(await screen.findByRole('button', { name: page.text.table.undo }))
  await page.user.click(page.link('Lan'))
  await screen.findByRole('region', { name: 'Teller' })
  await page.user.click(page.link(page.text.person.back))
  await remove(page, 'Lan')
  expect(sessionStorage.getItem(TALK_ADVERTS_KEY)).toContain('Teller')
  await remove(page, 'Bảo')
  await waitFor(() => expect(sessionStorage.getItem(TALK_ADVERTS_KEY)).toBeNull())
})

test('adverts of people who are not in the tab any more are forgotten', async () => {
  sessionStorage.setItem(TALK_ADVERTS_KEY, '{"1 AAAA":{"title":"Teller","text":"Serve."}}')
  await openCaseload()
  await waitFor(() => expect(sessionStorage.getItem(TALK_ADVERTS_KEY)).toBeNull())
})

test('the sheets of several people are printed with their adverts', async () => {
  const printed: string[][] = []
  vi.stubGlobal('print', () => {
    dispatchEvent(new Event('beforeprint'))
    const paper = document.querySelectorAll('.not-on-paper + .only-on-paper > *')
    printed.push(Array.from(paper, ({ className }) => className))
  })
  const page = await openClass()
  await addAdvert(page, 'Lan', { title: 'Teller', text: TELLER })
  await page.user.click(page.link(page.text.person.back))
  await select(page, 'Lan', page.text.table.sheets)
  await select(page, 'Bảo', page.text.table.sheets)
  await page.user.click(page.button(page.text.table.sheets))
  await waitFor(() => expect(printed).toHaveLength(1))
  vi.unstubAllGlobals()
  expect(printed).toEqual([['sheet', 'sheet-advert', 'sheet']])
})

/** Opens the sheet of a person, and fills in the fields for an advert. */
async function addAdvert(
  page: CaseloadPage,
  name: string,
  { title, text }: { readonly title: string; readonly text: string }
): Promise<void> {
  await page.user.click(page.link(name))
  await page.user.click(await screen.findByRole('button', { name: page.text.person.advert }))
  const { titleLabel, textLabel } = contentIn(localeOfPage()).counsellor.talkAdvert
  await screen.findByRole('textbox', { name: titleLabel })
  await page.fill(titleLabel, title)
  await page.fill(textLabel, text)
  await screen.findByRole('region', { name: title })
}

function localeOfPage(): 'en' | 'vi' {
  return document.documentElement.lang === 'vi' ? 'vi' : 'en'
}

async function remove(page: CaseloadPage, name: string): Promise<void> {
  await select(page, name, page.text.table.remove)
  await page.user.click(page.button(page.text.table.remove))
}

/** Selects a person in the table, and waits until the button `button` can be pressed. */
async function select(page: CaseloadPage, name: string, button: string): Promise<void> {
  await page.user.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
  await waitFor(() => expect(page.button(button).getAttribute('aria-disabled')).toBe('false'))
}
