import { describe, expect, test } from 'vitest'
import { content } from './support/real-content.ts'

const { roles } = content

/** Mean of `contact` over the 274 office occupations of O*NET. */
const USUAL_CONTACT = 63.8

test('no two roles are the same occupation', () => {
  expect(new Set(roles.map(({ soc }) => soc)).size).toBe(roles.length)
})

test('front and back have at least 15 roles each, some with little preparation', () => {
  const front = roles.filter(({ contact }) => contact >= 75)
  const back = roles.filter(({ contact }) => contact <= 50)
  expect(front.length).toBeGreaterThanOrEqual(15)
  expect(back.length).toBeGreaterThanOrEqual(15)
  expect(front.some(({ zone }) => zone === 2)).toBe(true)
  expect(back.some(({ zone }) => zone === 2)).toBe(true)
})

test('no family has only one role', () => {
  const families = roles.map(({ family }) => family)
  const alone = families.filter(
    (family) => families.filter((other) => other === family).length === 1
  )
  expect(alone).toEqual([])
})

describe('figures of O*NET that contradict the image of a job', () => {
  test.each(['hr-manager', 'trainer', 'management-analyst'])(
    '%s reaches the 90th percentile of work with people, but has little outside contact',
    (id) => {
      const { figures, contact } = role(id)
      const { people } = figures
      expect(people).toBeGreaterThanOrEqual(1.28) // the 90th percentile
      expect(contact).toBeLessThanOrEqual(50)
    }
  )

  test.each(['compliance-officer', 'buyer', 'logistician'])(
    '%s has more outside contact than the mean of office jobs',
    (id) => {
      expect(role(id).contact).toBeGreaterThan(USUAL_CONTACT)
    }
  )

  test.each(['it-support', 'trainer'])('%s serves customers inside', (id) => {
    expect(role(id).customers).toBe('inside')
  })
})

test('every role that serves outside has more contact than every role that serves inside', () => {
  const contacts = (of: string) =>
    roles.flatMap(({ customers, contact }) => (customers === of ? [contact] : []))
  expect(Math.min(...contacts('outside'))).toBeGreaterThan(Math.max(...contacts('inside')))
})

function role(id: string) {
  const found = roles.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`There is no role ${id}.`)
  return found
}
