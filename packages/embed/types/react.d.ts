import type { ClassAttributes, HTMLAttributes } from 'react'
import type { FrontOrBackAdvertElement, FrontOrBackElement } from './elements.js'
import type { AdvertProps, QuizProps, Replaced } from './listeners.js'

// The elements in JSX of React 19, which leaves out an attribute with the value `false`, and listens to
// events of custom elements by properties such as `onfront-or-back:share`.

type Props<Element, Own> = Replaced<HTMLAttributes<Element>, Own> & ClassAttributes<Element>

declare module 'react' {
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
