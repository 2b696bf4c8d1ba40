import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

// Compares two builds of the site: `npm run compare-builds before after`, each a folder such as dist/. For changes that must
// leave the pages as they are: of HTML, scripts and the hashes of the policy are left out; every other byte counts. Prints each
// difference, and ends with 1 where there is one.

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

/** What differs in a file, as a list of no sentence or one. */
function differenceIn(file: string, before: string, after: string): readonly string[] {
  const [one, other] = [before, after].map((folder) => read(join(folder, file)))
  if (one === undefined) return [`${file}: new`]
  if (other === undefined) return [`${file}: gone`]
  if (one === other) return []
  if (!file.endsWith('.html')) return [`${file}: another content`]
  const at = [...one].findIndex((character, index) => character !== other[index])
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60)
  return [`${file}, character ${at}:\n  - ${around(one)}\n  + ${around(other)}`]
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
