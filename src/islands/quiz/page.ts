import { type FoundInvitation, INVITE_PARAMETER, invitationIn } from '#domain/invitation'
import type { CardText } from '../invite/card-text.ts'
import { InvitationCard } from '../invite/invitation-card.tsx'
import { draw } from '../light/draw.ts'
import { readProps } from '../read-props.ts'
import type { QuizProps } from './quiz-text.ts'
import { startQuiz } from './start-quiz.ts'

/** The quiz on a page of its own, where somebody may have been invited. `invited` is where an invited quiz leads to. */
export type OwnQuizProps = QuizProps & { readonly card: CardText; readonly invited: string }

const root = document.getElementById('quiz')
if (root) startOwnQuiz(root, readProps<OwnQuizProps>())

function startOwnQuiz(root: HTMLElement, props: OwnQuizProps): void {
  const found = invitationIn(location.hash)
  if (found.kind === 'ok') {
    const behind = `&${INVITE_PARAMETER}=${found.written}`
    startQuiz(root, props, {
      behind,
      finishAt: (code) => location.assign(`${props.invited}#${code}${behind}`)
    })
    // It stays in the address all the while, also after a change of language, for whoever loads the page anew.
    history.replaceState(history.state, '', `#${behind.slice(1)}`)
  } else startQuiz(root, props)
  showAbove(root, found, props.card)
  addEventListener('hashchange', () => {
    if (invitationIn(location.hash).kind !== 'none') location.reload()
  })
}

/** Shows the invitation, or what is wrong with it, above the first statement. Style puts it away with the next one. */
function showAbove(root: HTMLElement, found: FoundInvitation, text: CardText): void {
  if (found.kind === 'none') return
  const ok = found.kind === 'ok'
  const place = document.createElement(ok ? 'section' : 'p')
  root.before(place)
  if (ok) draw(place, InvitationCard({ invitation: found.invitation, text }))
  else {
    place.className = 'notice before'
    place.textContent = text[found.kind]
  }
}
