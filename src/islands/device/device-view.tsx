import { useEffect, useRef, useState } from 'preact/hooks'
import { answerAt } from '#domain/model'
import { fill } from '#i18n/fill'
import { LOCALE_NAMES, type Locale } from '#i18n/locales'
import { parseCopy } from '#stores/caseload-copy'
import type { CaseloadStorage } from '#stores/caseload-storage'
import type { Device } from '#stores/device'
import { chooseLanguage, chosenLanguage, forgetLanguage } from '#stores/language'
import { parseQuizProgress } from '#stores/place'
import { ChangingText } from '../shared/changing-text.tsx'
import type { DeviceProps } from './device-props.ts'

type Props = DeviceProps & { readonly device: Device; readonly caseloads: CaseloadStorage }
type Kept = {
  readonly raw: string | undefined
  readonly language: Locale | undefined
  /** A counsellor's caseload, as it is stored. */
  readonly list: string | undefined
}

/** Everything that this site keeps on the device, in words and as it is stored, and one button that deletes it. */
export function DeviceView({ text, slots, quiz, caseload, device, caseloads }: Props) {
  const [discarded, setDiscarded] = useState<Kept>()
  const status = useRef<HTMLParagraphElement>(null)
  const [, redraw] = useState(0)
  const kept: Kept = {
    raw: device.raw(),
    language: chosenLanguage(window),
    list: caseloads.readDevice()
  }

  // What another tab does meanwhile, and what was left behind in the browser's cache of pages, must not be shown as new.
  useEffect(() => {
    const lookAgain = (): void => {
      setDiscarded(undefined)
      redraw((count) => count + 1)
    }
    device.listen(lookAgain)
    caseloads.listen(lookAgain)
    addEventListener('pageshow', lookAgain)
  }, [device, caseloads])

  function forget(): void {
    device.forget()
    forgetLanguage(window)
    caseloads.forgetDevice(true)
    caseloads.forgetTab()
    setDiscarded(kept)
    status.current?.focus()
  }

  function undo(): void {
    const place = parseQuizProgress(discarded?.raw)
    if (place && device.raw() === undefined) device.write(place)
    if (discarded?.list) caseloads.writeDevice(discarded.list)
    if (discarded?.language) chooseLanguage(window, discarded.language)
    setDiscarded(undefined)
    status.current?.focus()
  }

  const empty = kept.raw === undefined && kept.list === undefined && !kept.language
  return (
    <div id="device">
      <p role="status" tabIndex={-1} ref={status}>
        <ChangingText>
          {!device.works() ? text.blocked : empty && (discarded ? text.forgotten : text.nothing)}
        </ChangingText>
      </p>
      <ul role="list">
        {kept.raw !== undefined && <KeptAnswers raw={kept.raw} slots={slots} text={text} />}
        {kept.list !== undefined && (
          <li>
            <ChangingText>{fill(text.caseload, { count: countIn(kept.list) })}</ChangingText>
          </li>
        )}
        {kept.language && (
          <li>
            <ChangingText>
              {fill(text.language, { language: LOCALE_NAMES[kept.language] })}
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
        {kept.raw !== undefined && (
          <a class="quiet" href={quiz}>
            {text.toQuiz}
          </a>
        )}
        {kept.list !== undefined && (
          <a class="quiet" href={caseload}>
            {text.toCaseload}
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

function KeptAnswers({ raw, slots, text }: AnswersProps) {
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
