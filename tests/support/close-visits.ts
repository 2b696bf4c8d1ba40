import { afterAll, afterEach } from 'vitest'
import { closeBrowser, closePages } from './visit.ts'

// In every file of site tests: no test finds the pages of another, no browser stays behind.

afterEach(closePages)
afterAll(closeBrowser)
