/** electron-builder collects node_modules unless this says that somebody else does: `files` in electron-builder.yml. */
module.exports = () => false;
