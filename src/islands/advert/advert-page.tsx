import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { KnownPatterns } from '#domain/advert/patterns'
import { type AdvertReading, createAdvertReader } from '#domain/advert/read-advert'
import type { Adverts, PastedAdvert } from '#stores/adverts'
import type { Lazy } from '#stores/lazy'
import { AdvertForm } from './advert-form.tsx'
import type { AdvertProps } from './advert-props.ts'
import { Answer } from './answer.tsx'
import type { DetailsProps, AddedPatterns } from './details-props.ts'

/** The lazy part with what stands below the first screen, and the patterns of other languages. */
export type DetailsPart = typeof import('./details.lazy.tsx') & { readonly words: DetailsProps }

/** An advert with what was read in it. */
export type ReadAdvert = PastedAdvert & { readonly reading: AdvertReading }

type Props = {
  readonly props: AdvertProps
  readonly adverts: Adverts
  readonly details: Lazy<DetailsPart>
}

/** The reader: a form, or the answer about one of up to three adverts. */
export function AdvertPage({ props, adverts, details }: Props) {
  const { text } = props
  const pasted = useStore(adverts.$adverts)
  const view = useStore(adverts.$view)
  const fetched = useStore(details.$state)
  const part = fetched.kind === 'loaded' ? fetched.part : undefined
  // Until all patterns are there, an advert is read with those of the page.
  const read = useMemo(
    () => createAdvertReader(withAdded(props.patterns, part?.words.addedPatterns)),
    [props.patterns, part]
  )
  const all = useMemo(
    () => pasted.map((advert) => ({ ...advert, reading: read(advert) })),
    [pasted, read]
  )
  const shown = view.kind === 'answer' ? all[view.at] : undefined
  const root = useRef<HTMLDivElement>(null)
  const key = view.kind === 'form' ? 'form' : `${view.at} ${shown?.text.length}`
  const first = useRef(key)
  // The heading of what was asked for takes the focus, so that screen readers say it. Not on the
  // loaded page, where nothing was asked for yet.
  useLayoutEffect(() => {
    if (first.current === key) return
    first.current = ''
    const target = root.current?.querySelector<HTMLElement>('[data-focus]')
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'nearest' })
  }, [key])
  return (
    <div id="advert" ref={root}>
      {part && all.length > 1 && (
        <part.AdvertTabs all={all} view={view} adverts={adverts} text={part.words.text} />
      )}
      {view.kind === 'form' || !shown ? (
        <AdvertForm adverts={adverts} props={props} />
      ) : (
        <Answer
          key={key}
          advert={shown}
          at={view.kind === 'answer' ? view.at : 0}
          adverts={adverts}
          props={props}
          details={details}
        />
      )}
      {part && all.length > 1 && <part.SideBySide all={all} text={text} words={part.words} />}
    </div>
  )
}

/** The patterns of the page, completed by those that came after the first paint. */
function withAdded(patterns: KnownPatterns, added: AddedPatterns | undefined): KnownPatterns {
  if (!added) return patterns
  const { others, ...rest } = added
  const own = Object.entries(patterns).map(
    ([language, known]) => [language, { ...known, ...rest }] as const
  )
  return { ...others, ...Object.fromEntries(own) }
}
