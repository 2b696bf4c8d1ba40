import { testMistakes } from './support/test-mistakes.ts'

const NEARBY = 'model/nearby.yaml'

testMistakes([
  [
    'a role without a line',
    ({ removeLine }) => removeLine(NEARBY, 'receptionist:'),
    'model/nearby.yaml → receptionist: this role has no line here. Say which roles lie nearby.'
  ],
  [
    'an unknown role',
    ({ replace }) => replace(NEARBY, 'front: [hotel-desk-clerk, event-planner]', 'front: [porter]'),
    'model/nearby.yaml → receptionist → front: there is no role porter in model/roles.yaml. Fix its spelling, or add it there.'
  ],
  [
    'a line for an unknown role',
    ({ replace }) => replace(NEARBY, /^/, 'porter: { front: [], back: [] }\n'),
    'model/nearby.yaml → porter: there is no role porter in model/roles.yaml. Fix its spelling, or add it there.'
  ],
  [
    'a role with less contact on the front side',
    ({ replace }) =>
      replace(NEARBY, 'front: [hotel-desk-clerk, event-planner]', 'front: [bookkeeper]'),
    'model/nearby.yaml → receptionist → front: expected a role with more contact than 91, found bookkeeper with 65.'
  ],
  [
    'a role with more contact on the back side',
    ({ replace }) =>
      replace(
        NEARBY,
        'back: [medical-secretary, administrative-assistant]',
        'back: [event-planner]'
      ),
    'model/nearby.yaml → receptionist → back: expected a role with less contact than 91, found event-planner with 93.'
  ],
  [
    'a role twice',
    ({ replace }) =>
      replace(
        NEARBY,
        'front: [hotel-desk-clerk, event-planner]',
        'front: [event-planner, event-planner]'
      ),
    'model/nearby.yaml → receptionist → front: event-planner is listed more than once. Keep it once.'
  ],
  [
    'no role on either side',
    ({ replace }) => replace(NEARBY, /^receptionist:.*$/m, 'receptionist: { front: [], back: [] }'),
    'model/nearby.yaml → receptionist: expected a role nearby, on one side at least, found none.'
  ],
  [
    'the role itself',
    ({ replace }) =>
      replace(NEARBY, 'front: [hotel-desk-clerk, event-planner]', 'front: [receptionist]'),
    'model/nearby.yaml → receptionist → front: expected a role with more contact than 91, found receptionist with 91.'
  ]
])
