import { CLOSENESSES } from '#domain/comparison'
import { NAMED_BANDS } from '#domain/near-roles'
import { PREPARATIONS } from '#domain/preparation'
import { CUSTOMERS, ROLE_SIDES } from '#domain/roles'
import { SNIPPET_PROBLEMS } from '#embed/doctor'
import { THEMES } from '#embed/messages'
import { ATTRIBUTES } from '#embed/settings'
import { z } from 'zod'
import { SECTORS, ROLE_SECTIONS } from './role-page.ts'
import { text, texts } from './texts.ts'

const quiz = texts('title', 'description', 'lead').extend({
  promises: z.array(text).min(1),
  island: texts(
    ...(['progress', 'next', 'back', 'skip', 'seeResult', 'missing', 'keys', 'inOther'] as const),
    ...(['stopped', 'resume', 'startOver', 'forgetful', 'finished', 'skipped'] as const),
    ...(['toSkipped', 'quick', 'discarded', 'undo', 'notFetched'] as const)
  )
})

const result = texts('title', 'description').extend({
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
    sure: texts('heading', 'sentence', 'confident', 'open', 'model', 'method'),
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
    ),
    excluded: texts('lead', 'excluded', 'takeBack', 'original', 'without', 'onlyHere', 'tooFew'),
    ask: texts('heading', 'lead', 'anyway'),
    share: texts(
      ...(['heading', 'warning', 'copy', 'copied', 'copyFailed', 'send', 'qr', 'qrLabel'] as const),
      ...(['print', 'code', 'public', 'publicLead'] as const)
    ),
    device: texts('heading', 'kept', 'change', 'startOver', 'forget', 'forgotten', 'undo')
  })
})

const roles = texts('title', 'description', 'lead', 'side', 'data').extend({
  picture: texts('heading', 'lead', 'scale', 'family', 'contact'),
  filter: texts(
    ...(['heading', 'name', 'family', 'preparation', 'contact', 'inside'] as const),
    ...(['insideHint', 'any', 'reset', 'count', 'kept', 'none'] as const)
  ).extend({ contacts: texts(...ROLE_SIDES) }),
  sides: texts(...ROLE_SIDES),
  tags: texts('inside', 'both'),
  preparations: texts(...PREPARATIONS)
})

const role = texts('all', 'facts', 'plan', 'attribution', 'attributionLink').extend({
  customers: texts('name', ...CUSTOMERS),
  contact: texts('name', 'value'),
  preparation: texts('name').extend({ zones: z.array(text).length(5) }),
  source: texts('name', 'value', 'estimated'),
  sections: texts(...ROLE_SECTIONS, 'sectors'),
  sectors: texts(...SECTORS),
  bars: texts(
    ...(['heading', 'legend', 'role', 'you', 'tooFew', 'toResult', ...CLOSENESSES] as const)
  ).extend({
    from: texts('device', 'link'),
    likeness: texts('strong', 'good', 'worth-a-look', 'none', 'unclear'),
    key: texts('role', 'you')
  }),
  nearby: texts('heading', 'front', 'back')
})

const frame = texts('title', 'short', 'reflection', 'by').extend({
  share: texts('heading', 'lead', 'code', 'button', 'shared', 'unknown')
})

const embed = texts(
  ...(['title', 'description', 'lead', 'navigation', 'copy', 'copied', 'copyFailed'] as const)
).extend({
  builder: texts(
    ...(['heading', 'noScript', 'lang', 'theme', 'accent', 'ownAccent'] as const),
    ...(['roleLink', 'headingLevel'] as const)
  ).extend({ themes: texts(...THEMES) }),
  preview: texts('heading', 'board', 'tabs', 'text', 'heard'),
  element: texts('heading', 'lead'),
  frame: texts('heading', 'lead'),
  attributes: texts('heading', 'attribute', 'meaning').extend({ rows: texts(...ATTRIBUTES) }),
  events: texts('heading', 'lead', 'event', 'when', 'types', 'example').extend({
    rows: z.array(z.tuple([text, text, text])).min(1)
  }),
  privacy: texts('heading').extend({ lines: z.array(text).length(5) }),
  doctor: texts('heading', 'lead', 'label', 'valid').extend({
    problems: texts(...SNIPPET_PROBLEMS)
  }),
  promise: texts('heading', 'text')
})

