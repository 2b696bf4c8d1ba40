import { parseLevel, THEMES } from '#embed/messages'
import { isRoleLink } from '#embed/role-link'
import { type Choices, elementSnippet, frameSnippet } from '#embed/snippet'
import { fill } from '#i18n/fill'
import { BASE_PATH, pathToFile } from '#i18n/paths'
import { copyText } from '../shared/copy-text.ts'
import { languageLinks } from '../language-links.ts'
import type { EmbedProps } from './embed-props.ts'

/** Lets a host choose, and shows what comes of it: the quiz on a pretend page, and the two snippets to copy. */
export function startBuilder({ copied, copyFailed, complaints, titles }: EmbedProps): void {
  const form = document.querySelector<HTMLFormElement>('#builder')
  const preview = document.querySelector<HTMLElement>('#preview')
  const element = document.querySelector<HTMLElement>('#element-snippet')
  const frame = document.querySelector<HTMLElement>('#frame-snippet')
  const noRoleLink = document.querySelector('#no-role-link')
  if (!form || !preview || !element || !frame || !noRoleLink) return
  const site = new URL(BASE_PATH, location.href).href

  const show = (): void => {
    const choices = choicesIn(form)
    element.textContent = elementSnippet(site, choices)
    frame.textContent = frameSnippet(site, choices, titles[choices.lang] ?? '')
    const attributes = {
      lang: choices.lang,
      theme: choices.theme,
      accent: choices.accent,
      'role-link': choices.roleLink
    }
    for (const [name, value] of Object.entries(attributes)) preview.setAttribute(name, value)
    const valid = choices.roleLink === '' || isRoleLink(choices.roleLink)
    noRoleLink.textContent = valid ? '' : fill(complaints['role-link'], { found: choices.roleLink })
  }
  form.hidden = false
  show()
  form.addEventListener('input', show)
  form.addEventListener('submit', (event) => event.preventDefault())
  // Browsers restore the controls of a page that somebody comes back to, without an event of the controls.
  addEventListener('pageshow', () => setTimeout(show))
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    button.hidden = false
    button.addEventListener('click', () => copy(button))
  }
  languageLinks(() => '')
  showHeard(preview)
  // The preview is the real element; without it, everything else here works all the same.
  const script = document.createElement('script')
  script.src = EMBED
  document.head.append(script)

  async function copy({ dataset }: HTMLButtonElement): Promise<void> {
    const text = document.getElementById(dataset.copies ?? '')?.textContent ?? ''
    const status = document.querySelector('#copied')
    const said = await copyText(text).then(
      () => copied,
      () => copyFailed
    )
    if (status) status.textContent = said
  }
}

const EMBED = pathToFile('embed.js')

/** Shows what the page has heard from the preview, as a host's page would. */
function showHeard(preview: HTMLElement): void {
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
  const said = (name: string): string => `${data.get(name) ?? ''}`.trim()
  return {
    lang: said('lang'),
    theme: THEMES.find((theme) => theme === said('theme')) ?? 'auto',
    accent: said('own-accent') === '' ? '' : said('accent'),
    roleLink: said('role-link'),
    headingLevel: parseLevel(said('heading-level')),
    label: ''
  }
}
