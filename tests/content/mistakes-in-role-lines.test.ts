import { testMistakes } from './support/test-mistakes.ts'

const ROLES = 'model/roles.yaml'
const FIGURES = '[89, 66, 23,  2, 16, 48,  8]'
const receptionist = 'model/roles.yaml → roles → receptionist'
const FAMILIES =
  'service, sales, marketing, banking, insurance, administration, people-and-training, accounting, data-and-it, supply, legal, management'

testMistakes([
  [
    'too few figures',
    ({ replace }) => replace(ROLES, FIGURES, '[89, 66, 23, 2, 16, 48]'),
    `${receptionist}: expected 7 figures, one for each trait in order, found 6.`
  ],
  [
    'a figure above 100',
    ({ replace }) => replace(ROLES, FIGURES, '[189, 66, 23, 2, 16, 48, 8]'),
    `${receptionist} → figures → 0: expected a number up to 100, found 189.`
  ],
  [
    'a figure that is not a number',
    ({ replace }) => replace(ROLES, FIGURES, '[89, much, 23, 2, 16, 48, 8]'),
    `${receptionist} → figures → 1: expected a number, found much.`
  ],
  [
    'a figure that is not a whole number',
    ({ replace }) => replace(ROLES, FIGURES, '[89, 66.5, 23, 2, 16, 48, 8]'),
    `${receptionist} → figures → 1: expected a whole number, found 66.5.`
  ],
  [
    'a number in quotation marks',
    ({ replace }) => replace(ROLES, FIGURES, '[89, "66", 23, 2, 16, 48, 8]'),
    `${receptionist} → figures → 1: expected a number, found the text “66”: take the quotation marks away.`
  ],
  [
    'a family twice',
    ({ replace }) => replace(ROLES, 'families: [service,', 'families: [service, service,'),
    'model/roles.yaml → families: service is listed more than once. Keep it once.'
  ],
  [
    'an unknown family',
    ({ replace }) => replace(ROLES, /family: service(?=.*contact: 91)/, 'family: servise'),
    `${receptionist}: there is no family servise. Use one of these: ${FAMILIES}.`
  ],
  [
    'a family without roles and without a name',
    ({ replace }) => replace(ROLES, 'families: [service,', 'families: [magic, service,'),
    'model/roles.yaml → families: no role belongs to magic. Give it one, or remove it.',
    'en/quiz.yaml → families → magic: content/model/ has this id, but its words are missing here. Add them.',
    'en/steps.yaml → families → magic: content/model/ has this id, but its words are missing here. Add them.',
    'vi/quiz.yaml → families → magic: content/model/ has this id, but its words are missing here. Add them.',
    'vi/steps.yaml → families → magic: content/model/ has this id, but its words are missing here. Add them.'
  ],
  [
    'a family whose name is missing in a language',
    ({ removeLine }) => removeLine('vi/quiz.yaml', 'insurance:'),
    'vi/quiz.yaml → families → insurance: content/model/ has this id, but its words are missing here. Add them.'
  ],
  [
    'unknown customers',
    ({ replace }) => replace(ROLES, 'customers: outside', 'customers: everybody'),
    'model/roles.yaml → roles → customer-service → customers: expected one of outside, inside, both, found everybody.'
  ],
  [
    'no usual side',
    ({ replace }) => replace(ROLES, / usual: front,(?=.*89, 66, 23)/, ''),
    `${receptionist} → usual: this is missing. Add it.`
  ],
  [
    'an unknown usual side',
    ({ replace }) => replace(ROLES, /usual: front(?=.*89, 66, 23)/, 'usual: middle'),
    `${receptionist} → usual: expected one of front, between, back, found middle.`
  ],
  [
    'two roles with the same occupation',
    ({ replace }) => replace(ROLES, 'soc: 43-4171.00', 'soc: 43-4051.00'),
    `${receptionist}: 43-4051.00 already belongs to customer-service. An occupation has only one role.`
  ]
])
