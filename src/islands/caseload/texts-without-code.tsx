import { fill } from '#i18n/fill'
import type { LastAction } from '#stores/caseload-ui-state'
import { ChangingText } from '../shared/changing-text.tsx'
import { useCaseload } from './context.ts'

/** More lines are not shown: a text may have thousands. */
const MOST_TEXTS = 200

/** The lines of the last text that hold no code and were not added, to be looked at. */
export function TextsWithoutCode({ action }: { readonly action: LastAction }) {
  const { add: text } = useCaseload().props.text
  const texts = action.kind === 'read' && 'texts' in action.added ? action.added.texts : []
  if (texts.length === 0) return null
  return (
    <details class="texts" key={`${texts.length}`}>
      <summary>
        <ChangingText>{fill(text.showTexts, { count: texts.length })}</ChangingText>
      </summary>
      <ul>
        {texts.slice(0, MOST_TEXTS).map((line, at) => (
          <li key={`${at}`}>
            <ChangingText>{line}</ChangingText>
          </li>
        ))}
      </ul>
      {texts.length > MOST_TEXTS && (
        <p>
          <ChangingText>{fill(text.moreTexts, { count: texts.length - MOST_TEXTS })}</ChangingText>
        </p>
      )}
    </details>
  )
}
