import { PLACINGS } from '#domain/placing'
import { SHIFTS } from '#domain/shift'
import { GENERAL } from '#domain/talking-points'
import { UNCLEAR_REASONS } from '#domain/verdict'
import { z } from 'zod'
import { roll, scan } from './scan-shape.ts'
import { text, texts } from './texts.ts'
import { wallShape } from './wall-shape.ts'

/** Two texts for each trait, by trait id: for its high and for its low end. */
const byTrait = z.record(z.string(), texts('high', 'low'))
/** Texts that fit anybody: they fill the sheet where little about the person stands out. */
const general = z.array(text).length(GENERAL)

const sheet = texts(
  ...([
    'title',
    'code',
    'sure',
    'open',
    'confident',
    'plan',
    'planOne',
    'poles',
    'answers'
  ] as const),
  ...(['counts', 'statement', 'answer', 'score', 'absent', 'key', 'points'] as const),
  ...(['questions', 'jobs', 'notMe', 'notes', 'honest'] as const)
).extend({
  levels: texts('low', 'middle', 'high'),
  marks: texts('skipped', 'extreme', 'contradicting', 'reversed')
})

const talkAdvert = texts(
  ...(['titleLabel', 'textLabel', 'hint', 'remove', 'eyebrow', 'untitled'] as const),
  ...(['lead', 'like', 'unlike', 'open', 'nothing'] as const)
)

const points = texts(
  ...(['not-me', 'against', 'both-ways', 'contradiction', 'middle', 'skipped'] as const),
  ...(['extreme', 'nothing-stands-out'] as const)
).extend({
  verdict: texts(...PLACINGS),
  unclear: texts(...UNCLEAR_REASONS),
  standsOut: byTrait,
  general
})

const island = z.strictObject({
  traits: z.record(z.string(), text),
  add: texts(
    ...(['heading', 'label', 'hint', 'read', 'file', 'paper', 'cancel', 'progress'] as const),
    ...([
      'added',
      'addedOne',
      'addedBad',
      'again',
      'nothing',
      'cancelled',
      'busy',
      'other-file'
    ] as const),
    ...([
      'newer-file',
      'broken-file',
      'not-text',
      'no-code',
      'no-codes',
      'already',
      'repeats',
      'texts',
      'showTexts',
      'moreTexts',
      'reading',
      'mended',
      'unreadable'
    ] as const)
  ),
  fix: texts(
    ...(['heading', 'lead', 'line', 'still', 'nickname', 'code', 'save', 'remove'] as const),
    ...(['removeAll', 'more'] as const)
  ),
  same: texts(
    ...(['heading', 'lead', 'all', 'sameName', 'sameNames', 'yes', 'yesOf', 'no'] as const),
    ...(['sameCode', 'merge', 'more'] as const)
  ),
  sittings: texts('heading', 'day', 'noDay', 'apart'),
  change: texts(
    ...(['open', 'title', 'nobody', 'people', 'verdicts', 'unclear', 'changed', 'rarely'] as const),
    ...(['traits', 'legend', 'then', 'now', 'beyond', 'directions'] as const)
  ),
  group: texts(
    ...(['heading', 'few', 'plan', 'planNote', 'unclear', 'verdicts', 'count'] as const),
    ...(['unclearName', 'spread', 'legend', 'spreadText', 'noSpread'] as const)
  ),
  wall: texts('show', 'cards', 'title', 'failed'),
  table: texts(
    ...([
      'heading',
      'search',
      'verdict',
      'any',
      'found',
      'none',
      'selectAll',
      'selectOne'
    ] as const),
    ...(['nickname', 'nameless', 'front', 'middle', 'skipped', 'contradictions'] as const),
    ...([
      'noVerdict',
      'noScore',
      'scroll',
      'arrows',
      'page',
      'before',
      'next',
      'selected',
      'selectedHidden'
    ] as const),
    ...(['compare', 'compareHint', 'sheets', 'remove', 'removed', 'undo', 'print'] as const),
    ...(['rename', 'renamed', 'nicknameOf', 'sittings', 'thenNow', 'sameCode'] as const)
  ),
  printing: texts(
    ...(['label', 'preparing', 'stop', 'ready', 'stopped', 'changed', 'dismiss'] as const)
  ),
  storage: texts(
    ...([
      'heading',
      'lead',
      'device',
      'deviceHint',
      'kept',
      'failed',
      'csv',
      'json',
      'codes'
    ] as const),
    ...(['fileHint', 'forget', 'sure', 'yes', 'no', 'forgotten', 'file'] as const)
  ),
  person: texts(
    ...([
      'title',
      'back',
      'before',
      'next',
      'nickname',
      'save',
      'saved',
      'language',
      'both'
    ] as const),
    ...(['print', 'advert', 'failed', 'again'] as const)
  ),
  two: texts(
    ...([
      'title',
      'kind',
      'times',
      'people',
      'swap',
      'order',
      'earlier',
      'later',
      'one',
      'other'
    ] as const),
    ...([
      'verdict',
      'placed',
      'noSize',
      'traits',
      'trait',
      'difference',
      'absent',
      'band',
      'rule'
    ] as const),
    ...(['answers', 'noAnswers', 'answer'] as const)
  ).extend({
    sizes: texts(...SHIFTS),
    sizesPeople: texts(...SHIFTS),
    inTrait: texts(...SHIFTS),
    inTraitPeople: texts(...SHIFTS)
  }),
  paper: texts(
    ...(['title', 'lead', 'sheet', 'nickname', 'statement', 'only', 'entered', 'missing'] as const),
    ...([
      'complete',
      'finish',
      'finishAnyway',
      'added',
      'back',
      'empty',
      'clear',
      'takenBack',
      'done',
      'undo'
    ] as const)
  )
})

/**
 * The schema of <language>/counsellor.yaml: the texts of the caseload and of the sheet for a talk.
 * Comments in content/en/counsellor.yaml say where a text appears and what fills its placeholders.
 */
export const counsellorShape = z.strictObject({
  sheet,
  talkAdvert,
  points,
  questions: z.strictObject({ traits: byTrait, general }),
  caseload: texts(...(['title', 'navigation', 'description', 'lead'] as const)).extend({
    columns: texts('nickname', 'code', 'notMe', 'date', 'person'),
    sentences: texts('from', 'notNames', 'beforeName', 'titles'),
    scan,
    roll,
    messages: texts(
      ...(['nameLabels', 'codeLabels', 'otherLabels', 'closings', 'thanks', 'greetings'] as const),
      ...(['replied', 'oneself', 'days', 'months', 'units', 'moments', 'betweenTimes'] as const)
    ),
    island
  }),
  wall: wallShape
})
