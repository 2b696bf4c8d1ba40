import { addressMeant } from './address-meant.ts'

/** Leads on from an address whose `#` was escaped on its way, without a step that the back button would lead to again. */
const meant = addressMeant(location.pathname, location.search)
if (meant !== undefined) location.replace(meant)
