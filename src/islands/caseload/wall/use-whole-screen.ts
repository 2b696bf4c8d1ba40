import { useLayoutEffect } from 'preact/hooks'

/**
 * While the component is shown, wall.css hides the header and the footer of the page, and the page's
 * heading is for screen readers only. By classes, because Firefox 115 has no `:has()`.
 */
export function useWholeScreen(): void {
  useLayoutEffect(() => {
    const { classList } = document.documentElement
    const heading = document.querySelector('.head')?.classList
    classList.add('on-wall')
    heading?.add('unseen')
    return () => {
      classList.remove('on-wall')
      heading?.remove('unseen')
    }
  }, [])
}
