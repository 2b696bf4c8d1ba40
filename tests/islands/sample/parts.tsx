import { useStore } from '@nanostores/preact'
import { atom } from 'nanostores'
import type { ComponentChildren } from 'preact'
import { createLazy, type LazyState } from '#stores/lazy'

export type Kind = 'one' | 'some'
export type SampleProps = { readonly text: { readonly [kind in Kind]: string } }

export const TITLE = 'Sample'
export const KINDS: readonly Kind[] = ['one', 'some']
export const ITEMS = [{ id: 'a', name: 'A' }]

const $sample = atom<{ count: number; kind: Kind; items: typeof ITEMS }>({
  count: 1,
  kind: 'one',
  items: ITEMS
})
const fetched = createLazy(async () => ({ words: { one: 'one', some: 'some' } }))

export function useSample() {
  return useStore($sample)
}

export function useFetched(): LazyState<{ readonly words: SampleProps['text'] }> {
  return useStore(fetched.$state)
}

export function Quote({ children }: { readonly children: ComponentChildren }) {
  return <blockquote>{children}</blockquote>
}

/** One of its uses passes a word that may change. */
export function Word({ word }: { readonly word: string }) {
  return <b>{word}</b>
}
