// The modules that code in src may import from the build. The plugins in this folder provide them.

/** A module as a script; the suffix says in which form (island-scripts.ts). */
declare module '*?island' {
  export const script: import('./island-scripts.ts').IslandScript
}

declare module '*?script' {
  export const script: string
}

declare module '*?lazy-script' {
  export const script: string
}

/**
 * The type of what `?island` exports, for code in src, which may not import from this folder. It
 * has no values, so it is never loaded.
 */
declare module 'virtual:island-scripts' {
  export type IslandScript = import('./island-scripts.ts').IslandScript
}

/** Preview pictures as PNG (pictures/preview-pictures.ts). */
declare module 'virtual:preview-pictures' {
  export const placingPicture: typeof import('./pictures/picture.ts').placingPicture
  export const sitePicture: typeof import('./pictures/picture.ts').sitePicture
}
