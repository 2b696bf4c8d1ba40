import type { ReadAdvert } from './advert-page.tsx'
import type { AdvertText } from './advert-props.ts'
import { QuotedText } from './quoted-text.tsx'

/** The sentences that point to the front, and those that point to the back. */
export function SideQuotes({
  advert: { text: body, reading },
  text,
  most = Number.POSITIVE_INFINITY
}: {
  readonly advert: ReadAdvert
  readonly text: AdvertText
  /** How many quotes each side has at most; by default, all that the reader has found. */
  readonly most?: number
}) {
  const sides = [
    { side: 'front', heading: text.frontQuotes, none: text.noFrontQuote },
    { side: 'back', heading: text.backQuotes, none: text.noBackQuote }
  ] as const
  return (
    <div class="side-quotes">
      {sides.map(({ side, heading, none }) => (
        <section key={side} class={side}>
          <h3 key={heading}>{heading}</h3>
          {reading.quotes[side].length === 0 ? (
            <p key={none} class="small">
              {none}
            </p>
          ) : (
            <ul role="list">
              {reading.quotes[side].slice(0, most).map((quote) => (
                <li key={quote.start}>
                  <QuotedText text={body} quote={quote} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
