/** Made by the build of the package (scripts/packages/build-embed.ts), from content/. */
declare module 'virtual:element-words' {
  /** The frame's title by language. */
  export const TITLES: Readonly<Record<string, string>>
  /** The texts of the advert element by language. */
  export const WORDS: Readonly<
    Record<string, import('../../../src/embed/advert-settings.ts').AdvertWords>
  >
}
