/** The parameter that carries an invitation behind the `#` of a link. */
export const INVITE_PARAMETER = 'invite'

/** What stands there, sound or not; undefined where there is no invitation. */
export function extractInviteParameter(hash: string): string | undefined {
  return new RegExp(`[#&?]${INVITE_PARAMETER}=([\\w-]*)`).exec(hash)?.[1]
}
