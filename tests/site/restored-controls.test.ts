import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { contentIn } from './support/content.ts'
import { openClass } from './support/caseload-visit.ts'
import { eventually } from './support/eventually.ts'
import { inviteHash } from './support/invitations.ts'
import { openInvitedResult } from './support/invited-visit.ts'
import { people } from './support/people.ts'
import { openQuiz } from './support/quiz-visit.ts'
import { openResult, unfold } from './support/result-visit.ts'
import { openPage } from '../support/visit.ts'

// When a visitor returns to a page, WebKit clears fields with `autocomplete="off"` after
// `pageshow`, and other browsers restore what the form contained on an earlier visit. In both
// cases, the controls must show the page's own state again. The back/forward cache of the tests'
// Chromium is off, so the tests imitate the browsers' changes.

const { code } = people.counter

test('the quiz shows the chosen answer, and that a tap moves on', async () => {
  const quiz = await openQuiz()
  await quiz.choose(4)
  // The switch, and the five answers.
  await expectRestored(quiz.page, ['checked', '', '', '', 'checked', ''])
})

test('the result shows the chosen country', async () => {
  const { page, text } = await openResult({ suffix: `#${code}`, jobSearch: '' })
  await page.getByLabel(text.roles.country).selectOption('vietnam')
  await expectRestored(page, ['vietnam'])
})

test('the form for an invitation shows what was written', async () => {
  const page = await openPage({ path: '/en/invite/' })
  const { form } = contentIn('en').ui.invite
  await page.getByRole('textbox', { name: form.name, exact: true }).fill('Marion')
  await page.getByRole('textbox', { name: form.note, exact: true }).fill('See you on Monday.')
  await page.getByRole('radio', { name: form.codeFirst }).check()
  // The field with the link appears later: Preact renders in a timer after the state has changed.
  const written = { from: 'Marion', note: 'See you on Monday.', mail: '', codeFirst: true }
  const address = `${inject('origin')}/en/quiz/${inviteHash(written)}`
  await eventually(() => controls(page)).toContain(address)
  const state = await controls(page)
  expect(state).toEqual(expect.arrayContaining(['en', 'Marion', 'See you on Monday.', 'checked']))
  await expectRestored(page, state)
})

test('the invited person’s page shows what goes along with the code', async () => {
  const { page } = await openInvitedResult()
  const { details, roles } = contentIn('en').ui.result.island
  await unfold(page, details.jobs)
  await unfold(page, roles.notMine)
  await page.getByRole('checkbox').first().check()
  await page.getByText('Add what I marked as “not me”').check()
  const state = await controls(page)
  expect(state.filter((value) => value === 'checked').length).toBe(2)
  await expectRestored(page, state)
})

test('the caseload shows codes that are not added yet, and a nickname that is not saved yet', async () => {
  const { page, field, text, link } = await openClass()
  await field(text.add.label).fill('one more code')
  await expectRestored(page, await controls(page))
  await link('Lan').first().click()
  await field(text.person.nickname).fill('Lan from Monday')
  const state = await controls(page)
  expect(state).toContain('Lan from Monday')
  await expectRestored(page, state)
})

/** Expects that the controls show `state` again after the browser has cleared or changed them. */
async function expectRestored(page: Page, state: readonly string[]): Promise<void> {
  await eventually(() => controls(page)).toEqual(state)
  for (const text of ['', 'of an earlier visit']) {
    expect(await controls(page, text)).not.toEqual(state)
    await eventually(() => controls(page)).toEqual(state)
  }
}

/**
 * The values of the island's controls in document order. With a text, first imitates a return to
 * the page where the browser has changed every control, text fields to this text.
 */
function controls(page: Page, changedTo?: string): Promise<readonly string[]> {
  return page.evaluate(readControls, changedTo)
}

/** Runs in the page. Like WebKit, changes the controls right after the `pageshow` listeners. */
function readControls(changedTo: string | undefined): readonly string[] {
  if (changedTo !== undefined) {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  }
  const controls = document.querySelectorAll<
    HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  >('#island :is(input:not([type=file]), textarea, select)')
  return Array.from(controls, (control) => {
    if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
      if (changedTo !== undefined) control.checked = !control.checked
      return control.checked ? 'checked' : ''
    }
    if (changedTo !== undefined) {
      if (control instanceof HTMLSelectElement)
        control.selectedIndex = control.selectedIndex ? 0 : 1
      else control.value = changedTo
    }
    return control.value
  })
}
