import { resolveConfig } from 'vite'
import { expect, test } from 'vitest'
import { STYLE_TARGETS, SYNTAX_TARGETS } from '../../integrations/browser-floor.ts'
import { FLOOR_BUILD, floorTargets } from '../../integrations/floor-targets.ts'

test('SYNTAX_TARGETS names each browser with its version, for Vite and Rolldown', () => {
  expect(SYNTAX_TARGETS).toEqual(['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4'])
})

test('STYLE_TARGETS has versions as numbers for lightningcss: major × 65536 + minor × 256', () => {
  expect(STYLE_TARGETS).toEqual({
    chrome: 7_143_424, // 109 × 65536
    edge: 7_143_424,
    firefox: 7_536_640, // 115 × 65536
    safari: 1_049_600, // 16 × 65536 + 4 × 256
    ios_saf: 1_049_600
  })
})

test('floorTargets replaces the target esnext that Astro sets for browser scripts', async () => {
  const astroEnvironments = { client: { build: { target: 'esnext' } } }
  const { environments } = await resolveConfig(
    {
      configFile: false,
      build: FLOOR_BUILD,
      environments: astroEnvironments,
      plugins: [floorTargets()]
    },
    'build'
  )
  expect(environments.client?.build.target).toEqual([
    'chrome109',
    'edge109',
    'firefox115',
    'safari16.4',
    'ios16.4'
  ])
  expect(environments.client?.build.cssMinify).toBe('lightningcss')
})
