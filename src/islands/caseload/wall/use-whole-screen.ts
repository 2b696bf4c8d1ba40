import { useLayoutEffect } from 'preact/hooks'

/**
 * While the component is shown, wall.css hides the header and the footer of the page. A class, because
 * Firefox 115 has no `:has()`.
 */
export function useWholeScreen(): void {
  useLayoutEffect(() => {
    const { classList } = document.documentElement
    classList.add('on-wall')
    return () => classList.remove('on-wall')
  }, [])
}
