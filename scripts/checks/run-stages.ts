/**
 * The names of npm scripts in stages and lanes. The stages run one after the other. The lanes of a
 * stage run side by side, one for each of two processors; the scripts of a lane run one after the
 * other.
 */
export type Stages = readonly Stage[]
export type Stage = readonly (readonly string[])[]

/**
 * Runs the scripts with `run`, which returns whether a script passed, and returns the names of
 * those that failed: at most one for each lane. After a failure, scripts that are running continue
 * to their end, and no other script starts.
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
