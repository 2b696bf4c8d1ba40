import { SPLITS } from '#domain/caseload/verdict-split'
import { GENERAL_PROMPTS } from '#domain/caseload/prompts'
import { z } from 'zod'
import { text, texts } from './texts.ts'

const prompt = texts('finding', 'question')

const prompts = texts('title', 'time').extend({
  skipped: prompt,
  middle: prompt,
  verdicts: texts('finding').extend({ questions: texts(...SPLITS) }),
  /** By trait id. */
  divided: texts('finding').extend({ questions: z.record(z.string(), text) }),
  /** By trait id, and by where the middle of the group is. */
  alike: texts('finding').extend({
    questions: z.record(z.string(), texts('low', 'middle', 'high'))
  }),
  general: texts('finding').extend({ questions: z.array(text).length(GENERAL_PROMPTS) })
})

/**
 * `wall` in counsellor.yaml: the group on the wall, the prompts that it discusses, and the pair
 * cards.
 */
export const wallShape = texts(...(['step', 'before', 'next', 'close'] as const)).extend({
  few: texts('title', 'text'),
  plan: texts('title', 'label', 'note', 'unclear', 'few'),
  verdicts: texts('title', 'none', 'note'),
  traits: texts('title', 'legend', 'spread', 'few'),
  prompts,
  pairs: texts('more', 'two', 'three').extend({
    differing: texts('title', 'question'),
    alike: texts('title', 'question')
  }),
  cards: texts(
    ...(['title', 'lead', 'few', 'many', 'made', 'madeText', 'printCards', 'printKey'] as const),
    ...(['sheet', 'number', 'differing', 'alike', 'key', 'keyNote', 'nickname'] as const),
    ...(['card', 'none'] as const)
  )
})
