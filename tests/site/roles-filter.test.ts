import { describe, expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { content } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { libraryOn, nameOf, openLibrary } from './support/role-visit.ts'

// The library of roles: looked through, filtered, passed on.

const all = content.roles

describe.each(['en', 'vi'] as const)('without JavaScript, in %s', (locale) => {
  test('every role is there, by side and family, and no control that would do nothing', async () => {
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

  test('the picture opens to the roles behind its dots, from most contact to least', async () => {
    const { page, text } = await openLibrary({ locale, javaScript: false })
    const { sales = '' } = content.languages[locale].words.families
    const strip = page.getByRole('group').filter({ has: page.getByText(sales, { exact: true }) })
    await strip.locator('summary').click()
    const items = strip.getByRole('listitem')
    const contacts = (await items.allInnerTexts()).map((item) => Number(/\d+/.exec(item)?.[0]))
    expect(contacts).toEqual([98, 95, 92, 86, 72, 69])
    // In words for whoever cannot see the dots.
    expect(await strip.locator('summary').innerText()).toContain(
      text.picture.family.replace('{count}', '6').replace('{from}', '69').replace('{to}', '98')
    )
  })
})

test('a filter leaves what fits, counts it, and stands in the address', async () => {
  const { page, text, control, seen, address } = await openLibrary()
  expect(await page.getByRole('status').innerText()).toBe('72 of 72 roles.')
  await control(text.filter.preparation).selectOption({ label: text.preparations.medium })
  const medium = all.filter(({ zone }) => zone === 3).map(({ id }) => nameOf('en', id))
  expect([...(await seen())].sort()).toEqual([...medium].sort())
  await eventually(() => page.getByRole('status').innerText()).toContain(
    `${medium.length} of 72 roles.`
  )
  expect(new URL(await address()).hash).toBe('#preparation=medium')

  await control(text.filter.family).selectOption('administration')
  await eventually(seen).toEqual(['Executive assistant'])
  expect(new URL(await address()).hash).toBe('#family=administration&preparation=medium')
  await expectQuiet(page)
})

test.each([
  ['ke toan', ['Accountant', 'Bookkeeper', 'Payroll clerk']],
  ['lễ tân', ['Receptionist', 'Hotel desk clerk']],
  ['IT', ['IT support specialist', 'IT manager']]
])('a name finds roles while it is typed, in either language: %s', async (name, found) => {
  const { page, text, control, seen, address } = await openLibrary()
  await control(text.filter.name).pressSequentially(name)
  await eventually(seen).toEqual(found)
  await eventually(() => page.getByRole('status').innerText()).toContain(
    `${found.length} of 72 roles.`
  )
  expect(new URL(await address()).hash).toBe('')

  // Once the field is left, the address has it; Enter does the same and goes nowhere.
  await page.keyboard.press('Enter')
  const hash = `#${new URLSearchParams({ name })}`
  expect(await address()).toBe(`${inject('origin')}/en/roles/${hash}`)
  await page.reload()
  await eventually(seen).toEqual(found)
  expect(await control(text.filter.name).inputValue()).toBe(name)
  await expectQuiet(page)
})

test('the link to the menu leaves the filter in the address', async () => {
  const { page, seen, address } = await openLibrary({ behind: '#family=legal', width: 360 })
  await page.getByRole('link', { name: 'Menu', exact: true }).click()
  expect(new URL(await address()).hash).toBe('#family=legal')
  expect(await seen()).toEqual(['Compliance officer', 'Paralegal'])
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('menu')
})

describe('the picture', () => {
  test('says in words what the filter leaves of a family', async () => {
    const { page, text, control } = await openLibrary()
    const sales = page.locator('summary').filter({ has: page.getByText('Sales', { exact: true }) })
    expect(await sales.innerText()).toContain('6 roles, contact from 69 to 98')
    await control(text.filter.contact).selectOption('front')
    await eventually(() => sales.innerText()).toContain('4 roles, contact from 86 to 98')
  })

  test('has a dot for each role, none on another', async () => {
    const { page } = await openLibrary()
    const places = await page
      .locator('summary')
      .evaluateAll((strips) =>
        strips.flatMap((strip, at) =>
          Array.from(strip.querySelectorAll('circle'), (dot) =>
            [at, dot.getAttribute('cx'), dot.getAttribute('cy')].join()
          )
        )
      )
    expect(places).toHaveLength(72)
    expect(new Set(places).size).toBe(72)
  })

  test('shows its first dot whole on the narrowest phone', async () => {
    const { page } = await openLibrary({ width: 320 })
    const edges = await page
      .locator('circle')
      .evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect().left))
    expect(Math.min(...edges)).toBeGreaterThan(0)
  })
})

test('on paper stand the roles that are left, without what can’t be pressed', async () => {
  const { page, text, seen } = await openLibrary({ behind: '#family=legal' })
  await page.emulateMedia({ media: 'print' })
  expect(await seen()).toEqual(['Compliance officer', 'Paralegal'])
  expect(await page.getByText('2 of 72 roles.').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: text.filter.reset }).count()).toBe(0)
})

