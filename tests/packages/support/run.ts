import { spawn } from 'node:child_process'
import { Readable } from 'node:stream'

/** How a program ended, and what it has written. */
export type Ended = {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

type Options = {
  readonly input?: string | Iterable<Buffer>
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs a program with real pipes. Never rejects for what it does. */
export async function run(
  program: string,
  args: readonly string[],
  { input = '', folder, environment }: Options = {}
): Promise<Ended> {
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...environment } })
  const written = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    written.stdout += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    written.stderr += part
  })
  // A program that does not read its input closes the pipe.
  child.stdin.on('error', () => {})
  Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input).pipe(child.stdin)
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.once('error', reject)
  child.once('close', resolve)
  return { status: await promise, ...written }
}
