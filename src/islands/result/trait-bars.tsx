import type { Profile, TraitScore } from '#domain/score'
import { THIRD } from '#domain/score'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ResultText, ResultWords } from './result-props.ts'

type Props = {
  readonly profile: Profile
  readonly text: ResultText['bars']
  readonly words: ResultWords
}

/** Seven bars with their bands; each says in words what it shows. */
export function TraitBars({ profile, text, words }: Props) {
  const bars = (side: 'front' | 'back') => (
    <>
      <h3 key={text[side]}>{text[side]}</h3>
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
    <section>
      <h2>{text.heading}</h2>
      <p>{text.legend}</p>
      {bars('front')}
      {bars('back')}
    </section>
  )
}

type BarProps = Omit<Props, 'profile'> & { readonly entry: TraitScore }

function Bar({ entry, text, words }: BarProps) {
  const { id, norm } = entry.trait
  const said = words.traits[id]
  const third = { from: norm.mean - THIRD * norm.sd, to: norm.mean + THIRD * norm.sd }
  return (
    <>
      <p class="bar-name">
        <strong key={said?.name}>{said?.name}</strong>
        <span>
          <ChangingText>{` ${scoreInWords(entry, text)}`}</ChangingText>
        </span>
      </p>
      <svg aria-hidden="true" height="26">
        <rect width="100%" y="7" height="12" rx="6" class="track" />
        {[third.from, third.to].map((edge) => (
          <rect key={edge} x={`${edge}%`} width="2" height="26" class="third" />
        ))}
        {entry.kind === 'scored' && <Marks {...band(entry.score, entry.margin)} at={entry.score} />}
      </svg>
      <p class="poles" aria-hidden="true">
        <span key={said?.low}>{said?.low}</span>
        <span key={said?.high}>{said?.high}</span>
      </p>
    </>
  )
}

function Marks({
  at,
  from,
  to
}: {
  readonly at: number
  readonly from: number
  readonly to: number
}) {
  return (
    <>
      <rect x={`${from}%`} width={`${to - from}%`} y="3" height="20" rx="10" class="band" />
      <circle cx={`${Math.min(98, Math.max(2, at))}%`} cy="13" r="7" class="dot" />
    </>
  )
}

function band(score: number, margin: number): { readonly from: number; readonly to: number } {
  return { from: Math.max(0, score - margin), to: Math.min(100, score + margin) }
}

function scoreInWords(entry: TraitScore, text: ResultText['bars']): string {
  if (entry.kind === 'absent') return fill(text.absent, { answered: entry.answered })
  const { from, to } = band(entry.score, entry.margin)
  return fill(text.score, {
    score: Math.round(entry.score),
    from: Math.round(from),
    to: Math.round(to),
    level: text[entry.level]
  })
}
