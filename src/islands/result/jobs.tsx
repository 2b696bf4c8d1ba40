import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { sideOfPlacing } from '#domain/grounds'
import { fill } from '#i18n/fill'
import { isListed } from '#stores/shortlist'
import type { ShownResult } from '#stores/shown-result'
import type { NamedRole } from '../role-columns.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { FetchFailed } from '../shared/fetch-failed.tsx'
import { nextRender } from '../shared/next-render.ts'
import type { OpenedResult, ResultLinks } from './open-result.ts'
import { PreparationQuestion } from './preparation-question.tsx'
import { FIRST_ROLES } from './shown-roles.ts'

type Props = {
  readonly shown: ShownResult
  readonly opened: OpenedResult
  readonly links: ResultLinks
}

/**
 * The jobs close to the answers: first the question how much preparation is possible, then three
 * cards, and up to three more on demand. Print holds them all.
 */
export function Jobs({ shown, opened, links }: Props) {
  const { result, parts, content, shortlist } = opened
  const { text, words } = content
  const { roles: own } = text
  const { country } = useStore(result.$jobSearch)
  const choice = useStore(result.$choice)
  const original = useStore(result.$original)
  const without = useStore(result.$without)
  const cards = useStore(parts.cards.$state)
  const excluded = useStore(parts.excluded.$state)
  const kept = useStore(shortlist.$entries)
  const [asking, setAsking] = useState(false)
  // Only then the heading takes the focus. Later it must not: `keepFocus` prefers such a heading to
  // the next button, and after "not me" on one card, the next card should have the focus.
  const [answered, setAnswered] = useState(false)
  const [all, setAll] = useState(false)
  const section = useRef<HTMLElement>(null)
  const excluding = without !== undefined
  useEffect(() => {
    if (excluding) parts.excluded.load()
  }, [excluding, parts])

  const roles = content.rolesIn(country)
  if (asking || choice.preparation === undefined) {
    return (
      <section class="near" ref={section}>
        <h2 tabIndex={-1}>{own.heading}</h2>
        <PreparationQuestion
          result={result}
          text={own}
          answered={() => {
            setAsking(false)
            setAnswered(true)
            nextRender().then(() => section.current?.querySelector('h2')?.focus())
          }}
        />
      </section>
    )
  }
  const matches = without ?? original
  const near = matches?.roles ?? []
  const side =
    matches?.verdict.kind === 'placed' ? sideOfPlacing(matches.verdict.placing) : undefined
  const first = near.slice(0, FIRST_ROLES)
  const more = near.slice(FIRST_ROLES)
  const hidden = all ? 0 : more.length
  const preparationOf = ({ preparation }: NamedRole) => own.preparations[country][preparation]
  return (
    <section class="near" ref={section}>
      <h2 tabIndex={answered ? -1 : undefined} onBlur={() => setAnswered(false)}>
        {own.heading}
      </h2>
      <p class="looking-for">
        <ChangingText>
          {`${own.countries[country]} · ${
            choice.preparation === 'any'
              ? own.anyShort
              : own.preparations[country][choice.preparation]
          } `}
        </ChangingText>
        <button type="button" class="quiet screen-only" onClick={() => setAsking(true)}>
          {own.change}
        </button>
      </p>
      {first.some(({ band }) => band === 'nearest') && (
        <p>
          <ChangingText>{choice.preparation === 'any' ? own.few : own.fewPrepared}</ChangingText>
        </p>
      )}
      {cards.kind === 'failed' && (
        <FetchFailed message={text.failed} again={text.again} retry={parts.cards.load} />
      )}
      {cards.kind === 'loaded' ? (
        <cards.part.Cards
          groups={[
            { near: first, onScreen: true },
            { near: more, onScreen: all }
          ]}
          roles={roles}
          profile={shown.reading.profile}
          side={side}
          preparationOf={preparationOf}
          rolePath={links.rolePath}
          bands={own}
          traits={words.traits}
          words={cards.part.words}
          exclude={(id) => result.choose({ roles: [...choice.roles, id] })}
          shortlist={
            links.shortlist === undefined
              ? undefined
              : {
                  has: (id) => isListed(kept, id),
                  toggle: (id) => (isListed(kept, id) ? shortlist.remove(id) : shortlist.keep(id))
                }
          }
        />
      ) : (
        <ul class="roles" role="list">
          {first.map(({ role: { id } }) => (
            <li key={id} class="loading">
              <ChangingText>{roles.find((role) => role.id === id)?.name}</ChangingText>
            </li>
          ))}
        </ul>
      )}
      <p role="status" class={near.length > 0 ? 'screen-only unseen' : ''}>
        <ChangingText>
          {near.length > 0
            ? fill(own.count, { count: near.length })
            : matches?.verdict.kind === 'placed' && own.none}
        </ChangingText>
      </p>
      <p class="buttons screen-only">
        {hidden > 0 && (
          <button type="button" class="quiet" onClick={() => setAll(true)}>
            <ChangingText>{fill(own.more, { count: hidden })}</ChangingText>
          </button>
        )}
        <a class="quiet" href={content.paths.roles}>
          {own.all}
        </a>
        {links.shortlist !== undefined && kept.length > 0 && (
          <a class="quiet" href={links.shortlist}>
            <ChangingText>{fill(own.shortlist, { count: kept.length })}</ChangingText>
          </a>
        )}
      </p>
      {without && excluded.kind === 'failed' && <p role="alert">{text.failed}</p>}
      {without && excluded.kind === 'loaded' && (
        <excluded.part.Comparison
          result={result}
          roles={roles}
          text={excluded.part.words}
          words={words}
        />
      )}
    </section>
  )
}
