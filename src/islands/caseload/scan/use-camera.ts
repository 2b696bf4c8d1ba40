import { useLayoutEffect, useState } from 'preact/hooks'
import { type CameraState, closeCamera, openCamera } from './camera.ts'

/**
 * Opens the camera with this id, and again when the id or `attempt` changes. It is switched off while
 * the tab is hidden, when the page is left, and when the component is removed.
 */
export function useCamera(id: string, attempt: number): CameraState {
  const [state, setState] = useState<CameraState>({ kind: 'starting' })
  useLayoutEffect(() => {
    /** A camera that was asked for earlier may open late; it is closed then. */
    let run = 0
    let close = (): void => {}
    const stop = (): void => {
      run++
      close()
      close = () => {}
    }
    const start = async (): Promise<void> => {
      stop()
      setState({ kind: 'starting' })
      const own = run
      const opened = await openCamera(id, () => setState({ kind: 'problem', problem: 'lost' }))
      if (own !== run) {
        if (opened.kind === 'live') closeCamera(opened.stream)
        return
      }
      if (opened.kind === 'live') close = () => closeCamera(opened.stream)
      setState(opened)
    }
    const follow = (): void => {
      if (document.visibilityState === 'visible') {
        start()
        return
      }
      stop()
      setState({ kind: 'starting' })
    }
    /** The page comes back from the browser's back/forward cache. */
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) start()
    }
    document.addEventListener('visibilitychange', follow)
    addEventListener('pagehide', stop)
    addEventListener('pageshow', comeBack)
    start()
    return () => {
      document.removeEventListener('visibilitychange', follow)
      removeEventListener('pagehide', stop)
      removeEventListener('pageshow', comeBack)
      stop()
    }
  }, [id, attempt])
  return state
}
