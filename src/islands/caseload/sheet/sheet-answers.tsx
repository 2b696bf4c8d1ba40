import type { Review, ReviewedAnswer, TraitReview } from '#domain/review'
import { type Profile, THIRD, type TraitScore } from '#domain/score'
import { fill } from '#i18n/fill'
import { ChangingText } from '../../shared/changing-text.tsx'
import { answered } from './point-sentence.ts'
import type { SheetWords } from './sheet-words.ts'

type Props = { readonly review: Review; readonly profile: Profile; readonly words: SheetWords }

/** Every answer, trait by trait, with what a counsellor should notice about it. */
export function SheetAnswers({ review, profile, words }: Props) {
  const { sheet } = words
  return (
    <section class="answers">
      <h3>{sheet.answers}</h3>
      <p>
        <ChangingText>
          {fill(sheet.counts, {
            answered: review.answered,
            skipped: review.skipped,
            depends: Math.round(100 * review.depends),
            extreme: Math.round(100 * review.extreme)
          })}
        </ChangingText>
      </p>
      <p class="small">{sheet.key}</p>
      <div class="traits">
        {review.traits.map((trait, at) => (
          <TraitAnswers key={trait.trait} review={trait} score={profile[at]} words={words} />
        ))}
      </div>
    </section>
  )
}

type TraitProps = {
  readonly review: TraitReview
  readonly score: TraitScore | undefined
  readonly words: SheetWords
}

function TraitAnswers({ review, score, words }: TraitProps) {
  const said = words.traits[review.trait]
  return (
    <table class={score?.trait.side}>
      <caption>
        <strong>
          <ChangingText>{said?.name}</ChangingText>
        </strong>{' '}
        <span>
          <ChangingText>{score && scoreInWords(score, words)}</ChangingText>
        </span>
        {score && <Bar score={score} />}
        <span class="unseen">
          <ChangingText>
            {said && fill(words.sheet.poles, { low: said.low, high: said.high })}
          </ChangingText>
        </span>
        <span class="poles" aria-hidden="true">
          <span>
            <ChangingText>{said?.low}</ChangingText>
          </span>{' '}
          <span>
            <ChangingText>{said?.high}</ChangingText>
          </span>
        </span>
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{words.sheet.statement}</th>
          <th scope="col">{words.sheet.answer}</th>
        </tr>
      </thead>
      <tbody>
        {review.answers.map((answer) => (
          <AnswerRow key={answer.question} answer={answer} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function AnswerRow({
  answer,
  words
}: {
  readonly answer: ReviewedAnswer
  readonly words: SheetWords
}) {
  const { marks } = words.sheet
  return (
    <tr class={answer.contradicting ? 'contradicting' : undefined}>
      <th scope="row">
        <ChangingText>{words.statements[Number(answer.question)]}</ChangingText>
        {answer.reversed && <Mark symbol="↺" name={marks.reversed} />}
      </th>
      <td>
        <ChangingText>{answered(answer.answer, words)}</ChangingText>
        {answer.answer === 0 && <Mark symbol="–" name={marks.skipped} />}
        {answer.extreme && <Mark symbol="●" name={marks.extreme} />}
        {answer.contradicting && <Mark symbol="⇄" name={marks.contradicting} />}
      </td>
    </tr>
  )
}

/** A sign for the eye, with its name for whoever listens. */
function Mark({ symbol, name }: { readonly symbol: string; readonly name: string }) {
  return (
    <span class="mark">
      {' '}
      <span aria-hidden="true">{symbol}</span>
      <span class="unseen">{`(${name})`}</span>
    </span>
  )
}

function Bar({ score }: { readonly score: TraitScore }) {
  const { norm } = score.trait
  const edges = [norm.mean - THIRD * norm.sd, norm.mean + THIRD * norm.sd]
  const band = bandOf(score)
  return (
    <svg aria-hidden="true" height="18">
      <rect width="100%" y="5" height="8" rx="4" class="track" />
      {edges.map((edge) => (
        <rect key={`${edge}`} x={`${edge}%`} width="2" height="18" class="third" />
      ))}
      {band && (
        <rect
          x={`${band.from}%`}
          width={`${band.to - band.from}%`}
          y="2"
          height="14"
          rx="7"
          class="band"
        />
      )}
      {score.kind === 'scored' && (
        <circle cx={`${Math.min(98, Math.max(2, score.score))}%`} cy="9" r="6" class="dot" />
      )}
    </svg>
  )
}

function scoreInWords(score: TraitScore, { sheet }: SheetWords): string {
  const band = bandOf(score)
  if (score.kind === 'absent' || !band) return fill(sheet.absent, { answered: score.answered })
  return fill(sheet.score, {
    score: Math.round(score.score),
    from: Math.round(band.from),
    to: Math.round(band.to),
    level: sheet.levels[score.level]
  })
}

function bandOf(score: TraitScore): { readonly from: number; readonly to: number } | undefined {
  if (score.kind === 'absent') return undefined
  return {
    from: Math.max(0, score.score - score.margin),
    to: Math.min(100, score.score + score.margin)
  }
}
