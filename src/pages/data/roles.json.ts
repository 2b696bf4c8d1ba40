import type { APIRoute } from 'astro'
import { roleData } from '#content-reader/role-data'
import { siteContent } from '#content-reader/site-content'

/** The library for machines; the page role-data says what each field means. */
export const GET: APIRoute = ({ site, url }) => Response.json(roleData(siteContent(), site ?? url))
