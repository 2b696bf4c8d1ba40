// What code in src may import from the build: modules that the plugins of this folder answer for.

/** Scripts of modules, by the ending of an import (island-scripts.ts). */
declare module '*?island' {
  export const script: import('./island-scripts.ts').IslandScript
}

declare module '*?script' {
  export const script: string
}

declare module '*?lazy-script' {
  export const script: string
}

/** Types only: nothing is loaded. */
declare module 'virtual:island-scripts' {
  export type IslandScript = import('./island-scripts.ts').IslandScript
}

/** Preview pictures as PNG (pictures/preview-pictures.ts). */
declare module 'virtual:preview-pictures' {
  export const placingPicture: typeof import('./pictures/picture.ts').placingPicture
  export const sitePicture: typeof import('./pictures/picture.ts').sitePicture
}
