import { compareWith } from '#domain/comparison'
import type { Role } from '#domain/roles'
import { deviceOf } from '#stores/device'
import { visitorCode, type VisitorCode } from '#stores/visitor-code'
import { languageLinks } from '../language-links.ts'
import { draw } from '../light/draw.ts'
import { modelFromRows } from '../model-rows.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { RoleBars, type Visitor } from './role-bars.tsx'
import type { RoleProps } from './role-text.ts'

/** Puts the visitor's own profile beside what the role asks for: from the link, or else from this device. */
export function startRole(root: Element, props: RoleProps): void {
  const device = deviceOf(window)
  const model = modelFromRows(props.model)
  const role = roleOf(props)

  const show = (): void => {
    const found = visitorCode(location.hash, device)
    const visitor = found && visitorOf(found)
    const result = `${props.result}#${found?.code ?? ''}`
    draw(root, RoleBars({ text: props.text, traits: props.traits, visitor, result }))
    carryCode(found)
  }
  show()
  addEventListener('hashchange', show)
  device.listen(show)
  keepPageLinksOutOfAddress()
  languageLinks(() => location.hash)

  function visitorOf({ answers, from }: VisitorCode): Visitor {
    return { comparison: compareWith(model, answers, role), from }
  }
}

/** The role as the domain compares it; what it is called and whom it serves make no difference there. */
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

/** Lets links to other roles keep a result that came by link. */
function carryCode(found: VisitorCode | undefined): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-role]')) {
    link.hash = found?.from === 'link' ? found.code : ''
  }
}
