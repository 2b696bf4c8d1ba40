import { join } from 'node:path'
import { ADVERT_READER, buildAdvertReader } from './packages/build-advert-reader.ts'
import { EMBED, buildEmbed } from './packages/build-embed.ts'

// `npm run build:packages`: builds the npm packages in packages/. They are not part of the site.

const reader = await buildAdvertReader(join(ADVERT_READER, 'dist'))
console.info(`${ADVERT_READER}/dist: ${reader.join(', ')}`)
const elements = await buildEmbed(join(EMBED, 'dist'))
console.info(`${EMBED}/dist: ${elements.join(', ')}`)
