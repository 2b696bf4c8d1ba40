import { h, render } from 'preact'
import { deviceOf } from '#stores/device'
import { createResult } from '#stores/result'
import { ignoreSecondTaps } from '../second-taps.ts'
import { keepSkipLinkOutOfAddress } from '../skip-link.ts'
import type { ResultProps } from './result-text.ts'
import { ResultView } from './result.tsx'

/** Shows what stands behind the address's `#`, now and whenever it changes. */
export function startResult(root: Element, props: ResultProps): void {
  const result = createResult({
    model: props.model,
    roles: props.roles,
    device: deviceOf(window),
    readdress: (code) => history.replaceState(null, '', `#${code}`)
  })
  result.show(location.hash)
  root.replaceChildren()
  render(h(ResultView, { ...props, result }), root)

  keepSkipLinkOutOfAddress()
  result.$asked.listen(ignoreSecondTaps(root))
  addEventListener('hashchange', () => {
    result.show(location.hash)
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
