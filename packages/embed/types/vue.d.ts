import type { HTMLAttributes, PublicProps } from 'vue'
import type {
  FrontOrBackAdvertAttributes,
  FrontOrBackAdvertElement,
  FrontOrBackAdvertEventMap,
  FrontOrBackAttributes,
  FrontOrBackElement,
  FrontOrBackEventMap,
  FrontOrBackHandedAdvert
} from './elements.js'
import type { Replaced } from './listeners.js'

// The elements in templates of Vue 3. It writes `false` into an attribute of a custom element as a text,
// so `timing` and `open` are turned off by `undefined`.

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

/** Templates are checked with the names of attributes in this form. */
type Camelized<Attributes> = {
  [Name in keyof Attributes & string as Camel<Name>]?: Attributes[Name]
}

/** `@front-or-back:share` is a property `onFrontOrBack:share`. */
type VueListeners<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?:
    | ((event: Events[Name]) => void)
    | undefined
}

type VueElement<Element, Attributes, Events> = new () => Element & {
  $props: Replaced<HTMLAttributes, Camelized<Attributes> & VueListeners<Events>> & PublicProps
}

declare module 'vue' {
  interface GlobalComponents {
    'front-or-back': VueElement<FrontOrBackElement, FrontOrBackAttributes, FrontOrBackEventMap>
    'front-or-back-advert': VueElement<
      FrontOrBackAdvertElement,
      FrontOrBackAdvertAttributes & { advert?: FrontOrBackHandedAdvert | undefined },
      FrontOrBackAdvertEventMap
    >
  }
}
