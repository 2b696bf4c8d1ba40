import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// Browsers change the controls of a page that somebody comes back to, without telling Preact. A component with a control whose value
// comes from its state has to draw it again then (src/islands/shared/page-shows.ts), or a component above it has to.

/** Their controls are drawn again by the component that draws them. */
const DRAWN_BY: Readonly<Record<string, string>> = {
  'caseload/people-filter.tsx': 'caseload/people-table.tsx',
  'caseload/people-head.tsx': 'caseload/people-table.tsx',
  'caseload/people-row.tsx': 'caseload/people-table.tsx',
  'caseload/paper/paper-entry.tsx': 'caseload/views/paper.tsx',
  'invite/invite-form.tsx': 'invite/invite.tsx',
  'invite/invite-link.tsx': 'invite/invite.tsx',
  'result/excluded.lazy.tsx': 'result/near-roles.tsx'
}

/** Their controls hold what was entered themselves; the state knows nothing of it. */
const UNCONTROLLED = ['frame/host-share.lazy.tsx', 'result/no-verdict.lazy.tsx']

const islands = 'src/islands'
const withControls = readdirSync(islands, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && /<(input|select|textarea)\b/.test(read(file)))
  .sort()

test.each(withControls.filter((file) => !UNCONTROLLED.includes(file)))(
  '%s draws its controls again when the page comes into view',
  (file) => {
    expect(read(DRAWN_BY[file] ?? file)).toContain('  useRestoredControls()\n')
  }
)

test.each(UNCONTROLLED)('no control of %s takes its value from the state', (file) => {
  expect(read(file)).not.toMatch(/\s(value|checked)=\{/)
})

test('every such component is found, and no exception has outlived its component', () => {
  expect(withControls).toContain('quiz/question.tsx')
  expect(withControls).toContain('caseload/people-row.tsx')
  expect(withControls).toEqual(expect.arrayContaining([...Object.keys(DRAWN_BY), ...UNCONTROLLED]))
})

function read(file: string): string {
  return readFileSync(join(islands, file), 'utf8')
}
