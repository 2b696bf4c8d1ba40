/**
 * Draws SVG markup as a PNG of its own size, on a canvas of this page: nothing is sent. The markup must
 * need no other file. Rejects where the browser can't draw it. The Content-Security-Policy of a page
 * whose script calls `toBlob` allows pictures from `blob:` addresses.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const picture = document.createElement('img')
    picture.src = address
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.naturalWidth
    canvas.height = picture.naturalHeight
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No PNG was drawn.'))))
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
