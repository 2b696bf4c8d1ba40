import { countryOf } from '#i18n/countries'
import { expect, test } from 'vitest'

test.each([
  // The first language with a region that is one of ours.
  [['en-GB', 'en'], 'en', 'uk'],
  [['en-US', 'en'], 'en', 'us'],
  // On a Vietnamese page only Vietnamese counts.
  [['en-US', 'en'], 'vi', 'vietnam'],
  [['vi-US'], 'vi', 'us'],
  [['vi-VN', 'vi'], 'en', 'vietnam'],
  [['en', 'en-GB', 'en-US'], 'en', 'uk'],
  [['de-DE', 'vi-VN'], 'en', 'vietnam'],
  [['zh-Hant-GB'], 'en', 'uk'],
  // Otherwise that of the page's language.
  [['en'], 'en', 'us'],
  [['vi'], 'vi', 'vietnam'],
  [['fr-FR', 'de'], 'vi', 'vietnam'],
  [[''], 'en', 'us'],
  [[], 'en', 'us']
] as const)(
  'for a browser that prefers %j, on a page in %s, it is %s',
  (languages, locale, country) => {
    expect(countryOf(languages, locale)).toBe(country)
  }
)
