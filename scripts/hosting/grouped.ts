/** One difference, and the path at which it was found. */
export type Difference = { readonly path: string; readonly sentence: string }

/** One line for each sentence, with the first path at which it is true and the number of the others. */
export function grouped(differences: readonly Difference[]): readonly string[] {
  return [...Map.groupBy(differences, ({ sentence }) => sentence)].map(([sentence, all]) => {
    const others = all.length === 1 ? '' : ` and ${all.length - 1} more`
    return `${all[0]?.path}${others}: ${sentence}`
  })
}
