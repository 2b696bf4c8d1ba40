/**
 * Copies a text to the clipboard. Rejects where the browser denies permission, and on pages without
 * HTTPS, where `navigator.clipboard` is undefined.
 */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
