import { ChangingText } from '../shared/changing-text.tsx'

type Props = {
  readonly children: string | false
  /** Number of announcements so far; a new number announces the text again. */
  readonly times: number
}

/**
 * The text of a live region. Screen readers announce only changes, so each announcement is a new
 * element, even when its text is the same as before.
 */
export function Announcement({ children: text, times }: Props) {
  return <ChangingText key={`${times}`}>{text}</ChangingText>
}
