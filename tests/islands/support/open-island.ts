import { configure } from '@testing-library/dom'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import type { DetachedWindowAPI } from 'happy-dom'
import { expect, onTestFinished, vi } from 'vitest'
import type { Locale } from '#i18n/locales'
import { scriptPath } from '#i18n/paths'
import { openAddress } from './address.ts'

// Runs the island of a page in happy-dom: the client module of the page, with the page's props, but
// without layout, navigation, network and the rest of the page.

// How long `findBy…` and `waitFor` wait, on a machine that may be busy.
configure({ asyncUtilTimeout: 5000 })

declare global {
  interface Window {
    readonly happyDOM?: DetachedWindowAPI
  }
}

export type IslandPage = {
  readonly locale: Locale
  /** The page and the rest of the URL, after the language: `result/#1ABC`. */
  readonly path: string
  readonly props: object
  /** Imports the client module, which mounts the island. */
  readonly client: () => Promise<unknown>
  /** The lazy parts by the names of their scripts. */
  readonly parts: Parts
  /** The clock stands still, so that whatever the page does takes no time. */
  readonly hurried?: boolean
}

type Parts = Readonly<Record<string, () => Promise<object>>>

/**
 * Opens a page with an island, and returns its user, who reads each statement for five seconds,
 * unless `hurried`. At the end of the test it expects that nothing was logged as an error, and closes
 * the page.
 */
export async function openIsland(page: IslandPage): Promise<UserEvent> {
  const { locale, path, props, client, parts, hurried } = page
  document.documentElement.lang = locale
  document.body.innerHTML = '<main><div id="island"></div></main><div id="props" hidden></div>'
  document.getElementById('props')?.append(JSON.stringify(props))

  const errors = vi.spyOn(console, 'error')
  const listeners = vi.spyOn(globalThis, 'addEventListener')
  vi.spyOn(performance, 'now').mockImplementation(passing(hurried ? 0 : 5000))
  vi.spyOn(document.head, 'append').mockImplementation((script) => {
    if (script instanceof HTMLScriptElement) runPart(script, parts)
  })
  onTestFinished(() => {
    for (const [type, listener, options] of listeners.mock.calls) {
      removeEventListener(type, listener, options)
    }
    const logged = errors.mock.calls
    vi.restoreAllMocks()
    document.body.replaceChildren()
    localStorage.clear()
    sessionStorage.clear()
    expect(logged).toEqual([])
  })

  await openAddress(`https://front-or-back.example/${locale}/${path}`)
  // The client module mounts the island when it is evaluated, or in the tasks after that.
  vi.resetModules()
  await client()
  await vi.waitUntil(() => document.querySelector('#island > *'), { interval: 1 })
  return userEvent.setup({ delay: null })
}

/** A clock that is so many milliseconds later each time it is read. */
function passing(milliseconds: number): () => number {
  let time = 0
  return () => {
    time += milliseconds
    return time
  }
}

/** Does what the script of a lazy part does. A script of another name can't be fetched. */
async function runPart(script: HTMLScriptElement, parts: Parts): Promise<void> {
  const [name, load] =
    Object.entries(parts).find(([name]) => script.src.endsWith(scriptPath(name))) ?? []
  if (name === undefined || load === undefined) {
    script.dispatchEvent(new Event('error'))
    return
  }
  const part = await load()
  globalThis.frontOrBack ??= { parts: {} }
  globalThis.frontOrBack.parts[name] = part
  script.dispatchEvent(new Event('load'))
}
