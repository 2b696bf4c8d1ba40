import { ChangingText } from '../shared/changing-text.tsx'

type Props = {
  readonly children: string | false
  /** How often something was said. */
  readonly times: number
}

/**
 * What a live region says. The same words once more are news as well, and nobody would hear a text that has not changed: so its
 * element is another one each time.
 */
export function Announcement({ children: text, times }: Props) {
  return <ChangingText key={`${times}`}>{text}</ChangingText>
}
