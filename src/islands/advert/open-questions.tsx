import type { AdvertReading } from '#domain/advert/read-advert'
import { traitLevel } from '#domain/advert/trait-level'
import type { DetailsText } from './advert-props.ts'

/** What to ask where the advert says nothing, or both. */
export function OpenQuestions({
  reading,
  text,
  peopleTrait
}: {
  readonly reading: AdvertReading
  readonly text: DetailsText
  readonly peopleTrait: string
}) {
  const open = Object.entries(text.questions).filter(([trait]) =>
    isOpen(reading, trait, peopleTrait)
  )
  if (open.length === 0) return null
  return (
    <section class="asks">
      <h3>{text.asks}</h3>
      <p class="small">{text.asksLead}</p>
      <ul>
        {open.map(([, question]) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}

function isOpen(reading: AdvertReading, trait: string, peopleTrait: string): boolean {
  if (trait === peopleTrait) {
    return reading.scale.side === 'bothWays' || reading.scale.side === 'cannotTell'
  }
  const said = reading.traits[trait]
  return said === undefined
    ? traitLevel(reading, trait, peopleTrait) === 'none'
    : said.quotes.more.length + said.quotes.less.length === 0
}
