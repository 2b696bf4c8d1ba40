import { DEFAULT_SETTINGS, parseSettings, type Settings } from './messages.ts'

/** The attributes of `<front-or-back>`, besides those that every HTML element has. */
export const ATTRIBUTES = [
  'lang',
  'theme',
  'accent',
  'role-link',
  'heading-level',
  'label',
  'font',
  'radius',
  'surface',
  'density',
  'timing',
  'state'
] as const

/**
 * The height in pixels that a host page reserves for the element: the snippet's `style` reserves it
 * until the script has loaded, then the element does. The frame is never lower than this, so the
 * rest of the host page moves only when the visitor opens the result, which is higher.
 */
export const RESERVED_HEIGHT = 960

/** What the fragment of a frame page's address contains, apart from a result code. */
export type FrameAddress = {
  readonly settings: Settings
  /** The id of the frame, which messages are checked against; empty without our element. */
  readonly id: string
  /** Added by WordPress, and sent back in each message to WordPress. Empty for other hosts. */
  readonly secret: string
  /**
   * The host's origin, passed on by the previous page in the frame; undefined on the first page.
   */
  readonly host: string | undefined
}

/**
 * Formats the parameters that follow `#?` in a frame page's address. Default values are omitted.
 */
export function formatFrameAddress({ settings, id, secret, host }: FrameAddress): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ id, secret, host })) {
    if (value) parameters.set(name, value)
  }
  for (const name of NAMES) {
    const value = settings[name]
    if (value && value !== DEFAULT_SETTINGS[name]) parameters.set(name, `${value}`)
  }
  return `${parameters}`
}

/**
 * Parses the fragment of a frame page's address. It may contain a result code and what hosts add,
 * as in `#1ABC?theme=dark#?secret=x`. Unknown parameters are ignored; invalid settings become the
 * defaults.
 */
export function parseFrameAddress(hash: string): FrameAddress {
  const parameters = new URLSearchParams(hash.replace(/[#?]/g, '&'))
  const given = Object.fromEntries(NAMES.map((name) => [name, parameters.get(name) ?? undefined]))
  return {
    settings: parseSettings(given),
    id: parameters.get('id') ?? '',
    secret: parameters.get('secret') ?? '',
    host: parameters.get('host') ?? undefined
  }
}

// Not `state`, which is about a person, and not `timing`, which only a host with a script can use.
const NAMES = [
  'theme',
  'accent',
  'roleLink',
  'headingLevel',
  'font',
  'radius',
  'surface',
  'density'
] as const
