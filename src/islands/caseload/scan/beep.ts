/** Frequency in hertz, length in seconds and loudness, from 0 to 1, of the sound. */
const SOUND = { frequency: 880, length: 0.12, loudness: 0.2 }

/** Makes short sounds. `close` frees the device's audio output. */
export type Beep = { readonly play: () => void; readonly close: () => void }

/** The audio output is opened with the first sound. */
export function createBeep(): Beep {
  let context: AudioContext | undefined
  return {
    play() {
      context ??= new AudioContext()
      context.resume()
      const { frequency, length, loudness } = SOUND
      const oscillator = new OscillatorNode(context, { frequency })
      const gain = new GainNode(context, { gain: loudness })
      const end = context.currentTime + length
      // A sound that ends at once crackles.
      gain.gain.linearRampToValueAtTime(0, end)
      oscillator.connect(gain).connect(context.destination)
      oscillator.start()
      oscillator.stop(end)
    },
    close: () => void context?.close()
  }
}
