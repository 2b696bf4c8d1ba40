import { scriptPath } from '#i18n/paths'

declare global {
  /**
   * What the page's script shares with its lazy parts (`shareRuntime`). Each lazy part stores its
   * exports in `parts` under its name.
   */
  var frontOrBack: { parts: Record<string, unknown>; [shared: string]: unknown } | undefined
}

/**
 * Returns the exports of a lazy part, and fetches it first if it is not loaded. Rejects when the file
 * can't be fetched or does not register the part. The type is not checked: the page and the part are
 * built together, so a part's name determines its type.
 */
export async function fetchPart<Part>(name: string): Promise<Part> {
  globalThis.frontOrBack ??= { parts: {} }
  const { parts } = globalThis.frontOrBack
  if (!(name in parts)) await runScript(name)
  if (!(name in parts)) {
    throw new Error(`${scriptPath(name)} did not set frontOrBack.parts['${name}'].`)
  }
  return parts[name] as Part
}

/**
 * Fetches and runs a script that src/pages/scripts/ builds. Rejects when it can't be fetched. It is
 * a classic script, not a module: a sandboxed frame has an opaque origin, so a module would need a
 * CORS header, which simple static hosts do not send.
 */
export function runScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = scriptPath(name)
    script.onload = () => {
      script.remove()
      resolve()
    }
    script.onerror = () => {
      script.remove()
      reject(new Error(`${script.src} could not be fetched.`))
    }
    document.head.append(script)
  })
}
