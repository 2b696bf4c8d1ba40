import type { ReadPerson } from '#domain/caseload/person'
import type { Model } from '#domain/model'
import { knownMarks } from '#domain/not-me'
import { reviewOf } from '#domain/review'
import { scoreTraits } from '#domain/score'
import { openQuestions, talkingPoints } from '#domain/talking-points'
import { verdictOn } from '#domain/verdict'
import { fill } from '#i18n/fill'
import type { NamedRole } from '../../role-columns.ts'
import { ChangingText } from '../../shared/changing-text.tsx'
import { pointSentence, questionSentence } from './point-sentence.ts'
import { SheetAnswers } from './sheet-answers.tsx'
import { SheetJobs } from './sheet-jobs.tsx'
import { SheetVerdict } from './sheet-verdict.tsx'
import type { SheetWords } from './sheet-words.ts'

type Props = {
  readonly person: ReadPerson
  readonly model: Model
  readonly words: SheetWords
  readonly roles: readonly NamedRole[]
  /** Id for the sheet's heading, unique on the page, which can show several sheets. */
  readonly headingId: string
}

/** With more answers than this, the sheet needs a smaller font to fit on one page. */
const USUAL_ANSWERS = 32

/**
 * One person on one printed page for a talk: verdict, talking points, open questions, all answers.
 */
export function Sheet({ person, model, words, roles, headingId }: Props) {
  const { answers, line } = person
  const profile = scoreTraits(model, answers)
  const judged = { profile, outcome: verdictOn(model, answers, profile) }
  const review = reviewOf(model, answers)
  const { sheet } = words
  const notMe = knownMarks(line.notMe, {
    traits: Object.keys(words.traits),
    roles: words.roles.ids
  })
  const marked = [
    ...notMe.traits.map((id) => words.traits[id]?.name),
    ...notMe.roles.map((id) => roles.find((role) => role.id === id)?.name)
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
          <ChangingText>
            {line.nickname === '' ? fill(words.nameless, { id: person.id }) : line.nickname}
          </ChangingText>
        </h2>
        <p class="code-line">
          <ChangingText>{fill(sheet.code, { code: line.code })}</ChangingText>
        </p>
      </header>
      <SheetVerdict outcome={judged.outcome} words={words} />
      <section class="talk">
        <h3>{sheet.points}</h3>
        <ol>
          {talkingPoints(judged, review, notMe).map((point, at) => (
            <li key={`${at}`}>
              <ChangingText>{pointSentence(point, answers, words)}</ChangingText>
            </li>
          ))}
        </ol>
      </section>
      <section class="talk">
        <h3>{sheet.questions}</h3>
        <ul>
          {openQuestions(judged).map((question, at) => (
            <li key={`${at}`}>
              <ChangingText>{questionSentence(question, words)}</ChangingText>
            </li>
          ))}
        </ul>
      </section>
      <SheetJobs
        person={person}
        model={model}
        profile={profile}
        notMe={notMe}
        roles={roles}
        words={words}
      />
      {marked.length > 0 && (
        <section>
          <h3>{sheet.notMe}</h3>
          <p>
            <ChangingText>{marked.join(', ')}</ChangingText>
          </p>
        </section>
      )}
      <SheetAnswers review={review} profile={profile} words={words} />
      <section class="notes">
        <h3>{sheet.notes}</h3>
      </section>
      <p class="small honest">{sheet.honest}</p>
    </article>
  )
}
