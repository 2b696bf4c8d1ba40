import { useRef, useState } from 'preact/hooks'
import { answerAt } from '#domain/model'
import { fill } from '#i18n/fill'
import { LOCALE_NAMES, type Locale } from '#i18n/locales'
import type { Device } from '#stores/device'
import { chooseLanguage, chosenLanguage, forgetLanguage } from '#stores/language'
import { type Place, writePlace } from '#stores/place'
import type { DeviceProps } from './device-text.ts'

type Props = DeviceProps & { readonly device: Device }
type Kept = { readonly place: Place | undefined; readonly language: Locale | undefined }

/** Everything that this site keeps on the device, in words and as it is stored, and one button that deletes it. */
export function DeviceView({ text, slots, quiz, device }: Props) {
  const [discarded, setDiscarded] = useState<Kept>()
  const status = useRef<HTMLParagraphElement>(null)
  const kept: Kept = { place: device.read(), language: chosenLanguage(window) }

  function forget(): void {
    device.forget()
    forgetLanguage(window)
    setDiscarded(kept)
    status.current?.focus()
  }

  function undo(): void {
    if (discarded?.place) device.write(discarded.place)
    if (discarded?.language) chooseLanguage(window, discarded.language)
    setDiscarded(undefined)
    status.current?.focus()
  }

  const empty = !kept.place && !kept.language
  return (
    <>
      <p role="status" tabIndex={-1} ref={status}>
        {!device.works() ? text.blocked : empty && (discarded ? text.forgotten : text.nothing)}
      </p>
      <ul role="list">
        {kept.place && <KeptAnswers place={kept.place} slots={slots} text={text} />}
        {kept.language && <li>{fill(text.language, { language: LOCALE_NAMES[kept.language] })}</li>}
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
        {kept.place && (
          <a class="quiet" href={quiz}>
            {text.toQuiz}
          </a>
        )}
      </p>
    </>
  )
}

type AnswersProps = Pick<DeviceProps, 'slots' | 'text'> & { readonly place: Place }

function KeptAnswers({ place, slots, text }: AnswersProps) {
  const count = slots.filter((slot) => answerAt(place.answers, slot) > 0).length
  return (
    <li>
      {fill(text.answers, { count, total: slots.length })}
      <br />
      <code>{fill(text.raw, { text: writePlace(place) })}</code>
    </li>
  )
}
