import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRecipe } from './recipe-for.ts'
import type { RunningSite } from './running-site.ts'
import type { Server } from './servers.ts'
import { startProgram } from './start-program.ts'

/** A site that a server serves for a trial. `stop` ends the server and removes its files. */
export type Trial = { readonly site: RunningSite; readonly stop: () => Promise<void> }

/**
 * Copies a built site into a temporary folder and serves it there. The copy can be read by the user whom
 * a server changes to, and a server may get a file beside it.
 */
export async function serveTrial(
  server: Server,
  command: string,
  { folder, base, port }: { readonly folder: string; readonly base: string; readonly port: number }
): Promise<Trial> {
  const work = mkdtempSync(join(tmpdir(), 'front-or-back-hosting-'))
  const remove = (): void => rmSync(work, { recursive: true, force: true })
  try {
    chmodSync(work, 0o755)
    const root = join(work, 'root')
    const copy = join(root, base)
    mkdirSync(copy, { recursive: true })
    cpSync(folder, copy, { recursive: true })
    const address = { site: `http://localhost:${port}`, base }
    const program = server.arrange(command, {
      port,
      root,
      folder: copy,
      work,
      recipe: (name) => readRecipe(name, address)
    })
    const running = await startProgram(program)
    return {
      site: { origin: `http://127.0.0.1:${port}`, base, folder },
      stop: async () => {
        await running.stop()
        remove()
      }
    }
  } catch (error) {
    remove()
    throw error
  }
}
