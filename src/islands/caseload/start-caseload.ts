import { looksLikeCode } from '#domain/caseload/guess'
import { groupOf } from '#domain/caseload/group'
import type { Person, ReadPerson } from '#domain/caseload/person'
import { countMarks, notMeIn } from '#domain/not-me'
import { soundCode } from '#domain/sound-code'
import { createCaseload } from '#stores/caseload'
import { createDesk } from '#stores/caseload-desk'
import { caseloadStorageOf } from '#stores/caseload-storage'
import { createCaseloadTable } from '#stores/caseload-table'
import { type CaseloadView as CaseloadViewKind, readView, writeView } from '#stores/caseload-view'
import { derived } from '#stores/derived'
import { createPaper } from '#stores/paper'
import { languageLinks } from '../language-links.ts'
import { modelFromRows } from '../model-rows.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { CaseloadView } from './caseload.tsx'
import type { CaseloadProps } from './caseload-text.ts'
import { dotsOnPlan } from './dots-on-plan.ts'
import { acceptDrops } from './drops.ts'
import { type FileKind, fileOf } from './file-of.ts'
import { saveAs, textOf } from './files.ts'
import { lateSheets } from './late-sheets.ts'
import { redrawInto } from './redraw.ts'
import type { Tools } from './tools.ts'

/** So many rows can be looked over; more are pages. */
const ROWS_ON_PAGE = 50

