import { useStore } from '@nanostores/preact'
import { atom, type ReadableAtom } from 'nanostores'
import { useEffect } from 'preact/hooks'
import { compareWith } from '#domain/comparison'
import type { Model } from '#domain/model'
import { deviceOf } from '#stores/device'
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
  const $found = atom(visitorCode(location.hash, device))
  const update = (): void => $found.set(visitorCode(location.hash, device))
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
  useEffect(() => carryCode(found), [found])
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
 * Adds a code that came in the URL to the links to other roles; a code from the device is found
 * there too.
 */
function carryCode(found: VisitorCode | undefined): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-role]')) {
    link.hash = found?.from === 'link' ? found.code : ''
  }
}
