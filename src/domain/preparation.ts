/** How much preparation a role takes, or a person looks for. */
export const PREPARATIONS = ['little', 'medium', 'considerable'] as const

export type Preparation = (typeof PREPARATIONS)[number]

/**
 * The preparation for an O*NET job zone, which describes the United States: little for the zones 1
 * and 2, medium for 3, considerable for 4 and 5.
 */
export function preparationForZone(zone: number): Preparation {
  if (zone <= 2) return 'little'
  return zone === 3 ? 'medium' : 'considerable'
}

/** The levels of education that Vietnamese job adverts name, from the lowest to the highest. */
export const EDUCATION_LEVELS = ['school', 'vocational', 'college', 'university'] as const

export type EducationLevel = (typeof EDUCATION_LEVELS)[number]

const BELOW_UNIVERSITY = ['school', 'vocational', 'college'] as const

/** The preparation for a level of education. */
export function preparationForLevel(level: EducationLevel): Preparation {
  switch (level) {
    case 'school':
      return 'little'
    case 'vocational':
    case 'college':
      return 'medium'
    case 'university':
      return 'considerable'
  }
}

/** Per cent of the adverts for a role whose lowest named level is this; `none` names none. */
export type AdvertShares = Readonly<Record<EducationLevel | 'none', number>>

/**
 * The level that a role usually asks for: the lowest one with which at least half of the adverts can
 * be answered. For a role of an O*NET job zone up to 3, an advert that names no level counts as open
 * to everybody. For a higher zone it does not count, because such roles are rarely open to everybody.
 */
export function usualLevel(shares: AdvertShares, zone: number): EducationLevel {
  const open = zone <= 3 ? shares.none : 0
  const counted = open + EDUCATION_LEVELS.reduce((sum, level) => sum + shares[level], 0)
  let answered = open
  for (const level of BELOW_UNIVERSITY) {
    answered += shares[level]
    if (answered >= counted / 2) return level
  }
  return 'university'
}
