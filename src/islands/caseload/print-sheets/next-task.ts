/**
 * Resolves in a new task of the browser, so that it can paint and handle input before. By a message,
 * because timers wait for at least 4 ms, and for a second in a tab in the background.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(0)
  })
}
