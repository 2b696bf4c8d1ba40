import { atom, type ReadableAtom } from 'nanostores'
import { LONGEST_ADVERT, type PastedAdvert } from './adverts.ts'
import type { StorageEntry } from './storage-entry.ts'
import { recordIn, storedRecord } from './stored-record.ts'

/** The `sessionStorage` key of the adverts that a counsellor adds to sheets. */
export const TALK_ADVERTS_KEY = 'front-or-back:talk-adverts'

/** Whom an advert is for: the number of a line, and its code, because a number may be given again. */
export type TalkPerson = { readonly id: number; readonly line: { readonly code: string } }

/**
 * The adverts for talks with the people of a caseload, at most one for each line. They are in this tab
 * only, and in no file and no code: an advert is about a job and not about the person.
 */
export type TalkAdverts = {
  /** By `talkKey`. */
  readonly $adverts: ReadableAtom<ReadonlyMap<string, PastedAdvert>>
  /**
   * Changes title, text or both of the advert for a person, which may be newer than what is rendered.
   * An advert without title and text is removed.
   */
  readonly write: (person: TalkPerson, change: Partial<PastedAdvert>) => void
  /** Removes the adverts for everybody else. */
  readonly keepOnly: (people: readonly TalkPerson[]) => void
}

/** An advert without title and text. */
export const EMPTY_ADVERT: PastedAdvert = { title: '', text: '' }

/** The key of the advert for a person. */
export function talkKey({ id, line }: TalkPerson): string {
  return `${id} ${line.code}`
}

/** The adverts that the tab stores. What could not have been written is left out. */
export function createTalkAdverts(stored: StorageEntry): TalkAdverts {
  const $adverts = atom<ReadonlyMap<string, PastedAdvert>>(new Map(parse(stored.read() ?? '')))
  const set = (adverts: ReadonlyMap<string, PastedAdvert>): void => {
    $adverts.set(adverts)
    if (adverts.size === 0) stored.remove()
    else stored.write(JSON.stringify(Object.fromEntries(adverts)))
  }
  return {
    $adverts,
    write(person, change) {
      const adverts = new Map($adverts.get())
      const key = talkKey(person)
      const { title, text } = { ...EMPTY_ADVERT, ...adverts.get(key), ...change }
      if (title === '' && text === '') adverts.delete(key)
      else adverts.set(key, { title, text: text.slice(0, LONGEST_ADVERT) })
      set(adverts)
    },
    keepOnly(people) {
      const kept = new Set(people.map(talkKey))
      const adverts = [...$adverts.get()].filter(([key]) => kept.has(key))
      if (adverts.length < $adverts.get().size) set(new Map(adverts))
    }
  }
}

function parse(stored: string): readonly (readonly [string, PastedAdvert])[] {
  return Object.entries(storedRecord(stored)).flatMap(([key, value]) => {
    const { title, text } = recordIn(value)
    return typeof title === 'string' && typeof text === 'string' ? [[key, { title, text }]] : []
  })
}
