/** The ending of an attachment's name, where one is written to a disk or offered for saving. */

const endings: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'video/mp4': 'mp4', 'application/pdf': 'pdf' }

export const fileEnding = (mediaType: string): string => endings[mediaType] ?? 'bin'
