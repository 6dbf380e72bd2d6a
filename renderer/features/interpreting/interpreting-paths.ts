/** The addresses of interpreting. */
export const interpretingPath = '/sprachmittlung';
export const poolPath = `${interpretingPath}/pool`;
export const poolImportPath = `${interpretingPath}/aus-liste`;
export const newInterpreterPath = `${poolPath}/neu`;
export const interpreterPath = (interpreterId: string) => `${poolPath}/${interpreterId}`;
