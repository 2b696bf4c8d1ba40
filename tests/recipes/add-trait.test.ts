import renderToString from 'preact-render-to-string'
import { h } from 'preact'
import { describe, expect, test } from 'vitest'
import { groupOf } from '#domain/caseload/group'
import { caseLine } from '#domain/caseload/case-line'
import { personFrom } from '#domain/caseload/person'
import { formatCode, parseCode } from '#domain/code'
import { compareWith } from '#domain/comparison'
import { readingOf } from '#domain/reading'
import type { Country } from '#i18n/countries'
import { Sheet } from '#islands/caseload/sheet/sheet.tsx'
import { cardSentences } from '#islands/result/card-sentences.ts'
import { modelFromRows } from '#islands/model-rows.ts'
import { RoleBars } from '#islands/role/role-bars.tsx'
import { rolesFromColumns } from '#islands/role-columns.ts'
import { caseloadProps, sheetWords } from '#page-data/caseload-props'
import { cardsWords } from '#page-data/cards-words'
import { resultProps } from '#page-data/result-props'
import { roleProps } from '#page-data/role-props'
import { deviceOf } from '#stores/device'
import { createJobSearch } from '#stores/job-search'
import { forgetPerson, JOB_SEARCH_KEY } from '#stores/person'
import { createResult } from '#stores/result'
import { storageEntry } from '#stores/storage-entry'
import { contentAfter } from '../content/support/content-copy.ts'
import { answersFrom } from '../domain/support/answers.ts'
import { fakeBrowser } from '../stores/support/fake-browser.ts'
import { addTrait, FUNNY_ROLE, FUNNY_SENTENCE, TRAIT } from './support/add-trait.ts'

// Follows the recipe “Add a trait” of CONTRIBUTING.md, and tests that an eighth trait needs no
// code: from the answers to the verdict, the result, the page of a role and the caseload.

const content = contentAfter(addTrait.follow)
const { model } = content

/**
 * The answers of somebody with the highest score in the new trait, and the same mixed answers in
 * all others.
 */
const answers = answersFrom(model, {
  ...Object.fromEntries(model.traits.map(({ id }) => [id, [2, 4, 3, 4] as const])),
  [TRAIT]: [5, 5, 5, 5]
})
const code = formatCode(answers)

describe('an eighth trait', () => {
  test('is read, with its four questions', () => {
    expect(model.traits.map(({ id }) => id).at(-1)).toBe('humour')
    expect(model.questions.filter(({ trait }) => trait === TRAIT)).toHaveLength(4)
  })

  test('is in the result code, which parses to the same answers', () => {
    const parsed = parseCode(code)
    expect(parsed.kind === 'ok' && parsed.answers).toEqual(answers)
  })

  test('counts for the verdict, and is its strongest pull', () => {
    const { profile, outcome } = readingOf(model, answers)
    expect(profile).toHaveLength(8)
    // 5 everywhere is 100; (100 − 60) / 20 = 2.
    expect(profile.at(-1)).toMatchObject({ kind: 'scored', score: 100, z: 2 })
    if (outcome.kind !== 'placed')
      throw new Error('Expected a verdict for answers without skipped questions.')
    expect(outcome.pulls.strongest[0]).toMatchObject({ trait: TRAIT, pole: 'high', side: 'front' })
  })

  test('is in the result: its name, its score, and the roles compared by it', () => {
    const props = resultProps(content, 'en')
    expect(props.words.traits[TRAIT]?.name).toBe('Humour at work')
    const browserModel = modelFromRows(props.model)
    const rolesIn = (country: Country) =>
      rolesFromColumns(browserModel, content.families, props.roles, country)
    // The 60th percentile is 0.253 standard deviations above the mean; columns have one decimal.
    expect(rolesIn('uk')[0]?.figures[TRAIT]).toBe(0.3)
    const { window } = fakeBrowser().openTab()
    const result = createResult({
      model: browserModel,
      rolesIn,
      device: deviceOf(window),
      jobSearch: createJobSearch(storageEntry(window, 'localStorage', JOB_SEARCH_KEY), 'uk'),
      entry: { replaceCode: () => {}, writeState: () => {}, readState: () => undefined },
      forgetPerson: () => forgetPerson(window),
      later: () => () => {}
    })
    result.show(code)
    const shown = result.$shown.get()
    if (shown.kind !== 'result') throw new Error('Expected the code of the answers to be valid.')
    expect(shown.reading.profile.at(-1)).toMatchObject({ kind: 'scored', score: 100 })
    result.choose({ traits: [TRAIT] })
    expect(result.$without.get()?.verdict).not.toEqual(result.$original.get()?.verdict)
  })

  test('is the reason on the card of a role that stands out in it', () => {
    const { text, roles } = cardsWords(content, 'en')
    const words = roles[FUNNY_ROLE]
    const props = resultProps(content, 'en')
    const role = rolesFromColumns(model, props.families, props.roles, 'us').find(
      ({ id }) => id === FUNNY_ROLE
    )
    if (!role || !words) throw new Error(`Expected the role ${FUNNY_ROLE} in the library.`)
    const { profile } = readingOf(model, answers)
    const { traits } = props.words
    expect(cardSentences(role, profile, { role: words, text, traits }).why).toBe(
      `“Laughing together”. ${FUNNY_SENTENCE}`
    )
  })

  test('is on the page of a role, with the score of the visitor', () => {
    const [role] = content.roles
    if (!role) throw new Error('Expected a role in the library, found none.')
    const props = roleProps(content, 'en', role)
    const comparison = compareWith(modelFromRows(props.model), answers, role)
    const html = renderToString(
      h(RoleBars, { ...props, visitor: { comparison, from: 'link' }, result: props.result })
    )
    expect(html).toContain('Humour at work')
    expect(html).toContain('Keeping it serious')
    expect(html.match(/<li/g)).toHaveLength(8)
  })

  test('is in the caseload: in the spread of the group, and on the sheet with its question', () => {
    const props = caseloadProps(content, 'en')
    const browserModel = modelFromRows(props.model)
    const person = personFrom(browserModel, 1, caseLine('Lan', code))
    if (person.kind !== 'read') throw new Error('Expected the code of the answers to be valid.')
    const group = groupOf(browserModel, [person.summary])
    expect(JSON.stringify(group)).toContain('humour')
    expect(props.text.traits[TRAIT]).toBe('Humour')
    const words = sheetWords(content, 'en')
    const roles = rolesFromColumns(browserModel, words.families, words.roles, 'us')
    const sheet = renderToString(
      h(Sheet, { person, model: browserModel, words, roles, headingId: 'lan' })
    )
    expect(sheet).toContain('Humour stands out. Ask what made them laugh.')
    expect(sheet).toContain('When did you last laugh at work?')
    expect(sheet).toContain('I like this about work: funny-side.')
  })
})
