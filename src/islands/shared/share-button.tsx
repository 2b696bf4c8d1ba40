type Props = { readonly data: ShareData; readonly name: string }

/**
 * A button that opens the device's share sheet; renders nothing where the browser has no Web Share
 * API. `share` rejects when the visitor closes the sheet, so a rejection is ignored.
 */
export function ShareButton({ data, name }: Props) {
  if (!('share' in navigator)) return null
  return (
    <button type="button" class="button" onClick={() => navigator.share(data).catch(() => {})}>
      {name}
    </button>
  )
}
