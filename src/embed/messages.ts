// The messages between our frame and its host, the page that contains the frame: version 1. Each
// side parses the other's messages with `parseHostMessage` and `parseFrameMessage`, which accept
// any value and never throw, because any window can send any message.

/** The value of the field `ns` in each message. */
export const NAMESPACE = 'front-or-back'
/** The value of the field `v` in each message: the version of the message format. */
export const VERSION = 1

export const THEMES = ['auto', 'light', 'dark'] as const

export type Theme = (typeof THEMES)[number]

/** What a host can set for the frame. */
export type Settings = {
  readonly theme: Theme
  /** The host's text, not yet validated: appearance-of.ts does that in the frame. Empty for none. */
  readonly accent: string
  /**
   * Template for the address of the host's job search, with the placeholder `{role}` or `{soc}`;
   * not yet validated (see role-link.ts). Empty for none.
   */
  readonly roleLink: string
  /** The level of the frame's first heading, 1 to 6. */
  readonly headingLevel: number
  /** Whether the host is told how many minutes the quiz took. */
  readonly timing?: boolean | undefined
  /**
   * The host's own text about the visitor, such as a token of a session. It goes back to the host with
   * a result that the visitor shares, and is in no address.
   */
  readonly state?: string | undefined
} & Appearance

/** How our pages look in a host's page: the host's texts, not yet validated; appearance-of.ts does that. */
export type Appearance = {
  readonly font?: string | undefined
  readonly radius?: string | undefined
  readonly surface?: string | undefined
  readonly density?: string | undefined
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'auto',
  accent: '',
  roleLink: '',
  headingLevel: 1
}

/** A message from the host to the frame. */
export type HostMessage =
  | { readonly type: 'init'; readonly settings: Settings }
  | ({ readonly type: 'theme'; readonly theme: Theme; readonly accent: string } & Appearance)
  | { readonly type: 'lang'; readonly lang: string }

/** A role in a shared result: its O*NET-SOC code, and its name in the language of the frame. */
export type SharedRole = { readonly soc: string; readonly name: string }

/**
 * What a visitor shares with the host by pressing a button that names the host. The result code is
 * included only when the visitor ticks the box for it.
 */
export type Share = {
  readonly verdict: string
  readonly roles: readonly SharedRole[]
  readonly code?: string
  /** The host's own text, `Settings.state`. */
  readonly state?: string
}

/**
 * A message from the frame to the host. Only `share` contains anything about a person. `state` in it
 * is the host's own.
 */
export type FrameMessage =
  | { readonly type: FrameEvent }
  | { readonly type: 'resize'; readonly height: number }
  /** The part of the frame that has the focus, in pixels from the frame's top. */
  | { readonly type: 'reveal'; readonly top: number; readonly height: number }
  | { readonly type: 'progress'; readonly step: number; readonly total: number }
  /** `minutes`, rounded up, only if the host has asked for it and nothing was reloaded meanwhile. */
  | { readonly type: 'complete'; readonly minutes?: number }
  | ({ readonly type: 'share' } & Share)

/**
 * The messages that have no more than a name. `ready`: a page of ours is there and waits for
 * settings. `view`: a quarter of the quiz has come into view. `start`: the first answer.
 * `resume`: somebody goes on with an earlier quiz. `restart`: somebody deletes the answers.
 * `role`: somebody opens a job from the result; which one is not said. `memory`: the browser stores
 * nothing, and a frame is needed that holds the answers (memory-frame.ts); the element makes no event
 * of it.
 */
export const FRAME_EVENTS = [
  'ready',
  'view',
  'start',
  'resume',
  'restart',
  'role',
  'memory'
] as const

export type FrameEvent = (typeof FRAME_EVENTS)[number]

/**
 * A message in the form in which it is sent: with namespace and version, and the `id` of the frame,
 * because one page can contain several frames.
 */
export type SentMessage<Message> = Message & {
  readonly ns: typeof NAMESPACE
  readonly v: typeof VERSION
  readonly id: string
}

/** Adds namespace, version and the frame's id to a message. */
export function toSentMessage<Message extends object>(
  id: string,
  message: Message
): SentMessage<Message> {
  return { ns: NAMESPACE, v: VERSION, id, ...message }
}

/**
 * Parses a message from the host to the frame with this id. Invalid settings become the defaults.
 * Returns undefined for any other data: another id or version, an unknown type, or a `lang` without
 * text.
 */
export function parseHostMessage(data: unknown, id: string): HostMessage | undefined {
  const message = messageFields(data, id)
  if (!message) return undefined
  const { type, lang } = message
  if (type === 'init') return { type, settings: parseSettings(message.settings) }
  if (type === 'theme') {
    const { theme, accent, font, radius, surface, density } = parseSettings(message)
    return { type, theme, accent, font, radius, surface, density }
  }
  return type === 'lang' && typeof lang === 'string' ? { type, lang } : undefined
}

/**
 * Parses settings from any value. A missing or invalid setting gets its value from
 * `DEFAULT_SETTINGS`.
 */
export function parseSettings(data: unknown): Settings {
  const { theme, accent, roleLink, headingLevel, timing, state, ...look } = fieldsOf(data)
  return {
    theme: THEMES.find((known) => known === theme) ?? 'auto',
    accent: shortText(accent),
    roleLink: shortText(roleLink),
    headingLevel: parseLevel(headingLevel),
    // An attribute without a value is an empty text.
    timing: timing === true || typeof timing === 'string' || undefined,
    state: shortText(state) || undefined,
    font: shortText(look.font) || undefined,
    radius: shortText(look.radius) || undefined,
    surface: shortText(look.surface) || undefined,
    density: shortText(look.density) || undefined
  }
}

/** Parses a heading level, 1 to 6, from a number or a text. Returns 1 for anything else. */
export function parseLevel(value: unknown): number {
  const level = typeof value === 'string' ? Number(value) : value
  return typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6
    ? level
    : 1
}

/**
 * The fields of a message with our namespace and version and this id, not yet validated; undefined
 * for any other data.
 */
export function messageFields(data: unknown, id: string): Fields | undefined {
  const fields = fieldsOf(data)
  return fields.ns === NAMESPACE && fields.v === VERSION && fields.id === id ? fields : undefined
}

type Fields = { readonly [name: string]: unknown }

/** The longest accepted text, in characters: longer than any address that a host would use. */
const MAX_LENGTH = 2000

/** The value if it is a text of at most `MAX_LENGTH` characters, otherwise an empty text. */
function shortText(value: unknown): string {
  return typeof value === 'string' && value.length <= MAX_LENGTH ? value : ''
}

/**
 * The fields of any value, typed as unknown: callers must validate each one. A value that is no
 * object has no fields.
 */
export function fieldsOf(data: unknown): Fields {
  return typeof data === 'object' && data !== null ? (data as Fields) : {}
}
