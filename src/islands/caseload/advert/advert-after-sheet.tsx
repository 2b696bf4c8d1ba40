import { useStore } from '@nanostores/preact'
import type { ReadPerson } from '#domain/caseload/person'
import type { Model } from '#domain/model'
import { fill } from '#i18n/fill'
import type { Locale } from '#i18n/locales'
import { type TalkAdverts, talkKey } from '#stores/talk-adverts'
import { SheetFetchError } from '../sheet-fetch-error.tsx'
import type { SheetParts } from '../sheet/sheet-parts.ts'

/** Where the adverts for talks and their lazy parts are. */
export type AdvertSource = Pick<SheetParts, 'advertPartIn'> & { readonly talkAdverts: TalkAdverts }

type Props = {
  readonly source: AdvertSource
  readonly person: ReadPerson
  readonly model: Model
  readonly language: Locale
  /** The name of somebody without a nickname, with `{id}`. */
  readonly nameless: string
  readonly headingId: string
}

/** The page about the advert for a talk, after the sheet of the person; nothing without an advert. */
export function AdvertAfterSheet(props: Props) {
  const { source, person, model, language, nameless, headingId } = props
  const { line, id } = person
  const advert = useStore(source.talkAdverts.$adverts).get(talkKey(person))
  const lazy = source.advertPartIn(language)
  const state = useStore(lazy.$state)
  if (!advert || advert.text.trim() === '') return null
  if (state.kind !== 'loaded') return <SheetFetchError lazy={lazy} />
  return (
    <state.part.SheetAdvert
      advert={advert}
      person={person}
      name={line.nickname === '' ? fill(nameless, { id }) : line.nickname}
      model={model}
      words={state.part.words}
      language={language}
      headingId={headingId}
    />
  )
}
