import { expect, inject, test } from 'vitest'
import { expectQuiet, openPage } from '../support/visit.ts'

// The root page, where visitors choose the language with one of two links.

const links = [
  { name: 'Read in English', path: '/en/' },
  { name: 'Đọc bằng tiếng Việt', path: '/vi/' }
]

test.each(links)('“$name” leads to $path, as does the next visit', async ({ name, path }) => {
  const page = await openPage({ path: '/' })
  await page.getByRole('link', { name }).click()
  await page.waitForURL(inject('origin') + path)
  await page.goto(`${inject('origin')}/`)
  await page.waitForURL(inject('origin') + path)
  await expectQuiet(page)
})

test.each(links)('“$name” leads to $path without JavaScript', async ({ name, path }) => {
  const page = await openPage({ path: '/', javaScript: false })
  await page.getByRole('link', { name }).click()
  await page.waitForURL(inject('origin') + path)
})

test.each(links)('“$name” leads to $path with storage blocked', async ({ name, path }) => {
  const page = await openPage({ path: '/', storage: 'blocked' })
  await page.getByRole('link', { name }).click()
  await page.waitForURL(inject('origin') + path)
  await expectQuiet(page)
})

test('the browser’s preferred language does not redirect a first visit', async () => {
  const page = await openPage({ path: '/', language: 'vi' })
  expect(page.url()).toBe(`${inject('origin')}/`)
  expect(await page.getByRole('link', { name: 'Read in English' }).isVisible()).toBe(true)
})

test('a stored language that the site does not have does not redirect', async () => {
  const page = await openPage({ path: '/', stored: { 'front-or-back:language': '//evil.example' } })
  expect(page.url()).toBe(`${inject('origin')}/`)
})

test('each link is marked with the language of its text', async () => {
  const page = await openPage({ path: '/' })
  for (const { name, path } of links) {
    const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) })
    expect(await item.getAttribute('lang')).toBe(path.slice(1, 3))
  }
})
