import { looksLikeCode } from '#domain/caseload/guess'
import { groupOf } from '#domain/caseload/group'
import type { Person, ReadPerson } from '#domain/caseload/person'
import { countMarks, extractNotMe } from '#domain/not-me'
import { normalizeCode } from '#domain/normalize-code'
import type { Locale } from '#i18n/locales'
import { createCaseload } from '#stores/caseload'
import { createCaseloadUiState } from '#stores/caseload-ui-state'
import { caseloadStorageOf } from '#stores/caseload-storage'
import { createCaseloadTable } from '#stores/caseload-table'
import { type CaseloadView as CaseloadViewKind, parseView, formatView } from '#stores/caseload-view'
import { createLazy, type Lazy } from '#stores/lazy'
import { createPaper } from '#stores/paper'
import { computed } from 'nanostores'
import { languageLinks } from '../language-links.ts'
import { modelFromRows } from '../model-rows.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { fetchPart } from '../shared/lazy-script.ts'
import { keepFocus } from '../shared/keep-focus.ts'
import type { CaseloadProps } from './caseload-props.ts'
import type { BadPerson, OpenedCaseload, SheetPart } from './context.ts'
import { dotsOnPlan } from './dots-on-plan.ts'
import { acceptDrops } from './drag-and-drop.ts'
import { type FileKind, fileOf } from './file-of.ts'
import { saveAs, textOf } from './files.ts'

/** So many rows can be looked over; more are pages. */
const ROWS_ON_PAGE = 50

/**
 * Opens what the tab or the device holds, and a code in the address. `drawNow` draws everything at once: what goes to the printer must
 * be there before `beforeprint` is over, and a view before its heading can have the focus.
 */
