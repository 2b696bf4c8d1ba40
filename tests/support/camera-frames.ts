import { encode } from 'uqr'

/** How a QR code is held in front of a camera. Lengths are pixels, angles radians. */
export type Pose = {
  readonly text: string
  /** The side of the code, white border included. */
  readonly size: number
  /** The angle by which it is turned in the plane of the picture. */
  readonly turn?: number
  /** The angle by which its right side is farther away. */
  readonly tilt?: number
  /** The width of the code in radii of the cylinder around which the paper is bent; 0 is flat. */
  readonly bend?: number
  /** The share of the light, from 0 to 1. */
  readonly light?: number
  /** The share of the light that the right side of the picture lacks. */
  readonly shade?: number
  /** How far the noise of a pixel may be from its brightness, of 255. */
  readonly noise?: number
  /** How often each pixel becomes the mean of its neighbours. */
  readonly blur?: number
}

/** A grey picture, as bright as a camera would see it. */
export type Frame = { readonly width: number; readonly height: number; readonly luma: Uint8Array }

const WIDTH = 640
const HEIGHT = 480
/** Each pixel is the mean of so many samples in both directions. */
const SAMPLES = 2
/** Distance of the camera, in widths of the code. */
const DISTANCE = 2.2

/** A picture of 640 × 480 pixels with a QR code in front of a room; without a text, the room alone. */
export function frameOf(pose?: Pose): Frame {
  const random = randomNumbers(pose?.text.length ?? 1)
  const brightness = brightnessOf(pose)
  let picture = new Float32Array(WIDTH * HEIGHT)
  for (let at = 0; at < picture.length; at++) {
    picture[at] = meanAround(brightness, at % WIDTH, Math.floor(at / WIDTH))
  }
  const { light = 1, shade = 0, noise = 0, blur = 0 } = pose ?? {}
  for (let time = 0; time < blur; time++) picture = smooth(picture)
  const luma = Uint8Array.from(picture, (value, at) => {
    const lit = value * light * (1 - (shade * (at % WIDTH)) / WIDTH)
    return Math.max(0, Math.min(255, lit + (random() * 2 - 1) * noise))
  })
  return { width: WIDTH, height: HEIGHT, luma }
}

/** The same picture as a browser's `ImageData` holds it. */
export function rgbaOf({ width, height, luma }: Frame) {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (const [at, value] of luma.entries()) data.fill(value, at * 4, at * 4 + 3)
  return { width, height, data }
}

/** Pictures as an uncompressed video (YUV4MPEG2), which Chromium takes for the picture of a camera. */
export function videoOf(frames: readonly Frame[], perSecond: number): Uint8Array {
  const grey = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128)
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${perSecond}:1 Ip A1:1 C420jpeg\n`
  return Buffer.concat([
    Buffer.from(head),
    ...frames.flatMap(({ luma }) => [Buffer.from('FRAME\n'), luma, grey])
  ])
}

type Brightness = (x: number, y: number) => number

/** The brightness of what is seen at a point of the picture, from 0 to 255. */
function brightnessOf(pose: Pose | undefined): Brightness {
  const room: Brightness = (x, y) => 80 + 40 * Math.sin(x / 37) * Math.cos(y / 23)
  if (!pose) return room
  const { text, size, turn = 0, tilt = 0, bend = 0 } = pose
  const { data, size: modules } = encode(text, { border: 4, minVersion: 2 })
  const [turnCosine, turnSine] = [Math.cos(turn), Math.sin(turn)]
  const [tiltCosine, tiltSine] = [Math.cos(tilt), Math.sin(tilt)]
  return (x, y) => {
    const right = (x - WIDTH / 2) / size
    const down = (y - HEIGHT / 2) / size
    let u = right * turnCosine + down * turnSine
    let v = down * turnCosine - right * turnSine
    // The ray through the pixel meets the tilted plane.
    u /= tiltCosine - (u / DISTANCE) * tiltSine
    v *= 1 + (u * tiltSine) / DISTANCE
    // Bent paper is part of a cylinder, of which the camera sees the chord.
    if (Math.abs(u * bend) >= 1) return room(x, y)
    if (bend > 0) u = Math.asin(u * bend) / bend
    const dark = data[Math.floor((v + 0.5) * modules)]?.[Math.floor((u + 0.5) * modules)]
    if (dark === undefined) return room(x, y)
    return dark ? 20 : 235
  }
}

/** The mean brightness of a pixel. */
function meanAround(brightness: Brightness, x: number, y: number): number {
  let sum = 0
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const column = ((sample % SAMPLES) + 0.5) / SAMPLES
    const row = (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES
    sum += brightness(x + column, y + row)
  }
  return sum / (SAMPLES * SAMPLES)
}

/** Each pixel becomes the mean of itself and its eight neighbours. */
function smooth(picture: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const smoothed = new Float32Array(picture.length)
  for (let at = 0; at < picture.length; at++) {
    let sum = 0
    for (let step = 0; step < 9; step++) {
      sum += picture[at + (Math.floor(step / 3) - 1) * WIDTH + (step % 3) - 1] ?? 0
    }
    smoothed[at] = sum / 9
  }
  return smoothed
}

/** The same numbers from 0 to 1 for the same start (a linear congruential generator). */
function randomNumbers(start: number): () => number {
  let state = start
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
