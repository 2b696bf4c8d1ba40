/** Slugs of the prose pages: each is a file content/<language>/pages/<slug>.md. */
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
  'lesson-plan',
  'hand-in',
  'method',
  'role-data',
  'privacy',
  'not-found'
] as const

export type ProseSlug = (typeof PROSE_SLUGS)[number]

/** Slugs of the pages that src/pages/ builds from other content. */
export const OTHER_SLUGS = [
  'quiz',
  'result',
  'roles',
  'shortlist',
  'two',
  'advert',
  'glossary',
  'workplaces',
  'worksheet',
  'invite',
  'caseload',
  'embed',
  'device'
] as const

/** Every slug that a prose page may link to. */
export const SLUGS: readonly string[] = [...PROSE_SLUGS, ...OTHER_SLUGS]

/**
 * Names of the pictures and tables in prose pages; src/components/figures/Figure.astro draws them.
 */
export const FIGURES = [
  'floor-plan',
  'quiz-steps',
  'jobs-by-contact',
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
  'simulation',
  'reliability',
  'assumed-correlation',
  'contradictions',
  'seen-change'
] as const

export type FigureName = (typeof FIGURES)[number]
