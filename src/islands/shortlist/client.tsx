import { countryOf } from '#i18n/countries'
import { LOCALES } from '#i18n/locales'
import { deviceOf } from '#stores/device'
import { createJobSearch } from '#stores/job-search'
import { JOB_SEARCH_KEY, OPENED_KEY } from '#stores/person'
import { shortlistOf } from '#stores/shortlist'
import { storageEntry } from '#stores/storage-entry'
import { visitorCode } from '#stores/visitor-code'
import { carryHashToLanguages } from '../language-links.ts'
import { modelFromRows } from '../model-rows.ts'
import { rolesFromColumns } from '../role-columns.ts'
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
  const locale = LOCALES.find((known) => known === document.documentElement.lang) ?? LOCALES[0]
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
      jobSearch={createJobSearch(
        storageEntry(window, 'localStorage', JOB_SEARCH_KEY),
        countryOf(navigator.languages, locale)
      )}
      rolesIn={(country) => rolesFromColumns(model, props.families, props.roles, country)}
      answers={visitor?.answers}
    />
  )
})
