import { NAMED_BANDS } from '#domain/near-roles'
import { PREPARATIONS } from '#domain/preparation'
import { CUSTOMERS, ROLE_SIDES } from '#domain/roles'
import { COUNTRIES } from '#i18n/countries'
import { z } from 'zod'
import { texts } from './texts.ts'

/** `result` in ui.yaml: the page of the result. */
export const resultShape = texts('title', 'description').extend({
  island: texts(
    'position',
    'noPosition',
    'shareTitle',
    'unclearTitle',
    'onward',
    'failed',
    'again'
  ).extend({
    code: texts(...(['heading', 'lead', 'label', 'show', 'missing', 'toQuiz'] as const)),
    sure: texts(
      ...(['front', 'back', 'even', 'numbers', 'confident', 'open'] as const),
      ...(['position', 'model', 'method'] as const)
    ),
    more: texts('heading', 'start', 'progress', 'now', 'stop', 'settled', 'used', 'skip'),
    pulls: texts('leads', 'level', 'none', 'front', 'back', 'answers'),
    change: texts('lead', 'higher', 'one', 'none', 'inBetween', 'sameSide'),
    bars: texts(
      ...(['legend', 'score', 'absent', 'low', 'middle', 'high', 'front', 'back'] as const)
    ),
    moment: texts(
      ...([
        'doubtful',
        'week',
        'front',
        'back',
        'even',
        'reasons',
        'bothReasons',
        'clearer'
      ] as const)
    ).extend({ towards: texts('front', 'back') }),
    details: texts('heading', 'why', 'jobs', 'change', 'sure', 'bars'),
    roles: texts(
      ...(['heading', 'lead', 'count', 'none', 'more', 'all', 'change', 'shortlist'] as const),
      ...(['question', 'questionLead', 'country', 'any', 'anyShort', 'notMine'] as const),
      ...(['few', 'fewPrepared'] as const),
      ...NAMED_BANDS
    ).extend({
      countries: texts(...COUNTRIES),
      preparations: z.record(z.enum(COUNTRIES), texts(...PREPARATIONS))
    }),
    card: texts(
      ...CUSTOMERS,
      ...(['why', 'alike', 'near', 'unlikeName', 'unlike', 'asks'] as const),
      ...(['moreLikeThis', 'keep', 'kept', 'notMe'] as const)
    ).extend({ usual: texts(...ROLE_SIDES) }),
    week: texts(
      ...(['talk', 'watch', 'advert', 'others', 'asking', 'message'] as const),
      ...(['inOther', 'copy', 'copied', 'copyFailed', 'questions', 'manners', 'thanks'] as const),
      ...(['reading', 'found', 'paste', 'employer', 'job', 'same', 'search'] as const)
    ),
    handOver: texts('link', 'button', 'hint', 'heading', 'lead', 'start', 'undo'),
    excluded: texts(
      'lead',
      'outcome',
      'excluded',
      'takeBack',
      'original',
      'without',
      'onlyHere',
      'tooFew'
    ),
    ask: texts('lead', 'anyway'),
    share: texts(
      ...(['heading', 'lead', 'verdict', 'copyVerdict', 'look', 'copied', 'copyFailed'] as const),
      ...([
        'picture',
        'pictureLead',
        'pictureLabel',
        'sendPicture',
        'pictureFailed',
        'pictureFoot'
      ] as const),
      ...(['private', 'warning', 'copy', 'send', 'qr', 'qrLabel', 'print', 'printLead'] as const),
      ...(['compare', 'compareLead', 'code'] as const)
    ).extend({ formats: texts('chat', 'story') }),
    device: texts('heading', 'kept', 'change', 'startOver', 'forget', 'forgotten', 'undo')
  })
})
