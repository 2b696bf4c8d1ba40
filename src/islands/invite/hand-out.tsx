import type { Invitation } from '#domain/invitation'
import { AISLE_Y, DOORSTEP_X, STRIP_VIEW_BOX } from '#drawings/floor-plan-geometry'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { QrDrawing } from '../shared/qr-code.lazy.ts'
import { QrCode } from '../shared/qr-code.tsx'
import type { Shape } from './draft.ts'
import type { ClientText } from './invite-props.ts'

const COPIES: { readonly [shape in Shape]: number } = { sheet: 1, slips: 4 }

/** Symbols in each group of a result code: a code of 28 answers has at most 18. */
const GROUPS = [4, 4, 4, 4, 2]

/** A note of more characters is printed in a smaller font, so that all of it fits. */
const LONG = 120

type Props = {
  readonly invitation: Invitation
  readonly client: ClientText
  readonly language: string
  readonly shape: Shape
  /** Undefined until it is drawn, and if drawing failed. */
  readonly qrCode: QrDrawing | undefined
}

/** The printed invitation: one sheet or four slips. */
export function HandOut({ shape, language, ...leaf }: Props) {
  return (
    <div class={`hand-out ${shape}`} lang={language}>
      {Array.from({ length: COPIES[shape] }, (_, at) => (
        <Leaf key={`${at}`} {...leaf} copy={at > 0} />
      ))}
    </div>
  )
}

type LeafProps = Omit<Props, 'shape' | 'language'> & {
  /** Whether this is a repeated slip, which is hidden from screen readers. */
  readonly copy: boolean
}

function Leaf({ invitation: { from, note, mail }, client, qrCode, copy }: LeafProps) {
  const { title, card, handOut: text, quiz } = client
  return (
    <div class="leaf" aria-hidden={copy}>
      <svg
        viewBox={STRIP_VIEW_BOX}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
        class="strip"
      >
        <use href="#floor-plan" />
        <g transform={`translate(${DOORSTEP_X} ${AISLE_Y})`}>
          <use href="#person" />
        </g>
      </svg>
      <h3 key={title}>{title}</h3>
      <div class="words">
        <p>
          <ChangingText>
            {from === '' ? card.unnamed : fill(card.from, { name: from })}
          </ChangingText>
        </p>
        {note !== '' && (
          <blockquote key={note} class={note.length > LONG ? 'long' : ''}>
            {note}
          </blockquote>
        )}
      </div>
      <div class="scan">
        {qrCode && <QrCode drawing={qrCode} label={text.qrLabel} />}
        <p>
          <ChangingText>{text.scan}</ChangingText>
        </p>
      </div>
      <ul>
        {text.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p class="type">
        <ChangingText>{`${text.type} `}</ChangingText>
        <strong>
          <ChangingText>{location.host}</ChangingText>
          <wbr />
          <ChangingText>{quiz}</ChangingText>
        </strong>
        <small>
          <ChangingText>{` ${text.typed}`}</ChangingText>
        </small>
      </p>
      <div class="end">
        <p>
          <ChangingText>{text.code}</ChangingText>
        </p>
        <p class="groups" aria-hidden="true">
          {GROUPS.map((count, at) => (
            <span key={`${at}`} class={`of-${count}`} />
          ))}
        </p>
        <p>
          <ChangingText>{mail === '' ? text.bring : fill(text.send, { mail })}</ChangingText>
        </p>
      </div>
    </div>
  )
}
