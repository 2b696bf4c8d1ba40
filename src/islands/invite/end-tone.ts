/** Two soft notes, in hertz: a falling fourth, which does not sound like an alarm. */
const NOTES = [523, 392]

/** Seconds between the notes, and how long each of them fades. */
const APART = 0.6
const FADES = 1.6

/** Loudness, from 0 to 1. */
const LOUDNESS = 0.2

let context: AudioContext | undefined

/**
 * Prepares the sound. Call it at a press: browsers allow no sound to a page on which nobody has
 * pressed anything.
 */
export function prepareTone(): void {
  context ??= new AudioContext()
  // Rejects where the browser allows no sound.
  context.resume().catch(() => {})
}

/** Plays the tone, if `prepareTone` was called. It is made here, without a file. */
export function playTone(): void {
  if (!context) return
  for (const [at, frequency] of NOTES.entries()) {
    const starts = context.currentTime + at * APART
    const note = context.createOscillator()
    const loudness = context.createGain()
    note.frequency.value = frequency
    loudness.gain.value = 0
    // Not a ramp: in some browsers it jumps, which is heard as a click.
    loudness.gain.setTargetAtTime(LOUDNESS, starts, 0.01)
    loudness.gain.setTargetAtTime(0, starts + 0.06, FADES / 5)
    note.connect(loudness).connect(context.destination)
    note.start(starts)
    note.stop(starts + FADES)
  }
}
