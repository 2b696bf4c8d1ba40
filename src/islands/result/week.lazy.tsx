import style from './week.css?inline'
import { useState } from 'preact/hooks'
import type { TraitEnd } from '#domain/score'
import type { RoleSide } from '#domain/roles'
import type { Country } from '#i18n/countries'
import { fill } from '#i18n/fill'
import { addStyle } from '../shared/add-style.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { copyText } from '../shared/copy-text.ts'
import type { WeekWords } from './result-props.ts'

addStyle(style)

/** A job that the steps can be about, with the index of its family. */
type Job = { readonly id: string; readonly name: string; readonly family: number }

type Props = {
  readonly side: RoleSide
  readonly country: Country
  /** The jobs on the first cards: the steps are about the chosen one, at first the first. */
  readonly jobs: readonly Job[]
  /** The trait ends that a job should have: each has a question for an employer. */
  readonly needs: readonly TraitEnd[]
  readonly words: WeekWords
}

/** Three small steps for this week. The first is visible, the others and the questions are folded. */
export function Week({ side, country, jobs, needs, words }: Props) {
  const { text } = words
  const [chosen, choose] = useState('')
  const job = jobs.find(({ id }) => id === chosen) ?? jobs[0]
  const steps = job && words.families[job.family]
  if (!job || steps === undefined) return null
  const name = inSentence(job.name)
  return (
    <>
      <div class="step">
        <h3>{text.talk}</h3>
        <p>
          <ChangingText>{`${fill(text.same, { role: name })} ${steps.talk}`}</ChangingText>
        </p>
      </div>
      <p>
        <ChangingText>{words.aim[side]}</ChangingText>
      </p>
      <JobChoice jobs={jobs} chosen={job.id} choose={choose} label={text.job} />
      <p class="screen-only">
        <a href={words.advert}>{text.found}</a>
      </p>
      <details>
        <summary>{text.asking}</summary>
        <h4>{text.message}</h4>
        <Message asking={fill(words.asking[country], { role: name })} text={text} />
        <details class="screen-only">
          <summary>{text.inOther}</summary>
          <blockquote lang={words.inOther.lang}>
            <ChangingText>{fill(words.inOther.asking[country], { role: '…' })}</ChangingText>
          </blockquote>
        </details>
        <h4>{text.questions}</h4>
        <Lines lines={[...words.questions, ...words.bySide[side]]} />
        <h4>{text.manners}</h4>
        <Lines lines={words.manners} />
        <p>
          {text.thanks} <q>{words.thanks}</q>
        </p>
      </details>
      <details>
        <summary>{text.others}</summary>
        <h4>{text.watch}</h4>
        <p>
          <ChangingText>{steps.watch}</ChangingText>
        </p>
        <p>
          <ChangingText>{words.countries[country]}</ChangingText>
        </p>
        <h4>{text.advert}</h4>
        <p>
          <ChangingText>{`${fill(text.search, { role: name })} ${steps.advert}`}</ChangingText>
        </p>
        <p>{text.reading}</p>
        <Lines lines={words.reading} />
        <p class="screen-only">
          <a href={words.advert}>{text.paste}</a>
        </p>
      </details>
      <details>
        <summary>{text.employer}</summary>
        <p>
          <ChangingText>
            {needs.length === 0 ? words.employer.anyway : words.employer.lead}
          </ChangingText>
        </p>
        <Lines
          lines={[
            ...needs.map(({ trait, pole }) => words.ask[trait]?.[pole] ?? trait),
            ...words.employer.askAnyway
          ]}
        />
      </details>
    </>
  )
}

type ChoiceProps = {
  readonly jobs: readonly Job[]
  readonly chosen: string
  readonly choose: (id: string) => void
  readonly label: string
}

/** The job that the steps are about, if there is more than one. */
function JobChoice({ jobs, chosen, choose, label }: ChoiceProps) {
  if (jobs.length < 2) return null
  return (
    <p class="job screen-only">
      <label for="step-job">{label}</label>
      <select
        id="step-job"
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {jobs.map(({ id, name }) => (
          <option key={name} value={id}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

type MessageProps = { readonly asking: string; readonly text: WeekWords['text'] }

function Message({ asking, text }: MessageProps) {
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | undefined>()
  const copy = (): void => {
    copyText(asking).then(
      () => setCopied('copied'),
      () => setCopied('copyFailed')
    )
  }
  return (
    <>
      <blockquote>
        <ChangingText>{asking}</ChangingText>
      </blockquote>
      <p class="buttons screen-only">
        <button type="button" class="quiet" onClick={copy}>
          {text.copy}
        </button>
        <span role="status">
          <ChangingText>{copied && text[copied]}</ChangingText>
        </span>
      </p>
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** A job's name inside a sentence: without its capital, unless it is an abbreviation such as HR. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
