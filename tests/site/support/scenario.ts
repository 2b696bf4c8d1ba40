import type { BrowserContext, Page } from 'playwright-core'
import { readCalmly } from './pace.ts'

/** Prepares the browser context before the page is opened. */
export type Prepare = (context: BrowserContext) => Promise<unknown>
/** What a person does on a page. */
type Act = (page: Page) => Promise<unknown>
/** An action, and a text that the page must then show `times` times (once by default). */
export type Step = readonly [act: Act, says: string, times?: number]
/** A page, and the steps that are taken on it. */
export type Scenario = {
  readonly open: (prepare: Prepare) => Promise<Page>
  readonly steps: readonly Step[]
}

/** Does nothing: for a step that only looks at another text, and for `prepare`. */
export async function nothing(): Promise<void> {}

/** Clicks the button with this name. */
export function press(name: string): Act {
  return (page) => page.getByRole('button', { name, exact: true }).click()
}

/** Clicks the first button whose name matches. */
export function pressFirst(name: RegExp): Act {
  return (page) => page.getByRole('button', { name }).first().click()
}

/** Checks the radio button with this name. In the quiz, the next statement follows by itself. */
export function choose(name: string): Act {
  return (page) => page.getByRole('radio', { name, exact: true }).check()
}

/** Chooses the answer of the quiz with this key, which does not move on. */
export function chooseByKey(key: string): Act {
  return (page) => page.getByRole('radio').first().press(key)
}

/** Fills the search field. */
export function find(text: string): Act {
  return (page) => page.getByRole('searchbox').fill(text)
}

/** Checks the checkbox with this name. */
export function check(name: string): Act {
  return (page) => page.getByRole('checkbox', { name, exact: true }).check()
}

/** Clicks the link with this name. */
export function follow(name: string): Act {
  return (page) => page.getByRole('link', { name, exact: true }).click()
}

/** Fills the text field with this name. */
export function write(name: string, text: string): Act {
  return (page) => page.getByRole('textbox', { name, exact: true }).fill(text)
}

/** Puts another code into the URL of the open page. */
export function goTo(code: string): Act {
  return (page) =>
    page.evaluate((hash) => {
      location.hash = hash
    }, code)
}

/** Stores quiz progress from another tab, as if the quiz were continued there. */
export function storeInOtherTab(quizProgress: string): Act {
  return async (page) => {
    const tab = await page.context().newPage()
    await tab.goto(page.url())
    await tab.evaluate((text) => localStorage.setItem('front-or-back', text), quizProgress)
    await tab.close()
  }
}

/** Like `prepare`, and the page's clock runs as if somebody read everything; see pace.ts. */
export function calmly(prepare: Prepare): Prepare {
  return async (context) => {
    await context.addInitScript(readCalmly)
    await prepare(context)
  }
}
