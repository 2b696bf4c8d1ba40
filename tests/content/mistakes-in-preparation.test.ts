import { expect, test } from 'vitest'
import { messageAfter } from './support/content-copy.ts'
import { testMistakes } from './support/test-mistakes.ts'

const PREPARATION = 'model/preparation.yaml'
const RECEPTIONIST =
  'receptionist: { adverts: 15, none: 60, school: 20, vocational: 13, college: 7, university: 0, beginners: 33 }'

testMistakes([
  [
    'a missing file',
    ({ removeFile }) => removeFile(PREPARATION),
    'model/preparation.yaml: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'a role without a line',
    ({ removeLine }) => removeLine(PREPARATION, 'receptionist:'),
    'model/preparation.yaml → vietnam: receptionist has no line here. Say what employers in Vietnam ask for.'
  ],
  [
    'a line about Vietnam for an unknown role',
    ({ replace }) => replace(PREPARATION, 'vietnam:\n', 'vietnam:\n  porter: { level: school }\n'),
    'model/preparation.yaml → vietnam → porter: there is no role porter in model/roles.yaml. Fix its spelling, or add it there.'
  ],
  [
    'a line about the United Kingdom for an unknown role',
    ({ replace }) => replace(PREPARATION, 'uk:\n', 'uk:\n  porter: little\n'),
    'model/preparation.yaml → uk → porter: there is no role porter in model/roles.yaml. Fix its spelling, or add it there.'
  ],
  [
    // 60 + 20 + 13 + 7 + 3 = 103, and rounding explains at most 102.5.
    'shares that add up to too much',
    ({ replace }) =>
      replace(PREPARATION, RECEPTIONIST, RECEPTIONIST.replace('university: 0', 'university: 3')),
    'model/preparation.yaml → vietnam → receptionist: expected five shares that add up to 100 per cent, found 103.'
  ],
  [
    // 57 + 20 + 13 + 7 + 0 = 97
    'shares that add up to too little',
    ({ replace }) =>
      replace(PREPARATION, RECEPTIONIST, RECEPTIONIST.replace('none: 60', 'none: 57')),
    'model/preparation.yaml → vietnam → receptionist: expected five shares that add up to 100 per cent, found 97.'
  ],
  [
    'a line with some shares left out',
    ({ replace }) =>
      replace(PREPARATION, RECEPTIONIST, RECEPTIONIST.replace(' university: 0,', '')),
    'model/preparation.yaml → vietnam → receptionist: expected either level, or all of adverts, none, school, vocational, college, university and beginners, found adverts, none, school, vocational, college, beginners.'
  ],
  [
    'a line with a level and shares',
    ({ replace }) =>
      replace(PREPARATION, RECEPTIONIST, RECEPTIONIST.replace('{ ', '{ level: school, ')),
    'model/preparation.yaml → vietnam → receptionist: expected either level, or all of adverts, none, school, vocational, college, university and beginners, found level, adverts, none, school, vocational, college, university, beginners.'
  ],
  [
    'a line with neither',
    ({ replace }) => replace(PREPARATION, RECEPTIONIST, 'receptionist: {}'),
    'model/preparation.yaml → vietnam → receptionist: expected either level, or all of adverts, none, school, vocational, college, university and beginners, found nothing.'
  ],
  [
    // O*NET puts travel agents into job zone 3.
    'a line about the United Kingdom that repeats the job zone',
    ({ replace }) => replace(PREPARATION, 'travel-agent: little', 'travel-agent: medium'),
    'model/preparation.yaml → uk → travel-agent: medium is what its job zone 3 says already. Remove the line.'
  ],
  [
    'an unknown preparation',
    ({ replace }) => replace(PREPARATION, 'travel-agent: little', 'travel-agent: some'),
    'model/preparation.yaml → uk → travel-agent: expected one of little, medium, considerable, found some.'
  ],
  [
    'a preparation that is missing',
    ({ replace }) => replace(PREPARATION, 'travel-agent: little', 'travel-agent:'),
    'model/preparation.yaml → uk → travel-agent: expected one of little, medium, considerable, found nothing.'
  ],
  [
    'a group that is missing',
    ({ replace }) => replace(PREPARATION, 'uk:\n', 'britain:\n'),
    'model/preparation.yaml → uk: this is missing. Add it.',
    'model/preparation.yaml → britain: nothing on the site uses this name. Fix its spelling, or remove it.'
  ]
])

test('shares may add up to 102, because each of the five is rounded', () => {
  // 60 + 20 + 13 + 7 + 2 = 102
  const message = messageAfter(({ replace }) =>
    replace(PREPARATION, RECEPTIONIST, RECEPTIONIST.replace('university: 0', 'university: 2'))
  )
  expect(message).toBe('The content is valid.')
})
