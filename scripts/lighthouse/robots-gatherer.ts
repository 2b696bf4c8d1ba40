import type { Artifacts } from 'lighthouse'
import RobotsTxt from 'lighthouse/core/gather/gatherers/seo/robots-txt.js'

/**
 * Fetches robots.txt from Node, as PageSpeed Insights does from its server. Lighthouse itself
 * fetches it inside the page, which our Content-Security-Policy blocks, and then lowers the score
 * as if the file were missing.
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