const invite = texts(
  ...(['title', 'description', 'navigation', 'lead', 'warning', 'preview'] as const)
).extend({
  form: texts(
    ...(['heading', 'lang', 'name', 'nameHint', 'note', 'noteHint', 'left', 'over'] as const),
    ...(['order', 'verdictFirst', 'codeFirst', 'noLock', 'mail', 'mailHint', 'noAddress'] as const)
  ),
  link: texts('heading', 'copy', 'copied', 'copyFailed', 'open', 'fine', 'noQr', 'again'),
  paper: texts('heading', 'lead', 'shape', 'sheet', 'slips', 'print'),
  card: texts('from', 'unnamed', 'notOurs', 'damaged', 'newer'),
  handOut: texts('scan', 'qrLabel', 'type', 'typed', 'code', 'send', 'bring').extend({
    facts: z.array(text).length(4)
  })
})

const invited = texts('title', 'description').extend({
  island: texts(
    ...(['somebody', 'top', 'toSend', 'eyebrow', 'ready', 'together', 'code'] as const),
    ...(['noLock', 'noLockLead', 'show', 'heading', 'lead', 'marks', 'text', 'subject'] as const),
    ...(['message', 'marked', 'mailTo', 'mail', 'noMail', 'share', 'copy', 'copied'] as const),
    ...(['copyFailed', 'none', 'damaged', 'newer'] as const)
  )
})

const device = texts('title', 'description', 'lead', 'noScript').extend({
  island: texts(
    ...([
      'nothing',
      'blocked',
      'answers',
      'language',
      'raw',
      'caseload',
      'toCaseload',
      'forget',
      'forgotten',
      'undo',
      'toQuiz'
    ] as const)
  )
})

const worksheet = texts(
  ...(['title', 'description', 'lead', 'print', 'statements', 'statement', 'how', 'key'] as const),
  ...([
    'trait',
    'numbers',
    'usual',
    'points',
    'mean',
    'mine',
    'total',
    'reading',
    'above'
  ] as const),
  ...(['below', 'between', 'verdict', 'honest'] as const)
).extend({ steps: z.array(text).min(1) })

const figures = z.strictObject({
  floorPlan: texts('street', 'counter', 'shared', 'quiet'),
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
    ...(['intro', 'measure', 'untested', 'tested', 'rightSide', 'confident'] as const),
    ...(['confidentRight', 'sameSide', 'oppositeAgain', 'otherSideAgain'] as const),
    ...(['confidentAfter', 'rightAfter', 'asked'] as const)
  )
})

/**
 * The schema of <language>/ui.yaml: every button, label and notice. Comments in content/en/ui.yaml
 * say where a text appears and what fills its placeholders.
 */
export const uiShape = z.strictObject({
  site: texts(
    ...([
      'name',
      'tagline',
      'skipToContent',
      'menu',
      'allPages',
      'takeQuiz',
      'language',
      'home'
    ] as const),
    ...(['madeFor', 'sourceLine', 'picture', 'housePicture', 'notStarted', 'toWorksheet'] as const)
  ),
  page: texts(
    ...(['summary', 'onward', 'sources', 'readingTime', 'quizTeaser', 'quizLink'] as const),
    ...(['quizPage', 'worksheetPage', 'resultPage', 'rolesPage', 'devicePage'] as const)
  ),
  quiz,
  result,
  roles,
  role,
  frame,
  embed,
  invite,
  invited,
  shared: texts('eyebrow', 'lead', 'picture', 'yours', 'about'),
  device,
  worksheet,
  notFound: texts('title'),
  root: texts('title', 'description', 'choose', 'lead'),
  figures
})
