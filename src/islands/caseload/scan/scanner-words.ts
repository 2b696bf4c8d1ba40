import { fill } from '#i18n/fill'
import type { CameraState } from './camera.ts'
import type { ScannerText } from './scan.tsx'
import type { Taken } from './take-scanned.ts'

/** What was scanned last, or taken out again. */
export type News =
  | Taken
  | { readonly kind: 'nothing' }
  | { readonly kind: 'undone'; readonly name: string }

/** What happened last. Why there is no picture comes first. */
export function newsInWords(news: News, camera: CameraState, words: ScannerText): string {
  if (camera.kind === 'problem') return words.problems[camera.problem]
  switch (news.kind) {
    case 'nothing':
      return camera.kind === 'live' ? words.ready : words.starting
    case 'read':
      return fill(news.twin ? words.twin : words.read, { name: news.name })
    case 'known':
      return fill(words.known, { name: news.name })
    case 'undone':
      return fill(words.undone, { name: news.name })
    case 'damaged':
      return fill(news.name === '' ? words.damaged : words.damagedOf, {
        name: news.name,
        problem: news.problem
      })
    case 'no-code':
      return words.noCode
  }
}
