import { h, render } from 'preact'
import { caseloadStorageOf } from '#stores/caseload-storage'
import { deviceOf } from '#stores/device'
import { readProps } from '../read-props.ts'
import type { DeviceProps } from './device-text.ts'
import { DeviceView } from './device-view.tsx'

const root = document.getElementById('device')
if (root)
  render(
    h(DeviceView, {
      ...readProps<DeviceProps>(),
      device: deviceOf(window),
      caseloads: caseloadStorageOf(window)
    }),
    root
  )
