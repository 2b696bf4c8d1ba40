import { useEffect, useState } from 'preact/hooks'

/** The script that draws, written to its own address by src/pages/scripts/qr-code.js.ts. */
const DRAWER = '/scripts/qr-code.js'

type Props = {
  readonly text: string
  readonly label: string
  /** Said where what draws it could not be fetched. */
  readonly failed: string
}

async function drawer(): Promise<typeof import('./qr-rows.ts')> {
  return import(/* @vite-ignore */ DRAWER)
}

/** The quiet zone that readers need around a code, in modules. */
const MARGIN = 4

/** A QR code, drawn on the spot; what draws it is fetched only when somebody asks for one. */
export function QrCode({ text, label, failed }: Props) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[] | 'failed'>([])
  useEffect(() => {
    let current = true
    const show = (drawn: typeof rows): void => {
      if (current) setRows(drawn)
    }
    drawer().then(
      ({ qrRows }) => show(qrRows(text)),
      () => show('failed')
    )
    return () => {
      current = false
    }
  }, [text])

  if (rows === 'failed') return <p role="alert">{failed}</p>
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  const size = rows.length + 2 * MARGIN
  return (
    <svg class="qr" viewBox={`${-MARGIN} ${-MARGIN} ${size} ${size}`} role="img" aria-label={label}>
      <rect x={-MARGIN} y={-MARGIN} width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
