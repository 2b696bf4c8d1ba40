import { pasteWords } from '#content-reader/paste-words'
import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import type { CaseloadProps } from '#islands/caseload/caseload-props.ts'
import type { SheetWords } from '#islands/caseload/sheet/sheet-words.ts'
import { modelToRows } from '#islands/model-rows.ts'
import { mapValues } from './map-values.ts'
import { roleColumns } from './result-props.ts'
import { statementsBySlot } from './statements.ts'

/** The properties of the caseload island in a language. */
export function caseloadProps(content: Content, locale: Locale): CaseloadProps {
  const { words, ui, counsellor } = content.languages[locale]
  return {
    language: locale,
    text: counsellor.caseload.island,
    scan: counsellor.caseload.scan.page,
    roll: counsellor.caseload.roll.page,
    problems: ui.codeProblems,
    model: modelToRows(content.model),
    placings: mapValues(words.placings, ({ name }) => name),
    levels: counsellor.sheet.levels,
    traitNames: mapValues(words.traits, ({ name }) => name),
    words: pasteWords(content, locale)
  }
}

/** The texts of the sheet in a language, for the lazy part `sheet` of that language. */
export function sheetWords(content: Content, locale: Locale): SheetWords {
  const { words, ui, counsellor, roles } = content.languages[locale]
  const { counter, shared, quiet } = ui.figures.floorPlan
  return {
    language: locale,
    nameless: counsellor.caseload.island.table.nameless,
    sheet: counsellor.sheet,
    points: counsellor.points,
    questions: counsellor.questions,
    placings: mapValues(words.placings, ({ name, sentence }) => ({ name, sentence })),
    unclear: mapValues(words.unclear, ({ sentence }) => ({ sentence })),
    traits: mapValues(words.traits, ({ name, low, high }) => ({ name, low, high })),
    statements: statementsBySlot(content, locale),
    scale: words.scale,
    roles: roleColumns(content, locale),
    families: content.families,
    leads: mapValues(roles, ({ lead }) => lead),
    rooms: { counter, shared, quiet },
    sides: { front: ui.figures.sideBySide.front, back: ui.figures.sideBySide.back }
  }
}
