import type { Artifacts } from 'lighthouse'
import RobotsTxt from 'lighthouse/core/gather/gatherers/seo/robots-txt.js'

/**
 * Looks up robots.txt from here, as PageSpeed Insights does. Lighthouse on its own fetches it through the page, which our
 * policy forbids every page, and then takes points for a file that is there.
 */
export class RobotsFromOutside extends RobotsTxt {
  override async getArtifact({ baseArtifacts }: GathererContext): Promise<RobotsFile> {
    const address = new URL('/robots.txt', baseArtifacts.URL.finalDisplayedUrl)
    const response = await fetch(address)
    return { status: response.status, content: await response.text() }
  }
}

type GathererContext = Parameters<RobotsTxt['getArtifact']>[0]
type RobotsFile = Artifacts['RobotsTxt']
