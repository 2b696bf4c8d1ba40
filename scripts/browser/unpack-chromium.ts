import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The paths of the parts of an unpacked Chromium. */
export type UnpackedChromium = {
  executablePath: string
  libraryFolder: string
  fontSettings: string
}

/**
 * The npm package with the tests' default Chromium, and with the libraries and fonts for both
 * versions.
 */
const CURRENT = {
  name: '@sparticuz/chromium',
  archives: ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']
} as const

/**
 * An older version of the same package, with the Chromium of the browser floor. Its own libraries
 * are not used, because they lack libnspr4.
 */
const FLOOR = { name: 'chromium-109', archives: ['chromium.br', 'swiftshader.tar.br'] } as const

type ChromiumPackage = { readonly name: string; readonly archives: readonly string[] }

/**
 * Unpacks the Chromium in the npm package `@sparticuz/chromium` to `node_modules/.cache`, unless an
 * earlier run has done so, and returns its paths.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const folder = await unpack(CURRENT)
  return {
    executablePath: join(folder, 'chromium'),
    libraryFolder: join(folder, 'al2023', 'lib'),
    fontSettings: join(folder, 'fonts.conf')
  }
}

/** Does the same for the Chromium of the browser floor. */
export async function unpackFloorChromium(): Promise<UnpackedChromium> {
  const current = await unpackChromium()
  return { ...current, executablePath: join(await unpack(FLOOR), 'chromium') }
}

const require = createRequire(import.meta.url)

/** Unpacks a package, unless an earlier run has done so, and returns the folder with its files. */
async function unpack(chromium: ChromiumPackage): Promise<string> {
  const packageFolder = folderOf(chromium)
  const version = await versionOf(packageFolder)
  const folder = join(folderOf(CURRENT), '..', '..', '.cache', `chromium-${version}`)
  if (!existsSync(folder)) {
    const archives = chromium.archives.map((archive) => join(packageFolder, 'bin', archive))
    await unpackTo(folder, archives)
  }
  return folder
}

/** The folder of a package. In both packages, the entry file is in a subfolder of the package. */
function folderOf({ name }: ChromiumPackage): string {
  return dirname(dirname(require.resolve(name)))
}

async function versionOf(packageFolder: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(packageFolder, 'package.json'), 'utf8')
  )
  return version
}

/**
 * Unpacks to a temporary folder and renames it at the end. So the next run doesn't mistake the
 * files of an interrupted run for a complete Chromium, and two runs at the same time don't disturb
 * each other.
 */
async function unpackTo(folder: string, archives: readonly string[]): Promise<void> {
  const unfinished = `${folder}.unfinished-${process.pid}`
  await mkdir(unfinished, { recursive: true })
  try {
    await inflateAll(archives, unfinished)
    // The package makes the file executable only for its owner; other users run the tests as well.
    await chmod(join(unfinished, 'chromium'), 0o755)
    await writeFile(join(unfinished, 'fonts.conf'), fontSettings(join(folder, 'fonts')))
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // If the folder exists now, another run has unpacked the same Chromium meanwhile.
    if (!existsSync(folder)) throw error
  }
}

/**
 * Unpacks archives to a folder. The package always unpacks to TMPDIR, so TMPDIR is changed
 * meanwhile.
 */
async function inflateAll(archives: readonly string[], folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    for (const archive of archives) await inflate(archive)
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/**
 * A fontconfig file with the fonts of the package alone. Tests measure what fits on a screen; with the
 * fonts of each machine, that would pass on one and fail on another.
 */
function fontSettings(fontFolder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fontFolder}</dir>
  <cachedir>${fontFolder}-cache</cachedir>
</fontconfig>
`
}
