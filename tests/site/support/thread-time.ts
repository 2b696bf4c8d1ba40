import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'

/** Something that happened on a thread; `tts` is how many microseconds of processor time the thread had used by then. */
type TraceEvent = z.infer<typeof event>

const event = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  tts: z.number().optional()
})
const trace = z.object({ traceEvents: z.array(event) })

/** Gives the milliseconds of processor time that the page's main thread used from the start of its document to a mark. */
export type TimeUntilMark = (name: string) => number

/** Records from now on. What it gives back ends the recording, and reads it. */
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

/** A mark that was set several times means the last. */
function timeUntil(name: string, events: readonly TraceEvent[]): number {
  const mark = events.findLast((event) => event.name === name)
  const end = mark?.tts
  if (mark === undefined || end === undefined)
    throw new Error(`The page has set no mark "${name}".`)
  const starts = events
    .filter(({ name, pid, tid }) => name === 'CommitLoad' && pid === mark.pid && tid === mark.tid)
    .flatMap(({ tts }) => (tts !== undefined && tts < end ? [tts] : []))
  if (starts.length === 0) throw new Error('The recording begins after the document.')
  return (end - Math.max(...starts)) / 1000
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser()
  if (!browser) throw new Error('This page has no browser to record.')
  return browser
}
