type Props = {
  readonly children: string | false | undefined
  /** The language of the text, where it differs from the page's. */
  readonly lang?: string | undefined
}

/**
 * Text that may change while the page is open. Page translation, such as Chrome's, replaces text
 * nodes with `<font>` elements; Preact would then update a text node that is no longer in the
 * document. The text is the element's key, so each new text gets a new `<span>`, whatever the
 * translation did to the old one. Renders nothing for an empty text.
 *
 * Later siblings must be elements, not text: Preact inserts a new `<span>` before the next sibling's
 * node, and where translation has replaced that text node, it appends the span as the last child
 * instead (tests/islands/changing-text.test.ts).
 */
export function ChangingText({ children: text, lang }: Props) {
  return text ? (
    <span key={text} lang={lang}>
      {text}
    </span>
  ) : null
}
