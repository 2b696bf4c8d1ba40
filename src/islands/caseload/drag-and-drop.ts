/** What to do with what is dropped. */
type Dropped = {
  readonly files: (files: readonly File[]) => void
  readonly text: (text: string) => void
}

/** Lets somebody drop files or some text anywhere on the page. A browser would leave it and show the file. */
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

/** Text that is dropped on a field belongs into the field. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}
