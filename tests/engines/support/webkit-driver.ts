import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** WebKitWebDriver, which starts a browser for each of its sessions, one at a time. */
export type WebKitDriver = { readonly address: string; readonly stop: () => void }

/** How long Xvfb and the driver may take to start, in milliseconds. */
const STARTING = 15_000

/**
 * Starts a display without a screen (Xvfb), because WebKitGTK has no mode without a window, and the
 * driver on it. Rejects with a sentence if one of them does not start.
 */
export async function startWebKitDriver(programs: {
  readonly driver: string
  readonly display: string
}): Promise<WebKitDriver> {
  // Xvfb takes a free number of a display, and writes it into this file descriptor.
  const display = spawn(
    programs.display,
    ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] }
  )
  const number = await firstLine(display, programs.display)
  const port = await freePort()
  const driver = spawn(programs.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11' },
    stdio: 'ignore'
  })
  const stop = () => {
    driver.kill()
    display.kill()
  }
  const address = `http://127.0.0.1:${port}`
  try {
    await answering(address, driver, programs.driver)
  } catch (error) {
    stop()
    throw error
  }
  return { address, stop }
}

async function firstLine(child: ChildProcess, program: string): Promise<string> {
  const { stdout } = child
  if (stdout === null) throw new Error(`${program}: expected an output to read, found none.`)
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${program}: expected a display, but it ended with status ${code}.`)
  })
  const [line] = await Promise.race([once(stdout, 'data'), ended])
  return String(line).trim()
}

/** Resolves once the driver accepts sessions. It tells nobody, so it must be asked. */
async function answering(address: string, driver: ChildProcess, program: string): Promise<void> {
  const until = Date.now() + STARTING
  while (driver.exitCode === null && Date.now() < until) {
    const response = await fetch(`${address}/status`).catch(() => undefined)
    if (response?.ok) return
    await wait(50)
  }
  throw new Error(
    `${program}: expected an answer at ${address}/status within ${STARTING / 1000} s, found none. ` +
      'Does the program start by hand?'
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') {
    throw new Error(`Expected a server with a port, found one at ${address}.`)
  }
  return address.port
}
