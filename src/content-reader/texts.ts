import { z } from 'zod'

/** Some words of an editor. */
export const text = z.string().trim().min(1, 'expected some words')

/** An object that has words under just these keys. */
export function texts<Key extends string>(...keys: readonly Key[]) {
  const shape = Object.fromEntries(keys.map((key) => [key, text]))
  return z.strictObject(shape as Record<Key, typeof text>)
}
