import { useState } from 'preact/hooks'
import type { AdvertReading } from '#domain/advert/read-advert'
import type { Answers } from '#domain/model'
import { deviceOf } from '#stores/device'
import { OPENED_KEY } from '#stores/person'
import { storageEntry } from '#stores/storage-entry'
import { visitorCode } from '#stores/visitor-code'
import { Own, type OwnWords } from '../advert/own.tsx'
import type { FrameAdvertProps } from './frame-advert-props.ts'

type Props = {
  readonly reading: AdvertReading
  readonly words: OwnWords
  readonly frame: FrameAdvertProps['frame']
  /** The advert on the whole page, which sees the answers where this frame does not. */
  readonly whole: string
}

/**
 * The visitor's own comparison, folded. The host sees the height of the frame, so that the box is
 * as high for every visitor, with answers and without, and what does not fit is scrolled. Answers
 * are only read, and only once somebody has unfolded it.
 */
export function OwnInFrame({ reading, words, frame, whole }: Props) {
  const [opened, setOpened] = useState(false)
  return (
    <details class="own-in-frame" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{words.text.own}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard, only what has the focus scrolls */}
      <section class="own-box" aria-label={words.text.own} tabIndex={0}>
        {opened && <Box reading={reading} words={words} frame={frame} whole={whole} />}
      </section>
    </details>
  )
}

function Box({ reading, words, frame, whole }: Props) {
  const answers = storedAnswers()
  if (answers) return <Own reading={reading} answers={answers} words={words} />
  return (
    <p>
      {frame.noAnswers}{' '}
      <a href={whole} target="_blank" rel="noopener">
        {frame.compare}
      </a>
    </p>
  )
}

/** The answers that this browser shows to the frame; many show none to frames of other sites. */
function storedAnswers(): Answers | undefined {
  const opened = storageEntry(window, 'sessionStorage', OPENED_KEY)
  return visitorCode('', opened, deviceOf(window))?.answers
}
