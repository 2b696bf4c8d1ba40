import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Place, replaceParts } from './place.ts'
import type { Program } from './start-program.ts'

/** nginx with deploy/nginx.conf, and a main configuration that writes nothing outside of `work`. */
export function arrangeNginx(command: string, { port, root, work, recipe }: Place): Program {
  const site = replaceParts(recipe('nginx'), [
    ['\n  listen 80;\n', `\n  listen 127.0.0.1:${port};\n`],
    ['\n  listen [::]:80;\n', '\n'],
    ['root /srv/front-or-back;', `root ${root};`]
  ])
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(work, name)};`
  )
  const main = join(work, 'nginx.conf')
  writeFileSync(
    main,
    `daemon off;
pid ${join(work, 'pid')};
error_log stderr notice;
events {
}
http {
include /etc/nginx/mime.types;
access_log off;
${temporary.join('\n')}
${site}
}
`
  )
  return { command, args: ['-e', 'stderr', '-c', main], ready: /start worker process/ }
}
