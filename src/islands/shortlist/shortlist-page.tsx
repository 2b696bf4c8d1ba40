import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'
import type { Answers, Model } from '#domain/model'
import type { Country } from '#i18n/countries'
import { fill } from '#i18n/fill'
import type { JobSearchStore } from '#stores/job-search'
import type { Shortlist } from '#stores/shortlist'
import type { NamedRole } from '../role-columns.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { CountrySelect } from '../shared/country-select.tsx'
import { ComparedRoles } from './compared-roles.tsx'
import { ListedRole } from './listed-role.tsx'
import type { ShortlistProps } from './shortlist-props.ts'

/** More roles than this can't be read side by side, nor printed on one page. */
const MOST_COMPARED = 3

type Props = {
  readonly props: ShortlistProps
  readonly model: Model
  readonly shortlist: Shortlist
  readonly jobSearch: JobSearchStore
  readonly rolesIn: (country: Country) => readonly NamedRole[]
  /** The visitor's answers; undefined when device and tab have none. */
  readonly answers: Answers | undefined
}

/** The roles that the visitor keeps: the list with notes, and up to three of them side by side. */
export function ShortlistPage({ props, model, shortlist, jobSearch, rolesIn, answers }: Props) {
  const { text, paths } = props
  const kept = useStore(shortlist.$entries)
  const stored = useStore(shortlist.$stored)
  const { country } = useStore(jobSearch.$jobSearch)
  const [left, setLeft] = useState<readonly string[]>([])
  const [removed, setRemoved] = useState<
    { readonly name: string; readonly undo: () => void } | undefined
  >()
  const status = useRef<HTMLParagraphElement>(null)
  const roles = rolesIn(country)
  const known = kept.flatMap(({ role, note }) => {
    const found = roles.find(({ id }) => id === role)
    return found ? [{ role: found, note }] : []
  })
  const compared = known.filter(({ role }) => !left.includes(role.id)).slice(0, MOST_COMPARED)
  const isCompared = (id: string): boolean => compared.some(({ role }) => role.id === id)
  const full = compared.length === MOST_COMPARED
  return (
    <div id="shortlist">
      <p
        role="status"
        tabIndex={-1}
        ref={status}
        class={removed ? 'notice screen-only' : 'screen-only'}
      >
        <ChangingText>{removed && `${fill(text.removed, { name: removed.name })} `}</ChangingText>
        {removed && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              removed.undo()
              setRemoved(undefined)
              status.current?.focus()
            }}
          >
            {text.undo}
          </button>
        )}
      </p>
      {!stored && <p class="notice">{text.notStored}</p>}
      {known.length === 0 ? (
        <>
          <p>{text.empty}</p>
          <p class="buttons">
            <a class="button" href={answers ? paths.result : paths.quiz}>
              <ChangingText>{answers ? text.toResult : text.toQuiz}</ChangingText>
            </a>
            <a class="quiet" href={paths.roles}>
              {text.toRoles}
            </a>
          </p>
        </>
      ) : (
        <>
          <ul class="kept" role="list">
            {known.map(({ role, note }) => (
              <ListedRole
                key={role.id}
                role={role}
                note={note}
                path={fill(paths.role, { role: role.id })}
                compared={isCompared(role.id)}
                canCompare={isCompared(role.id) || !full}
                compare={(on) =>
                  setLeft(
                    on
                      ? left.filter((id) => id !== role.id)
                      : [...left.filter((id) => id !== role.id), role.id]
                  )
                }
                write={(changed) => shortlist.write(role.id, changed)}
                remove={() => {
                  setRemoved({ name: role.name, undo: shortlist.remove(role.id) })
                  status.current?.focus()
                }}
                text={text}
              />
            ))}
          </ul>
          <section class="compared">
            <h2 tabIndex={-1}>{text.sideBySide}</h2>
            <p class="screen-only">
              <CountrySelect
                label={text.country}
                names={props.countries}
                country={country}
                choose={(chosen) => jobSearch.change({ country: chosen })}
              />
            </p>
            <ComparedRoles
              compared={compared}
              country={country}
              answers={answers}
              model={model}
              props={props}
            />
            <p class="buttons screen-only">
              <button type="button" class="button" onClick={() => print()}>
                {text.print}
              </button>
              <span class="small">{text.printLead}</span>
            </p>
          </section>
        </>
      )}
    </div>
  )
}
