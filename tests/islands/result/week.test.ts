import { screen, waitFor, within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { content } from '../../content/support/real-content.ts'
import { people } from '../../site/support/people.ts'
import { findCards, nameOn } from '../support/near-roles.ts'
import { openResult } from '../support/open-result.ts'
import { sectionOf } from '../support/section-of.ts'

// The next step after a result, in the field of its first card.

const HEADING = 'Your next step this week'

test('the next step is one of the field of the first card, and of the side of the verdict', async () => {
  await openResult({ suffix: `#${people.quiet.code}` })
  const [card] = await findCards()
  if (!card) throw new Error('There is no card.')
  const { roles: pages, steps } = content.languages.en
  const role = content.roles.find(({ id }) => pages[id]?.name === nameOn(card))
  const step = steps.families[role?.family ?? '']
  const week = within(sectionOf(HEADING))
  const name = nameOn(card)
  const lower = name.charAt(0).toLowerCase() + name.slice(1)
  await week.findByText(
    `Best of all, somebody in this job: ${lower}. Or closer to home: ${step?.talk}`
  )
  week.getByText(steps.aim.back)
  week.getByText(step?.watch ?? '')
  week.getByText(`Search for ${lower}. ${step?.advert}`)
  week.getByText(steps.countries.us)
  week.getByText(steps.bySide.back[0] ?? '')
  expect(week.queryByText(steps.bySide.front[0] ?? '')).toBeNull()
})

test('the steps can be about another of the first three jobs', async () => {
  const user = await openResult({ suffix: `#${people.counter.code}` })
  const names = (await findCards()).map(nameOn)
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', {
    name: 'Steps for another job'
  })
  expect(Array.from(choice.options, ({ text }) => text)).toEqual(names)
  const [, second = ''] = names
  await user.selectOptions(choice, second)
  const { roles: pages, steps } = content.languages.en
  const role = content.roles.find(({ id }) => pages[id]?.name === second)
  const week = sectionOf(HEADING)
  expect(week.textContent).toContain(`in this job: ${second.toLowerCase()}.`)
  expect(week.textContent).toContain(steps.families[role?.family ?? '']?.talk)
})

test('a verdict between the sides has the questions for both', async () => {
  await openResult({ suffix: `#${people.drawnToNeither.code}` })
  await screen.findByText(content.languages.en.steps.aim.between)
})

test('the questions for an employer are about what stands out in the answers', async () => {
  await openResult({ suffix: `#${people.counter.code}` })
  await screen.findByText('Questions for an employer')
  const week = within(sectionOf(HEADING))
  week.getByText('Going by what stands out in your answers, these questions are worth asking.')
  // This person scores very high in listening.
  week.getByText('How long may I take for one customer before somebody looks at the clock?')
  week.getByText('May I watch somebody do this job for an hour?')
})

test('the message names the job in the words of the country, and is copied', async () => {
  const user = await openResult({ suffix: `#${people.counter.code}`, jobSearch: 'uk/any' })
  const [card] = await findCards()
  if (!card) throw new Error('There is no card.')
  const name = nameOn(card)
  await screen.findByText(/^A message to send/)
  const week = within(sectionOf(HEADING))
  const message = content.languages.en.steps.asking.uk.replace(
    '{role}',
    name.charAt(0).toLowerCase() + name.slice(1)
  )
  week.getByText(message)
  const other = week.getByText(content.languages.vi.steps.asking.uk.replace('{role}', '…'))
  expect(other.closest('blockquote')?.lang).toBe('vi')
  await user.click(week.getByRole('button', { name: 'Copy the message' }))
  await week.findByText('The message is copied.')
  expect(await navigator.clipboard.readText()).toBe(message)
})

test('an excluded role is not what the next step is about', async () => {
  const user = await openResult({ suffix: `#${people.counter.code}` })
  const [card] = await findCards()
  if (!card) throw new Error('There is no card.')
  const name = nameOn(card)
  const lower = name.charAt(0).toLowerCase() + name.slice(1)
  await waitFor(() => expect(sectionOf(HEADING).textContent).toContain(lower))
  await user.click(screen.getByRole('button', { name: `Not me ${name}` }))
  await waitFor(() => expect(sectionOf(HEADING).textContent).not.toContain(lower))
})

test('an advert that somebody has found can be read, by links without the code', async () => {
  await openResult({ suffix: `#${people.counter.code}` })
  const link = await screen.findByRole('link', { name: 'Found an advert? Read it with us' })
  expect(sectionOf(HEADING).contains(link)).toBe(true)
  expect(link.getAttribute('href')).toBe('/en/advert/')
  // The folded step about adverts leads there, too.
  const step = screen.getByText('Read one advert').closest('details')
  const paste = within(step ?? document.body).getByText(/^Paste it, and see which sentences/)
  expect(paste.getAttribute('href')).toBe('/en/advert/')
})
