/** Made by the build of the package (scripts/packages/build-advert-reader.ts). */
declare module 'virtual:shipped' {
  /** The phrases of content/adverts. */
  export const PATTERNS: import('../../../src/domain/advert/patterns.ts').AdvertPatterns
  /** The version in package.json. */
  export const VERSION: string
}
