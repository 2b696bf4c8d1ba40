import { cutAdvert, type HandedAdvert, LONGEST_ADVERT } from './advert-messages.ts'
import { fieldsOf } from './messages.ts'
import { textOf } from './text-of.ts'

/**
 * The advert that an element is about: what the host's script has set as its property `advert`, or
 * else the text of the element that `for` names, or else its own content, which may be in a
 * `<template>`. The title is that of the property, or else the attribute `job-title`.
 */
export function advertOf(element: HTMLElement, property: unknown): HandedAdvert {
  const given = fieldsOf(property)
  const title =
    typeof given.title === 'string' ? given.title : (element.getAttribute('job-title') ?? '')
  const text =
    typeof given.text === 'string' ? given.text : textOf(sourceOf(element), LONGEST_ADVERT)
  return cutAdvert({ title, text: withoutTitle(text, title.trim()) })
}

/** A text whose first line is the title, without this line: a title would count and be quoted twice. */
function withoutTitle(text: string, title: string): string {
  const [first = ''] = text.split('\n', 1)
  return title !== '' && first.trim() === title ? text.slice(first.length).trimStart() : text
}

/** The part of the host's page that has the text. */
export function sourceOf(element: HTMLElement): Node {
  const named = element.getAttribute('for')
  const source = named === null ? element : document.getElementById(named)
  // An element that is not in the page (yet) has no text.
  if (!source) return document.createDocumentFragment()
  const template = source instanceof HTMLTemplateElement ? source : templateIn(source)
  return template?.content ?? source
}

function templateIn(element: HTMLElement): HTMLTemplateElement | undefined {
  return Array.from(element.children).find((child) => child instanceof HTMLTemplateElement)
}
