import type { AdvertStance } from '#domain/advert/compare-advert'
import { ChangingText } from '../shared/changing-text.tsx'
import type { DetailsProps } from './details-props.ts'

type Props = {
  readonly stances: readonly AdvertStance[]
  readonly Heading: 'h3' | 'h4'
  /** The heading for each stance. */
  readonly text: Readonly<Record<AdvertStance['stance'], string>>
  readonly traits: DetailsProps['traits']
}

const ORDER: readonly AdvertStance['stance'][] = ['like', 'unlike', 'open']

/** The traits in which an advert is like somebody, those in which it is not, and what to ask about the rest. */
export function Stances({ stances, Heading, text, traits }: Props) {
  return (
    <>
      {ORDER.map((stance) => {
        const ends = stances.filter((one) => one.stance === stance).map(({ end }) => end)
        if (ends.length === 0) return null
        return (
          <div key={stance} class={stance}>
            <Heading key={text[stance]}>{text[stance]}</Heading>
            <ul>
              {ends.map(({ trait, pole }) => (
                <li key={trait}>
                  <ChangingText>
                    {stance === 'open' ? traits[trait]?.ask[pole] : traits[trait]?.[pole]}
                  </ChangingText>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}
