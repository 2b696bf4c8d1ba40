import { atom } from 'nanostores'
import { INVITE_PARAMETER } from '#domain/invite-parameter'
import { type Invitation, parseInvitation, formatInvitation } from '#domain/invitation'
import { languageLinks } from '../language-links.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { mount } from '../shared/mount.tsx'
import type { Draft } from './draft.ts'
import { Invite } from './invite.tsx'
import type { InviteProps } from './invite-props.ts'

/** Lets a counsellor write an invitation, and shows at once what comes of it. Nothing of it is kept or sent. */
mount<InviteProps>((props) => {
  const $draft = atom<Draft>({
    typed: takeUp(),
    language: document.documentElement.lang,
    shape: 'sheet'
  })
  keepPageLinksOutOfAddress()
  languageLinks(() => hashOf($draft.get().typed))
  return <Invite {...props} $draft={$draft} linkOf={linkOf} />

  function linkOf({ typed, language }: Draft): string {
    return location.origin + props.clients[language]?.quiz + hashOf(typed)
  }
})

/** What was written on this page in another language comes along in the address, and is taken out of it. */
function takeUp(): Invitation {
  const found = parseInvitation(location.hash)
  if (found.kind !== 'ok') return { from: '', note: '', mail: '', codeFirst: false }
  history.replaceState(history.state, '', location.pathname)
  return found.invitation
}

function hashOf(invitation: Invitation): string {
  return `#${INVITE_PARAMETER}=${formatInvitation(invitation)}`
}
