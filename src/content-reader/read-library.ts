import { preparationForLevel, preparationForZone } from '#domain/preparation'
import { figureOf } from '#domain/role-distance'
import type { Country } from '#i18n/countries'
import type { z } from 'zod'
import type { ContentFiles } from './content-files.ts'
import type { LibraryRole } from './library-role.ts'
import { nearbyShape, payShape, portalsShape, preparationShape, rolesShape } from './model-shape.ts'
import { noRole, noSuch, type Problem } from './problems.ts'
import {
  checkPreparation,
  PREPARATION,
  type PreparationFile,
  vietnamPreparation
} from './read-preparation.ts'
import { checkPay, PAY, type PayFile } from './read-pay.ts'
import { checkWorkplaces, WORKPLACES_FILE } from './read-workplaces.ts'
import { readYaml } from './read-yaml.ts'
import { workplacesShape } from './workplaces-shape.ts'

const ROLES = 'model/roles.yaml'
const NEARBY = 'model/nearby.yaml'

type RolesFile = z.infer<typeof rolesShape>
type NearbyFile = z.infer<typeof nearbyShape>

/** The office roles of the site. */
export type Library = {
  /** All roles, family by family. */
  readonly roles: readonly LibraryRole[]
  /** Family ids in the order in which the site shows them. */
  readonly families: readonly string[]
  /** Job portals, by country. */
  readonly portals: Readonly<Record<Country, readonly Portal[]>>
  /** The ids of the roles in each room of the workplaces that are drawn. */
  readonly workplaces: z.infer<typeof workplacesShape>
}

/** A job portal: `url` has the placeholder `{query}` or `{slug}`. */
export type Portal = { readonly name: string; readonly url: string }

/**
 * Reads and checks roles.yaml, nearby.yaml, preparation.yaml, pay.yaml, portals.yaml and workplaces.yaml. `traits` are the trait ids in the
 * order of traits.yaml, or undefined if that file could not be read. Adds what is wrong to
 * `problems`; returns undefined if one of these files could not be read.
 */
export function readLibrary(
  files: ContentFiles,
  traits: readonly string[] | undefined,
  problems: Problem[]
): Library | undefined {
  const file = readYaml(files, ROLES, rolesShape, problems)
  const nearby = readYaml(files, NEARBY, nearbyShape, problems)
  const preparation = readYaml(files, PREPARATION, preparationShape, problems)
  const pay = readYaml(files, PAY, payShape, problems)
  const workplaces = readYaml(files, WORKPLACES_FILE, workplacesShape, problems)
  const portals = readYaml(files, 'model/portals.yaml', portalsShape, problems)
  if (file && traits) checkRoles(file, traits, problems)
  if (file && nearby) checkNearby(nearby, file, problems)
  if (file && preparation) checkPreparation(preparation, file.roles, problems)
  if (file && pay) checkPay(pay, file.roles, problems)
  if (file && workplaces) checkWorkplaces(workplaces, file.roles, problems)
  if (!file || !nearby || !preparation || !pay || !portals || !workplaces) return undefined
  const roles = rolesOf(file, nearby, preparation, pay)
  return { families: file.families, roles, portals, workplaces }
}

function rolesOf(
  { order, roles }: RolesFile,
  nearby: NearbyFile,
  preparation: PreparationFile,
  pay: PayFile
): readonly LibraryRole[] {
  return Object.entries(roles).map(([id, { figures: percentiles, usual, ...role }]) => {
    // A role with too few percentiles is reported by `checkRoles`, so what replaces them is never
    // shown.
    const byTrait = (value: (percentile: number) => number): Record<string, number> =>
      Object.fromEntries(order.map((trait, at) => [trait, value(percentiles[at] ?? 50)]))
    const vietnam = vietnamPreparation(preparation.vietnam[id], role.zone)
    const us = preparationForZone(role.zone)
    return {
      id,
      ...role,
      usualSide: usual,
      preparation: us,
      preparations: {
        us,
        uk: preparation.uk[id] ?? us,
        vietnam: preparationForLevel(vietnam.level)
      },
      vietnam,
      pay: { us: pay.us[id], vietnam: pay.vietnam[id] },
      percentiles: byTrait((percentile) => percentile),
      figures: byTrait((percentile) => tenths(figureOf(percentile))),
      nearby: nearby[id] ?? { front: [], back: [] }
    }
  })
}

function checkRoles(file: RolesFile, traits: readonly string[], problems: Problem[]): void {
  if (file.order.join() !== traits.join()) {
    const message = `expected the traits in the order of traits.yaml (${traits.join(', ')}), found ${file.order.join(', ')}.`
    problems.push({ file: ROLES, path: 'order', message })
  }
  const owners = new Map<string, string>()
  for (const [id, { soc, family, figures }] of Object.entries(file.roles)) {
    const report = (message: string): void => {
      problems.push({ file: ROLES, path: `roles → ${id}`, message })
    }
    if (figures.length !== file.order.length) {
      report(
        `expected ${file.order.length} figures, one for each trait in order, found ${figures.length}.`
      )
    }
    if (!file.families.includes(family)) report(noSuch('family', family, file.families))
    const owner = owners.get(soc)
    if (owner !== undefined)
      report(`${soc} already belongs to ${owner}. An occupation has only one role.`)
    owners.set(soc, id)
  }
  for (const family of repeatedIn(file.families)) {
    const message = `${family} is listed more than once. Keep it once.`
    problems.push({ file: ROLES, path: 'families', message })
  }
  for (const family of file.families) {
    if (Object.values(file.roles).some((role) => role.family === family)) continue
    const message = `no role belongs to ${family}. Give it one, or remove it.`
    problems.push({ file: ROLES, path: 'families', message })
  }
}

function checkNearby(file: NearbyFile, { roles }: RolesFile, problems: Problem[]): void {
  const ids = Object.keys(roles)
  const report = (path: string, message: string): void => {
    problems.push({ file: NEARBY, path, message })
  }
  for (const id of ids) {
    if (file[id] === undefined)
      report(id, 'this role has no line here. Say which roles lie nearby.')
  }
  for (const [id, sides] of Object.entries(file)) {
    const role = roles[id]
    if (role === undefined) {
      report(id, noRole(id))
      continue
    }
    if (sides.front.length + sides.back.length === 0) {
      report(id, 'expected a role nearby, on one side at least, found none.')
    }
    for (const side of ['front', 'back'] as const) {
      for (const other of repeatedIn(sides[side])) {
        report(`${id} → ${side}`, `${other} is listed more than once. Keep it once.`)
      }
      for (const other of sides[side]) {
        const { contact } = roles[other] ?? {}
        const more = side === 'front'
        if (contact === undefined) {
          report(`${id} → ${side}`, noRole(other))
        } else if (more ? contact <= role.contact : contact >= role.contact) {
          report(
            `${id} → ${side}`,
            `expected a role with ${more ? 'more' : 'less'} contact than ${role.contact}, found ${other} with ${contact}.`
          )
        }
      }
    }
  }
}

/** The ids that occur more than once, each of them once. */
function repeatedIn(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))]
}

/** Rounds to one decimal: percentiles are no more precise, and the pages become smaller. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
