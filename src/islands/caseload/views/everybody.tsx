import { useStore } from '@nanostores/preact'
import { AddCodes } from '../add-codes.tsx'
import { useCaseload } from '../context.ts'
import { Expected } from '../roll/expected.tsx'
import { GroupPicture } from '../group-picture.tsx'
import { StorageActions } from '../storage-actions.tsx'
import { FixLines } from '../fix-lines.tsx'
import { PeopleTable } from '../people-table.tsx'
import { Removed } from '../removed.tsx'
import { SamePeople } from '../same-people.tsx'

/** The view of the whole caseload: add codes, fix lines, the group, the table, and storage. */
export function Everybody() {
  const { $readable } = useCaseload()
  const any = useStore($readable).length > 0
  return (
    <>
      <AddCodes />
      <Expected />
      <FixLines />
      <SamePeople />
      {any && <GroupPicture />}
      {any && <PeopleTable />}
      <StorageActions />
      <Removed />
    </>
  )
}
