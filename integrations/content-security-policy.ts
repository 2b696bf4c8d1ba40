import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'

/**
 * Writes a Content-Security-Policy into every built page. It allows only the scripts and styles
 * inside that page, by their hashes. It is computed page by page after the build, because Astro's
 * own policy lists the hashes of all scripts of the site in every page (docs/decisions/0003).
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const path = join(folder, file)
          writeFileSync(path, withPolicy(readFileSync(path, 'utf8'), file))
        }
      }
    }
  }
}

/**
 * Inserts the policy of a page directly after its `<meta charset="utf-8">`, because a policy in a
 * meta element applies only to what follows it. Throws for a page without this element; `file`
 * names the page in the error.
 */
export function withPolicy(html: string, file: string): string {
  const charset = '<meta charset="utf-8">'
  if (!html.includes(charset)) {
    throw new Error(
      `${file}: expected ${charset}, found none. Add it at the start of the head: the Content-Security-Policy is inserted after it.`
    )
  }
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`
  return html.replace(charset, charset + meta)
}

/**
 * The policy as text. `connect-src` is missing, so it falls back to `default-src 'none'`: no script
 * can send a request with `fetch`, XMLHttpRequest, WebSocket or `sendBeacon`, not even to our origin.
 */
function policyFor(html: string): string {
  const inline = inlineHashes(
    html,
    /<script(?![^>]*(?:\ssrc=|application\/json))[^>]*>([\s\S]*?)<\/script>/g
  )
  // A script that contains one of these may load a lazy part from our origin, such as QR codes.
  const files = /import\(|createElement\(["'`]script["'`]\)/.test(html) ? ["'self'"] : []
  const scripts = [...files, ...inline]
  const styles = inlineHashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g)
  // A script that contains this draws a picture from an SVG of its own.
  const pictures = html.includes('.toBlob(') ? ' blob:' : ''
  // The page for job boards contains the element as a preview, which loads a frame page of ours.
  const frames = html.includes('<front-or-back') ? ["frame-src 'self'"] : []
  return [
    "default-src 'none'",
    `img-src 'self'${pictures}`,
    ...frames,
    `script-src ${scripts.join(' ') || "'none'"}`,
    `style-src ${styles.join(' ') || "'none'"}`,
    "form-action 'none'",
    "base-uri 'none'"
  ].join(';')
}

/** The hash of the text inside each element that a pattern matches, as a source of a policy. */
function inlineHashes(html: string, element: RegExp): readonly string[] {
  return Array.from(html.matchAll(element), ([, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64')
    return `'sha256-${hash}'`
  })
}
