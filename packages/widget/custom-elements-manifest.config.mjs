// How the analyzer of elements is run by scripts/manifest.mjs: it would name the manifest in the package.json of the folder it is started in, where there is none.
export default { packagejson: false }
