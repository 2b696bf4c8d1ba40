import { beforeAll, expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { openScanner, useCameraRefused } from './support/scanner-visit.ts'

// Without a camera, the scanner says why, and leads to typing.

beforeAll(useCameraRefused)

test.each(LOCALES)(
  'in %s, a refused camera is said, and the field for codes follows',
  async (locale) => {
    const { page, news, words, button, field, text } = await openScanner({ locale })
    await eventually(() => news.innerText()).toBe(words.problems.refused)
    await button(words.again).click()
    await eventually(() => news.innerText()).toBe(words.problems.refused)
    await button(words.type).press('Enter')
    await expectFocusOn(field(text.add.label))
    expect(await page.locator('.scanner').count()).toBe(0)
    await expectQuiet(page)
  }
)
