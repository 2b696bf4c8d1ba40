import { fitOf } from '#domain/fit'
import type { Profile } from '#domain/score'
import { fill } from '#i18n/fill'
import type { NamedRole } from '../role-columns.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ResultText, ResultWords } from './result-props.ts'

type Props = {
  readonly role: NamedRole
  readonly profile: Profile
  /** Path of the role's page. */
  readonly path: string
  readonly text: ResultText['roles']
  readonly words: ResultWords
  readonly exclude: () => void
}

/**
 * A near role: what it is called, where it agrees with the profile and where not, and a button to
 * exclude it.
 */
export function RoleCard({ role, profile, path, text, words, exclude }: Props) {
  return (
    <li>
      <a href={path}>
        <ChangingText>{role.name}</ChangingText>
      </a>
      <span class="small">
        <ChangingText>
          {`${role.family} · ${text[role.customers]} · ${text.usual[role.usualSide]}`}
        </ChangingText>
      </span>
      <p>
        <ChangingText>{reasonsFor(role, profile, text, words)}</ChangingText>
      </p>
      <button type="button" class="quiet" onClick={exclude}>
        {text.notMe}
        <span class="unseen">
          <ChangingText>{` ${role.name}`}</ChangingText>
        </span>
      </button>
    </li>
  )
}

function reasonsFor(
  role: NamedRole,
  profile: Profile,
  text: ResultText['roles'],
  { traits }: ResultWords
): string {
  const { alike, unlike } = fitOf(profile, role)
  const [first, second] = alike.map(({ trait, pole }) => traits[trait]?.[pole] ?? trait)
  const reasons = [
    first === undefined
      ? text.near
      : fill(second ? text.alikeTwo : text.alike, { first, second: second ?? '' }),
    unlike && fill(text.unlike, { pole: traits[unlike.trait]?.[unlike.pole] ?? unlike.trait })
  ]
  return reasons.join(' ')
}
