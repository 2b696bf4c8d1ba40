import type { BrowserContext, Request } from 'playwright-core'

/**
 * Records from now on everything that goes wrong in the pages and frames of this context; see
 * `troublesOf`.
 */
export async function watchForTroubles(context: BrowserContext, origin: string): Promise<void> {
  const troubles: string[] = []
  troublesByContext.set(context, troubles)
  context.on('console', (message) => {
    // Failed requests are recorded below, with more details than this message has.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return
    troubles.push(`console error: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    const { message } = error.error()
    if (!message.startsWith(SKIPPED_TRANSITION)) troubles.push(`uncaught error: ${message}`)
  })
  context.on('request', (request) => {
    if (isForeign(request.url(), origin))
      troubles.push(`request to another origin: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown'
    // Leaving a page cancels the requests that are still loading, which is not an error.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`request failed: ${request.url()} (${reason})`)
  })
  context.on('response', (response) => {
    // The status of the page itself is left to the test that opens it, because one opens the 404
    // page.
    if (response.status() < 400 || isPage(response.request())) return
    troubles.push(`status ${response.status()}: ${response.url()}`)
  })
  await context.addInitScript(logPolicyViolations)
}

/**
 * Chromium skips the fade from page to page (`@view-transition`) when the new page is shown before the
 * picture of the old one is ready, as on a slow machine. It reports the rejected promise of that
 * transition, which no script of ours has.
 */
const SKIPPED_TRANSITION = 'Transition was aborted because of invalid state'

/**
 * Everything that went wrong so far, one line each. Throws for a context that `watchForTroubles`
 * does not watch.
 */
export function troublesOf(context: BrowserContext): readonly string[] {
  const troubles = troublesByContext.get(context)
  if (troubles === undefined)
    throw new Error('This context is not watched for troubles. Open its page with openPage().')
  return troubles
}

/**
 * Only the console errors and uncaught errors. On a host page, each request to our site would count
 * as foreign.
 */
export function errorsOf(context: BrowserContext): readonly string[] {
  return troublesOf(context).filter((trouble) => /^(console|uncaught) error/.test(trouble))
}

const troublesByContext = new WeakMap<BrowserContext, string[]>()

function isForeign(url: string, origin: string): boolean {
  return /^(https?|wss?):/.test(url) && !url.startsWith(`${origin}/`)
}

function isPage(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null
}

/**
 * Runs in the page, because the browser's own message about a violation doesn't always name what
 * was blocked.
 */
function logPolicyViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.effectiveDirective} forbids ${event.blockedURI}`)
  })
}
