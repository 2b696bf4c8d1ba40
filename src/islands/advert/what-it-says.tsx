import type { AdvertReading } from '#domain/advert/read-advert'
import { traitLevel } from '#domain/advert/trait-level'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ReadAdvert } from './advert-page.tsx'
import type { DetailsText } from './advert-props.ts'
import { QuotedText } from './quoted-text.tsx'

/** Three readings, and quotes about other traits, or that the advert says nothing about them. */
export function WhatItSays({
  advert: { text: body, reading },
  text,
  peopleTrait
}: {
  readonly advert: ReadAdvert
  readonly text: Pick<DetailsText, 'says' | 'silence' | 'readings' | 'quoted'>
  readonly peopleTrait: string
}) {
  const silent = [
    ...Object.entries(text.readings).filter(
      ([trait]) => trait !== peopleTrait && traitLevel(reading, trait, peopleTrait) === 'none'
    ),
    ...Object.entries(text.quoted).filter(([trait]) => directionsOf(reading, trait).length === 0)
  ]
  const isSilent = (trait: string): boolean => silent.some(([other]) => other === trait)
  return (
    <section class="says">
      <h3>{text.says}</h3>
      <dl>
        {Object.entries(text.readings)
          .filter(([trait]) => !isSilent(trait))
          .map(([trait, words]) => (
            <div key={trait}>
              <dt key={words.name}>{words.name}</dt>
              <dd>
                <ChangingText>{words[traitLevel(reading, trait, peopleTrait)]}</ChangingText>
              </dd>
            </div>
          ))}
        {Object.entries(text.quoted)
          .filter(([trait]) => !isSilent(trait))
          .map(([trait, words]) => (
            <div key={trait}>
              <dt key={words.name}>{words.name}</dt>
              {directionsOf(reading, trait).map((direction) => (
                <dd key={direction}>
                  <p>
                    <ChangingText>{words[direction]}</ChangingText>
                  </p>
                  <ul role="list">
                    {reading.traits[trait]?.quotes[direction].map((quote) => (
                      <li key={quote.start}>
                        <QuotedText text={body} quote={quote} />
                      </li>
                    ))}
                  </ul>
                </dd>
              ))}
            </div>
          ))}
        {silent.length > 0 && (
          <div>
            <dt>{text.silence}</dt>
            <dd>
              <ChangingText>{silent.map(([, { name }]) => name).join(' · ')}</ChangingText>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

/** What is quoted about a trait: sentences for it, against it, or both. */
function directionsOf({ traits }: AdvertReading, trait: string): readonly ('more' | 'less')[] {
  const quotes = traits[trait]?.quotes
  return (['more', 'less'] as const).filter((direction) => (quotes?.[direction].length ?? 0) > 0)
}
