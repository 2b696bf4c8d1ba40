import { groupOf } from '#domain/caseload/group'
import type { Person, ReadPerson } from '#domain/caseload/person'
import { samePersonQuestions, twinsIn } from '#domain/caseload/same-person'
import { sittingsIn } from '#domain/caseload/sittings'
import { nameOrder } from '#i18n/name-order'
import { createCaseload } from '#stores/caseload'
import { caseloadStorageOf } from '#stores/caseload-storage'
import { createCaseloadTable } from '#stores/caseload-table'
import { createCaseloadUiState, personIn } from '#stores/caseload-ui-state'
import { formatView } from '#stores/caseload-view'
import { createLazy } from '#stores/lazy'
import { createPaper } from '#stores/paper'
import { type StorageEntry, storageEntry } from '#stores/storage-entry'
import { createTalkAdverts, TALK_ADVERTS_KEY } from '#stores/talk-adverts'
import { atom, computed, type WritableAtom } from 'nanostores'
import { modelFromRows } from '../model-rows.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { keepFocus } from '../shared/keep-focus.ts'
import { fetchPart } from '../shared/lazy-script.ts'
import { shareRuntime } from '../shared/page-runtime.ts'
import { askBeforeLeaving } from './ask-before-leaving.ts'
import type { CaseloadProps } from './caseload-props.ts'
import type { BadPerson, OpenedCaseload } from './context.ts'
import { dotsOnPlan } from './dots-on-plan.ts'
import { acceptDrops } from './drag-and-drop.ts'
import { type FileKind, fileOf } from './file-of.ts'
import { saveAs } from './files.ts'
import { followAddress } from './follow-address.ts'
import { createIntake } from './intake.ts'
import { createSheetPrinting } from './print-sheets/sheet-printing.ts'
import { createPrinting } from './printing.ts'
import { createSheetParts } from './sheet/sheet-parts.ts'
import { dayAt } from './today.ts'
import type { WallPart } from './wall/wall-part.ts'

/** The `sessionStorage` keys of what is typed but not added yet. */
const TYPED_KEY = 'front-or-back:typed-codes'
const PAPER_KEY = 'front-or-back:paper'
/** The `sessionStorage` key of the list of who is expected. */
const ROLL_KEY = 'front-or-back:roll'

/** Number of rows on one page of the table. */
const ROWS_ON_PAGE = 50

/**
 * Creates the stores of the caseload page, loads the caseload that the tab or the device stores, and
 * shows the view or the code in the URL fragment. `renderNow` renders synchronously: printed content
 * must be complete when the `beforeprint` listener returns, and a view must be in the document before
 * its heading can take the focus.
 */
