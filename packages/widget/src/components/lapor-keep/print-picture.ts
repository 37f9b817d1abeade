/** Prints a picture alone, in a frame of its own: the page around the widget belongs to somebody else. */

/**
 * @param url an object URL
 * @param place where the frame may stand while it prints
 */
export const printPicture = async (url: string, alt: string, place: ParentNode): Promise<void> => {
  const frame = document.createElement('iframe')
  frame.className = 'visually-hidden'
  frame.tabIndex = -1
  frame.ariaHidden = 'true'
  place.append(frame)
  const { contentDocument: paper, contentWindow: view } = frame
  if (!paper || !view) throw new Error('there is no frame')
  const picture = paper.createElement('img')
  picture.alt = alt
  picture.width = 620
  const shown = new Promise<unknown>((resolve, reject) => {
    picture.onload = resolve
    picture.onerror = reject
  })
  picture.src = url
  paper.body.append(picture)
  await shown
  view.addEventListener('afterprint', () => frame.remove())
  view.print()
}
