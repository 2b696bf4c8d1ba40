/** What to do with what is dropped. */
type Drops = { readonly file: (file: File) => void; readonly text: (text: string) => void }

/** Lets somebody drop a file or some text anywhere on the root. A browser would leave the page and show the file. */
export function acceptDrops(root: HTMLElement, { file: takeFile, text: takeText }: Drops): void {
  const mark = (over: boolean): void => {
    root.classList.toggle('dropping', over)
  }
  root.addEventListener('dragover', (event) => {
    event.preventDefault()
    mark(true)
  })
  root.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) mark(false)
  })
  root.addEventListener('drop', (event) => {
    // Text that is dropped on a field belongs into the field.
    const [file] = event.dataTransfer?.files ?? []
    mark(false)
    if (file) {
      event.preventDefault()
      takeFile(file)
    } else if (
      !(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement)
    ) {
      event.preventDefault()
      takeText(event.dataTransfer?.getData('text/plain') ?? '')
    }
  })
}
