import { useStore } from '@nanostores/preact'
import type { Quiz } from '#stores/quiz'
import { useRestoredControls } from '../shared/page-shows.ts'
import type { QuizText } from './quiz-props.ts'

type Props = { readonly quiz: Quiz; readonly text: QuizText }

/**
 * Says that a tap on an answer moves on, and turns it off. `autocomplete="off"` keeps browsers from
 * restoring an earlier position of the switch.
 */
export function OneTapSwitch({ quiz, text }: Props) {
  const on = useStore(quiz.$oneTap)
  useRestoredControls()
  return (
    <label class="one-tap">
      <input
        type="checkbox"
        autocomplete="off"
        checked={on}
        onChange={({ currentTarget }) => quiz.setOneTap(currentTarget.checked)}
      />
      {text.oneTap}
    </label>
  )
}
