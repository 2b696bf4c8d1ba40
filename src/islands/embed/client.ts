import { readProps } from '../read-props.ts'
import type { EmbedProps } from './embed-props.ts'
import { startAdvertBuilder } from './start-advert-builder.ts'
import { startBuilder } from './start-builder.ts'
import { startSnippetCheck } from './start-snippet-check.ts'

const props = readProps<EmbedProps>()
startBuilder(props)
startAdvertBuilder()
startSnippetCheck(props)
