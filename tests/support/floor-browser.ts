import { type Machine, reasonAgainstNpm } from '../../scripts/browser/browser-search.ts'
import type { FoundBrowser } from '../../scripts/browser/start-browser.ts'
import { thisMachine } from '../../scripts/browser/this-machine.ts'
import { unpackFloorChromium } from '../../scripts/browser/unpack-chromium.ts'

/**
 * Why the oldest supported browser can't run on this machine, as a sentence; undefined when it can.
 */
export function reasonAgainstFloorBrowser(machine: Machine = thisMachine()): string | undefined {
  const reason = reasonAgainstNpm(machine)
  return reason === undefined ? undefined : `Chromium 109 is not tried here: ${reason}`
}

/** Unpacks Chromium 109, the oldest version that the site supports (docs/decisions/0016). */
export async function findFloorBrowser(): Promise<FoundBrowser> {
  return { source: 'npm', ...(await unpackFloorChromium()) }
}
