/**
 * Evaluates `map $uri $name { … }` of an nginx configuration: returns a function from path to
 * value. It supports what our configuration uses: a default, whole paths, and regular expressions
 * that begin with `~`. As in nginx, a whole path takes precedence over expressions. Throws when the
 * configuration has no such map.
 */
export function nginxMap(configuration: string, name: string): (path: string) => string {
  const [, body] =
    new RegExp(`^map \\$uri \\$${name} \\{\n(.*?)^\\}`, 'ms').exec(configuration) ?? []
  if (body === undefined)
    throw new Error(
      `The nginx configuration has no "map $uri $${name} { … }". Add it, or correct the name.`
    )
  const lines = [...body.matchAll(/^ *(?!#)(\S+) +"(.*)";$/gm)].map(
    ([, pattern = '', value = '']) => [pattern, value] as const
  )
  const whole = new Map(lines)
  const expressions = lines.flatMap(([pattern, value]) =>
    pattern.startsWith('~') ? [{ expression: new RegExp(pattern.slice(1)), value }] : []
  )
  return (path) =>
    whole.get(path) ??
    expressions.find(({ expression }) => expression.test(path))?.value ??
    whole.get('default') ??
    ''
}
