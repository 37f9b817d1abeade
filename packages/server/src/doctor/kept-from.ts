/** Says to an operator what a connector is not given; an empty text where it is given all. */
import type { Connector } from '../domain/connector.ts'

export const keptFrom = ({ publishes }: Pick<Connector, 'publishes'>): string => (publishes ? 'Yang diterimanya dapat dibaca umum: laporan rahasia tidak diteruskan ke sana, dan tempat hanya sampai kelurahan.' : '')
