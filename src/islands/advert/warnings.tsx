import type { ReadAdvert } from './advert-page.tsx'
import type { DetailsText } from './advert-props.ts'
import { QuotedText } from './quoted-text.tsx'

/** What deserves a second question, with where to check it. Nothing if there is nothing. */
export function Warnings({
  advert: { text: body, reading },
  text
}: {
  readonly advert: ReadAdvert
  readonly text: DetailsText
}) {
  if (reading.warnings.length === 0) return null
  return (
    <section class="notice warnings">
      <h3>{text.warningsHeading}</h3>
      <p class="small">{text.warningsLead}</p>
      <ul role="list">
        {reading.warnings.map(({ id, quotes }) => (
          <li key={id}>
            <p>
              <strong>{text.warnings[id]?.question}</strong> {text.warnings[id]?.why}
            </p>
            {quotes.map((quote) => (
              <p key={quote.start} class="small">
                <QuotedText text={body} quote={quote} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      <details>
        <summary>{text.checkAt}</summary>
        <ul>
          {text.checks.map(({ country, where, link }) => (
            <li key={country}>
              <strong>{country}</strong>:{' '}
              <a key={where} href={link}>
                {where}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
