import { escapeHtml } from './escape-html.ts'
import { DEFAULT_SETTINGS, type Settings } from './messages.ts'
import { RESERVED_HEIGHT, formatFrameAddress } from './settings.ts'

/** What a host chooses when it creates a snippet. `label` is the frame's title; empty for ours. */
export type Choices = Settings & { readonly lang: string; readonly label: string }

/**
 * Returns the HTML that a host pastes into its page: our script, and the element with an attribute
 * for each choice that is not the default. Inside is a link with the text `title`, which is shown
 * where the script or the quiz does not come. `site` is the address of our site with a slash at the
 * end.
 */
export function elementSnippet(
  site: string,
  { lang, label, ...settings }: Choices,
  title: string
): string {
  const attributes = [
    ['lang', lang],
    ['theme', settings.theme === DEFAULT_SETTINGS.theme ? '' : settings.theme],
    ['accent', settings.accent],
    ['role-link', settings.roleLink],
    ['heading-level', settings.headingLevel === 1 ? '' : `${settings.headingLevel}`],
    ['label', label],
    // Without this, the content below the element moves down when the script has loaded.
    ['style', `display:block;min-height:${RESERVED_HEIGHT}px`]
  ].flatMap(([name, value = '']) => (value === '' ? [] : [` ${name}="${escapeHtml(value)}"`]))
  const link = `<a href="${site}${lang}/quiz/">${escapeHtml(label || title)}</a>`
  return `<script async src="${site}embed.js"></script>\n<front-or-back${attributes.join('')}>\n  ${link}\n</front-or-back>`
}

/**
 * Returns the script element that loads version 1 of our script and runs no other file than the one with
 * this `integrity`. Browsers check that only for a file that is fetched with CORS.
 */
export function versionedScript(site: string, integrity: string): string {
  return `<script async src="${site}embed-1.js" integrity="${integrity}" crossorigin="anonymous"></script>`
}

/**
 * Returns the HTML of a plain iframe, for hosts that allow no script: its height is fixed, so
 * visitors scroll inside it. `title` is the frame's title when the host has chosen no label.
 */
export function frameSnippet(
  site: string,
  { lang, label, ...settings }: Choices,
  title: string
): string {
  const parameters = formatFrameAddress({ settings, id: '', secret: '', host: undefined })
  const src = `${site}${lang}/frame/${parameters === '' ? '' : `#?${parameters}`}`
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(label || title)}" loading="lazy" width="100%" height="640" style="display:block;border:0" referrerpolicy="strict-origin"></iframe>`
}
