import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { frameOf, type Pose, rgbaOf } from './camera-frames.ts'

// The decoder of the scanner reads the QR codes of the end page as they are held in front of a camera.
// A new version of it must not read less.

const TEXT = 'Nguyễn Thị Minh Anh: 12H7-EY82-V32E-R9ZC-NC'

const POSES: Readonly<Record<string, Omit<Pose, 'text'>>> = {
  'large and straight': { size: 320 },
  'at arm’s length': { size: 160, noise: 12 },
  small: { size: 110, noise: 12 },
  turned: { size: 220, turn: 0.6, noise: 12 },
  'tilted by 45 degrees': { size: 280, tilt: 0.8, noise: 12 },
  'on bent paper': { size: 260, bend: 1.2, noise: 12 },
  'in the dark': { size: 220, light: 0.25, noise: 14 },
  'half in the shade': { size: 240, shade: 0.75, noise: 12 },
  blurred: { size: 200, blur: 3, noise: 8 },
  'bent, dark and small': { size: 150, bend: 0.7, light: 0.35, noise: 12 }
}

test.each(Object.entries(POSES))('a code is read %s', (_, pose) => {
  expect(decodeQR(rgbaOf(frameOf({ ...pose, text: TEXT })))).toBe(TEXT)
})

test.each([0.2, 0.4, 0.6])('a code of a number for a name is read tilted by %f radians', (tilt) => {
  // So short a text would fit into the smallest version of a QR code, which is read only from the front.
  const text = '3: 12H7-EY82-V32E-R9ZC-NC'
  expect(decodeQR(rgbaOf(frameOf({ text, size: 220, tilt, noise: 6 })))).toBe(text)
})

test('a room without a code gives nothing', () => {
  expect(() => decodeQR(rgbaOf(frameOf()))).toThrow()
})
