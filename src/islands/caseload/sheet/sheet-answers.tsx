import type { Review, ReviewedAnswer, TraitReview } from '#domain/review'
import { errorBandOf, type Profile, type ScoredTrait, type TraitScore } from '#domain/score'
import { fill } from '#i18n/fill'
import { ChangingText } from '../../shared/changing-text.tsx'
import { dotAt, TraitScale } from '../../shared/trait-scale.tsx'
import { answerInWords } from './point-sentence.ts'
import type { SheetWords } from './sheet-words.ts'

type Props = { readonly review: Review; readonly profile: Profile; readonly words: SheetWords }

/**
 * All answers, grouped by trait, with marks for skipped, extreme and contradicting answers and for
 * reversed statements.
 */
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
            middle: Math.round(100 * review.middle),
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
  const traitWords = words.traits[review.trait]
  return (
    <table class={score?.trait.side}>
      <caption>
        <strong>
          <ChangingText>{traitWords?.name}</ChangingText>
        </strong>{' '}
        <span>
          <ChangingText>{score && scoreInWords(score, words)}</ChangingText>
        </span>
        {score && <Bar score={score} />}
        <span class="unseen">
          <ChangingText>
            {traitWords && fill(words.sheet.poles, { low: traitWords.low, high: traitWords.high })}
          </ChangingText>
        </span>
        <span class="poles" aria-hidden="true">
          <span>
            <ChangingText>{traitWords?.low}</ChangingText>
          </span>{' '}
          <span>
            <ChangingText>{traitWords?.high}</ChangingText>
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
        <ChangingText>{answerInWords(answer.answer, words)}</ChangingText>
        {answer.answer === 0 && <Mark symbol="–" name={marks.skipped} />}
        {answer.extreme && <Mark symbol="●" name={marks.extreme} />}
        {answer.contradicting && <Mark symbol="⇄" name={marks.contradicting} />}
      </td>
    </tr>
  )
}

/** A symbol, with its name for screen readers. */
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
  return (
    <TraitScale height={18} track={8} trait={score.trait}>
      {score.kind === 'scored' && <Marks score={score} />}
    </TraitScale>
  )
}

function Marks({ score }: { readonly score: ScoredTrait }) {
  const { from, to } = errorBandOf(score)
  return (
    <>
      <rect x={`${from}%`} width={`${to - from}%`} y="2" height="14" rx="7" class="band" />
      <circle cx={dotAt(score.score)} cy="9" r="6" class="dot" />
    </>
  )
}

function scoreInWords(score: TraitScore, { sheet }: SheetWords): string {
  if (score.kind === 'absent') return fill(sheet.absent, { answered: score.answered })
  const { from, to } = errorBandOf(score)
  return fill(sheet.score, {
    score: Math.round(score.score),
    from: Math.round(from),
    to: Math.round(to),
    level: sheet.levels[score.level]
  })
}
