import { useStore } from '@nanostores/preact'
import { type CaseloadView, formatView } from '#stores/caseload-view'
import { FetchFailed } from '../../shared/fetch-failed.tsx'
import { nameOf, useCaseload } from '../context.ts'

type Props = { readonly view: Extract<CaseloadView, { kind: 'wall' | 'pairs' }> }

/**
 * The group on the wall, or the counsellor's page with the pair cards. Both are one lazy part; a way
 * back until it is loaded. The wall gets no names: it must not be able to show one.
 */
export function WallView({ view }: Props) {
  const { wallPart, uiState, model, props, show, print, $readable, $group, $dots } = useCaseload()
  const state = useStore(wallPart.$state)
  const people = useStore($readable)
  const group = useStore($group)
  const dots = useStore($dots)
  if (state.kind !== 'loaded') return <Unloaded failed={state.kind === 'failed'} />
  const { views, words } = state.part
  const { Wall, PairCardsPage } = views
  if (view.kind === 'pairs') {
    const named = people.map((person) => ({ ...person, name: nameOf(person, props) }))
    return <PairCardsPage people={named} words={words} print={() => print('view')} />
  }
  return (
    <Wall
      at={view.step}
      move={(by, all) => {
        // Not from `view`: a second key may come before the first one is rendered.
        const now = uiState.$view.get()
        const step = (now.kind === 'wall' ? Math.min(now.step, all) : all) + by
        if (step < 1 || step > all) return
        // No history entry, so that Back leads from any step to the page that the wall was opened from.
        const next = { kind: 'wall', step } as const
        history.replaceState(null, '', formatView(next))
        uiState.$view.set(next)
      }}
      close={() => show({ kind: 'all' })}
      people={people.map(({ id, summary }) => ({ id, summary }))}
      group={group}
      dots={dots}
      traits={model.traits}
      words={words}
    />
  )
}

function Unloaded({ failed }: { readonly failed: boolean }) {
  const { wallPart, props } = useCaseload()
  const { person, wall } = props.text
  return (
    <>
      <p class="buttons ways">
        <a class="quiet" href="#all">
          {person.back}
        </a>
      </p>
      {failed && <FetchFailed message={wall.failed} again={person.again} retry={wallPart.load} />}
    </>
  )
}
