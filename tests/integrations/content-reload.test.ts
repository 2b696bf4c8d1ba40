import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, isRunnableDevEnvironment, type ViteDevServer } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { contentReload } from '../../integrations/content-reload.ts'
import { eventually } from '../site/support/eventually.ts'

let folder: string
let server: ViteDevServer | undefined

afterEach(async () => {
  await server?.close()
  rmSync(folder, { recursive: true })
})

test('after a change in content/, the server reads it again and open pages reload', async () => {
  folder = mkdtempSync(join(tmpdir(), 'content-reload-'))
  write('content/words.txt', 'before')
  write(
    'src/content-reader/site-content.ts',
    "import { readFileSync } from 'node:fs'\nlet text\nexport const siteContent = () => (text ??= readFileSync('WORDS', 'utf8'))".replace(
      'WORDS',
      join(folder, 'content/words.txt')
    )
  )
  write('src/page.ts', "export { siteContent } from './content-reader/site-content.ts'")
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [contentReload()]
  })
  const { ssr, client } = server.environments
  if (!isRunnableDevEnvironment(ssr) || !client) {
    throw new Error('Expected a Vite server with the environments ssr (runnable) and client.')
  }
  const sent: string[] = []
  client.hot.send = (...[message]: unknown[]) => {
    if (typeof message === 'object' && message && 'type' in message) sent.push(`${message.type}`)
  }
  const shown = async (): Promise<string> => (await ssr.runner.import('/src/page.ts')).siteContent()

  expect(await shown()).toBe('before')
  write('content/words.txt', 'after')
  await eventually(shown).toBe('after')
  expect(sent).toContain('full-reload')
})

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
