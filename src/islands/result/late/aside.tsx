import type { Look } from '#domain/look'
import { type Profile, scoredTraits } from '#domain/score'
import type { Result } from '#stores/result'
import type { AsideText, ResultWords, ViewProps } from '../result-text.ts'

type Props = {
  readonly result: Result
  readonly profile: Profile
  readonly roles: ViewProps['roles']
  readonly text: AsideText
  readonly words: ResultWords
}

/** The traits, each of which may be put aside. */
export function AsideTraits({ result, profile, text, words }: Omit<Props, 'roles'>) {
  const { traits } = result.$choice.get()
  return (
    <fieldset>
      <legend>{text.lead}</legend>
      {scoredTraits(profile).map(({ trait: { id } }) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={traits.includes(id)}
            onChange={() => result.choose({ traits: toggled(traits, id) })}
          />{' '}
          {words.traits[id]?.name}
        </label>
      ))}
    </fieldset>
  )
}

/** What was put aside, and the result without it next to the original. */
export function Comparison({ result, roles, text, words }: Omit<Props, 'profile'>) {
  const choice = result.$choice.get()
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? id
  const columns = [
    { heading: text.original, look: result.$original.get() },
    { heading: text.without, look: result.$without.get() }
  ]
  const inBoth = (id: string): boolean =>
    columns.every(({ look }) => look?.roles.some(({ role }) => role.id === id))
  return (
    <div class="compared">
      <p>{text.aside}</p>
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
        {columns.map(({ heading, look }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <p>
              <strong>{verdictOf(look, text, words)}</strong>
            </p>
            <ul>
              {look?.roles.map(({ role: { id } }) => (
                <li key={id}>
                  {nameOf(id)}
                  {!inBoth(id) && <span class="tag"> {text.onlyHere}</span>}
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
  readonly text: AsideText
  readonly takeBack: () => void
}

/** On paper only the name is left of it. */
function TakeBack({ name, text, takeBack }: TakeBackProps) {
  const [before, after] = text.takeBack.split('{name}')
  return (
    <button type="button" class="chip" onClick={takeBack}>
      <span class="screen-only">{before}</span>
      {name}
      <span class="screen-only">{after}</span>
    </button>
  )
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
}

/** A result that has roles has a verdict with everything counted, so what is missing without a trait is traits. */
function verdictOf(look: Look | undefined, text: AsideText, { placings }: ResultWords): string {
  return look?.verdict.kind === 'placed' ? placings[look.verdict.placing].name : text.tooFew
}
