import { scriptPath } from '#i18n/paths'

declare global {
  /** What the page's own script shares with its lazy parts, and under `parts` what those leave there, by the name of their file. */
  var frontOrBack: { parts: Record<string, unknown>; [shared: string]: unknown } | undefined
}

/**
 * Fetches a lazy part. What the part is stands in its file's name, so the two are built together and trusted to fit.
 */
export async function fetchPart<Part>(name: string): Promise<Part> {
  globalThis.frontOrBack ??= { parts: {} }
  const { parts } = globalThis.frontOrBack
  if (!(name in parts)) await runScript(name)
  if (!(name in parts)) throw new Error(`${scriptPath(name)} is not the part ${name}.`)
  return parts[name] as Part
}

/**
 * Runs one of the files that src/pages/scripts/ writes. A classic script instead of a module, because a frame in a sandbox has no
 * origin of its own, and a module would need a CORS header there that plain hosts do not send.
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
