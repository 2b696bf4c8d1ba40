/**
 * The oldest browsers that the site works in, declared once (docs/decisions/0016): Chrome and Edge 109 are the last for
 * Windows 7 and 8.1, Firefox 115 ESR is the last for them and for macOS 10.12 to 10.14, Safari 16.4 came with iOS 16.4.
 */
export const BROWSER_FLOOR = {
  chrome: '109',
  edge: '109',
  firefox: '115',
  safari: '16.4',
  /** Safari for iOS; every browser on iOS is this engine. */
  ios: '16.4'
} as const

/** The floor as Vite, Rolldown and esbuild take it: `chrome109`. They lower newer syntax to it. */
export const SYNTAX_TARGETS: string[] = Object.entries(BROWSER_FLOOR).map(
  ([browser, version]) => `${browser}${version}`
)

/** The floor as lightningcss takes it: a version is 24 bits, eight each for major, minor and patch. */
export const STYLE_TARGETS = {
  chrome: styleVersion(BROWSER_FLOOR.chrome),
  edge: styleVersion(BROWSER_FLOOR.edge),
  firefox: styleVersion(BROWSER_FLOOR.firefox),
  safari: styleVersion(BROWSER_FLOOR.safari),
  ios_saf: styleVersion(BROWSER_FLOOR.ios)
} as const

function styleVersion(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major << 16) | (minor << 8)
}
