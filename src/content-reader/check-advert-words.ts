import type { LanguagePatterns } from '#domain/advert/patterns'
import { noSuch, type Problem } from './problems.ts'
import { checkComplete } from './read-adverts.ts'
import type { UiText } from './text-types.ts'

/** Checks that ui.yaml of a language has words for every id of the patterns, and for no other. */
export function checkAdvertWords(
  file: string,
  { island, details }: UiText['advert'],
  patterns: LanguagePatterns,
  problems: Problem[]
): void {
  const { cautions, warnings, readings, quoted, questions } = details
  const words = [
    { path: 'island → unclaimed', has: island.unclaimed, ids: patterns.unclaimed },
    { path: 'details → cautions', has: cautions, ids: patterns.cautions },
    { path: 'details → warnings', has: warnings, ids: patterns.warnings }
  ]
  for (const { path, has, ids } of words) {
    check(file, `advert → ${path}`, has, Object.keys(ids), problems)
  }
  const said = { ...readings, ...quoted }
  for (const trait of Object.keys(patterns.traits)) {
    checkComplete(file, 'advert → details → quoted', Object.keys(said), [trait], problems)
  }
  check(file, 'advert → details → questions', questions, Object.keys(said), problems)
}

function check(
  file: string,
  path: string,
  words: Readonly<Record<string, unknown>>,
  ids: readonly string[],
  problems: Problem[]
): void {
  checkComplete(file, path, Object.keys(words), ids, problems)
  for (const id of Object.keys(words)) {
    if (!ids.includes(id)) problems.push({ file, path, message: noSuch('entry', id, ids) })
  }
}
