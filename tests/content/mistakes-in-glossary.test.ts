import { testMistakes } from './support/test-mistakes.ts'

const GLOSSARY = 'en/glossary.yaml'
const SEATS = 'model/workplaces.yaml'
const WORDS = 'vi/workplaces.yaml'

testMistakes([
  [
    'a term of an unknown role',
    ({ replace }) =>
      replace(GLOSSARY, 'roles: [hotel-desk-clerk, receptionist]', 'roles: [porter, receptionist]'),
    'en/glossary.yaml → terms → concierge: there is no role porter in model/roles.yaml. Fix its spelling, or add it there.'
  ],
  [
    'a term that is explained twice',
    ({ append }) =>
      append(GLOSSARY, '  - { term: "Concierge", group: contact, meaning: "The same again." }\n'),
    'en/glossary.yaml → terms → Concierge: this term is explained twice. Keep one.'
  ],
  [
    'a term in an unknown group',
    ({ append }) => append(GLOSSARY, '  - { term: "X", group: fun, meaning: "Y" }\n'),
    'en/glossary.yaml → terms → 60 → group: expected one of contact, behind, pay, hours, hiring, found fun.'
  ],
  [
    'an unknown role in a workplace',
    ({ replace }) => replace(SEATS, 'counter: [hotel-desk-clerk,', 'counter: [porter,'),
    'model/workplaces.yaml → hotel → counter: there is no role porter in model/roles.yaml. Fix its spelling, or add it there.',
    'en/workplaces.yaml → hotel → people → porter: this is missing. Say what this person does there.',
    'en/workplaces.yaml → hotel → people → hotel-desk-clerk: content/model/workplaces.yaml does not put this role there. Remove the line.',
    'vi/workplaces.yaml → hotel → people → porter: this is missing. Say what this person does there.',
    'vi/workplaces.yaml → hotel → people → hotel-desk-clerk: content/model/workplaces.yaml does not put this role there. Remove the line.'
  ],
  [
    'a person without words',
    ({ removeLine }) => removeLine(WORDS, 'new-accounts-clerk:'),
    'vi/workplaces.yaml → bank → people → new-accounts-clerk: this is missing. Say what this person does there.'
  ]
])
