import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'

/** An event of a Chromium trace. `tts` is the thread's processor time so far, in microseconds. */
type TraceEvent = z.infer<typeof event>

const event = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  tts: z.number().optional()
})
const trace = z.object({ traceEvents: z.array(event) })

/**
 * Returns the processor time in milliseconds that the page's main thread used from the commit of
 * the navigation to a `performance.mark()`. Throws if the page did not set this mark.
 */
export type TimeUntilMark = (name: string) => number

/** Starts a trace of the page. The returned function stops the trace and parses it. */
export async function recordThreadTime(page: Page): Promise<() => Promise<TimeUntilMark>> {
  const browser = browserOf(page)
  await browser.startTracing(page, {
    categories: ['-*', 'devtools.timeline', 'blink.user_timing']
  })
  return async () => {
    const { traceEvents } = trace.parse(JSON.parse(String(await browser.stopTracing())))
    return (name) => timeUntil(name, traceEvents)
  }
}

/** If a mark was set several times, the last one counts. */
function timeUntil(name: string, events: readonly TraceEvent[]): number {
  const mark = events.findLast((event) => event.name === name)
  const end = mark?.tts
  if (mark === undefined || end === undefined)
    throw new Error(`The trace has no performance mark "${name}".`)
  const starts = events
    .filter(({ name, pid, tid }) => name === 'CommitLoad' && pid === mark.pid && tid === mark.tid)
    .flatMap(({ tts }) => (tts !== undefined && tts < end ? [tts] : []))
  if (starts.length === 0)
    throw new Error(
      `The trace has no CommitLoad event before the mark "${name}". Start it before the navigation.`
    )
  return (end - Math.max(...starts)) / 1000
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser, so no trace can be recorded.')
  return browser
}
