import { describe, expect, test } from 'vitest'
import { quizProps } from '#page-data/quiz-props'
import { filterableRoles } from '#page-data/filterable-roles'
import { resultProps } from '#page-data/result-props'
import { roleProps } from '#page-data/role-props'
import { contentAfter, textsAfter } from '../content/support/content-copy.ts'
import { addQuestion, QUESTION, SLOT } from './support/add-question.ts'
import { addRole, ROLE } from './support/add-role.ts'
import { addTrait } from './support/add-trait.ts'
import { filesChangedBy, filesToldBy } from './support/recipe.ts'

// The recipes of CONTRIBUTING.md, followed on a copy of the content in memory: what they name is all that has to be changed.

describe.each([
  [addTrait, ''],
  [addQuestion, ''],
  [addRole, ROLE]
])('the recipe', (recipe, id) => {
  test(`"${recipe.heading}" names every file that it takes, and no other`, () => {
    expect(filesChangedBy(recipe, changedFiles, id)).toEqual([...filesToldBy(recipe)].sort())
  })
})

test('a question that was added is asked, in its place and with its slot', () => {
  const content = contentAfter(addQuestion.follow)
  const props = quizProps(content, 'vi', '/vi/result/')
  expect(props.statements.at(-1)).toBe('I like a desk by the window where nobody passes.')
  expect(props.slots.at(-1)).toBe(SLOT)
  expect(content.model.questions.at(-1)).toMatchObject({ id: QUESTION, trait: 'focus' })
})

test('a role that was added can be found, compared and shown', () => {
  const content = contentAfter(addRole.follow)
  expect(filterableRoles(content)[ROLE]).toMatchObject({
    names: ['Plant keeper', 'Plant keeper', 'Plant Keepers'],
    contact: 'back',
    preparation: 'little'
  })
  expect(resultProps(content, 'en').roles.ids).toContain(ROLE)
  const role = content.roles.find(({ id }) => id === ROLE)
  if (!role) throw new Error('The role should be in the library.')
  expect(roleProps(content, 'en', role).traits.map(({ percentile }) => percentile)).toEqual([
    20, 40, 30, 50, 80, 60, 70
  ])
})

/** The files that are other than shipped, or new. */
function changedFiles(follow: Parameters<typeof textsAfter>[0]): readonly string[] {
  const shipped = textsAfter(() => {})
  return [...textsAfter(follow)]
    .filter(([name, text]) => shipped.get(name) !== text)
    .map(([name]) => name)
}
