import type { APIRoute, GetStaticPaths } from 'astro'
import { sheetWords } from '#components/caseload-props.ts'
import { LOCALES, type Locale } from '#i18n/locales'

/** The words of the counsellor's sheet, in each language a file of its own (src/islands/caseload/late-sheets.ts). */
export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(`export const words=${JSON.stringify(sheetWords(locale))}`, {
    headers: { 'content-type': 'text/javascript' }
  })
