import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { content } from './support/real-content.ts'

// The library beside what it was made from: O*NET's office occupations with our sums, as handed over in November 2026.

type Occupation = Readonly<Record<string, string>>

const occupations: readonly Occupation[] = parse(
  readFileSync('tests/fixtures/onet-office-roles.csv', 'utf8'),
  { columns: true }
)
const byCode = new Map(occupations.map((occupation) => [occupation.soc, occupation]))
const { roles, families } = content

test('72 roles, in a dozen families that people recognise', () => {
  expect(roles.length).toBe(72)
  expect(families.length).toBe(12)
  expect([...new Set(roles.map(({ family }) => family))]).toEqual(families)
})

test.each(roles.map((role) => [role.id, role] as const))(
  '%s has the figures that were handed over',
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

test('every occupation that was left out is named in the decision note, with a reason', () => {
  const note = readFileSync('docs/decisions/0010-the-library-of-roles.md', 'utf8')
  const left = occupations.filter(({ soc }) => !roles.some((role) => role.soc === soc))
  expect(left).toHaveLength(83 - 72)
  const unnamed = left.filter(
    ({ title }) => !new RegExp(`^\\| ${title} \\| .{10,} \\|$`, 'm').test(note)
  )
  expect(unnamed.map(({ title }) => title)).toEqual([])
})

describe('nearby', () => {
  test('every role leads on, to both sides but at the ends of the scale', () => {
    const oneSided = roles.filter(({ nearby: { front, back } }) => front.length * back.length === 0)
    expect(oneSided.map(({ id }) => id)).toEqual([
      'insurance-agent',
      'software-tester',
      'systems-administrator'
    ])
  })

  test('every role is reached from another', () => {
    const reached = new Set(roles.flatMap(({ nearby: { front, back } }) => [...front, ...back]))
    expect(roles.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
  })
})
