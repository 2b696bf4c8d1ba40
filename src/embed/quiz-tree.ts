import { RESERVED_HEIGHT } from './settings.ts'

/** The shadow tree of `<front-or-back>`: the frame, and what is shown if it doesn't come. */
export type QuizTree = {
  readonly frame: HTMLIFrameElement
  /** Scrolls the host's page, unless this part of the frame is visible; pixels from the frame's top. */
  readonly reveal: (part: { readonly top: number; readonly height: number }) => void
  /** Shows the element's content instead of the frame, or the frame again. */
  readonly fail: (failed: boolean) => void
}

/**
 * Creates the tree, in place of an earlier one. Its style sheet is constructed, because a host's policy
 * may forbid inline styles. `scroll-margin`, which the host can set on the element for a header that
 * sticks to the top, applies to the parts of the frame, too.
 */
export function createQuizTree(element: HTMLElement, address: string): QuizTree {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets = [sheet]
  const [box, part] = [document.createElement('div'), document.createElement('span')]
  const frame = document.createElement('iframe')
  const slot = document.createElement('slot')
  frame.src = address
  frame.loading = 'lazy'
  frame.referrerPolicy = 'strict-origin'
  frame.allow = 'clipboard-write'
  frame.height = `${RESERVED_HEIGHT}`
  box.append(frame, part)
  root.replaceChildren(box)
  return {
    frame,
    reveal({ top, height }) {
      part.style.top = `${top}px`
      part.style.height = `${height}px`
      part.scrollIntoView({ block: 'nearest' })
    },
    fail(failed) {
      box.hidden = failed
      if (failed) root.append(slot)
      else slot.remove()
    }
  }
}

const STYLE = `:host{display:block}iframe{display:block;width:100%;border:0}div{position:relative}span{position:absolute}*{scroll-margin:inherit}`
