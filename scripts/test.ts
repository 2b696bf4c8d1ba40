import { runScript } from './checks/run-script.ts'
import { runStages } from './checks/run-stages.ts'
import { STAGES } from './checks/stages.ts'

// Every check of the project: `npm test`. Stops at the first stage in which something fails, and names it.

// The tests expect a site at the root of a domain; SITE_URL may be set in the shell of whoever deploys from this machine.
const environment = {
  SITE_URL: '',
  // Programs whose output is kept until they end see no terminal, and would leave their colours out.
  ...(process.stdout.isTTY && { FORCE_COLOR: '1' })
}

const failed = await runStages(STAGES, async (name, stage) => {
  const isAlone = stage.length === 1
  if (isAlone) console.info(`\n— ${name}`)
  const { passed, seconds, output } = await runScript(
    name,
    isAlone ? 'shown' : 'kept',
    '.',
    environment
  )
  const ending = `${name} ${passed ? 'passed' : 'failed'} after ${seconds} s`
  console.info(isAlone ? `\n${ending}` : `\n— ${ending}\n${output.trimEnd()}`)
  return passed
})

if (failed.length > 0) {
  console.error(`\n${failed.join(' and ')} failed; what comes after was not run.`)
  process.exitCode = 1
}
