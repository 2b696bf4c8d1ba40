import type { ComponentChildren } from 'preact'
import type { Trait } from '#domain/model'
import { THIRD } from '#domain/score'

type Props = {
  readonly height: number
  /** Thickness of the track, in pixels like `height`. */
  readonly track: number
  readonly trait: Trait
  readonly children?: ComponentChildren
}

/**
 * The scale of a trait from 0 to 100, left to right. Two marks enclose the middle third of people by
 * the trait's norm. The children are SVG elements on top of it.
 */
export function TraitScale({ height, track, trait: { norm }, children }: Props) {
  return (
    <svg aria-hidden="true" height={height}>
      <rect width="100%" y={(height - track) / 2} height={track} rx={track / 2} class="track" />
      {[-THIRD, THIRD].map((edge) => (
        <rect
          key={edge}
          x={`${norm.mean + edge * norm.sd}%`}
          width="2"
          height={height}
          class="third"
        />
      ))}
      {children}
    </svg>
  )
}

/**
 * The horizontal position of a dot for a score from 0 to 100, as a percentage for SVG. Limited to
 * 2 to 98, so that the scale's edge does not cut the dot.
 */
export function dotAt(score: number): string {
  return `${Math.min(98, Math.max(2, score))}%`
}
