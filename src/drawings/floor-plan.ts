import { BOTTOM, COUNTER_X, QUIET_ROOMS_X, SHARED_TABLES_X, TOP } from './floor-plan-geometry.ts'

/** The names of the rooms, shown below the plan. */
export type FloorPlanWords = {
  readonly street: string
  readonly counter: string
  readonly shared: string
  readonly quiet: string
}

/**
 * Returns the SVG markup of the floor plan, with the names of the rooms if they are given. From
 * left to right: the street, the counter, the shared tables, the quiet rooms; measures are in
 * floor-plan-geometry.ts. Colours are the custom properties of src/styles/colours.css. The markup
 * is a string because pages, islands and preview pictures all draw it.
 */
export function floorPlan(words?: FloorPlanWords): string {
  const rooms = emptyRooms() + oneLine(FURNITURE)
  return words === undefined ? rooms : rooms + roomNames(words)
}

/**
 * Returns the SVG markup of floors, walls and doors without furniture, which would be cropped or
 * too small in some pictures.
 */
export function emptyRooms(): string {
  return oneLine(ROOMS)
}

function oneLine(svg: string): string {
  return svg.replaceAll(/\n\s*/g, '').replaceAll(' />', '/>')
}

function roomNames({ street, counter, shared, quiet }: FloorPlanWords): string {
  const name = (x: number, text: string): string => `<text x="${x}" y="263">${text}</text>`
  return `<g class="plan-words" text-anchor="middle">${name(29, street)}${name(127, counter)}${name(262, shared)}${name(400, quiet)}</g>`
}

const ROOMS = `
<path fill="var(--street)" d="M0 ${TOP}h${COUNTER_X}v${BOTTOM - TOP}H0z" />
<path fill="var(--front-tint)" d="M${COUNTER_X} 14h${SHARED_TABLES_X - COUNTER_X}v224H${COUNTER_X}z" />
<path fill="var(--middle-tint)" d="M${SHARED_TABLES_X} 14h${QUIET_ROOMS_X - SHARED_TABLES_X}v224H${SHARED_TABLES_X}z" />
<path fill="var(--back-tint)" d="M${QUIET_ROOMS_X} 14h144v224H${QUIET_ROOMS_X}z" />
<g fill="none" stroke="var(--line-strong)" stroke-width="1.5">
  <path stroke-dasharray="7 6" d="M12 8v236" />
  <path d="M58 102h48" />
  <path d="M58 150A48 48 0 0 0 106 102M346 100a22 22 0 0 0 22 22M420 100a22 22 0 0 0 22 22M346 152a22 22 0 0 1 22-22M420 152a22 22 0 0 1 22-22" stroke-dasharray="2 4" />
</g>
<g fill="none" stroke="var(--wall)">
  <path stroke-width="5" d="M56 14.5h418M56 237.5h418M471.5 12v228M58.5 12v90M58.5 150v90" />
  <path stroke-width="4" d="M${SHARED_TABLES_X} 14v66M${SHARED_TABLES_X} 170v68M${QUIET_ROOMS_X} 14v88M${QUIET_ROOMS_X} 150v88M399 14v88M399 150v88M328 101h18M368 101h52M442 101h30M328 151h18M368 151h52M442 151h30" />
</g>
`

const FURNITURE = `
<g fill="var(--card)" stroke="var(--wall)" stroke-width="1.5">
  <path d="M128 40h20v62h-20zM128 152h20v62h-20z" />
  <rect x="80" y="186" width="22" height="40" rx="6" />
  <rect x="222" y="38" width="76" height="44" rx="8" /><rect x="222" y="170" width="76" height="44" rx="22" />
  <path d="M340 26h42v18h-42zM410 26h42v18h-42zM340 208h42v18h-42zM410 208h42v18h-42z" />
</g>
<g fill="none" stroke-linecap="round">
  <path stroke="var(--leaf)" stroke-width="26" d="M34 44h0M34 212h0" />
  <path stroke="var(--leaf)" stroke-width="15" d="M80 34h0M312 222h0M456 30h0" />
  <path stroke="var(--front)" stroke-width="14" d="M112 56h0M112 86h0M112 168h0M112 198h0" />
  <path stroke="var(--front-tint)" stroke-width="10" d="M112 56h0M112 86h0M112 168h0M112 198h0" />
  <path stroke="var(--front)" stroke-width="13" d="M164 56h0M164 86h0M164 168h0M164 198h0" />
  <path stroke="var(--middle)" stroke-width="12" d="M240 28h0M280 28h0M240 92h0M280 92h0M212 192h0M308 192h0M260 160h0M260 224h0" />
  <path stroke="var(--back)" stroke-width="13" d="M361 56h0M431 56h0M361 196h0M431 196h0" />
</g>
<path stroke="var(--back)" stroke-width="3" d="M340 84h44M412 84h44M340 168h44" />
`
