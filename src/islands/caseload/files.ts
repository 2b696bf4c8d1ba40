/**
 * The text of a file; undefined where it is none, such as a picture or a spreadsheet's own format. Spreadsheets write UTF-8,
 * UTF-16 with a mark at its beginning, or, older ones, the letters of Windows; those are taken for Vietnamese.
 */
export async function textOf(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // No text has a zero in it, and every picture and packed file has soon.
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes)
  }
}

const LOOKED_AT = 4096

/** Hands a text to the visitor as a file; it goes nowhere else. */
export function saveAs(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
