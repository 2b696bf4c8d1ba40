import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'

/**
 * Writes a Content-Security-Policy into every built page: nothing is allowed but what the page itself holds, by hash.
 * Made after the build, page by page, because Astro's own policy lists every script of the site in every page
 * (docs/decisions/0003).
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const path = join(folder, file)
          writeFileSync(path, withPolicy(readFileSync(path, 'utf8')))
        }
      }
    }
  }
}

/** The page with its policy as the first thing after the character set, so that it governs all that follows. */
export function withPolicy(html: string): string {
  const charset = '<meta charset="utf-8">'
  if (!html.includes(charset))
    throw new Error(`A page without ${charset} has no place for its policy.`)
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`
  return html.replace(charset, charset + meta)
}

/** `connect-src 'none'` comes from the default: no page can send anything anywhere. */
function policyFor(html: string): string {
  const inline = inlineHashes(
    html,
    /<script(?![^>]*(?:\ssrc=|application\/json))[^>]*>([\s\S]*?)<\/script>/g
  )
  // A page's own script may fetch another of ours later on, such as the one that draws QR codes.
  const files = /import\(|createElement\(["'`]script["'`]\)/.test(html) ? ["'self'"] : []
  const scripts = [...files, ...inline]
  const styles = inlineHashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g)
  // The page for job boards shows the element at work: a frame of our own.
  const frames = html.includes('<front-or-back') ? ["frame-src 'self'"] : []
  return [
    "default-src 'none'",
    "img-src 'self'",
    ...frames,
    `script-src ${scripts.join(' ') || "'none'"}`,
    `style-src ${styles.join(' ') || "'none'"}`,
    "form-action 'none'",
    "base-uri 'none'"
  ].join(';')
}

function inlineHashes(html: string, element: RegExp): readonly string[] {
  return Array.from(html.matchAll(element), ([, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64')
    return `'sha256-${hash}'`
  })
}
