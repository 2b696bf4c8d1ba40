import { ADVERT_SOURCES, advertSnippet } from '#embed/advert-snippet'
import { THEMES } from '#embed/messages'
import { BASE_PATH, pathToFile } from '#i18n/paths'

/** Starts the builder of the element for adverts: the snippet, and a preview with an invented advert. */
export function startAdvertBuilder(): void {
  const form = document.querySelector<HTMLFormElement>('#advert-builder')
  const preview = document.querySelector<HTMLElement>('#advert-preview')
  const snippet = document.querySelector('#advert-snippet')
  if (!form || !preview || !snippet) return
  const site = new URL(BASE_PATH, location.href).href
  const show = (): void => {
    const data = new FormData(form)
    const lang = `${data.get('lang') ?? ''}`
    const theme = THEMES.find((known) => known === data.get('theme')) ?? 'auto'
    const source = ADVERT_SOURCES.find((known) => known === data.get('source')) ?? 'content'
    const accent = data.get('own-accent') === null ? '' : `${data.get('accent') ?? ''}`
    const { title = '', text = '' } = form.dataset
    snippet.textContent = advertSnippet(site, { lang, theme, accent, source, title, text })
    for (const [name, value] of Object.entries({ lang, theme, accent })) {
      preview.setAttribute(name, value)
    }
  }
  form.hidden = false
  show()
  form.addEventListener('input', show)
  form.addEventListener('submit', (event) => event.preventDefault())
  // When a visitor comes back, browsers restore form controls without an `input` event.
  addEventListener('pageshow', () => setTimeout(show))
  showReading(preview)
  // The preview is the real element. If its script can't be fetched, the rest still works.
  const script = document.createElement('script')
  script.src = pathToFile('embed-advert.js')
  // Our own policy forbids workers of the page, as that of a strict host does.
  script.dataset.reader = 'frame'
  document.head.append(script)
}

/** Shows what the preview element has read, as a host's page would hear it. */
function showReading(preview: HTMLElement): void {
  const line = document.querySelector<HTMLElement>('#advert-heard-line')
  const heard = document.querySelector('#advert-heard')
  if (!line || !heard) return
  const name = `${preview.localName}:read`
  preview.addEventListener(name, (event) => {
    line.hidden = false
    heard.textContent = `${name} ${JSON.stringify('detail' in event ? event.detail : {})}`
  })
}
