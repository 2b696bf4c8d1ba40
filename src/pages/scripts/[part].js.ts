import { existsSync, readFileSync } from 'node:fs'
import type { APIRoute, GetStaticPaths } from 'astro'
import { languageContent, siteContent } from '#content/site-content'
import { LOCALES, type Locale } from '#i18n/locales'
import {
  type AnswersText,
  type AsideText,
  answersText,
  type NoVerdictText
} from '#islands/result/result-text.ts'
import type { HostShareWords } from '#islands/frame/late/host-share.tsx'
import { lateScript } from '../../../build/island-script.ts'

/** The late parts of the result page, each with its words and styles, in each language (src/islands/result/late-parts.ts). */
export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    Object.entries(WORDS).map(([name, words]) => ({
      params: { part: `${locale}-${name}` },
      props: { name, words: words(locale) }
    }))
  )) satisfies GetStaticPaths

export const GET: APIRoute<{ name: string; words: object }> = async ({
  props: { name, words }
}) => {
  const folder = name === 'host-share' ? 'frame' : 'result'
  const file = `src/styles/late/${name}.css`
  const style = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const script = await lateScript(`${folder}/late/${name}.tsx`, { words, style })
  return new Response(script, { headers: { 'content-type': 'text/javascript' } })
}

const WORDS = {
  'no-verdict'(locale: Locale): NoVerdictText {
    const { ui, words } = languageContent(locale)
    const { code, noSeat } = ui.result.island
    return { code, noSeat, unclear: words.unclear }
  },
  answers(locale: Locale): AnswersText {
    const { ui, words } = languageContent(locale)
    return answersText(siteContent().model, words, ui.result.island.more)
  },
  'host-share'(locale: Locale): HostShareWords {
    const { share } = languageContent(locale).ui.frame
    return { text: share, socs: siteContent().roles.map(({ soc }) => soc) }
  },
  aside(locale: Locale): AsideText {
    return languageContent(locale).ui.result.island.aside
  }
}
