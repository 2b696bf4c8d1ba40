/** Callbacks for what is dropped. */
type Dropped = {
  readonly files: (files: readonly File[]) => void
  readonly text: (text: string) => void
}

/**
 * Accepts files and text dropped anywhere on the page; by default, the browser would leave the page
 * and open the file. While something is dragged over the page, `root` has the class `dropping`.
 */
export function acceptDrops(
  root: HTMLElement,
  { files: takeFiles, text: takeText }: Dropped
): void {
  const mark = (over: boolean): void => {
    root.classList.toggle('dropping', over)
  }
  addEventListener('dragover', (event) => {
    const files = event.dataTransfer?.types.includes('Files') ?? false
    if (isField(event.target) && !files) return
    event.preventDefault()
    mark(true)
  })
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) mark(false)
  })
  addEventListener('drop', (event) => {
    mark(false)
    const files = Array.from(event.dataTransfer?.files ?? [])
    if (files.length > 0) {
      event.preventDefault()
      takeFiles(files)
    } else if (!isField(event.target)) {
      event.preventDefault()
      takeText(event.dataTransfer?.getData('text/plain') ?? '')
    }
  })
}

/** Whether the browser can insert dropped text into the target itself. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}
