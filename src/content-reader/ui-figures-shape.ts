import { z } from 'zod'
import { text, texts } from './texts.ts'

const namedStep = z.tuple([text, text])

/** `figures` in ui.yaml: the words in the pictures and tables of prose pages. */
export const figuresShape = z.strictObject({
  floorPlan: texts('street', 'counter', 'shared', 'quiet'),
  /** What a visitor does and gets: name and sentence. */
  quizSteps: z.tuple([namedStep, namedStep, namedStep]),
  trio: texts(
    ...(['marketing', 'marketingSays', 'sales', 'salesSays', 'service', 'serviceSays'] as const),
    ...(['customer', 'helps'] as const)
  ),
  serves: texts('customer', 'front', 'back', 'outside', 'inside', 'examples'),
  finance: texts(
    ...(['front', 'frontJobs', 'middle', 'middleJobs', 'back', 'backJobs'] as const),
    ...(['article', 'usual'] as const)
  ),
  views: texts('manager', 'employee', 'customer', 'humanResources'),
  sideBySide: texts('front', 'back').extend({
    /** The heading of the first column; may be empty. */
    aspect: z.string(),
    rows: z.array(z.tuple([text, text, text])).min(1)
  }),
  traits: texts('trait', 'side', 'weight', 'mean', 'sd', 'front', 'back'),
  verdicts: texts('probability', 'verdict', 'from', 'between', 'upTo', 'inBetween'),
  simulation: texts(
    ...([
      'intro',
      'measure',
      'alpha',
      'exact',
      'uncertain',
      'tested',
      'rightSide',
      'confident'
    ] as const),
    ...(['confidentRight', 'sameSide', 'oppositeAgain', 'otherSideAgain'] as const),
    ...(['confidentAfter', 'rightAfter', 'asked'] as const)
  ),
  reliability: texts('claimed', 'found', 'numbers', 'range', 'people'),
  assumedCorrelation: texts('r', 'clear'),
  contradictions: texts(
    ...(['measure', 'honest', 'weaker', 'random', 'unclear', 'doubtful', 'clear'] as const)
  ),
  seenChange: texts('person', 'seen', 'one', 'two', 'none')
})