/** Brings the caseload to life: what the tab or the device holds, and a code in the address. */
export function startCaseload(root: HTMLElement, { model: rows, ...props }: CaseloadProps): void {
  const model = modelFromRows(rows)
  const { title } = document
  const caseload = createCaseload({
    model,
    columnNames: props.columns,
    storage: caseloadStorageOf(window),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve))
  })
  const $readable = derived([caseload.$people], (people) => people.filter(isRead))
  const $group = derived([$readable], (people) =>
    groupOf(
      model,
      people.map(({ summary }) => summary)
    )
  )
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
    remove: caseload.withdraw
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
    $group,
    $dots: derived([$group], ({ seats }) => dotsOnPlan(seats)),
    show: (view) => location.assign(writeView(view)),
    read: (text, options) => read(text, options),
    readFiles,
    forget,
    save,
    print: printNow
  }
  /** Id of the button that opened the printer; it has the focus again afterwards. */
  let printedFrom = ''
  const redraw = (): void => redrawInto(root, CaseloadView({ tools }))

  redraw()
  const { $people, $progress, $kept, $keepFailed, $removed } = caseload
  for (const store of [$people, $progress, $kept, $keepFailed, $removed]) store.listen(redraw)
  for (const store of [paper.$sheet, paper.$nickname, paper.$news, paper.$done])
    store.listen(redraw)
  for (const { $state } of Object.values(late)) $state.listen(redraw)
  desk.listen(redraw)
  table.listen(redraw)
  // What was said of lines to mend is over when some are taken out.
  $removed.listen(() => desk.tell({ kind: 'nothing' }))
  desk.$languages.listen(fetchWords)
  desk.$sure.listen((sure) => sure && document.getElementById('sure')?.focus())

  acceptDrops(root, { files: readFiles, text: (text) => read(text, { keep: true }) })
  keepPageLinksOutOfAddress()
  addEventListener('hashchange', () => follow(true))
  addEventListener('pageshow', ({ persisted }) => persisted && caseload.comeBack())
  addEventListener('beforeprint', () => {
    if (desk.$printing.get() === 'nothing') desk.$printing.set('all')
  })
  addEventListener('afterprint', () => {
    desk.$printing.set('nothing')
    document.getElementById(printedFrom)?.focus()
  })
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

  /** Shows the view of the address; what may be a code is read and looked at. */
  function follow(moved: boolean): void {
    const before = desk.$view.get()
    const view = readView(location.hash) ?? { kind: 'all' }
    const text = readView(location.hash) ? '' : location.hash
    desk.$view.set(view)
    desk.tell({ kind: 'nothing' })
    document.title = titleOf(view)
    if (text !== '') {
      history.replaceState(null, '', '#all')
      readLink(text)
      return
    }
    if (moved) {
      scrollTo(0, 0)
      focusOnNews(before.kind === 'person' ? `row-${before.id}` : undefined)
    }
    if (view.kind === 'all') return
    const focused = document.activeElement
    // A sheet has no heading before its words are there; by then somebody may be somewhere else.
    fetchWords().then(() => moved && document.activeElement === focused && focusOnNews())
  }

  /** The heading of what is looked at now, or the row that somebody comes back to. */
  function focusOnNews(row?: string): void {
    const back = row === undefined ? null : document.getElementById(row)
    if (back) back.focus()
    else root.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }

  function titleOf(view: CaseloadViewKind): string {
    const { text } = props
    const titles = {
      all: '',
      person: text.person.title,
      two: text.two.title,
      paper: text.paper.title
    }
    return [titles[view.kind], title].filter((part) => part !== '').join(' · ')
  }

  function open(id: number): void {
    location.assign(writeView({ kind: 'person', id }))
  }

  /** The words of the sheets that are looked at; those of this page's language are always needed. */
  async function fetchWords(): Promise<void> {
    const languages = new Set([props.language, ...desk.$languages.get()])
    await Promise.all(Array.from(languages, (language) => late[language].load()))
  }

  /** A code in the address: somebody new, or somebody who is here already and has sent their marks this time. */
  async function readLink(text: string): Promise<void> {
    if (!looksLikeCode(text)) {
      desk.tell({ kind: 'no-code' })
      return
    }
    const code = soundCode(text)
    const known = $people.get().find(({ line }) => line.code === code)
    if (!known) {
      await read(text, { keep: false, open: true })
      return
    }
    if (countMarks(notMeIn(text)) > 0) caseload.mend(known.id, known.line.nickname, text)
    open(known.id)
  }

  /** One code alone is there to be read, not to be listed: where it is the first, or came in a link. */
  async function read(
    text: string,
    { keep, open: opens = false }: { readonly keep: boolean; readonly open?: boolean }
  ): Promise<void> {
    const before = $people.get().length
    const typed = desk.$typed.get()
    const added = await caseload.add(text)
    desk.tell({ kind: 'read', added })
    if (added.kind !== 'added') {
      // What could not be taken is not lost: it stands in the field.
      if (keep && added.kind === 'cancelled') desk.$typed.set(text)
      return
    }
    // Something else may have been typed meanwhile.
    if (keep && desk.$typed.get() === typed) desk.$typed.set('')
    const [only, more] = $people.get().slice(before)
    const alone = only?.kind === 'read' && more === undefined
    if (alone && (before === 0 || opens)) open(only.id)
    else if (added.bad > 0) root.querySelector<HTMLElement>('.mend h2')?.focus()
  }

  async function readFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const text = await textOf(file).catch(() => null)
      if (text === null) desk.tell({ kind: 'unreadable' })
      else if (text === undefined) desk.tell({ kind: 'not-text' })
      else await read(text, { keep: false })
    }
  }

  function forget(): void {
    desk.$sure.set(false)
    desk.$typed.set('')
    table.selectNone()
    paper.forget()
    caseload.forget()
    desk.tell({ kind: 'forgotten' })
    root.querySelector<HTMLElement>('.keep h2')?.focus()
  }

  function save(kind: FileKind): void {
    const name = `${props.text.keep.file}.${kind}`
    const { type, text } = fileOf(kind, $people.get(), model.traits, props)
    saveAs(name, type, text)
    caseload.saved()
  }

  async function printNow(what: 'all' | 'sheets' | 'nothing'): Promise<void> {
    printedFrom = document.activeElement?.id ?? ''
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
