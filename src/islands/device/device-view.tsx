import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { answerAt } from '#domain/model'
import { fill } from '#i18n/fill'
import { LOCALE_NAMES, type Locale } from '#i18n/locales'
import { parseCopy } from '#stores/caseload-copy'
import type { CaseloadStorage } from '#stores/caseload-storage'
import type { Device } from '#stores/device'
import { chooseLanguage, chosenLanguage, forgetLanguage } from '#stores/language'
import { parseQuizProgress } from '#stores/quiz-progress'
import type { ShortlistEntry, Shortlist } from '#stores/shortlist'
import type { StorageEntry } from '#stores/storage-entry'
import { ChangingText } from '../shared/changing-text.tsx'
import type { DeviceProps } from './device-props.ts'

type Props = DeviceProps & {
  readonly device: Device
  readonly caseloads: CaseloadStorage
  readonly shortlist: Shortlist
  /** The entries that hold a plain text: what the visitor looks for, and the switch of the quiz. */
  readonly jobSearch: StorageEntry
  readonly oneTap: StorageEntry
  /** The entries of the tab that hold pasted adverts: the visitor's own, and a counsellor's. */
  readonly adverts: readonly StorageEntry[]
}
type Stored = {
  /** The quiz progress, in its stored format. */
  readonly raw: string | undefined
  readonly language: Locale | undefined
  /** A counsellor's caseload, in its stored format. */
  readonly list: string | undefined
  readonly kept: readonly ShortlistEntry[]
  readonly jobSearch: string | undefined
  readonly oneTap: string | undefined
  /** In the order of the entries. */
  readonly adverts: readonly (string | undefined)[]
}

/**
 * Everything that this site stores on the device, in words and in its stored format, and a button
 * to delete it.
 */
export function DeviceView({ text, slots, paths, ...stores }: Props) {
  const { device, caseloads, shortlist, jobSearch, oneTap, adverts } = stores
  const [discarded, setDiscarded] = useState<Stored>()
  const status = useRef<HTMLParagraphElement>(null)
  const [, rerender] = useState(0)
  const stored: Stored = {
    raw: device.raw(),
    language: chosenLanguage(window),
    list: caseloads.readDevice(),
    kept: useStore(shortlist.$entries),
    jobSearch: jobSearch.read(),
    oneTap: oneTap.read(),
    adverts: adverts.map((entry) => entry.read())
  }

  // Read the storage again after a change in another tab, and when the page is restored from the
  // back/forward cache.
  useEffect(() => {
    const readAgain = (): void => {
      setDiscarded(undefined)
      rerender((count) => count + 1)
    }
    device.listen(readAgain)
    caseloads.listen(readAgain)
    addEventListener('pageshow', readAgain)
  }, [device, caseloads])

  function forget(): void {
    device.forget()
    forgetLanguage(window)
    for (const { role } of stored.kept) shortlist.remove(role)
    jobSearch.remove()
    oneTap.remove()
    for (const entry of adverts) entry.remove()
    caseloads.forgetDevice(true)
    caseloads.forgetTab()
    setDiscarded(stored)
    status.current?.focus()
  }

  function undo(): void {
    const progress = parseQuizProgress(discarded?.raw)
    if (progress && device.raw() === undefined) device.write(progress)
    if (discarded?.list) caseloads.writeDevice(discarded.list)
    if (discarded?.language) chooseLanguage(window, discarded.language)
    for (const { role, note } of discarded?.kept ?? []) {
      shortlist.keep(role)
      shortlist.write(role, note)
    }
    if (discarded?.jobSearch) jobSearch.write(discarded.jobSearch)
    if (discarded?.oneTap) oneTap.write(discarded.oneTap)
    for (const [at, entry] of adverts.entries()) {
      const text = discarded?.adverts[at]
      if (text !== undefined) entry.write(text)
    }
    setDiscarded(undefined)
    status.current?.focus()
  }

  const { raw, list, language, kept } = stored
  const texts = [raw, list, language, stored.jobSearch, stored.oneTap, ...stored.adverts]
  const empty = texts.every((stored) => stored === undefined) && kept.length === 0
  return (
    <div id="device">
      <p role="status" tabIndex={-1} ref={status}>
        <ChangingText>
          {!device.works() ? text.blocked : empty && (discarded ? text.forgotten : text.nothing)}
        </ChangingText>
      </p>
      <ul role="list">
        {stored.raw !== undefined && <StoredAnswers raw={stored.raw} slots={slots} text={text} />}
        {stored.list !== undefined && (
          <li>
            <ChangingText>{fill(text.caseload, { count: countIn(stored.list) })}</ChangingText>
          </li>
        )}
        {stored.kept.length > 0 && (
          <li>
            <ChangingText>{fill(text.shortlist, { count: stored.kept.length })}</ChangingText>
          </li>
        )}
        {stored.jobSearch !== undefined && (
          <li>
            {text.jobSearch}{' '}
            <code>
              <ChangingText>
                {fill(text.raw, { text: stored.jobSearch.slice(0, 200) })}
              </ChangingText>
            </code>
          </li>
        )}
        {stored.oneTap !== undefined && <li>{text.oneTap}</li>}
        {stored.adverts.some((advert) => advert !== undefined) && <li>{text.adverts}</li>}
        {stored.language && (
          <li>
            <ChangingText>
              {fill(text.language, { language: LOCALE_NAMES[stored.language] })}
            </ChangingText>
          </li>
        )}
      </ul>
      <p class="buttons">
        {!empty && (
          <button type="button" class="button" onClick={forget}>
            {text.forget}
          </button>
        )}
        {empty && discarded && (
          <button type="button" class="quiet" onClick={undo}>
            {text.undo}
          </button>
        )}
        {stored.raw !== undefined && (
          <a class="quiet" href={paths.quiz}>
            {text.toQuiz}
          </a>
        )}
        {stored.list !== undefined && (
          <a class="quiet" href={paths.caseload}>
            {text.toCaseload}
          </a>
        )}
        {stored.kept.length > 0 && (
          <a class="quiet" href={paths.shortlist}>
            {text.toShortlist}
          </a>
        )}
      </p>
    </div>
  )
}

function countIn(list: string): number {
  return parseCopy(list)?.lines.length ?? 0
}

type AnswersProps = Pick<DeviceProps, 'slots' | 'text'> & { readonly raw: string }

function StoredAnswers({ raw, slots, text }: AnswersProps) {
  const answers = parseQuizProgress(raw)?.answers ?? []
  const count = slots.filter((slot) => answerAt(answers, slot) > 0).length
  return (
    <li>
      <ChangingText>{fill(text.answers, { count, total: slots.length })}</ChangingText>
      <br />
      <code>
        <ChangingText>{fill(text.raw, { text: raw.slice(0, 200) })}</ChangingText>
      </code>
    </li>
  )
}
