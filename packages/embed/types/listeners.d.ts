import type {
  FrontOrBackAdvertAttributes,
  FrontOrBackAdvertEventMap,
  FrontOrBackAttributes,
  FrontOrBackEventMap,
  FrontOrBackHandedAdvert
} from './elements.js'

/** The properties by which React, Preact and Svelte listen to events, such as `onfront-or-back:share`. */
export type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined
}

/** `Base` with the members of `Own` instead of its own ones of the same names. */
export type Replaced<Base, Own> = Omit<Base, keyof Own> & Own

/** What React, Preact and Svelte can set on the elements. */
export type QuizProps = FrontOrBackAttributes & Listeners<FrontOrBackEventMap>
export type AdvertProps = FrontOrBackAdvertAttributes &
  Listeners<FrontOrBackAdvertEventMap> & { advert?: FrontOrBackHandedAdvert | undefined }
