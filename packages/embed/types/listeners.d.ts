/** The properties by which React, Preact and Svelte listen to events, such as `onfront-or-back:share`. */
export type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined
}

/** `Base` with the members of `Own` instead of its own ones of the same names. */
export type Replaced<Base, Own> = Omit<Base, keyof Own> & Own
