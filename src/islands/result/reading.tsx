import type { Result, Shown } from '#stores/result'
import { Ask } from './ask.tsx'
import { Changes } from './changes.tsx'
import { DevicePanel } from './device-panel.tsx'
import { HowSure } from './how-sure.tsx'
import { NearRoles } from './near-roles.tsx'
import { Onward } from './onward.tsx'
import { PullList } from './pull-list.tsx'
import type { ViewProps } from './result-text.ts'
import { Sharing } from './sharing.tsx'
import { TieBreakers } from './tie-breakers.tsx'
import { TraitBars } from './trait-bars.tsx'
import { VerdictMoment } from './verdict-moment.tsx'

export type ShownResult = Extract<Shown, { kind: 'result' }>

type Props = { readonly shown: ShownResult; readonly result: Result; readonly props: ViewProps }

/** One person's result from top to bottom: the verdict first, then why, then what to do with it. */
export function Reading({ shown, result, props }: Props) {
  const { outcome, profile, needs } = shown.reading
  const { text, words, roles, rooms, sides, paths } = props
  const placed = outcome.kind === 'placed' ? outcome : undefined
  return (
    <>
      <VerdictMoment outcome={outcome} text={text} words={words} rooms={rooms} />
      {placed && <HowSure placed={placed} text={text.sure} method={paths.method} />}
      {placed && <TieBreakers placed={placed} result={result} text={text.more} words={words} />}
      {placed && <PullList pulls={placed.pulls} text={text.pulls} words={words} />}
      {placed && <Changes changes={placed.changes} text={text.change} words={words} />}
      <TraitBars profile={profile} text={text.bars} words={words} />
      {placed && <NearRoles near={placed.roles} roles={roles} text={text.roles} words={words} />}
      <Ask needs={needs} text={text.ask} words={words} />
      <Onward heading={text.onward} sides={sides} />
      <Sharing
        key={shown.code}
        code={shown.code}
        verdict={placed ? words.placings[placed.placing].name : text.unclearTitle}
        shared={placed && paths.shared.replace('{placing}', placed.placing)}
        text={text}
      />
      <DevicePanel result={result} text={text.device} quiz={paths.quiz} />
    </>
  )
}
