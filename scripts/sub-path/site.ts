import { join } from 'node:path'

// The site with a base path that the tests in tests/site/sub-path/ use.

/**
 * A long address. Its base path is also the slug of a page, so that confusing the two makes a test
 * fail.
 */
export const SUB_PATH_SITE =
  'https://front-office-or-back-office.careers.regional-employment-service.example/quiz/'

export const SUB_PATH = '/quiz/'

/** The folder with the site that was built for this address. */
export const SUB_PATH_FOLDER = join('.cache', 'sub-path')
