import { examineSnippet, type Tag } from '#embed/doctor'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { BASE_PATH } from '#i18n/paths'
import type { EmbedProps } from './embed-props.ts'

/** Starts the snippet check: lists the problems of a pasted snippet and how to fix them. */
export function startSnippetCheck({ problems, valid }: EmbedProps): void {
  const form = document.querySelector<HTMLFormElement>('#doctor')
  const field = document.querySelector<HTMLTextAreaElement>('#pasted-snippet')
  const list = document.querySelector('#findings')
  if (!form || !field || !list) return
  const site = new URL(BASE_PATH, location.href).href
  form.hidden = false
  field.addEventListener('input', check)
  // When a visitor comes back, browsers restore the field without an `input` event.
  addEventListener('pageshow', () => setTimeout(check))

  function check(): void {
    const text = field?.value ?? ''
    const findings = text.trim() === '' ? undefined : examineSnippet(tagsIn(text), site, LOCALES)
    const sentences = findings?.map(({ problem, found }) => fill(problems[problem], { found }))
    const items = (sentences?.length === 0 ? [valid] : (sentences ?? [])).map((sentence) => {
      const item = document.createElement('li')
      item.textContent = sentence
      return item
    })
    list?.replaceChildren(...items)
  }
}

/** The relevant elements of a snippet. `DOMParser` neither fetches nor runs anything in it. */
function tagsIn(snippet: string): readonly Tag[] {
  const parsed = new DOMParser().parseFromString(snippet, 'text/html')
  return Array.from(
    parsed.querySelectorAll('script, iframe, front-or-back, front-or-back-advert'),
    (element) => ({
      name: element.localName,
      attributes: Object.fromEntries(
        Array.from(element.attributes, ({ name, value }) => [name, value])
      )
    })
  )
}
