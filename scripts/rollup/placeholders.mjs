// Replaces build-time names such as '__LAPOR_VERSION__', written in the sources as a whole string literal or an identifier.
export function placeholders(values) {
  return {
    name: 'placeholders',
    renderChunk(code) {
      let result = code
      for (const [name, value] of Object.entries(values)) {
        const text = JSON.stringify(typeof value === 'function' ? value() : value)
        result = result.replace(new RegExp(`(["'\`]?)\\b${name}\\b\\1`, 'g'), () => text)
      }
      return result === code ? null : { code: result, map: null }
    },
  }
}
