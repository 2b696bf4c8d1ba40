import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import type { DeviceProps } from '#islands/device/device-props.ts'

/** The properties of the island on the page about stored data in a language. */
export function deviceProps({ model, languages }: Content, locale: Locale): DeviceProps {
  return {
    text: languages[locale].ui.device.island,
    slots: model.questions.map(({ slot }) => slot),
    paths: {
      quiz: pathTo(locale, 'quiz'),
      caseload: pathTo(locale, 'caseload'),
      shortlist: pathTo(locale, 'shortlist')
    }
  }
}
