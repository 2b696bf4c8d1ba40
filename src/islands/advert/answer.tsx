import { useStore } from '@nanostores/preact'
import type { AdvertVerdict } from '#domain/advert/read-advert'
import { fill } from '#i18n/fill'
import { type Adverts, MOST_ADVERTS } from '#stores/adverts'
import type { Lazy } from '#stores/lazy'
import type { DetailsPart, ReadAdvert } from './advert-page.tsx'
import type { AdvertProps, AdvertText } from './advert-props.ts'
import { AdvertScaleBar } from './advert-scale-bar.tsx'
import { SideQuotes } from './side-quotes.tsx'

type Props = {
  readonly advert: ReadAdvert
  readonly at: number
  readonly adverts: Adverts
  readonly props: AdvertProps
  readonly details: Lazy<DetailsPart>
}

/** What was read in one advert: the answer first, then what shows it, then what to do with it. */
export function Answer({ advert, at, adverts, props, details }: Props) {
  const { text } = props
  const { reading } = advert
  const loaded = useStore(details.$state)
  const count = useStore(adverts.$adverts).length
  const { title, meaning } = verdictWords(reading.verdict, text)
  const part = loaded.kind === 'loaded' ? loaded.part : undefined
  return (
    <section class="answer" aria-labelledby="verdict">
      {advert.title !== '' && (
        <p key={advert.title} class="eyebrow">
          {advert.title}
        </p>
      )}
      <h2 key={title} id="verdict" tabIndex={-1} data-focus>
        {title}
      </h2>
      <AdvertScaleBar scale={reading.scale} text={text} />
      <p key={meaning}>{meaning}</p>
      <SideQuotes advert={advert} text={text} />
      {part && <part.Details advert={advert} words={part.words} />}
      <p class="buttons screen-only">
        {count < MOST_ADVERTS && (
          <button type="button" class="button" onClick={() => adverts.edit(undefined)}>
            {text.another}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => adverts.edit(at)}>
          {text.change}
        </button>
        <button type="button" class="quiet" onClick={() => print()}>
          {text.print}
        </button>
        <button type="button" class="quiet" onClick={() => adverts.remove(at)}>
          {text.remove}
        </button>
      </p>
    </section>
  )
}

/** The words for a verdict. */
export function verdictWords(
  verdict: AdvertVerdict,
  { verdicts, unclaimed }: AdvertText
): { readonly title: string; readonly meaning: string } {
  const words = verdicts[verdict.kind]
  return verdict.kind === 'notClaimed'
    ? { ...words, meaning: fill(words.meaning, { work: unclaimed[verdict.work] ?? '' }) }
    : words
}
