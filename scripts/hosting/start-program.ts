import { spawn } from 'node:child_process'

/** A program that serves, and what it prints once it does. */
export type Program = {
  readonly command: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly ready: RegExp
}

/** A running program. `stop` resolves when it has ended. */
export type Running = { readonly stop: () => Promise<void> }

/**
 * Starts a program in the foreground and resolves when its output has `ready`. Rejects with its output
 * when it ends before, or is not ready after 15 seconds.
 */
export async function startProgram(program: Program): Promise<Running> {
  const { command, args, environment, ready } = program
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment }
  })
  const started = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<void>()
  let output = ''
  const fail = (what: string): void => started.reject(new Error(`${command} ${what}:\n${output}`))
  const limit = setTimeout(() => fail('is not ready after 15 seconds'), 15_000)
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part
      if (ready.test(output)) started.resolve()
    })
  }
  child.once('error', (error) => fail(`does not start: ${error.message}`))
  child.once('close', (status) => {
    fail(`ended with the status ${status}`)
    ended.resolve()
  })
  const stop = async (): Promise<void> => {
    child.kill()
    await ended.promise
  }
  try {
    await started.promise
    return { stop }
  } catch (error) {
    child.kill()
    throw error
  } finally {
    clearTimeout(limit)
  }
}
