import { screen, waitFor } from '@testing-library/dom'
import { describe, expect, test, vi } from 'vitest'
import { content } from '../../content/support/real-content.ts'
import { people } from '../../site/support/people.ts'
import { expectFocusOn } from '../support/focus.ts'
import { listedNames, openShortlist } from '../support/open-shortlist.ts'

// The list of kept roles with notes. Roles side by side are in compared.test.ts.

const KEY = 'front-or-back:shortlist'
const answers = { 'front-or-back': `${people.counter.code}/28` }

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  const { text, paths } = {
    text: content.languages[locale].ui.shortlist.island,
    paths: { quiz: `/${locale}/quiz/`, result: `/${locale}/result/`, roles: `/${locale}/roles/` }
  }

  test('an empty list leads to the quiz, or to the result if there are answers', async () => {
    await openShortlist({ locale })
    screen.getByText(text.empty)
    expect(hrefOf(text.toQuiz)).toBe(paths.quiz)
    expect(hrefOf(text.toRoles)).toBe(paths.roles)
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('an empty list leads to the result if the device has answers', async () => {
    await openShortlist({ locale, stored: answers })
    expect(hrefOf(text.toResult)).toBe(paths.result)
    expect(screen.queryByRole('link', { name: text.toQuiz })).toBeNull()
  })

  test('kept roles have their names, links to their pages, and notes', async () => {
    const kept = ['trainer', { role: 'bank-teller', note: 'Lan’s aunt' }]
    const { note } = await openShortlist({ locale, kept })
    const { trainer, 'bank-teller': teller } = content.languages[locale].roles
    const names = [trainer?.name ?? '', teller?.name ?? '']
    expect(listedNames()).toEqual(names)
    const links = screen.getAllByRole('link', { name: names[1] ?? '' })
    expect(links[0]?.getAttribute('href')).toBe(`/${locale}/roles/bank-teller/`)
    expect(note(names[0] ?? '').value).toBe('')
    expect(note(names[1] ?? '').value).toBe('Lan’s aunt')
  })
})

test('what is written into a note is stored at once', async () => {
  const { user, note } = await openShortlist({ kept: ['trainer', 'bank-teller'] })
  await user.type(note('Bank teller'), 'Near home?')
  expect(localStorage.getItem(KEY)).toBe('[["trainer",""],["bank-teller","Near home?"]]')
})

describe('a removed role', () => {
  const kept = ['trainer', { role: 'bank-teller', note: 'near home' }, 'editor']

  test('is announced, and the focus is beside the button that puts it back', async () => {
    const { user, button } = await openShortlist({ kept })
    await user.click(button('Remove Bank teller'))
    expect(listedNames()).toEqual(['Workplace trainer', 'Editor'])
    expect(localStorage.getItem(KEY)).toBe('[["trainer",""],["editor",""]]')
    await expectFocusOn(screen.getByRole('status'))
    expect(screen.getByRole('status').textContent).toBe('Removed: Bank teller. Undo')
    await user.tab()
    expect(document.activeElement).toBe(button('Undo'))
  })

  test('is put back where it was, with its note', async () => {
    const { user, button, note } = await openShortlist({ kept })
    await user.click(button('Remove Bank teller'))
    await user.click(button('Undo'))
    await waitFor(() =>
      expect(listedNames()).toEqual(['Workplace trainer', 'Bank teller', 'Editor'])
    )
    expect(note('Bank teller').value).toBe('near home')
    expect(localStorage.getItem(KEY)).toBe(
      '[["trainer",""],["bank-teller","near home"],["editor",""]]'
    )
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    await expectFocusOn(screen.getByRole('status'))
  })

  test('that was the last one leaves an empty list, with the focus on what was said', async () => {
    const { user, button, text } = await openShortlist({ kept: ['trainer'] })
    button('Remove Workplace trainer').focus()
    await user.keyboard('{Enter}')
    await screen.findByText(text.empty)
    await expectFocusOn(screen.getByRole('status'))
    expect(localStorage.getItem(KEY)).toBeNull()
    await user.click(button('Undo'))
    await waitFor(() => expect(listedNames()).toEqual(['Workplace trainer']))
  })
})

test('a change in another tab is shown', async () => {
  await openShortlist({ kept: ['trainer'] })
  localStorage.setItem(KEY, '[["editor","from there"]]')
  dispatchEvent(new StorageEvent('storage', { key: KEY }))
  await waitFor(() => expect(listedNames()).toEqual(['Editor']))
})

test('a role that the library no longer has is not shown, but stays stored', async () => {
  const { user, note, text } = await openShortlist({ kept: ['telegraph-operator', 'trainer'] })
  expect(listedNames()).toEqual(['Workplace trainer'])
  expect(screen.queryByText(text.empty)).toBeNull()
  await user.type(note('Workplace trainer'), '!')
  expect(localStorage.getItem(KEY)).toBe('[["telegraph-operator",""],["trainer","!"]]')
})

test('a device that is full is mentioned as soon as something should be stored', async () => {
  const { user, note } = await openShortlist({ kept: ['trainer'] })
  const notStored = 'This browser saves nothing: closing the tab loses the list.'
  expect(screen.queryByText(notStored)).toBeNull()
  fillStorage()
  await user.type(note('Workplace trainer'), 'near')
  await screen.findByText(notStored)
  expect(note('Workplace trainer').value).toBe('near')
})

/** From now on, storage can be read, but nothing more can be stored. */
function fillStorage(): void {
  const { localStorage: before } = globalThis
  const full: Pick<Storage, 'getItem' | 'setItem'> = {
    getItem: (key) => before.getItem(key),
    setItem() {
      throw new DOMException('Full.', 'QuotaExceededError')
    }
  }
  vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue(full as Storage)
}

function hrefOf(link: string): string | null {
  return screen.getByRole('link', { name: link }).getAttribute('href')
}
