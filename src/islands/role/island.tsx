import { useStore } from '@nanostores/preact'
import { atom, type ReadableAtom } from 'nanostores'
import { useEffect } from 'preact/hooks'
import { compareWith } from '#domain/comparison'
import type { Model } from '#domain/model'
import type { Role } from '#domain/roles'
import { deviceOf } from '#stores/device'
import { type VisitorCode, visitorCode } from '#stores/visitor-code'
import { modelFromRows } from '../model-rows.ts'
import { mount } from '../shared/mount.tsx'
import { RoleBars } from './role-bars.tsx'
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
    comparison: compareWith(model, found.answers, roleOf(props)),
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
 * The role for `compareWith`, from the props, which have only its contact and figures; the other
 * fields are placeholders. `compareWith` also uses `customers`: with `outside`,
 * `differsInContactOnly` is never true.
 */
function roleOf({ traits, contact }: RoleProps): Role {
  return {
    id: '',
    family: '',
    zone: 0,
    customers: 'outside',
    contact,
    figures: Object.fromEntries(traits.map(({ id, figure }) => [id, figure]))
  }
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
