const { rmSync } = require('node:fs');
const { join } = require('node:path');

/** Electron's own demonstration program has no place beside ours. */
module.exports = ({ appOutDir }) => {
  rmSync(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
};
