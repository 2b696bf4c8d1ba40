import { GET as embed } from './embed.js.ts'

/**
 * embed.js under a name with the version of its messages. It stays when embed.js has a later version.
 */
export const GET = embed
