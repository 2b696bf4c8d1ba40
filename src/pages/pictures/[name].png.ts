import type { APIRoute, GetStaticPaths } from 'astro'
import { floorPlan } from '#drawings/floor-plan'
import { placingPlan } from '#drawings/placing-plan'
import { languageContent } from '#content-reader/site-content'
import { PLACINGS, type Placing } from '#domain/placing'
import { LOCALES, type Locale } from '#i18n/locales'
import { placingPicture, sitePicture } from 'virtual:preview-pictures'

/** The pictures for link previews, in each language: one for the site, and one for each placing. */
export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) => [
    { params: { name: `${locale}-site` }, props: { draw: () => drawSite(locale) } },
    ...PLACINGS.map((placing) => ({
      params: { name: `${locale}-${placing}` },
      props: { draw: () => drawPlacing(locale, placing) }
    }))
  ])) satisfies GetStaticPaths

export const GET: APIRoute<{ draw: () => Buffer }> = ({ props }) =>
  new Response(new Uint8Array(props.draw()), { headers: { 'content-type': 'image/png' } })

function drawSite(locale: Locale): Buffer {
  const { site, figures } = languageContent(locale).ui
  return sitePicture({
    name: site.name,
    sentence: site.tagline,
    plan: floorPlan(),
    rooms: figures.floorPlan
  })
}

function drawPlacing(locale: Locale, placing: Placing): Buffer {
  const { ui, words } = languageContent(locale)
  return placingPicture({
    name: ui.site.name,
    sentence: words.placings[placing].card,
    plan: placingPlan(placing),
    rooms: ui.figures.floorPlan
  })
}
