/** The parameter of a URL fragment that holds an invitation. */
export const INVITE_PARAMETER = 'invite'

/** The value of that parameter in a URL fragment, not validated; undefined if there is none. */
export function extractInviteParameter(hash: string): string | undefined {
  return new RegExp(`[#&?]${INVITE_PARAMETER}=([\\w-]*)`).exec(hash)?.[1]
}
