import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { content } from './support/real-content.ts'

// Compares the library with its source: the office occupations of O*NET with our computed figures,
// as of November 2026.

type Occupation = Readonly<Record<string, string>>

const occupations: readonly Occupation[] = parse(
  readFileSync('tests/fixtures/onet-office-roles.csv', 'utf8'),
  { columns: true }
)
const byCode = new Map(occupations.map((occupation) => [occupation.soc, occupation]))
const { roles, families } = content

test('there are 72 roles in 12 families', () => {
  expect(roles.length).toBe(72)
  expect(families.length).toBe(12)
  expect([...new Set(roles.map(({ family }) => family))]).toEqual(families)
})

test.each(roles.map((role) => [role.id, role] as const))(
  '%s has the figures of its occupation in the source',
  (_, role) => {
    const source = byCode.get(role.soc)
    expect({
      title: role.title,
      zone: `${role.zone}`,
      contact: `${role.contact}`,
      data: role.estimated ? 'partly imputed' : 'measured',
      ...Object.fromEntries(
        Object.entries(role.percentiles).map(([id, figure]) => [id, `${figure}`])
      )
    }).toEqual({
      title: source?.title,
      zone: source?.job_zone,
      contact: source?.contact,
      data: source?.data,
      people: source?.people,
      listening: source?.listening,
      communication: source?.communication,
      'problem-solving': source?.problem_solving,
      focus: source?.focus,
      flexibility: source?.flexibility,
      autonomy: source?.autonomy
    })
  }
)

test('decision 10 names every occupation that was left out, with a reason', () => {
  const note = readFileSync('docs/decisions/0010-the-library-of-roles.md', 'utf8')
  const left = occupations.filter(({ soc }) => !roles.some((role) => role.soc === soc))
  expect(left).toHaveLength(83 - 72)
  const unnamed = left.filter(
    ({ title }) => !new RegExp(`^\\| ${title} \\| .{10,} \\|$`, 'm').test(note)
  )
  expect(unnamed.map(({ title }) => title)).toEqual([])
})

describe('nearby roles', () => {
  test('every role has some with more contact and some with less, except three', () => {
    const oneSided = roles.filter(({ nearby: { front, back } }) => front.length * back.length === 0)
    expect(oneSided.map(({ id }) => id)).toEqual([
      'insurance-agent',
      'software-tester',
      'systems-administrator'
    ])
  })

  test('every role is nearby another role', () => {
    const reached = new Set(roles.flatMap(({ nearby: { front, back } }) => [...front, ...back]))
    expect(roles.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
  })
})
