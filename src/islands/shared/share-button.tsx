type Props = { readonly data: ShareData; readonly name: string }

/** Opens the share sheet of the device, where it has one. Somebody may close it again: that is no error. */
export function ShareButton({ data, name }: Props) {
  if (!('share' in navigator)) return null
  return (
    <button type="button" class="button" onClick={() => navigator.share(data).catch(() => {})}>
      {name}
    </button>
  )
}
