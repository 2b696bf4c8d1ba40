import { type AskedAdvert, parseAdvertMessage } from '#embed/advert-messages'
import { toSentMessage } from '#embed/messages'

/**
 * Calls back with the adverts that the host hands to the frame with this id. `answer` sends a message
 * to the page that has handed them over; it must say nothing about a person.
 */
export function hearAdverts(
  { parent }: Window,
  id: string,
  hear: (adverts: readonly AskedAdvert[], answer: (message: object) => void) => void
): void {
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent) return
    const adverts = parseAdvertMessage(data, id)
    if (adverts.length === 0) return
    // A host without an origin, such as a sandboxed page, can be addressed by nothing but `*`.
    const target = origin === 'null' ? '*' : origin
    hear(adverts, (answer) => parent.postMessage(toSentMessage(id, answer), target))
  })
}
