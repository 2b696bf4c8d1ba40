import { useStore } from '@nanostores/preact'
import { INVITE_PARAMETER, extractInviteParameter } from '#domain/invite-parameter'
import { createLazy, type Lazy } from '#stores/lazy'
import { carryingHash, tabOf } from '#stores/tab'
import { carryHashToLanguages } from '../language-links.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { fetchPart } from '../shared/lazy-script.ts'
import { mount } from '../shared/mount.tsx'
import { shareRuntime } from '../shared/page-runtime.ts'
import { openQuiz } from './open-quiz.ts'
import { Quiz } from './quiz.tsx'
import type { InvitationText } from './invitation.lazy.tsx'
import type { QuizProps } from './quiz-props.ts'

/**
 * Props of the quiz on its own page, which may be opened by an invitation link. `invited` is the path
 * of the page that shows the result of an invited quiz.
 */
export type OwnQuizProps = QuizProps & { readonly invited: string }

/**
 * The lazy part that parses and renders an invitation; fetched only if the URL fragment has one.
 */
export type InvitationPart = typeof import('./invitation.lazy.tsx') & {
  readonly card: InvitationText
}

mount<OwnQuizProps>((props, root) => {
  shareRuntime()
  const { hash } = location
  const written = extractInviteParameter(hash)
  const invitation = createLazy(() =>
    fetchPart<InvitationPart>(`${document.documentElement.lang}-invitation`)
  )
  const goToResult = (code: string): void => {
    const { path, suffix } = isInvited()
      ? { path: props.invited, suffix: `&${INVITE_PARAMETER}=${written}` }
      : { path: props.result, suffix: '' }
    location.assign(`${path}#${code}${suffix}`)
  }
  const quiz = openQuiz(root, props, { tab: tabOf(window), done: goToResult })
  keepPageLinksOutOfAddress()
  carryHashToLanguages(
    () => carryingHash(quiz.progress()) + (isInvited() ? `&${INVITE_PARAMETER}=${written}` : '')
  )
  // Keep the invitation in the URL, also after a change of language, so that a reload finds it.
  if (written !== undefined) {
    invitation.load()
    history.replaceState(history.state, '', `#${INVITE_PARAMETER}=${written}`)
  }
  addEventListener('hashchange', () => {
    if (extractInviteParameter(location.hash) !== undefined) location.reload()
  })
  return (
    <Quiz
      quiz={quiz}
      props={props}
      goToResult={goToResult}
      before={written !== undefined && <AboveTheQuiz invitation={invitation} hash={hash} />}
    />
  )

  /**
   * Whether the URL has a valid invitation. Until the lazy part has loaded, any invitation counts as
   * valid; the page at `props.invited` validates it again.
   */
  function isInvited(): boolean {
    if (written === undefined) return false
    const state = invitation.$state.get()
    return state.kind !== 'loaded' || state.part.parseInvitation(hash).kind === 'ok'
  }
})

type AboveProps = { readonly invitation: Lazy<InvitationPart>; readonly hash: string }

/**
 * The invitation above the first statement, or a placeholder of its size while the lazy part loads.
 * CSS hides it from the second statement on (`body.under-way`).
 */
function AboveTheQuiz({ invitation, hash }: AboveProps) {
  const state = useStore(invitation.$state)
  if (state.kind === 'loaded') return <state.part.Invitation hash={hash} text={state.part.card} />
  return state.kind === 'not-loaded' ? <section class="invitation loading" /> : null
}
