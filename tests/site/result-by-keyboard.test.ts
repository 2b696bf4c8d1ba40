import { expect, test } from 'vitest'
import { expectFocusOn, tabStops } from './support/focus.ts'
import { people } from './support/people.ts'
import { openResult, rolesOn } from './support/result-visit.ts'

// Everything on a result can be reached and used by keyboard, in reading order.

test('the Tab key moves through the result in reading order', async () => {
  const { code } = people.almostCounter
  const { page } = await openResult({
    suffix: `#${code}`,
    stored: { 'front-or-back': `${code}/28` }
  })
  const roles = await rolesOn(page)
  await page.locator('.pulls summary').first().waitFor({ state: 'attached' })
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Shift+Tab')
  await expectFocusOn(page.getByRole('button', { name: 'Next person' }))
  const expected = [
    'Not clear-cut. Make it clearer',
    'Change',
    ...roles.flatMap((role) => [
      role,
      `+ Keep ${role}`,
      `Not me ${role}`,
      `More like this ${role}`
    ]),
    ...['Show 3 more', 'All 72 jobs'],
    ...[roles.join(''), 'Found an advert? Read it with us'],
    ...['What to ask, and how to ask politely', 'Two more small steps'],
    ...[
      'Questions for an employer',
      'Share my verdict',
      'Copy the link to the verdict',
      'See what they will see (new tab)'
    ],
    ...['A picture to share', 'Private link and code', 'Why this result?'],
    ...[
      'Which jobs, and what if a trait is not me?',
      'What if I had answered differently?',
      'How sure is that?'
    ],
    ...['My seven traits', 'Change answers or start over', 'Delete my answers from this device']
  ]
  expect(await tabStops(page, expected.length)).toEqual(expected)
})

test('Enter unfolds a part, whose content follows', async () => {
  const { page, text } = await openResult({ suffix: `#${people.counter.code}` })
  const summary = page.locator('summary').filter({ hasText: text.week.asking })
  await summary.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: text.week.message }).waitFor()
  expect(await tabStops(page, 2)).toEqual([text.week.copy, text.week.inOther])
  await page.keyboard.press('Enter')
  await page.getByText('Xin chào').or(page.locator('blockquote[lang=vi]')).first().waitFor()
})

test('after “Show more” and “Change”, the focus stays among the jobs', async () => {
  const { page, text, button } = await openResult({ suffix: `#${people.counter.code}` })
  await rolesOn(page)
  await button('Show 3 more').press('Enter')
  await expectFocusOn(page.locator('.near :focus'))
  await button('Change').press('Enter')
  await expectFocusOn(page.getByRole('heading', { name: text.roles.heading }))
})
