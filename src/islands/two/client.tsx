import { atom } from 'nanostores'
import { withCode } from '#stores/coded-answers'
import { deviceOf } from '#stores/device'
import { formatPeople, peopleIn } from '#stores/two-codes'
import { carryHashToLanguages } from '../language-links.ts'
import { modelFromRows } from '../model-rows.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { rolesFromColumns } from '../role-columns.ts'
import { keepFocus } from '../shared/keep-focus.ts'
import { mount } from '../shared/mount.tsx'
import { TwoPage } from './two-page.tsx'
import type { TwoProps } from './two-props.ts'

mount<TwoProps>((props, root) => {
  const model = modelFromRows(props.model)
  const stored = deviceOf(window).read()?.answers
  const $people = atom(peopleIn(location.hash))
  addEventListener('hashchange', () => $people.set(peopleIn(location.hash)))
  keepPageLinksOutOfAddress()
  keepFocus(root)
  carryHashToLanguages(() => `#${formatPeople($people.get())}`)
  return (
    <TwoPage
      props={props}
      model={model}
      roles={rolesFromColumns(model, props.families, props.roles, props.country)}
      $people={$people}
      own={stored?.some(Boolean) ? withCode(stored) : undefined}
      // As a followed link: the `hashchange` listener shows it, and Back returns.
      add={(someone) => {
        location.hash = formatPeople([...$people.get(), someone])
      }}
    />
  )
})
