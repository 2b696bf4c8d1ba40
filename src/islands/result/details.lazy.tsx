import style from './details.css?inline'
import { useStore } from '@nanostores/preact'
import { sideOfPlacing } from '#domain/grounds'
import type { ShownResult } from '#stores/shown-result'
import { addStyle } from '../shared/add-style.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { Changes } from './changes.tsx'
import { HowSure } from './how-sure.tsx'
import type { OpenedResult } from './open-result.ts'
import { PullList } from './pull-list.tsx'
import type { DetailsText } from './result-props.ts'
import { TraitBars } from './trait-bars.tsx'

addStyle(style)

/** The folded parts, in the order in which people ask. */
export type Detail = 'why' | 'jobs' | 'change' | 'sure' | 'bars'

type Props = {
  readonly detail: Detail
  readonly shown: ShownResult
  readonly opened: OpenedResult
  readonly text: DetailsText
}

/** The content of a folded part; nothing for a part that needs a verdict, if there is none. */
export function DetailContent({ detail, shown, opened, text }: Props) {
  const { content, parts } = opened
  const { words } = content
  const { outcome, profile } = shown.reading
  if (detail === 'bars') return <TraitBars profile={profile} text={text.bars} words={words} />
  if (outcome.kind !== 'placed') return null
  switch (detail) {
    case 'why': {
      const { meaning } = words.placings[outcome.placing]
      const side = sideOfPlacing(outcome.placing)
      const grounds = side && outcome.grounds && words.grounds[side][outcome.grounds]
      return (
        <>
          <p>
            <ChangingText>{grounds === undefined ? meaning : `${grounds} ${meaning}`}</ChangingText>
          </p>
          <PullList
            shown={shown}
            pulls={outcome.pulls}
            model={content.model}
            part={parts.answers}
            text={text.pulls}
            failed={content.text.failed}
            words={words}
          />
        </>
      )
    }
    case 'jobs':
      return <WhichJobs shown={shown} opened={opened} />
    case 'change':
      return (
        <Changes
          changes={outcome.changes}
          placing={outcome.placing}
          text={text.change}
          words={words}
        />
      )
    case 'sure':
      return <HowSure placed={outcome} text={text.sure} method={content.paths.method} />
  }
}

type WhichJobsProps = Pick<Props, 'shown' | 'opened'>

/** How the jobs were found, and the controls to leave out a trait. */
function WhichJobs({ shown, opened }: WhichJobsProps) {
  const { content, parts, result } = opened
  const excluded = useStore(parts.excluded.$state)
  return (
    <>
      <p>{content.text.roles.lead}</p>
      <details class="screen-only" onToggle={parts.excluded.load}>
        <summary>{content.text.roles.notMine}</summary>
        {excluded.kind === 'loaded' && (
          <excluded.part.ExcludedTraits
            result={result}
            profile={shown.reading.profile}
            text={excluded.part.words}
            words={content.words}
          />
        )}
        {excluded.kind === 'failed' && <p role="alert">{content.text.failed}</p>}
      </details>
    </>
  )
}
