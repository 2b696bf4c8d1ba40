import { test } from 'vitest'
import { answerInFrame, boardServer, openHost } from '../support/host-visit.ts'
import { people } from '../support/people.ts'

// The late parts of the result in the sandbox that WordPress uses, from a server that sends no header of ours.

const host = boardServer()

// Skipped until late parts are classic scripts: `import()` from a frame without an origin needs a CORS header (F27).
test.skip('a late part is fetched without an origin of one’s own, and without a header', async () => {
  const { frame } = await openHost(host(), 'sandboxed')
  await answerInFrame(await frame(), people.counter.answers)
  const result = await frame()
  await result.getByText('Your answers behind it').first().click()
  await result.getByText('I like working for hours without anyone interrupting me.').waitFor()
})
