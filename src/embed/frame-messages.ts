import { type FrameMessage, messageFields, type Share, type SharedRole } from './messages.ts'

/**
 * Parses a message from the frame with this id. Unknown fields are dropped. Returns undefined for
 * any other data: another id or version, an unknown type, or an invalid value.
 */
export function parseFrameMessage(data: unknown, id: string): FrameMessage | undefined {
  const message = messageFields(data, id)
  if (!message) return undefined
  const { type, height, step, total } = message
  if (type === 'ready' || type === 'complete') return { type }
  if (type === 'resize' && isCount(height)) return { type, height }
  if (type === 'progress' && isCount(step) && isCount(total)) return { type, step, total }
  const share = type === 'share' ? parseShare(message) : undefined
  return share && { type: 'share', ...share }
}

function parseShare({
  verdict,
  roles,
  code
}: Readonly<Record<string, unknown>>): Share | undefined {
  if (typeof verdict !== 'string' || !Array.isArray(roles)) return undefined
  const validRoles = roles.flatMap((role: unknown): SharedRole[] => {
    if (typeof role !== 'object' || role === null || !('soc' in role) || !('name' in role))
      return []
    const { soc, name } = role
    return typeof soc === 'string' && typeof name === 'string' ? [{ soc, name }] : []
  })
  return { verdict, roles: validRoles, ...(typeof code === 'string' && { code }) }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
