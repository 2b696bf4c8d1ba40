import type { Result, Shown } from '#stores/result'
import type { Sharing } from '#stores/sharing'
import { Ask } from './ask.tsx'
import { Changes } from './changes.tsx'
import { DevicePanel } from './device-panel.tsx'
import { HowSure } from './how-sure.tsx'
import type { LateParts } from './late-parts.ts'
import { Missing } from './missing.tsx'
import { NearRoles } from './near-roles.tsx'
import { PullList } from './pull-list.tsx'
import type { ViewProps } from './result-text.ts'
import { SharingPart } from './sharing.tsx'
import { TieBreakers } from './tie-breakers.tsx'
import { TraitBars } from './trait-bars.tsx'
import { VerdictMoment } from './verdict-moment.tsx'

export type ShownResult = Extract<Shown, { kind: 'result' }>

type Props = {
  readonly shown: ShownResult
  readonly result: Result
  readonly sharing: Sharing
  readonly late: LateParts
  readonly props: ViewProps
}

/** One person's result from top to bottom: the verdict first, then why, then what to do with it. */
export function Reading({ shown, result, sharing, late, props }: Props) {
  const { outcome, profile, needs } = shown.reading
  const { text, words, roles, rooms, paths } = props
  const none = late.noVerdict.$state.get()
  const placed = outcome.kind === 'placed' ? outcome : undefined
  return (
    <>
      {placed ? (
        <VerdictMoment placed={placed} text={text} words={words} rooms={rooms} />
      ) : outcome.kind === 'unclear' && none.kind === 'here' ? (
        <none.part.Unclear reason={outcome.reason} text={none.part.words} />
      ) : (
        <Missing late={late.noVerdict} text={text} />
      )}
      {placed && <HowSure placed={placed} text={text.sure} method={paths.method} />}
      {placed && (
        <TieBreakers
          placed={placed}
          result={result}
          answers={late.answers}
          text={text.more}
          failed={text.failed}
          words={words}
        />
      )}
      {placed && (
        <PullList
          shown={shown}
          pulls={placed.pulls}
          model={props.model}
          late={late.answers}
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
          aside={late.aside}
          failed={text.failed}
          roles={roles}
          pathTo={props.pathTo}
          text={text.roles}
          words={words}
        />
      )}
      <Ask needs={needs} text={text.ask} words={words} />
      <SharingPart
        code={shown.code}
        verdict={placed ? words.placings[placed.placing].name : text.unclearTitle}
        address={props.address}
        sharing={sharing}
        answers={late.answers}
        shared={placed && paths.shared.replace('{placing}', placed.placing)}
        text={text}
      />
      {props.more?.(shown)}
      <DevicePanel result={result} text={text.device} quiz={paths.quiz} />
    </>
  )
}
