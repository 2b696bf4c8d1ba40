import { type Allowance, ALLOWED } from './allowed.ts'
import type { Finding, Use } from './finding.ts'

/**
 * Removes the findings that an allowance covers, and adds a finding of the kind `stale` for each
 * allowance that covers none. Only findings of the kind `too-new` can be allowed.
 */
export function applyAllowances(
  findings: readonly Finding[],
  allowed: readonly Allowance[] = ALLOWED
): readonly Finding[] {
  const remaining = findings.filter(
    (finding) => !allowed.some((allowance) => allows(allowance, finding))
  )
  const stale = allowed
    .filter((allowance) => !findings.some((finding) => allows(allowance, finding)))
    .map(({ feature, files }) => (files ? `${feature} in ${files.join(', ')}` : feature))
  return [...remaining, ...stale.map((entry): Finding => ({ kind: 'stale', entry }))]
}

function allows(allowance: Allowance, finding: Finding): boolean {
  return finding.kind === 'too-new' && covers(allowance, finding.use)
}

/** Whether a use is of the allowed feature, or of one below it, in one of the allowed files. */
function covers({ feature, files }: Allowance, use: Use): boolean {
  return `${use.feature.path}.`.startsWith(`${feature}.`) && (files?.includes(use.file) ?? true)
}
