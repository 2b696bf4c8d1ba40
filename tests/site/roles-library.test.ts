import { describe, expect, test } from 'vitest'
import { content } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { nameOf, openLibrary } from './support/role-visit.ts'

// The library of roles: its list, and its picture, which shows the families of roles by contact.

const all = content.roles

describe.each(['en', 'vi'] as const)('without JavaScript, in %s', (locale) => {
  test('every role is listed by side, and no control of the filter is shown', async () => {
    const { page, text, seen } = await openLibrary({ locale, javaScript: false })
    const names = await seen()
    expect(names).toHaveLength(all.length)
    expect([...names].sort()).toEqual(all.map(({ id }) => nameOf(locale, id)).sort())
    for (const side of Object.values(text.sides)) {
      expect(await page.getByRole('heading', { level: 2, name: side }).isVisible()).toBe(true)
    }
    expect(await page.getByRole('combobox').count()).toBe(0)
    expect(await page.getByRole('searchbox').count()).toBe(0)
    expect(await page.getByRole('button', { name: text.filter.reset }).count()).toBe(0)
  })

  test('a family in the picture unfolds to its roles, from the most contact to the least', async () => {
    const { page, text } = await openLibrary({ locale, javaScript: false })
    const { sales = '' } = content.languages[locale].words.families
    const strip = page.getByRole('group').filter({ has: page.getByText(sales, { exact: true }) })
    await strip.locator('summary').click()
    const items = strip.getByRole('listitem')
    const contacts = (await items.allInnerTexts()).map((item) => Number(/\d+/.exec(item)?.[0]))
    expect(contacts).toEqual([98, 95, 92, 86, 72, 69])
    // The text alternative for the dots.
    expect(await strip.locator('summary').innerText()).toContain(
      text.picture.family.replace('{count}', '6').replace('{from}', '69').replace('{to}', '98')
    )
  })
})

describe('the picture', () => {
  test('has a text alternative that counts the matching roles of a family', async () => {
    const { page, text, control } = await openLibrary()
    const sales = page.locator('summary').filter({ has: page.getByText('Sales', { exact: true }) })
    expect(await sales.innerText()).toContain('6 roles, contact from 69 to 98')
    await control(text.filter.contact).selectOption('front')
    await eventually(() => sales.innerText()).toContain('4 roles, contact from 86 to 98')
  })

  test('has a dot for each role, and no two at the same point', async () => {
    const { page } = await openLibrary()
    const points = await page
      .locator('summary')
      .evaluateAll((strips) =>
        strips.flatMap((strip, at) =>
          Array.from(strip.querySelectorAll('circle'), (dot) =>
            [at, dot.getAttribute('cx'), dot.getAttribute('cy')].join()
          )
        )
      )
    expect(points).toHaveLength(72)
    expect(new Set(points).size).toBe(72)
  })

  test('does not cut off its first dot at 320 px', async () => {
    const { page } = await openLibrary({ width: 320 })
    const edges = await page
      .locator('circle')
      .evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect().left))
    expect(Math.min(...edges)).toBeGreaterThan(0)
  })
})
