import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import { NAMED_BANDS } from '#domain/near-roles'
import { PREPARATIONS } from '#domain/preparation'
import type { Profile } from '#domain/score'
import { fill } from '#i18n/fill'
import type { Lazy } from '#stores/lazy'
import type { Result } from '#stores/result'
import type { NamedRole } from '../role-columns.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { nextRender } from '../shared/next-render.ts'
import { useRestoredControls } from '../shared/page-shows.ts'
import type { ExcludedPart } from './parts.ts'
import type { ResultText, ResultWords } from './result-props.ts'
import { RoleCard } from './role-card.tsx'

type Props = {
  readonly code: string
  readonly profile: Profile
  readonly result: Result
  readonly part: Lazy<ExcludedPart>
  readonly failed: string
  readonly roles: readonly NamedRole[]
  /** Path of the page of a role, for the result with this code. */
  readonly rolePath: (role: NamedRole, code: string) => string
  readonly text: ResultText['roles']
  readonly words: ResultWords
}

/**
 * The near roles in bands of likeness. Inside a band they keep the library's order: they are not
 * ranked.
 */
export function NearRoles(props: Props) {
  const { code, profile, result, part, failed, roles, rolePath, text, words } = props
  const state = useStore(part.$state)
  const choice = useStore(result.$choice)
  const without = useStore(result.$without)
  const original = useStore(result.$original)
  useRestoredControls()
  const excluding = without !== undefined
  useEffect(() => {
    if (excluding) part.load()
  }, [excluding, part])
  const matches = without ?? original
  const near = matches?.roles ?? []
  return (
    <section class="near">
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      <p class={choice.preparation ? '' : 'screen-only'}>
        <label for="preparation">{`${text.preparation} `}</label>
        <select
          id="preparation"
          value={choice.preparation ?? ''}
          onChange={({ currentTarget: { value } }) =>
            result.choose({ preparation: PREPARATIONS.find((known) => known === value) })
          }
        >
          {[undefined, ...PREPARATIONS].map((preparation) => (
            <option key={text[preparation ?? 'any']} value={preparation ?? ''}>
              {text[preparation ?? 'any']}
            </option>
          ))}
        </select>
      </p>
      <details class="screen-only" onToggle={part.load}>
        <summary>{text.notMine}</summary>
        {state.kind === 'loaded' && (
          <state.part.ExcludedTraits {...{ result, profile, words }} text={state.part.words} />
        )}
      </details>
      {state.kind === 'failed' && <p role="alert">{failed}</p>}
      {without && state.kind === 'loaded' && (
        <state.part.Comparison {...{ result, roles, words }} text={state.part.words} />
      )}
      <p role="status" class={near.length > 0 ? 'screen-only' : ''}>
        <ChangingText>
          {near.length > 0
            ? fill(text.count, { count: near.length })
            : matches?.verdict.kind === 'placed' && text.none}
        </ChangingText>
      </p>
      {NAMED_BANDS.map((band) => {
        const ids = near.flatMap((entry) => (entry.band === band ? [entry.role.id] : []))
        return (
          ids.length > 0 && (
            <div key={band}>
              <h3 key={text[band]}>{text[band]}</h3>
              <ul class="roles" role="list">
                {roles
                  .filter(({ id }) => ids.includes(id))
                  .map((role) => (
                    <RoleCard
                      key={role.id}
                      role={role}
                      profile={profile}
                      path={rolePath(role, code)}
                      text={text}
                      words={words}
                      exclude={() => {
                        result.choose({ roles: [...choice.roles, role.id] })
                        // The lazy part renders above the list and pushes the focused role
                        // down, so scroll it back into view.
                        part
                          .load()
                          .then(nextRender)
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
