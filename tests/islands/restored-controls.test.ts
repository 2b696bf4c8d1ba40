import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// When a visitor comes back to a page, browsers change its form controls, and Preact does not notice.
// So a component whose controls show the state must render again at `pageshow`, by
// `useRestoredControls` (src/islands/shared/page-shows.ts) in itself or in a component above it.

/** Components that are rendered again by the component above them. */
const RENDERED_BY: Readonly<Record<string, string>> = {
  'caseload/advert/advert-fields.tsx': 'caseload/advert/add-advert.tsx',
  'caseload/people-filter.tsx': 'caseload/people-table.tsx',
  'caseload/people-head.tsx': 'caseload/people-table.tsx',
  'caseload/people-row.tsx': 'caseload/people-table.tsx',
  'caseload/paper/paper-entry.tsx': 'caseload/views/paper.tsx',
  'invite/class-timer-panel.tsx': 'invite/invite.tsx',
  'caseload/roll/roll.lazy.tsx': 'caseload/roll/expected.tsx',
  'caseload/scan/camera-choice.tsx': 'caseload/scan/scan.tsx',
  'caseload/scan/scanner.lazy.tsx': 'caseload/scan/scan.tsx',
  'invite/invite-form.tsx': 'invite/invite.tsx',
  'invite/invite-link.tsx': 'invite/invite.tsx',
  'result/excluded.lazy.tsx': 'result/details.tsx',
  'result/week.lazy.tsx': 'result/next-step.tsx'
}

/** Components with uncontrolled form controls, whose values are not in the state. */
const UNCONTROLLED = ['frame/host-share.lazy.tsx', 'result/no-verdict.lazy.tsx']

const islands = 'src/islands'
const withControls = readdirSync(islands, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && /<(input|select|textarea)\b/.test(read(file)))
  .sort()

test.each(withControls.filter((file) => !UNCONTROLLED.includes(file)))(
  '%s renders its controls again at pageshow',
  (file) => {
    expect(read(RENDERED_BY[file] ?? file)).toContain('  useRestoredControls()\n')
  }
)

test.each(UNCONTROLLED)('no control of %s takes its value from the state', (file) => {
  expect(read(file)).not.toMatch(/\s(value|checked)=\{/)
})

test('components with controls are found, and each listed exception is one of them', () => {
  expect(withControls).toContain('quiz/question.tsx')
  expect(withControls).toContain('caseload/people-row.tsx')
  expect(withControls).toEqual(
    expect.arrayContaining([...Object.keys(RENDERED_BY), ...UNCONTROLLED])
  )
})

function read(file: string): string {
  return readFileSync(join(islands, file), 'utf8')
}
