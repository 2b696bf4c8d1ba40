import { frontIndex, lean } from '#domain/front-index'
import { nearRoles } from '#domain/near-roles'
import { bandOf, placingOf } from '#domain/placing'
import { type ScoredTrait, scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'
import { expect, test } from 'vitest'
import { evenly } from './support/answers.ts'
import {
  autonomousSeller,
  calmHelper,
  detailLover,
  highOnBoth,
  inTheMiddle,
  pureBackPerson,
  purePeoplePerson,
  quietListener
} from './support/made-up-people.ts'
import { realModel, realRoles } from './support/real-model.ts'

// The roles that some made-up people get, with the real model and roles.

test.each([
  [
    'pure people person',
    purePeoplePerson,
    [
      'event-planner: good',
      'fundraiser: good',
      'trainer: worth-a-look',
      'advertising-sales: worth-a-look',
      'sales-representative: worth-a-look',
      'sales-manager: worth-a-look'
    ]
  ],
  [
    'pure back person',
    pureBackPerson,
    [
      'systems-administrator: good',
      'software-tester: worth-a-look',
      'software-developer: worth-a-look',
      'credit-analyst: worth-a-look'
    ]
  ],
  [
    'autonomous seller',
    autonomousSeller,
    [
      'service-sales: strong',
      'marketing-manager: good',
      'property-manager: good',
      'stockbroker: good',
      'advertising-sales: good',
      'buyer: good'
    ]
  ],
  [
    'detail lover',
    detailLover,
    [
      'data-analyst: strong',
      'web-designer: good',
      'security-analyst: good',
      'actuary: good',
      'logistics-analyst: worth-a-look',
      'market-researcher: worth-a-look'
    ]
  ],
  [
    'person high on both',
    highOnBoth,
    [
      'project-manager: strong',
      'management-analyst: strong',
      'financial-adviser: strong',
      'market-researcher: strong',
      'financial-analyst: strong',
      'buyer: good'
    ]
  ],
  [
    'average person',
    inTheMiddle,
    [
      'paralegal: strong',
      'hr-assistant: strong',
      'executive-assistant: good',
      'accountant: good',
      'medical-secretary: good',
      'systems-analyst: good'
    ]
  ],
  [
    'calm helper',
    calmHelper,
    [
      'customer-service: strong',
      'hotel-desk-clerk: strong',
      'logistician: strong',
      'compliance-officer: strong',
      'new-accounts-clerk: strong',
      'travel-agent: good'
    ]
  ],
  [
    'quiet listener',
    quietListener,
    [
      'web-designer: strong',
      'security-analyst: good',
      'systems-analyst: good',
      'actuary: good',
      'technical-writer: good',
      'pay-analyst: good'
    ]
  ]
] as const)('the %s gets exactly these roles', (_, levels, expected) => {
  const answers = evenly(realModel, levels)
  const profile = scoreTraits(realModel, answers)
  const verdict = verdictOn(realModel, answers, profile)
  if (verdict.kind !== 'placed') throw new Error(verdict.reason)
  const shown = nearRoles(realModel, profile, verdict, realRoles)
  expect(shown.map(({ role: { id }, band }) => `${id}: ${band}`)).toEqual(expected)
})

// Roles for colleagues with much contact with people: by the index alone, a person like them is a
// front office person, who would not get them (docs/decisions/0015).
test.each(['trainer', 'hr-manager', 'management-analyst'])(
  'a person with exactly the figures of a %s gets this role',
  (id) => {
    const role = realRoles.find((candidate) => candidate.id === id)
    const profile = realModel.traits.map((trait): ScoredTrait => {
      const z = role?.figures[trait.id] ?? Number.NaN
      const score = trait.norm.mean + z * trait.norm.sd
      const rest = {
        answered: 4,
        reliability: 0.66,
        margin: 0,
        level: 'middle',
        end: undefined
      } as const
      return { kind: 'scored', trait, score, z, ...rest }
    })
    const index = frontIndex(realModel, profile)
    const placing = placingOf(bandOf(lean(index)), profile)
    const shown = nearRoles(realModel, profile, { placing, index }, realRoles)
    expect(shown.map(({ role: { id } }) => id)).toContain(id)
  }
)
