/** Why there is no picture. */
export type CameraProblem = 'refused' | 'none' | 'busy' | 'insecure' | 'blocked' | 'lost' | 'failed'

export type Camera = { readonly id: string; readonly name: string }

/** The state of the camera. */
export type CameraState =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'live'
      readonly stream: MediaStream
      /** The id of the camera in use. */
      readonly id: string
      /** Whether the camera looks away from the screen; any other picture is shown as in a mirror. */
      readonly away: boolean
      readonly cameras: readonly Camera[]
    }
  | { readonly kind: 'problem'; readonly problem: CameraProblem }

/**
 * Opens the camera with this id, or, if it is empty, the one that looks away from the screen, if there
 * are two. The browser may ask for permission. Calls `lost` if the camera ends by itself. Never
 * rejects.
 */
export async function openCamera(id: string, lost: () => void): Promise<CameraState> {
  // Browsers have no `mediaDevices` on pages without https.
  if (!('mediaDevices' in navigator)) return { kind: 'problem', problem: 'insecure' }
  const { mediaDevices } = navigator
  try {
    const stream = await mediaDevices.getUserMedia({
      audio: false,
      video: {
        ...(id === '' ? { facingMode: 'environment' } : { deviceId: { exact: id } }),
        width: { ideal: 1280 },
        height: { ideal: 720 }
      }
    })
    const [track] = stream.getVideoTracks()
    track?.addEventListener('ended', lost)
    const settings = track?.getSettings()
    // Browsers name cameras only once one of them may be used.
    const devices = await mediaDevices.enumerateDevices()
    return {
      kind: 'live',
      stream,
      id: settings?.deviceId ?? '',
      away: settings?.facingMode === 'environment',
      cameras: devices
        .filter(({ kind }) => kind === 'videoinput')
        .map(({ deviceId, label }) => ({ id: deviceId, name: label }))
    }
  } catch (error) {
    return { kind: 'problem', problem: problemIn(error) }
  }
}

/** Switches the camera off. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** The names of the errors of `getUserMedia` (Media Capture and Streams, W3C). */
const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
  SecurityError: 'blocked'
}

function problemIn(error: unknown): CameraProblem {
  const problem = (error instanceof DOMException && PROBLEMS[error.name]) || 'failed'
  return problem === 'refused' && isForbidden() ? 'blocked' : problem
}

/**
 * Whether a policy forbids the camera, for which browsers report the same error as for a person who
 * refuses it. Only Chromium tells.
 */
function isForbidden(): boolean {
  const policy: unknown = 'featurePolicy' in document ? document.featurePolicy : undefined
  return hasAllowsFeature(policy) && !policy.allowsFeature('camera')
}

type FeaturePolicy = { readonly allowsFeature: (feature: string) => boolean }

function hasAllowsFeature(policy: unknown): policy is FeaturePolicy {
  return typeof policy === 'object' && policy !== null && 'allowsFeature' in policy
}
