import { CUSTOMERS } from '#domain/roles'
import { z } from 'zod'

/** The shape of the files in content/model/, as an editor writes them. */

const share = z.number().min(-1).max(1)
const percentile = z.number().min(0).max(100)

export const traitsShape = z.strictObject({
  /** Id → what the trait counts for. The order is the order of the bars and of every list of traits. */
  traits: z.record(
    z.string(),
    z.strictObject({
      letter: z.string().regex(/^[a-z]$/, 'expected one lower-case letter'),
      side: z.enum(['front', 'back']),
      weight: z.number().positive(),
      norm: z.strictObject({ mean: percentile, sd: z.number().positive() })
    })
  ),
  /** The trait by which roles for colleagues are told from other inside work. */
  peopleTrait: z.string(),
  answerCorrelation: z.number().positive().lt(1),
  /** Trait → other trait → correlation; each pair once. */
  correlations: z.record(z.string(), z.record(z.string(), share))
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
  /** The order of each role's figures: the ids of traits.yaml. */
  order: z.array(z.string()),
  /** Families in the order in which the site shows them. */
  families: z.array(z.string()).min(1),
  roles: z.record(
    z.string(),
    z.strictObject({
      soc: z
        .string()
        .regex(/^\d{2}-\d{4}\.\d{2}$/, 'expected an O*NET-SOC code such as 43-4171.00'),
      /** What O*NET calls it. */
      title: z.string().trim().min(1, 'expected some words'),
      zone: z.number().int().min(1).max(5),
      family: z.string(),
      customers: z.enum(CUSTOMERS),
      contact: percentile,
      figures: z.array(percentile.int()),
      /** Part of the figures is estimated: O*NET has not measured all of it yet. */
      estimated: z.boolean().default(false)
    })
  )
})

/** Role → the roles nearby with more and with less contact with people from outside. */
export const nearbyShape = z.record(
  z.string(),
  z.strictObject({ front: z.array(z.string()), back: z.array(z.string()) })
)

const fraction = z.number().min(0).max(1)

const simulatedShape = z.looseObject({
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

/** What scripts/simulate.ts writes, as far as the method page shows it. */
export const simulationShape = z.looseObject({
  seed: z.number(),
  people: z.number(),
  untested: simulatedShape,
  proven: simulatedShape
})
