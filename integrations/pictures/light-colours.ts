import { readFileSync } from 'node:fs'

/** Markup in the colours of the light theme, for pictures: they know no variables and no themes. */
export function inLightColours(markup: string): string {
  const colours = lightColours(readFileSync('src/styles/colours.css', 'utf8'))
  return markup.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name)
    if (colour === undefined)
      throw new Error(`src/styles/colours.css has no light colour --${name}.`)
    return colour
  })
}

/** The colours of a style sheet's first `:root`, by name: the dark ones stand in its second. */
export function lightColours(css: string): ReadonlyMap<string, string> {
  const [, root = ''] = /:root\s*\{([^}]*)\}/.exec(css) ?? []
  return new Map(
    Array.from(root.matchAll(/--([\w-]+):\s*(#[\da-f]+)/gi), ([, name = '', colour = '']) => [
      name,
      colour
    ])
  )
}
