import { placingPlan } from './placing-plan.ts'

/**
 * SVG markup of what a visitor does and gets, in the view box of the floor plan: a statement with an
 * answer chosen, a lit floor plan, and cards of jobs beside a calendar.
 */
export function quizSteps(): readonly [string, string, string] {
  return [statement(), placingPlan('leaning-front'), jobs()]
}

const CHOSEN = 1

function statement(): string {
  const answers = [0, 1, 2, 3, 4].map((answer) => {
    const [fill, stroke] = answer === CHOSEN ? ['ink', 'ink'] : ['card', 'line-strong']
    return `<rect x="88" y="${yOf(answer)}" width="304" height="25" rx="8" fill="var(--${fill})" stroke="var(--${stroke})" stroke-width="2"/>`
  })
  const words = line('M90 40h300M90 64h190', 'wall', 9)
  const finger = `<circle cx="356" cy="${yOf(CHOSEN) + 12.5}" r="24" fill="none" stroke="var(--front)" stroke-width="5"/>`
  return words + answers.join('') + finger
}

function yOf(answer: number): number {
  return 90 + answer * 33
}

/** Each card with the lengths of its title and its text. */
const CARDS = [
  { y: 20, colour: 'front', title: 110, text: 168 },
  { y: 104, colour: 'middle', title: 84, text: 150 },
  { y: 188, colour: 'front', title: 126, text: 160 }
]

function jobs(): string {
  const cards = CARDS.map(
    ({ y, colour, title, text }) =>
      `<rect x="70" y="${y}" width="210" height="70" rx="9" fill="var(--card)" stroke="var(--line-strong)" stroke-width="2"/>` +
      line(`M88 ${y + 22}h${title}`, colour, 8) +
      line(`M88 ${y + 46}h${text}`, 'line-strong', 5)
  )
  const calendar =
    '<rect x="318" y="74" width="104" height="116" rx="9" fill="var(--card)" stroke="var(--ink)" stroke-width="5"/>' +
    line('M318 106h104M346 62v22M394 62v22', 'ink', 5)
  return cards.join('') + calendar + line('M346 148l16 17 32-36', 'back', 9)
}

function line(path: string, colour: string, width: number): string {
  return `<path d="${path}" fill="none" stroke="var(--${colour})" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
}
