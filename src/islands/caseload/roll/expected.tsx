import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { CounsellorText } from '#content-reader/text-types'
import { FetchFailed } from '../../shared/fetch-failed.tsx'
import { useRestoredControls } from '../../shared/page-shows.ts'
import { useLazy } from '../../shared/use-lazy.ts'
import { nameOf, useCaseload } from '../context.ts'

export type RollWords = CounsellorText['caseload']['roll']['list']

/** The comparison of a list with the people of the caseload, and the words around it. */
export type RollPart = typeof import('./roll.lazy.tsx') & { readonly words: RollWords }

/**
 * The fold with the list of who is expected: who is still missing, and who came without being on it.
 * Its contents are fetched when it is unfolded, or when the tab has a list.
 */
export function Expected() {
  const { $roll, $readable, props } = useCaseload()
  const list = useStore($roll)
  const people = useStore($readable)
  const { state, load } = useLazy<RollPart>(`${props.language}-roll`)
  const [isOpen, setOpen] = useState(list !== '')
  const isNeeded = isOpen || list !== ''
  useRestoredControls()
  useLayoutEffect(() => {
    if (isNeeded) load()
  }, [isNeeded])
  const arrived = people.map((person) => ({
    id: person.id,
    nickname: person.line.nickname,
    code: person.line.code,
    shown: nameOf(person, props)
  }))
  const part = state.kind === 'loaded' ? state.part : undefined
  const roll = part?.rollOf(list, arrived, props.words.nickname)
  return (
    <section class="expected">
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {props.roll.heading}{' '}
          <span class="count">
            {part && roll && <part.RollCount roll={roll} words={part.words} />}
          </span>
        </summary>
        {isOpen && part && roll && (
          <part.Roll
            list={list}
            change={(changed) => $roll.set(changed($roll.get()))}
            roll={roll}
            words={part.words}
          />
        )}
        {state.kind === 'failed' && (
          <FetchFailed message={props.roll.failed} again={props.roll.again} retry={load} />
        )}
      </details>
    </section>
  )
}
