import type { ReadPerson } from '#domain/caseload/person'
import { sideOfPlacing } from '#domain/grounds'
import type { Model } from '#domain/model'
import type { NotMe } from '#domain/not-me'
import { matchRoles } from '#domain/role-matches'
import type { Profile } from '#domain/score'
import { FIRST_ROLES, shownRoles } from '../../result/shown-roles.ts'
import type { NamedRole } from '../../role-columns.ts'
import { ChangingText } from '../../shared/changing-text.tsx'
import type { SheetWords } from './sheet-words.ts'

type Props = {
  readonly person: ReadPerson
  readonly model: Model
  readonly profile: Profile
  readonly notMe: NotMe
  readonly roles: readonly NamedRole[]
  readonly words: SheetWords
}

/**
 * The jobs nearest to the answers: those on the first cards of the result for any preparation, because
 * the code does not hold one. Nothing without a verdict.
 */
export function SheetJobs({ person, model, profile, notMe, roles, words }: Props) {
  const choice = { ...notMe, preparation: 'any' as const }
  const { verdict, roles: near } = matchRoles(model, roles, person.answers, profile, choice)
  if (verdict.kind === 'unclear') return null
  const side = sideOfPlacing(verdict.placing)
  return (
    <section class="jobs">
      <h3>{words.sheet.jobs}</h3>
      <ul>
        {shownRoles(near.slice(0, FIRST_ROLES), roles, side).map(({ role: { id, name } }) => (
          <li key={id}>
            <strong>
              <ChangingText>{name}</ChangingText>
            </strong>
            <span>
              <ChangingText>{words.leads[id]}</ChangingText>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
