/**
 * Returns the SVG markup of the house in cross-section, 640 × 290: a visitor comes in from the
 * street, one person stands at the counter, two sit at the shared table, and one works in a quiet
 * room. Colours are the custom properties of src/styles/colours.css.
 */
export function house(): string {
  return [STREET, ROOMS, FRONT, MIDDLE, BACK].join('').replaceAll(/\n\s*/g, '')
}

/** The y coordinate of the floor. */
const FLOOR = 252

const STREET = `
  <path fill="var(--street)" d="M0 ${FLOOR}h640v38H0z"/>
  <path stroke="var(--line-strong)" stroke-width="2" stroke-dasharray="10 8" d="M0 273h640"/>
  <path fill="var(--wall)" d="M35 160h6v92h-6z"/>
  <g fill="var(--leaf)"><circle cx="38" cy="118" r="32"/><circle cx="20" cy="142" r="20"/><circle cx="57" cy="142" r="21"/></g>
  ${standing(94, 'var(--line-strong)')}
  <rect x="107" y="205" width="16" height="18" rx="3" fill="var(--front)"/>
  <path fill="none" stroke="var(--front)" stroke-width="2.5" d="M110 205v-5a5 5 0 0 1 10 0v5"/>
`

const ROOMS = `
  <path fill="var(--front-tint)" d="M138 44h170v208H138z"/>
  <path fill="var(--middle-tint)" d="M308 44h146v208H308z"/>
  <path fill="var(--back-tint)" d="M454 44h180v208H454z"/>
  <path fill="var(--wall)" d="M132 38h508v8H132zM132 38h6v82h-6zM634 38h6v214h-6zM305 46h6v64h-6zM451 46h6v206h-6zM132 ${FLOOR}h508v5H132z"/>
  <path fill="var(--front)" d="M96 122h42v-16h-30z"/>
`

const FRONT = `
  ${standing(178, 'var(--line-strong)')}
  ${standing(266, 'var(--front)')}
  <path fill="var(--card)" stroke="var(--wall)" stroke-width="2" d="M200 200h50v52h-50z"/>
  <path fill="var(--wall)" d="M194 194h62v7h-62z"/>
  <path fill="var(--front)" d="M218 194a7 7 0 0 1 14 0z"/>
  <path fill="var(--card)" stroke="var(--line-strong)" stroke-width="2" d="M158 84h52a8 8 0 0 1 8 8v20a8 8 0 0 1-8 8h-22l-10 11v-11h-20a8 8 0 0 1-8-8V92a8 8 0 0 1 8-8z"/>
  <path stroke="var(--line-strong)" stroke-width="3" stroke-linecap="round" d="M164 97h40M164 107h26"/>
  <path fill="var(--front)" d="M240 62h46a8 8 0 0 1 8 8v18a8 8 0 0 1-8 8h-16v10l-10-10h-20a8 8 0 0 1-8-8V70a8 8 0 0 1 8-8z"/>
  <path stroke="var(--front-tint)" stroke-width="3" stroke-linecap="round" d="M244 74h38M244 84h24"/>
`

const MIDDLE = `
  <path stroke="var(--wall)" stroke-width="2" d="M381 46v26"/>
  <path fill="var(--middle)" d="M362 88a19 17 0 0 1 38 0z"/>
  ${sitting(338, 'var(--middle)', 1)}
  ${sitting(424, 'var(--middle)', -1)}
  <path fill="var(--wall)" d="M350 206h62v6h-62zM378 212h6v40h-6z"/>
  <path fill="var(--card)" stroke="var(--wall)" stroke-width="1.5" d="M366 205l4-14h20l-4 14z"/>
`

const BACK = `
  <path fill="var(--card)" stroke="var(--wall)" stroke-width="2" d="M474 64h58v46h-58zM503 64v46M474 87h58"/>
  <path fill="var(--wall)" d="M560 92h66v4h-66zM560 132h66v4h-66z"/>
  <path fill="var(--back)" d="M566 68h8v24h-8zM577 72h8v20h-8zM596 66h8v26h-8zM570 108h8v24h-8zM589 112h8v20h-8zM600 106h8v26h-8z"/>
  <path fill="var(--front)" d="M586 70h7v22h-7zM611 110h7v22h-7z"/>
  ${sitting(500, 'var(--back)', 1)}
  <path fill="none" stroke="var(--ink)" stroke-width="3.5" d="M489 154a11 11 0 0 1 22 0"/>
  <path fill="var(--wall)" d="M520 202h92v6h-92zM528 208h5v44h-5zM600 208h5v44h-5z"/>
  <path fill="var(--wall)" d="M538 164h40v30h-40zM554 194h8v8h-8z"/>
  <path fill="var(--back-tint)" d="M541 167h34v24h-34z"/>
  <path fill="none" stroke="var(--wall)" stroke-width="2.5" d="M606 202v-30l-9-9"/>
  <path fill="var(--front)" d="M601 158l-13 8 5 8 13-8z"/>
`

/** A standing person; `x` is the coordinate of the feet. */
function standing(x: number, colour: string): string {
  return `<g transform="translate(${x} ${FLOOR})">
    <path stroke="var(--ink)" stroke-width="6" stroke-linecap="round" d="M-6 -4v-38M6 -4v-38"/>
    <path fill="${colour}" d="M-15 -38v-30a12 12 0 0 1 12-12h6a12 12 0 0 1 12 12v30z"/>
    <circle cy="-94" r="11" fill="var(--face)" stroke="var(--ink)" stroke-width="2.5"/>
  </g>`
}

/** A person on a chair at `x`. `direction` is 1 for facing right, -1 for facing left. */
function sitting(x: number, colour: string, direction: 1 | -1): string {
  return `<g transform="translate(${x} ${FLOOR}) scale(${direction} 1)">
    <path fill="none" stroke="var(--wall)" stroke-width="4" stroke-linecap="round" d="M-16 -66v34h26M-12 -32l-4 32M8 -32l4 32"/>
    <path fill="none" stroke="var(--ink)" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" d="M-2 -38h24v34"/>
    <path fill="${colour}" d="M-13 -34v-36a12 12 0 0 1 12-12h3a12 12 0 0 1 12 12v36z"/>
    <path fill="none" stroke="${colour}" stroke-width="6" stroke-linecap="round" d="M4 -62l22 12"/>
    <circle cy="-96" r="11" fill="var(--face)" stroke="var(--ink)" stroke-width="2.5"/>
  </g>`
}
