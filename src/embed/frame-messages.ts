import {
  fieldsOf,
  FRAME_EVENTS,
  type FrameMessage,
  messageFields,
  type SharedRole
} from './messages.ts'

/**
 * Parses a message from the frame with this id. Unknown fields are dropped. Returns undefined for
 * any other data: another id or version, an unknown type, or an invalid value.
 */
export function parseFrameMessage(data: unknown, id: string): FrameMessage | undefined {
  const message = messageFields(data, id)
  if (!message) return undefined
  const { type, height, top, step, total, minutes } = message
  const event = FRAME_EVENTS.find((known) => known === type)
  if (event) return { type: event }
  if (type === 'complete') return { type, ...(isCount(minutes) && { minutes }) }
  if (type === 'resize' && isCount(height)) return { type, height }
  if (type === 'reveal' && isCount(top) && isCount(height)) return { type, top, height }
  if (type === 'progress' && isCount(step) && isCount(total)) return { type, step, total }
  return type === 'share' ? parseShare(message) : undefined
}

function parseShare({
  verdict,
  roles,
  code,
  state
}: Readonly<Record<string, unknown>>): FrameMessage | undefined {
  if (typeof verdict !== 'string' || !Array.isArray(roles)) return undefined
  const validRoles = roles.flatMap((role: unknown): SharedRole[] => {
    const { soc, name } = fieldsOf(role)
    return typeof soc === 'string' && typeof name === 'string' ? [{ soc, name }] : []
  })
  return {
    type: 'share',
    verdict,
    roles: validRoles,
    ...(typeof code === 'string' && { code }),
    ...(typeof state === 'string' && { state })
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
