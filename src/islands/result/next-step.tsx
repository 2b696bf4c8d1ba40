import { useStore } from '@nanostores/preact'
import type { Placing } from '#domain/placing'
import { sideOfPlacing } from '#domain/grounds'
import type { ShownResult } from '#stores/shown-result'
import { FetchFailed } from '../shared/fetch-failed.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import type { OpenedResult } from './open-result.ts'
import { FIRST_ROLES, shownRoles } from './shown-roles.ts'

type Props = {
  readonly shown: ShownResult
  readonly placing: Placing
  readonly opened: OpenedResult
}

/**
 * The next step, for one of the jobs on the first cards. It waits for the answer about the
 * preparation, because before that no job is named.
 */
export function NextStep({ shown, placing, opened }: Props) {
  const { result, parts, content } = opened
  const { country } = useStore(result.$jobSearch)
  const { preparation } = useStore(result.$choice)
  const original = useStore(result.$original)
  const without = useStore(result.$without)
  const state = useStore(parts.week.$state)
  useRestoredControls()
  if (preparation === undefined) return null
  const near = (without ?? original)?.roles.slice(0, FIRST_ROLES) ?? []
  const side = sideOfPlacing(placing)
  const jobs = shownRoles(near, content.rolesIn(country), side).map(
    ({ role: { id, name, family } }) => ({ id, name, family: content.families.indexOf(family) })
  )
  if (jobs.length === 0) return null
  return (
    <section class="week">
      <h2>{content.text.moment.week}</h2>
      {state.kind === 'loaded' && (
        <state.part.Week
          side={side ?? 'between'}
          country={country}
          jobs={jobs}
          needs={shown.reading.needs}
          words={state.part.words}
        />
      )}
      {state.kind === 'failed' && (
        <FetchFailed
          message={content.text.failed}
          again={content.text.again}
          retry={parts.week.load}
        />
      )}
    </section>
  )
}
