import { resolveConfig } from 'vite'
import { expect, test } from 'vitest'
import { STYLE_TARGETS, SYNTAX_TARGETS } from '../../integrations/browser-floor.ts'
import { FLOOR_BUILD, floorTargets } from '../../integrations/floor-targets.ts'

test('Vite and Rolldown are given each browser with its version', () => {
  expect(SYNTAX_TARGETS).toEqual(['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4'])
})

test('lightningcss is given versions as numbers: major × 65536 + minor × 256', () => {
  expect(STYLE_TARGETS).toEqual({
    chrome: 7_143_424, // 109 × 65536
    edge: 7_143_424,
    firefox: 7_536_640, // 115 × 65536
    safari: 1_049_600, // 16 × 65536 + 4 × 256
    ios_saf: 1_049_600
  })
})

test('scripts for the browser get the floor although Astro asks for esnext', async () => {
  const astroAsks = { client: { build: { target: 'esnext' } } }
  const { environments } = await resolveConfig(
    {
      configFile: false,
      build: FLOOR_BUILD,
      environments: astroAsks,
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
