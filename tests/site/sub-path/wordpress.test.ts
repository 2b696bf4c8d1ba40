import { expect, inject, test } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { answerInFrame, boardServer, openHost } from '../support/host-visit.ts'
import { people } from '../support/people.ts'

// The sandbox that WordPress puts a pasted link into, where the site stands below a path and sends no header of ours.

const host = boardServer()

test('the quiz leads to its result', async () => {
  const { frame, posted } = await openHost(host(), 'sandboxed')
  await answerInFrame(await frame(), people.counter.answers)
  const result = await frame()
  await result.getByText('Your answers point clearly to the front office.').waitFor()
  expect(result.url()).toMatch(new RegExp(`^${inject('origin')}/en/frame/result/#`))
  expect(await posted()).toContainEqual(
    expect.objectContaining({ message: 'height', secret: 'abc123' })
  )
})

test('a lazy part comes, although the frame has no origin of its own and the server sends no CORS header', async () => {
  const { frame } = await openHost(host(), 'sandboxed')
  await answerInFrame(await frame(), people.counter.answers)
  const result = await frame()
  await result.getByText('Your answers behind it').first().click()
  await result.getByText('I like working for hours without anyone interrupting me.').waitFor()
})

test('a link to our site is handed to the page around, below our path', async () => {
  const { frame, posted } = await openHost(host(), 'sandboxed')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  await quiz.getByRole('link', { name: 'Front or Back' }).click()
  await eventually(posted).toContainEqual({
    message: 'link',
    value: `${inject('origin')}/en/`,
    secret: 'abc123'
  })
})
