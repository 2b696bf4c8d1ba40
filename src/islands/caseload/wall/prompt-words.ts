import type { Prompt } from '#domain/caseload/prompts'
import { fill } from '#i18n/fill'
import type { WallWords } from './wall-part.ts'

/** A prompt in words: what the group's figures say, and the question. */
export type PromptWords = { readonly finding: string; readonly question: string }

/** The words of a prompt. A trait without words, which the content reader does not allow, has none. */
export function promptInWords(
  prompt: Prompt,
  { prompts: text, traitNames, middleAnswer }: WallWords
): PromptWords {
  switch (prompt.kind) {
    case 'skipped':
    case 'middle': {
      const { finding, question } = text[prompt.kind]
      const { count, people } = prompt
      return { finding: fill(finding, { count, people, answer: middleAnswer }), question }
    }
    case 'verdicts': {
      const { split, ...counts } = prompt
      const { finding, questions } = text.verdicts
      return { finding: fill(finding, counts), question: questions[split] }
    }
    case 'divided':
    case 'alike': {
      const { trait, lower, upper } = prompt
      return {
        finding: fill(text[prompt.kind].finding, {
          trait: traitNames[trait]?.name ?? trait,
          lower: Math.round(lower),
          upper: Math.round(upper)
        }),
        question:
          (prompt.kind === 'divided'
            ? text.divided.questions[trait]
            : text.alike.questions[trait]?.[prompt.tendency]) ?? ''
      }
    }
    case 'general': {
      const { finding, questions } = text.general
      return { finding, question: questions[prompt.at] ?? '' }
    }
  }
}
