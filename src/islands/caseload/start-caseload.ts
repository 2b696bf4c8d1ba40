import { csvOf, jsonOf } from '#domain/caseload/files'
import { groupOf } from '#domain/caseload/group'
import type { Person, ReadPerson } from '#domain/caseload/person'
import { codeIn } from '#domain/code-in'
import { createCaseload } from '#stores/caseload'
import { createDesk } from '#stores/caseload-desk'
import { caseloadStorageOf } from '#stores/caseload-storage'
import { createCaseloadTable } from '#stores/caseload-table'
import { readView, writeView } from '#stores/caseload-view'
import { derived } from '#stores/derived'
import { createPaper } from '#stores/paper'
import { languageLinks } from '../language-links.ts'
import { draw } from '../light/draw.ts'
import { modelFromRows } from '../model-rows.ts'
import { percent } from '../result/percent.ts'
import { keepSkipLinkOutOfAddress } from '../skip-link.ts'
import { CaseloadView } from './caseload.tsx'
import type { CaseloadProps } from './caseload-text.ts'
import { acceptDrops } from './drops.ts'
import { CODES_FIELD } from './fields.ts'
import { saveAs, textOf } from './files.ts'
import { lateSheets } from './late-sheets.ts'
import type { Tools } from './tools.ts'

/** So many rows can be looked over; more are pages. */
const ROWS_ON_PAGE = 50

