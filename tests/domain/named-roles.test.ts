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
      'trainer: worth-a-look',
      'sales-manager: good',
      'fundraiser: good',
      'sales-engineer: good',
      'event-planner: good',
      'advertising-sales: worth-a-look',
      'insurance-agent: worth-a-look',
      'sales-representative: worth-a-look',
      'pr-specialist: worth-a-look'
    ]
  ],
  [
    'pure back person',
    pureBackPerson,
    [
      'systems-administrator: strong',
      'software-developer: good',
      'software-tester: worth-a-look',
      'credit-analyst: worth-a-look',
      'pay-analyst: worth-a-look'
    ]
  ],
  [
    'autonomous seller',
    autonomousSeller,
    [
      'service-sales: strong',
      'advertising-sales: strong',
      'marketing-manager: strong',
      'sales-representative: good',
      'property-manager: good',
      'event-planner: good',
      'fundraiser: good',
      'financial-manager: good',
      'stockbroker: good'
    ]
  ],
  [
    'detail lover',
    detailLover,
    [
      'web-designer: good',
      'data-analyst: good',
      'market-researcher: good',
      'technical-writer: good',
      'actuary: worth-a-look',
      'database-administrator: worth-a-look',
      'credit-analyst: worth-a-look',
      'policy-clerk: worth-a-look',
      'logistics-analyst: good'
    ]
  ],
  [
    'person high on both',
    highOnBoth,
    [
      'management-analyst: good',
      'financial-adviser: strong',
      'market-researcher: strong',
      'it-manager: strong',
      'project-manager: good',
      'financial-analyst: good',
      'buyer: worth-a-look',
      'risk-analyst: worth-a-look',
      'executive-assistant: worth-a-look'
    ]
  ],
  [
    'average person',
    inTheMiddle,
    [
      'executive-assistant: good',
      'project-manager: good',
      'hr-specialist: good',
      'accountant: good',
      'logistics-analyst: good',
      'market-researcher: good',
      'risk-analyst: good',
      'financial-analyst: good',
      'systems-analyst: good'
    ]
  ],
  [
    'calm helper',
    calmHelper,
    [
      'hotel-desk-clerk: strong',
      'customer-service: strong',
      'compliance-officer: strong',
      'new-accounts-clerk: good',
      'logistician: good',
      'claims-adjuster: worth-a-look',
      'sales-representative: worth-a-look',
      'travel-agent: worth-a-look',
      'bank-teller: worth-a-look'
    ]
  ],
  [
    'quiet listener',
    quietListener,
    [
      'web-designer: good',
      'security-analyst: good',
      'logistics-analyst: good',
      'systems-analyst: good',
      'technical-writer: worth-a-look',
      'market-researcher: worth-a-look',
      'underwriter: worth-a-look',
      'actuary: worth-a-look',
      'accountant: worth-a-look'
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
      const rest = { answered: 4, reliability: 0.66, margin: 0, level: 'middle' } as const
      return { kind: 'scored', trait, score, z, ...rest }
    })
    const index = frontIndex(realModel, profile)
    const placing = placingOf(bandOf(lean(index)), profile)
    const shown = nearRoles(realModel, profile, { placing, index }, realRoles)
    expect(shown.map(({ role: { id } }) => id)).toContain(id)
  }
)
