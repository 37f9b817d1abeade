// Browser tests use the browsers of the operating system; npm must not download one.
module.exports = { skipDownload: true }
