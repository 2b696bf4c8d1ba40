import { describe, expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { content, contentIn } from './support/content.ts'
import { people } from './support/people.ts'
import { nameOf, openRole } from './support/role-visit.ts'

// The page of a role, alone and compared with answers. What the comparison says is in
// tests/islands/role/comparison.test.ts, without a browser.

const { code } = people.counter

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  const { ui } = contentIn(locale)
  const { bars } = ui.role

  test('it is complete without JavaScript, with what the job requires in words', async () => {
    const page = await openRole('accountant', { locale, javaScript: false })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      nameOf(locale, 'accountant')
    )
    const { scams, ...sections } = ui.role.sections
    for (const heading of Object.values(sections)) {
      expect(await page.getByRole('heading', { level: 2, name: heading }).isVisible()).toBe(true)
    }
    await page.getByText(bars.role.replace('{percentile}', '83')).waitFor()
    await page.getByText(ui.role.attribution).waitFor()
    expect(await page.getByRole('heading', { level: 2, name: scams }).count()).toBe(0)
  })

  test('the page of a trade with misleading adverts says how to recognise them', async () => {
    const page = await openRole('telesales-agent', { locale, javaScript: false })
    const { scams } = ui.role.sections
    const section = page.locator('section').filter({
      has: page.getByRole('heading', { level: 2, name: scams, exact: true })
    })
    expect(await section.getByRole('listitem').count()).toBe(3)
  })
})

test('on a wide screen, the facts and the bars are beside the text', async () => {
  const page = await openRole('claims-adjuster', { width: 1280 })
  const { sections, bars, facts } = contentIn('en').ui.role
  const boxOf = async (name: string) => {
    const box = await page.getByRole('heading', { level: 2, name }).boundingBox()
    if (box === null) throw new Error(`The heading ${name} is not visible.`)
    return box
  }
  const [work, whom, start] = [
    await boxOf(sections.work),
    await boxOf(sections.whom),
    await boxOf(sections.start)
  ]
  const [factBox, barBox] = [await boxOf(facts), await boxOf(bars.heading)]
  expect(factBox.x).toBeGreaterThan(work.x + 600)
  expect(barBox.x).toBeGreaterThan(work.x + 600)
  expect(barBox.y).toBeGreaterThan(factBox.y)
  // The facts leave no gap in the text: the second section begins before the facts end.
  expect(whom.y).toBeLessThan(barBox.y)
  expect(barBox.y).toBeLessThan(start.y)
})

test('it is compared with the answers on this device, until they are deleted in another tab', async () => {
  const stored = { 'front-or-back': `${code}/27` }
  const page = await openRole('sales-manager', { stored })
  await page.getByText('The dots are your own answers, which only this device keeps.').waitFor()
  await page.getByText('All in all, very close to your answers.').waitFor()

  const tab = await page.context().newPage()
  await tab.goto(`${inject('origin')}/en/device/`)
  await tab.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByText('The dots are your own answers').waitFor({ state: 'detached' })
})

test('with answers on this device, it links to their result', async () => {
  const page = await openRole('trainer', { stored: { 'front-or-back': `${code}/27` } })
  await page.getByRole('link', { name: 'To the result' }).click()
  await page.waitForURL(`${inject('origin')}/en/result/#${code}`)
  await page
    .getByRole('heading', { name: 'Your answers point clearly to the front office.' })
    .waitFor()
})

test.each(['Skip to the content', 'Menu'])(
  'the link “%s” inside the page keeps the code in the URL',
  async (name) => {
    const page = await openRole('receptionist', { suffix: `#${code}`, width: 360 })
    await page.getByText('The dots are the answers of the result that you opened.').waitFor()
    await page.getByRole('link', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe(`#${code}`)
    expect(
      await page.getByText('The dots are the answers of the result that you opened.').isVisible()
    ).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^(?:content|menu)$/)
  }
)

test('the title from O*NET is marked as English', async () => {
  const page = await openRole('it-support', { locale: 'vi' })
  const title = page.getByText('Computer User Support Specialists', { exact: true })
  expect(await title.getAttribute('lang')).toBe('en')
})

test('without a code in the URL and on this device, it is not compared with anybody', async () => {
  const page = await openRole('receptionist')
  await page.getByText('The job asks more than 89 of 100 office jobs.').waitFor()
  expect(await page.getByText('You score higher').count()).toBe(0)
  await expectQuiet(page)
})

test('the code from a link stays in the URL in the other language, but not from role to role', async () => {
  const page = await openRole('bookkeeper', { suffix: `#${code}` })
  await page.getByText('The dots are the answers of the result that you opened.').waitFor()
  await expectQuiet(page)
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await page.waitForURL(`${inject('origin')}/vi/roles/bookkeeper/#${code}`)
  await page.getByRole('link', { name: contentIn('vi').ui.role.bars.toResult }).click()
  await page.waitForURL(`${inject('origin')}/vi/result/#${code}`)
  await page.goBack()
  await page.goBack()
  await page
    .getByRole('navigation', { name: 'Nearby, on either side' })
    .getByRole('link', { name: 'Accountant' })
    .click()
  await page.waitForURL(`${inject('origin')}/en/roles/accountant/`)
})

test('it says that figures are estimated, but only where they are', async () => {
  const estimated = 'O*NET has not measured all of this job yet.'
  const developer = await openRole('software-developer')
  expect(await developer.getByText(estimated).isVisible()).toBe(true)
  const tester = await openRole('software-tester')
  expect(await tester.getByText(estimated).count()).toBe(0)
})

test('its JSON-LD describes the occupation', async () => {
  const page = await openRole('receptionist', { locale: 'vi' })
  const json = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(json ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: 'Nhân viên lễ tân',
    alternateName: expect.arrayContaining(['Receptionists and Information Clerks']),
    occupationalCategory: {
      '@type': 'CategoryCode',
      codeValue: '43-4171.00',
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'O*NET-SOC' }
    },
    mainEntityOfPage: { inLanguage: 'vi' }
  })
})

test('the figures of all roles are public as JSON, for other origins too', async () => {
  const response = await fetch(`${inject('origin')}/data/roles.json`)
  expect(response.headers.get('content-type')).toContain('application/json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const data = await response.json()
  expect(data.version).toBe(1)
  expect(data.roles).toHaveLength(content.roles.length)
  expect(data.roles[1]).toMatchObject({
    id: 'receptionist',
    soc: '43-4171.00',
    contact: 91,
    side: 'front',
    names: { en: 'Receptionist', vi: 'Nhân viên lễ tân' },
    figures: {
      people: 89,
      listening: 66,
      communication: 23,
      'problem-solving': 2,
      focus: 16,
      flexibility: 48,
      autonomy: 8
    }
  })
})
