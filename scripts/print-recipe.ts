import { readSiteAddress } from '../integrations/site-address.ts'
import { isRecipeName, RECIPES, readRecipe } from './hosting/recipe-for.ts'

// `npm run recipe --silent nginx` (or caddy, apache, htaccess): prints the configuration of this
// server in deploy/, changed for the address in SITE_URL.

const [wanted = ''] = process.argv.slice(2)

try {
  if (!isRecipeName(wanted)) {
    throw new Error(
      `expected the name of a server, one of ${Object.keys(RECIPES).join(', ')}; found "${wanted}". For example: npm run recipe --silent nginx`
    )
  }
  process.stdout.write(readRecipe(wanted, readSiteAddress(process.env.SITE_URL)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
