import { fieldsOf, messageFields } from './messages.ts'

// What the advert element and its frames tell each other, besides the messages of messages.ts. Both
// sides can be written to by any window, so both parsers accept any value and never throw. A message
// has a list, because a message for each advert takes a task of the main thread for each.

/** Longer texts are cut, as on our own page for adverts. */
export const LONGEST_ADVERT = 100_000

/** Longer titles are cut. */
export const LONGEST_TITLE = 300

/** An advert that a host hands over. */
export type HandedAdvert = { readonly title: string; readonly text: string }

/** An advert to read. What is read in it has the same `key`. */
export type AskedAdvert = HandedAdvert & {
  readonly key: number
  /** The language of the element, for a text that shows none. Not validated. */
  readonly lang: string
}

/** The id in messages to and from the worker in the host's page, to which nobody else can write. */
export const READING_WORKER_ID = 'worker'

/** From the element to a frame or to its worker. */
export type AdvertMessage = { readonly type: 'advert'; readonly adverts: readonly AskedAdvert[] }

/** What a host is told about an advert. `notClaimed`: a kind of work for which no side is named. */
export const ADVERT_SIDES = ['front', 'back', 'bothWays', 'cannotTell', 'notClaimed'] as const

export type AdvertSide = (typeof ADVERT_SIDES)[number]

/** What was read in an advert. It depends on the advert alone, so it says nothing about a person. */
export type HostReading = {
  readonly key: number
  readonly side: AdvertSide
  /** From −1, back office, to 1, front office; and what it could be with a little more text. */
  readonly strength: number
  readonly low: number
  readonly high: number
}

/** From a frame or the worker to the element. */
export type ReadMessage = { readonly type: 'read'; readonly readings: readonly HostReading[] }

/** The adverts for the frame with this id, cut; empty for any other data. */
export function parseAdvertMessage(data: unknown, id: string): readonly AskedAdvert[] {
  const { type, adverts } = messageFields(data, id) ?? {}
  return type === 'advert' && Array.isArray(adverts) ? adverts.flatMap(parseAdvert) : []
}

/** What the frame with this id has read; empty for any other data. */
export function parseReadMessage(data: unknown, id: string): readonly HostReading[] {
  const { type, readings } = messageFields(data, id) ?? {}
  return type === 'read' && Array.isArray(readings) ? readings.flatMap(parseReading) : []
}

/** Cuts the title and the text of an advert to the lengths that are read. */
export function cutAdvert({ title, text }: HandedAdvert): HandedAdvert {
  return { title: title.trim().slice(0, LONGEST_TITLE), text: text.slice(0, LONGEST_ADVERT) }
}

function parseAdvert(data: unknown): readonly AskedAdvert[] {
  const { key, lang, title, text } = fieldsOf(data)
  if (typeof key !== 'number' || typeof title !== 'string' || typeof text !== 'string') return []
  return [{ key, lang: typeof lang === 'string' ? lang : '', ...cutAdvert({ title, text }) }]
}

function parseReading(data: unknown): readonly HostReading[] {
  const { key, side: found, strength, low, high } = fieldsOf(data)
  const side = ADVERT_SIDES.find((known) => known === found)
  if (typeof key !== 'number' || side === undefined) return []
  if (!isStrength(strength) || !isStrength(low) || !isStrength(high)) return []
  return [{ key, side, strength, low, high }]
}

function isStrength(value: unknown): value is number {
  return typeof value === 'number' && value >= -1 && value <= 1
}
