import { useLayoutEffect, useState } from 'preact/hooks'
import { renamed } from '#domain/caseload/edit-people'
import type { Person } from '#domain/caseload/person'
import { useCaseload } from './context.ts'

/** A nickname while it is being typed. */
export type TypedNickname = {
  readonly typed: string
  readonly type: (text: string) => void
  /** Gives the nickname to all sittings of the person. Returns whether it was changed. */
  readonly save: () => boolean
}

/** The state of a field for a nickname. What is typed is saved as well when the page is left. */
export function useNickname({ id, line }: Person): TypedNickname {
  const { caseload } = useCaseload()
  const [typed, type] = useState(line.nickname)
  const save = (): boolean => {
    if (typed === line.nickname) return false
    caseload.edit((people) => renamed(people, id, typed))
    return true
  }
  useSavedOnLeave(save)
  return { typed, type, save }
}

/** Calls `save` when the visitor reloads or leaves the page, so that nothing typed is lost. */
export function useSavedOnLeave(save: () => void): void {
  useLayoutEffect(() => {
    addEventListener('pagehide', save)
    return () => removeEventListener('pagehide', save)
  })
}
