import { createReadStream, statSync } from 'node:fs'

/** Where lines come from: a file by its name, or standard input, which has no name. */
export type Source = { readonly name: string; readonly open: () => AsyncIterable<Buffer> }

/** The sources, or a sentence about the first file that does not exist or is a folder. */
export function sourcesOf(
  files: readonly string[]
):
  | { readonly kind: 'sources'; readonly sources: readonly Source[] }
  | { readonly kind: 'problem'; readonly message: string } {
  if (files.length === 0) return { kind: 'sources', sources: [STANDARD_INPUT] }
  // Before anything is printed, so that a mistyped name leaves no half of an output.
  for (const file of files.filter((name) => name !== '-')) {
    const message = problemWith(file)
    if (message !== undefined) return { kind: 'problem', message }
  }
  return {
    kind: 'sources',
    sources: files.map((name) =>
      name === '-' ? STANDARD_INPUT : { name, open: () => createReadStream(name) }
    )
  }
}

function problemWith(file: string): string | undefined {
  try {
    return statSync(file).isDirectory() ? `${file} is a folder. Expected a file.` : undefined
  } catch {
    return `there is no file ${file}.`
  }
}

const STANDARD_INPUT: Source = { name: '', open: () => process.stdin }
