/**
 * What is run, by the names of npm scripts. Stages come one after the other. The lanes of a stage are run side by side, one for each of
 * two processors, and the scripts of a lane one after the other.
 */
export type Stages = readonly Stage[]
export type Stage = readonly (readonly string[])[]

/**
 * Runs the scripts and gives the names of those that failed, which are none or one for each lane. Once one has failed, what runs
 * beside it comes to its end, and nothing else is begun.
 */
export async function runStages(
  stages: Stages,
  run: (name: string, stage: Stage) => Promise<boolean>
): Promise<readonly string[]> {
  const failed: string[] = []
  for (const stage of stages) {
    const lanes = stage.map(async (lane) => {
      for (const name of lane) {
        if (failed.length > 0) return
        if (!(await run(name, stage))) failed.push(name)
      }
    })
    await Promise.all(lanes)
  }
  return failed
}
