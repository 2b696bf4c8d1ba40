/**
 * The oldest browser versions that the site supports (docs/decisions/0016). Chrome and Edge 109 are
 * the last versions for Windows 7 and 8.1, Firefox 115 ESR is the last for these and for macOS
 * 10.12 to 10.14, and Safari 16.4 came with iOS 16.4.
 */
export const BROWSER_FLOOR = {
  chrome: '109',
  edge: '109',
  firefox: '115',
  safari: '16.4',
  /** Safari on iOS. Other browsers on iOS use its engine. */
  ios: '16.4'
} as const

/** The browser floor in the format of Vite, Rolldown and esbuild, such as `chrome109`. */
export const SYNTAX_TARGETS: string[] = Object.entries(BROWSER_FLOOR).map(
  ([browser, version]) => `${browser}${version}`
)

/** The browser floor in the format of lightningcss: see `styleVersion`. */
export const STYLE_TARGETS = {
  chrome: styleVersion(BROWSER_FLOOR.chrome),
  edge: styleVersion(BROWSER_FLOOR.edge),
  firefox: styleVersion(BROWSER_FLOOR.firefox),
  safari: styleVersion(BROWSER_FLOOR.safari),
  ios_saf: styleVersion(BROWSER_FLOOR.ios)
} as const

/** A version as a number of 24 bits: eight each for major, minor and patch. */
function styleVersion(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major << 16) | (minor << 8)
}
