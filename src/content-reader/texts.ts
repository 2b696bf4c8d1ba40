import { z } from 'zod'

/** The schema of a text, which must not be empty. White space around it is removed. */
export const text = z.string().trim().min(1, 'expected some words')

/**
 * The schema of an object with a text under each of these keys, and no other keys. Where there are
 * many keys, callers spread several arrays of them: only so does the formatter put more than one
 * key on a line. Which keys share an array has no meaning.
 */
export function texts<Key extends string>(...keys: readonly Key[]) {
  const shape = Object.fromEntries(keys.map((key) => [key, text]))
  return z.strictObject(shape as Record<Key, typeof text>)
}
