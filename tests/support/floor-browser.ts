import { type Machine, reasonAgainstNpm } from '../../scripts/browser/browser-search.ts'
import type { FoundBrowser } from '../../scripts/browser/start-browser.ts'
import { thisMachine } from '../../scripts/browser/this-machine.ts'
import { unpackFloorChromium } from '../../scripts/browser/unpack-chromium.ts'

/** Why the oldest browser cannot be tried on this machine, in a sentence; undefined where it can. */
export function reasonAgainstFloorBrowser(machine: Machine = thisMachine()): string | undefined {
  const reason = reasonAgainstNpm(machine)
  return reason === undefined ? undefined : `Chromium 109 is not tried here: ${reason}`
}

/** Chromium 109, the oldest that the site works in (docs/decisions/0016). */
export async function findFloorBrowser(): Promise<FoundBrowser> {
  return { source: 'npm', ...(await unpackFloorChromium()) }
}
