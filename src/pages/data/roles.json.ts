import type { APIRoute } from 'astro'
import { roleData } from '#content-reader/role-data'
import { siteContent } from '#content-reader/site-content'

/** The library as open data. The page `role-data` describes each field. */
export const GET: APIRoute = ({ site, url }) => Response.json(roleData(siteContent(), site ?? url))
