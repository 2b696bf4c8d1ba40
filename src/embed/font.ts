/** The longest list of fonts, in characters, and the most families in it. */
const LONGEST = 100
const MOST_FAMILIES = 5

/** The names that browsers understand without quotes, in the spelling in which they are written. */
const KEYWORDS = [
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
  'math',
  'fangsong',
  '-apple-system',
  'BlinkMacSystemFont'
] as const

/** Letters of any script with their marks, digits, spaces and hyphens; with or without quotes. */
const FAMILY = /^(["']?)([\p{L}\p{M}\p{Nd} -]+)\1$/u

/** Follows a list that does not end in a font which every device has. */
const FALLBACK = ['system-ui', 'sans-serif']

/**
 * Parses a list of font names such as `Georgia, "Times New Roman", serif`, and writes it again as a
 * value of `font-family`: each name in double quotes, keywords without, and our own fonts at the end
 * if there is no keyword. Returns undefined for anything else: other characters than letters, digits,
 * spaces, hyphens, quotes and commas, an empty name, a quote without its partner, more than 5 names,
 * more than 100 characters.
 */
export function parseFont(text: string): string | undefined {
  const families = text.split(',').map(parseFamily)
  const known = families.filter((family) => family !== undefined)
  if (text.length > LONGEST || families.length > MOST_FAMILIES) return undefined
  if (known.length < families.length) return undefined
  const ends = known.some((family) => !family.startsWith('"'))
  return [...known, ...(ends ? [] : FALLBACK)].join(', ')
}

function parseFamily(text: string): string | undefined {
  const [, quote, inside = ''] = FAMILY.exec(text.trim()) ?? []
  const name = inside.trim().replace(/ +/g, ' ')
  if (!/[\p{L}\p{Nd}]/u.test(name)) return undefined
  const keyword =
    quote === '' && KEYWORDS.find((known) => known.toLowerCase() === name.toLowerCase())
  return keyword || `"${name}"`
}
