import type { LibraryRole } from '#content-reader/library-role'
import type { UiText } from '#content-reader/text-types'
import { COUNTRY_ORDER, type Country } from '#i18n/countries'
import { fill } from '#i18n/fill'
import type { Locale } from '#i18n/locales'

/** What a role pays in a country, in words, with source and year. */
export type PayLine = {
  readonly country: Country
  /** The figures; undefined where they would mislead. */
  readonly figures: string | undefined
  /** What to know about them. */
  readonly note: string
}

/** The pay of a role by country, the reader's own first; none for a country without figures. */
export function payLines(
  { pay }: Pick<LibraryRole, 'pay'>,
  locale: Locale,
  text: PayText
): readonly PayLine[] {
  const lines = {
    us: usLine(pay, locale, text),
    uk: undefined,
    vietnam: vietnamLine(pay, locale, text)
  }
  return COUNTRY_ORDER[locale].flatMap((country) => {
    const line = lines[country]
    return line === undefined ? [] : [{ country, ...line }]
  })
}

type Line = Omit<PayLine, 'country'>
type PayText = UiText['role']['pay']

function usLine({ us }: LibraryRole['pay'], locale: Locale, text: PayText): Line | undefined {
  if (us === undefined) return undefined
  const [quarter, half, threeQuarters] = us
  const { format } = new Intl.NumberFormat(locale)
  return {
    figures: fill(text.us, {
      quarter: format(quarter),
      half: format(half),
      threeQuarters: format(threeQuarters)
    }),
    note: text.usNote
  }
}

function vietnamLine(
  { vietnam }: LibraryRole['pay'],
  locale: Locale,
  text: PayText
): Line | undefined {
  if (vietnam === undefined) return undefined
  const { adverts, low, high, note } = vietnam
  const { format } = new Intl.NumberFormat(locale)
  const values = { adverts, low: format(low), high: format(high) }
  const advertised = fill(text.vietnamNote, values)
  switch (note) {
    // Figures that are mostly commission are no pay, so they appear only inside the warning.
    case 'warning':
      return { figures: undefined, note: fill(text.notes.warning, values) }
    case undefined:
      return { figures: fill(text.vietnam, values), note: advertised }
    default:
      return { figures: fill(text.vietnam, values), note: `${text.notes[note]} ${advertised}` }
  }
}
