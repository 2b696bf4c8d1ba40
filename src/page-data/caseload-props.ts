import { languageContent, siteContent } from '#content-reader/site-content'
import { LOCALES, type Locale } from '#i18n/locales'
import type { CaseloadProps } from '#islands/caseload/caseload-props.ts'
import type { SheetWords } from '#islands/caseload/sheet/sheet-words.ts'
import { modelToRows } from '#islands/model-rows.ts'
import { byKey } from './by-key.ts'
import { statementsBySlot } from './statements.ts'

/** What the caseload is made of in a language. */
export function caseloadProps(locale: Locale): CaseloadProps {
  const { words, counsellor } = languageContent(locale)
  return {
    language: locale,
    text: counsellor.caseload.island,
    model: modelToRows(siteContent().model),
    placings: byKey(words.placings, ({ name }) => name),
    levels: counsellor.sheet.levels,
    traitNames: byKey(words.traits, ({ name }) => name),
    columns: {
      nickname: columnNames(locale, 'nickname'),
      code: columnNames(locale, 'code'),
      notMe: columnNames(locale, 'notMe')
    }
  }
}

/** What a sheet is made of in a language. */
export function sheetWords(locale: Locale): SheetWords {
  const { words, ui, counsellor, roles } = languageContent(locale)
  const { counter, shared, quiet } = ui.figures.floorPlan
  return {
    language: locale,
    nameless: counsellor.caseload.island.table.nameless,
    sheet: counsellor.sheet,
    points: counsellor.points,
    questions: counsellor.questions,
    placings: byKey(words.placings, ({ name, sentence }) => ({ name, sentence })),
    unclear: byKey(words.unclear, ({ sentence }) => ({ sentence })),
    traits: byKey(words.traits, ({ name, low, high }) => ({ name, low, high })),
    statements: statementsBySlot(locale),
    scale: words.scale,
    roles: byKey(roles, ({ name }) => name),
    rooms: { counter, shared, quiet },
    sides: { front: ui.figures.sideBySide.front, back: ui.figures.sideBySide.back }
  }
}

/** What a column may be called: a file that was saved in one language is read in any. */
function columnNames(locale: Locale, column: 'nickname' | 'code' | 'notMe'): readonly string[] {
  const languages = [locale, ...LOCALES.filter((other) => other !== locale)]
  return languages.flatMap((language) =>
    languageContent(language)
      .counsellor.caseload.columns[column].split(',')
      .map((name) => name.trim().toLowerCase())
  )
}
