import { useStore } from '@nanostores/preact'
import type { ReadableAtom } from 'nanostores'
import type { ReadAdvert } from '../advert/advert-page.tsx'
import { AdvertScaleBar } from '../advert/advert-scale-bar.tsx'
import { verdictWords } from '../advert/answer.tsx'
import { SideQuotes } from '../advert/side-quotes.tsx'
import { WhatItSays } from '../advert/what-it-says.tsx'
import { ChangingText } from '../shared/changing-text.tsx'
import type { FrameAdvertProps } from './frame-advert-props.ts'
import { OwnInFrame } from './own-in-frame.tsx'

type Props = {
  readonly $shown: ReadableAtom<ReadAdvert | undefined>
  readonly props: FrameAdvertProps
}

/** So many quotes a side: the host's page has the whole advert beside them. */
const MOST_QUOTES = 2

/** What an advert of the host's page says, and the visitor's own comparison. */
export function FrameAdvert({ $shown, props }: Props) {
  const shown = useStore($shown)
  return <div id="advert">{shown && <Shown shown={shown} props={props} />}</div>
}

function Shown({ shown, props }: { readonly shown: ReadAdvert; readonly props: FrameAdvertProps }) {
  const { text, details, frame, peopleTrait, page, method } = props
  const { reading } = shown
  const { title, meaning } = verdictWords(reading.verdict, text)
  const whole = `${page}#${new URLSearchParams({ title: shown.title, text: shown.text })}`
  return (
    <>
      <h2>
        <ChangingText>{title}</ChangingText>
      </h2>
      <AdvertScaleBar scale={reading.scale} text={text} />
      <p>
        <ChangingText>{meaning}</ChangingText>
      </p>
      {reading.caution !== undefined && (
        <p class="notice">
          <ChangingText>{details.cautions[reading.caution] ?? ''}</ChangingText>
        </p>
      )}
      <SideQuotes advert={shown} text={text} most={MOST_QUOTES} />
      <details>
        <summary>{details.says}</summary>
        <WhatItSays advert={shown} text={details} peopleTrait={peopleTrait} />
      </details>
      <OwnInFrame reading={reading} words={props.own} frame={frame} whole={whole} />
      <p class="small">
        <ChangingText>{`${details.honest} `}</ChangingText>
        <a href={method} target="_blank" rel="noopener">
          {details.method}
        </a>
      </p>
      <p>
        <a href={whole} target="_blank" rel="noopener">
          {frame.whole}
        </a>
      </p>
    </>
  )
}
