import { h, render } from 'preact'
import { deviceOf } from '#stores/device'
import { createResult } from '#stores/result'
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
  result.$asked.listen(ignoreSecondTaps(root))
  addEventListener('hashchange', () => {
    result.show(location.hash)
    // At once: the heading that gets the focus must be the new one.
    draw()
    document.querySelector<HTMLElement>('h1')?.focus()
  })
  // Folded answers belong on paper too.
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  // Switching the language keeps the code.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.addEventListener('click', () => {
      link.hash = location.hash
    })
  }
}
