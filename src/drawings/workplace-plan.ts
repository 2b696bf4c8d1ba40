import { emptyRooms } from './floor-plan.ts'

type Room = 'counter' | 'shared' | 'quiet'

/** The names of the rooms, and how many people sit in each. */
export type WorkplacePlan = {
  readonly furniture: keyof typeof FURNITURE
  readonly rooms: Readonly<Record<Room, { readonly name: string; readonly people: number }>>
}

/** From the customers inwards: the order in which people are numbered. */
const ROOMS: readonly Room[] = ['counter', 'shared', 'quiet']

/**
 * Returns the SVG markup of a workplace on the floor plan, with its furniture and a numbered mark for
 * each person: from 1, room by room, the counter first. At most four people sit in a room.
 */
export function workplacePlan({ furniture, rooms }: WorkplacePlan): string {
  let number = 0
  const people = ROOMS.flatMap((room) =>
    SEATS[room].slice(0, rooms[room].people).map(([x, y]) => markAt(x, y, ++number))
  )
  const names = ROOMS.map(
    (room) => `<text x="${NAME_X[room]}" y="263">${escaped(rooms[room].name)}</text>`
  )
  return `${emptyRooms()}${FURNITURE[furniture].replaceAll(/\n\s*/g, '')}${people.join('')}<g class="plan-words" text-anchor="middle">${names.join('')}</g>`
}

const NAME_X: Readonly<Record<Room, number>> = { counter: 127, shared: 262, quiet: 400 }

/** Where people sit in each room, in units of the floor plan. */
const SEATS: Readonly<Record<Room, readonly (readonly [x: number, y: number])[]>> = {
  counter: [
    [168, 48],
    [168, 106],
    [168, 158],
    [168, 210]
  ],
  shared: [
    [228, 62],
    [294, 62],
    [228, 196],
    [294, 196]
  ],
  quiet: [
    [363, 60],
    [435, 60],
    [363, 196],
    [435, 196]
  ]
}

function markAt(x: number, y: number, number: number): string {
  return `<g transform="translate(${x} ${y})"><circle r="15" fill="var(--card)" stroke="var(--ink)" stroke-width="2.5"/><text y="6" text-anchor="middle" font-size="17" font-weight="700" fill="var(--ink)">${number}</text></g>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** What stands in each workplace: a desk with windows, a lobby, a waiting room, a warehouse. */
const FURNITURE = {
  bank: `
    <g fill="var(--card)" stroke="var(--wall)" stroke-width="1.5">
      <path d="M128 26h18v200h-18zM128 76h18M128 126h18M128 176h18" />
      <rect x="206" y="26" width="112" height="74" rx="8" /><rect x="206" y="160" width="112" height="66" rx="8" />
      <path d="M342 24h42v14h-42zM414 24h42v14h-42zM342 212h42v14h-42zM414 212h42v14h-42z" />
    </g>
    <g fill="var(--front)"><circle cx="88" cy="46" r="7" /><circle cx="88" cy="70" r="7" /><circle cx="88" cy="186" r="7" /><circle cx="88" cy="210" r="7" /></g>`,
  hotel: `
    <g fill="var(--card)" stroke="var(--wall)" stroke-width="1.5">
      <path d="M146 30v96q-22 0-22-22V52q0-22 22-22z" />
      <rect x="74" y="180" width="74" height="22" rx="10" /><rect x="74" y="208" width="22" height="20" rx="6" />
      <rect x="206" y="26" width="112" height="22" rx="6" /><rect x="206" y="206" width="112" height="20" rx="6" />
      <path d="M342 24h42v14h-42zM414 24h42v14h-42zM342 212h42v14h-42zM414 212h42v14h-42z" />
    </g>
    <g fill="var(--leaf)"><circle cx="78" cy="34" r="11" /><circle cx="120" cy="222" r="9" /></g>`,
  clinic: `
    <g fill="var(--card)" stroke="var(--wall)" stroke-width="1.5">
      <path d="M124 28h22v104h-22z" />
      <path d="M72 172h16v16h-16zM72 192h16v16h-16zM72 212h16v16h-16zM94 212h16v16h-16zM116 212h16v16h-16z" />
      <rect x="206" y="84" width="112" height="24" rx="6" /><rect x="206" y="206" width="112" height="20" rx="6" />
      <path d="M342 24h42v14h-42zM414 24h42v14h-42zM342 212h42v14h-42zM414 212h42v14h-42z" />
    </g>
    <path fill="var(--front)" d="M96 40h10v10h10v10h-10v10H96V60H86V50h10z" />`,
  shop: `
    <g fill="var(--card)" stroke="var(--wall)" stroke-width="1.5">
      <path d="M122 30h26v80h-26z" /><rect x="126" y="40" width="18" height="14" /><rect x="126" y="84" width="18" height="14" />
      <rect x="206" y="84" width="112" height="24" rx="6" /><rect x="206" y="150" width="112" height="22" rx="6" />
      <path d="M340 20h48v12h-48zM410 20h48v12h-48zM340 84h48v10h-48zM414 212h42v14h-42zM342 212h42v14h-42z" />
    </g>
    <g fill="none" stroke="var(--front)" stroke-width="3"><path d="M78 60a14 14 0 0 1 28 0M78 60v12M106 60v12" /><path d="M74 190h36v24H92l-10 10v-10h-8z" /></g>`
} as const
