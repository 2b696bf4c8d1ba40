import type { HostConnection } from '#embed/host-connection'
import type { Settings } from '#embed/messages'
import type { Quiz } from '#stores/quiz'

/** A quiz that tells its host what happens, and how long it took. */
export type AnnouncedQuiz = {
  readonly quiz: Quiz
  /**
   * For the message `complete`: the minutes since the first answer or since the quiz was resumed, rounded
   * up. Nothing if the host has not asked, or if that was before the page was loaded.
   */
  readonly minutes: (settings: Pick<Settings, 'timing'>) => { readonly minutes?: number }
}

type Dependencies = {
  /** A clock in milliseconds; only differences count. */
  readonly now: () => number
}

/**
 * Tells the host when somebody starts the quiz, goes on with an earlier one, or deletes the answers.
 * What is answered is not told. A reload or a change of language tells nothing.
 */
export function announceQuiz(
  opened: Quiz,
  { send }: Pick<HostConnection, 'send'>,
  { now }: Dependencies
): AnnouncedQuiz {
  let begun = isAnswered(opened)
  let since: number | undefined
  opened.$answers.listen(() => {
    const answered = isAnswered(opened)
    if (answered && !begun) begin('start')
    begun = answered
  })
  return {
    quiz: {
      ...opened,
      resume() {
        begin('resume')
        opened.resume()
      },
      undo() {
        begun = true
        opened.undo()
      },
      startOver: () => restart(opened.startOver),
      nextPerson: () => restart(opened.nextPerson)
    },
    minutes({ timing }) {
      if (!timing || since === undefined) return {}
      return { minutes: Math.max(1, Math.ceil((now() - since) / MINUTE)) }
    }
  }

  function begin(type: 'start' | 'resume'): void {
    begun = true
    since = now()
    send({ type })
  }

  function restart(deleteAnswers: () => void): void {
    since = undefined
    send({ type: 'restart' })
    deleteAnswers()
  }
}

const MINUTE = 60_000

function isAnswered({ $answers }: Quiz): boolean {
  return $answers.get().some((answer) => answer !== 0)
}
