import type { Answers, Model } from '#domain/model'
import type { Role } from '#domain/roles'
import type { Country } from '#i18n/countries'
import { deviceOf } from '#stores/device'
import { createJobSearch } from '#stores/job-search'
import { forgetPerson, JOB_SEARCH_KEY } from '#stores/person'
import { createResult } from '#stores/result'
import { storageEntry } from '#stores/storage-entry'
import { answersFrom } from '../../domain/support/answers.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { fakeBrowser } from './fake-browser.ts'
import type { StorageState } from './fake-storage.ts'
import { fakeTimer } from './fake-timer.ts'

/** The small model with three tie-breakers, whose slots are 22, 20 and 21 in the order asked. */
const model: Model = {
  ...smallModel,
  tieBreakers: [
    { id: 'quiet-5', trait: 'quiet', reversed: false, slot: 22 },
    { id: 'meeting-5', trait: 'meeting', reversed: false, slot: 20 },
    { id: 'hearing-5', trait: 'hearing', reversed: true, slot: 21 }
  ]
}

/** Answers with a clear front office verdict: see tests/domain/verdict.test.ts. */
export const clear = answersFrom(model, {
  meeting: [5, 4, 5, 4],
  hearing: [4, 2, 4, 2],
  order: [2, 4, 2, 4],
  quiet: [4, 2, 4, 2],
  freedom: [2, 3, 2, 3]
})

/**
 * Three average roles, equally near to `clear` and near enough to be named, with two levels of
 * preparation, and one far away. In the United Kingdom, the second takes little preparation too.
 */
const libraryIn = (country: Country): readonly Role[] => [
  role('first', 'little'),
  role('second', country === 'uk' ? 'little' : 'considerable'),
  role('third', 'little'),
  role('far', 'little', { meeting: -2, hearing: -2, order: 2, quiet: 2, freedom: 2 })
]

/** How many questions the quiz of the small model has: whoever has got there has finished. */
export const FINISHED = model.questions.length

type More = {
  /** The question that the stored quiz has reached. */
  readonly at?: number
  /** Other texts that the device stores, by key. */
  readonly others?: Readonly<Record<string, string>>
}

/**
 * Opens the result page for a text, for a visitor from the United States. `stored`: the answers on
 * this device. `states`: what was written to the state of the history entry, oldest first.
 */
export function visitResult(
  text: string,
  state: StorageState = 'working',
  stored?: Answers,
  states: unknown[] = [],
  { at = 3, others = {} }: More = {}
) {
  const { storage, openTab } = fakeBrowser(state)
  const { window } = openTab()
  const device = deviceOf(window)
  if (stored) device.write({ answers: stored, at })
  for (const [key, value] of Object.entries(others)) storage.entries.set(key, value)
  const addresses: string[] = []
  const entry = {
    replaceCode: (code: string) => addresses.push(code),
    writeState: (text: string) => states.push(text),
    readState: () => states.at(-1)
  }
  const { later, wait } = fakeTimer()
  const jobSearch = createJobSearch(storageEntry(window, 'localStorage', JOB_SEARCH_KEY), 'us')
  const result = createResult({
    model,
    rolesIn: libraryIn,
    device,
    jobSearch,
    entry,
    forgetPerson: () => forgetPerson(window),
    later
  })
  result.show(text)
  return { result, device, storage, addresses, states, wait }
}

function role(id: string, preparation: Role['preparation'], figures: Role['figures'] = {}): Role {
  return { id, family: id, preparation, customers: 'outside', contact: 76, figures }
}
