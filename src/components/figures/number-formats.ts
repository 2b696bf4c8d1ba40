import type { Locale } from '#i18n/locales'

/** A share, 0 to 1, in per cent with one decimal. */
export function shareFormat(locale: Locale): Intl.NumberFormat {
  const decimals = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return new Intl.NumberFormat(locale, { style: 'percent', ...decimals })
}

/** Cronbach's alpha, with two decimals. */
export function alphaFormat(locale: Locale): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}
