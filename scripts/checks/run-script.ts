import { spawn } from 'node:child_process'

/**
 * Whether a script ended with the status 0, how long it ran, and its collected output; the output
 * is empty if it was shown.
 */
export type ScriptResult = {
  readonly passed: boolean
  readonly seconds: number
  readonly output: string
}

/**
 * Runs a script of the package.json in `folder` with the same Node, and with additional environment
 * variables. Its output is shown at once, or collected, so that the output of scripts that run side
 * by side is not mixed. A script that does not exist or can't start has not passed; the function
 * never rejects.
 */
export async function runScript(
  name: string,
  output: 'shown' | 'collected',
  folder = '.',
  environment: Readonly<Record<string, string>> = {}
): Promise<ScriptResult> {
  const started = performance.now()
  const program = spawn(process.execPath, ['--run', name], {
    cwd: folder,
    stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment }
  })
  let text = ''
  for (const stream of [program.stdout, program.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
  }
  const { promise, resolve } = Promise.withResolvers<boolean>()
  program.once('error', (error) => {
    text += `${error.message}\n`
    resolve(false)
  })
  program.once('close', (status) => resolve(status === 0))
  const passed = await promise
  return { passed, seconds: Math.round((performance.now() - started) / 1000), output: text }
}
