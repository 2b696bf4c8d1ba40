import { countMarks } from '#domain/not-me'
import type { CaseLine } from './case-line.ts'
import { symbolsIn } from './searched.ts'

/** What a record adds to a paste. A name that stands alone may be that of the code next to it. */
export type PasteEvent =
  | {
      readonly kind: 'person'
      readonly line: CaseLine
      /** The code in our spelling, or as it is written if it is damaged. */
      readonly code: string
      /** Whether the record held nothing but the code. */
      readonly bare: boolean
      /** Whether the record quotes somebody: then the code counts only if nobody has sent it. */
      readonly quoted: boolean
      /** The place of a record with two codes, which belong to one person if only one has a name. */
      readonly pair: number | undefined
    }
  | {
      readonly kind: 'text'
      readonly text: string
      /** The text as a name; empty if it can be none. */
      readonly name: string
    }

/**
 * Gives names that stood alone to the codes without one: to the code after them, or to the code before
 * them if a code comes first and a name last, unless it is known that names come first.
 */
export function withNames(
  events: readonly PasteEvent[],
  namesFirst: boolean
): readonly PasteEvent[] {
  const loose = events.filter((event) =>
    event.kind === 'text' ? event.name !== '' : event.line.nickname === ''
  )
  const follow = !namesFirst && loose[0]?.kind === 'person' && loose.at(-1)?.kind === 'text'
  let name = ''
  let before: PersonEvent | undefined
  const named = (follow ? [...events].reverse() : events).map((event): PasteEvent => {
    if (event.kind === 'text') {
      name = event.name || name
      return event
    }
    const { nickname } = event.line
    const twin = event.pair !== undefined && event.pair === before?.pair ? before : undefined
    const own = nickname || name || (twin?.line.nickname ?? '')
    // A quotation stands before the text of whoever quotes.
    if (!event.quoted) name = ''
    before = { ...event, line: { ...event.line, nickname: own } }
    return before
  })
  return follow ? named.reverse() : named
}

/**
 * The events with each code of a person once: a message may hold it alone and in a link, and a reply
 * quotes it again. The first place counts; a name and marks are taken from any. Linear in the events.
 */
export function withoutRepeats(events: readonly PasteEvent[]): readonly (PasteEvent | Repeat)[] {
  const places: { event: PasteEvent | Repeat }[] = []
  const byCode = new Map<string, SameCode>()
  const isSent = sentCodes(events)
  for (const [at, event] of events.entries()) {
    if (event.kind !== 'person') {
      places.push({ event })
      continue
    }
    if (event.quoted && isSent(event.code)) {
      places.push({ event: { kind: 'repeat' } })
      continue
    }
    const sameCode = byCode.get(event.code) ?? createSameCode()
    byCode.set(event.code, sameCode)
    const same = sameCode.placeOf(event)
    if (same) {
      same.event = merged(same.event, event)
      sameCode.nameAgain(same)
      places.push({ event: { kind: 'repeat' } })
    } else {
      const place = { at, event }
      places.push(place)
      sameCode.add(place)
    }
  }
  return places.map(({ event }) => event)
}

/** Where a code counts: the index of the event, and the event with all that repetitions add. */
type Place = { readonly at: number; event: PersonEvent }

/** The places of one code. */
type SameCode = {
  /**
   * The first place of the same person. In a list of nothing but codes there is none: people who tick
   * the same answer everywhere have the same code.
   */
  readonly placeOf: (event: PersonEvent) => Place | undefined
  readonly add: (place: Place) => void
  /** Call it when a place may have got a name. */
  readonly nameAgain: (place: Place) => void
}

function createSameCode(): SameCode {
  const byName = new Map<string, Place>()
  let firstNamed: Place | undefined
  // The places without a name, by whether the record held nothing but the code.
  const bare: Place[] = []
  const beside: Place[] = []

  function add(place: Place): void {
    const name = nameOf(place.event)
    if (name !== '') {
      byName.set(name, place)
      firstNamed = earliest(firstNamed, place)
    } else if (place.event.bare) bare.push(place)
    else beside.push(place)
  }
  return {
    placeOf(event) {
      const name = nameOf(event)
      const named = name === '' ? firstNamed : byName.get(name)
      const nameless = name === '' && event.bare ? undefined : bare[0]
      return earliest(earliest(named, nameless), beside[0])
    },
    add,
    nameAgain(place) {
      if (nameOf(place.event) === '') return
      // Only the first of them are ever found.
      if (bare[0] === place) bare.shift()
      if (beside[0] === place) beside.shift()
      add(place)
    }
  }
}

function nameOf({ line }: PersonEvent): string {
  return line.nickname.toLowerCase()
}

function earliest(one: Place | undefined, other: Place | undefined): Place | undefined {
  if (!one || !other) return one ?? other
  return one.at < other.at ? one : other
}

/** Tells whether somebody has sent a code in this text, or the whole of one that was cut off. */
function sentCodes(events: readonly PasteEvent[]): (code: string) => boolean {
  const starts = new Set<string>()
  const quotes = events.some((event) => event.kind === 'person' && event.quoted)
  for (const event of quotes ? events : []) {
    if (event.kind !== 'person' || event.quoted) continue
    const symbols = symbolsIn(event.code)
    for (let end = symbols.length; end > 0; end = symbols.lastIndexOf(',', end - 2) + 1) {
      starts.add(symbols.slice(0, end))
    }
  }
  return (code) => starts.has(symbolsIn(code))
}

/** A code that the same person has sent before in this text. */
type Repeat = { readonly kind: 'repeat' }

export type PersonEvent = Extract<PasteEvent, { readonly kind: 'person' }>

function merged(before: PersonEvent, { line }: PersonEvent): PersonEvent {
  const { nickname, notMe } = before.line
  const marks = countMarks(notMe) > 0 ? notMe : line.notMe
  return {
    ...before,
    line: { ...before.line, nickname: nickname || line.nickname, notMe: marks }
  }
}
