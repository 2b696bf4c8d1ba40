import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import type { ShownResult } from '#stores/shown-result'
import { Ask } from './ask.tsx'
import { Changes } from './changes.tsx'
import { DevicePanel } from './device-panel.tsx'
import { HowSure } from './how-sure.tsx'
import { NearRoles } from './near-roles.tsx'
import type { OpenedResult, ResultLinks } from './open-result.ts'
import { PullList } from './pull-list.tsx'
import { Sharing } from './sharing.tsx'
import { TieBreakers } from './tie-breakers.tsx'
import { TraitBars } from './trait-bars.tsx'
import { NoVerdictPlaceholder } from './no-verdict-placeholder.tsx'
import { VerdictMoment } from './verdict-moment.tsx'

type Props = {
  readonly shown: ShownResult
  readonly opened: OpenedResult
  readonly links: ResultLinks
  /** More actions for the result, shown before the device panel. */
  readonly more?: ComponentChildren
}

/** The result of one person: the verdict, then the reasons, then the actions. */
export function Reading({ shown, opened, links, more }: Props) {
  const { result, parts } = opened
  const { outcome, profile, needs } = shown.reading
  const { text, words, roles, rooms, paths, model } = opened.content
  const noVerdict = useStore(parts.noVerdict.$state)
  const placed = outcome.kind === 'placed' ? outcome : undefined
  return (
    <>
      {placed ? (
        <VerdictMoment placed={placed} text={text} words={words} rooms={rooms} />
      ) : outcome.kind === 'unclear' && noVerdict.kind === 'loaded' ? (
        <noVerdict.part.Unclear reason={outcome.reason} text={noVerdict.part.words} />
      ) : (
        <NoVerdictPlaceholder part={parts.noVerdict} text={text} />
      )}
      {placed && <HowSure placed={placed} text={text.sure} method={paths.method} />}
      {placed && (
        <TieBreakers
          placed={placed}
          result={result}
          answers={parts.answers}
          text={text.more}
          failed={text.failed}
          words={words}
        />
      )}
      {placed && (
        <PullList
          shown={shown}
          pulls={placed.pulls}
          model={model}
          part={parts.answers}
          text={text.pulls}
          failed={text.failed}
          words={words}
        />
      )}
      {placed && <Changes changes={placed.changes} text={text.change} words={words} />}
      <TraitBars profile={profile} text={text.bars} words={words} />
      {placed && (
        <NearRoles
          code={shown.code}
          profile={profile}
          result={result}
          part={parts.excluded}
          failed={text.failed}
          roles={roles}
          rolePath={links.rolePath}
          text={text.roles}
          words={words}
        />
      )}
      <Ask needs={needs} text={text.ask} words={words} />
      <Sharing
        key={shown.code}
        code={shown.code}
        verdict={placed ? words.placings[placed.placing].name : text.unclearTitle}
        address={links.address}
        answers={parts.answers}
        shared={placed && paths.shared.replace('{placing}', placed.placing)}
        text={text}
      />
      {more}
      <DevicePanel result={result} text={text.device} quiz={paths.quiz} />
    </>
  )
}
