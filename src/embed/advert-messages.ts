import { messageFields } from './messages.ts'

// What the advert element and its frames tell each other, besides the messages of messages.ts. Both
// sides can be written to by any window, so both parsers accept any value and never throw.

/** Longer texts are cut, as on our own page for adverts. */
export const LONGEST_ADVERT = 100_000

/** Longer titles are cut. */
export const LONGEST_TITLE = 300

/** An advert that a host hands over. */
export type HandedAdvert = { readonly title: string; readonly text: string }

/** From the element to a frame: an advert to read. The answer has the same `key`. */
export type AdvertMessage = HandedAdvert & {
  readonly type: 'advert'
  readonly key: number
  /** The language of the element, for a text that shows none. Not validated. */
  readonly lang: string
}

/** What a host is told about an advert. `notClaimed`: a kind of work for which no side is named. */
export const ADVERT_SIDES = ['front', 'back', 'bothWays', 'cannotTell', 'notClaimed'] as const

export type AdvertSide = (typeof ADVERT_SIDES)[number]

/**
 * From a frame to the element: what an advert says. It depends on the advert alone, so that it says
 * nothing about a person.
 */
export type ReadMessage = {
  readonly type: 'read'
  readonly key: number
  readonly side: AdvertSide
  /** From −1, back office, to 1, front office; and what it could be with a little more text. */
  readonly strength: number
  readonly low: number
  readonly high: number
}

/** Parses an advert for the frame with this id, and cuts it. Undefined for any other data. */
export function parseAdvertMessage(data: unknown, id: string): AdvertMessage | undefined {
  const { type, key, lang, title, text } = messageFields(data, id) ?? {}
  if (type !== 'advert' || typeof key !== 'number') return undefined
  if (typeof title !== 'string' || typeof text !== 'string') return undefined
  return { type, key, lang: typeof lang === 'string' ? lang : '', ...cutAdvert({ title, text }) }
}

/** Parses what the frame with this id has read. Undefined for any other data. */
export function parseReadMessage(data: unknown, id: string): ReadMessage | undefined {
  const { type, key, side: found, strength, low, high } = messageFields(data, id) ?? {}
  const side = ADVERT_SIDES.find((known) => known === found)
  if (type !== 'read' || typeof key !== 'number' || side === undefined) return undefined
  if (!isStrength(strength) || !isStrength(low) || !isStrength(high)) return undefined
  return { type, key, side, strength, low, high }
}

/** Cuts the title and the text of an advert to the lengths that are read. */
export function cutAdvert({ title, text }: HandedAdvert): HandedAdvert {
  return { title: title.trim().slice(0, LONGEST_TITLE), text: text.slice(0, LONGEST_ADVERT) }
}

function isStrength(value: unknown): value is number {
  return typeof value === 'number' && value >= -1 && value <= 1
}
