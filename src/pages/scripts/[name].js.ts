import type { APIRoute, GetStaticPaths } from 'astro'
import { statementsIn } from '#components/quiz-props.ts'
import { languageContent } from '#content/site-content'
import { LOCALES, type Locale } from '#i18n/locales'
import { script as accent } from '#embed/accent-on?lazy-script'
import { script as invitation } from '#islands/quiz/invitation.lazy.tsx?lazy-script'
import type { InvitationPart } from '#islands/quiz/client.tsx'
import type { StatementsPart } from '#islands/quiz/question.tsx'

/**
 * The lazy parts of islands, each a classic script in a file of its own, most of them with their words in one language, which leaves
 * the part under its file's name for src/islands/shared/lazy-script.ts.
 */
export const getStaticPaths = (() => [
  { params: { name: 'accent' }, props: { script: accent, words: {} } },
  ...LOCALES.flatMap((locale) =>
    Object.entries(PARTS).map(([name, partIn]) => ({
      params: { name: `${locale}-${name}` },
      props: partIn(locale)
    }))
  )
]) satisfies GetStaticPaths

export const GET: APIRoute<Part> = ({ params: { name }, props: { script, words } }) => {
  const part = `{...${script ?? '{}'},...${JSON.stringify(words)}}`
  return new Response(`frontOrBack.parts[${JSON.stringify(name)}]=${part}`, {
    headers: { 'content-type': 'text/javascript' }
  })
}

/** What a part is made of: what a script's module exports, if there is one, and words. */
type Part = { readonly script?: string; readonly words: object }

const PARTS = {
  statements: (locale: Locale): Part => ({
    words: { statements: statementsIn(locale) } satisfies StatementsPart
  }),
  invitation: (locale: Locale): Part => ({
    script: invitation,
    words: { card: languageContent(locale).ui.invite.card } satisfies Pick<InvitationPart, 'card'>
  })
}
