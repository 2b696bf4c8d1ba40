import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Locale } from '#i18n/locales'
import { frameOf, type Pose, videoOf } from '../../support/camera-frames.ts'
import { type Visit, visitWith } from '../../support/visit.ts'
import { type CaseloadVisit, openCaseload } from './caseload-visit.ts'
import { contentIn } from './content.ts'

/** The caseload with the scanner on it. */
export type ScannerVisit = CaseloadVisit & {
  readonly words: ReturnType<typeof contentIn>['counsellor']['caseload']['scan']['scanner']
  /** What was read last. */
  readonly news: Locator
  /** How many cameras the page has asked for, and how many of these are on. */
  readonly cameras: () => Promise<{ readonly asked: number; readonly on: number }>
}

/** Frames a second of the video: few, because each has half a megabyte. */
const RATE = 5

/**
 * Gives the browser of this test file a camera that shows these codes again and again, each for so
 * many seconds, with an empty room between them. Returns the function that deletes the video.
 */
export function useCameraWith(poses: readonly Pose[], seconds: number): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'camera-'))
  const file = join(folder, 'camera.y4m')
  const room = frameOf()
  const frames = poses.flatMap((pose) => {
    const frame = frameOf(pose)
    return [...Array.from({ length: seconds * RATE }, () => frame), room, room]
  })
  writeFileSync(file, videoOf(frames, RATE))
  visitWith(inject('browser'), ...FAKE_CAMERA, `--use-file-for-fake-video-capture=${file}`)
  return () => rmSync(folder, { recursive: true })
}

/** Makes the browser of this test file refuse the camera, as a person would. */
export function useCameraRefused(): void {
  visitWith(
    inject('browser'),
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream=deny'
  )
}

/** The camera is a video, and the browser does not ask anybody for permission. */
const FAKE_CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

/** Opens the caseload, and presses the button that opens the scanner. */
export async function openScanner(
  options: Omit<Visit, 'path'> & { locale?: Locale } = {}
): Promise<ScannerVisit> {
  const visit = await openCaseload({
    ...options,
    async prepare(context) {
      await context.addInitScript(recordCameras)
      await options.prepare?.(context)
    }
  })
  const { page, locale, button } = visit
  const { scan } = contentIn(locale).counsellor.caseload
  await button(scan.page.open).click()
  await visit.heading(scan.scanner.heading).waitFor()
  return {
    ...visit,
    words: scan.scanner,
    news: page.locator('.scanner').getByRole('status'),
    cameras: () => camerasOf(page)
  }
}

/** How many cameras a page prepared with `recordCameras` has asked for, and how many are on. */
export function camerasOf(page: Page): Promise<{ readonly asked: number; readonly on: number }> {
  return page.evaluate(() => {
    const tracks = window.cameraTracks ?? []
    return {
      asked: window.camerasAsked ?? 0,
      on: tracks.filter(({ readyState }) => readyState === 'live').length
    }
  })
}

declare global {
  interface Window {
    camerasAsked?: number
    cameraTracks?: MediaStreamTrack[]
  }
}

/** Runs in the page. */
export function recordCameras(): void {
  // The page before the first one has no address with https.
  if (!('mediaDevices' in navigator)) return
  const devices = navigator.mediaDevices
  const open = devices.getUserMedia.bind(devices)
  devices.getUserMedia = async (constraints) => {
    window.camerasAsked = (window.camerasAsked ?? 0) + 1
    const stream = await open(constraints)
    window.cameraTracks = [...(window.cameraTracks ?? []), ...stream.getTracks()]
    return stream
  }
}
