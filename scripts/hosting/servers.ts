import { arrangeApache, arrangeSharedApache } from './arrange-apache.ts'
import { arrangeCaddy } from './arrange-caddy.ts'
import { arrangeNginx } from './arrange-nginx.ts'
import type { Place } from './place.ts'
import type { Program } from './start-program.ts'

/** A server that can be tried: its program, and the Debian package that has it. */
export type Server = {
  readonly name: string
  readonly command: string
  readonly versionArgument: string
  readonly debianPackage: string
  /** Writes its configuration; returns how it is started with it. `command` is the program's path. */
  readonly arrange: (command: string, place: Place) => Program
}

/** All servers that are tried, in the order of the table. */
export const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    command: 'nginx',
    versionArgument: '-v',
    debianPackage: 'nginx',
    arrange: arrangeNginx
  },
  {
    name: 'Caddy',
    command: 'caddy',
    versionArgument: 'version',
    debianPackage: 'caddy',
    arrange: arrangeCaddy
  },
  {
    name: 'Apache',
    command: 'apache2',
    versionArgument: '-v',
    debianPackage: 'apache2',
    arrange: arrangeApache
  },
  {
    name: 'Apache with .htaccess',
    command: 'apache2',
    versionArgument: '-v',
    debianPackage: 'apache2',
    arrange: arrangeSharedApache
  }
]