test('groups without a role left go, and come back', async () => {
  const { page, text, control, address } = await openLibrary()
  const back = page.getByRole('heading', { level: 2, name: text.sides.back })
  await control(text.filter.contact).selectOption('front')
  await eventually(() => back.isVisible()).toBe(false)
  await page.getByRole('button', { name: text.filter.reset }).click()
  await eventually(() => back.isVisible()).toBe(true)
  expect(await address()).toBe(`${inject('origin')}/en/roles/`)
  expect(await page.getByRole('status').innerText()).toBe('72 of 72 roles.')
})

test('inside people roles are those for colleagues that are full of people', async () => {
  const { text, control, seen } = await openLibrary()
  await control(text.filter.inside).check()
  const names = await seen()
  for (const inside of [
    'HR manager',
    'Workplace trainer',
    'Management consultant',
    'IT support specialist'
  ]) {
    expect(names).toContain(inside)
  }
  for (const other of ['Receptionist', 'Software developer', 'Bank teller', 'Data scientist']) {
    expect(names).not.toContain(other)
  }
})

test('a filter that somebody passed on is there at once, after a reload, and in the other language', async () => {
  const behind = '#family=sales&contact=between'
  const { page, text, control, seen } = await openLibrary({ behind })
  expect(await seen()).toEqual(['Telesales agent', 'Estate agent'])
  expect(await control(text.filter.family).inputValue()).toBe('sales')
  await page.reload()
  await eventually(seen).toEqual(['Telesales agent', 'Estate agent'])

  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await page.waitForURL(`${inject('origin')}/vi/roles/${behind}`)
  await eventually(libraryOn(page, 'vi').seen).toEqual(
    ['telesales-agent', 'estate-agent'].map((id) => nameOf('vi', id))
  )
})

test('nothing that fits is said, with a way back', async () => {
  const { page, text } = await openLibrary({ behind: '#family=legal&preparation=little' })
  await page.getByText(text.filter.none).waitFor()
  await page.getByRole('button', { name: text.filter.reset }).click()
  await eventually(() => page.getByRole('status').innerText()).toBe('72 of 72 roles.')
})

test.each(['#content', '#family=<b>', '#preparation=none&inside=perhaps', '#%E0%A4%A'])(
  'an address with %s behind it shows everything',
  async (behind) => {
    const { page, seen } = await openLibrary({ behind })
    expect(await seen()).toHaveLength(72)
    await expectQuiet(page)
  }
)

test('all of it works by keyboard: the controls, the picture, the roles', async () => {
  const { page, text, control, seen } = await openLibrary()
  await control(text.filter.family).focus()
  // Typing the beginning of an option chooses it.
  await page.keyboard.type('Legal')
  await eventually(seen).toEqual(['Compliance officer', 'Paralegal'])
  await control(text.filter.inside).focus()
  await page.keyboard.press('Space')
  await page.getByText(text.filter.none).waitFor()
  await page.keyboard.press('Space')

  await page.locator('summary:visible').first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${inject('origin')}/en/roles/compliance-officer/`)
})
