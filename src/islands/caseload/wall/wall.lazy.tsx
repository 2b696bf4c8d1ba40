import cards from './pair-cards.css?inline'
import steps from './wall-steps.css?inline'
import style from './wall.css?inline'
import { addStyle } from '../../shared/add-style.ts'
import { PairCardsPage } from './pair-cards-page.tsx'
import { Wall } from './wall.tsx'

addStyle(style)
addStyle(steps)
addStyle(cards)

/** The two views of this lazy part. */
export const views = { Wall, PairCardsPage } as const
