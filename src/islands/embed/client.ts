import { readProps } from '../read-props.ts'
import type { EmbedProps } from './embed-props.ts'
import { startBuilder } from './start-builder.ts'
import { startDoctor } from './start-doctor.ts'

const props = readProps<EmbedProps>()
startBuilder(props)
startDoctor(props)
