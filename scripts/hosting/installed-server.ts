import { spawnSync } from 'node:child_process'
import { findProgram } from '../programs/find-program.ts'

/**
 * The path of a server's program; undefined if there is none. Debian has servers in /usr/sbin, which is
 * not in the PATH of everybody.
 */
export function installedServer(command: string): string | undefined {
  return findProgram([command], `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin`)
}

/** The version that a program prints, such as `1.22.1`; empty if it prints none. */
export function versionOf(command: string, argument: string): string {
  const { stdout, stderr } = spawnSync(command, [argument], { encoding: 'utf8' })
  return /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? ''
}
