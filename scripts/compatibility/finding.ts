import type { Feature, Lack } from './support.ts'

/** A use of a feature of the web platform in our code. Lines are counted from 1. */
export type Use = {
  readonly file: string
  readonly line: number
  /** The name of the feature as the code writes it. */
  readonly name: string
  readonly feature: Feature
}

/**
 * A problem of the compatibility check:
 *
 * - `too-new`: a browser of the floor lacks a feature.
 * - `refused`: the code does not compile under tsconfig.browser.json.
 * - `unknown`: a name was not found in the compatibility data.
 * - `stale`: an entry in allowed.ts that no code needs.
 */
export type Finding =
  | { readonly kind: 'too-new'; readonly use: Use }
  | {
      readonly kind: 'refused'
      readonly file: string
      readonly line: number
      /** The message of the compiler. */
      readonly message: string
      /** The built-in that the message is about; undefined if the compatibility data have none. */
      readonly feature: Feature | undefined
    }
  | {
      readonly kind: 'unknown'
      readonly file: string
      readonly line: number
      readonly name: string
    }
  | { readonly kind: 'stale'; readonly entry: string }

const WHAT_TO_DO =
  'Use something that these browsers support, or, if the page works without it, add an entry with the reason to scripts/compatibility/allowed.ts.'

/** The message for a finding: file and line, what was found, and what to do. */
export function sentenceFor(finding: Finding): string {
  switch (finding.kind) {
    case 'too-new': {
      const { file, line, name, feature } = finding.use
      return `${file}:${line} uses ${name} (${feature.path}), which is newer than the browser floor: ${lacksInWords(feature)}. ${WHAT_TO_DO}`
    }
    case 'refused': {
      const { file, line, message, feature } = finding
      const since =
        feature && feature.lacks.length > 0 ? ` ${feature.path}: ${lacksInWords(feature)}.` : ''
      return `${file}:${line} does not compile under tsconfig.browser.json, which limits code for the browser to ES2022: ${message}${since} Use only what ES2022 has.`
    }
    case 'unknown':
      return `${finding.file}:${finding.line} uses ${finding.name}, which was not found in the compatibility data (@mdn/browser-compat-data). Find its path there, and add it to scripts/compatibility/platform-names.ts.`
    case 'stale':
      return `scripts/compatibility/allowed.ts: no code uses ${finding.entry}. Delete the entry.`
  }
}

function lacksInWords({ lacks }: Feature): string {
  return lacks.map(lackInWords).join(', ')
}

function lackInWords({ browser, floor, since }: Lack): string {
  return `${browser} ${floor} lacks it (${since === undefined ? 'no release supports it fully' : `supported since ${since}`})`
}
