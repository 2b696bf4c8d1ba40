/** The path by which a page says that something went wrong in it. No file of the site is there. */
export const TROUBLE_PATH = '/trouble'

/**
 * Runs in each page, before its own scripts: asks the page's server for `path` with a sentence about
 * each error, each rejected promise, each message to console.error and each violation of the
 * policy. As a picture, because the policy of our pages allows these from the site, and because a
 * picture is still fetched while the page is left.
 */
export function reportTroubles(path: string): void {
  const report = (kind: string, text: unknown): void => {
    const said = `${location.pathname}: ${kind}: ${text}`
    new Image().src = `${path}?${new URLSearchParams({ said })}`
  }
  addEventListener('error', (event) => report('uncaught error', event.message))
  addEventListener('unhandledrejection', (event) => report('rejected promise', event.reason))
  document.addEventListener('securitypolicyviolation', (event) =>
    report('policy violation', `${event.effectiveDirective} forbids ${event.blockedURI}`)
  )
  console.error = (...said) => report('console error', said.join(' '))
}
