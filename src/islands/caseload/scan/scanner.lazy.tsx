import style from './scanner.css?inline'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fill } from '#i18n/fill'
import type { StorageEntry } from '#stores/storage-entry'
import { addStyle } from '../../shared/add-style.ts'
import { ChangingText } from '../../shared/changing-text.tsx'
import { Announcement } from '../announcement.tsx'
import { createBeep } from './beep.ts'
import type { CameraState } from './camera.ts'
import { CameraChoice } from './camera-choice.tsx'
import { readFrames } from './read-frames.ts'
import type { ScannerText } from './scan.tsx'
import { type News, newsInWords } from './scanner-words.ts'
import type { Taken } from './take-scanned.ts'
import { useCamera } from './use-camera.ts'

addStyle(style)

type Props = {
  readonly words: ScannerText
  /** Adds the people of a scanned text to the caseload. */
  readonly take: (text: string) => Taken
  /** Removes people who were just added. */
  readonly takeBack: (ids: readonly number[]) => void
  /** Has a text if scanning makes no sound. */
  readonly silent: StorageEntry
  readonly close: () => void
  /** Closes the scanner and moves the focus to the field for codes. */
  readonly type: () => void
}

type Read = Extract<Taken, { kind: 'read' }>

/**
 * The picture of the camera, and who was read from it. People follow each other without a press; the
 * last ones can be taken out again.
 */
export function Scanner({ words, take, takeBack, silent, close, type }: Props) {
  const [chosen, choose] = useState('')
  const [attempt, setAttempt] = useState(0)
  const camera = useCamera(chosen, attempt)
  const [read, setRead] = useState<readonly Read[]>([])
  const [news, setNews] = useState<News>({ kind: 'nothing' })
  const [times, setTimes] = useState(0)
  const [isSilent, setSilent] = useState(() => silent.read() !== undefined)
  const [beep] = useState(createBeep)
  const heading = useRef<HTMLHeadingElement>(null)
  const stop = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    heading.current?.focus()
    return beep.close
  }, [])
  const announce = (latest: News): void => {
    setNews(latest)
    setTimes((count) => count + 1)
  }
  const found = (text: string): void => {
    const taken = take(text)
    announce(taken)
    if (taken.kind !== 'read') return
    setRead((before) => [...before, taken])
    if (silent.read() === undefined) beep.play()
  }
  const undo = (last: Read): void => {
    takeBack(last.ids)
    setRead(read.slice(0, -1))
    announce({ kind: 'undone', name: last.name })
    // With the last one, the button goes.
    if (read.length === 1) stop.current?.focus()
  }
  const last = read.at(-1)
  return (
    <div class="scanner">
      <h3 tabIndex={-1} ref={heading}>
        {words.heading}
      </h3>
      <p class="small">{words.lead}</p>
      <div class="beside">
        <Picture camera={camera} found={found} label={words.video} />
        <div>
          <p role="status" class={`news ${news.kind}`}>
            {read.length > 0 && (
              <strong>
                <ChangingText>{fill(words.count, { count: countOf(read) })}</ChangingText>
              </strong>
            )}
            <Announcement times={times}>{newsInWords(news, camera, words)}</Announcement>
          </p>
          {camera.kind === 'problem' && (
            <p class="buttons" key="problem">
              <button type="button" class="button" onClick={type}>
                {words.type}
              </button>
              <button type="button" class="quiet" onClick={() => setAttempt(attempt + 1)}>
                {words.again}
              </button>
            </p>
          )}
          <CameraChoice camera={camera} choose={choose} words={words} />
          <label class="check">
            <input
              type="checkbox"
              checked={!isSilent}
              onChange={({ currentTarget: { checked } }) => {
                if (checked) silent.remove()
                else silent.write('silent')
                setSilent(!checked)
              }}
            />
            <span>{words.sound}</span>
          </label>
          <p class="buttons">
            <button type="button" class="button" ref={stop} onClick={close}>
              {words.stop}
            </button>
            {last && (
              <button type="button" class="quiet" onClick={() => undo(last)}>
                {words.undo}
              </button>
            )}
          </p>
        </div>
      </div>
    </div>
  )
}

type PictureProps = {
  readonly camera: CameraState
  readonly found: (text: string) => void
  readonly label: string
}

/** The live picture. It is read only while the camera is on. */
function Picture({ camera, found, label }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null)
  // The frames of one camera are read by one function, which must call the latest `found`.
  const latest = useRef(found)
  latest.current = found
  const stream = camera.kind === 'live' ? camera.stream : null
  useLayoutEffect(() => {
    const element = video.current
    if (!element || !stream) return undefined
    element.srcObject = stream
    // It rejects if the camera is closed before the first frame.
    element.play().catch(() => {})
    const end = readFrames(element, (text) => latest.current(text))
    return () => {
      end()
      element.srcObject = null
    }
  }, [stream])
  if (camera.kind === 'problem') return null
  const away = camera.kind === 'live' && camera.away
  return (
    <div class="picture">
      <video ref={video} class={away ? '' : 'mirrored'} muted playsInline aria-label={label} />
    </div>
  )
}

function countOf(read: readonly Read[]): number {
  return read.reduce((sum, { ids }) => sum + ids.length, 0)
}
