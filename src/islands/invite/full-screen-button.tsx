import { useLayoutEffect, useState } from 'preact/hooks'
import type { ClassViewWords } from './invite-props.ts'

type Props = { readonly words: ClassViewWords }

/** A button for full screen; nothing where the browser or the site's policy does not allow it. */
export function FullScreenButton({ words }: Props) {
  const [full, setFull] = useState(isFull)
  useLayoutEffect(() => {
    const update = (): void => setFull(isFull())
    document.addEventListener('fullscreenchange', update)
    return () => document.removeEventListener('fullscreenchange', update)
  }, [])
  if (!document.fullscreenEnabled) return null
  const label = full ? words.leaveFullScreen : words.fullScreen
  return (
    <button type="button" class="quiet" onClick={full ? leaveFullScreen : enterFullScreen}>
      <span key={label}>{label}</span>
    </button>
  )
}

/** Ends full screen, if it is on. */
export function leaveFullScreen(): void {
  // Rejects where the visitor has ended it meanwhile: then there is nothing left to do.
  if (isFull()) document.exitFullscreen().catch(() => {})
}

/** The whole document, because browsers refuse full screen to a dialog. */
function enterFullScreen(): void {
  // Rejects where the browser refuses it: the view fills the window all the same.
  document.documentElement.requestFullscreen().catch(() => {})
}

function isFull(): boolean {
  // Undefined on an iPhone, which has no Fullscreen API.
  return Boolean(document.fullscreenElement)
}
