import type { ReadMessage } from '#embed/advert-messages'
import { toSentMessage } from '#embed/messages'
import { parseFrameAddress } from '#embed/settings'
import { hearAdverts } from './hear-adverts.ts'
import { toAdverts, toHostReadings } from './host-readings.ts'
import { openReader } from './open-reader.ts'

// Reads every advert of a host's page whose policy allows no worker, and shows nothing.

const { parent } = window
if (parent !== window) readForHost()

function readForHost(): void {
  const { id } = parseFrameAddress(location.hash)
  const read = openReader()
  hearAdverts(window, id, async (asked, answer) => {
    const readings = toHostReadings(asked, await read(toAdverts(asked)))
    answer({ type: 'read', readings } satisfies ReadMessage)
  })
  // The host's script has made this frame, so it listens already.
  parent.postMessage(toSentMessage(id, { type: 'ready' }), '*')
}
