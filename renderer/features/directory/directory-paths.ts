/** The addresses of the directory. */
export const directoryPath = '/stellen';
export const institutionsPath = `${directoryPath}/alle`;
export const importPath = `${directoryPath}/einlesen`;
export const newInstitutionPath = `${directoryPath}/neu`;
export const newOffer = 'neu';

export const institutionPath = (institutionId: string) => `${directoryPath}/${institutionId}`;
export const editInstitutionPath = (institutionId: string) => `${institutionPath(institutionId)}/bearbeiten`;
export const offerPath = (institutionId: string, offerId: string = newOffer) =>
  `${institutionPath(institutionId)}/angebot/${offerId}`;
