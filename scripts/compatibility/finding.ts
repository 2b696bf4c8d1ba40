import type { Feature, Lack } from './support.ts'

/** Where code uses a feature of the web platform; the line counts from 1. */
export type Use = {
  readonly file: string
  readonly line: number
  /** As the code says it. */
  readonly name: string
  readonly feature: Feature
}

/** What is wrong with code that reaches the browser, or with what we say of it. */
export type Finding =
  | { readonly kind: 'too-new'; readonly use: Use }
  | {
      readonly kind: 'refused'
      readonly file: string
      readonly line: number
      /** What the compiler says, and what the compatibility data say of the name it complains of. */
      readonly message: string
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
  'Write it with what these have, or, if the page works without it, allow it with the reason in scripts/compatibility/allowed.ts.'

/** A finding in a sentence: what was expected, what was found, what to do. */
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
      return `${file}:${line} is refused by the compiler under tsconfig.browser.json, which holds code for the browser to ES2022: ${message}${since} Write it with what ES2022 has.`
    }
    case 'unknown':
      return `${finding.file}:${finding.line} uses ${finding.name}, and the compatibility data were not found to say since when browsers have it. Look it up there, and let scripts/compatibility/platform-names.ts say where it stands.`
    case 'stale':
      return `scripts/compatibility/allowed.ts: nothing uses ${finding.entry} any more. Delete the entry.`
  }
}

function lacksInWords({ lacks }: Feature): string {
  return lacks.map(lackInWords).join(', ')
}

function lackInWords({ browser, floor, since }: Lack): string {
  return `${browser} ${floor} lacks it (${since === undefined ? 'no release has all of it' : `since ${since}`})`
}
