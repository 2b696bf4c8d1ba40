import style from './cards.css?inline'
import type { NearRole } from '#domain/near-roles'
import type { Profile } from '#domain/score'
import type { NamedRole } from '../role-columns.ts'
import { addStyle } from '../shared/add-style.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { cardSentences } from './card-sentences.ts'
import type { CardsWords, ResultText, ResultWords } from './result-props.ts'

addStyle(style)

/** Roles whose cards are shown, or only printed, until somebody asks for more. */
export type CardGroup = {
  readonly near: readonly NearRole[]
  readonly onScreen: boolean
}

type Props = {
  /** The roles that are shown first, and those that follow. */
  readonly groups: readonly CardGroup[]
  readonly roles: readonly NamedRole[]
  readonly profile: Profile
  /** The preparation of a role in words. */
  readonly preparationOf: (role: NamedRole) => string
  /** Path of the page of a role. */
  readonly rolePath: (role: NamedRole) => string
  readonly bands: ResultText['roles']
  readonly traits: ResultWords['traits']
  readonly words: CardsWords
  readonly exclude: (id: string) => void
  /** The shortlist; undefined in a frame, whose storage our own pages do not share. */
  readonly shortlist:
    | { readonly has: (id: string) => boolean; readonly toggle: (id: string) => void }
    | undefined
}

/** The cards of near roles. Inside a group they keep the library's order: roles are not ranked. */
export function Cards({ groups, roles, ...props }: Props) {
  const cards = groups.flatMap(({ near, onScreen }) =>
    roles.flatMap((role) => {
      const named = near.find(({ role: { id } }) => id === role.id)
      return named ? [{ role, band: named.band, onScreen }] : []
    })
  )
  return (
    <ul class="roles" role="list">
      {cards.map((card) => (
        <Card key={card.role.id} {...props} {...card} roles={roles} />
      ))}
    </ul>
  )
}

type CardProps = Omit<Props, 'groups'> & {
  readonly role: NamedRole
  readonly band: NearRole['band']
  readonly onScreen: boolean
}

function Card({
  role,
  band,
  onScreen,
  roles,
  profile,
  words,
  traits,
  bands,
  shortlist,
  ...props
}: CardProps) {
  const { text } = words
  const own = words.roles[role.id]
  if (own === undefined) return null
  const { why, unlike } = cardSentences(role, profile, { role: own, text, traits })
  const nearby = roles.filter(({ id }) => own.nearby.includes(id))
  return (
    <li class={onScreen ? undefined : 'print-only'}>
      <div class="card-head">
        <h3>
          <a href={props.rolePath(role)}>
            <ChangingText>{role.name}</ChangingText>
          </a>
        </h3>
        {shortlist && (
          <button type="button" class="quiet keep" onClick={() => shortlist.toggle(role.id)}>
            <ChangingText>
              {shortlist.has(role.id) ? `✓ ${text.kept}` : `+ ${text.keep}`}
            </ChangingText>
            <span class="unseen">
              <ChangingText>{` ${role.name}`}</ChangingText>
            </span>
          </button>
        )}
      </div>
      <p>
        <ChangingText>{own.lead}</ChangingText>
      </p>
      <p class="facts">
        <ChangingText>
          {[
            bands[band],
            text[role.customers],
            text.usual[role.usualSide],
            props.preparationOf(role)
          ].join(' · ')}
        </ChangingText>
      </p>
      <p class="why">
        <strong>{text.why}</strong>
        <ChangingText>{` ${why}`}</ChangingText>
      </p>
      <p class="unlike">
        <strong>
          <ChangingText>{unlike.name}</ChangingText>
        </strong>
        <ChangingText>{` ${unlike.sentence}`}</ChangingText>
      </p>
      <div class="card-actions">
        <button type="button" class="quiet" onClick={() => props.exclude(role.id)}>
          {text.notMe}
          <span class="unseen">
            <ChangingText>{` ${role.name}`}</ChangingText>
          </span>
        </button>
        <details class="screen-only">
          <summary>
            {text.moreLikeThis}
            <span class="unseen">
              <ChangingText>{` ${role.name}`}</ChangingText>
            </span>
          </summary>
          <ul>
            {nearby.map((other) => (
              <li key={other.id}>
                <a href={props.rolePath(other)}>
                  <ChangingText>{other.name}</ChangingText>
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  )
}
