/**
 * Returns the text of embed.js: a classic script in a function of its own, so that it defines no
 * global variables in the host page. `script` is the bundled element.ts, `titles` are the frame's
 * titles by language, and `builtFor` is the address of the site with a slash at the end.
 */
export function embedFile(
  script: string,
  titles: Readonly<Record<string, string>>,
  builtFor: string
): string {
  const constants = `const TITLES=${JSON.stringify(titles)},BUILT_FOR=${JSON.stringify(builtFor)}`
  return `(()=>{${constants};${script}})()`
}
