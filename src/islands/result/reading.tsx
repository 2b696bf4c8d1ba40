import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { ShownResult } from '#stores/shown-result'
import { Details } from './details.tsx'
import { DevicePanel } from './device-panel.tsx'
import { HandOverBar } from './hand-over-bar.tsx'
import { Jobs } from './jobs.tsx'
import { NextStep } from './next-step.tsx'
import { NoVerdictPlaceholder } from './no-verdict-placeholder.tsx'
import type { OpenedResult, ResultLinks } from './open-result.ts'
import { fetchLazyParts } from './parts.ts'
import { Sharing } from './sharing.tsx'
import { TieBreakers } from './tie-breakers.tsx'
import { VerdictMoment } from './verdict-moment.tsx'

type Props = {
  readonly shown: ShownResult
  readonly opened: OpenedResult
  readonly links: ResultLinks
  /** More actions for the result, shown before the device panel. */
  readonly more?: ComponentChildren
}

/**
 * The result of one person: the verdict with its reasons, three jobs, one next step, and then
 * everything else.
 */
export function Reading({ shown, opened, links, more }: Props) {
  const { result, parts } = opened
  const { outcome } = shown.reading
  const { text, paths } = opened.content
  const noVerdict = useStore(parts.noVerdict.$state)
  useEffect(() => {
    fetchLazyParts(parts)
  }, [parts])
  const placed = outcome.kind === 'placed' ? outcome : undefined
  return (
    <>
      <HandOverBar result={result} text={text.handOver} />
      {placed ? (
        <VerdictMoment placed={placed} opened={opened} />
      ) : outcome.kind === 'unclear' && noVerdict.kind === 'loaded' ? (
        <noVerdict.part.Unclear reason={outcome.reason} text={noVerdict.part.words} />
      ) : (
        <NoVerdictPlaceholder part={parts.noVerdict} text={text} />
      )}
      {placed && <TieBreakers placed={placed} opened={opened} />}
      {placed && <Jobs shown={shown} opened={opened} links={links} />}
      {placed && <NextStep shown={shown} placing={placed.placing} opened={opened} />}
      <Sharing
        key={shown.code}
        code={shown.code}
        placing={placed?.placing}
        links={links}
        opened={opened}
      />
      {more}
      <Details shown={shown} opened={opened} />
      <DevicePanel result={result} text={text.device} quiz={paths.quiz} />
    </>
  )
}
