import { expect, inject, test } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { answerInFrame, boardServer, openHost } from '../support/host-visit.ts'
import { people } from '../support/people.ts'
import { unfold } from '../support/result-visit.ts'

// The sandboxed frame that WordPress makes of a pasted link, with a site that is served below a
// path by a server that sends no header of ours.

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

test('a lazy part is fetched, although the frame has an opaque origin and the server sends no CORS header', async () => {
  const { frame } = await openHost(host(), 'sandboxed')
  await answerInFrame(await frame(), people.counter.answers)
  const result = await frame()
  await unfold(result, 'Why this result?')
  await unfold(result, 'Your answers behind it')
  await result
    .getByText('I like work where customers bring problems that I must solve right away.')
    .waitFor()
})

test('a link to our site, with the site’s path, is posted to the host', async () => {
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