export function openCaseload(
  root: HTMLElement,
  { model: rows, ...props }: CaseloadProps,
  renderNow: () => void
): OpenedCaseload {
  shareRuntime()
  const model = modelFromRows(rows)
  const caseload = createCaseload({
    model,
    words: props.words,
    storage: caseloadStorageOf(window),
    now: () => performance.now(),
    today: () => dayAt(new Date()),
    pause: () => new Promise((resolve) => setTimeout(resolve))
  })
  const $sittings = computed(caseload.$people, (people) => sittingsIn(people.filter(isRead)))
  const $readable = computed($sittings, (people) => people.map(({ latest }) => latest))
  const $sittingsByLatest = computed(
    $sittings,
    (people) => new Map(people.map((person) => [person.latest.id, person]))
  )
  const $questions = computed($sittings, samePersonQuestions)
  const $twins = computed([$questions, $sittings], twinsIn)
  const $group = computed($readable, (people) =>
    groupOf(
      model,
      people.map(({ summary }) => summary)
    )
  )
  const table = createCaseloadTable({
    $people: $readable,
    compareNames: nameOrder(props.language),
    rowsOnPage: ROWS_ON_PAGE
  })
  const uiState = createCaseloadUiState(props.language)
  keepTyped(uiState.$typed, storageEntry(window, 'sessionStorage', TYPED_KEY))
  const $roll = atom('')
  keepTyped($roll, storageEntry(window, 'sessionStorage', ROLL_KEY))
  const paper = createPaper({
    slots: model.questions.map(({ slot }) => slot),
    add: (line) => caseload.addLine(line).id,
    remove: caseload.withdraw,
    stored: storageEntry(window, 'sessionStorage', PAPER_KEY)
  })
  const { $people, $removed } = caseload
  const talkAdverts = createTalkAdverts(storageEntry(window, 'sessionStorage', TALK_ADVERTS_KEY))
  const parts = createSheetParts(model, () => talkAdverts.$adverts.get().size > 0)
  const sheetPrinting = createSheetPrinting({ root, model, $people, talkAdverts, ...parts })
  /** Fetches the texts of the shown sheets, and always those in the page's language. */
  const fetchWords = () => parts.fetchPartsIn([props.language, ...uiState.$languages.get()])
  const wallPart = createLazy(() => fetchPart<WallPart>(`${props.language}-wall`))
  const { read, readFiles, readLink } = createIntake({ root, caseload, uiState, renderNow })
  const follow = followAddress({ root, props, uiState, renderNow, fetchWords, wallPart, readLink })

  // An announcement about a fixed line is outdated once lines are removed.
  $removed.listen(() => uiState.announce({ kind: 'nothing' }))
  uiState.$languages.listen(fetchWords)
  talkAdverts.$adverts.listen(fetchWords)
  // Also after everybody was deleted. Not before an undo has restored who was removed.
  $removed.listen(() => queueMicrotask(forgetAdvertsOfRemoved))
  keepFocus(root)
  acceptDrops(root, { files: readFiles, text: (text) => read(text, { source: 'drop' }) })
  keepPageLinksOutOfAddress()
  addEventListener('hashchange', () => follow(true))
  addEventListener('pageshow', ({ persisted }) => persisted && caseload.recheckDevice())
  askBeforeLeaving(caseload, paper)
  caseload.start().then(() => {
    forgetAdvertsOfRemoved()
    return follow(false)
  })

  return {
    caseload,
    table,
    uiState,
    paper,
    sheetPartIn: parts.sheetPartIn,
    advertPartIn: parts.advertPartIn,
    talkAdverts,
    wallPart,
    model,
    $roll,
    props,
    $sittings,
    $readable,
    $sittingsByLatest,
    $questions,
    $twins,
    $bad: computed($people, (people) => people.filter(isBad)),
    $group,
    $dots: computed($group, ({ positions }) => dotsOnPlan(positions)),
    show: (view) => location.assign(formatView(view)),
    read,
    readFiles,
    forget,
    undoRemoval,
    save,
    sheetPrinting,
    print: createPrinting({ uiState, renderNow, fetchWords, sheetPrinting, printSheets })
  }

  function printSheets(): void {
    const selected = table.$selected.get().flatMap((id) => personIn($people.get(), id) ?? [])
    sheetPrinting.print(selected, uiState.$languages.get())
  }

  /** Whoever can still be restored keeps their advert. */
  function forgetAdvertsOfRemoved(): void {
    talkAdverts.keepOnly([...$people.get(), ...$removed.get()])
  }

  function forget(): void {
    uiState.$typed.set('')
    $roll.set('')
    table.selectNone()
    paper.forget()
    caseload.forget()
    uiState.announce({ kind: 'forgotten' })
    root.querySelector<HTMLElement>('.storage h2')?.focus()
  }

  function undoRemoval(): void {
    caseload.undoRemoval()
    renderNow()
    document.getElementById('everybody')?.focus()
  }

  function save(kind: FileKind): void {
    const { file } = props.text.storage
    const { type, text } = fileOf(kind, $people.get(), model.traits, props)
    saveAs(kind === 'codes' ? `${file}-codes.txt` : `${file}.${kind}`, type, text)
    // A list of codes has no names, so it does not save the caseload.
    if (kind !== 'codes') caseload.saved()
  }
}

/** Stores the text of a field in the tab, and restores it. */
function keepTyped($typed: WritableAtom<string>, stored: StorageEntry): void {
  $typed.set(stored.read() ?? '')
  $typed.listen((text) => {
    if (text === '') stored.remove()
    else stored.write(text)
  })
}

function isRead(person: Person): person is ReadPerson {
  return person.kind === 'read'
}

function isBad(person: Person): person is BadPerson {
  return person.kind === 'bad'
}
