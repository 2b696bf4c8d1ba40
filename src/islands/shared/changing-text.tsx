type Props = {
  readonly children: string | false | undefined
  /** The text's language, where it is not the page's. */
  readonly lang?: string | undefined
}

/**
 * Text that may change while the page stands. Page translation, such as that of Chrome, puts `<font>` elements in the place of text
 * nodes, and Preact would go on writing into a node that is no longer in the page. Keyed by its own text, the
 * element is another one whenever the text is, whatever stands in it meanwhile.
 *
 * Nothing but elements may stand behind it among the children of its parent: Preact could not find a text node that
 * was exchanged, and would put this in the last place (tests/islands/changing-text.test.ts).
 */
export function ChangingText({ children: text, lang }: Props) {
  return text ? (
    <span key={text} lang={lang}>
      {text}
    </span>
  ) : null
}
