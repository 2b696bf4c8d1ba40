import type {} from 'front-or-back/svelte'
import type { SvelteHTMLElements } from 'svelte/elements'

// Svelte checks the attributes in a template as the members of such an object.
type Quiz = SvelteHTMLElements['front-or-back']
type Advert = SvelteHTMLElements['front-or-back-advert']

export const right: Quiz = {
  class: 'quiz',
  style: 'min-height: 960px',
  lang: 'en',
  'heading-level': 2,
  timing: true,
  onclick: ({ clientX }) => clientX,
  'onfront-or-back:share': ({ detail }) => detail.roles
}
export const rightAdvert: Advert = {
  'job-title': 'Clerk',
  advert: { text: 'Files.' },
  open: undefined,
  'onfront-or-back-advert:read': ({ detail }) => detail.strength.toFixed()
}

// @ts-expect-error The quiz is not in French.
export const language: Quiz = { lang: 'fr' }
// @ts-expect-error Svelte would write the text "false", which turns it on.
export const timing: Quiz = { timing: false }
// @ts-expect-error There is no such attribute.
export const attribute: Quiz = { 'heading-levels': 2 }
// @ts-expect-error No event contains the answers.
export const unknown: Quiz = { 'onfront-or-back:answers': () => 0 }
// @ts-expect-error The event is no event of a mouse.
export const event: Quiz = { 'onfront-or-back:share': ({ button }: MouseEvent) => button }
