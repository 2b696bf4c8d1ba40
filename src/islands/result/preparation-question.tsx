import { useStore } from '@nanostores/preact'
import { PREPARATIONS } from '#domain/preparation'
import type { Result } from '#stores/result'
import { ChangingText } from '../shared/changing-text.tsx'
import { CountrySelect } from '../shared/country-select.tsx'
import type { ResultText } from './result-props.ts'

type Props = {
  readonly result: Result
  readonly text: ResultText['roles']
  readonly answered: () => void
}

/**
 * Asks for the country and for the preparation, before a job is named. Otherwise a graduate would be
 * sent to the till, and a school leaver to jobs that ask for a degree.
 */
export function PreparationQuestion({ result, text, answered }: Props) {
  const { country } = useStore(result.$jobSearch)
  const choices = [...PREPARATIONS, 'any' as const]
  return (
    <div class="question screen-only">
      <p>
        <CountrySelect
          label={text.country}
          names={text.countries}
          country={country}
          choose={result.moveTo}
        />
      </p>
      <fieldset>
        <legend>{text.question}</legend>
        <p class="small">{text.questionLead}</p>
        {choices.map((preparation) => (
          <button
            key={preparation}
            type="button"
            class="choice"
            onClick={() => {
              result.choose({ preparation })
              answered()
            }}
          >
            <ChangingText>
              {preparation === 'any' ? text.any : text.preparations[country][preparation]}
            </ChangingText>
          </button>
        ))}
      </fieldset>
    </div>
  )
}
