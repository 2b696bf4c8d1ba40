import { fitOf } from '#domain/fit'
import { roleEnds } from '#domain/role-ends'
import type { Profile, TraitEnd } from '#domain/score'
import { fill } from '#i18n/fill'
import type { NamedRole } from '../role-columns.ts'
import type { CardText, ResultWords, RoleWords } from './result-props.ts'

/** The two sentences of a card that depend on the answers. */
export type CardSentences = {
  /** The trait that `why` names, if it names one. */
  readonly trait: string | undefined
  /** Why the role is close to these answers. */
  readonly why: string
  /**
   * What may not suit the person: where the role stands at the other end than the answers, or else
   * what it asks of everybody.
   */
  readonly unlike: { readonly name: string; readonly sentence: string }
}

type Words = {
  readonly role: RoleWords
  readonly text: CardText
  readonly traits: ResultWords['traits']
}

/**
 * Why a role is close to a profile, and what may not suit. Both end with a sentence that only this
 * role has, so no two cards of a result say the same. What is alike is named only where the answers
 * themselves say so (`fitOf`), so no sentence contradicts an answer.
 * `named` are the traits that the cards above have named already: another one is preferred.
 */
export function cardSentences(
  role: NamedRole,
  profile: Profile,
  words: Words,
  named: readonly string[] = []
): CardSentences {
  const { text } = words
  const { alike, unlike } = fitOf(profile, role)
  const first = alike.find(({ trait }) => !named.includes(trait)) ?? alike[0]
  return {
    trait: first?.trait,
    why:
      first === undefined
        ? fill(text.near, { sentence: words.role.overall })
        : fill(text.alike, {
            pole: nameOf(first, words),
            sentence: sentenceFor(first, role, words)
          }),
    unlike: unlike
      ? {
          name: text.unlikeName,
          sentence: fill(text.unlike, {
            own: nameOf(otherEnd(unlike), words),
            pole: nameOf(unlike, words),
            sentence: sentenceFor(unlike, role, words)
          })
        }
      : { name: text.asks, sentence: words.role.asks }
  }
}

function nameOf({ trait, pole }: TraitEnd, { traits }: Words): string {
  return traits[trait]?.[pole] ?? trait
}

function otherEnd({ trait, pole }: TraitEnd): TraitEnd {
  return { trait, pole: pole === 'high' ? 'low' : 'high' }
}

/** What a trait end is in this role. */
function sentenceFor({ trait, pole }: TraitEnd, role: NamedRole, words: Words): string {
  const ends = roleEnds(role, Object.keys(words.traits))
  const at = ends.findIndex((end) => end.trait === trait && end.pole === pole)
  return words.role.ends[at] ?? words.role.overall
}
