import { screen } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import { type Locale, OTHER_LOCALE } from '#i18n/locales'
import { PART_WORDS } from '#page-data/part-words'
import { ownQuizProps } from '#page-data/quiz-props'
import { content } from '../../content/support/real-content.ts'
import { openIsland } from './open-island.ts'

/** The open quiz, with functions that find controls by their names in its language. */
export type QuizPage = {
  readonly user: UserEvent
  readonly button: (name: string) => HTMLElement
  /** The radio button for an answer from 1 to 5. */
  readonly option: (answer: number) => HTMLInputElement
  /** Waits for the group of statement `number`, counted from 1. */
  readonly statement: (number: number) => Promise<HTMLElement>
}

type Options = {
  readonly locale?: Locale
  /** Follows the path of the page directly: a URL fragment. */
  readonly suffix?: string
  /** What an earlier visit has stored on the device. */
  readonly stored?: string
}

/** Opens the quiz, as built, but without prerendered elements. */
export async function openQuiz({
  locale = 'en',
  suffix = '',
  stored
}: Options = {}): Promise<QuizPage> {
  if (stored !== undefined) localStorage.setItem('front-or-back', stored)
  const other = OTHER_LOCALE[locale]
  const user = await openIsland({
    locale,
    path: `quiz/${suffix}`,
    props: ownQuizProps(content, locale),
    client: () => import('#islands/quiz/client.tsx'),
    parts: {
      [`${locale}-screens`]: async () => ({
        ...(await import('#islands/quiz/screens.lazy.tsx')),
        ...PART_WORDS.screens(content, locale)
      }),
      [`${other}-statements`]: async () => PART_WORDS.statements(content, other),
      [`${locale}-invitation`]: async () => ({
        ...(await import('#islands/quiz/invitation.lazy.tsx')),
        ...PART_WORDS.invitation(content, locale)
      })
    }
  })
  const { words } = content.languages[locale]
  return {
    user,
    button: (name) => screen.getByRole('button', { name }),
    option: (answer) =>
      screen.getByRole<HTMLInputElement>('radio', { name: words.scale[answer - 1] ?? '' }),
    statement(number) {
      const { id = '' } = content.model.questions[number - 1] ?? {}
      return screen.findByRole('group', { name: words.statements[id] ?? id })
    }
  }
}
