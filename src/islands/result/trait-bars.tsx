import { errorBandOf, type Profile, type ScoredTrait, type TraitScore } from '#domain/score'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import { dotAt, TraitScale } from '../shared/trait-scale.tsx'
import type { DetailsText, ResultWords } from './result-props.ts'

type Props = {
  readonly profile: Profile
  readonly text: DetailsText['bars']
  readonly words: ResultWords
}

/** The score of each trait as a bar with its band of error and as a sentence, grouped by side. */
export function TraitBars({ profile, text, words }: Props) {
  const bars = (side: 'front' | 'back') => (
    <>
      <h4 key={text[side]}>{text[side]}</h4>
      <ul class={`bars ${side}`} role="list">
        {profile
          .filter(({ trait }) => trait.side === side)
          .map((entry) => (
            <li key={entry.trait.id}>
              <Bar entry={entry} text={text} words={words} />
            </li>
          ))}
      </ul>
    </>
  )
  return (
    <>
      <p>{text.legend}</p>
      {bars('front')}
      {bars('back')}
    </>
  )
}

type BarProps = Omit<Props, 'profile'> & { readonly entry: TraitScore }

function Bar({ entry, text, words }: BarProps) {
  const traitWords = words.traits[entry.trait.id]
  return (
    <>
      <p class="bar-name">
        <strong key={traitWords?.name}>{traitWords?.name}</strong>
        <span>
          <ChangingText>{` ${scoreInWords(entry, text)}`}</ChangingText>
        </span>
      </p>
      <TraitScale height={26} track={12} trait={entry.trait}>
        {entry.kind === 'scored' && <Marks entry={entry} />}
      </TraitScale>
      <p class="poles" aria-hidden="true">
        <span key={traitWords?.low}>{traitWords?.low}</span>
        <span key={traitWords?.high}>{traitWords?.high}</span>
      </p>
    </>
  )
}

function Marks({ entry }: { readonly entry: ScoredTrait }) {
  const { from, to } = errorBandOf(entry)
  return (
    <>
      <rect x={`${from}%`} width={`${to - from}%`} y="3" height="20" rx="10" class="band" />
      <circle cx={dotAt(entry.score)} cy="13" r="7" class="dot" />
    </>
  )
}

function scoreInWords(entry: TraitScore, text: DetailsText['bars']): string {
  if (entry.kind === 'absent') return fill(text.absent, { answered: entry.answered })
  const { from, to } = errorBandOf(entry)
  return fill(text.score, {
    score: Math.round(entry.score),
    from: Math.round(from),
    to: Math.round(to),
    level: text[entry.level]
  })
}
