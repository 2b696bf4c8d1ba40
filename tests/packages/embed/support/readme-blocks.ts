import { readFileSync } from 'node:fs'

/** The texts of the blocks of a language in the README of the package, in their order. */
export function readmeBlocks(language: string): readonly string[] {
  const readme = readFileSync('packages/embed/README.md', 'utf8')
  return Array.from(
    readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm),
    ([, name, text = '']) => [name, text] as const
  ).flatMap(([name, text]) => (name === language ? [text] : []))
}
