import { expect, inject, test } from 'vitest'
import { expectQuiet, openPage } from '../support/visit.ts'

// The root page chooses the language: two links that always work.

const links = [
  { name: 'Read in English', path: '/en/' },
  { name: 'Đọc bằng tiếng Việt', path: '/vi/' }
]

test.each(links)('“$name” leads there, and is remembered', async ({ name, path }) => {
  const page = await openPage({ path: '/' })
  await page.getByRole('link', { name }).click()
  await page.waitForURL(inject('origin') + path)
  await page.goto(`${inject('origin')}/`)
  await page.waitForURL(inject('origin') + path)
  await expectQuiet(page)
})

test.each(links)('“$name” leads there without JavaScript', async ({ name, path }) => {
  const page = await openPage({ path: '/', javaScript: false })
  await page.getByRole('link', { name }).click()
  await page.waitForURL(inject('origin') + path)
})

test.each(links)('“$name” leads there with storage blocked', async ({ name, path }) => {
  const page = await openPage({ path: '/', storage: 'blocked' })
  await page.getByRole('link', { name }).click()
  await page.waitForURL(inject('origin') + path)
  await expectQuiet(page)
})

test('nobody is sent anywhere by what the browser says of its owner', async () => {
  const page = await openPage({ path: '/', language: 'vi' })
  expect(page.url()).toBe(`${inject('origin')}/`)
  expect(await page.getByRole('link', { name: 'Read in English' }).isVisible()).toBe(true)
})

test('a language that this site does not have is not followed', async () => {
  const page = await openPage({ path: '/', kept: { 'front-or-back:language': '//evil.example' } })
  expect(page.url()).toBe(`${inject('origin')}/`)
})

test('each link is written in its own language', async () => {
  const page = await openPage({ path: '/' })
  for (const { name, path } of links) {
    const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) })
    expect(await item.getAttribute('lang')).toBe(path.slice(1, 3))
  }
})
