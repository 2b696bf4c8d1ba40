// Sample: each statement uses a feature newer than the browser floor. Tests expect these line numbers.

type Props = {
  readonly list: readonly number[]
  readonly element: HTMLElement
  readonly pair: readonly [number, number]
}

export function TooNew({ list, element, pair }: Props) {
  const sorted = list.toSorted((first, second) => first - second)
  const turned = pair.toReversed()
  const groups = Object.groupBy(list, (number) => (number > 0 ? 'more' : 'less'))
  const isAddress = URL.canParse('https://board.example/')
  element.ariaLevel = '2'
  const isSeen = element.checkVisibility()
  const { popover } = element
  const level = element.ariaRowIndexText
  element.style.textWrap = 'balance'
  addEventListener('scrollend', () => {})
  document.addEventListener('scrollend', () => {})
  const mark = new Highlight()
  const all = [sorted, turned, groups, isAddress, isSeen, popover, level, mark]
  return <p onScrollEnd={() => {}}>{all.length}</p>
}
