import type { AdvertLanguage } from '../../../src/domain/advert/patterns.ts'
import type { Advert } from '../../../src/domain/advert/read-advert.ts'

/** How many characters of a text or a title are read. Adverts have some thousand. */
export const LONGEST_TEXT = 200_000

/**
 * The advert in any value whatever: its `title`, `text` and `lang`. What is missing, is not a string,
 * or throws when it is read, is empty. Long texts are cut, because reading takes some hundred bytes
 * of memory for each character.
 */
export function advertFrom(value: unknown): Advert {
  const language = languageFrom(stringIn(value, 'lang'))
  return {
    title: stringIn(value, 'title'),
    text: stringIn(value, 'text'),
    ...(language && { language })
  }
}

function stringIn(value: unknown, key: string): string {
  try {
    const found: unknown = Reflect.get(Object(value), key)
    return typeof found === 'string' ? found.slice(0, LONGEST_TEXT) : ''
  } catch {
    return ''
  }
}

/** The language of a tag such as `vi` or `vi-VN`. */
function languageFrom(tag: string): AdvertLanguage | undefined {
  const [language] = tag.toLowerCase().split(/[-_]/, 1)
  return language === 'en' || language === 'vi' ? language : undefined
}
