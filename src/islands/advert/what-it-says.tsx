import type { AdvertReading } from '#domain/advert/read-advert'
import type { TraitLevel } from '#domain/advert/trait-readings'
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
  readonly text: DetailsText
  readonly peopleTrait: string
}) {
  return (
    <section class="says">
      <h3>{text.says}</h3>
      <dl>
        {Object.entries(text.readings).map(([trait, words]) => (
          <div key={trait}>
            <dt>{words.name}</dt>
            <dd>
              <p>{words[levelOf(reading, trait, peopleTrait)]}</p>
            </dd>
          </div>
        ))}
        {Object.entries(text.quoted).map(([trait, words]) => {
          const said = reading.traits[trait]?.quotes
          const directions = (['more', 'less'] as const).filter(
            (direction) => (said?.[direction].length ?? 0) > 0
          )
          return (
            <div key={trait}>
              <dt>{words.name}</dt>
              <dd>
                {directions.length === 0 && <p class="small">{text.nothing}</p>}
                {directions.map((direction) => (
                  <div key={direction}>
                    <p>{words[direction]}</p>
                    <ul role="list">
                      {said?.[direction].map((quote) => (
                        <li key={quote.start}>
                          <QuotedText text={body} quote={quote} />
                        </li>
                      ))}
                    </ul>
                  </div>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** The level of a reading; contact with people is read from the side of the advert. */
export function levelOf(
  { scale, traits }: AdvertReading,
  trait: string,
  peopleTrait: string
): TraitLevel {
  if (trait !== peopleTrait) return traits[trait]?.level ?? 'none'
  if (scale.side === 'front') return 'much'
  return scale.side === 'bothWays' ? 'some' : 'none'
}
