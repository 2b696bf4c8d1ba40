import { useStore } from '@nanostores/preact'
import type { ReadPerson } from '#domain/caseload/person'
import type { Locale } from '#i18n/locales'
import { useCaseload } from '../context.ts'
import { WordsMissing } from '../words-missing.tsx'
import { Sheet } from './sheet.tsx'

/** Sheets of several people, each in every language that is chosen. */
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

/** The sheet once its words are here; until then, what became of them. */
function SheetIn({ person, language }: Props) {
  const { model, sheetIn } = useCaseload()
  const lazy = sheetIn(language)
  const state = useStore(lazy.$state)
  if (state.kind !== 'here') return <WordsMissing lazy={lazy} />
  return (
    <Sheet
      headingId={`sheet-${person.id}-${language}`}
      person={person}
      model={model}
      words={state.part.words}
    />
  )
}
