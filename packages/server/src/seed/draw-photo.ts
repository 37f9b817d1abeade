/** Draws the photos of the invented reports, so that no real picture of a place or person is needed. */
import sharp from 'sharp'

export type Picture = 'lamp' | 'barrier' | 'problem'

const scenes: Readonly<Record<Picture, string>> = {
  lamp: '<rect width="1200" height="900" fill="#101a33"/><circle cx="620" cy="230" r="330" fill="#ffd76a" opacity="0.25"/><rect x="860" y="200" width="26" height="700" fill="#56606f"/><rect x="600" y="190" width="286" height="18" fill="#56606f"/><ellipse cx="620" cy="220" rx="70" ry="26" fill="#fff3c4"/><polygon points="560,240 680,240 1000,900 200,900" fill="#ffd76a" opacity="0.35"/><rect y="820" width="1200" height="80" fill="#2b3140"/>',
  barrier: '<rect width="1200" height="900" fill="#b9d3e6"/><rect y="560" width="1200" height="340" fill="#8d8f86"/><polygon points="120,330 700,300 720,600 100,600" fill="#a7a39a"/><polyline points="380,320 420,430 390,500 440,600" fill="none" stroke="#4b4842" stroke-width="10"/><g stroke="#d22f27" stroke-width="26"><line x1="60" y1="640" x2="1140" y2="640"/></g><g fill="#f4f4f4"><rect x="160" y="627" width="80" height="26"/><rect x="400" y="627" width="80" height="26"/><rect x="640" y="627" width="80" height="26"/><rect x="880" y="627" width="80" height="26"/></g><rect x="90" y="620" width="18" height="200" fill="#333"/><rect x="1080" y="620" width="18" height="200" fill="#333"/>',
  problem: '<rect width="1200" height="900" fill="#9aa7b1"/><rect y="420" width="1200" height="480" fill="#5f6468"/><ellipse cx="600" cy="660" rx="300" ry="110" fill="#2f3133"/><ellipse cx="610" cy="672" rx="250" ry="80" fill="#55697a"/><rect y="400" width="1200" height="24" fill="#c9c4b5"/>',
}

export const drawPhoto = async (picture: Picture): Promise<Uint8Array> =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">${scenes[picture]}</svg>`)).jpeg({ quality: 85 }).toBuffer()