export function openCaseload(
  root: HTMLElement,
  { model: rows, ...props }: CaseloadProps,
  drawNow: () => void
): OpenedCaseload {
  const model = modelFromRows(rows)
  const { title } = document
  const caseload = createCaseload({
    model,
    columnNames: props.columns,
    storage: caseloadStorageOf(window),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve))
  })
  const $readable = computed(caseload.$people, (people) => people.filter(isRead))
  const $group = computed($readable, (people) =>
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
  const uiState = createCaseloadUiState(props.language)
  const paper = createPaper({
    slots: model.questions.map(({ slot }) => slot),
    add: (line) => caseload.addLine(line).id,
    remove: caseload.withdraw
  })
  const sheets = new Map<Locale, Lazy<SheetPart>>()
  const opened: OpenedCaseload = {
    caseload,
    table,
    uiState,
    paper,
    sheetIn,
    model,
    props,
    $readable,
    $bad: computed(caseload.$people, (people) => people.filter(isBad)),
    $group,
    $dots: computed($group, ({ positions }) => dotsOnPlan(positions)),
    show: (view) => location.assign(formatView(view)),
    read: (text, options) => read(text, options),
    readFiles,
    forget,
    undoRemoval,
    save,
    print: printNow
  }
  /** Id of the button that opened the printer; it has the focus again afterwards. */
  let printedFrom = ''

  const { $people, $removed } = caseload
  // What was said of lines to mend is over when some are taken out.
  $removed.listen(() => uiState.announce({ kind: 'nothing' }))
  uiState.$languages.listen(fetchWords)
  keepFocus(root)

  acceptDrops(root, { files: readFiles, text: (text) => read(text, { keepTyped: true }) })
  keepPageLinksOutOfAddress()
  addEventListener('hashchange', () => follow(true))
  addEventListener('pageshow', ({ persisted }) => persisted && caseload.comeBack())
  addEventListener('beforeprint', () => {
    if (uiState.$printing.get() === 'nothing') uiState.$printing.set('all')
    drawNow()
  })
  addEventListener('afterprint', () => {
    uiState.$printing.set('nothing')
    drawNow()
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
  return opened

  /** Shows the view of the address; what may be a code is read and looked at. */
  async function follow(moved: boolean): Promise<void> {
    const before = uiState.$view.get()
    const view = parseView(location.hash) ?? { kind: 'all' }
    const text = parseView(location.hash) ? '' : location.hash
    uiState.$view.set(view)
    uiState.announce({ kind: 'nothing' })
    document.title = titleOf(view)
    if (text !== '') {
      history.replaceState(null, '', '#all')
      readLink(text)
      return
    }
    if (moved) {
      drawNow()
      scrollTo(0, 0)
      focusOnAnnouncement(before.kind === 'person' ? `row-${before.id}` : undefined)
    }
    if (view.kind === 'all') return
    const words = fetchWords()
    // Where the focus goes by itself (keep-focus.ts) is known a microtask later.
    await Promise.resolve()
    const focused = document.activeElement
    await words
    // A sheet has no heading before its words are there; by then somebody may be somewhere else.
    if (!moved || document.activeElement !== focused) return
    drawNow()
    focusOnAnnouncement()
  }

  /** The heading of what is looked at now, or the row that somebody comes back to. */
  function focusOnAnnouncement(row?: string): void {
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
    location.assign(formatView({ kind: 'person', id }))
  }

  /** The words of the sheets that are looked at; those of this page's language are always needed. */
  async function fetchWords(): Promise<void> {
    const languages = new Set([props.language, ...uiState.$languages.get()])
    await Promise.all(Array.from(languages, (language) => sheetIn(language).load()))
  }

  /** A code in the address: somebody new, or somebody who is here already and has sent their marks this time. */
  async function readLink(text: string): Promise<void> {
    if (!looksLikeCode(text)) {
      uiState.announce({ kind: 'no-code' })
      return
    }
    const code = normalizeCode(text)
    const known = $people.get().find(({ line }) => line.code === code)
    if (!known) {
      await read(text, { keepTyped: false, open: true })
      return
    }
    if (countMarks(extractNotMe(text)) > 0) caseload.fix(known.id, known.line.nickname, text)
    open(known.id)
  }

  /** One code alone is there to be read, not to be listed: where it is the first, or came in a link. */
  async function read(
    text: string,
    { keepTyped, open: opens = false }: { readonly keepTyped: boolean; readonly open?: boolean }
  ): Promise<void> {
    const before = $people.get().length
    const typed = uiState.$typed.get()
    const added = await caseload.add(text)
    uiState.announce({ kind: 'read', added })
    if (added.kind !== 'added') {
      // What could not be taken is not lost: it stands in the field.
      if (keepTyped && added.kind === 'cancelled') uiState.$typed.set(text)
      return
    }
    // Something else may have been typed meanwhile.
    if (keepTyped && uiState.$typed.get() === typed) uiState.$typed.set('')
    const [only, more] = $people.get().slice(before)
    const alone = only?.kind === 'read' && more === undefined
    if (alone && (before === 0 || opens)) open(only.id)
    else if (added.bad > 0) {
      drawNow()
      root.querySelector<HTMLElement>('.mend h2')?.focus()
    }
  }

  async function readFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const text = await textOf(file).catch(() => null)
      if (text === null) uiState.announce({ kind: 'unreadable' })
      else if (text === undefined) uiState.announce({ kind: 'not-text' })
      else await read(text, { keepTyped: false })
    }
  }

  function forget(): void {
    uiState.$typed.set('')
    table.selectNone()
    paper.forget()
    caseload.forget()
    uiState.announce({ kind: 'forgotten' })
    root.querySelector<HTMLElement>('.keep h2')?.focus()
  }

  function undoRemoval(): void {
    caseload.undoRemoval()
    drawNow()
    document.getElementById('everybody')?.focus()
  }

  function sheetIn(language: Locale): Lazy<SheetPart> {
    const lazy = sheets.get(language) ?? createLazy(() => fetchPart<SheetPart>(`${language}-sheet`))
    sheets.set(language, lazy)
    return lazy
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
    uiState.$printing.set(what)
    drawNow()
    print()
  }
}

function isRead(person: Person): person is ReadPerson {
  return person.kind === 'read'
}

function isBad(person: Person): person is BadPerson {
  return person.kind === 'bad'
}
