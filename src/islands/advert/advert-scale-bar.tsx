import type { AdvertScale } from '#domain/advert/weigh'
import { fill } from '#i18n/fill'
import type { AdvertText } from './advert-props.ts'

/**
 * The place of an advert between front office (left, as in the other strips of the site) and back
 * office, with its range.
 */
export function AdvertScaleBar({
  scale,
  text
}: {
  readonly scale: AdvertScale
  readonly text: AdvertText
}) {
  const [low, high] = scale.range.map(percent)
  const place = percent(scale.strength)
  const label = fill(text.scale, { place, low: low ?? place, high: high ?? place })
  const left = (value: number): string => `${100 - value}%`
  return (
    <div class="advert-scale" role="img" aria-label={label}>
      <span class="strip">
        <span
          class="range"
          style={{ left: left(high ?? place), width: `${(high ?? place) - (low ?? place)}%` }}
        />
        {scale.side !== 'cannotTell' && <span class="mark" style={{ left: left(place) }} />}
      </span>
      <span class="ends">
        <span>{text.scaleFront}</span>
        <span>{text.scaleMiddle}</span>
        <span>{text.scaleBack}</span>
      </span>
    </div>
  )
}

/** A strength from −1 to 1 as a whole number from 0 (back) to 100 (front). */
export function percent(strength: number): number {
  return Math.round(50 * (1 + Math.max(-1, Math.min(1, strength))))
}
