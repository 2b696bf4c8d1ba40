import { useStore } from '@nanostores/preact'
import { useId, useRef, useState } from 'preact/hooks'
import type { Adverts, AdvertView, PastedAdvert } from '#stores/adverts'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import type { AdvertProps } from './advert-props.ts'

/** Title and text of an advert. Nothing is submitted: a submission would put the text into the URL. */
export function AdvertForm({
  adverts,
  props: { text }
}: {
  readonly adverts: Adverts
  readonly props: AdvertProps
}) {
  const view = useStore(adverts.$view)
  const { title, text: body } = draftOf(view)
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useRestoredControls()
  const type = (draft: { title?: string; text?: string }): void => {
    setMissing(false)
    // Of the store, not of the last rendering: the other field may have changed since.
    adverts.type({ ...draftOf(adverts.$view.get()), ...draft })
  }
  const read = (): void => {
    if (draftOf(adverts.$view.get()).text.trim() !== '') {
      adverts.read()
      return
    }
    setMissing(true)
    field.current?.focus()
  }
  return (
    <form
      method="dialog"
      class="advert-form screen-only"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        read()
      }}
    >
      <label for={`${id}-title`}>{text.titleLabel}</label>
      <input
        id={`${id}-title`}
        data-focus
        maxLength={300}
        value={title}
        onInput={({ currentTarget }) => type({ title: currentTarget.value })}
      />
      <label for={`${id}-text`}>{text.textLabel}</label>
      <textarea
        id={`${id}-text`}
        ref={field}
        rows={9}
        value={body}
        aria-describedby={`${id}-hint ${id}-missing`}
        aria-invalid={missing}
        onInput={({ currentTarget }) => type({ text: currentTarget.value })}
      />
      <p id={`${id}-missing`} role="alert">
        <ChangingText>{missing && text.empty}</ChangingText>
      </p>
      <p id={`${id}-hint`} class="small">
        {text.textHint}
      </p>
      <p class="buttons">
        <button type="submit" class="button">
          {text.read}
        </button>
        {body === '' && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              adverts.type(exampleOnPage())
              adverts.read()
            }}
          >
            {text.example}
          </button>
        )}
      </p>
    </form>
  )
}

function draftOf(view: AdvertView): PastedAdvert {
  return view.kind === 'form' ? view.draft : { title: '', text: '' }
}

/** The first of the invented adverts further below on the page, without the numbers of its remarks. */
function exampleOnPage(): PastedAdvert {
  const example = document.querySelector('.example')
  const body = example?.querySelector('.body')?.cloneNode(true)
  if (!(body instanceof HTMLElement)) return { title: '', text: '' }
  for (const number of body.querySelectorAll('sup')) number.remove()
  return {
    title: example?.querySelector('summary')?.textContent ?? '',
    text: body.textContent ?? ''
  }
}
