import type { Theme } from './messages.ts'

/** Where the advert element gets its text from: its own content, another element, a script. */
export const ADVERT_SOURCES = ['content', 'for', 'property'] as const

export type AdvertSource = (typeof ADVERT_SOURCES)[number]

/** What a host chooses when it creates a snippet. `title` and `text` stand for those of its adverts. */
export type AdvertChoices = {
  readonly lang: string
  readonly theme: Theme
  /** Empty for ours. */
  readonly accent: string
  readonly source: AdvertSource
  readonly title: string
  readonly text: string
}

/**
 * Returns the HTML that a host puts beside an advert. `site` is the address of our site with a slash
 * at the end.
 */
export function advertSnippet(site: string, choices: AdvertChoices): string {
  const { lang, theme, accent, source, title, text } = choices
  const attributes = [
    ['lang', lang],
    ['theme', theme === 'auto' ? '' : theme],
    ['accent', accent],
    ['job-title', source === 'property' ? '' : title],
    ['for', source === 'for' ? 'advert' : '']
  ].flatMap(([name, value = '']) => (value === '' ? [] : [` ${name}="${value}"`]))
  const script = `<script async src="${site}embed-advert.js"></script>`
  const start = `<front-or-back-advert${attributes.join('')}>`
  const end = '</front-or-back-advert>'
  switch (source) {
    case 'content':
      return `${script}\n${start}\n  <p>${text}</p>\n${end}`
    case 'for':
      return `${script}\n<div id="advert"><p>${text}</p></div>\n${start}${end}`
    case 'property':
      return `${script}\n${start}${end}\n<script>\ndocument.querySelector('front-or-back-advert').advert = {\n  title: '${title}',\n  text: '${text}'\n}\n</script>`
  }
}
