// In the package, public/embed.d.ts is in the place of this file, so that these types are written once.
export type * from '../../../public/embed.d.ts'
