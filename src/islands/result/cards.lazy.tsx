import style from './cards.css?inline'
import type { NearRole } from '#domain/near-roles'
import type { Side } from '#domain/model'
import type { Profile } from '#domain/score'
import type { NamedRole } from '../role-columns.ts'
import { addStyle } from '../shared/add-style.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { type CardSentences, cardSentences } from './card-sentences.ts'
import type { CardsWords, ResultText, ResultWords, RoleWords } from './result-props.ts'
import { type ShownRole, shownRoles } from './shown-roles.ts'

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
  /** The side of the verdict; undefined if it is in between. */
  readonly side: Side | undefined
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

/**
 * The cards of near roles. They name different traits where they can, and of similar roles, those on
 * the side of the verdict first.
 */
export function Cards({ groups, side, ...props }: Props) {
  const { roles, profile, traits, words } = props
  const named: string[] = []
  const cards = groups.flatMap(({ near, onScreen }) =>
    shownRoles(near, roles, side).flatMap((shown) => {
      const role = words.roles[shown.role.id]
      if (role === undefined) return []
      const sentences = cardSentences(
        shown.role,
        profile,
        { role, text: words.text, traits },
        named
      )
      if (sentences.trait !== undefined) named.push(sentences.trait)
      return [{ ...shown, onScreen, sentences, own: role }]
    })
  )
  return (
    <ul class="roles" role="list">
      {cards.map((card) => (
        <Card key={card.role.id} {...props} {...card} side={side} />
      ))}
    </ul>
  )
}

type CardProps = Omit<Props, 'groups'> &
  ShownRole & {
    readonly onScreen: boolean
    readonly sentences: CardSentences
    readonly own: RoleWords
  }

function Card({
  role,
  band,
  onScreen,
  sentences: { why, unlike },
  own,
  roles,
  side,
  words,
  bands,
  shortlist,
  ...props
}: CardProps) {
  const { text } = words
  const nearby = roles.filter(({ id }) => own.nearby.includes(id))
  const onSide = nearby.filter(({ usualSide }) => usualSide === side)
  return (
    <li class={onScreen ? undefined : 'print-only'}>
      <div class="card-head">
        <h3>
          <a href={props.rolePath(role)} data-role>
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
            {Array.from(new Set([...onSide, ...nearby]), (other) => (
              <li key={other.id}>
                <a href={props.rolePath(other)} data-role>
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
