import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Place, replaceParts } from './place.ts'
import type { Program } from './start-program.ts'

/** Apache as on an own server: deploy/apache.conf, which includes deploy/htaccess. */
export function arrangeApache(command: string, place: Place): Program {
  const { port, root, work, recipe } = place
  const included = join(work, 'front-or-back.htaccess')
  writeFileSync(included, recipe('htaccess'))
  const site = replaceParts(recipe('apache'), [
    ['\n<VirtualHost *:80>', `\n<VirtualHost *:${port}>`],
    ['/etc/apache2/front-or-back.htaccess', included],
    ['/srv/front-or-back', root]
  ])
  return start(command, place, [...USUAL, 'brotli'], site)
}

/**
 * Apache as on shared hosting: deploy/htaccess in the folder of the site, in a configuration that allows no
 * more than FileInfo, lists folders and has no brotli.
 */
export function arrangeSharedApache(command: string, place: Place): Program {
  const { port, root, folder, recipe } = place
  writeFileSync(join(folder, '.htaccess'), recipe('htaccess'))
  const site = `<VirtualHost *:${port}>
  DocumentRoot ${root}
  <Directory ${root}>
    Require all granted
    Options Indexes FollowSymLinks
    AllowOverride FileInfo
  </Directory>
</VirtualHost>`
  return start(command, place, USUAL, site)
}

/** The modules that Debian enables and that matter here, and the one for headers. */
const USUAL = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'alias',
  'autoindex',
  'negotiation',
  'filter',
  'deflate',
  'headers'
]

function start(
  command: string,
  { port, work }: Place,
  modules: readonly string[],
  site: string
): Program {
  const main = join(work, 'apache.conf')
  const loaded = modules.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`
  )
  // Apache opens its log by name, and can't open the socket that Node makes of its output: so it writes
  // to a program, which has the same output.
  writeFileSync(
    main,
    `ServerRoot ${work}
ServerName 127.0.0.1
PidFile ${join(work, 'pid')}
DefaultRuntimeDir ${work}
Listen 127.0.0.1:${port}
ErrorLog "||/bin/cat"
LogLevel notice
User nobody
Group nogroup
${loaded.join('\n')}
TypesConfig /etc/mime.types
<Directory />
  Require all denied
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
${site}
`
  )
  return { command, args: ['-DFOREGROUND', '-f', main], ready: /resuming normal operations/ }
}
