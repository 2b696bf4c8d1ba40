import { useLayoutEffect } from 'preact/hooks'

/**
 * Keeps the screen awake while the component is shown, where the browser has the Screen Wake Lock API.
 * Browsers end the lock in a hidden tab, so it is asked for again when the tab comes back.
 */
export function useWakeLock(): void {
  useLayoutEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | undefined
    let shown = true
    const request = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return
      // Rejects where the system saves power; then the screen follows the settings of the computer.
      lock = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (!shown) lock?.release()
    }
    request()
    document.addEventListener('visibilitychange', request)
    return () => {
      shown = false
      document.removeEventListener('visibilitychange', request)
      lock?.release()
    }
  }, [])
}
