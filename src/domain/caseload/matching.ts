/** Somebody on the floor plan. */
type OnPlan = { readonly position: number }

/**
 * Groups of two, and with an odd number one of three, of people who are far apart. `sorted` are at
 * least two people by position. No other groups of two have a larger sum of distances: this holds for
 * whatever pairs the lower half with the upper half. Of those, the n-th of one half with the n-th of
 * the other has the largest smallest distance. With an odd number, the one in the middle joins the
 * group whose nearer member is farthest away; the first of equal ones.
 */
export function farApart<Person extends OnPlan>(
  sorted: readonly Person[]
): readonly (readonly Person[])[] {
  const half = Math.floor(sorted.length / 2)
  const upper = sorted.length - half
  const groups = sorted.slice(0, half).map((person, at) => {
    return [person, ...sorted.slice(upper + at, upper + at + 1)]
  })
  const middle = sorted.slice(half, upper)
  const distances = groups.map((group) => {
    return Math.min(...middle.flatMap(({ position }) => distancesTo(position, group)))
  })
  const joined = distances.indexOf(Math.max(...distances))
  return groups.map((group, at) => (at === joined ? [...group, ...middle] : group))
}

/**
 * Groups of two, and with an odd number one of three, of people who are close to each other: the
 * groups with the smallest sum of lengths from end to end, the first of equal ones. `sorted` are at
 * least two people by position. Such groups are neighbours, so only the beginning of the three is
 * open.
 */
export function sideBySide<Person extends OnPlan>(
  sorted: readonly Person[]
): readonly (readonly Person[])[] {
  if (sorted.length % 2 === 0) return inTwos(sorted)
  return sorted
    .slice(2)
    .flatMap((_, start) => {
      const three = sorted.slice(start, start + 3)
      const rest = [inTwos(sorted.slice(0, start)), [three], inTwos(sorted.slice(start + 3))]
      return start % 2 === 0 ? [rest.flat()] : []
    })
    .reduce((best, groups) => (lengthOf(groups) < lengthOf(best) ? groups : best))
}

function inTwos<Person>(people: readonly Person[]): readonly (readonly Person[])[] {
  return people.flatMap((_, at) => (at % 2 === 0 ? [people.slice(at, at + 2)] : []))
}

function distancesTo(position: number, group: readonly OnPlan[]): readonly number[] {
  return group.map((person) => Math.abs(person.position - position))
}

/** The sum of the groups' lengths from end to end. */
function lengthOf(groups: readonly (readonly OnPlan[])[]): number {
  return groups.reduce((sum, group) => {
    const positions = group.map(({ position }) => position)
    return sum + Math.max(...positions) - Math.min(...positions)
  }, 0)
}
