import {
  Builder,
  By,
  Capabilities,
  Key as Special,
  type WebDriver,
  type WebElement
} from 'selenium-webdriver'
import type { EngineTab, Find, Key, TabOptions } from './engine-tab.ts'

/**
 * Opens MiniBrowser, the small browser of WebKitGTK, with storage of its own. The driver at
 * `driverAddress` allows one at a time.
 */
export async function openWebKitTab(
  driverAddress: string,
  { width = 1280, height = 800, colorScheme = 'light' }: TabOptions = {}
): Promise<EngineTab> {
  const driver = await new Builder()
    .usingServer(driverAddress)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          // In full screen it has no toolbar, which is 447 pixels wide. Without a window manager, the
          // size is still what is asked for below.
          args: [
            '--automation',
            '--full-screen',
            ...(colorScheme === 'dark' ? ['--dark-mode'] : [])
          ]
        }
      })
    )
    .build()
  await driver.manage().window().setRect({ x: 0, y: 0, width, height })
  return webKitTab(driver)
}

/** The characters by which WebDriver names keys. */
const KEYS: { readonly [key in Key]?: string } = {
  Enter: Special.ENTER,
  Tab: Special.TAB,
  Space: Special.SPACE,
  ArrowDown: Special.ARROW_DOWN
}

function webKitTab(driver: WebDriver): EngineTab {
  let frame: Find | undefined
  const leaveFrame = async () => {
    frame = undefined
    await driver.switchTo().defaultContent()
  }
  return {
    engine: 'WebKitGTK',
    async open(address) {
      await leaveFrame()
      await driver.get(address)
    },
    async reload() {
      await leaveFrame()
      await driver.navigate().refresh()
    },
    async back() {
      await leaveFrame()
      await driver.navigate().back()
    },
    evaluate: (task, ...values) => driver.executeScript(calling(task), ...values),
    run: (script) => driver.executeScript(script),
    async click(find, ...values) {
      if (frame) await scrollAround(driver, frame, await elementIn(driver, find, values))
      await (await elementIn(driver, find, values)).click()
    },
    async choose(value, find, ...values) {
      const list = await elementIn(driver, find, values)
      await list.findElement(By.css(`option[value="${value}"]`)).click()
    },
    press: (key) =>
      driver
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    pressWithControl: (letter) =>
      driver.actions().keyDown(Special.CONTROL).sendKeys(letter).keyUp(Special.CONTROL).perform(),
    async type(text) {
      // The driver ignores a line feed; a person presses Enter.
      const keys = Array.from(text, (sign) => (sign === '\n' ? Special.ENTER : sign))
      await driver
        .actions()
        .sendKeys(...keys)
        .perform()
    },
    async enterFrame(find) {
      await driver.switchTo().frame(await elementIn(driver, find, []))
      frame = find
    },
    leaveFrame,
    async picture() {
      return Buffer.from(await driver.takeScreenshot(), 'base64')
    },
    // WebKitWebDriver 2.50 answers "unknown command" to WebDriver's Print.
    print: undefined,
    close: () => driver.quit()
  }
}

async function elementIn(driver: WebDriver, find: Find, values: string[]): Promise<WebElement> {
  const element = await driver.executeScript<WebElement | null>(calling(find), ...values)
  if (element !== null) return element
  throw new Error(`Expected an element, found none: ${find.name}(${values.join(', ')}).`)
}

/**
 * Scrolls the page around the frame that `find` returns until this element of the frame is in the
 * middle of the window. The driver scrolls only the frame itself, and then clicks outside of the window.
 */
async function scrollAround(driver: WebDriver, find: Find, element: WebElement): Promise<void> {
  const middle = await driver.executeScript(calling(middleOf), element)
  await driver.switchTo().defaultContent()
  await driver.executeScript(calling(scrollToMiddle), await elementIn(driver, find, []), middle)
  await driver.switchTo().frame(await elementIn(driver, find, []))
}

/** Runs in the frame: how far the middle of the element is below the top of the frame. */
function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}

/** Runs in the page around the frame. */
function scrollToMiddle(frame: Element, middle: number): void {
  const { top } = frame.getBoundingClientRect()
  scrollBy({ top: top + middle - innerHeight / 2, behavior: 'instant' })
}

/** The text of a script that calls a function with the arguments of the script. */
function calling(task: (...values: never) => unknown): string {
  return `return (${task}).apply(null, arguments)`
}