/** Brings the caseload to life: what the tab or the device holds, and a code in the address. */
export function startCaseload(root: HTMLElement, { model: rows, ...props }: CaseloadProps): void {
  const model = modelFromRows(rows)
  const caseload = createCaseload({
    model,
    columnNames: props.columns,
    storage: caseloadStorageOf(window),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve))
  })
  const $readable = derived([caseload.$people], (people) => people.filter(isRead))
  const names = new Intl.Collator(props.language, { numeric: true })
  const table = createCaseloadTable({
    $people: $readable,
    compareNames: names.compare,
    rowsOnPage: ROWS_ON_PAGE
  })
  const desk = createDesk(props.language)
  const paper = createPaper({
    slots: model.questions.map(({ slot }) => slot),
    add: (line) => caseload.addLine(line).id,
    remove: (id) => caseload.remove([id])
  })
  const late = lateSheets()
  const tools: Tools = {
    caseload,
    table,
    desk,
    paper,
    late,
    model,
    props,
    $readable,
    $bad: derived([caseload.$people], (people) => people.filter(isBad)),
    $group: derived([$readable], (people) =>
      groupOf(
        model,
        people.map(({ summary }) => summary)
      )
    ),
    show: (view) => location.assign(writeView(view)),
    read: (text) => read(text),
    readPasted,
    readFile,
    save,
    print: printNow
  }
  const redraw = (): void => draw(root, CaseloadView({ tools }))

  redraw()
  const { $people, $progress, $kept, $keepFailed, $removed } = caseload
  for (const store of [$people, $progress, $kept, $keepFailed, $removed]) store.listen(redraw)
  for (const store of Object.values(desk)) store.listen(redraw)
  for (const store of [paper.$sheet, paper.$news, paper.$done]) store.listen(redraw)
  for (const { $state } of Object.values(late)) $state.listen(redraw)
  table.listen(redraw)
  desk.$languages.listen(fetchWords)
  desk.$sure.listen((sure) => sure && document.getElementById('sure')?.focus())

  acceptDrops(root, { file: readFile, text: (text) => read(text) })
  keepSkipLinkOutOfAddress()
  addEventListener('hashchange', () => follow(true))
  addEventListener('pagehide', caseload.leave)
  addEventListener('beforeprint', () => {
    if (desk.$printing.get() === 'nothing') desk.$printing.set('all')
  })
  addEventListener('afterprint', () => desk.$printing.set('nothing'))
  let inOtherLanguage = false
  languageLinks(() => {
    inOtherLanguage = true
    return location.hash
  })
  addEventListener('beforeunload', (event) => {
    // What was pasted stands somewhere else as well; what was typed here does not, and half a sheet nowhere at all.
    const half = paper.$sheet.get().some((answer) => answer !== undefined)
    if (half || (caseload.$unsaved.get() && !inOtherLanguage)) event.preventDefault()
  })
  caseload.start().then(() => follow(false))

  /** Shows the view of the address; anything else there is taken for a code, which is read and looked at. */
  function follow(moved: boolean): void {
    const view = readView(location.hash)
    if (view) {
      desk.$view.set(view)
      desk.$done.set({ kind: 'nothing' })
      if (moved) scrollTo(0, 0)
      const words = view.kind === 'all' ? undefined : fetchWords()
      // A sheet has no heading before its words are there.
      words?.then(() => moved && focusOnNews())
      if (moved) focusOnNews()
      return
    }
    const text = location.hash
    const known = $people.get().find(({ line }) => line.code === codeIn(text))
    history.replaceState(null, '', '#all')
    if (known) open(known.id)
    else read(text, true)
  }

  function focusOnNews(): void {
    root.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }

  function open(id: number): void {
    location.assign(writeView({ kind: 'person', id }))
  }

  /** The words of the sheets that are looked at; those of this page's language are always needed. */
  async function fetchWords(): Promise<void> {
    const languages = new Set([props.language, ...desk.$languages.get()])
    await Promise.all(Array.from(languages, (language) => late[language].load()))
  }

  /** One code alone is there to be read, not to be listed: where it is the first, or came in a link. */
  async function read(text: string, fromLink = false): Promise<void> {
    const before = $people.get().length
    const added = await caseload.add(text)
    desk.$done.set({ kind: 'read', added })
    if (added.kind !== 'added') return
    const field = document.getElementById(CODES_FIELD)
    if (field instanceof HTMLTextAreaElement) field.value = ''
    const [only, more] = $people.get().slice(before)
    const alone = only?.kind === 'read' && more === undefined
    if (alone && (before === 0 || fromLink)) open(only.id)
    else if (added.bad > 0) root.querySelector<HTMLElement>('.mend h2')?.focus()
  }

  async function readPasted(text: string): Promise<void> {
    await read(text)
    const done = desk.$done.get()
    const taken = done.kind === 'read' && done.added.kind === 'added'
    const field = document.getElementById(CODES_FIELD)
    if (!taken && field instanceof HTMLTextAreaElement) field.value = text.trimStart()
  }

  async function readFile(file: File): Promise<void> {
    try {
      await read(await textOf(file))
    } catch {
      desk.$done.set({ kind: 'unreadable-file' })
    }
  }

  function save(kind: 'csv' | 'json'): void {
    const people = $people.get()
    const lines = people.map(({ line }) => line)
    const name = `${props.text.keep.file}.${kind}`
    caseload.saved()
    if (kind === 'json') {
      saveAs(name, 'application/json', jsonOf(lines))
      return
    }
    const { table: words } = props.text
    const [nickname = '', code = '', notMe = ''] = [
      props.columns.nickname[0],
      props.columns.code[0],
      props.columns.notMe[0]
    ]
    const more = [
      words.verdict,
      words.front,
      ...model.traits.map(({ id }) => props.traitNames[id] ?? id)
    ]
    saveAs(
      name,
      'text/csv',
      csvOf(lines, { nickname, code, notMe, more }, (at) => figuresOf(people[at]))
    )
  }

  /** What a spreadsheet shows of somebody besides the code. */
  function figuresOf(person: Person | undefined): readonly string[] {
    if (person?.kind !== 'read') return []
    const { placing, probability, scores } = person.summary
    return [
      placing === 'unclear' ? props.text.group.unclearName : props.placings[placing],
      probability === undefined ? '' : `${percent(probability)}`,
      ...scores.map((score) => (score === undefined ? '' : `${Math.round(score)}`))
    ]
  }

  async function printNow(what: 'all' | 'sheets' | 'nothing'): Promise<void> {
    // Words that can't be had are said where the sheet would be.
    await fetchWords()
    desk.$printing.set(what)
    print()
  }
}

function isRead(person: Person): person is ReadPerson {
  return person.kind === 'read'
}

function isBad(person: Person): person is Extract<Person, { kind: 'bad' }> {
  return person.kind === 'bad'
}
