import { screen } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { content } from '../../content/support/real-content.ts'
import { people } from '../../site/support/people.ts'
import { openDevice } from '../support/open-device.ts'

// The page that shows what this site stores on the device.

const stored = { 'front-or-back': `${people.quiet.code}/27`, 'front-or-back:language': 'vi' }

test.each(['en', 'vi'] as const)('in %s: on a first visit nothing is stored', async (locale) => {
  await openDevice({ locale })
  expect(screen.getByRole('status').textContent).toBe(
    content.languages[locale].ui.device.island.nothing
  )
  expect(screen.queryByRole('button')).toBeNull()
})

test('everything that is stored is shown, also in its stored form', async () => {
  await openDevice({ stored })
  screen.getByText('Your answers to the quiz so far: 28 of 28 statements.')
  screen.getByText(`Stored as: ${people.quiet.code}/27`)
  screen.getByText('The language that you chose: Tiếng Việt.')
  const quiz = screen.getByRole('link', { name: 'Continue the quiz' })
  expect(quiz.getAttribute('href')).toBe('/en/quiz/')
})

test('deleting can be undone', async () => {
  const user = await openDevice({ stored })
  await user.click(screen.getByRole('button', { name: 'Delete everything' }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await screen.findByText(`Stored as: ${people.quiet.code}/27`)
  screen.getByText('The language that you chose: Tiếng Việt.')
  expect({ ...localStorage }).toEqual(stored)
})

test('if only the language is stored, the page mentions no answers', async () => {
  await openDevice({ stored: { 'front-or-back:language': 'en' } })
  screen.getByText('The language that you chose: English.')
  expect(screen.queryByText(/^Stored as/)).toBeNull()
  expect(screen.queryByRole('link', { name: 'Continue the quiz' })).toBeNull()
})

test('the lines of a stored caseload are counted, deleted with the rest, and restored by undo', async () => {
  const person = { nickname: 'Lan', code: people.quiet.code, notMe: '' }
  const caseload = JSON.stringify({
    format: 'front-or-back-caseload',
    version: 1,
    people: [person, person]
  })
  const user = await openDevice({ stored: { 'front-or-back:caseload': caseload } })
  screen.getByText('A caseload with 2 lines, nicknames included.')
  const link = screen.getByRole('link', { name: 'Open the caseload' })
  expect(link.getAttribute('href')).toBe('/en/caseload/')
  await user.click(screen.getByRole('button', { name: 'Delete everything' }))
  await screen.findByText('Deleted. Nothing is left.')
  expect(localStorage.length).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText('A caseload with 2 lines, nicknames included.')
})

test('the shortlist, the job search and the switch of the quiz are shown, deleted and restored', async () => {
  const more = {
    'front-or-back:shortlist': '[["bank-teller","Ask aunt Linh"],["estate-agent",""]]',
    'front-or-back:job-search': 'uk/medium',
    'front-or-back:one-tap': 'off'
  }
  const user = await openDevice({ stored: more })
  screen.getByText('Your shortlist: 2 jobs, with your notes.')
  screen.getByText('Stored as: uk/medium')
  screen.getByText('You turned off that a tap on an answer goes on by itself.')
  const link = screen.getByRole('link', { name: 'Open the shortlist' })
  expect(link.getAttribute('href')).toBe('/en/shortlist/')
  await user.click(screen.getByRole('button', { name: 'Delete everything' }))
  await screen.findByText('Deleted. Nothing is left.')
  expect(localStorage.length).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText('Your shortlist: 2 jobs, with your notes.')
  expect({ ...localStorage }).toEqual(more)
})

test.each(['front-or-back:adverts', 'front-or-back:talk-adverts'])(
  'the adverts that the tab stores as %s are shown, deleted, and restored by undo',
  async (key) => {
    const adverts = '{"adverts":[{"title":"Bank teller","text":"Serve customers."}]}'
    sessionStorage.setItem(key, adverts)
    const user = await openDevice()
    const words =
      'The job adverts that you have pasted. Only this tab has them, until you close it.'
    screen.getByText(words)
    await user.click(screen.getByRole('button', { name: 'Delete everything' }))
    await screen.findByText('Deleted. Nothing is left.')
    expect(sessionStorage.getItem(key)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText(words)
    expect(sessionStorage.getItem(key)).toBe(adverts)
  }
)
