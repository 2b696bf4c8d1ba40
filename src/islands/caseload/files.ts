/**
 * Decodes a text file. Returns undefined for a binary file, such as a picture or a spreadsheet.
 * Rejects if the file can't be read. Spreadsheets export text as UTF-8, as UTF-16 with a byte order
 * mark, or, if they are old, in a Windows code page; the Vietnamese one is assumed (windows-1258).
 */
export async function textOf(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // Text has no zero bytes; pictures and compressed files have one near the beginning.
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes)
  }
}

/** Number of bytes that are searched for a zero. */
const LOOKED_AT = 4096

/** Downloads a text as a file with this name and MIME type. Nothing is sent over the network. */
export function saveAs(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
