import { parseLevel, THEMES } from '#embed/messages'
import { isRoleLink } from '#embed/role-link'
import { type Choices, elementSnippet, frameSnippet } from '#embed/snippet'
import { fill } from '#i18n/fill'
import { BASE_PATH, pathToFile } from '#i18n/paths'
import { copyText } from '../shared/copy-text.ts'
import { carryHashToLanguages } from '../language-links.ts'
import type { EmbedProps } from './embed-props.ts'

/**
 * Starts the snippet builder: a form for the settings, a live preview, and the two snippets to
 * copy.
 */
export function startBuilder({ copied, copyFailed, problems, titles }: EmbedProps): void {
  const form = document.querySelector<HTMLFormElement>('#builder')
  const preview = document.querySelector<HTMLElement>('#preview')
  const element = document.querySelector<HTMLElement>('#element-snippet')
  const frame = document.querySelector<HTMLElement>('#frame-snippet')
  const noRoleLink = document.querySelector('#no-role-link')
  if (!form || !preview || !element || !frame || !noRoleLink) return
  const site = new URL(BASE_PATH, location.href).href

  const show = (): void => {
    const choices = choicesIn(form)
    const title = titles[choices.lang] ?? ''
    element.textContent = elementSnippet(site, choices, title)
    frame.textContent = frameSnippet(site, choices, title)
    const attributes = {
      lang: choices.lang,
      theme: choices.theme,
      accent: choices.accent,
      'role-link': choices.roleLink
    }
    for (const [name, value] of Object.entries(attributes)) preview.setAttribute(name, value)
    const valid = choices.roleLink === '' || isRoleLink(choices.roleLink)
    noRoleLink.textContent = valid ? '' : fill(problems['role-link'], { found: choices.roleLink })
  }
  form.hidden = false
  show()
  form.addEventListener('input', show)
  form.addEventListener('submit', (event) => event.preventDefault())
  // When a visitor comes back, browsers restore form controls without an `input` event.
  addEventListener('pageshow', () => setTimeout(show))
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    button.hidden = false
    button.addEventListener('click', () => copy(button))
  }
  carryHashToLanguages(() => '')
  showLastEvent(preview)
  // The preview is the real custom element. If its script can't be fetched, the rest still works.
  const script = document.createElement('script')
  script.src = EMBED
  document.head.append(script)

  async function copy({ dataset }: HTMLButtonElement): Promise<void> {
    const text = document.getElementById(dataset.copies ?? '')?.textContent ?? ''
    const status = document
      .getElementById(dataset.copies ?? '')
      ?.closest('.outcome')
      ?.querySelector('[role=status]')
    const message = await copyText(text).then(
      () => copied,
      () => copyFailed
    )
    if (status) status.textContent = message
  }
}

const EMBED = pathToFile('embed.js')

/** Shows the last event that the preview element dispatched, as a host's page would receive it. */
function showLastEvent(preview: HTMLElement): void {
  const line = document.querySelector<HTMLElement>('#heard-line')
  const heard = document.querySelector('#heard')
  if (!line || !heard) return
  for (const type of ['ready', 'progress', 'complete', 'share']) {
    const name = `front-or-back:${type}`
    preview.addEventListener(name, (event) => {
      line.hidden = false
      heard.textContent = `${name} ${JSON.stringify('detail' in event ? event.detail : {})}`
    })
  }
}

function choicesIn(form: HTMLFormElement): Choices {
  const data = new FormData(form)
  const valueIn = (name: string): string => `${data.get(name) ?? ''}`.trim()
  return {
    lang: valueIn('lang'),
    theme: THEMES.find((theme) => theme === valueIn('theme')) ?? 'auto',
    accent: valueIn('own-accent') === '' ? '' : valueIn('accent'),
    roleLink: valueIn('role-link'),
    headingLevel: parseLevel(valueIn('heading-level')),
    label: ''
  }
}
