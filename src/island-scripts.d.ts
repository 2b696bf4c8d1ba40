/** Scripts of modules, made by integrations/island-scripts.ts. */
declare module '*?island' {
  export const script:
    | { readonly kind: 'inline'; readonly code: string }
    | { readonly kind: 'module'; readonly address: string }
}

declare module '*?script' {
  export const script: string
}

declare module '*?lazy-script' {
  export const script: string
}
