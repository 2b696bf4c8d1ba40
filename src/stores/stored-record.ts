/**
 * The object in a text that was stored as JSON. Any other text is an empty object: somebody else or a
 * newer version may have stored it. Never throws.
 */
export function storedRecord(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordIn(JSON.parse(text))
  } catch {
    return {}
  }
}

/** A value as an object; an empty one if it is none. */
export function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return value instanceof Object ? { ...value } : {}
}
