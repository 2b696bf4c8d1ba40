import { decodeQR } from 'qr/decode.js'
import { createSightings } from './sightings.ts'

/** Milliseconds between two frames that are read: about eight a second. */
const PAUSE = 120

/**
 * Of the time between two frames, at least three quarters are free for the page, however slow the
 * device is.
 */
const FREE = 3

/** The longer side of the picture that is read, in pixels: enough for a code on a phone at arm's length. */
const LONGEST_SIDE = 800

/**
 * Reads the frames of a video, and calls `found` with the text of each QR code that comes into view.
 * Returns the function that ends it.
 */
export function readFrames(video: HTMLVideoElement, found: (text: string) => void): () => void {
  const canvas = document.createElement('canvas')
  const sightings = createSightings()
  let timer = setTimeout(read, PAUSE)
  return () => clearTimeout(timer)

  function read(): void {
    const began = performance.now()
    const text = textIn(video, canvas)
    const took = performance.now() - began
    timer = setTimeout(read, Math.max(PAUSE - took, FREE * took))
    if (text !== undefined && sightings.isNew(text, began)) found(text)
  }
}

/** The text of the QR code in the current frame; undefined if there is none that can be read. */
function textIn(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | undefined {
  const { videoWidth, videoHeight } = video
  const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight))
  canvas.width = Math.round(videoWidth * scale)
  canvas.height = Math.round(videoHeight * scale)
  const { width, height } = canvas
  const context = canvas.getContext('2d', { willReadFrequently: true })
  // Before the first frame, a video has no size.
  if (!context || width === 0 || height === 0) return undefined
  context.drawImage(video, 0, 0, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  try {
    return decodeQR({ data, width, height })
  } catch {
    // The decoder throws for each frame without a code that it can read.
    return undefined
  }
}
