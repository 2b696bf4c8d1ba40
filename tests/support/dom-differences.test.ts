import { expect, test } from 'vitest'
import { type DomElement, domDifferences } from './dom-differences.ts'

const next = element('button', { type: 'button', class: 'button' }, ['Next'])
const choice = { ...element('input', { type: 'radio' }), properties: { checked: false } }
const form = element('form', { id: 'quiz' }, [choice, next])

test('equal elements have no differences', () => {
  expect(domDifferences(form, structuredClone(form))).toEqual([])
})

test('attributes that should not be there are reported', () => {
  const { attributes } = next
  const wrong = { ...next, attributes: { ...attributes, lang: 'vi', 'aria-expanded': 'false' } }
  expect(domDifferences(withChildren(choice, wrong), form)).toEqual([
    'form#quiz > button.button "Next": attribute aria-expanded="false" should not be there.',
    'form#quiz > button.button "Next": attribute lang="vi" should not be there.'
  ])
})

test('missing and wrong attributes are reported', () => {
  const wrong = element('button', { class: 'quiet' }, ['Next'])
  expect(domDifferences(withChildren(choice, wrong), form)).toEqual([
    'form#quiz > button.button "Next": attribute class is "quiet", but should be "button".',
    'form#quiz > button.button "Next": attribute type="button" is missing.'
  ])
})

test('wrong properties of a control are reported', () => {
  const wrong = { ...choice, properties: { checked: true } }
  expect(domDifferences(withChildren(wrong, next), form)).toEqual([
    'form#quiz > input: property checked is "true", but should be "false".'
  ])
})

test('wrong elements, wrong text, and missing or extra children are reported', () => {
  expect(domDifferences(withChildren(next, choice), form)).toEqual([
    'form#quiz > input: there is button.button "Next" instead.',
    'form#quiz > button.button "Next": there is input instead.'
  ])
  const other = element('button', next.attributes, ['Back'])
  expect(domDifferences(withChildren(choice, other), form)).toEqual([
    'form#quiz > button.button "Next": there is the text "Back", but should be the text "Next".'
  ])
  expect(domDifferences(withChildren(choice), form)).toEqual([
    'form#quiz: button.button "Next" is missing.'
  ])
  expect(domDifferences(withChildren(choice, next, 'Old'), form)).toEqual([
    'form#quiz: the text "Old" should not be there.'
  ])
})

function withChildren(...children: DomElement['children']): DomElement {
  return { ...form, children }
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: DomElement['children'] = []
): DomElement {
  return { name, attributes, properties: {}, children }
}
