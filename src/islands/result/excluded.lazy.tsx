import style from './excluded.css?inline'
import { useStore } from '@nanostores/preact'
import type { RoleMatches } from '#domain/role-matches'
import { type Profile, scoredTraits } from '#domain/score'
import type { Result } from '#stores/result'
import { fill } from '#i18n/fill'
import type { NamedRole } from '../role-columns.ts'
import { addStyle } from '../shared/add-style.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ExcludedText, ResultWords } from './result-props.ts'

addStyle(style)

type Props = {
  readonly result: Result
  readonly profile: Profile
  readonly roles: readonly NamedRole[]
  readonly text: ExcludedText
  readonly words: ResultWords
}

/** A checkbox for each scored trait, to exclude it from the result, and the verdict without these. */
export function ExcludedTraits({ result, profile, text, words }: Omit<Props, 'roles'>) {
  const { traits } = useStore(result.$choice)
  const without = useStore(result.$without)
  return (
    <>
      <fieldset>
        <legend>{text.lead}</legend>
        {scoredTraits(profile).map(({ trait: { id } }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={traits.includes(id)}
              // Not `traits`: another checkbox may have been ticked since this was rendered.
              onChange={() => result.choose({ traits: toggled(result.$choice.get().traits, id) })}
            />
            <ChangingText>{` ${words.traits[id]?.name}`}</ChangingText>
          </label>
        ))}
      </fieldset>
      <p role="status">
        <ChangingText>
          {traits.length > 0 && fill(text.outcome, { verdict: verdictOf(without, text, words) })}
        </ChangingText>
      </p>
    </>
  )
}

/** The excluded traits and roles, and the original result next to the result without them. */
export function Comparison({ result, roles, text, words }: Omit<Props, 'profile'>) {
  const choice = useStore(result.$choice)
  const original = useStore(result.$original)
  const without = useStore(result.$without)
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? id
  const columns = [
    { heading: text.original, matches: original },
    { heading: text.without, matches: without }
  ]
  const inBoth = (id: string): boolean =>
    columns.every(({ matches }) => matches?.roles.some(({ role }) => role.id === id))
  return (
    <div class="compared">
      <p>{text.excluded}</p>
      <p class="buttons">
        {choice.traits.map((id) => (
          <TakeBack
            key={id}
            name={words.traits[id]?.name ?? id}
            text={text}
            takeBack={() => result.choose({ traits: toggled(choice.traits, id) })}
          />
        ))}
        {choice.roles.map((id) => (
          <TakeBack
            key={id}
            name={nameOf(id)}
            text={text}
            takeBack={() => result.choose({ roles: toggled(choice.roles, id) })}
          />
        ))}
      </p>
      <div class="columns">
        {columns.map(({ heading, matches }) => (
          <div key={heading}>
            <h3 key={heading}>{heading}</h3>
            <p>
              <strong>
                <ChangingText>{verdictOf(matches, text, words)}</ChangingText>
              </strong>
            </p>
            <ul>
              {matches?.roles.map(({ role: { id } }) => (
                <li key={id}>
                  <ChangingText>{nameOf(id)}</ChangingText>
                  {!inBoth(id) && (
                    <span class="tag">
                      <ChangingText>{` ${text.onlyHere}`}</ChangingText>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  )
}

type TakeBackProps = {
  readonly name: string
  readonly text: ExcludedText
  readonly takeBack: () => void
}

/** A button that includes a trait or a role again. In print it shows only the name. */
function TakeBack({ name, text, takeBack }: TakeBackProps) {
  const [before, after] = text.takeBack.split('{name}')
  return (
    <button type="button" class="chip" onClick={takeBack}>
      <span class="screen-only">
        <ChangingText>{before}</ChangingText>
      </span>
      <ChangingText>{name}</ChangingText>
      <span class="screen-only">
        <ChangingText>{after}</ChangingText>
      </span>
    </button>
  )
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((listed) => listed !== id) : [...ids, id]
}

/**
 * The name of the verdict. This part is shown only for a result with a verdict, so if there is none
 * without the excluded traits, the reason is that too few traits are left.
 */
function verdictOf(
  matches: RoleMatches | undefined,
  text: ExcludedText,
  { placings }: ResultWords
): string {
  return matches?.verdict.kind === 'placed' ? placings[matches.verdict.placing].name : text.tooFew
}
