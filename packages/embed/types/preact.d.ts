import type { ClassAttributes, JSX } from 'preact'
import type { FrontOrBackAdvertElement, FrontOrBackElement } from './elements.js'
import type { AdvertProps, QuizProps, Replaced } from './listeners.js'

// The elements in JSX of Preact, which leaves out an attribute with the value `false`, and listens to
// events by properties such as `onfront-or-back:share`.

type Props<Element extends HTMLElement, Own> = Replaced<JSX.HTMLAttributes<Element>, Own> &
  ClassAttributes<Element>

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'front-or-back': Props<
        FrontOrBackElement,
        Replaced<QuizProps, { timing?: boolean | '' | undefined }>
      >
      'front-or-back-advert': Props<
        FrontOrBackAdvertElement,
        Replaced<AdvertProps, { open?: boolean | '' | undefined }>
      >
    }
  }
}
