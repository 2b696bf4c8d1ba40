import type { HTMLAttributes } from 'svelte/elements'
import type { FrontOrBackAdvertElement, FrontOrBackElement } from './elements.js'
import type { AdvertProps, QuizProps, Replaced } from './listeners.js'

// The elements in templates of Svelte 5. It writes `false` into an attribute of a custom element as a
// text, so `timing` and `open` are turned off by `undefined`.

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'front-or-back': Replaced<HTMLAttributes<FrontOrBackElement>, QuizProps>
    'front-or-back-advert': Replaced<HTMLAttributes<FrontOrBackAdvertElement>, AdvertProps>
  }
}
