/**
 * The `map $uri $name { … }` of an nginx configuration: the value for a path. Knows what ours holds: a default, whole
 * paths, and expressions that begin with `~`. As in nginx, a whole path goes before expressions. Throws without such a map.
 */
export function nginxMap(configuration: string, name: string): (path: string) => string {
  const [, body] =
    new RegExp(`^map \\$uri \\$${name} \\{\n(.*?)^\\}`, 'ms').exec(configuration) ?? []
  if (body === undefined) throw new Error(`There is no map of $uri to $${name}.`)
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
