import { parseDocument } from 'yaml'
import { LOCALES } from '#i18n/locales'
import type { ContentCopy } from '../../content/support/content-copy.ts'
import type { Recipe } from './recipe.ts'

/** The id of the made-up trait. */
export const TRAIT = 'humour'

/** The ids of its four questions, with the first free slots. */
const SLOTS: Readonly<Record<string, number>> = {
  'laughing-at-work': 40,
  'jokes-with-strangers': 41,
  'serious-all-day': 42,
  'funny-side': 43
}
const REVERSED = 'serious-all-day'
const OTHERS = [
  'people',
  'listening',
  'communication',
  'problem-solving',
  'focus',
  'flexibility',
  'autonomy'
]

/** The only role that stands out in the new trait, and the sentence for its page and its card. */
export const FUNNY_ROLE = 'bank-teller'
export const FUNNY_SENTENCE = 'A joke shortens the queue, and you have several.'

/** The recipe “Add a trait”, with an eighth trait. */
export const addTrait: Recipe = {
  heading: 'Add a trait',
  follow(content) {
    edit(content, 'model/traits.yaml', (file) => {
      const norm = { mean: 60, sd: 20, error: 10 }
      file.setIn(['traits', TRAIT], { letter: 'h', side: 'front', weight: 0.2, norm })
      file.setIn(
        ['correlations', TRAIT],
        Object.fromEntries(OTHERS.map((other) => [other, other === 'people' ? 0.4 : 0]))
      )
    })
    edit(content, 'model/questions.yaml', (file) => {
      for (const [id, slot] of Object.entries(SLOTS)) {
        file.setIn(['questions', id], { trait: TRAIT, slot, reverse: id === REVERSED })
      }
    })
    content.write(
      'model/roles.yaml',
      content
        .textOf('model/roles.yaml')
        .replace(/autonomy( ?\])/, `autonomy, ${TRAIT}$1`)
        .replaceAll(/figures: \[(.*?)\]/g, 'figures: [$1, 60]')
    )
    // The 60th percentile is in the middle third of jobs, the 90th is not.
    content.replace(
      'model/roles.yaml',
      new RegExp(`(?<=${FUNNY_ROLE}: .*figures: \\[[\\d, ]*)60\\]`),
      '90]'
    )
    for (const locale of LOCALES) {
      edit(content, `${locale}/quiz.yaml`, (file) => {
        const ends = { high: 'Laughing together', low: 'Keeping it serious' }
        file.setIn(['traits', TRAIT], { name: 'Humour at work', ...ends, pull: ends, ask: ends })
        for (const id of Object.keys(SLOTS)) {
          file.setIn(['statements', id], `I like this about work: ${id}.`)
        }
      })
      content.append(`${locale}/roles/${FUNNY_ROLE}.md`, `- ${TRAIT} high: ${FUNNY_SENTENCE}`)
      edit(content, `${locale}/counsellor.yaml`, (file) => {
        file.setIn(['points', 'standsOut', TRAIT], {
          high: 'Humour stands out. Ask what made them laugh.',
          low: 'Being serious stands out. Ask what for.'
        })
        file.setIn(['questions', 'traits', TRAIT], {
          high: 'When did you last laugh at work?',
          low: 'When was a joke out of place?'
        })
        file.setIn(['caseload', 'island', 'traits', TRAIT], 'Humour')
        const question = 'When does a joke help, and when does it not?'
        const prompts = ['wall', 'prompts']
        file.setIn([...prompts, 'divided', 'questions', TRAIT], question)
        file.setIn([...prompts, 'alike', 'questions', TRAIT], {
          low: question,
          middle: question,
          high: question
        })
      })
    }
  }
}

/** Changes a YAML file of the copy, and leaves its comments and everything else as they are. */
export function edit(
  content: ContentCopy,
  name: string,
  change: (file: ReturnType<typeof parseDocument>) => void
): void {
  const file = parseDocument(content.textOf(name))
  change(file)
  content.write(name, file.toString({ lineWidth: 0 }))
}
