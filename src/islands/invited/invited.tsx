import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ParsedInvitation } from '#domain/invitation'
import { NOTHING_EXCLUDED } from '#domain/not-me'
import { fill } from '#i18n/fill'
import type { Sharing } from '#stores/sharing'
import type { OpenedResult, Setting } from '../result/open-result.ts'
import { Result } from '../result/result.tsx'
import { ChangingText } from '../shared/changing-text.tsx'
import { CodeFirst } from './code-first.tsx'
import type { InvitedText } from './invited-props.ts'
import { SendPanel } from './send-panel.tsx'

type Props = {
  readonly found: ParsedInvitation
  readonly opened: OpenedResult
  readonly setting: Setting
  readonly text: InvitedText
  /** Address of the page where a counsellor reads a code. */
  readonly caseload: string
  readonly copying: Sharing
}

/** The result of somebody who was invited, or first their code, where the counsellor asked for that. */
export function Invited({ found, opened, setting, text, caseload, copying }: Props) {
  const { result, content, root } = opened
  const shown = useStore(result.$shown)
  const { traits, roles } = useStore(result.$choice)
  const code = shown.kind === 'result' ? shown.code : ''
  const { from, mail, codeFirst } =
    found.kind === 'ok' ? found.invitation : { from: '', mail: '', codeFirst: false }
  // A note in the history is there once somebody has seen the result: they need not ask for it again.
  const [waiting, setWaiting] = useState(codeFirst && code !== '' && history.state === null)
  const waited = useRef(waiting)
  useLayoutEffect(() => {
    if (waiting || !waited.current) return
    scrollTo(0, 0)
    root.querySelector<HTMLElement>('h1')?.focus()
  }, [waiting, root])

  const name = from || text.somebody
  const handed = { name, mail, caseload, copying, text }
  if (waiting) {
    const showAnyway = (): void => {
      history.replaceState('', '')
      setWaiting(false)
    }
    return (
      <div id="result">
        <CodeFirst code={code} name={name} text={text} show={showAnyway}>
          <SendPanel {...handed} code={code} marks={NOTHING_EXCLUDED} names="" />
        </CodeFirst>
      </div>
    )
  }
  const names = [
    ...traits.map((id) => content.words.traits[id]?.name ?? id),
    ...roles.map((id) => content.roles.find((role) => role.id === id)?.name ?? id)
  ].join(', ')
  return (
    <>
      {code !== '' && <Top found={found} name={name} text={text} root={root} />}
      <Result
        opened={opened}
        setting={setting}
        more={({ code }) =>
          found.kind === 'ok' && (
            <SendPanel {...handed} code={code} marks={{ traits, roles }} names={names} />
          )
        }
      />
    </>
  )
}

type TopProps = Pick<Props, 'found' | 'text'> & {
  readonly name: string
  readonly root: HTMLElement
}

/** The way from the verdict to the end of the page, or why there is none. */
function Top({ found, name, text, root }: TopProps) {
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
