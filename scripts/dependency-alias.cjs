// Tells dependency-cruiser what $lib stands for: unresolved imports would pass its rules unseen.
const { join } = require('node:path');

module.exports = { resolve: { alias: { $lib: join(__dirname, '../src/lib') } } };
