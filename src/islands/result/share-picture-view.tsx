import { useLayoutEffect, useState } from 'preact/hooks'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ShareWords } from './result-props.ts'
import { measureText, PICTURE_FORMATS, type PictureFormat, sharePicture } from './share-picture.ts'

type Props = {
  readonly placing: string
  readonly words: ShareWords
  readonly pngOf: (svg: string) => Promise<Blob>
}

/** The PNG files, and their addresses in this page. */
type Drawn = Readonly<Record<PictureFormat, { readonly file: File; readonly url: string }>>

const FORMATS: readonly PictureFormat[] = ['chat', 'story']

/**
 * The picture of the verdict, drawn when somebody unfolds it: a preview, a link for each format that
 * saves it, and a button for the share sheet where that takes files.
 */
export function SharePicture({ placing, words, pngOf }: Props) {
  const { text, name, pictures } = words
  const [drawn, setDrawn] = useState<Drawn | 'failed' | undefined>()
  useLayoutEffect(() => {
    return () => {
      if (typeof drawn === 'object')
        for (const { url } of Object.values(drawn)) URL.revokeObjectURL(url)
    }
  }, [drawn])
  const picture = pictures[placing]
  if (picture === undefined) return null
  const { sentence, plan } = picture

  async function draw(format: PictureFormat): Promise<Drawn[PictureFormat]> {
    const colours = getComputedStyle(document.documentElement)
    const svg = sharePicture({
      format,
      name,
      sentence,
      foot: text.pictureFoot,
      plan,
      colour: (property) => colours.getPropertyValue(property).trim(),
      widthOf: measureText()
    })
    const file = new File([await pngOf(svg)], `front-or-back-${format}.png`, { type: 'image/png' })
    return { file, url: URL.createObjectURL(file) }
  }
  async function drawAll(): Promise<void> {
    if (typeof drawn === 'object') return
    try {
      setDrawn({ chat: await draw('chat'), story: await draw('story') })
    } catch {
      setDrawn('failed')
    }
  }
  const pictureOf = typeof drawn === 'object' ? drawn : undefined
  const sendable =
    pictureOf && navigator.canShare?.({ files: [pictureOf.chat.file] }) ? pictureOf : undefined
  return (
    <details class="screen-only" onToggle={drawAll}>
      <summary>{text.picture}</summary>
      <p>{text.pictureLead}</p>
      {drawn === 'failed' && <p role="alert">{text.pictureFailed}</p>}
      {pictureOf && (
        <>
          <img
            class="share-picture"
            src={pictureOf.chat.url}
            width={PICTURE_FORMATS.chat.width}
            height={PICTURE_FORMATS.chat.height}
            alt={fill(text.pictureLabel, { sentence })}
          />
          <p class="buttons">
            {FORMATS.map((format) => (
              <a
                key={format}
                class="quiet"
                href={pictureOf[format].url}
                download={pictureOf[format].file.name}
              >
                <ChangingText>{text.formats[format]}</ChangingText>
              </a>
            ))}
            {sendable && (
              <button
                type="button"
                class="button"
                onClick={() =>
                  navigator.share({ files: [sendable.chat.file] }).catch(() => {
                    // The visitor closed the sheet; the picture can still be saved.
                  })
                }
              >
                {text.sendPicture}
              </button>
            )}
          </p>
        </>
      )}
    </details>
  )
}
