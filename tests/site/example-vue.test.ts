import { test } from 'vitest'
import { exampleApp } from './support/example-app.ts'
import { walkBoard } from './support/walk-board.ts'

const open = exampleApp('vue')

test('the job board with Vue shows, changes, moves and removes the quiz, and hears its events', async () => {
  await walkBoard(await open({ storage: 'blocked' }))
})
