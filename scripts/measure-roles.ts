import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { LOCALES } from '#i18n/locales'

// `node scripts/measure-roles.ts 200`: measures how long the build takes with this number of roles.
// It copies the project to a temporary folder, adds copies of the library's roles under other
// names, and builds the copy without page budgets.

const wanted = Number(process.argv[2] ?? 200)
const here = resolve(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'front-or-back-roles-'))

try {
  for (const name of readdirSync(here)) {
    if (['node_modules', 'dist', '.git', '.astro', '.cache'].includes(name)) continue
    cpSync(join(here, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(here, 'node_modules'), join(copy, 'node_modules'))
  multiplyRoles(join(copy, 'content'))
  const config = join(copy, 'astro.config.mjs')
  writeFileSync(config, readFileSync(config, 'utf8').replace(', budgets()]', ']'))

  const start = performance.now()
  const { status } = spawnSync(
    process.execPath,
    [join(copy, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: copy,
      stdio: ['ignore', 'ignore', 'inherit']
    }
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (status !== 0) throw new Error(`The build of ${wanted} roles failed.`)
  const pages = readdirSync(join(copy, 'dist'), { recursive: true }).filter((file) =>
    String(file).endsWith('.html')
  )
  console.info(`${wanted} roles, ${pages.length} pages: ${seconds} s`)
} finally {
  rmSync(copy, { recursive: true })
}

/**
 * Adds roles to a content folder until it has `wanted` roles. Each is a copy of a role of the
 * library.
 */
function multiplyRoles(content: string): void {
  const roles = lines(join(content, 'model/roles.yaml'), /^ {2}[a-z-]+: +\{ soc/)
  const nearby = lines(join(content, 'model/nearby.yaml'), /^[a-z-]+: \{/)
  for (let number = 0; number < wanted - roles.length; number++) {
    const line = roles[number % roles.length] ?? ''
    const id = /[a-z-]+/.exec(line)?.[0] ?? ''
    const newId = `${id}-${number}`
    // A unique code: the SOC classification has no major group 99.
    const code = `99-${String(number).padStart(4, '0')}.00`
    roles.push(line.replace(id, newId).replace(/soc: \S+,/, `soc: ${code},`))
    nearby.push((nearby.find((entry) => entry.startsWith(`${id}:`)) ?? '').replace(id, newId))
    for (const locale of LOCALES) {
      const page = (name: string): string => join(content, locale, 'roles', `${name}.md`)
      writeFileSync(
        page(newId),
        readFileSync(page(id), 'utf8').replace(/^name: .*$/m, `$& ${number}`)
      )
    }
  }
  const head = readFileSync(join(content, 'model/roles.yaml'), 'utf8').split(/^roles:$/m)[0] ?? ''
  writeFileSync(join(content, 'model/roles.yaml'), `${head}roles:\n${roles.join('\n')}\n`)
  writeFileSync(join(content, 'model/nearby.yaml'), `${nearby.join('\n')}\n`)
}

/** The lines of a file that match a pattern. */
function lines(file: string, pattern: RegExp): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => pattern.test(line))
}
