import { modelFromRows } from '../model-rows.ts'
import { rolesFromColumns } from '../role-columns.ts'
import type { Around, ResultProps, ViewProps } from './result-text.ts'

/** What the page sent, as the view and the domain know it. Families are called by their names here. */
export function viewPropsOf(props: ResultProps, around: Around): ViewProps {
  const model = modelFromRows(props.model)
  return { ...props, ...around, model, roles: rolesFromColumns(model, props.families, props.roles) }
}
