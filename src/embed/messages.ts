/**
 * What our frame and the page around it say to each other, version 1. Each side reads the other's messages with the functions
 * below, which take anything whatever and never throw: a message is just what somebody sends.
 */
export const NAMESPACE = 'front-or-back'
export const VERSION = 1

export const THEMES = ['auto', 'light', 'dark'] as const

export type Theme = (typeof THEMES)[number]

/** How a host wants the frame to be. */
export type Settings = {
  readonly theme: Theme
  /** As the host wrote it; whether it is a colour, and one that can be read, the frame finds out. */
  readonly accent: string
  /** Address of the host's own search, with `{role}` or `{soc}`; empty for none. */
  readonly roleLink: string
  /** The level of the frame's first heading, 1 to 6. */
  readonly headingLevel: number
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'auto',
  accent: '',
  roleLink: '',
  headingLevel: 1
}

/** What the host says to the frame. */
export type HostMessage =
  | { readonly type: 'init'; readonly settings: Settings }
  | { readonly type: 'theme'; readonly theme: Theme; readonly accent: string }
  | { readonly type: 'lang'; readonly lang: string }

export type SharedRole = { readonly soc: string; readonly name: string }

/** What somebody hands to the host by pressing a button that names it; the code only where they ticked that too. */
export type Share = {
  readonly verdict: string
  readonly roles: readonly SharedRole[]
  readonly code?: string
}

/** What the frame says to the host. Nothing but `share` knows anything about a person. */
export type FrameMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'progress'; readonly step: number; readonly total: number }
  | { readonly type: 'complete' }
  | ({ readonly type: 'share' } & Share)

/** A message as it is sent. `id` tells the frames of one page apart. */
export type SentMessage<Message> = Message & {
  readonly ns: typeof NAMESPACE
  readonly v: typeof VERSION
  readonly id: string
}

export function addressed<Message extends object>(
  id: string,
  message: Message
): SentMessage<Message> {
  return { ns: NAMESPACE, v: VERSION, id, ...message }
}

/** A message from the host; undefined for everything else. */
export function parseHostMessage(data: unknown, id: string): HostMessage | undefined {
  const message = ownFields(data, id)
  if (!message) return undefined
  const { type, lang } = message
  if (type === 'init') return { type, settings: parseSettings(message.settings) }
  if (type === 'theme') {
    const { theme, accent } = parseSettings(message)
    return { type, theme, accent }
  }
  return type === 'lang' && typeof lang === 'string' ? { type, lang } : undefined
}

/** Settings out of anything; what is no setting is as if it had not been given. */
export function parseSettings(data: unknown): Settings {
  const { theme, accent, roleLink, headingLevel } = readFields(data)
  return {
    theme: THEMES.find((one) => one === theme) ?? 'auto',
    accent: shortText(accent),
    roleLink: shortText(roleLink),
    headingLevel: parseLevel(headingLevel)
  }
}

/** A heading's level out of anything: 1 to 6, else 1. */
export function parseLevel(value: unknown): number {
  const level = typeof value === 'string' ? Number(value) : value
  return typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6
    ? level
    : 1
}

/** The fields of a message of ours with this id; undefined for everything else. */
export function ownFields(data: unknown, id: string): Fields | undefined {
  const fields = readFields(data)
  return fields.ns === NAMESPACE && fields.v === VERSION && fields.id === id ? fields : undefined
}

type Fields = { readonly [name: string]: unknown }

/** Longer than any address that somebody means. */
const LONGEST = 2000

function shortText(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST ? value : ''
}

/** What is asked for is read once, and one by one: an object may have come with anything in it. */
export function readFields(data: unknown): Fields {
  return typeof data === 'object' && data !== null ? (data as Fields) : {}
}
