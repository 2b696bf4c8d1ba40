import { afterAll, afterEach } from 'vitest'
import { closeOwnBrowser, closePages } from './visit.ts'

// Runs in every file of site tests, so that tests share no pages and no browser process is left
// running.

afterEach(closePages)
afterAll(closeOwnBrowser)
