import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ParsedInvitation } from '#domain/invitation'
import { NOTHING_EXCLUDED } from '#domain/not-me'
import { fill } from '#i18n/fill'
import type { StorageEntry } from '#stores/storage-entry'
import type { OpenedResult, ResultLinks } from '../result/open-result.ts'
import { Result } from '../result/result.tsx'
import { ChangingText } from '../shared/changing-text.tsx'
import { CodeFirst } from './code-first.tsx'
import { HandOnOffer } from './hand-on-offer.tsx'
import type { HandOnText, InvitedText } from './invited-props.ts'
import { SendPanel } from './send-panel.tsx'

type Props = {
  readonly found: ParsedInvitation
  readonly opened: OpenedResult
  readonly links: ResultLinks
  readonly text: InvitedText
  readonly handOn: HandOnText
  /** What the counsellor shall call the client, which the tab stores. */
  readonly called: StorageEntry
}

/** The result of an invited client; only the code at first, if the invitation asks for that. */
export function Invited({ found, opened, links, text, handOn, called }: Props) {
  const { result, content, root } = opened
  const shown = useStore(result.$shown)
  const handedOver = useStore(result.$handedOver)
  const { traits, roles } = useStore(result.$choice)
  const { country } = useStore(result.$jobSearch)
  const code = shown.kind === 'result' ? shown.code : ''
  const { from, mail, codeFirst } =
    found.kind === 'ok' ? found.invitation : { from: '', mail: '', codeFirst: false }
  // `showAnyway` gives the history entry a state (an empty text). So after a reload, a result that
  // was shown is shown at once.
  const [waiting, setWaiting] = useState(codeFirst && code !== '' && history.state === null)
  const waited = useRef(waiting)
  useLayoutEffect(() => {
    if (waiting || !waited.current) return
    scrollTo(0, 0)
    root.querySelector<HTMLElement>('h1')?.focus()
  }, [waiting, root])

  const name = from || text.somebody
  const offer = <HandOnOffer result={result} text={handOn} button={content.text.handOver.button} />
  const sendProps = { name, mail, called, text, offer }
  if (waiting && handedOver === 'no') {
    const showAnyway = (): void => {
      history.replaceState('', '')
      setWaiting(false)
    }
    return (
      <div id="result">
        <CodeFirst code={code} name={name} text={text} show={showAnyway}>
          <SendPanel {...sendProps} code={code} marks={NOTHING_EXCLUDED} names="" />
        </CodeFirst>
      </div>
    )
  }
  const names = [
    ...traits.map((id) => content.words.traits[id]?.name ?? id),
    ...roles.map((id) => content.rolesIn(country).find((role) => role.id === id)?.name ?? id)
  ].join(', ')
  return (
    <>
      {code !== '' && <LinkToSendPanel found={found} name={name} text={text} root={root} />}
      <Result
        opened={opened}
        links={links}
        more={({ code }) =>
          found.kind === 'ok' && (
            <SendPanel {...sendProps} code={code} marks={{ traits, roles }} names={names} />
          )
        }
      />
    </>
  )
}

type LinkProps = Pick<Props, 'found' | 'text'> & {
  readonly name: string
  readonly root: HTMLElement
}

/** A button that leads to the send panel, or an error message if there is no valid invitation. */
function LinkToSendPanel({ found, name, text, root }: LinkProps) {
  if (found.kind !== 'ok') return <p id="top">{text[found.kind]}</p>
  const toSend = (): void => {
    const heading = root.querySelector<HTMLElement>('.send h2')
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }
  return (
    <p id="top">
      <ChangingText>{`${fill(text.top, { name })} `}</ChangingText>
      <button type="button" class="quiet" onClick={toSend}>
        {text.toSend}
      </button>
    </p>
  )
}
