/** Copies a text; rejects where the browser does not allow it, also where `navigator.clipboard` is missing: on pages without https. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
