/** The data that the page put there for its island (`PageScript.astro`): built together, so trusted to fit. */
export function readProps<Props>(): Props {
  return JSON.parse(document.getElementById('props')?.textContent ?? '') as Props
}
