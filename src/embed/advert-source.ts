import { cutAdvert, type HandedAdvert, LONGEST_ADVERT } from './advert-messages.ts'
import { fieldsOf } from './messages.ts'
import { textOf } from './text-of.ts'

/**
 * The advert that an element is about: what the host's script has set as its property `advert`, or
 * else the text of the element that `for` names, or else its own content, which may be in a
 * `<template>`. The title is that of the property, or else the attribute `job-title`.
 */
export function advertOf(element: HTMLElement, property: unknown): HandedAdvert {
  const { title, text } = fieldsOf(property)
  return cutAdvert({
    title: typeof title === 'string' ? title : (element.getAttribute('job-title') ?? ''),
    text: typeof text === 'string' ? text : textOf(sourceOf(element), LONGEST_ADVERT)
  })
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
