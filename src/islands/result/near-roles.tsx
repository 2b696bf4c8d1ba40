import { NAMED_BANDS } from '#domain/near-roles'
import { PREPARATIONS } from '#domain/preparation'
import type { Profile } from '#domain/score'
import { fill } from '#i18n/fill'
import type { Result } from '#stores/result'
import type { LateAside } from './late-parts.ts'
import type { ResultText, ResultWords, ViewProps } from './result-text.ts'
import { RoleCard } from './role-card.tsx'

type Props = {
  readonly code: string
  readonly profile: Profile
  readonly result: Result
  readonly aside: LateAside
  readonly failed: string
  readonly roles: ViewProps['roles']
  /** Where a role leads to. */
  readonly pathTo: ViewProps['pathTo']
  readonly text: ResultText['roles']
  readonly words: ResultWords
}

/** Roles in bands, by the order of the library inside a band: never a ranking. */
export function NearRoles(props: Props) {
  const { code, profile, result, aside, failed, roles, pathTo, text, words } = props
  const late = aside.$state.get()
  const choice = result.$choice.get()
  const without = result.$without.get()
  const look = without ?? result.$original.get()
  const near = look?.roles ?? []
  return (
    <section class="near">
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      <p class={choice.preparation ? '' : 'screen-only'}>
        <label for="preparation">{text.preparation}</label>{' '}
        <select
          id="preparation"
          onChange={({ currentTarget: { value } }) =>
            result.choose({ preparation: PREPARATIONS.find((one) => one === value) })
          }
        >
          {[undefined, ...PREPARATIONS].map((one) => (
            <option key={one ?? ''} value={one ?? ''} selected={one === choice.preparation}>
              {text[one ?? 'any']}
            </option>
          ))}
        </select>
      </p>
      <details class="screen-only" onToggle={aside.load}>
        <summary>{text.notMine}</summary>
        {late.kind === 'here' && (
          <late.part.AsideTraits {...{ result, profile, words }} text={late.part.words} />
        )}
      </details>
      {late.kind === 'failed' && <p role="alert">{failed}</p>}
      {without && late.kind === 'here' && (
        <late.part.Comparison {...{ result, roles, words }} text={late.part.words} />
      )}
      <p role="status" class={near.length > 0 ? 'screen-only' : ''}>
        {near.length > 0
          ? fill(text.count, { count: near.length })
          : look?.verdict.kind === 'placed' && text.none}
      </p>
      {NAMED_BANDS.map((band) => {
        const ids = near.flatMap((one) => (one.band === band ? [one.role.id] : []))
        return (
          ids.length > 0 && (
            <div key={band}>
              <h3>{text[band]}</h3>
              <ul class="roles" role="list">
                {roles
                  .filter(({ id }) => ids.includes(id))
                  .map((role) => (
                    <RoleCard
                      key={role.id}
                      role={role}
                      profile={profile}
                      path={pathTo(role, code)}
                      text={text}
                      words={words}
                      putAside={() => {
                        result.choose({ roles: [...choice.roles, role.id] })
                        // What comes late stands above, and pushes the next role down.
                        aside
                          .load()
                          .then(() => document.activeElement?.scrollIntoView({ block: 'nearest' }))
                      }}
                    />
                  ))}
              </ul>
            </div>
          )
        )
      })}
    </section>
  )
}
