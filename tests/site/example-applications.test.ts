import { describe, test } from 'vitest'
import { exampleApp } from './support/example-app.ts'
import { walkBoard } from './support/walk-board.ts'

// The job boards of examples/ that are built with Vite, in a browser that stores nothing for frames.

describe.each(['react', 'svelte', 'vue'])('%s', (name) => {
  const open = exampleApp(name)

  test('shows, changes, moves and removes the quiz, and hears its events', async () => {
    await walkBoard(await open({ storage: 'blocked' }))
  })
})
