import { runScript } from './checks/run-script.ts'
import { runStages } from './checks/run-stages.ts'
import { STAGES } from './checks/stages.ts'

// `npm test`: runs every check of the project. Stops after the first stage in which a check fails,
// and names the checks that failed.

const environment = {
  // Empty because the tests expect a site at the root of a domain, and a shell may have set SITE_URL
  // for deployment.
  SITE_URL: '',
  // Scripts that run side by side print to a pipe, where programs print no colours by default.
  ...(process.stdout.isTTY && { FORCE_COLOR: '1' })
}

const failed = await runStages(STAGES, async (name, stage) => {
  const isAlone = stage.length === 1
  if (isAlone) console.info(`\n— ${name}`)
  const { passed, seconds, output } = await runScript(
    name,
    isAlone ? 'shown' : 'collected',
    '.',
    environment
  )
  const ending = `${name} ${passed ? 'passed' : 'failed'} after ${seconds} s`
  console.info(isAlone ? `\n${ending}` : `\n— ${ending}\n${output.trimEnd()}`)
  return passed
})

if (failed.length > 0) {
  console.error(`\n${failed.join(' and ')} failed. The checks after that were not run.`)
  process.exitCode = 1
}
