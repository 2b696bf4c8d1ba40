import type { Group } from '#domain/caseload/group'
import type { Candidate } from '#domain/caseload/pair-numbers'
import type { Trait } from '#domain/model'
import { fill } from '#i18n/fill'
import { ChangingText } from '../../shared/changing-text.tsx'
import type { Dots } from '../dots-on-plan.ts'
import { useWallKeys } from './use-wall-keys.ts'
import { useWholeScreen } from './use-whole-screen.ts'
import type { WallWords } from './wall-part.ts'
import { StepContent } from './step-content.tsx'
import { stepTitle } from './step-title.ts'
import { wallSteps } from './wall-steps.ts'

type Props = {
  /** The number of the step, from 1; one that is too large means the last step. */
  readonly at: number
  /** Shows the next or the previous of `all` steps, if there is one. */
  readonly move: (by: 1 | -1, all: number) => void
  readonly close: () => void
  /** Nobody's name is among it, so that none can be shown. */
  readonly people: readonly Candidate[]
  readonly group: Group
  readonly dots: Dots
  readonly traits: readonly Trait[]
  readonly words: WallWords
}

/**
 * The group on the wall: one step a screen, in large type, without names and without the rest of the
 * page. The arrow keys and the Page keys, which presenters' remote controls send, change the step;
 * Escape closes it.
 */
export function Wall({ at, move, close, people, group, dots, traits, words }: Props) {
  const steps = wallSteps(group, people)
  const all = steps.length
  const current = Math.min(at, all)
  const step = steps[current - 1]
  useWholeScreen()
  useWallKeys({ move: (by) => move(by, all), close })
  if (!step) return null
  const title = stepTitle(step, words)
  return (
    <section class={`wall on-${step.kind}`} aria-labelledby="wall-title">
      <header>
        <h2 id="wall-title" tabIndex={-1}>
          <ChangingText>{title}</ChangingText>
        </h2>
        <button type="button" class="quiet" onClick={close}>
          {words.close}
        </button>
      </header>
      <div key={`${current}`} class="wall-step">
        <StepContent step={step} dots={dots} traits={traits} words={words} />
      </div>
      <footer>
        <MoveButton possible={current > 1} act={() => move(-1, all)}>
          {words.before}
        </MoveButton>
        <p role="status">
          <span>
            <ChangingText>{fill(words.step, { at: current, all })}</ChangingText>
          </span>{' '}
          <span class="unseen">
            <ChangingText>{title}</ChangingText>
          </span>
        </p>
        <MoveButton possible={current < all} act={() => move(1, all)}>
          {words.next}
        </MoveButton>
      </footer>
    </section>
  )
}

type MoveProps = {
  readonly possible: boolean
  readonly act: () => void
  readonly children: string
}

/** Stays focusable while it is unavailable: a `disabled` button would lose the focus. */
function MoveButton({ possible, act, children }: MoveProps) {
  return (
    <button type="button" class="button" aria-disabled={`${!possible}`} onClick={act}>
      {children}
    </button>
  )
}
