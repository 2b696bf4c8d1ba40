/**
 * Watches presses; what it gives back does something once no finger and no mouse button is down any more. What leaving a field
 * changes may move what somebody is just pressing, and the press would miss it.
 */
export function watchPresses(): (act: () => void) => void {
  let pressed = false
  addEventListener('pointerdown', () => (pressed = true), true)
  for (const over of ['pointerup', 'pointercancel']) {
    addEventListener(over, () => (pressed = false), true)
  }
  return (act) => {
    // The click comes behind the pointer.
    if (pressed) addEventListener('pointerup', () => setTimeout(act), { once: true })
    else act()
  }
}
