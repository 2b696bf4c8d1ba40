import { useState } from 'preact/hooks'
import type { ReadAdvert } from './advert-page.tsx'
import type { DetailsText } from './advert-props.ts'
import { pieces } from './quoted-text.tsx'

/** The whole advert with every phrase that counted, folded at first. */
export function MarkedAdvert({
  advert: { text: body, reading },
  text
}: {
  readonly advert: ReadAdvert
  readonly text: DetailsText
}) {
  const [opened, setOpened] = useState(false)
  const whole = { start: 0, end: body.length }
  return (
    <details class="marked" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{text.marked}</summary>
      {opened && (
        <>
          <p class="small">
            {text.markedLead} <mark class="front">{text.marksFront}</mark>{' '}
            <mark class="back">{text.marksBack}</mark>
          </p>
          <p class="body">
            {pieces(body, whole, reading.marks).map(({ words, marked }) =>
              marked ? (
                <mark key={words} class={marked.faint ? 'faint' : marked.side}>
                  {words}
                </mark>
              ) : (
                <span key={words}>{words}</span>
              )
            )}
          </p>
        </>
      )}
    </details>
  )
}
