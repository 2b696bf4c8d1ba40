import type { ReadPerson } from '#domain/caseload/person'
import type { Model } from '#domain/model'
import { knownMarks } from '#domain/not-me'
import { readingOf } from '#domain/reading'
import { reviewOf } from '#domain/review'
import { openQuestions, talkingPoints } from '#domain/talking-points'
import { fill } from '#i18n/fill'
import { pointSentence, questionSentence } from './point-sentence.ts'
import { SheetAnswers } from './sheet-answers.tsx'
import { SheetVerdict } from './sheet-verdict.tsx'
import type { SheetWords } from './sheet-words.ts'

type Props = {
  readonly person: ReadPerson
  /** What the person is called on it. */
  readonly name: string
  readonly model: Model
  readonly words: SheetWords
  /** Which heading the sheet begins with: it may stand alone, or with others. */
  readonly headingId: string
}

/** With more answers than this, a sheet of paper needs smaller letters. */
const USUAL_ANSWERS = 32

/** One person on one sheet of paper, for a talk: the verdict, every answer, what to talk about. */
export function Sheet({ person, name, model, words, headingId }: Props) {
  const { answers, line } = person
  const reading = readingOf(model, answers)
  const review = reviewOf(model, answers)
  const { sheet } = words
  const notMe = knownMarks(line.notMe, {
    traits: Object.keys(words.traits),
    roles: Object.keys(words.roles)
  })
  const marked = [
    ...notMe.traits.map((id) => words.traits[id]?.name),
    ...notMe.roles.map((id) => words.roles[id])
  ]
  return (
    <article
      class={review.answered > USUAL_ANSWERS ? 'sheet long' : 'sheet'}
      lang={words.language}
      aria-labelledby={headingId}
    >
      <header>
        <p class="eyebrow">{sheet.title}</p>
        <h2 id={headingId} tabIndex={-1}>
          {name}
        </h2>
        <p class="code-line">{fill(sheet.code, { code: line.code })}</p>
      </header>
      <SheetVerdict outcome={reading.outcome} words={words} />
      <section class="talk">
        <h3>{sheet.points}</h3>
        <ol>
          {talkingPoints(reading, review, notMe).map((point, at) => (
            <li key={`${at}`}>{pointSentence(point, answers, words)}</li>
          ))}
        </ol>
      </section>
      <section class="talk">
        <h3>{sheet.questions}</h3>
        <ul>
          {openQuestions(reading).map((question, at) => (
            <li key={`${at}`}>{questionSentence(question, words)}</li>
          ))}
        </ul>
      </section>
      {marked.length > 0 && (
        <section>
          <h3>{sheet.notMe}</h3>
          <p>{marked.join(', ')}</p>
        </section>
      )}
      <SheetAnswers review={review} profile={reading.profile} words={words} />
      <section class="notes">
        <h3>{sheet.notes}</h3>
      </section>
      <p class="small honest">{sheet.honest}</p>
    </article>
  )
}
