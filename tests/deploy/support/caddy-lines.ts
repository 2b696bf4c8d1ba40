import type { HeaderLine } from './header-lines.ts'

/**
 * The lines of a Caddyfile that set headers before the errors are handled. It supports what our Caddyfile
 * uses: `header` with a matcher or with a block, and the matchers `path_regexp`, `not path_regexp` and
 * `path` with endings such as `*.txt`. Throws for a matcher that is used and not defined.
 */
export function caddyLines(caddyfile: string): readonly HeaderLine[] {
  const [site = ''] = caddyfile.split('handle_errors')
  const uncommented = site.replace(/^\s*#.*$/gm, '')
  const matchers = new Map([...matchersIn(uncommented)])
  const lines = Array.from(
    uncommented.matchAll(/^\t+header @([\w-]+) ([\w-]+) "(.*)"$/gm),
    ([line, matcher = '', name = '', value = '']): HeaderLine => {
      const appliesTo = matchers.get(matcher)
      if (appliesTo === undefined) {
        throw new Error(
          `${line.trim()}: there is no matcher @${matcher}. Define it, or correct its name.`
        )
      }
      return { name, value, appliesTo }
    }
  )
  const [, block = ''] = /^\t+header \{\n(.*?)^\t+\}/ms.exec(uncommented) ?? []
  const always = Array.from(
    block.matchAll(/^\t+([\w-]+) "(.*)"$/gm),
    ([, name = '', value = '']): HeaderLine => ({ name, value, appliesTo: () => true })
  )
  return [...always, ...lines]
}

function* matchersIn(site: string): Generator<[string, (path: string) => boolean]> {
  for (const [, name = '', not, pattern = ''] of site.matchAll(
    /^\t+@([\w-]+) (not )?path_regexp (\S+)$/gm
  )) {
    const expression = new RegExp(pattern)
    yield [name, (path) => expression.test(path) === (not === undefined)]
  }
  for (const [, name = '', endings = ''] of site.matchAll(/^\t+@([\w-]+) path ((?:\*\S+ ?)+)$/gm)) {
    yield [name, (path) => endings.split(' ').some((ending) => path.endsWith(ending.slice(1)))]
  }
}
