import { readFileSync } from 'node:fs'

/**
 * Replaces each `var(--name)` in SVG markup by the colour of the light theme, because resvg
 * supports no custom properties. Throws for a name that src/styles/colours.css does not define.
 */
export function inLightColours(markup: string): string {
  const colours = lightColours(readFileSync('src/styles/colours.css', 'utf8'))
  return markup.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name)
    if (colour === undefined) {
      throw new Error(
        `src/styles/colours.css: expected the colour --${name} in the first :root rule, found none. A preview picture uses it.`
      )
    }
    return colour
  })
}

/**
 * The colours in the first `:root` rule of a style sheet, by name. The second rule has the dark
 * theme.
 */
export function lightColours(css: string): ReadonlyMap<string, string> {
  const [, root = ''] = /:root\s*\{([^}]*)\}/.exec(css) ?? []
  return new Map(
    Array.from(root.matchAll(/--([\w-]+):\s*(#[\da-f]+)/gi), ([, name = '', colour = '']) => [
      name,
      colour
    ])
  )
}
