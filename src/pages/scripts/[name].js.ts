import type { APIRoute, GetStaticPaths } from 'astro'
import { PART_WORDS } from '#page-data/part-words'
import { siteContent } from '#content-reader/site-content'
import { LOCALES } from '#i18n/locales'
import { script as advertDetails } from '#islands/advert/details.lazy.tsx?lazy-script'
import { script as talkAdvert } from '#islands/caseload/advert/talk-advert.lazy.tsx?lazy-script'
import { script as wall } from '#islands/caseload/wall/wall.lazy.tsx?lazy-script'
import { script as roll } from '#islands/caseload/roll/roll.lazy.tsx?lazy-script'
import { script as scanner } from '#islands/caseload/scan/scanner.lazy.tsx?lazy-script'
import { script as appearance } from '#islands/frame/appearance.lazy.ts?lazy-script'
import { script as hostShare } from '#islands/frame/host-share.lazy.tsx?lazy-script'
import { script as classView } from '#islands/invite/class-view.lazy.tsx?lazy-script'
import { script as invitation } from '#islands/quiz/invitation.lazy.tsx?lazy-script'
import { script as screens } from '#islands/quiz/screens.lazy.tsx?lazy-script'
import { script as answers } from '#islands/result/answers.lazy.tsx?lazy-script'
import { script as cards } from '#islands/result/cards.lazy.tsx?lazy-script'
import { script as details } from '#islands/result/details.lazy.tsx?lazy-script'
import { script as excluded } from '#islands/result/excluded.lazy.tsx?lazy-script'
import { script as noVerdict } from '#islands/result/no-verdict.lazy.tsx?lazy-script'
import { script as sharing } from '#islands/result/sharing.lazy.tsx?lazy-script'
import { script as week } from '#islands/result/week.lazy.tsx?lazy-script'
import { script as role } from '#islands/role/island.tsx?script'
import { script as qrCode } from '#islands/shared/qr-code.lazy.ts?lazy-script'

/**
 * The lazy parts of islands, each a classic script in its own file. Most have the words of one
 * language. The script stores the part under the name of its file, where
 * src/islands/shared/lazy-script.ts reads it.
 */
export const getStaticPaths = (() => [
  { params: { name: 'appearance' }, props: { script: appearance, words: {} } },
  { params: { name: 'qr-code' }, props: { script: qrCode, words: {} } },
  { params: { name: 'role' }, props: { script: role } },
  ...LOCALES.flatMap((locale) =>
    Object.entries(PART_WORDS).map(([name, wordsIn]) => ({
      params: { name: `${locale}-${name}` },
      props: { script: SCRIPTS[name], words: wordsIn(siteContent(), locale) }
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
type Part = { readonly script?: string | undefined; readonly words?: object }

/** The scripts of lazy parts, by the name of the part; a part without one has only words. */
const SCRIPTS: Readonly<Record<string, string | undefined>> = {
  screens,
  'advert-details': advertDetails,
  invitation,
  'class-view': classView,
  'no-verdict': noVerdict,
  cards,
  week,
  sharing,
  details,
  answers,
  excluded,
  'talk-advert': talkAdvert,
  wall,
  scanner,
  roll,
  'host-share': hostShare
} satisfies Partial<Record<keyof typeof PART_WORDS, string>>
