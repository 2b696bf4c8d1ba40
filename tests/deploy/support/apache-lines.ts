import type { HeaderLine } from './header-lines.ts'

/**
 * The lines of an Apache configuration that set headers: `Header always set`, with or without a condition
 * `expr=%{REQUEST_URI} =~ m#…#` (or `!~`). Throws for any other line that begins with `Header`.
 */
export function apacheLines(configuration: string): readonly HeaderLine[] {
  return Array.from(configuration.matchAll(/^\s*Header .*$/gm), ([line]): HeaderLine => {
    const [, name, value, operator, pattern = ''] =
      /^\s*Header always set ([\w-]+) "([^"]*)"(?: "expr=%\{REQUEST_URI\} (=~|!~) m#(.*)#")?$/.exec(
        line
      ) ?? []
    if (name === undefined || value === undefined) {
      throw new Error(
        `${line.trim()}: expected Header always set NAME "VALUE", with or without "expr=%{REQUEST_URI} =~ m#…#". Write the line so that this test can read it.`
      )
    }
    const expression = new RegExp(pattern)
    const appliesTo = (path: string): boolean => expression.test(path) === (operator !== '!~')
    return { name, value, appliesTo: operator === undefined ? () => true : appliesTo }
  })
}
