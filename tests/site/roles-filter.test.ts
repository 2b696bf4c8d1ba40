import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { content } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { libraryOn, nameOf, openLibrary } from './support/role-visit.ts'

// The filter of the library of roles, and links that contain a filter.

const all = content.roles

test('a filter shows only matching roles, announces their number, and is in the URL', async () => {
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
  ['ke toan', ['Finance manager', 'Accountant', 'Bookkeeper', 'Payroll clerk', 'Budget analyst']],
  ['lễ tân', ['Receptionist', 'Hotel receptionist']],
  ['helpdesk', ['IT support specialist']]
])('roles are found while their name is typed in either language: %s', async (name, found) => {
  const { page, text, control, seen, address } = await openLibrary()
  await control(text.filter.name).pressSequentially(name)
  await eventually(seen).toEqual(found)
  await eventually(() => page.getByRole('status').innerText()).toContain(
    `${found.length} of 72 roles.`
  )
  expect(new URL(await address()).hash).toBe('')
  // It would not be true yet.
  expect(await page.getByRole('status').innerText()).not.toContain(text.filter.kept)

  // The URL changes once the field loses the focus. Enter changes it too, and loads no page.
  await page.keyboard.press('Enter')
  const hash = `#${new URLSearchParams({ name })}`
  expect(await address()).toBe(`${inject('origin')}/en/roles/${hash}`)
  expect(await page.getByRole('status').innerText()).toContain(text.filter.kept)
  await page.reload()
  await eventually(seen).toEqual(found)
  expect(await control(text.filter.name).inputValue()).toBe(name)
  await expectQuiet(page)
})

test('the link to the menu keeps the filter in the URL', async () => {
  const { page, seen, address } = await openLibrary({ suffix: '#family=legal', width: 360 })
  await page.getByRole('link', { name: 'Menu', exact: true }).click()
  expect(new URL(await address()).hash).toBe('#family=legal')
  expect(await seen()).toEqual(['Compliance officer', 'Paralegal'])
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('menu')
})

test('the matching roles are printed, without the button that resets the filter', async () => {
  const { page, text, seen } = await openLibrary({ suffix: '#family=legal' })
  await page.emulateMedia({ media: 'print' })
  expect(await seen()).toEqual(['Compliance officer', 'Paralegal'])
  expect(await page.getByText('2 of 72 roles.').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: text.filter.reset }).count()).toBe(0)
})

test('groups without a matching role are hidden, and shown again after a reset', async () => {
  const { page, text, control, address } = await openLibrary()
  const back = page.getByRole('heading', { level: 2, name: text.sides.back })
  await control(text.filter.contact).selectOption('front')
  await eventually(() => back.isVisible()).toBe(false)
  await page.getByRole('button', { name: text.filter.reset }).click()
  await eventually(() => back.isVisible()).toBe(true)
  expect(await address()).toBe(`${inject('origin')}/en/roles/`)
  expect(await page.getByRole('status').innerText()).toBe('72 of 72 roles.')
})

test('the filter for people roles inside shows roles with much contact with colleagues', async () => {
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

test('a filter in a link applies at once, after a reload, and in the other language', async () => {
  const suffix = '#family=sales&contact=between'
  const { page, text, control, seen } = await openLibrary({ suffix })
  expect(await seen()).toEqual(['Telesales agent', 'Estate agent'])
  expect(await control(text.filter.family).inputValue()).toBe('sales')
  await page.reload()
  await eventually(seen).toEqual(['Telesales agent', 'Estate agent'])

  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await page.waitForURL(`${inject('origin')}/vi/roles/${suffix}`)
  await eventually(libraryOn(page, 'vi').seen).toEqual(
    ['telesales-agent', 'estate-agent'].map((id) => nameOf('vi', id))
  )
})

test('without a matching role, the page says so, and the filter can be reset', async () => {
  const { page, text } = await openLibrary({ suffix: '#family=legal&preparation=little' })
  await page.getByText(text.filter.none).waitFor()
  await page.getByRole('button', { name: text.filter.reset }).click()
  await eventually(() => page.getByRole('status').innerText()).toBe('72 of 72 roles.')
})

test.each(['#content', '#family=<b>', '#preparation=none&inside=perhaps', '#%E0%A4%A'])(
  'the URL fragment %s, which is no filter, shows all roles',
  async (suffix) => {
    const { page, seen } = await openLibrary({ suffix })
    expect(await seen()).toHaveLength(72)
    await expectQuiet(page)
  }
)

test('the filter, the picture and the links to roles work by keyboard', async () => {
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
