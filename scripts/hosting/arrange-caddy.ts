import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Place, replaceParts } from './place.ts'
import type { Program } from './start-program.ts'

/** Caddy with deploy/Caddyfile, without certificates. */
export function arrangeCaddy(command: string, { port, root, work, recipe }: Place): Program {
  const site = replaceParts(recipe('caddy'), [
    ['\nlocalhost {', `\nhttp://127.0.0.1:${port} {`],
    ['root * /srv/front-or-back', `root * ${root}`]
  ])
  const file = join(work, 'Caddyfile')
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`)
  return {
    command,
    args: ['run', '--config', file, '--adapter', 'caddyfile'],
    environment: { XDG_CONFIG_HOME: work, XDG_DATA_HOME: work },
    ready: /serving initial configuration/
  }
}
