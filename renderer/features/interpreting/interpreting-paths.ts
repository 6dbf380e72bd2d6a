/** The addresses of interpreting. */
export const interpretingPath = '/sprachmittlung';
export const poolPath = `${interpretingPath}/pool`;
export const newInterpreterPath = `${poolPath}/neu`;
export const interpreterPath = (interpreterId: string) => `${poolPath}/${interpreterId}`;
