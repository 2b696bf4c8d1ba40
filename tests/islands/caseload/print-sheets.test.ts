import { screen, waitFor } from '@testing-library/dom'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { openClass, type CaseloadPage } from '../support/open-caseload.ts'

// Printing the sheets of many people: they are prepared one after the other, and this can be stopped.

/** What `print()` was called with in the document: the number of sheets on paper. */
let printed: number[] = []
let goOn: () => void
const RealChannel = MessageChannel

beforeEach(() => {
  printed = []
  goOn = () => {}
  vi.stubGlobal('print', () => {
    dispatchEvent(new Event('beforeprint'))
    printed.push(document.querySelectorAll('.not-on-paper + .only-on-paper .sheet').length)
  })
  return () => vi.unstubAllGlobals()
})

describe.each(LOCALES)('in %s', (locale) => {
  test('the progress is shown, and the dialog opens with one sheet for each person', async () => {
    const page = await openClass({ locale })
    const { printing } = page.text
    await printThree(page, { hold: true })
    await screen.findByText(fill(printing.preparing, { n: 2, total: 3 }))
    expect(screen.getByRole('progressbar', { name: printing.label })).toHaveProperty('value', 1)
    expect(document.activeElement).toBe(page.button(printing.stop))
    goOn()
    await screen.findByText(fill(printing.ready, { total: 3 }))
    expect(printed).toEqual([3])
    expect(document.activeElement).toBe(page.button(page.text.table.sheets))
    dispatchEvent(new Event('afterprint'))
    expect(document.querySelectorAll('.sheet')).toHaveLength(0)
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
  })

  test('when it is stopped, nothing is printed, and the message can be closed', async () => {
    const page = await openClass({ locale })
    const { printing } = page.text
    await printThree(page, { hold: true })
    await screen.findByRole('progressbar')
    await page.user.keyboard('{Enter}')
    await screen.findByText(printing.stopped)
    goOn()
    expect(document.activeElement).toBe(page.button(page.text.table.sheets))
    expect(document.querySelectorAll('.sheet')).toHaveLength(0)
    await page.user.click(page.button(printing.dismiss))
    await waitFor(() => expect(screen.queryByText(printing.stopped)).toBeNull())
    expect(printed).toEqual([])
  })
})

test('both languages are two sheets for each person', async () => {
  const page = await openClass()
  await page.user.click(page.link('Bảo'))
  const languages = await screen.findByRole('combobox', { name: page.text.person.language })
  await page.user.selectOptions(languages, page.text.person.both)
  await page.user.click(page.link(page.text.person.back))
  await screen.findByRole('rowheader', { name: 'Bảo' })
  await printThree(page)
  await waitFor(() => expect(printed).toEqual([6]))
})

test('each quarter of the way is announced, not each number', async () => {
  const page = await openClass()
  await printThree(page, { hold: true })
  // One of three: the first quarter, 0.75 sheets, is done.
  await screen.findByText('Preparing sheet 1 of 3')
  expect(screen.getByText('Preparing sheet 1 of 3').closest('[role=status]')).not.toBeNull()
  expect(screen.getByText('Preparing sheet 2 of 3').closest('[aria-hidden]')).not.toBeNull()
})

test('a second press while sheets are prepared starts nothing', async () => {
  const page = await openClass()
  await printThree(page, { hold: true })
  await screen.findByRole('progressbar')
  await page.user.click(page.button(page.text.table.sheets))
  goOn()
  await screen.findByText('Ready to print, sheets: 3.')
  expect(printed).toEqual([3])
})

test('it stops when one of the people is removed', async () => {
  const page = await openClass()
  await printThree(page, { hold: true })
  await screen.findByRole('progressbar')
  await page.user.click(page.button(page.text.table.remove))
  await screen.findByText(page.text.printing.changed)
  goOn()
  expect(document.querySelectorAll('.sheet')).toHaveLength(0)
  expect(printed).toEqual([])
})

test('people who are added meanwhile do not stop it', async () => {
  const page = await openClass()
  await printThree(page, { hold: true })
  await screen.findByRole('progressbar')
  await page.add('Vy 12H7-EY82-V32E-R9ZC-NC')
  await screen.findByRole('rowheader', { name: 'Vy' })
  goOn()
  await waitFor(() => expect(printed).toEqual([3]))
})

test('the view is printed while sheets are prepared, without them', async () => {
  const page = await openClass()
  await printThree(page, { hold: true })
  await screen.findByRole('progressbar')
  await page.user.click(page.button(page.text.table.print))
  await waitFor(() => expect(printed).toEqual([0]))
})

test('says that the words could not be fetched, and prints nothing', async () => {
  const page = await openClass()
  // The script of the words can't be fetched from now on.
  vi.spyOn(document.head, 'append').mockImplementation((script) => {
    if (script instanceof HTMLScriptElement) script.dispatchEvent(new Event('error'))
  })
  delete globalThis.frontOrBack?.parts['en-sheet']
  await printThree(page)
  await screen.findByText(page.text.person.failed)
  expect(printed).toEqual([])
})

type Options = {
  /** Waits after the first sheet until `goOn` is called. */
  readonly hold?: boolean
}

/** Selects three people and presses the button that prints their sheets. */
async function printThree(page: CaseloadPage, { hold = false }: Options = {}): Promise<void> {
  if (hold) {
    // A sheet takes as long as a slice, and the next slice waits.
    let time = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 1000))
    vi.stubGlobal('MessageChannel', HeldChannel)
  }
  for (const nickname of ['Lan', 'Minh', 'Bảo']) {
    const name = fill(page.text.table.selectOne, { nickname })
    await page.user.click(screen.getByRole('checkbox', { name }))
  }
  await waitFor(() =>
    expect(page.button(page.text.table.sheets).getAttribute('aria-disabled')).toBe('false')
  )
  page.button(page.text.table.sheets).focus()
  await page.user.keyboard('{Enter}')
}

/** A channel that holds back its message until `goOn` is called; later ones are not held back. */
class HeldChannel {
  readonly port1 = { onmessage: () => {}, close() {} }
  readonly port2 = {
    postMessage: () => {
      goOn = () => {
        goOn = () => {}
        vi.stubGlobal('MessageChannel', RealChannel)
        this.port1.onmessage()
      }
    }
  }
}
