import { type Allowance, ALLOWED } from './allowed.ts'
import type { Finding, Use } from './finding.ts'

/** What is left to complain of: without what is allowed, and with what is allowed although nothing needs it. */
export function judge(
  findings: readonly Finding[],
  allowed: readonly Allowance[] = ALLOWED
): readonly Finding[] {
  const left = findings.filter((finding) => !allowed.some((one) => allows(one, finding)))
  const stale = allowed
    .filter((one) => !findings.some((finding) => allows(one, finding)))
    .map(({ feature, files }) => (files ? `${feature} in ${files.join(', ')}` : feature))
  return [...left, ...stale.map((entry): Finding => ({ kind: 'stale', entry }))]
}

function allows(allowance: Allowance, finding: Finding): boolean {
  return finding.kind === 'too-new' && covers(allowance, finding.use)
}

function covers({ feature, files }: Allowance, use: Use): boolean {
  return `${use.feature.path}.`.startsWith(`${feature}.`) && (files?.includes(use.file) ?? true)
}
