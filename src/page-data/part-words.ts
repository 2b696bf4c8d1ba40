import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import type { DetailsPart as DetailsOfAdvertPart } from '#islands/advert/advert-page.tsx'
import type { TalkAdvertPart } from '#islands/caseload/advert/talk-advert-words.ts'
import type { SheetPart } from '#islands/caseload/context.ts'
import type { WallPart } from '#islands/caseload/wall/wall-part.ts'
import type { RollPart } from '#islands/caseload/roll/expected.tsx'
import type { ScannerPart } from '#islands/caseload/scan/scan.tsx'
import type { HostSharePart } from '#islands/frame/frame-result.tsx'
import type { ClassViewPart } from '#islands/invite/class-section.tsx'
import type { InvitationPart } from '#islands/quiz/client.tsx'
import type { ScreensPart } from '#islands/quiz/other-screen.tsx'
import type { StatementsPart } from '#islands/quiz/question.tsx'
import type {
  AnswersPart,
  CardsPart,
  DetailsPart,
  ExcludedPart,
  NoVerdictPart,
  SharingPart,
  WeekPart
} from '#islands/result/parts.ts'
import type { ComparedPart } from '#islands/shortlist/shortlist-props.ts'
import { detailsProps } from './advert-props.ts'
import { cardsWords } from './cards-words.ts'
import { sheetWords } from './caseload-props.ts'
import { answersText } from './result-props.ts'
import { shareWords } from './share-words.ts'
import { comparedPart } from './shortlist-props.ts'
import { statementsIn } from './statements.ts'
import { talkAdvertWords } from './talk-advert-words.ts'
import { wallWords } from './wall-words.ts'
import { weekWords } from './week-words.ts'

/** What the lazy parts of islands have besides their scripts, by the name of the part. */
export const PART_WORDS = {
  statements: (content: Content, locale: Locale): StatementsPart => ({
    statements: statementsIn(content, locale)
  }),

  screens({ languages }: Content, locale: Locale): Pick<ScreensPart, 'words'> {
    const { arrival, closing } = languages[locale].ui.quiz.island
    return { words: { arrival, closing } }
  },

  'advert-details': (content: Content, locale: Locale): Pick<DetailsOfAdvertPart, 'words'> => ({
    words: detailsProps(content, locale)
  }),

  invitation({ languages }: Content, locale: Locale): Pick<InvitationPart, 'card'> {
    const { quiz, invite } = languages[locale].ui
    const { discarded, undo } = quiz.island
    return { card: { ...invite.card, discarded, undo } }
  },

  'class-view': ({ languages }: Content, locale: Locale): Pick<ClassViewPart, 'words'> => ({
    words: languages[locale].ui.classView.screen
  }),

  'no-verdict'({ languages }: Content, locale: Locale): Pick<NoVerdictPart, 'words'> {
    const { ui, words } = languages[locale]
    const { code, noPosition } = ui.result.island
    return { words: { code, problems: ui.codeProblems, noPosition, unclear: words.unclear } }
  },

  answers: (content: Content, locale: Locale): Pick<AnswersPart, 'words'> => ({
    words: answersText(content, locale)
  }),

  cards: (content: Content, locale: Locale): Pick<CardsPart, 'words'> => ({
    words: cardsWords(content, locale)
  }),

  week: (content: Content, locale: Locale): Pick<WeekPart, 'words'> => ({
    words: weekWords(content, locale)
  }),

  sharing: (content: Content, locale: Locale): Pick<SharingPart, 'words'> => ({
    words: shareWords(content, locale)
  }),

  details({ languages }: Content, locale: Locale): Pick<DetailsPart, 'words'> {
    const { sure, pulls, change, bars } = languages[locale].ui.result.island
    return { words: { sure, pulls, change, bars } }
  },

  excluded: ({ languages }: Content, locale: Locale): Pick<ExcludedPart, 'words'> => ({
    words: languages[locale].ui.result.island.excluded
  }),

  compared: (content: Content, locale: Locale): ComparedPart => comparedPart(content, locale),

  sheet: (content: Content, locale: Locale): Pick<SheetPart, 'words'> => ({
    words: sheetWords(content, locale)
  }),

  'talk-advert': (content: Content, locale: Locale): Pick<TalkAdvertPart, 'words'> => ({
    words: talkAdvertWords(content, locale)
  }),

  wall: (content: Content, locale: Locale): Pick<WallPart, 'words'> => ({
    words: wallWords(content, locale)
  }),

  scanner: ({ languages }: Content, locale: Locale): Pick<ScannerPart, 'words'> => ({
    words: languages[locale].counsellor.caseload.scan.scanner
  }),

  roll: ({ languages }: Content, locale: Locale): Pick<RollPart, 'words'> => ({
    words: languages[locale].counsellor.caseload.roll.list
  }),

  'host-share': ({ languages, roles }: Content, locale: Locale): Pick<HostSharePart, 'words'> => ({
    words: { text: languages[locale].ui.frame.share, socs: roles.map(({ soc }) => soc) }
  })
}
