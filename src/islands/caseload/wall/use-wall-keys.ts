import { useLayoutEffect, useRef } from 'preact/hooks'

type Actions = { readonly move: (by: 1 | -1) => void; readonly close: () => void }

/**
 * While the component is shown, the keys of the whole page change the step and close the wall. Page
 * keys scroll as usual where there is something to scroll, as in an enlarged page.
 */
export function useWallKeys(actions: Actions): void {
  const latest = useRef(actions)
  latest.current = actions
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event
      if (altKey || ctrlKey || metaKey || shiftKey) return
      const { scrollHeight, clientHeight } = document.documentElement
      if (key.startsWith('Page') && scrollHeight > clientHeight) return
      if (key === 'Escape') latest.current.close()
      else if (key === 'ArrowRight' || key === 'PageDown') latest.current.move(1)
      else if (key === 'ArrowLeft' || key === 'PageUp') latest.current.move(-1)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
