import { expect, test } from 'vitest'
import { parseLines } from '#domain/caseload/lines'
import { normalizeCode } from '#domain/normalize-code'
import { forms } from '../support/class-forms.ts'
import { students } from '../support/class-of-thirty.ts'
import { PASTE_WORDS } from '../support/paste-words.ts'

// A class of thirty sends its codes. Whatever program the counsellor copies them from, one paste must
// give thirty people, each with their own name.

test.each(Object.entries(forms))('%s: thirty people, each with their name', (form, write) => {
  const steps = [...parseLines(write(students), PASTE_WORDS)]
  const people = steps.flatMap((step) => step.people)
  const pairs = people.map(({ nickname, code }) => [nickname, normalizeCode(code) ?? code])
  const names = form.startsWith('a spreadsheet')
    ? students.map(({ name }, at) => `${name} lớp 12A, số ${at}`)
    : students.map(({ name }) => name)
  expect(pairs).toEqual(students.map(({ code }, at) => [names[at], code]))
})
