import { EDUCATION_LEVELS, PREPARATIONS } from '#domain/preparation'
import { CUSTOMERS, ROLE_SIDES } from '#domain/roles'
import { z } from 'zod'
import { text } from './texts.ts'

// The schemas of the YAML files in content/model/, as an editor writes them.

const correlation = z.number().min(-1).max(1)
const percentile = z.number().min(0).max(100)

export const traitsShape = z.strictObject({
  /** By trait id. The site lists traits, and draws their bars, in this order. */
  traits: z.record(
    z.string(),
    z.strictObject({
      letter: z.string().regex(/^[a-z]$/, 'expected one lower-case letter'),
      side: z.enum(['front', 'back']),
      weight: z.number().positive(),
      norm: z.strictObject({
        mean: percentile,
        sd: z.number().positive(),
        error: percentile
      })
    })
  ),
  /**
   * The trait that says how much a job is with people. Among the roles that work for colleagues, it
   * separates those with many people, such as trainer, from the others (`isInsidePeopleRole`).
   */
  peopleTrait: z.string(),
  /** The assumed mean correlation between the statements of one trait. */
  answerCorrelation: z.number().positive().lt(1),
  /** By trait id and other trait id: the correlation, −1 to 1. Each pair is given once. */
  correlations: z.record(z.string(), z.record(z.string(), correlation))
})

const questionShape = z.strictObject({
  trait: z.string(),
  reverse: z.boolean().default(false),
  slot: z.number().int().min(0)
})

export const questionsShape = z.strictObject({
  questions: z.record(z.string(), questionShape),
  tieBreakers: z.record(z.string(), questionShape),
  retired: z.record(z.string(), questionShape)
})

export const rolesShape = z.strictObject({
  /** The trait ids in the order of each role's `figures`, which is the order of traits.yaml. */
  order: z.array(z.string()),
  /** Family ids in the order in which the site shows them. */
  families: z.array(z.string()).min(1),
  roles: z.record(
    z.string(),
    z.strictObject({
      soc: z
        .string()
        .regex(/^\d{2}-\d{4}\.\d{2}$/, 'expected an O*NET-SOC code such as 43-4171.00'),
      /** O*NET's title of the occupation. */
      title: text,
      /** O*NET job zone: preparation from 1 (little) to 5 (extensive). */
      zone: z.number().int().min(1).max(5),
      family: z.string(),
      customers: z.enum(CUSTOMERS),
      contact: percentile,
      /** The side to which people in this line of work would count the role. */
      usual: z.enum(ROLE_SIDES),
      figures: z.array(percentile.int()),
      /** Whether some figures are estimates, because O*NET has not measured all of them yet. */
      estimated: z.boolean().default(false)
    })
  )
})

const percent = z.number().min(0).max(100)

/** What employers ask for outside the United States, by role id. */
export const preparationShape = z.strictObject({
  /**
   * Shares of adverts in per cent (`AdvertShares`), or a level that is our judgement: either `level`
   * alone or all the others, which `readLibrary` checks, because it can say so more clearly.
   */
  vietnam: z.record(
    z.string(),
    z.strictObject({
      level: z.enum(EDUCATION_LEVELS).optional(),
      adverts: z.number().int().positive().optional(),
      none: percent.optional(),
      school: percent.optional(),
      vocational: percent.optional(),
      college: percent.optional(),
      university: percent.optional(),
      beginners: percent.optional()
    })
  ),
  /** Only where the preparation differs from that of the O*NET job zone. */
  uk: z.record(z.string(), z.enum(PREPARATIONS))
})

/** What adverts in Vietnam mean by the pay that they offer (`pay.yaml`). */
export const PAY_NOTES = ['commission', 'tour-sales', 'content-writers', 'warning'] as const

const dollars = z.number().int().positive()

/** What jobs pay, by role id. */
export const payShape = z.strictObject({
  /** Quarter, half and three quarters of the employees earn less, in US dollars a year. */
  us: z.record(z.string(), z.tuple([dollars, dollars, dollars])),
  /** In millions of dong a month. */
  vietnam: z.record(
    z.string(),
    z.strictObject({
      adverts: z.number().int().min(15),
      low: z.number().positive(),
      high: z.number().positive(),
      note: z.enum(PAY_NOTES).optional()
    })
  )
})

const portal = z.strictObject({
  name: text,
  url: z
    .string()
    .regex(
      /^https:\/\/\S+\{(query|slug)\}\S*$/,
      'expected an address with https:// and {query} or {slug}'
    )
})

/** Where people look for jobs, by country. */
export const portalsShape = z.strictObject({
  us: z.array(portal).min(2),
  uk: z.array(portal).min(2),
  vietnam: z.array(portal).min(2)
})

/**
 * By role id: ids of similar roles with more (`front`) and with less (`back`) contact with people
 * from outside.
 */
export const nearbyShape = z.record(
  z.string(),
  z.strictObject({ front: z.array(z.string()), back: z.array(z.string()) })
)

const fraction = z.number().min(0).max(1)

const accuracyShape = z.looseObject({
  sideRight: fraction,
  sideRightWhenConfident: fraction,
  confident: fraction,
  sameSideOnRetest: fraction,
  oppositeOnRetest: fraction,
  otherSideOnRetest: fraction,
  afterTieBreakers: z.looseObject({
    sideRight: fraction,
    confident: fraction,
    askedPerPerson: z.number()
  })
})

const simulatedShape = z.looseObject({
  alpha: fraction,
  exactNorms: accuracyShape,
  uncertainNorms: accuracyShape
})

const alarmsShape = z.strictObject({
  contradictions: fraction,
  doubtful: fraction,
  clearWithoutDoubt: fraction
})

/**
 * The figures of simulation.yaml that the method page shows. scripts/simulation/ computes them, and
 * its types `Simulation` and `Accuracy` say what each one means. Some objects are loose because
 * the file contains more figures than the page shows.
 */
export const simulationShape = z.looseObject({
  seed: z.number(),
  people: z.number(),
  untested: simulatedShape,
  proven: simulatedShape,
  reliabilityDiagram: z.array(
    z.strictObject({ from: fraction, people: z.number(), claimed: fraction, found: fraction })
  ),
  clearByCorrelation: z.array(z.strictObject({ r: fraction, clear: fraction })),
  seenChange: z.strictObject({ one: fraction, two: fraction, none: fraction }),
  contradictions: z.strictObject({
    honest: alarmsShape,
    weaker: alarmsShape.extend({ alpha: fraction }),
    random: alarmsShape.extend({ people: z.number() })
  })
})
