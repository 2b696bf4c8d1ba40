import { ownAdverts } from './adverts/own-adverts.ts'
import { phraseFigures } from './adverts/phrase-figures.ts'
import { phraseTable } from './adverts/phrase-table.ts'
import { shippedContent } from './shipped-model.ts'

// `npm run adverts`: what each phrase of content/adverts does in the adverts that we invented. For
// each: in how many adverts it is found, how often, its weight on the right side minus that on the
// wrong one, by the side that was marked by hand, and how many adverts would change side without it.

const content = shippedContent()
process.stdout.write(phraseTable(phraseFigures(content.advertPatterns, ownAdverts(content))))
