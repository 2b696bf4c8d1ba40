import type { ViteUserConfig } from 'astro'
import { Features } from 'lightningcss'
import { SYNTAX_TARGETS } from './browser-floor.ts'

/**
 * How Vite builds for the browser floor. lightningcss minifies the styles because it knows the targets: it keeps
 * `text-decoration-thickness` apart, where a minifier without targets writes `text-decoration: underline 0.06em`, which
 * Safari before 26 rejects.
 */
export const FLOOR_BUILD = {
  target: SYNTAX_TARGETS,
  cssTarget: SYNTAX_TARGETS,
  cssMinify: 'lightningcss'
} satisfies ViteUserConfig['build']

/** Our styles have no `light-dark()`: without this, lightningcss adds variables to stand for it wherever `color-scheme` is set. */
export const FLOOR_STYLES = {
  lightningcss: { exclude: Features.LightDark }
} satisfies ViteUserConfig['css']

/** What Vite lets a plugin see of one of its environments: what it builds for the browser, or for the server. */
type Environment = NonNullable<ViteUserConfig['environments']>[string]

/**
 * A Vite plugin: Astro sets the target of scripts for the browser to `esnext`, over `vite.build.target`; this sets the floor.
 * In place, because Vite would join the two lists if the hook returned one.
 */
export function floorTargets() {
  return {
    name: 'floor-targets',
    configEnvironment(name: string, environment: Environment): void {
      if (name === 'client') environment.build = { ...environment.build, target: SYNTAX_TARGETS }
    }
  }
}
