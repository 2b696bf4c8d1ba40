/**
 * Parses the props that `PageScript.astro` wrote into the page. The type is not checked, because the
 * page and its script are built together. Throws on a page without props.
 */
export function readProps<Props>(): Props {
  return JSON.parse(document.getElementById('props')?.textContent ?? '') as Props
}
