import { generatedAdverts } from './adverts/generated-adverts.ts'
import { paceOf } from './adverts/pace.ts'
import { shippedContent } from './shipped-model.ts'

// `npm run measure:adverts`: measures how fast adverts are read, on one core. The adverts are mixed from
// those that we invented, and the same in each run. `npm run measure:adverts -- 10000`: so many.

const content = shippedContent()
const count = Number(process.argv[2] ?? 5000)
const { adverts, bytes, seconds, memory } = paceOf(
  content.advertPatterns,
  generatedAdverts(content, count)
)
const perSecond = (amount: number): string => Math.round(amount / seconds).toLocaleString('en')
console.info(`${adverts} adverts, ${Math.round(bytes / adverts)} bytes each`)
console.info(`adverts a second: ${perSecond(adverts)}`)
console.info(`bytes a second:   ${perSecond(bytes)}`)
console.info(`peak memory:      ${Math.round(memory / 1_000_000)} MB`)
