import { useStore } from '@nanostores/preact'
import type { Shift } from '#domain/shift'
import { fill } from '#i18n/fill'
import { ChangingText } from '../../shared/changing-text.tsx'
import { useCaseload } from '../context.ts'
import { answerInWords } from '../sheet/point-sentence.ts'
import { SheetFetchError } from '../sheet-fetch-error.tsx'

/** The statements with different answers in the two codes. */
export function AnswerShifts({ shift }: { readonly shift: Shift }) {
  const { props, sheetPartIn } = useCaseload()
  const { two: text } = props.text
  const lazy = sheetPartIn(props.language)
  const state = useStore(lazy.$state)
  if (state.kind !== 'loaded') return <SheetFetchError lazy={lazy} />
  const { words } = state.part
  return (
    <section>
      <h3>{text.answers}</h3>
      {shift.answers.length === 0 ? (
        <p>{text.noAnswers}</p>
      ) : (
        <ul>
          {shift.answers.map(({ question, before, after }) => (
            <li key={question}>
              <ChangingText>
                {fill(text.answer, {
                  statement: words.statements[Number(question)] ?? '',
                  before: answerInWords(before, words),
                  after: answerInWords(after, words)
                })}
              </ChangingText>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
