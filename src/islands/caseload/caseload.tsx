import { useStore } from '@nanostores/preact'
import { personIn } from '#stores/caseload-ui-state'
import { useCaseload } from './context.ts'
import { Change } from './views/change.tsx'
import { Compare } from './views/compare.tsx'
import { Everybody } from './views/everybody.tsx'
import { PaperSheets } from './views/paper.tsx'
import { OnePerson } from './views/person.tsx'
import { WallView } from './views/wall.tsx'
import { PrintProgress } from './print-sheets/print-progress.tsx'

/**
 * The caseload page in the current view: everybody, one person, two people, then and now, paper entry,
 * the wall, or the pair cards.
 */
export function Caseload() {
  return (
    <div id="caseload">
      <View />
      <PrintProgress />
    </div>
  )
}

function View() {
  const { caseload, uiState, $readable } = useCaseload()
  const view = useStore(uiState.$view)
  const people = useStore(caseload.$people)
  const any = useStore($readable).length > 0
  if (view.kind === 'paper') return <PaperSheets />
  if (view.kind === 'change') return <Change />
  if (view.kind === 'person') {
    const person = personIn(people, view.id)
    if (person) return <OnePerson person={person} />
  }
  if (view.kind === 'two') {
    const [one, other] = view.ids.map((id) => personIn(people, id))
    if (one && other && one !== other) return <Compare one={one} other={other} />
  }
  if (any && (view.kind === 'wall' || view.kind === 'pairs')) return <WallView view={view} />
  return <Everybody />
}
