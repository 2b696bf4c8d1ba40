import type { z } from 'zod'
import type { payShape } from './model-shape.ts'
import { noRole, type Problem } from './problems.ts'

export const PAY = 'model/pay.yaml'

export type PayFile = z.infer<typeof payShape>

/** Checks the lines of pay.yaml against the ids of the roles. Adds what is wrong to `problems`. */
export function checkPay(
  { us, vietnam }: PayFile,
  roles: Readonly<Record<string, unknown>>,
  problems: Problem[]
): void {
  const report = (path: string, message: string): void => {
    problems.push({ file: PAY, path, message })
  }
  for (const [country, lines] of Object.entries({ us, vietnam })) {
    for (const id of Object.keys(lines)) {
      if (roles[id] === undefined) report(`${country} → ${id}`, noRole(id))
    }
  }
  for (const [id, [quarter, half, threeQuarters]] of Object.entries(us)) {
    if (quarter <= half && half <= threeQuarters) continue
    report(
      `us → ${id}`,
      `expected three amounts from the smallest to the largest, found ${quarter}, ${half}, ${threeQuarters}.`
    )
  }
  for (const [id, { low, high }] of Object.entries(vietnam)) {
    if (low <= high) continue
    report(`vietnam → ${id}`, `expected low to be at most high, found ${low} and ${high}.`)
  }
}
