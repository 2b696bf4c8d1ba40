import {
  BLACK,
  type Colour,
  contrastRatio,
  formatColour,
  MINIMUM_CONTRAST,
  mixed,
  movedTowards,
  WHITE
} from './colour.ts'

/** The theme that is shown: `auto` is resolved to one of the two. */
export type ColourScheme = 'light' | 'dark'

/**
 * The colours of a host's surface, each as `#rrggbb`: behind the text, of cards, of thin lines and of
 * the borders of what can be pressed. `changed`: the host's colour was not readable.
 */
export type Surface = {
  readonly paper: string
  readonly card: string
  readonly line: string
  readonly lineStrong: string
  readonly changed: boolean
}

/** What a surface must go with, and where it moves to if it does not. */
type Scheme = {
  /** `--ink`, `--soft`, `--front` and `--back` of src/styles/colours.css: all colours of text. */
  readonly ink: Colour
  readonly texts: readonly Colour[]
  /** `--line-strong` of src/styles/colours.css. */
  readonly lineStrong: Colour
  readonly end: Colour
  /** How much white is in a card, beside the surface. */
  readonly raised: number
}

/** Our colours; a test compares them with the style sheet. */
export const SCHEMES: Readonly<Record<ColourScheme, Scheme>> = {
  light: {
    ink: [42, 35, 28],
    texts: [
      [42, 35, 28],
      [97, 86, 74],
      [166, 63, 34],
      [31, 91, 107]
    ],
    lineStrong: [138, 121, 99],
    end: WHITE,
    raised: 0.6
  },
  dark: {
    ink: [242, 234, 224],
    texts: [
      [242, 234, 224],
      [189, 177, 163],
      [242, 163, 131],
      [141, 202, 216]
    ],
    lineStrong: [133, 121, 107],
    end: BLACK,
    raised: 0.05
  }
}

/** How much ink is in a thin line. */
const LINE = 0.14
/** The contrast that the border of a control needs (WCAG 2.2, success criterion 1.4.11). */
const BORDER_CONTRAST = 3

/**
 * The colours of a surface on which all our texts have a contrast of at least `MINIMUM_CONTRAST`, also
 * on its cards. A colour on which they don't is moved towards white in the light scheme, towards black
 * in the dark one.
 */
export function readableSurface(colour: Colour, scheme: ColourScheme): Surface {
  const { ink, texts, lineStrong, end, raised } = SCHEMES[scheme]
  const withCard = (paper: Colour) => [paper, mixed(paper, WHITE, raised)] as const
  const surface = movedTowards(end, colour, (paper) =>
    haveContrast(texts, withCard(paper), MINIMUM_CONTRAST)
  )
  const [paper, card] = withCard(surface)
  const border = movedTowards(ink, lineStrong, (candidate) =>
    haveContrast([candidate], [paper, card], BORDER_CONTRAST)
  )
  return {
    paper: formatColour(paper),
    card: formatColour(card),
    line: formatColour(mixed(paper, ink, LINE)),
    lineStrong: formatColour(border),
    changed: paper !== colour
  }
}

/** Whether each of the first colours has at least this contrast ratio with each of the second. */
function haveContrast(first: readonly Colour[], second: readonly Colour[], ratio: number): boolean {
  return first.every((one) => second.every((other) => contrastRatio(one, other) >= ratio))
}
