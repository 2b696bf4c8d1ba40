import { examineSnippet, type Tag } from '#embed/doctor'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { BASE_PATH } from '#i18n/paths'
import type { EmbedProps } from './embed-props.ts'

/** Looks at a snippet that somebody pastes, and says what is wrong with it and how to mend it. */
export function startDoctor({ complaints, valid }: EmbedProps): void {
  const form = document.querySelector<HTMLFormElement>('#doctor')
  const field = document.querySelector<HTMLTextAreaElement>('#sick')
  const list = document.querySelector('#findings')
  if (!form || !field || !list) return
  const site = new URL(BASE_PATH, location.href).href
  form.hidden = false
  field.addEventListener('input', diagnose)
  // Browsers restore the field of a page that somebody comes back to, without an event of the field.
  addEventListener('pageshow', () => setTimeout(diagnose))

  function diagnose(): void {
    const text = field?.value ?? ''
    const findings = text.trim() === '' ? undefined : examineSnippet(tagsIn(text), site, LOCALES)
    const sentences = findings?.map(({ problem, found }) => fill(complaints[problem], { found }))
    const items = (sentences?.length === 0 ? [valid] : (sentences ?? [])).map((sentence) => {
      const item = document.createElement('li')
      item.textContent = sentence
      return item
    })
    list?.replaceChildren(...items)
  }
}

/** The elements of a snippet. It is only read: in a document of its own, nothing in it is fetched or run. */
function tagsIn(snippet: string): readonly Tag[] {
  const parsed = new DOMParser().parseFromString(snippet, 'text/html')
  return Array.from(parsed.querySelectorAll('script, iframe, front-or-back'), (element) => ({
    name: element.localName,
    attributes: Object.fromEntries(
      Array.from(element.attributes, ({ name, value }) => [name, value])
    )
  }))
}
