import { createQuiz, type Quiz } from '#stores/quiz'
import { atom } from 'nanostores'

/** A quiz that shows its first question and stores nothing, for rendering the page at build time. */
export function staticQuiz(slots: readonly number[]): Quiz {
  return createQuiz({
    slots,
    device: {
      works: () => true,
      read: () => undefined,
      raw: () => undefined,
      write: () => true,
      forget: () => {},
      listen: () => {}
    },
    tab: { read: () => undefined, write: () => {}, listen: () => {} },
    oneTap: {
      $on: atom(true),
      set: () => {},
      moveOnAfter: () => {},
      cancel: () => {}
    },
    forgetPerson: () => () => {},
    now: () => 0,
    later: () => () => {},
    done: () => {}
  })
}
