import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse, serialize } from 'parse5'

// `npm run compare-builds before after`: compares two builds of the site, each a folder such as
// dist/, to check that a change to the code left the pages as they were. In HTML it ignores inline
// scripts and the hashes of the Content-Security-Policy; every other byte counts. Prints each
// difference, for a page with the parts that differ; if there is a difference, the exit status is
// 1.

/** The parts of a page that are compared: inlined styles, inlined JSON, and the parsed elements. */
const PARTS: Readonly<Record<string, (html: string) => string>> = {
  styles: (html) => textsOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g),
  data: (html) => textsOf(html, /<script[^>]*application\/json[^>]*>([\s\S]*?)<\/script>/g),
  elements: (html) => serialize(parse(html.replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '')))
}

const [before, after] = process.argv.slice(2)
if (before === undefined || after === undefined) {
  console.error('Expected two folders: npm run compare-builds before after')
  process.exit(2)
}

const differences = [...new Set([...filesIn(before), ...filesIn(after)])]
  .sort()
  .flatMap((file) => differenceIn(file, before, after))
for (const difference of differences) console.info(difference)
console.info(`${filesIn(after).length} files, ${differences.length} differences`)
process.exitCode = differences.length > 0 ? 1 : 0

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => statSync(join(folder, file)).isFile())
}

/** A message about the differences in a file; an empty list if there are none. */
function differenceIn(file: string, before: string, after: string): readonly string[] {
  const [oldText, newText] = [before, after].map((folder) => read(join(folder, file)))
  if (oldText === undefined) return [`${file}: only in ${after}`]
  if (newText === undefined) return [`${file}: only in ${before}`]
  if (oldText === newText) return []
  if (!file.endsWith('.html')) return [`${file}: different content`]
  const parts = differentParts(oldText, newText).join(', ')
  return [`${file}: ${parts}\n${firstDifference(oldText, newText)}`]
}

/**
 * The bytes of a file, in HTML without scripts and their hashes. Undefined if the file does not
 * exist.
 */
function read(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'latin1')
    if (!path.endsWith('.html')) return text
    return text
      .replaceAll(/'sha256-[\w+/=]{44}'/g, "'sha256'")
      .replaceAll(/(<script(?![^>]*application\/json)[^>]*>)[\s\S]*?<\/script>/g, '$1</script>')
  } catch {
    return undefined
  }
}

/** The names of the parts in which two pages differ. */
function differentParts(oldText: string, newText: string): readonly string[] {
  const names = Object.entries(PARTS).flatMap(([name, part]) =>
    part(oldText) === part(newText) ? [] : [name]
  )
  return names.length > 0 ? names : ['the same elements, written differently']
}

function textsOf(html: string, expression: RegExp): string {
  return Array.from(html.matchAll(expression), ([, text = '']) => text).join('\n')
}

/** The first different character of two texts, with up to 60 characters before and after it. */
function firstDifference(oldText: string, newText: string): string {
  const first = [...oldText].findIndex((character, index) => character !== newText[index])
  const around = (text: string): string => text.slice(Math.max(0, first - 60), first + 60)
  return `  - ${shown(around(oldText))}\n  + ${shown(around(newText))}`
}

/** Text that was read byte for byte, as UTF-8. A character cut at either end becomes U+FFFD. */
function shown(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}
