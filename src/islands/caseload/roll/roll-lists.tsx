import type { ComponentChildren } from 'preact'
import { fill } from '#i18n/fill'
import { ChangingText } from '../../shared/changing-text.tsx'
import type { RollWords } from './expected.tsx'
import type { ComparedRoll } from './roll.lazy.tsx'

type Props = { readonly roll: ComparedRoll; readonly words: RollWords }

/** Who is missing, who is not clear, who came without being on the list, and, folded, who is here. */
export function RollLists({ roll: { entries, call, people }, words }: Props) {
  const entryAt = (at: number): string => entries[at]?.text ?? ''
  const shownOf = (id: number): string => people.get(id)?.shown ?? ''
  const came = call.came.map(({ entry, id }) => {
    const [text, nickname] = [entryAt(entry), shownOf(id)]
    return text === nickname ? text : fill(words.cameAs, { entry: text, nickname })
  })
  const unclear = call.unclear.map(({ id, entries: fitting }) =>
    fill(words.couldBe, {
      nickname: shownOf(id),
      entries: fitting.map(entryAt).join(` ${words.or} `)
    })
  )
  return (
    <>
      {call.came.length === entries.length && <p class="everybody-here">{words.everybody}</p>}
      <Names heading={words.missing} names={call.missing.map(entryAt)} />
      <Names heading={words.unclear} names={unclear}>
        <p class="small">{words.unclearLead}</p>
      </Names>
      <Names heading={words.unexpected} names={call.unexpected.map(shownOf)} />
      {came.length > 0 && (
        <details class="came">
          <summary>
            <ChangingText>{fill(words.came, { count: came.length })}</ChangingText>
          </summary>
          <List names={came} />
        </details>
      )}
    </>
  )
}

type NamesProps = {
  /** With the placeholder `{count}`. */
  readonly heading: string
  readonly names: readonly string[]
  readonly children?: ComponentChildren
}

/** A list of names with a heading; nothing without a name. */
function Names({ heading, names, children }: NamesProps) {
  if (names.length === 0) return null
  return (
    <div class="names">
      <h3>
        <ChangingText>{fill(heading, { count: names.length })}</ChangingText>
      </h3>
      {children}
      <List names={names} />
    </div>
  )
}

function List({ names }: { readonly names: readonly string[] }) {
  return (
    <ul role="list">
      {names.map((name, at) => (
        <li key={`${at} ${name}`}>
          <ChangingText>{name}</ChangingText>
        </li>
      ))}
    </ul>
  )
}
