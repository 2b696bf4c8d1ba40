import style from './roll.css?inline'
import { useState } from 'preact/hooks'
import { type Arrived, callRoll, type RollCall } from '#domain/caseload/roll'
import { parseRoll, type RollEntry } from '#domain/caseload/roll-entries'
import { fill } from '#i18n/fill'
import { addStyle } from '../../shared/add-style.ts'
import { ChangingText } from '../../shared/changing-text.tsx'
import type { RollWords } from './expected.tsx'
import { RollLists } from './roll-lists.tsx'

addStyle(style)

/** Somebody who has come, with the name that the table shows. */
type Shown = Arrived & { readonly shown: string }

/** A list of who is expected, compared with who has come. */
export type ComparedRoll = {
  readonly entries: readonly RollEntry[]
  readonly call: RollCall
  /** The people who have come. */
  readonly people: ReadonlyMap<number, Shown>
}

/** Compares a list with who has come. `headings` are the words above a column of names. */
export function rollOf(
  list: string,
  arrived: readonly Shown[],
  headings: readonly string[]
): ComparedRoll {
  const entries = parseRoll(list, headings)
  return {
    entries,
    call: callRoll(entries, arrived),
    people: new Map(arrived.map((person) => [person.id, person]))
  }
}

type CountProps = { readonly roll: ComparedRoll; readonly words: RollWords }

/** How many of those who are expected have come; nothing without a list. */
export function RollCount({ roll: { entries, call }, words }: CountProps) {
  return (
    <ChangingText>
      {entries.length > 0 && fill(words.count, { came: call.came.length, all: entries.length })}
    </ChangingText>
  )
}

type Props = CountProps & {
  /** The list as it was typed. */
  readonly list: string
  /** Changes the list. What it is changed from may be newer than what is rendered. */
  readonly change: (changed: (list: string) => string) => void
}

/** The field for the list, and below it who is missing and who came unexpected. */
export function Roll({ list, change, roll, words }: Props) {
  return (
    <div class="roll">
      <p>{words.lead}</p>
      <label for="roll">{words.label}</label>
      <textarea
        id="roll"
        rows={6}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="roll-stored"
        value={list}
        onInput={({ currentTarget: { value } }) => change(() => value)}
      />
      <Numbers change={change} words={words} />
      <p id="roll-stored" class="small">
        {words.stored}
      </p>
      {roll.entries.length > 0 && <RollLists roll={roll} words={words} />}
    </div>
  )
}

/** Writes the numbers from 1 to a number of choice into the list. */
function Numbers({ change, words }: Pick<Props, 'change' | 'words'>) {
  const [upTo, setUpTo] = useState('30')
  const most = /^\s*\d{1,3}\s*$/.test(upTo) ? Number(upTo) : 0
  return (
    <p class="numbers">
      <label for="roll-up-to">{words.upTo}</label>
      <input
        id="roll-up-to"
        inputMode="numeric"
        autocomplete="off"
        value={upTo}
        onInput={({ currentTarget }) => setUpTo(currentTarget.value)}
      />
      <button
        type="button"
        class="quiet"
        onClick={() => {
          const numbers = Array.from({ length: most }, (_, at) => `${at + 1}`)
          change((list) => [list.trimEnd(), ...numbers].filter(Boolean).join('\n'))
        }}
      >
        {words.fill}
      </button>
    </p>
  )
}
