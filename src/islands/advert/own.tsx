import { type AdvertStance, compareAdvert } from '#domain/advert/compare-advert'
import type { AdvertReading } from '#domain/advert/read-advert'
import type { Answers } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { modelFromRows } from '../model-rows.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import type { DetailsText } from './advert-props.ts'
import type { DetailsProps } from './details-props.ts'

/** The words of the comparison, and the model that it needs. */
export type OwnWords = Pick<DetailsProps, 'quiz' | 'model' | 'traits'> & {
  readonly text: Pick<
    DetailsText,
    'own' | 'ownLead' | 'like' | 'unlike' | 'open' | 'nothingOwn' | 'noAnswers' | 'toQuiz'
  >
}

type Props = {
  readonly reading: AdvertReading
  /** The visitor's answers; undefined when device and tab have none. */
  readonly answers: Answers | undefined
  readonly words: OwnWords
}

/** What of an advert is like the visitor, what is not, and what it leaves open. */
export function Own({ reading, answers, words }: Props) {
  const { text, quiz } = words
  if (!answers) {
    return (
      <p class="notice">
        {text.noAnswers} <a href={quiz}>{text.toQuiz}</a>
      </p>
    )
  }
  const model = modelFromRows(words.model)
  const stances = compareAdvert(reading, scoreTraits(model, answers), model.peopleTrait)
  return (
    <section class="own">
      <h3>{text.own}</h3>
      {stances.length === 0 ? <p>{text.nothingOwn}</p> : <p class="small">{text.ownLead}</p>}
      {(['like', 'unlike', 'open'] as const).map((stance) => (
        <Stances
          key={stance}
          stance={stance}
          heading={text[stance]}
          stances={stances}
          words={words}
        />
      ))}
    </section>
  )
}

/** The traits with one stance; of those left open, what to ask. */
function Stances({
  stance,
  heading,
  stances,
  words
}: {
  readonly stance: AdvertStance['stance']
  readonly heading: string
  readonly stances: readonly AdvertStance[]
  readonly words: OwnWords
}) {
  const ends = stances.filter((one) => one.stance === stance).map(({ end }) => end)
  if (ends.length === 0) return null
  return (
    <div class={stance}>
      <h4>{heading}</h4>
      <ul>
        {ends.map(({ trait, pole }) => (
          <li key={trait}>
            <ChangingText>
              {stance === 'open' ? words.traits[trait]?.ask[pole] : words.traits[trait]?.[pole]}
            </ChangingText>
          </li>
        ))}
      </ul>
    </div>
  )
}
