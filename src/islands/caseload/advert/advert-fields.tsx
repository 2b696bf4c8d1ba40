import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PastedAdvert } from '#stores/adverts'
import type { TalkAdvertWords } from './talk-advert-words.ts'

type Props = {
  readonly advert: PastedAdvert
  /** Stores what is typed, at once: a reload loses nothing. */
  readonly write: (change: Partial<PastedAdvert>) => void
  readonly remove: () => void
  readonly words: TalkAdvertWords
}

/** Title and text of the advert for a talk. An empty title takes the focus: the fields were asked for. */
export function AdvertFields({ advert, write, remove, words: { text } }: Props) {
  const title = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (advert.title + advert.text === '') title.current?.focus()
  }, [])
  return (
    <section class="advert-fields" aria-label={text.eyebrow}>
      <label for="talk-advert-title">{text.titleLabel}</label>
      <input
        id="talk-advert-title"
        ref={title}
        maxLength={300}
        autocomplete="off"
        value={advert.title}
        onInput={({ currentTarget }) => write({ title: currentTarget.value })}
      />
      <label for="talk-advert-text">{text.textLabel}</label>
      <textarea
        id="talk-advert-text"
        rows={6}
        autocomplete="off"
        aria-describedby="talk-advert-hint"
        value={advert.text}
        onInput={({ currentTarget }) => write({ text: currentTarget.value })}
      />
      <p id="talk-advert-hint" class="small">
        {text.hint}
      </p>
      <p class="buttons">
        <button type="button" class="quiet" onClick={remove}>
          {text.remove}
        </button>
      </p>
    </section>
  )
}
