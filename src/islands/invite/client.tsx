import { atom } from 'nanostores'
import { INVITE_PARAMETER } from '#domain/invite-parameter'
import { type Invitation, parseInvitation, formatInvitation } from '#domain/invitation'
import { carryHashToLanguages } from '../language-links.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { mount } from '../shared/mount.tsx'
import type { Draft } from './draft.ts'
import { Invite } from './invite.tsx'
import type { InviteProps } from './invite-props.ts'

/**
 * Starts the page where a counsellor writes an invitation. Nothing is stored or sent: the link
 * holds it all.
 */
mount<InviteProps>((props) => {
  const $draft = atom<Draft>({
    typed: draftFromUrl(),
    language: document.documentElement.lang,
    shape: 'sheet'
  })
  keepPageLinksOutOfAddress()
  carryHashToLanguages(() => hashOf($draft.get().typed))
  return <Invite {...props} $draft={$draft} linkOf={linkOf} />

  function linkOf({ typed, language }: Draft): string {
    return location.origin + props.clients[language]?.quiz + hashOf(typed)
  }
})

/**
 * Returns the draft that came in the URL fragment after a change of language, and removes it from the
 * URL; an empty draft otherwise.
 */
function draftFromUrl(): Invitation {
  const found = parseInvitation(location.hash)
  if (found.kind !== 'ok') return { from: '', note: '', mail: '', codeFirst: false }
  history.replaceState(history.state, '', location.pathname)
  return found.invitation
}

function hashOf(invitation: Invitation): string {
  return `#${INVITE_PARAMETER}=${formatInvitation(invitation)}`
}
