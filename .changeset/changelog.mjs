// The lines of a CHANGELOG: what was written for its readers, without the numbers of commits; all three packages are one release anyway.

export default {
  getReleaseLine: ({ summary }) => {
    const [first, ...rest] = summary.split('\n').map((line) => line.trimEnd())
    return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')
  },
  getDependencyReleaseLine: () => '',
}
