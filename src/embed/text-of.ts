/** Elements in the middle of a sentence. Every other one begins a line of its own. */
const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|data|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/
/** Elements whose text nobody sees. */
const UNSEEN = /^(script|style|template|noscript)$/

/**
 * The text of a part of the host's page, with line breaks where its elements begin and end. At most
 * a little more than `most` characters. `innerText` would do the same with a layout of the page,
 * which takes too long on a page with many adverts. Line breaks inside of a text count only where
 * there are no elements, because the lines of HTML source end anywhere.
 */
export function textOf(root: Node, most: number): string {
  const plain = Array.from(root.childNodes).every(({ nodeType }) => nodeType !== ELEMENT)
  let text = ''
  const add = (node: Node): void => {
    if (text.length > most) return
    if (node.nodeType === TEXT) {
      const value = node.nodeValue ?? ''
      text += plain || isPreformatted(node.parentNode) ? value : value.replace(/\s+/g, ' ')
      return
    }
    const name = node.nodeName.toLowerCase()
    if (UNSEEN.test(name)) return
    const line = node !== root && !INLINE.test(name) ? '\n' : ''
    text += line
    for (const child of node.childNodes) add(child)
    text += line
  }
  add(root)
  return text.trim()
}

const ELEMENT = 1
const TEXT = 3

function isPreformatted(node: Node | null): boolean {
  return /^(pre|textarea)$/i.test(node?.nodeName ?? '')
}
