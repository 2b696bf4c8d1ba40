import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as TestingLibrary from '@testing-library/dom'
import { expect } from 'vitest'
import { eventually } from '../../site/support/eventually.ts'
import type { EngineTab } from './engine-tab.ts'

declare global {
  interface Window {
    /** What the bundle of @testing-library/dom defines in a page. */
    TestingLibraryDom?: typeof TestingLibrary
  }
}

/**
 * Somebody in front of a tab, who finds what is there by roles and accessible names. Each action
 * first waits until exactly one such element is visible.
 */
export type Visitor = {
  readonly tab: EngineTab
  /** Waits for the element. */
  readonly find: (role: string, name: string) => Promise<void>
  /** Waits until so many elements of this role and name, or with any name, are visible. */
  readonly count: (count: number, role: string, name?: string) => Promise<void>
  /** Clicks on the element. */
  readonly press: (role: string, name: string) => Promise<void>
  /** Clicks on a field, which is a text box unless another role is given, and types. */
  readonly write: (name: string, text: string, role?: string) => Promise<void>
  /** Chooses an option by its value. */
  readonly choose: (name: string, value: string) => Promise<void>
  /** Waits until the page shows this text. */
  readonly read: (text: string) => Promise<void>
  /** Unfolds the first folded part with these words. */
  readonly unfold: (words: string) => Promise<void>
  /** Presses Tab until the element with this accessible name has the focus. */
  readonly tabTo: (role: string, name: string) => Promise<void>
  /** The value of a field. */
  readonly valueOf: (role: string, name: string) => Promise<string>
  /** The address of the page. */
  readonly address: () => Promise<string>
}

/** More presses of Tab than any way to an element needs. */
const MOST_TABS = 60

/** A visitor in front of this tab. */
export function visitorAt(tab: EngineTab): Visitor {
  const find = (role: string, name: string) => count(1, role, name)
  const count = async (expected: number, role: string, name?: string) => {
    await eventually(() => counted(tab, role, ...(name === undefined ? [] : [name]))).toBe(expected)
  }
  return {
    tab,
    find,
    count,
    async press(role, name) {
      await find(role, name)
      await tab.click(elementWith, role, name)
    },
    async write(name, text, role = 'textbox') {
      await find(role, name)
      await tab.click(elementWith, role, name)
      await tab.type(text)
    },
    async choose(name, value) {
      await find('combobox', name)
      await tab.choose(value, elementWith, 'combobox', name)
    },
    async read(text) {
      await eventually(() => tab.evaluate(shownText)).toContain(text)
    },
    async unfold(words) {
      await eventually(() => tab.evaluate(shownSummaries)).toContainEqual(
        expect.stringContaining(words)
      )
      await tab.click(summaryWith, words)
    },
    async tabTo(role, name) {
      await find(role, name)
      for (let times = 0; times < MOST_TABS; times++) {
        await tab.press('Tab')
        if (await tab.evaluate(hasFocus, role, name)) return
      }
      expect.fail(`Expected Tab to reach ${role} “${name}”, but ${MOST_TABS} presses did not.`)
    },
    async valueOf(role, name) {
      await find(role, name)
      return tab.evaluate(valueWith, role, name)
    },
    address: () => tab.evaluate(() => location.href)
  }
}

const LIBRARY = readFileSync(
  createRequire(import.meta.url).resolve(
    '@testing-library/dom/dist/@testing-library/dom.umd.min.js'
  ),
  'utf8'
)

/** How many elements are visible. Each new document first gets the bundle of Testing Library. */
async function counted(tab: EngineTab, role: string, ...name: readonly string[]): Promise<number> {
  const count = await tab.evaluate(countWith, role, ...name)
  if (count !== null) return count
  await tab.run(LIBRARY)
  return (await tab.evaluate(countWith, role, ...name)) ?? 0
}

// These functions run in the page, so they may use nothing but their arguments.

function countWith(role = '', name?: string): number | null {
  const options = name === undefined ? {} : { name }
  return window.TestingLibraryDom?.queryAllByRole(document.body, role, options).length ?? null
}

function elementWith(role = '', name = ''): Element | null {
  return window.TestingLibraryDom?.queryByRole(document.body, role, { name }) ?? null
}

function hasFocus(role = '', name = ''): boolean {
  const found = window.TestingLibraryDom?.queryByRole(document.body, role, { name })
  return found !== undefined && found !== null && found === document.activeElement
}

function valueWith(role = '', name = ''): string {
  const found = window.TestingLibraryDom?.queryByRole(document.body, role, { name })
  return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement
    ? found.value
    : ''
}

function shownSummaries(): readonly string[] {
  return Array.from(document.querySelectorAll('summary'))
    .filter((summary) => summary.checkVisibility())
    .map((summary) => summary.innerText)
}

function summaryWith(words = ''): Element | null {
  return (
    Array.from(document.querySelectorAll('summary')).find(
      (summary) => summary.checkVisibility() && summary.innerText.includes(words)
    ) ?? null
  )
}

function shownText(): string {
  return document.body.innerText
}
