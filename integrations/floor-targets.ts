import type { ViteUserConfig } from 'astro'
import { Features } from 'lightningcss'
import { SYNTAX_TARGETS } from './browser-floor.ts'

/**
 * Vite's settings for the browser floor. lightningcss minifies the styles because it takes the
 * targets into account: it keeps `text-decoration-thickness` as a property of its own. A minifier
 * without targets merges it into `text-decoration: underline 0.06em`, which Safari before 26
 * rejects.
 */
export const FLOOR_BUILD = {
  target: SYNTAX_TARGETS,
  cssTarget: SYNTAX_TARGETS,
  cssMinify: 'lightningcss'
} satisfies ViteUserConfig['build']

/**
 * Turns off the fallback for `light-dark()`, which our styles don't use: lightningcss would add
 * custom properties for it wherever `color-scheme` is set.
 */
export const FLOOR_STYLES = {
  lightningcss: { exclude: Features.LightDark }
} satisfies ViteUserConfig['css']

/** The settings of one of Vite's environments, such as `client` (for the browser) or `ssr`. */
type Environment = NonNullable<ViteUserConfig['environments']>[string]

/**
 * A Vite plugin that sets the target of scripts for the browser to the browser floor, because Astro
 * overrides `vite.build.target` with `esnext`. The hook changes the settings in place: Vite merges
 * a returned value into them, which would join the two lists of targets.
 */
export function floorTargets() {
  return {
    name: 'floor-targets',
    configEnvironment(name: string, environment: Environment): void {
      if (name === 'client') environment.build = { ...environment.build, target: SYNTAX_TARGETS }
    }
  }
}
