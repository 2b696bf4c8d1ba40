import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Where the parts of the unpacked Chromium are. */
export type UnpackedChromium = {
  executablePath: string
  libraryFolder: string
  fontSettings: string
}

/** The npm package whose Chromium the tests use by default, and whose libraries and fonts every unpacked Chromium uses. */
const CURRENT = {
  name: '@sparticuz/chromium',
  archives: ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']
} as const

/** The same package in an older version: the oldest Chromium that the site works in. Its own libraries lack libnspr4. */
const FLOOR = { name: 'chromium-109', archives: ['chromium.br', 'swiftshader.tar.br'] } as const

type ChromiumPackage = { readonly name: string; readonly archives: readonly string[] }

/**
 * Unpacks the Chromium inside the npm package `@sparticuz/chromium` to `node_modules/.cache`,
 * unless that was done before, and says where it is.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const folder = await unpack(CURRENT)
  return {
    executablePath: join(folder, 'chromium'),
    libraryFolder: join(folder, 'al2023', 'lib'),
    fontSettings: join(folder, 'fonts.conf')
  }
}

/** Unpacks the oldest Chromium that the site works in, in the same way. */
export async function unpackFloorChromium(): Promise<UnpackedChromium> {
  const current = await unpackChromium()
  return { ...current, executablePath: join(await unpack(FLOOR), 'chromium') }
}

const require = createRequire(import.meta.url)

/** The folder with what was in the package, unpacked now or before. */
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

/** Both packages have their entry one folder below their own. */
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
 * Unpacks beside the folder and renames at the end: an interrupted run leaves no half Chromium
 * that the next one would take for a whole, and two runs at a time don't meet.
 */
async function unpackTo(folder: string, archives: readonly string[]): Promise<void> {
  const unfinished = `${folder}.unfinished-${process.pid}`
  await mkdir(unfinished, { recursive: true })
  try {
    await inflateAll(archives, unfinished)
    // The package makes it for its owner alone, but whoever may read the project may test it.
    await chmod(join(unfinished, 'chromium'), 0o755)
    await writeFile(join(unfinished, 'fonts.conf'), fontSettings(join(folder, 'fonts')))
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // Another run was faster, and its Chromium is as good as ours.
    if (!existsSync(folder)) throw error
  }
}

/** The package unpacks to the folder for temporary files, so for a moment that is ours. */
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

/** The machine's own fonts, if it has any, and after them those of the package. */
function fontSettings(fontFolder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fontFolder}</dir>
  <cachedir>${fontFolder}-cache</cachedir>
</fontconfig>
`
}
