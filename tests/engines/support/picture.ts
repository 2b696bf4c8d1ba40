import type { EngineTab } from './engine-tab.ts'

/** A place in a picture, in pixels from its left and its top. */
export type Place = readonly [number, number]

/**
 * The colours at these places of a PNG, each as `red green blue` from 0 to 255. The tab decodes it, on
 * an empty page, because the policy of our pages allows no pictures but the site's.
 */
export async function coloursIn(
  tab: EngineTab,
  picture: Uint8Array,
  places: readonly Place[]
): Promise<readonly string[]> {
  await tab.open('about:blank')
  const base64 = Buffer.from(picture).toString('base64')
  return tab.evaluate(decode, base64, JSON.stringify(places))
}

/** Runs in an empty page. */
async function decode(base64 = '', places = ''): Promise<readonly string[]> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser has no canvas to decode a picture with.')
  context.drawImage(image, 0, 0)
  const points: readonly (readonly [number, number])[] = JSON.parse(places)
  return points.map(([x, y]) => context.getImageData(x, y, 1, 1).data.slice(0, 3).join(' '))
}
