import { caseloadStorageOf } from '#stores/caseload-storage'
import { deviceOf } from '#stores/device'
import { ONE_TAP_KEY } from '#stores/one-tap'
import { ADVERTS_KEY, JOB_SEARCH_KEY } from '#stores/person'
import { shortlistOf } from '#stores/shortlist'
import { storageEntry } from '#stores/storage-entry'
import { TALK_ADVERTS_KEY } from '#stores/talk-adverts'
import { mount } from '../shared/mount.tsx'
import type { DeviceProps } from './device-props.ts'
import { DeviceView } from './device-view.tsx'

mount<DeviceProps>((props) => (
  <DeviceView
    {...props}
    device={deviceOf(window)}
    caseloads={caseloadStorageOf(window)}
    shortlist={shortlistOf(window)}
    jobSearch={storageEntry(window, 'localStorage', JOB_SEARCH_KEY)}
    oneTap={storageEntry(window, 'localStorage', ONE_TAP_KEY)}
    adverts={[ADVERTS_KEY, TALK_ADVERTS_KEY].map((key) =>
      storageEntry(window, 'sessionStorage', key)
    )}
  />
))
