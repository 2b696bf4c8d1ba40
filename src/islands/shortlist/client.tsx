import { deviceOf } from '#stores/device'
import { jobSearchOf } from '#stores/job-search'
import { OPENED_KEY } from '#stores/person'
import { shortlistOf } from '#stores/shortlist'
import { storageEntry } from '#stores/storage-entry'
import { visitorCode } from '#stores/visitor-code'
import { carryHashToLanguages } from '../language-links.ts'
import { modelFromRows } from '../model-rows.ts'
import { rolesByCountry } from '../role-columns.ts'
import { keepFocus } from '../shared/keep-focus.ts'
import { mount } from '../shared/mount.tsx'
import { shareRuntime } from '../shared/page-runtime.ts'
import type { ShortlistProps } from './shortlist-props.ts'
import { ShortlistPage } from './shortlist-page.tsx'

mount<ShortlistProps>((props, root) => {
  shareRuntime()
  keepFocus(root)
  carryHashToLanguages(() => '')
  const model = modelFromRows(props.model)
  const visitor = visitorCode(
    '',
    storageEntry(window, 'sessionStorage', OPENED_KEY),
    deviceOf(window)
  )
  return (
    <ShortlistPage
      props={props}
      model={model}
      shortlist={shortlistOf(window)}
      jobSearch={jobSearchOf(window)}
      rolesIn={rolesByCountry(model, props.families, props.roles)}
      answers={visitor?.answers}
    />
  )
})
