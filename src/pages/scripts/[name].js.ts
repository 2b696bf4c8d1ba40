import type { APIRoute, GetStaticPaths } from 'astro'
import { sheetWords } from '#page-data/caseload-props'
import { answersText } from '#page-data/result-props'
import { statementsIn } from '#page-data/statements'
import { languageContent, siteContent } from '#content-reader/site-content'
import { LOCALES, type Locale } from '#i18n/locales'
import { script as accent } from '#embed/accent-on?lazy-script'
import type { SheetPart } from '#islands/caseload/context.ts'
import { script as hostShare } from '#islands/frame/host-share.lazy.tsx?lazy-script'
import type { HostSharePart } from '#islands/frame/frame-result.tsx'
import { script as invitation } from '#islands/quiz/invitation.lazy.tsx?lazy-script'
import type { InvitationPart } from '#islands/quiz/client.tsx'
import type { StatementsPart } from '#islands/quiz/question.tsx'
import type { AnswersPart, ExcludedPart, NoVerdictPart } from '#islands/result/parts.ts'
import { script as answers } from '#islands/result/answers.lazy.tsx?lazy-script'
import { script as excluded } from '#islands/result/excluded.lazy.tsx?lazy-script'
import { script as noVerdict } from '#islands/result/no-verdict.lazy.tsx?lazy-script'
import { script as role } from '#islands/role/island.tsx?script'
import { script as qrCode } from '#islands/shared/qr-code.lazy.ts?lazy-script'

/**
 * The lazy parts of islands, each a classic script in its own file. Most have the words of one
 * language. The script stores the part under the name of its file, where
 * src/islands/shared/lazy-script.ts reads it.
 */
export const getStaticPaths = (() => [
  { params: { name: 'accent' }, props: { script: accent, words: {} } },
  { params: { name: 'qr-code' }, props: { script: qrCode, words: {} } },
  { params: { name: 'role' }, props: { script: role } },
  ...LOCALES.flatMap((locale) =>
    Object.entries(PARTS).map(([name, partIn]) => ({
      params: { name: `${locale}-${name}` },
      props: partIn(locale)
    }))
  )
]) satisfies GetStaticPaths

export const GET: APIRoute<Part> = ({ params: { name }, props: { script, words } }) => {
  const part = `{...${script ?? '{}'},...${JSON.stringify(words)}}`
  const file = words ? `frontOrBack.parts[${JSON.stringify(name)}]=${part}` : (script ?? '')
  return new Response(file, { headers: { 'content-type': 'text/javascript' } })
}

/**
 * A lazy part: an object with the exports of the script's module, if there is one, and with the
 * words. Without `words`, the file is the script alone: it does its work when it is loaded, so no
 * page reads a part from it.
 */
type Part = { readonly script?: string; readonly words?: object }

const PARTS = {
  statements: (locale: Locale): Part => ({
    words: { statements: statementsIn(siteContent(), locale) } satisfies StatementsPart
  }),
  invitation: (locale: Locale): Part => ({
    script: invitation,
    words: { card: languageContent(locale).ui.invite.card } satisfies Pick<InvitationPart, 'card'>
  }),
  'no-verdict'(locale: Locale): Part {
    const { ui, words } = languageContent(locale)
    const { code, noPosition } = ui.result.island
    return {
      script: noVerdict,
      words: { words: { code, noPosition, unclear: words.unclear } } satisfies Pick<
        NoVerdictPart,
        'words'
      >
    }
  },
  answers: (locale: Locale): Part => ({
    script: answers,
    words: { words: answersText(siteContent(), locale) } satisfies Pick<AnswersPart, 'words'>
  }),
  excluded: (locale: Locale): Part => ({
    script: excluded,
    words: { words: languageContent(locale).ui.result.island.excluded } satisfies Pick<
      ExcludedPart,
      'words'
    >
  }),
  sheet: (locale: Locale): Part => ({
    words: { words: sheetWords(siteContent(), locale) } satisfies SheetPart
  }),
  'host-share'(locale: Locale): Part {
    const { share } = languageContent(locale).ui.frame
    return {
      script: hostShare,
      words: {
        words: { text: share, socs: siteContent().roles.map(({ soc }) => soc) }
      } satisfies Pick<HostSharePart, 'words'>
    }
  }
}
