export type {
  FrontOrBackAdvertAttributes,
  FrontOrBackAdvertElement,
  FrontOrBackAdvertEventMap,
  FrontOrBackAdvertRead,
  FrontOrBackAttributes,
  FrontOrBackElement,
  FrontOrBackEventMap,
  FrontOrBackHandedAdvert,
  FrontOrBackShare
} from './elements.js'

/** Where the pages are that the element shows. */
export type QuizOptions = {
  /**
   * The address of a Front or Back site, also of a self-hosted one, such as `https://quiz.example/` or
   * `https://example.org/quiz`. With or without a slash at the end.
   */
  readonly site: string
}

/** The same, and how adverts are read. */
export type AdvertOptions = QuizOptions & {
  /**
   * Where the adverts of a page are read. `worker`, the default, is faster, and becomes `frame` by itself
   * where the policy of the page forbids workers. The browser then reports a blocked worker; with
   * `frame`, none is tried.
   */
  readonly reader?: 'worker' | 'frame' | undefined
}

/**
 * Defines `<front-or-back>`, the quiz. Does nothing if the element is defined already, or where there are
 * no custom elements, as on a server. In a browser, throws a TypeError if `site` is no such address.
 */
export declare function defineQuiz(options: QuizOptions): void

/** Defines `<front-or-back-advert>`, which stands beside a job advert, in the same way. */
export declare function defineAdvert(options: AdvertOptions): void
