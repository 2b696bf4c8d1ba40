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

// How long the site takes to build with so many roles: `node scripts/measure-roles.ts 200`. It builds a copy, whose roles are
// those of the library over and over under other names, and leaves this folder alone. Page weights are not held there.

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

/** Writes further roles, each after one of the library, into a content folder. */
function multiplyRoles(content: string): void {
  const roles = lines(join(content, 'model/roles.yaml'), /^ {2}[a-z-]+: +\{ soc/)
  const nearby = lines(join(content, 'model/nearby.yaml'), /^[a-z-]+: \{/)
  for (let number = 0; number < wanted - roles.length; number++) {
    const line = roles[number % roles.length] ?? ''
    const id = /[a-z-]+/.exec(line)?.[0] ?? ''
    const other = `${id}-${number}`
    // A code of its own: nobody's major group, and a number.
    const code = `99-${String(number).padStart(4, '0')}.00`
    roles.push(line.replace(id, other).replace(/soc: \S+,/, `soc: ${code},`))
    nearby.push((nearby.find((one) => one.startsWith(`${id}:`)) ?? '').replace(id, other))
    for (const locale of LOCALES) {
      const page = (name: string): string => join(content, locale, 'roles', `${name}.md`)
      writeFileSync(
        page(other),
        readFileSync(page(id), 'utf8').replace(/^name: .*$/m, `$& ${number}`)
      )
    }
  }
  const head = readFileSync(join(content, 'model/roles.yaml'), 'utf8').split(/^roles:$/m)[0] ?? ''
  writeFileSync(join(content, 'model/roles.yaml'), `${head}roles:\n${roles.join('\n')}\n`)
  writeFileSync(join(content, 'model/nearby.yaml'), `${nearby.join('\n')}\n`)
}

function lines(file: string, like: RegExp): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => like.test(line))
}
