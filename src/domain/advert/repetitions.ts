/** From the hundredth on, a repetition adds nothing that matters. */
const MOST_REPETITIONS = 100

/**
 * How often a phrase counts that is repeated `count` times, where its nth occurrence counts `worth(nth)`,
 * from 1 for the first: each one less than the one before.
 */
export function sumOfRepetitions(count: number, worth: (nth: number) => number): number {
  let sum = 0
  for (let nth = 1; nth <= Math.min(count, MOST_REPETITIONS); nth += 1) sum += worth(nth)
  return sum
}
