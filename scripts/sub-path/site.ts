import { join } from 'node:path'

// The site below a path that the tests try.

/** An address as long as real ones are, below a path, which is spelled as a page of ours is. */
export const SUB_PATH_SITE =
  'https://front-office-or-back-office.careers.regional-employment-service.example/quiz/'

export const SUB_PATH = '/quiz/'

/** Where the site that was built for this address is. */
export const SUB_PATH_FOLDER = join('.cache', 'sub-path')
