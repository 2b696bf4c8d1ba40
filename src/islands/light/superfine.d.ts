/** The part of superfine that we draw with; the package brings no types. */
declare module 'superfine' {
  export type VNode = { key: string | undefined }
  export type Child = VNode | null
  export function h(
    tag: string,
    props: Readonly<Record<string, unknown>>,
    children: readonly Child[]
  ): VNode
  export function text(value: string): VNode
  /** Makes the element what the drawing says, changing as little as it can. Gives the element back. */
  export function patch(node: Element, drawing: VNode): Element
}
