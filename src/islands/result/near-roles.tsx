import type { NearRole, RoleBand } from '#domain/roles'
import type { ResultText, ResultWords, ShownRole } from './result-text.ts'

const BANDS: readonly RoleBand[] = ['strong', 'good', 'worth-a-look']

type Props = {
  readonly near: readonly NearRole[]
  readonly roles: readonly ShownRole[]
  readonly text: ResultText['roles']
  readonly words: ResultWords
}

/** Roles in bands, by the order of the library inside a band: never a ranking. */
export function NearRoles({ near, roles, text, words }: Props) {
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{near.length === 0 ? text.none : text.lead}</p>
      {BANDS.map((band) => {
        const own = roles.filter(({ id }) =>
          near.some((one) => one.role.id === id && one.band === band)
        )
        return (
          own.length > 0 && (
            <>
              <h3>{text[band]}</h3>
              <ul class="roles" role="list">
                {own.map(({ id, family, customers }) => (
                  <li key={id}>
                    <strong>{words.roles[id]}</strong>
                    <span>{words.families[family]}</span>
                    {customers !== 'outside' && <span class="tag">{text[customers]}</span>}
                  </li>
                ))}
              </ul>
            </>
          )
        )
      })}
    </section>
  )
}
