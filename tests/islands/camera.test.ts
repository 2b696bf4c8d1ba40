import { afterEach, expect, test, vi } from 'vitest'
import { openCamera } from '#islands/caseload/scan/camera.ts'
import { createSightings } from '#islands/caseload/scan/sightings.ts'

// In Node, with a navigator that has only what is asked for. Why there is no picture from the camera, and which codes have come into view.

afterEach(() => void vi.unstubAllGlobals())

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['SecurityError', 'blocked'],
  ['InvalidStateError', 'failed']
])('the error %s means: %s', async (name, problem) => {
  const getUserMedia = () => Promise.reject(new DOMException('', name))
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
  vi.stubGlobal('document', {})
  expect(await openCamera('', () => {})).toEqual({ kind: 'problem', problem })
})

test('on a page without https there is no camera to ask for', async () => {
  vi.stubGlobal('navigator', {})
  expect(await openCamera('', () => {})).toEqual({ kind: 'problem', problem: 'insecure' })
})

test('a camera that a policy forbids is not one that a person refuses', async () => {
  const getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
  vi.stubGlobal('document', { featurePolicy: { allowsFeature: () => false } })
  expect(await openCamera('', () => {})).toEqual({ kind: 'problem', problem: 'blocked' })
})

test('the camera that looks away from the screen is preferred, unless one is chosen', async () => {
  const asked: MediaStreamConstraints[] = []
  const getUserMedia = (constraints: MediaStreamConstraints) => {
    asked.push(constraints)
    return Promise.reject(new DOMException('', 'NotFoundError'))
  }
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
  await openCamera('', () => {})
  await openCamera('second', () => {})
  expect(asked).toMatchObject([
    { audio: false, video: { facingMode: 'environment' } },
    { audio: false, video: { deviceId: { exact: 'second' } } }
  ])
  expect(asked[1]?.video).not.toHaveProperty('facingMode')
})

test('a code is new when it comes into view, and again when it was away for two and a half seconds', () => {
  const { isNew } = createSightings()
  expect(isNew('An', 0)).toBe(true)
  expect(isNew('An', 120)).toBe(false)
  expect(isNew('Lan', 240)).toBe(true)
  // Seen at 120 and at 2,600: away for 2,480.
  expect(isNew('An', 2600)).toBe(false)
  expect(isNew('Lan', 2800)).toBe(true)
  expect(isNew('An', 5101)).toBe(true)
})
