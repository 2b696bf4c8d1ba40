import { fill } from '#i18n/fill'
import { ChangingText } from '../../shared/changing-text.tsx'
import type { CameraState } from './camera.ts'
import type { ScannerText } from './scan.tsx'

type Props = {
  readonly camera: CameraState
  /** Opens the camera with this id. */
  readonly choose: (id: string) => void
  readonly words: ScannerText
}

/** The cameras of the device, if there are several. */
export function CameraChoice({ camera, choose, words }: Props) {
  if (camera.kind !== 'live' || camera.cameras.length < 2) return null
  return (
    <p class="camera">
      <label for="camera">{words.camera}</label>
      <select
        id="camera"
        value={camera.id}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {camera.cameras.map(({ id, name }, at) => (
          <option key={id} value={id}>
            <ChangingText>{name || fill(words.cameraNumber, { number: at + 1 })}</ChangingText>
          </option>
        ))}
      </select>
    </p>
  )
}
