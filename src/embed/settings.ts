import { DEFAULT_SETTINGS, parseSettings, type Settings } from './messages.ts'

/** What can be set on the element. */
export const ATTRIBUTES = [
  'lang',
  'theme',
  'accent',
  'role-link',
  'heading-level',
  'label'
] as const

/**
 * The height in pixels that a page keeps free for the element, by its snippet's style before the script has come and by the element
 * itself from then on. The frame is never lower there, so nothing on the page moves before a result is as long as it is.
 */
export const RESERVED_HEIGHT = 960

/** What stands behind the `#` of a frame's address: how it shall be, which frame of a page it is, and what a host has added. */
export type FrameAddress = {
  readonly settings: Settings
  readonly id: string
  /** WordPress puts it there, and wants it back with the height. */
  readonly secret: string
  /** Who is around, as the frame's last page knew it. */
  readonly host: string | undefined
}

/** An address as the part of an address behind `#?`; what is as usual is left out. */
export function formatFrameAddress({ settings, id, secret, host }: FrameAddress): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ id, secret, host })) {
    if (value) parameters.set(name, value)
  }
  for (const name of NAMES) {
    const value = settings[name]
    if (value !== DEFAULT_SETTINGS[name]) parameters.set(name, `${value}`)
  }
  return `${parameters}`
}

/** Reads an address's hash, whatever others have put into it or behind it: `#1ABC?theme=dark#?secret=x`. */
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

const NAMES = ['theme', 'accent', 'roleLink', 'headingLevel'] as const
