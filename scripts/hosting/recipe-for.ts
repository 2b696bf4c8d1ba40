import { readFileSync } from 'node:fs'
import type { SiteAddress } from '../../integrations/site-address.ts'

/** The files in deploy/ that configure a server, by the name of their server. */
export const RECIPES = {
  nginx: 'deploy/nginx.conf',
  caddy: 'deploy/Caddyfile',
  apache: 'deploy/apache.conf',
  htaccess: 'deploy/htaccess'
} as const

export type RecipeName = keyof typeof RECIPES

/** Whether a text is the name of a recipe. */
export function isRecipeName(text: string): text is RecipeName {
  return Object.hasOwn(RECIPES, text)
}

/** Reads a recipe and changes it for an address. */
export function readRecipe(name: RecipeName, address: SiteAddress): string {
  return recipeFor(readFileSync(RECIPES[name], 'utf8'), address)
}

/**
 * Changes a recipe for an address as its comments say. The example domain becomes the domain of the
 * site. Below a path, a comment "Below a path: A instead of B" changes the next line, and any other
 * comment that begins with "Below a path:" makes the commented lines after it part of the
 * configuration. Throws when a next line has no B.
 */
export function recipeFor(recipe: string, { site, base }: SiteAddress): string {
  const named = recipe.replaceAll('front-or-back.example', new URL(site).hostname)
  return base === '/' ? named : belowPath(named.split('\n'), base).join('\n')
}

function belowPath(lines: readonly string[], base: string): readonly string[] {
  const moved = (text: string): string => text.replaceAll('/quiz', base.slice(0, -1))
  let change: 'none' | 'uncomment' | readonly [from: string, to: string] = 'none'
  return lines.map((line, index) => {
    const [, text] = /^\s*# Below a path: (.*)$/.exec(line) ?? []
    if (text !== undefined) {
      const [, to = '', from = ''] = /^(\S.*) instead of (\S+)$/.exec(text) ?? []
      change = from === '' ? 'uncomment' : [from, moved(to)]
      return line
    }
    if (change === 'none') return line
    if (change === 'uncomment') {
      if (/^\s*# /.test(line)) return moved(line.replace('# ', ''))
      change = 'none'
      return line
    }
    const [from, to] = change
    change = 'none'
    if (line.includes(from)) return line.replace(from, () => to)
    throw new Error(
      `line ${index + 1}: expected ${from}, because the comment above says so; found: ${line.trim()}. Correct the comment or the line.`
    )
  })
}
