import { NAMED_BANDS } from '#domain/near-roles'
import { CUSTOMERS, ROLE_SIDES } from '#domain/roles'
import { texts } from './texts.ts'

/** `result` in ui.yaml: the page of the result. */
export const resultShape = texts('title', 'description').extend({
  island: texts(
    'eyebrow',
    'position',
    'positionCaption',
    'noPosition',
    'shareTitle',
    'unclearTitle',
    'onward',
    'failed',
    'again'
  ).extend({
    code: texts(
      ...(['heading', 'lead', 'label', 'show', 'missing', 'malformed', 'mistyped'] as const),
      ...(['mistypedGroup', 'newer', 'toQuiz'] as const)
    ),
    sure: texts(
      ...(['heading', 'front', 'back', 'even', 'numbers', 'confident', 'open'] as const),
      ...(['doubtful', 'model', 'method'] as const)
    ),
    more: texts('heading', 'lead', 'start', 'progress', 'now', 'stop', 'settled', 'used', 'skip'),
    pulls: texts('heading', 'leads', 'level', 'none', 'front', 'back', 'answers'),
    change: texts('heading', 'lead', 'higher', 'one', 'none', 'inBetween'),
    bars: texts(
      ...([
        'heading',
        'legend',
        'score',
        'absent',
        'low',
        'middle',
        'high',
        'front',
        'back'
      ] as const)
    ),
    roles: texts(
      ...(['heading', 'lead', 'preparation', 'any', 'little', 'medium', 'considerable'] as const),
      ...NAMED_BANDS,
      ...CUSTOMERS,
      ...(['alike', 'alikeTwo'] as const),
      ...(['near', 'unlike', 'count', 'none', 'notMe', 'notMine'] as const)
    ).extend({ usual: texts(...ROLE_SIDES) }),
    excluded: texts('lead', 'excluded', 'takeBack', 'original', 'without', 'onlyHere', 'tooFew'),
    ask: texts('heading', 'lead', 'anyway'),
    share: texts(
      ...(['heading', 'warning', 'copy', 'copied', 'copyFailed', 'send', 'qr', 'qrLabel'] as const),
      ...(['print', 'code', 'public', 'publicLead'] as const)
    ),
    device: texts('heading', 'kept', 'change', 'startOver', 'forget', 'forgotten', 'undo')
  })
})
