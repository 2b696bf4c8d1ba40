import { testMistakes } from './support/test-mistakes.ts'

const TRAITS = 'model/traits.yaml'
const ROLES = 'model/roles.yaml'

testMistakes([
  [
    'a letter that two traits have',
    ({ replace }) => replace(TRAITS, 'letter: l', 'letter: p'),
    'model/traits.yaml → traits → listening: letter p already belongs to people. Choose another.'
  ],
  [
    'an invalid letter',
    ({ replace }) => replace(TRAITS, 'letter: l', 'letter: Li'),
    'model/traits.yaml → traits → listening → letter: expected one lower-case letter, found Li.'
  ],
  [
    'an unknown side',
    ({ replace }) => replace(TRAITS, 'side: front', 'side: street'),
    'model/traits.yaml → traits → people → side: expected one of front, back, found street.'
  ],
  [
    'an unknown people trait',
    ({ replace }) => replace(TRAITS, 'peopleTrait: people', 'peopleTrait: humour'),
    'model/traits.yaml → peopleTrait: there is no trait humour. Use one of these: people, listening, communication, problem-solving, focus, flexibility, autonomy.'
  ],
  [
    'a missing correlation',
    ({ replace }) => replace(TRAITS, 'listening: 0.25, ', ''),
    'model/traits.yaml → correlations: the correlation between people and listening is missing. Add it (0 for none).'
  ],
  [
    'a correlation given twice',
    ({ replace }) =>
      replace(TRAITS, 'listening: { communication', 'listening: { people: 0.3, communication'),
    'model/traits.yaml → correlations → listening → people: listening and people already have a correlation. Keep one.'
  ],
  [
    'a correlation with an unknown trait',
    ({ replace }) =>
      replace(
        TRAITS,
        'flexibility: { autonomy: 0.30 }',
        'flexibility: { autonomy: 0.30, humour: 0.1 }'
      ),
    'model/traits.yaml → correlations → flexibility → humour: there is no trait humour. Use one of these: people, listening, communication, problem-solving, focus, flexibility, autonomy.'
  ],
  [
    'a correlation above 1',
    ({ replace }) => replace(TRAITS, 'communication: 0.45', 'communication: 45'),
    'model/traits.yaml → correlations → people → communication: expected a number up to 1, found 45.'
  ],
  [
    'a negative weight',
    ({ replace }) => replace(TRAITS, 'weight: 0.50', 'weight: -0.50'),
    'model/traits.yaml → traits → focus → weight: expected a number above 0, found -0.5.'
  ],
  [
    'a norm without its error',
    ({ replace }) => replace(TRAITS, ', error: 6 }', ' }'),
    'model/traits.yaml → traits → people → norm → error: this is missing. Add it.'
  ],
  [
    'an error of a norm below 0',
    ({ replace }) => replace(TRAITS, 'error: 6', 'error: -6'),
    'model/traits.yaml → traits → people → norm → error: expected a number from 0, found -6.'
  ],
  [
    'an answer correlation of 1',
    ({ replace }) => replace(TRAITS, 'answerCorrelation: 0.33', 'answerCorrelation: 1'),
    'model/traits.yaml → answerCorrelation: expected a number below 1, found 1.'
  ],
  [
    'figures in another order than the traits',
    ({ replace }) => replace(ROLES, 'order: [people, listening,', 'order: [listening, people,'),
    'model/roles.yaml → order: expected the traits in the order of traits.yaml (people, listening, communication, problem-solving, focus, flexibility, autonomy), found listening, people, communication, problem-solving, focus, flexibility, autonomy.'
  ],
  [
    'an invalid occupation code',
    ({ replace }) => replace(ROLES, 'soc: 43-4171.00', 'soc: 43-4171'),
    'model/roles.yaml → roles → receptionist → soc: expected an O*NET-SOC code such as 43-4171.00, found 43-4171.'
  ]
])
