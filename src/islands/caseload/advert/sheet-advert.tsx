import { compareAdvert } from '#domain/advert/compare-advert'
import type { ReadPerson } from '#domain/caseload/person'
import type { Model } from '#domain/model'
import { scoreTraits } from '#domain/score'
import type { PastedAdvert } from '#stores/adverts'
import { AdvertScaleBar } from '../../advert/advert-scale-bar.tsx'
import { verdictWords } from '../../advert/answer.tsx'
import { SideQuotes } from '../../advert/side-quotes.tsx'
import { Stances } from '../../advert/stances.tsx'
import { ChangingText } from '../../shared/changing-text.tsx'
import { readingOf } from './reading-of.ts'
import type { TalkAdvertWords } from './talk-advert-words.ts'

type Props = {
  readonly advert: PastedAdvert
  readonly person: ReadPerson
  /** What the counsellor calls the person, or their number. */
  readonly name: string
  readonly model: Model
  readonly words: TalkAdvertWords
  readonly language: string
  /** Id for the heading, unique on the page. */
  readonly headingId: string
}

/** So many quotes for each side fit on the page. */
const MOST_QUOTES = 2

/**
 * The page about an advert that follows a sheet: what the advert says of the side, and which of the
 * traits that stand out in the answers it is like, unlike, or silent about.
 */
export function SheetAdvert({ advert, person, name, model, words, language, headingId }: Props) {
  const { text, advert: advertText } = words
  const reading = readingOf(advert, words.patterns)
  const { title, meaning } = verdictWords(reading.verdict, advertText)
  const stances = compareAdvert(reading, scoreTraits(model, person.answers), model.peopleTrait)
  return (
    <section class="sheet-advert" lang={language} aria-labelledby={headingId}>
      <p class="eyebrow">
        <ChangingText>{`${text.eyebrow} · ${name}`}</ChangingText>
      </p>
      <h2 id={headingId}>
        <ChangingText>{advert.title.trim() || text.untitled}</ChangingText>
      </h2>
      <p class="lead">
        <ChangingText>{title}</ChangingText>
      </p>
      <AdvertScaleBar scale={reading.scale} text={advertText} />
      <p>
        <ChangingText>{meaning}</ChangingText>
      </p>
      <p>
        <ChangingText>
          {reading.caution !== undefined && advertText.cautions[reading.caution]}
        </ChangingText>
      </p>
      <SideQuotes
        // New elements for a new text: page translation replaces text nodes.
        key={advert.text}
        advert={{ ...advert, reading }}
        text={advertText}
        most={MOST_QUOTES}
      />
      <p class="small">
        <ChangingText>{stances.length === 0 ? text.nothing : text.lead}</ChangingText>
      </p>
      <div class="stances">
        <Stances stances={stances} Heading="h3" text={text} traits={words.traits} />
      </div>
      <p class="small">{advertText.honest}</p>
    </section>
  )
}
