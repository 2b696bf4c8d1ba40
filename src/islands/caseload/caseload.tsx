import { personIn } from '#stores/caseload-desk'
import { AddCodes } from './add-codes.tsx'
import { Everybody } from './everybody.tsx'
import { GroupPicture } from './group-picture.tsx'
import { Keeping } from './keeping.tsx'
import { MendLines } from './mend-lines.tsx'
import { PaperSheets } from './paper-sheets.tsx'
import { OnePerson, Sheets } from './one-person.tsx'
import type { Tools } from './tools.ts'
import { Removed } from './removed.tsx'
import { SideBySide } from './side-by-side.tsx'

/** The caseload: all of it, one person, two side by side, or paper that is being entered. */
export function CaseloadView({ tools }: { readonly tools: Tools }) {
  return <div id="caseload">{viewOf(tools)}</div>
}

function viewOf(tools: Tools) {
  const { caseload, desk, table } = tools
  const view = desk.$view.get()
  if (desk.$printing.get() === 'sheets') {
    const people = table.$selected.get().flatMap((id) => personIn(caseload.$people, id) ?? [])
    return <Sheets people={people} tools={tools} />
  }
  if (view.kind === 'paper') return <PaperSheets tools={tools} />
  if (view.kind === 'person') {
    const person = personIn(caseload.$people, view.id)
    if (person) return <OnePerson person={person} tools={tools} />
  }
  if (view.kind === 'two') {
    const [one, other] = view.ids.map((id) => personIn(caseload.$people, id))
    if (one && other && one !== other) return <SideBySide one={one} other={other} tools={tools} />
  }
  return (
    <>
      <AddCodes tools={tools} />
      <MendLines tools={tools} />
      {tools.$readable.get().length > 0 && (
        <>
          <GroupPicture key="group" tools={tools} />
          <Everybody key="everybody" tools={tools} />
        </>
      )}
      <Keeping tools={tools} />
      <Removed tools={tools} />
    </>
  )
}
