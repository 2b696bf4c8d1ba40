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
  let unread = 0
  const answers: (() => void)[] = []
  hearAdverts(window, id, async ({ key, title, text, lang }, answer) => {
    unread += 1
    const { verdict, scale } = await read({ title, text, language: advertLanguage(lang) })
    const [low, high] = scale.range
    const { strength } = scale
    const found: ReadMessage = { type: 'read', key, side: verdict.kind, strength, low, high }
    answers.push(() => answer(found))
    unread -= 1
    // All at once, so that the host's page is laid out once.
    if (unread === 0) for (const send of answers.splice(0)) send()
  })
  // The host's script has made this frame, so it listens already.
  parent.postMessage(toSentMessage(id, { type: 'ready' }), '*')
}
