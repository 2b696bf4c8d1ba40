import { type Artifacts, Gatherer } from 'lighthouse'

/**
 * Looks up robots.txt from here, as PageSpeed Insights does. Lighthouse on its own asks the page to fetch it, which our
 * policy forbids every page, and then takes points for a file that is there.
 */
export class RobotsFromOutside extends Gatherer {
  override meta = { supportedModes: ['navigation' as const] }

  override async getArtifact({ baseArtifacts }: GathererContext): Promise<Artifacts['RobotsTxt']> {
    const address = new URL('/robots.txt', baseArtifacts.URL.finalDisplayedUrl)
    const response = await fetch(address)
    return { status: response.status, content: await response.text() }
  }
}

type GathererContext = Parameters<Gatherer['getArtifact']>[0]
