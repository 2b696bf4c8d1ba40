import { describe, expect, test } from 'vitest'
import { cardsWords } from '#page-data/cards-words'
import { quizProps } from '#page-data/quiz-props'
import { filterableRoles } from '#page-data/filterable-roles'
import { resultProps } from '#page-data/result-props'
import { roleProps } from '#page-data/role-props'
import { contentAfter, textsAfter } from '../content/support/content-copy.ts'
import { addQuestion, QUESTION, SLOT } from './support/add-question.ts'
import { addRole, ROLE } from './support/add-role.ts'
import { addTrait, FUNNY_ROLE } from './support/add-trait.ts'
import { filesChangedBy, filesNamedBy } from './support/recipe.ts'

// Follows recipes of CONTRIBUTING.md on a copy of the content in memory. The files that a recipe
// names must be all that it changes.

describe.each([
  [addTrait, FUNNY_ROLE],
  [addQuestion, ''],
  [addRole, ROLE]
])('the recipe', (recipe, id) => {
  test(`"${recipe.heading}" names every file that has to be changed, and no other`, () => {
    expect(filesChangedBy(recipe, changedFiles, id)).toEqual([...filesNamedBy(recipe)].sort())
  })
})

test('a new question is asked in its position and with its slot', () => {
  const content = contentAfter(addQuestion.follow)
  const props = quizProps(content, 'vi', '/vi/result/')
  expect(props.statements.at(-1)).toBe('I like a desk by the window where nobody passes.')
  expect(props.slots.at(-1)).toBe(SLOT)
  expect(content.model.questions.at(-1)).toMatchObject({ id: QUESTION, trait: 'focus' })
})

test('a new role can be found, compared and shown', () => {
  const content = contentAfter(addRole.follow)
  expect(filterableRoles(content, 'en')[ROLE]).toMatchObject({
    // Its name and its alias in either language, and its title.
    names: ['Plant keeper', 'Plant carer', 'Plant keeper', 'Plant carer', 'Plant Keepers'],
    contact: 'back',
    usual: 'between',
    preparation: 'little' // job zone 1
  })
  expect(filterableRoles(content, 'vi')[ROLE]).toMatchObject({
    preparation: 'medium' // the level in Vietnam is vocational
  })
  expect(content.languages.vi.roles[ROLE]?.start.map(({ country }) => country)).toEqual([
    'vietnam',
    'uk',
    'us'
  ])
  expect(resultProps(content, 'en').roles.ids).toContain(ROLE)
  expect(cardsWords(content, 'vi').roles[ROLE]).toEqual({
    lead: 'Somebody who keeps the plants of an office alive.',
    overall: 'You go from desk to desk with a can.',
    ends: [
      'Plants do not answer.',
      'Nobody has to be talked into a fern.',
      'You look at every leaf.',
      'You decide what grows where.'
    ],
    asks: 'Carrying water.',
    nearby: ['office-clerk', 'receptionist', 'data-entry-clerk']
  })
  const role = content.roles.find(({ id }) => id === ROLE)
  if (!role) throw new Error(`Expected the role ${ROLE} in the library.`)
  expect(roleProps(content, 'en', role).traits.map(({ percentile }) => percentile)).toEqual([
    20, 40, 30, 50, 80, 60, 70
  ])
})

/** The files that a recipe changes or adds. */
function changedFiles(follow: Parameters<typeof textsAfter>[0]): readonly string[] {
  const shipped = textsAfter(() => {})
  return [...textsAfter(follow)]
    .filter(([name, text]) => shipped.get(name) !== text)
    .map(([name]) => name)
}
