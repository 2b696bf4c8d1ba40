import { once } from 'node:events'

/** Writes to standard output, and waits until it takes more. */
export async function print(text: string | Buffer): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Writes a line to standard error. */
export function report(message: string): void {
  process.stderr.write(`${message}\n`)
}

/** Ends the process quietly when nobody reads its output any more, as with `| head`. */
export function quietWhenClosed(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    report(`front-or-back-advert: standard output can't be written: ${error.message}`)
    process.exit(2)
  })
  // Without anybody who reads them, reports are lost, and reading goes on.
  process.stderr.on('error', () => {})
}
