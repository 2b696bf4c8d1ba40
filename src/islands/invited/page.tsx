import { INVITE_PARAMETER } from '#domain/invite-parameter'
import { invitationIn } from '#domain/invitation'
import { type NotMe, NOTHING_ASIDE } from '#domain/not-me'
import { soundCode } from '#domain/sound-code'
import { fill } from '#i18n/fill'
import { createSharing } from '#stores/sharing'
import { languageLinks } from '../language-links.ts'
import { draw } from '../light/draw.ts'
import { readProps } from '../read-props.ts'
import { drawQrCode } from '../result/draw-qr-code.ts'
import { type StartedResult, startResult } from '../result/start-result.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { CodeFirst } from './code-first.tsx'
import type { InvitedProps } from './invited-text.ts'
import { SendPanel, type Sending } from './send-panel.tsx'

const root = document.getElementById('result')
const top = document.getElementById('top')
if (root && top) startInvited(root, top, readProps<InvitedProps>())

/** The end of the quiz for somebody who was invited: their result or first their code, and the ways to hand it over. */
function startInvited(place: HTMLElement, top: HTMLElement, props: InvitedProps): void {
  const { invited: text } = props
  const found = invitationIn(location.hash)
  const { from, mail, codeFirst } =
    found.kind === 'ok' ? found.invitation : { from: '', mail: '', codeFirst: false }
  const behind = found.kind === 'ok' ? `&${INVITE_PARAMETER}=${found.written}` : ''
  const code = soundCode(location.hash) ?? ''
  const name = from || text.somebody
  const sharing = createSharing({
    writeClipboard: (message) => navigator.clipboard.writeText(message),
    drawQrCode
  })
  let root = place
  let withMarks = false
  let started: StartedResult | undefined
  let redraw = (): void => started?.redraw()

  sharing.$copied.listen(() => redraw())
  addEventListener('hashchange', carryOn)
  // A note in the history is there once somebody has seen the result: they need not ask for it again.
  if (codeFirst && code !== '' && history.state === null) {
    redraw = () => {
      const sending = sendingOf(code, NOTHING_ASIDE, '')
      draw(root, CodeFirst({ sending, text, show: showAnyway }))
    }
    redraw()
    keepPageLinksOutOfAddress()
    languageLinks(() => location.hash)
  } else showResult()

  function showAnyway(): void {
    history.replaceState('', '')
    // What draws remembers what it has drawn: another drawing needs another element.
    root = document.createElement('div')
    root.id = place.id
    place.replaceWith(root)
    showResult()
    scrollTo(0, 0)
    root.querySelector<HTMLElement>('h1')?.focus()
  }

  function showResult(): void {
    redraw = () => started?.redraw()
    started = startResult(root, props, {
      readdress: (code) => history.replaceState(history.state, '', `#${code}${behind}`),
      around: {
        address: new URL(props.page, location.href).href,
        pathTo: ({ id }, code) => `${fill(props.paths.role, { role: id })}#${code}`,
        more: ({ code }) => found.kind === 'ok' && <SendPanel sending={marked(code)} text={text} />
      }
    })
    started.result.listen(() => {
      if (sharing.$copied.get() !== 'not-yet') sharing.startAnew()
    })
    if (code !== '') sayAbove()
  }

  /** The way from the verdict to the end of the page, or why there is none. */
  function sayAbove(): void {
    top.hidden = false
    if (found.kind !== 'ok') {
      top.textContent = text[found.kind]
      return
    }
    const toSend = (): void => {
      const heading = root.querySelector<HTMLElement>('.send h2')
      heading?.scrollIntoView()
      heading?.focus({ preventScroll: true })
    }
    draw(
      top,
      <p id="top">
        {fill(text.top, { name })}{' '}
        <button type="button" class="quiet" onClick={toSend}>
          {text.toSend}
        </button>
      </p>
    )
  }

  /** What may be sent of a result, with the names of what was marked in it. */
  function marked(code: string): Sending {
    const { traits, roles } = started?.result.$choice.get() ?? NOTHING_ASIDE
    const names = [
      ...traits.map((id) => props.words.traits[id]?.name ?? id),
      ...roles.map((id) => started?.props.roles.find((role) => role.id === id)?.name ?? id)
    ]
    return sendingOf(code, { traits, roles }, names.join(', '))
  }

  function sendingOf(code: string, marks: NotMe, names: string): Sending {
    const caseload = new URL(props.caseload, location.href).href
    return {
      name,
      mail,
      handed: { code, marks, names, caseload },
      withMarks,
      copied: sharing.$copied.get(),
      copy: sharing.copy,
      toggleMarks() {
        withMarks = !withMarks
        sharing.startAnew()
        redraw()
      }
    }
  }

  /** Another code was typed or pasted here: the invitation stays with it. */
  function carryOn(): void {
    const now = invitationIn(location.hash).kind
    if (now === 'none' && behind === '') return
    if (now === 'none') history.replaceState(history.state, '', location.hash + behind)
    location.reload()
  }
}
