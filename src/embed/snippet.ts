import { DEFAULT_SETTINGS, type Settings } from './messages.ts'
import { RESERVED_HEIGHT, formatFrameAddress } from './settings.ts'

/** What a host chooses for its page. */
export type Choices = Settings & { readonly lang: string; readonly label: string }

/**
 * The element and its script, as a host puts them into its page; what is as usual is left out. `site` is the address of our site, with a
 * slash at the end.
 */
export function elementSnippet(site: string, { lang, label, ...settings }: Choices): string {
  const attributes = [
    ['lang', lang],
    ['theme', settings.theme === DEFAULT_SETTINGS.theme ? '' : settings.theme],
    ['accent', settings.accent],
    ['role-link', settings.roleLink],
    ['heading-level', settings.headingLevel === 1 ? '' : `${settings.headingLevel}`],
    ['label', label],
    // Without it, what stands below would jump when the script has come.
    ['style', `display:block;min-height:${RESERVED_HEIGHT}px`]
  ].flatMap(([name, value = '']) => (value === '' ? [] : [` ${name}="${escaped(value)}"`]))
  return `<script async src="${site}embed.js"></script>\n<front-or-back${attributes.join('')}></front-or-back>`
}

/** The same without a script: it works wherever a frame may stand, at a height of its own. */
export function frameSnippet(
  site: string,
  { lang, label, ...settings }: Choices,
  title: string
): string {
  const said = formatFrameAddress({ settings, id: '', secret: '', host: undefined })
  const src = `${site}${lang}/frame/${said === '' ? '' : `#?${said}`}`
  return `<iframe src="${escaped(src)}" title="${escaped(label || title)}" loading="lazy" width="100%" height="640" style="border:0" referrerpolicy="strict-origin"></iframe>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
