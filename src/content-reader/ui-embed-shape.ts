import { SNIPPET_PROBLEMS } from '#embed/doctor'
import { ADVERT_ATTRIBUTES } from '#embed/advert-settings'
import { ADVERT_SOURCES } from '#embed/advert-snippet'
import { THEMES } from '#embed/messages'
import { ATTRIBUTES } from '#embed/settings'
import { z } from 'zod'
import { text, texts } from './texts.ts'

/** `frame` in ui.yaml: our pages inside the frame of a host. */
export const frameShape = texts('title', 'short', 'reflection', 'by').extend({
  share: texts('heading', 'lead', 'code', 'button', 'shared', 'unknown'),
  advert: texts('title', 'by', 'more', 'noAnswers', 'compare', 'whole')
})

/** `embed` in ui.yaml: the page for job boards, which explains how to embed the quiz. */
export const embedShape = texts(
  ...(['title', 'description', 'lead', 'navigation', 'copy', 'copied', 'copyFailed'] as const)
).extend({
  builder: texts(
    ...(['heading', 'noScript', 'lang', 'theme', 'accent', 'ownAccent'] as const),
    ...(['roleLink', 'headingLevel'] as const)
  ).extend({ themes: texts(...THEMES) }),
  preview: texts('heading', 'board', 'tabs', 'text', 'heard'),
  element: texts('heading', 'lead', 'version'),
  frame: texts('heading', 'lead'),
  attributes: texts('heading', 'attribute', 'meaning').extend({ rows: texts(...ATTRIBUTES) }),
  events: texts('heading', 'lead', 'event', 'when', 'types', 'example').extend({
    rows: z.array(z.tuple([text, text, text])).min(1)
  }),
  advert: texts('heading', 'lead', 'source', 'title', 'text', 'attributes', 'events').extend({
    sources: texts(...ADVERT_SOURCES),
    rows: texts(...ADVERT_ATTRIBUTES),
    event: z.tuple([text, text, text]),
    lines: z.array(text).length(5)
  }),
  privacy: texts('heading').extend({ lines: z.array(text).length(5) }),
  doctor: texts('heading', 'lead', 'label', 'valid').extend({
    problems: texts(...SNIPPET_PROBLEMS)
  }),
  promise: texts('heading', 'text')
})
