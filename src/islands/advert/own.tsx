import { compareAdvert } from '#domain/advert/compare-advert'
import type { AdvertReading } from '#domain/advert/read-advert'
import type { Answers } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { modelFromRows } from '../model-rows.ts'
import type { DetailsText } from './advert-props.ts'
import type { DetailsProps } from './details-props.ts'
import { Stances } from './stances.tsx'

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
      <Stances stances={stances} Heading="h4" text={text} traits={words.traits} />
    </section>
  )
}
