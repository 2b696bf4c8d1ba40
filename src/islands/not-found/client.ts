import { addressMeant } from './address-meant.ts'

/**
 * Redirects a URL whose `#` was escaped, without a history entry, so that "back" does not return
 * here.
 */
const meant = addressMeant(location.pathname, location.search)
if (meant !== undefined) location.replace(meant)
