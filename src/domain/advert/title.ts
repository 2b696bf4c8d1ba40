import { wordsIn } from './advert-words.ts'
import type { TitleMeaning } from './compiled.ts'
import { formsOf, type LanguageForm } from './languages.ts'
import type { Lexicon } from './lexicon.ts'

/** What the title of an advert says about how well the advert can be read. */
export type TitleWork = {
  /** The kind of work for which no side is claimed. */
  readonly unclaimed: string | undefined
  /** The kind of work that was read wrong more often than other work. */
  readonly caution: string | undefined
}

/** The kinds of work in a title. */
export function titleWork(title: string, whole: LanguageForm, lexicon: Lexicon): TitleWork {
  const words = wordsIn(title)
  const found = formsOf(words, whole, lexicon.frequent).flatMap((form) =>
    lexicon.compiled(form).titles.find(words)
  )
  const workOf = (kind: TitleMeaning['kind']): string | undefined =>
    found.find(({ meaning }) => meaning.kind === kind)?.meaning.work
  return { unclaimed: workOf('unclaimed'), caution: workOf('caution') }
}
