import type { EducationLevel, Preparation } from '#domain/preparation'
import type { Role, RoleSide } from '#domain/roles'
import type { Country } from '#i18n/countries'
import type { PAY_NOTES } from './model-shape.ts'

/** A role of the domain, with the data that only the pages need. */
export type LibraryRole = Role & {
  /** O*NET job zone: preparation in the United States, from 1 (little) to 5 (extensive). */
  readonly zone: number
  /** How much preparation the role takes in each country. */
  readonly preparations: Readonly<Record<Country, Preparation>>
  readonly vietnam: VietnamPreparation
  readonly pay: RolePay
  /** The side to which people in this line of work would count it. */
  readonly usualSide: RoleSide
  /** O*NET-SOC code. */
  readonly soc: string
  /** What O*NET calls the occupation, in English. */
  readonly title: string
  /** Whether some of the figures are estimates, because O*NET has not measured all of them. */
  readonly estimated: boolean
  /** By trait id: percentile, 0–100, within the 274 office occupations of O*NET. */
  readonly percentiles: Readonly<Record<string, number>>
  /**
   * Ids of similar roles, chosen by hand: with more (`front`) and with less (`back`) contact with
   * people from outside.
   */
  readonly nearby: { readonly front: readonly string[]; readonly back: readonly string[] }
}

/** What employers in Vietnam ask for. */
export type VietnamPreparation = {
  readonly level: EducationLevel
  /** The adverts that were counted; undefined if the level is our judgement. */
  readonly adverts:
    | {
        readonly count: number
        /** Per cent that name no level. */
        readonly none: number
        /** Per cent that welcome beginners. */
        readonly beginners: number
      }
    | undefined
}

/** What a role pays; undefined for a country without figures that can be checked. */
export type RolePay = {
  /** A quarter, half and three quarters of the employees earn less, in US dollars a year. */
  readonly us: readonly [quarter: number, half: number, threeQuarters: number] | undefined
  /** What adverts offer, in millions of dong a month. */
  readonly vietnam: AdvertisedPay | undefined
}

export type AdvertisedPay = {
  readonly adverts: number
  readonly low: number
  readonly high: number
  /** What the figures contain, if they are not plain pay. */
  readonly note?: (typeof PAY_NOTES)[number] | undefined
}

/** The role with the preparation that it takes in a country. */
export function roleIn(role: LibraryRole, country: Country): LibraryRole {
  return { ...role, preparation: role.preparations[country] }
}
