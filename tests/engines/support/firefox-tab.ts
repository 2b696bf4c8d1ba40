import { type Browser, ElementHandle, type Frame, launch, type Page } from 'puppeteer-core'
import type { EngineTab, Find, TabOptions } from './engine-tab.ts'

/** Opens tabs in Firefox, which it starts when the first of each colour scheme is opened. */
export type FirefoxTabs = {
  readonly open: (options?: TabOptions) => Promise<EngineTab>
  readonly close: () => Promise<void>
}

/**
 * Firefox at this path, controlled by WebDriver BiDi. Each tab has a context of its own, so that it
 * shares no storage with another.
 */
export function firefoxTabs(executablePath: string): FirefoxTabs {
  const started = new Map<string, Promise<Browser>>()
  return {
    async open({ width = 1280, height = 800, colorScheme = 'light' } = {}) {
      const browser = started.get(colorScheme) ?? startFirefox(executablePath, colorScheme)
      started.set(colorScheme, browser)
      const context = await (await browser).createBrowserContext()
      const page = await context.newPage()
      await page.setViewport({ width, height })
      return firefoxTab(page, () => context.close())
    },
    async close() {
      for (const browser of started.values()) await (await browser).close()
      started.clear()
    }
  }
}

function startFirefox(executablePath: string, colorScheme: 'light' | 'dark'): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      // BiDi of Firefox 153 sets no colour scheme while it runs. 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      // By default Firefox asks before it leaves a page with something typed, and waits.
      'dom.disable_beforeunload': true
    }
  })
}

function firefoxTab(page: Page, close: () => Promise<void>): EngineTab {
  let current: Page | Frame = page
  return {
    engine: 'Firefox',
    async open(address) {
      current = page
      await page.goto(address)
    },
    async reload() {
      current = page
      await page.reload()
    },
    async back() {
      current = page
      await page.goBack()
    },
    evaluate: (task, ...values) => current.evaluate(task, ...values),
    async run(script) {
      await current.evaluate(script)
    },
    async click(find, ...values) {
      await (await elementIn(current, find, values)).click()
    },
    async choose(value, find, ...values) {
      await (await elementIn(current, find, values)).select(value)
    },
    press: (key) => page.keyboard.press(key),
    async pressWithControl(letter) {
      await page.keyboard.down('Control')
      await page.keyboard.press(letter)
      await page.keyboard.up('Control')
    },
    type: (text) => page.keyboard.type(text),
    async enterFrame(find) {
      const frame = await (await elementIn(current, find, [])).contentFrame()
      if (!frame) throw new Error('Expected a frame to enter, found none.')
      current = frame
    },
    async leaveFrame() {
      current = page
    },
    picture: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    close
  }
}

async function elementIn(
  page: Page | Frame,
  find: Find,
  values: string[]
): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle(find, ...values)
  if (handle instanceof ElementHandle) return handle
  throw new Error(`Expected an element, found none: ${find.name}(${values.join(', ')}).`)
}
