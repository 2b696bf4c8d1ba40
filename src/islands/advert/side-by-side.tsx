import { traitLevel } from '#domain/advert/trait-level'
import { fill } from '#i18n/fill'
import { MOST_ADVERTS } from '#stores/adverts'
import { ChangingText } from '../shared/changing-text.tsx'
import { AdvertScaleBar } from './advert-scale-bar.tsx'
import type { ReadAdvert } from './advert-page.tsx'
import type { AdvertText } from './advert-props.ts'
import type { DetailsProps } from './details-props.ts'
import { verdictWords } from './answer.tsx'
import { QuotedText } from './quoted-text.tsx'

/** Two or three adverts, row by row. On a phone, each cell has the title of its advert above it. */
export function SideBySide({
  all,
  text,
  words
}: {
  readonly all: readonly ReadAdvert[]
  readonly text: AdvertText
  readonly words: DetailsProps
}) {
  const { text: details, peopleTrait } = words
  const titleOf = (title: string, at: number): string =>
    title === '' ? fill(details.advertNumber, { number: at + 1 }) : title
  const quoted = Object.entries(details.quoted)
  return (
    <section class="adverts-compared">
      <h2>{details.compared}</h2>
      <table>
        <thead>
          <tr>
            <td />
            {all.map(({ title }, at) => (
              <th key={at} scope="col">
                <ChangingText>{titleOf(title, at)}</ChangingText>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{details.says}</th>
            {all.map(({ title, reading }, at) => (
              <td key={at} data-advert={titleOf(title, at)}>
                <p>
                  <ChangingText>{verdictWords(reading.verdict, text).title}</ChangingText>
                </p>
                <AdvertScaleBar scale={reading.scale} text={text} />
              </td>
            ))}
          </tr>
          {Object.entries(details.readings).map(([trait, words]) => (
            <tr key={trait}>
              <th key={words.name} scope="row">
                {words.name}
              </th>
              {all.map(({ title, reading }, at) => (
                <td key={at} data-advert={titleOf(title, at)}>
                  <ChangingText>{words[traitLevel(reading, trait, peopleTrait)]}</ChangingText>
                </td>
              ))}
            </tr>
          ))}
          {quoted.map(([trait, words]) => (
            <tr key={trait}>
              <th key={words.name} scope="row">
                {words.name}
              </th>
              {all.map(({ title, text: body, reading }, at) => {
                const said = reading.traits[trait]?.quotes
                const quotes = [...(said?.more ?? []), ...(said?.less ?? [])]
                return (
                  <td key={at} data-advert={titleOf(title, at)}>
                    {quotes.length === 0
                      ? details.nothing
                      : quotes.map((quote) => (
                          <p key={quote.start}>
                            <QuotedText text={body} quote={quote} />
                          </p>
                        ))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {all.length === MOST_ADVERTS && <p class="small screen-only">{details.most}</p>}
    </section>
  )
}
