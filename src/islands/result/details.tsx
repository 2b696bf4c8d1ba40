import { useStore } from '@nanostores/preact'
import type { ShownResult } from '#stores/shown-result'
import { ChangingText } from '../shared/changing-text.tsx'
import { FetchFailed } from '../shared/fetch-failed.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import type { OpenedResult } from './open-result.ts'

const WITH_VERDICT = ['why', 'jobs', 'change', 'sure', 'bars'] as const
const WITHOUT_VERDICT = ['bars'] as const

type Props = { readonly shown: ShownResult; readonly opened: OpenedResult }

/**
 * Everything else about the result, folded under the questions that people ask, in the order in which
 * they ask them. Their content comes with a lazy part. Without a verdict only the traits are left,
 * unfolded.
 */
export function Details({ shown, opened }: Props) {
  const { parts, content } = opened
  const { text } = content
  const state = useStore(parts.details.$state)
  // The lazy part has checkboxes, and can't count `pageshow` events itself.
  useRestoredControls()
  const placed = shown.reading.outcome.kind === 'placed'
  return (
    <section class="details">
      <h2>{text.details.heading}</h2>
      {(placed ? WITH_VERDICT : WITHOUT_VERDICT).map((detail) => (
        <details key={detail} class={detail} open={!placed} onToggle={parts.details.load}>
          <summary>
            <h3>
              <ChangingText>{text.details[detail]}</ChangingText>
            </h3>
          </summary>
          <div class="detail">
            {state.kind === 'loaded' && (
              <state.part.DetailContent
                detail={detail}
                shown={shown}
                opened={opened}
                text={state.part.words}
              />
            )}
            {state.kind === 'failed' && (
              <FetchFailed message={text.failed} again={text.again} retry={parts.details.load} />
            )}
          </div>
        </details>
      ))}
    </section>
  )
}
