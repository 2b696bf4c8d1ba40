/** The pages that are written in content/<language>/pages/, file name = slug. */
export const PROSE_SLUGS = [
  'home',
  'front-office',
  'back-office',
  'front-vs-back',
  'manager',
  'employee',
  'customer',
  'human-resources',
  'finance',
  'counsellors',
  'method',
  'role-data',
  'privacy',
  'not-found'
] as const

export type ProseSlug = (typeof PROSE_SLUGS)[number]

/** The pages that src/pages/ builds from other content. */
export const OTHER_SLUGS = [
  'quiz',
  'result',
  'roles',
  'worksheet',
  'invite',
  'caseload',
  'embed',
  'device'
] as const

/** Every slug that a page may link to. */
export const SLUGS: readonly string[] = [...PROSE_SLUGS, ...OTHER_SLUGS]

/** Pictures and tables that a page may place: each a component in src/components/figures/. */
export const FIGURES = [
  'floor-plan',
  'front-office-trio',
  'who-serves-whom',
  'side-by-side',
  'finance',
  'view-manager',
  'view-employee',
  'view-customer',
  'view-human-resources',
  'traits',
  'verdicts',
  'simulation'
] as const

export type FigureName = (typeof FIGURES)[number]
