import { useStore } from '@nanostores/preact'
import { atom, type ReadableAtom } from 'nanostores'
import { useEffect } from 'preact/hooks'
import { compareWith } from '#domain/comparison'
import type { Model } from '#domain/model'
import { deviceOf } from '#stores/device'
import { OPENED_KEY } from '#stores/person'
import { storageEntry } from '#stores/storage-entry'
import { type VisitorCode, visitorCode } from '#stores/visitor-code'
import { modelFromRows } from '../model-rows.ts'
import { mount } from '../shared/mount.tsx'
import { RoleBars } from './role-bars.tsx'
import { roleFromProps } from './role-from-props.ts'
import type { RoleProps } from './role-props.ts'

/**
 * Compares the role with the visitor's profile: from the URL fragment, or else from this device.
 */
mount<RoleProps>((props) => {
  const device = deviceOf(window)
  const opened = storageEntry(window, 'sessionStorage', OPENED_KEY)
  const find = () => visitorCode(location.hash, opened, device)
  const $found = atom(find())
  const update = (): void => $found.set(find())
  addEventListener('hashchange', update)
  device.listen(update)
  return <ComparedRole props={props} model={modelFromRows(props.model)} $found={$found} />
})

type Props = {
  readonly props: RoleProps
  readonly model: Model
  readonly $found: ReadableAtom<VisitorCode | undefined>
}

function ComparedRole({ props, model, $found }: Props) {
  const found = useStore($found)
  useEffect(() => linkToComparison(found !== undefined, props), [found, props])
  const visitor = found && {
    comparison: compareWith(model, found.answers, roleFromProps(props)),
    from: found.from
  }
  return (
    <RoleBars
      text={props.text}
      traits={props.traits}
      visitor={visitor}
      result={`${props.result}#${found?.code ?? ''}`}
    />
  )
}

/**
 * Makes the link at the top of the page lead to the comparison below, where there are answers to
 * compare; otherwise it leads to the quiz.
 */
function linkToComparison(compared: boolean, { beside, quiz }: RoleProps): void {
  const link = document.getElementById('beside')
  if (!(link instanceof HTMLAnchorElement)) return
  link.textContent = compared ? beside.result : beside.quiz
  link.href = compared ? '#bars' : quiz
  link.onclick = compared ? showComparison : null
}

/** Moves to the comparison without a change of the URL, whose fragment may hold a code. */
function showComparison(event: MouseEvent): void {
  const heading = document.querySelector<HTMLElement>('#bars h2')
  if (!heading) return
  event.preventDefault()
  heading.tabIndex = -1
  heading.focus()
}
