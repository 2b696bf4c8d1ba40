import type { ComponentChildren } from 'preact'
import type { Trait } from '#domain/model'
import { THIRD } from '#domain/score'

type Props = {
  readonly height: number
  /** How thick the track is. */
  readonly track: number
  readonly trait: Trait
  readonly children?: ComponentChildren
}

/** The scale of a trait from 0 to 100, with the two marks between which about a third of people is, and what is drawn upon it. */
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

/** Where a dot for a score stands: never half outside. */
export function dotAt(score: number): string {
  return `${Math.min(98, Math.max(2, score))}%`
}
