import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

// `npm run compare-builds before after`: compares two builds of the site, each a folder such as
// dist/, to check that a change to the code left the pages as they were. In HTML it ignores inline
// scripts and the hashes of the Content-Security-Policy; every other byte counts. Prints each
// difference; if there is one, the exit status is 1.

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

/** A sentence about the first difference in a file; an empty list if there is none. */
function differenceIn(file: string, before: string, after: string): readonly string[] {
  const [oldText, newText] = [before, after].map((folder) => read(join(folder, file)))
  if (oldText === undefined) return [`${file}: only in ${after}`]
  if (newText === undefined) return [`${file}: only in ${before}`]
  if (oldText === newText) return []
  if (!file.endsWith('.html')) return [`${file}: different content`]
  const first = [...oldText].findIndex((character, index) => character !== newText[index])
  const around = (text: string): string => text.slice(Math.max(0, first - 60), first + 60)
  return [`${file}, character ${first}:\n  - ${around(oldText)}\n  + ${around(newText)}`]
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
