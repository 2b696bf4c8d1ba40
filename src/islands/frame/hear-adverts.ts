import { type AdvertMessage, parseAdvertMessage } from '#embed/advert-messages'
import { toSentMessage } from '#embed/messages'

/**
 * Calls back with each advert that the host hands to the frame with this id. `answer` sends a message
 * to the page that has handed it over; it must say nothing about a person.
 */
export function hearAdverts(
  { parent }: Window,
  id: string,
  hear: (message: AdvertMessage, answer: (message: object) => void) => void
): void {
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent) return
    const message = parseAdvertMessage(data, id)
    if (!message) return
    // A host without an origin, such as a sandboxed page, can be addressed by nothing but `*`.
    const target = origin === 'null' ? '*' : origin
    hear(message, (answer) => parent.postMessage(toSentMessage(id, answer), target))
  })
}
