import type { BrowserContext, Request } from 'playwright-core'

/** Notes down, from now on, whatever goes wrong in the pages and frames of this visitor. */
export async function watchForTroubles(context: BrowserContext, origin: string): Promise<void> {
  const troubles: string[] = []
  known.set(context, troubles)
  context.on('console', (message) => {
    // Failed requests are noted below, by more than this message says.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return
    troubles.push(`console error: ${message.text()}`)
  })
  context.on('weberror', (error) => troubles.push(`uncaught error: ${error.error().message}`))
  context.on('request', (request) => {
    if (isForeign(request.url(), origin)) troubles.push(`request to a stranger: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown'
    // Whoever leaves a page breaks off what it is still loading: no fault of the page.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`request failed: ${request.url()} (${reason})`)
  })
  context.on('response', (response) => {
    // A page's own status is the business of the test that opens it: one must see the 404 page.
    if (response.status() < 400 || isPage(response.request())) return
    troubles.push(`status ${response.status()}: ${response.url()}`)
  })
  await context.addInitScript(sayPolicyViolations)
}

/** What has gone wrong so far, one line each; empty if nothing did. */
export function troublesOf(context: BrowserContext): readonly string[] {
  const troubles = known.get(context)
  if (troubles === undefined) throw new Error('This page was not opened by openPage.')
  return troubles
}

/** Of these, what scripts have done wrong: on a page of somebody else, all that is ours comes from a stranger. */
export function errorsOf(context: BrowserContext): readonly string[] {
  return troublesOf(context).filter((trouble) => /^(console|uncaught) error/.test(trouble))
}

const known = new WeakMap<BrowserContext, string[]>()

function isForeign(url: string, origin: string): boolean {
  return /^(https?|wss?):/.test(url) && !url.startsWith(`${origin}/`)
}

function isPage(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null
}

/** Runs in the page: the browser's own message about a violation doesn't always name what it was. */
function sayPolicyViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.effectiveDirective} forbids ${event.blockedURI}`)
  })
}
