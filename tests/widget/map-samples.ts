/** An invented map of Tangerang Selatan, with tiles that are drawn here. */
import type { Site } from '@lapor/sdk/contract'

export const aMap: NonNullable<Site['map']> = { attribution: '© Peta Uji', bounds: [106.62, -6.4, 106.78, -6.2], zoom: [12, 18], start: [106.6723, -6.33714, 15] }

/** Streets and a name, as a tile has them. */
export const drawnTile = (z: number, x: number, y: number): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#efebe0"/><path d="M0 ${60 + ((x * 37) % 120)}H256M${50 + ((y * 53) % 140)} 0V256M0 220L256 ${150 + ((x + y) % 40)}" stroke="#fff" stroke-width="14"/><path d="M20 20h60v50H20zM150 110h70v60h-70z" fill="#cfe3c4"/><text x="14" y="250" font-size="13" fill="#555">${z}/${x}/${y}</text></svg>`)}`

/** As a relay answers whose source is down. */
export const noTile = (): string => 'data:image/png;base64,AAAA'
