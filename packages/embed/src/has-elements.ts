/** Whether this is a page of a browser. A server that renders pages has no custom elements. */
export function hasElements(): boolean {
  return typeof customElements !== 'undefined'
}
