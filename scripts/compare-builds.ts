import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse, serialize } from 'parse5'

// Compares two builds of the site: `npm run compare-builds before after`, each a folder such as dist/. For changes that must
// leave the pages as they are. Every file is compared byte for byte, but HTML without its scripts and without the hashes of its
// policy. Prints each difference, of a page also which part of it differs, and ends with 1 where there is one.

/** The parts of a page: its style sheet, its data for scripts, and its elements once they are parsed. */
const PARTS: Readonly<Record<string, (html: string) => string>> = {
  styles: (html) => textsOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g),
  data: (html) => textsOf(html, /<script[^>]*application\/json[^>]*>([\s\S]*?)<\/script>/g),
  elements: (html) => serialize(parse(html.replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '')))
}

const [before, after] = process.argv.slice(2)
if (before === undefined || after === undefined) {
  console.error('Two folders are needed: npm run compare-builds before after')
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

/** What differs in a file, as a list of one sentence, or of none. */
function differenceIn(file: string, before: string, after: string): readonly string[] {
  const [one, other] = [before, after].map((folder) => read(join(folder, file)))
  if (one === undefined) return [`${file}: new`]
  if (other === undefined) return [`${file}: gone`]
  if (one === other) return []
  if (!file.endsWith('.html')) return [`${file}: another content`]
  return [`${file}: ${partsThatDiffer(one, other).join(', ')}\n${firstDifference(one, other)}`]
}

/** A file byte for byte; of HTML, without its scripts and their hashes. Undefined where there is no such file. */
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

function partsThatDiffer(one: string, other: string): readonly string[] {
  const names = Object.entries(PARTS).flatMap(([name, part]) =>
    part(one) === part(other) ? [] : [name]
  )
  return names.length > 0 ? names : ['the same elements in another spelling']
}

function textsOf(html: string, expression: RegExp): string {
  return Array.from(html.matchAll(expression), ([, text = '']) => text).join('\n')
}

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index])
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60)
  return `  - ${around(one)}\n  + ${around(other)}`
}
