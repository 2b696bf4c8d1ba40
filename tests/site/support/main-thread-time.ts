import type { Browser } from 'playwright-core'
import { z } from 'zod'
import { eventually } from './eventually.ts'

const event = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  tdur: z.number().optional(),
  args: z.looseObject({ name: z.unknown().optional() }).optional()
})
const trace = z.object({ traceEvents: z.array(event) })

/**
 * Opens a page and returns the processor time in milliseconds of the main threads of all its
 * processes, until the page has changed its address to "#done". Playwright attaches to every page that it
 * opens and to each frame, which takes a frame longer than the frame itself. So this page is opened in
 * a context that Playwright does not know.
 */
export async function mainThreadTime(browser: Browser, address: string): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { browserContextId } = await session.send('Target.createBrowserContext')
  await browser.startTracing(undefined, { categories: ['-*', 'toplevel', '__metadata'] })
  await session.send('Target.createTarget', { url: address, browserContextId })
  await eventually(async () => {
    const { targetInfos } = await session.send('Target.getTargets')
    return targetInfos.some(({ url }) => url === `${address}#done`)
  }).toBe(true)
  const { traceEvents } = trace.parse(JSON.parse(String(await browser.stopTracing())))
  await session.send('Target.disposeBrowserContext', { browserContextId })
  await session.detach()
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`)
  )
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && mainThreads.has(`${pid} ${tid}`))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)
}
