/**
 * What the advert reader knows of a language: a file of content/adverts after validation. Texts of
 * phrases, with commas between them; phrase.ts says what their signs mean.
 */
export type LanguagePatterns = {
  /** The lists that phrases may name, each the text of a choice. */
  readonly lists: Readonly<Record<string, string>>
  /** Phrases that point to a side, by group. */
  readonly sides: Readonly<Record<string, WeightedPhrases>>
  /** Phrases about traits, by trait id: for the trait, and for its opposite. */
  readonly traits: Readonly<Record<string, TraitPhrases>>
  readonly sections: Readonly<Record<Section, SectionPhrases>>
  /** Phrases that would be misread, such as "on call". Nothing inside of them counts for a side. */
  readonly neutral: string
  /** Sentences that every employer adds, under whatever heading. */
  readonly boilerplate: string
  /** Phrases of the lists above that are left out for texts without marks, where they mean other words. */
  readonly onlyMarked?: string | undefined
  readonly negation: Negation
  /** Phrases of titles for which no side is claimed, by kind of work. */
  readonly unclaimed: Readonly<Record<string, string>>
  /** Phrases of titles that were read wrong more often, by kind of work. */
  readonly cautions: Readonly<Record<string, string>>
  /** Phrases that deserve a second question, by id. */
  readonly warnings: Readonly<Record<string, WarningPhrases>>
  /** Frequent words of the language. */
  readonly languageWords: string
}

/** A positive weight points to the front, a negative one to the back. */
export type WeightedPhrases = { readonly weight: number; readonly phrases: string }

export type TraitPhrases = {
  /** Whether what is said among the benefits counts as well. */
  readonly inBenefits?: boolean | undefined
  readonly more?: WeightedPhrases | undefined
  readonly less?: WeightedPhrases | undefined
}

/** With `together`, a warning needs a phrase of both lists. */
export type WarningPhrases = { readonly phrases: string; readonly together?: string | undefined }

/** The parts of an advert. */
export type Section = 'duties' | 'requirements' | 'benefits' | 'company'

export const SECTIONS: readonly Section[] = ['duties', 'requirements', 'benefits', 'company']

/**
 * `headings` are compared with the beginning of a line, and say where the sentences below it belong;
 * `openings` with the beginning of a sentence, and `cues` with all of it, about this sentence alone.
 */
export type SectionPhrases = {
  readonly headings: string
  readonly openings?: string | undefined
  readonly cues: string
}

export type Negation = {
  readonly words: string
  /** Phrases in which such a word denies nothing: "not only". */
  readonly except: string
  /** Words that end the negation: "but". */
  readonly ends: string
}

/** The languages that can be read. */
export type AdvertLanguage = 'en' | 'vi'

export type AdvertPatterns = Readonly<Record<AdvertLanguage, LanguagePatterns>>

/** Patterns of some languages: a page fetches those of the other language after the first paint. */
export type KnownPatterns = Partial<AdvertPatterns>

/** No phrase at all. */
export const NO_PATTERNS: LanguagePatterns = {
  lists: {},
  sides: {},
  traits: {},
  neutral: '',
  sections: {
    duties: { headings: '', cues: '' },
    requirements: { headings: '', cues: '' },
    benefits: { headings: '', cues: '' },
    company: { headings: '', cues: '' }
  },
  boilerplate: '',
  negation: { words: '', except: '', ends: '' },
  unclaimed: {},
  cautions: {},
  warnings: {},
  languageWords: ''
}
