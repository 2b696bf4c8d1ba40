import { fill } from '#i18n/fill'
import type { Adverts, AdvertView } from '#stores/adverts'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ReadAdvert } from './advert-page.tsx'
import type { DetailsText } from './advert-props.ts'

/** Buttons that show one of several adverts. */
export function AdvertTabs({
  all,
  view,
  adverts,
  text
}: {
  readonly all: readonly ReadAdvert[]
  readonly view: AdvertView
  readonly adverts: Adverts
  readonly text: DetailsText
}) {
  return (
    <nav class="advert-tabs screen-only" aria-label={text.adverts}>
      <ul role="list">
        {all.map(({ title }, at) => (
          <li key={at}>
            <button
              type="button"
              class="quiet"
              aria-current={view.kind === 'answer' && view.at === at}
              onClick={() => adverts.show(at)}
            >
              <ChangingText>
                {title === '' ? fill(text.advertNumber, { number: at + 1 }) : title}
              </ChangingText>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={() => adverts.clear()}>
        {text.clear}
      </button>
    </nav>
  )
}
