/** The distances between what one sees below each other in an element. */

/** @returns px, rounded, from the end of each child that is seen to the beginning of the next */
export const gapsIn = (element: Element): number[] => {
  const boxes = [...element.children].map((child) => child.getBoundingClientRect()).filter(({ height }) => height > 1)
  return boxes.slice(1).map(({ top }, at) => Math.round(top - boxes[at]!.bottom))
}
