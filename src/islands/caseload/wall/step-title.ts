import { fill } from '#i18n/fill'
import type { WallWords } from './wall-part.ts'
import type { WallStep } from './wall-steps.ts'

/** The heading of a step. Of several screens with the same figures, it says which one this is. */
export function stepTitle(step: WallStep, words: WallWords): string {
  switch (step.kind) {
    case 'few':
    case 'verdicts':
      return words[step.kind].title
    case 'plan':
      return fill(words.plan.title, { count: step.count })
    case 'prompt':
      return fill(words.prompts.title, { at: step.at, all: step.all })
    case 'traits':
      return withPart(words.traits.title, step, words)
    case 'differing':
    case 'alike':
      return withPart(words.pairs[step.kind].title, step, words)
  }
}

function withPart(
  title: string,
  { at, all }: { readonly at: number; readonly all: number },
  { pairs }: WallWords
): string {
  return all === 1 ? title : `${title} · ${fill(pairs.more, { at, all })}`
}
