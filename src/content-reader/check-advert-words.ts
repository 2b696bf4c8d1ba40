import type { LanguagePatterns } from '#domain/advert/patterns'
import { noSuch, type Problem } from './problems.ts'
import { checkComplete } from './read-adverts.ts'
import type { UiText } from './text-types.ts'

/** Checks that ui.yaml of a language has words for every id of the patterns, and for no other. */
export function checkAdvertWords(
  file: string,
  { island }: UiText['advert'],
  { unclaimed, cautions, warnings, traits }: LanguagePatterns,
  problems: Problem[]
): void {
  const words = {
    unclaimed: island.unclaimed,
    cautions: island.cautions,
    warnings: island.warnings
  }
  const ids = { unclaimed, cautions, warnings }
  for (const kind of ['unclaimed', 'cautions', 'warnings'] as const) {
    check(file, `advert → island → ${kind}`, words[kind], Object.keys(ids[kind]), problems)
  }
  const said = { ...island.readings, ...island.quoted }
  for (const trait of Object.keys(traits)) {
    checkComplete(file, 'advert → island → quoted', Object.keys(said), [trait], problems)
  }
  const path = 'advert → island → questions'
  check(file, path, island.questions, Object.keys(said), problems)
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
