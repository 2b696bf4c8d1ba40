import { useState } from 'preact/hooks'
import { fill } from '#i18n/fill'
import { LOCALE_NAMES } from '#i18n/locales'
import type { Device } from '#stores/device'
import { chosenLanguage, LANGUAGE_KEY } from '#stores/language'
import type { DeviceProps } from './device-text.ts'
import { writePlace } from '#stores/place'

type Props = DeviceProps & { readonly device: Device }

/** Everything that this site keeps on the device, in words and as it is stored, and one button that deletes it. */
export function DeviceView({ text, total, quiz, device }: Props) {
  const [forgotten, setForgotten] = useState(false)
  const place = device.read()
  const language = chosenLanguage(window)
  const count = place?.answers.filter((answer) => answer !== undefined && answer > 0).length ?? 0

  if (!device.works()) return <p class="notice">{text.blocked}</p>
  if (!place && !language) return <p role="status">{forgotten ? text.forgotten : text.nothing}</p>
  return (
    <>
      <ul>
        {place && (
          <li>
            {fill(text.answers, { count, total })}
            <br />
            <code>{fill(text.raw, { text: writePlace(place) })}</code>
          </li>
        )}
        {language && <li>{fill(text.language, { language: LOCALE_NAMES[language] })}</li>}
      </ul>
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            device.forget()
            localStorage.removeItem(LANGUAGE_KEY)
            setForgotten(true)
          }}
        >
          {text.forget}
        </button>
        {place && (
          <a class="quiet" href={quiz}>
            {text.toQuiz}
          </a>
        )}
      </p>
    </>
  )
}
