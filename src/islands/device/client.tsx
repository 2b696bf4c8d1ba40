import { caseloadStorageOf } from '#stores/caseload-storage'
import { deviceOf } from '#stores/device'
import { mount } from '../shared/mount.tsx'
import type { DeviceProps } from './device-props.ts'
import { DeviceView } from './device-view.tsx'

mount<DeviceProps>((props) => (
  <DeviceView {...props} device={deviceOf(window)} caseloads={caseloadStorageOf(window)} />
))
