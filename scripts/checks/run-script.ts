import { spawn } from 'node:child_process'

/** How a script ended, and what it printed, if that was kept. */
export type Ending = { readonly passed: boolean; readonly seconds: number; readonly output: string }

/**
 * Runs a script of the package.json in a folder, by the Node that runs this one. Its output is shown as it comes, or kept: that of two
 * scripts that run side by side would be mixed up.
 */
export async function runScript(
  name: string,
  output: 'shown' | 'kept',
  folder = '.',
  environment: Readonly<Record<string, string>> = {}
): Promise<Ending> {
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
