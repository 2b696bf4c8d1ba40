import { join } from 'node:path'
import { ADVERT_READER, buildAdvertReader } from './packages/build-advert-reader.ts'

// `npm run build:packages`: builds the npm packages in packages/. They are not part of the site.

const files = await buildAdvertReader(join(ADVERT_READER, 'dist'))
console.info(`${ADVERT_READER}/dist: ${files.join(', ')}`)
