import { type Child, h as element, text, type VNode } from 'superfine'

/**
 * What JSX becomes on pages where each byte counts: superfine (0.9 kB) in the place of Preact (4.9 kB with hooks). The build hands this
 * to every light page (build/island-script.ts). It draws components without state and effects of their own: what changes
 * belongs to the stores, and the page draws all anew when they do (docs/decisions/0011).
 */

type Drawable = Child | string | number | boolean | undefined | readonly Drawable[]
type Props = { readonly [name: string]: unknown; readonly key?: string }
type Component = (props: Props & { readonly children: readonly Drawable[] }) => Drawable

/** An element, or what a component makes of its props. */
export function h(
  type: string | Component,
  props: Props | null,
  ...children: readonly Drawable[]
): Drawable {
  if (typeof type === 'string') return element(type, attributesOf(props), childrenOf(children))
  const drawn = type({ ...props, children })
  if (props?.key !== undefined && isNode(drawn)) drawn.key = props.key
  return drawn
}

/** Several things side by side. */
export function Fragment({ children }: Parameters<Component>[0]): Drawable {
  return children
}

/** Events have small letters here. A state that is false must be said, as in aria-expanded={`${open}`}: false takes an attribute away. */
function attributesOf(props: Props | null): Record<string, unknown> {
  const attributes: Record<string, unknown> = {}
  for (const name in props)
    attributes[/^on[A-Z]/.test(name) ? name.toLowerCase() : name] = props?.[name]
  return attributes
}

/** One child a place, also where nothing is drawn, so that what stands behind it keeps its own element. */
function childrenOf(children: Drawable): readonly Child[] {
  if (Array.isArray(children)) return children.flatMap(childrenOf)
  if (isNode(children)) return [children]
  const nothing = children === undefined || children === null || typeof children === 'boolean'
  return [nothing ? null : text(String(children))]
}

function isNode(drawn: Drawable): drawn is VNode {
  return typeof drawn === 'object' && drawn !== null && 'key' in drawn
}
