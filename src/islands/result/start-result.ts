import { h, render } from 'preact'
import { deviceOf } from '#stores/device'
import { createResult } from '#stores/result'
import { languageLinks } from '../language-links.ts'
import { keepFocus } from '../keep-focus.ts'
import { ignoreSecondTaps } from '../second-taps.ts'
import { keepSkipLinkOutOfAddress } from '../skip-link.ts'
import type { ResultProps } from './result-text.ts'
import { ResultView } from './result.tsx'
import { rolesFromRows } from './roles-from-rows.ts'

/** Shows what stands behind the address's `#`, now and whenever it changes. */
export function startResult(root: Element, props: ResultProps): void {
  const roles = rolesFromRows(props.model, props.roles)
  const result = createResult({
    model: props.model,
    roles,
    device: deviceOf(window),
    readdress: (code) => history.replaceState(null, '', `#${code}`)
  })
  const draw = () => render(h(ResultView, { ...props, roles, result }), root)
  result.show(location.hash)
  root.replaceChildren()
  draw()

  keepFocus(root)
  keepSkipLinkOutOfAddress()
  const stepped = ignoreSecondTaps(root)
  result.$asked.listen(stepped)
  result.$forgotten.listen(stepped)
  addEventListener('hashchange', () => {
    result.show(location.hash)
    // At once: the heading that gets the focus must be the new one.
    draw()
    document.querySelector<HTMLElement>('h1')?.focus()
  })
  addEventListener('pagehide', result.leave)
  unfoldForPrint()
  languageLinks(() => location.hash)
}

/** Folded answers belong on paper too; on the screen they fold again. */
function unfoldForPrint(): void {
  let unfolded: readonly HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of unfolded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false
  })
}
