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

/**
 * Unpacks the Chromium inside the npm package `@sparticuz/chromium` to `node_modules/.cache`,
 * unless that was done before, and says where it is.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const packageFolder = dirname(dirname(require.resolve('@sparticuz/chromium')))
  const version = await versionOf(packageFolder)
  const folder = join(packageFolder, '..', '..', '.cache', `chromium-${version}`)
  if (!existsSync(folder)) await unpackTo(folder, join(packageFolder, 'bin'))
  return {
    executablePath: join(folder, 'chromium'),
    libraryFolder: join(folder, 'al2023', 'lib'),
    fontSettings: join(folder, 'fonts.conf')
  }
}

const require = createRequire(import.meta.url)

const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']

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
async function unpackTo(folder: string, archiveFolder: string): Promise<void> {
  const unfinished = `${folder}.unfinished-${process.pid}`
  await mkdir(unfinished, { recursive: true })
  try {
    await inflateAll(archiveFolder, unfinished)
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
async function inflateAll(archiveFolder: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    for (const archive of archives) await inflate(join(archiveFolder, archive))
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
