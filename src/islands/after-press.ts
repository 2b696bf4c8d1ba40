/**
 * Tracks whether a pointer is down. Returns a function that calls `act` at once, or, while a pointer
 * is down, after the click. A `change` or `blur` handler needs this: it runs while the visitor
 * already presses the next control. If its update moved that control away from the pointer, the
 * browser would dispatch no click on it.
 */
export function watchPresses(): (act: () => void) => void {
  let pressed = false
  addEventListener('pointerdown', () => (pressed = true), true)
  for (const type of ['pointerup', 'pointercancel']) {
    addEventListener(type, () => (pressed = false), true)
  }
  return (act) => {
    // `click` is dispatched after `pointerup`; the timer runs after both.
    if (pressed) addEventListener('pointerup', () => setTimeout(act), { once: true })
    else act()
  }
}
