/** Calls back once when a quarter of the element has come into view, also into that of a host's page. */
export function whenSeen(element: Element, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      callback()
    },
    { threshold: 0.25 }
  )
  observer.observe(element)
}
