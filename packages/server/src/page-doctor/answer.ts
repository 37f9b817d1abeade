/** What an address answered, or why nothing came: all that the doctor of pages knows of the world. */

export interface Answered {
  readonly url: string
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
}

/** A sentence for a webmaster, who reads Indonesian. */
export interface Unread {
  readonly url: string
  readonly why: string
}

/** Asks once, follows nothing. @param headers besides those that every request has */
export type Read = (url: string, headers?: Readonly<Record<string, string>>) => Promise<Answered | Unread>

export const isUnread = (answer: Answered | Unread): answer is Unread => 'why' in answer

export const textOf = ({ bytes }: Answered): string => new TextDecoder().decode(bytes)
