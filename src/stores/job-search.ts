import { PREPARATIONS, type Preparation } from '#domain/preparation'
import { COUNTRIES, type Country, countryOf } from '#i18n/countries'
import { LOCALES } from '#i18n/locales'
import { atom, type ReadableAtom } from 'nanostores'
import { JOB_SEARCH_KEY } from './person.ts'
import { type StorageEntry, storageEntry } from './storage-entry.ts'

/** Where somebody looks for a job, and with how much preparation. */
export type JobSearch = {
  readonly country: Country
  /** `any` is a choice; undefined if nobody has chosen yet. */
  readonly preparation: Preparation | 'any' | undefined
}

/** What the visitor looks for, stored on the device. */
export type JobSearchStore = {
  readonly $jobSearch: ReadableAtom<JobSearch>
  readonly change: (change: Partial<JobSearch>) => void
  /** Reads the device again; what it can't store stays as it is. */
  readonly read: () => void
}

/** What the visitor of a window looks for, stored on its device. */
export function jobSearchOf(window: Window): JobSearchStore {
  const language = window.document.documentElement.lang
  return createJobSearch(
    storageEntry(window, 'localStorage', JOB_SEARCH_KEY),
    countryOf(
      window.navigator.languages,
      LOCALES.find((locale) => locale === language) ?? LOCALES[0]
    )
  )
}

/** `usual`: the country of a visitor who has not chosen one. */
export function createJobSearch(entry: StorageEntry, usual: Country): JobSearchStore {
  const $jobSearch = atom(parseJobSearch(entry.read(), usual))
  let stored = true
  return {
    $jobSearch,
    change(change) {
      const changed = { ...$jobSearch.get(), ...change }
      $jobSearch.set(changed)
      stored = entry.write(formatJobSearch(changed))
    },
    read() {
      if (stored) $jobSearch.set(parseJobSearch(entry.read(), usual))
    }
  }
}

/** Formats what somebody looks for as `country/preparation`, such as `vietnam/medium`. */
export function formatJobSearch({ country, preparation }: JobSearch): string {
  return `${country}/${preparation ?? ''}`
}

/** Parses what `formatJobSearch` wrote; anything else is replaced by what nobody has chosen. */
export function parseJobSearch(text: string | undefined, usual: Country): JobSearch {
  const [country, preparation] = (text ?? '').split('/')
  return {
    country: COUNTRIES.find((known) => known === country) ?? usual,
    preparation: [...PREPARATIONS, 'any' as const].find((known) => known === preparation)
  }
}
