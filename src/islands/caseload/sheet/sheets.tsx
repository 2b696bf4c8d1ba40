import { useStore } from '@nanostores/preact'
import type { ReadPerson } from '#domain/caseload/person'
import type { Locale } from '#i18n/locales'
import { AdvertAfterSheet } from '../advert/advert-after-sheet.tsx'
import { useCaseload } from '../context.ts'
import { SheetFetchError } from '../sheet-fetch-error.tsx'
import { Sheet } from './sheet.tsx'

/** The sheets of several people, each in all chosen languages. */
export function Sheets({ people }: { readonly people: readonly ReadPerson[] }) {
  const { uiState } = useCaseload()
  const languages = useStore(uiState.$languages)
  return (
    <div class="sheets">
      {people.map((person) =>
        languages.map((language) => (
          <SheetIn key={`${person.id}-${language}`} person={person} language={language} />
        ))
      )}
    </div>
  )
}

type Props = { readonly person: ReadPerson; readonly language: Locale }

/**
 * The sheet in one language. Empty while its texts are being fetched; an error message if the fetch
 * fails.
 */
function SheetIn({ person, language }: Props) {
  const { model, sheetPartIn, advertPartIn, talkAdverts } = useCaseload()
  const lazy = sheetPartIn(language)
  const state = useStore(lazy.$state)
  if (state.kind !== 'loaded') return <SheetFetchError lazy={lazy} />
  const { words, roles } = state.part
  return (
    <>
      <Sheet
        headingId={`sheet-${person.id}-${language}`}
        person={person}
        model={model}
        words={words}
        roles={roles}
      />
      <AdvertAfterSheet
        headingId={`advert-${person.id}-${language}`}
        source={{ advertPartIn, talkAdverts }}
        person={person}
        model={model}
        language={language}
        nameless={words.nameless}
      />
    </>
  )
}
