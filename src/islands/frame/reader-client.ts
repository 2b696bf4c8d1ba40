import type { ReadMessage } from '#embed/advert-messages'
import { toSentMessage } from '#embed/messages'
import { parseFrameAddress } from '#embed/settings'
import { advertLanguage } from './advert-language.ts'
import { hearAdverts } from './hear-adverts.ts'
import { openReader } from './open-reader.ts'

// Reads every advert of a host's page, and shows nothing. What it answers depends on the text alone.

const { parent } = window
if (parent !== window) readForHost()

function readForHost(): void {
  const { id } = parseFrameAddress(location.hash)
  const read = openReader()
  hearAdverts(window, id, async (adverts, answer) => {
    const found = await read(
      adverts.map(({ title, text, lang }) => ({ title, text, language: advertLanguage(lang) }))
    )
    const readings = found.map(({ verdict, scale }, at) => {
      const { strength, range } = scale
      const [low, high] = range
      return { key: adverts[at]?.key ?? 0, side: verdict.kind, strength, low, high }
    })
    answer({ type: 'read', readings } satisfies ReadMessage)
  })
  // The host's script has made this frame, so it listens already.
  parent.postMessage(toSentMessage(id, { type: 'ready' }), '*')
}
