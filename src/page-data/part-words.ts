import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import type { SheetPart } from '#islands/caseload/context.ts'
import type { HostSharePart } from '#islands/frame/frame-result.tsx'
import type { InvitationPart } from '#islands/quiz/client.tsx'
import type { StatementsPart } from '#islands/quiz/question.tsx'
import type { AnswersPart, ExcludedPart, NoVerdictPart } from '#islands/result/parts.ts'
import { sheetWords } from './caseload-props.ts'
import { answersText } from './result-props.ts'
import { statementsIn } from './statements.ts'

/** What the lazy parts of islands have besides their scripts, by the name of the part. */
export const PART_WORDS = {
  statements: (content: Content, locale: Locale): StatementsPart => ({
    statements: statementsIn(content, locale)
  }),

  invitation: ({ languages }: Content, locale: Locale): Pick<InvitationPart, 'card'> => ({
    card: languages[locale].ui.invite.card
  }),

  'no-verdict'({ languages }: Content, locale: Locale): Pick<NoVerdictPart, 'words'> {
    const { ui, words } = languages[locale]
    const { code, noPosition } = ui.result.island
    return { words: { code, noPosition, unclear: words.unclear } }
  },

  answers: (content: Content, locale: Locale): Pick<AnswersPart, 'words'> => ({
    words: answersText(content, locale)
  }),

  excluded: ({ languages }: Content, locale: Locale): Pick<ExcludedPart, 'words'> => ({
    words: languages[locale].ui.result.island.excluded
  }),

  sheet: (content: Content, locale: Locale): SheetPart => ({
    words: sheetWords(content, locale)
  }),

  'host-share': ({ languages, roles }: Content, locale: Locale): Pick<HostSharePart, 'words'> => ({
    words: { text: languages[locale].ui.frame.share, socs: roles.map(({ soc }) => soc) }
  })
}
