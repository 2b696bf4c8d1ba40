import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ReadPerson } from '#domain/caseload/person'
import { EMPTY_ADVERT, talkKey } from '#stores/talk-adverts'
import { useRestoredControls } from '../../shared/page-shows.ts'
import { useCaseload } from '../context.ts'
import { SheetFetchError } from '../sheet-fetch-error.tsx'

/** The button that adds an advert for the talk with a person; then its fields, which a lazy part brings. */
export function AddAdvert({ person }: { readonly person: ReadPerson }) {
  const { talkAdverts, advertPartIn, props } = useCaseload()
  const advert = useStore(talkAdverts.$adverts).get(talkKey(person))
  const [isOpen, setOpen] = useState(advert !== undefined)
  const lazy = advertPartIn(props.language)
  const state = useStore(lazy.$state)
  const button = useRef<HTMLButtonElement>(null)
  const removed = useRef(false)
  useRestoredControls()
  // The fields and the button replace each other, so the focus must move with them.
  useLayoutEffect(() => {
    if (removed.current) button.current?.focus()
    removed.current = false
  }, [isOpen])
  if (!isOpen) {
    return (
      <p class="buttons ways">
        <button
          type="button"
          class="quiet"
          ref={button}
          onClick={() => {
            setOpen(true)
            lazy.load()
          }}
        >
          {props.text.person.advert}
        </button>
      </p>
    )
  }
  if (state.kind !== 'loaded') return <SheetFetchError lazy={lazy} />
  return (
    <state.part.AdvertFields
      advert={advert ?? EMPTY_ADVERT}
      write={(change) => talkAdverts.write(person, change)}
      remove={() => {
        talkAdverts.write(person, EMPTY_ADVERT)
        removed.current = true
        setOpen(false)
      }}
      words={state.part.words}
    />
  )
}
