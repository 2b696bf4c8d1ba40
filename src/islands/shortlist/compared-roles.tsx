import { useEffect } from 'preact/hooks'
import { compareWith } from '#domain/comparison'
import type { Answers, Model } from '#domain/model'
import { sideOf } from '#domain/roles'
import { scoreTraits } from '#domain/score'
import type { Country } from '#i18n/countries'
import { fill } from '#i18n/fill'
import { cardSentences } from '../result/card-sentences.ts'
import type { CardsPart } from '../result/parts.ts'
import type { NamedRole } from '../role-columns.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { FetchFailed } from '../shared/fetch-failed.tsx'
import { useLazy } from '../shared/use-lazy.ts'
import type { ComparedPart, ShortlistProps } from './shortlist-props.ts'

type Compared = { readonly role: NamedRole; readonly note: string }

type Props = {
  readonly compared: readonly Compared[]
  readonly country: Country
  readonly answers: Answers | undefined
  readonly model: Model
  readonly props: ShortlistProps
}

/** A row of the table: its heading, and a text or a list for each role. */
type Row = {
  readonly heading: string
  readonly cells: readonly (string | readonly string[])[]
}

/** Roles side by side: one column a role, one row a question. */
export function ComparedRoles({ compared, country, answers, model, props }: Props) {
  const { text } = props
  const language = document.documentElement.lang
  const cards = useLazy<CardsPart>(`${language}-cards`)
  const words = useLazy<ComparedPart>(`${language}-compared`)
  const load = (): void => {
    cards.load()
    words.load()
  }
  useEffect(load, [cards.load, words.load])
  if (cards.state.kind === 'failed' || words.state.kind === 'failed') {
    return <FetchFailed message={text.failed} again={text.again} retry={load} />
  }
  if (cards.state.kind !== 'loaded' || words.state.kind !== 'loaded') return null
  const rows = rowsOf(
    { compared, country, answers, model, props },
    cards.state.part,
    words.state.part
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table" aria-label={text.sideBySide} tabIndex={0}>
      <table style={{ '--roles': compared.length }}>
        <thead>
          <tr>
            <td />
            {compared.map(({ role }) => (
              <th key={role.id} scope="col">
                <a href={fill(props.paths.role, { role: role.id })}>
                  <ChangingText>{role.name}</ChangingText>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ heading, cells }) => (
            <tr key={heading}>
              <th scope="row">{heading}</th>
              {cells.map((cell, at) => (
                <td key={compared[at]?.role.id}>
                  {typeof cell === 'string' ? (
                    <ChangingText>{cell}</ChangingText>
                  ) : (
                    <ul>
                      {cell.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function rowsOf(
  { compared, country, answers, model, props }: Props,
  { words: cards }: CardsPart,
  { roles: words }: ComparedPart
): readonly Row[] {
  const { text, contacts, preparations } = props
  const row = (heading: string, cell: (entry: Compared) => Row['cells'][number]): Row => ({
    heading,
    cells: compared.map(cell)
  })
  const profile = answers && scoreTraits(model, answers)
  function fit({ role }: Compared): Row['cells'][number] {
    if (!answers || !profile) return text.noAnswers
    const likeness = props.likeness[compareWith(model, answers, role).likeness]
    const own = cards.roles[role.id]
    if (!own) return [likeness]
    const { why, unlike } = cardSentences(role, profile, {
      role: own,
      text: cards.text,
      traits: props.traits
    })
    return [likeness, `${cards.text.why} ${why}`, `${unlike.name} ${unlike.sentence}`]
  }
  return [
    row(text.rows.day, ({ role }) => cards.roles[role.id]?.lead ?? ''),
    row(text.rows.contact, ({ role }) =>
      fill(text.contact, { label: contacts[sideOf(role)], contact: role.contact })
    ),
    row(text.rows.preparation, ({ role }) => preparations[country][role.preparation]),
    row(text.rows.pay, ({ role }) => words[role.id]?.pay[country] ?? text.noPay),
    row(text.rows.suits, ({ role }) => words[role.id]?.suits ?? []),
    row(text.rows.asks, ({ role }) => words[role.id]?.asks ?? []),
    row(text.rows.fit, fit),
    row(text.rows.note, ({ note }) => note || '–')
  ]
}
