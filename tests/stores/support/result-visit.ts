import type { Answers, Model } from '#domain/model'
import type { Role } from '#domain/roles'
import { deviceOf } from '#stores/device'
import { createResult } from '#stores/result'
import { answersFrom } from '../../domain/support/answers.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { fakeBrowser } from './fake-browser.ts'
import type { StorageState } from './fake-storage.ts'

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
 * preparation, and one far away.
 */
const library: readonly Role[] = [
  role('first', 'little'),
  role('second', 'considerable'),
  role('third', 'little'),
  role('far', 'little', { meeting: -2, hearing: -2, order: 2, quiet: 2, freedom: 2 })
]

/**
 * Opens the result page for a text. `stored`: the answers on this device. `states`: what was
 * written to the state of the history entry, oldest first.
 */
export function visitResult(
  text: string,
  state: StorageState = 'working',
  stored?: Answers,
  states: unknown[] = []
) {
  const { storage, openTab } = fakeBrowser(state)
  const device = deviceOf(openTab().window)
  if (stored) device.write({ answers: stored, at: 3 })
  const addresses: string[] = []
  const entry = {
    replaceCode: (code: string) => addresses.push(code),
    writeState: (text: string) => states.push(text),
    readState: () => states.at(-1)
  }
  const result = createResult({ model, roles: library, device, entry })
  result.show(text)
  return { result, device, storage, addresses, states }
}

function role(id: string, preparation: Role['preparation'], figures: Role['figures'] = {}): Role {
  return { id, family: id, preparation, customers: 'outside', contact: 76, figures }
}
