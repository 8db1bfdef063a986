/** Where the API lives on its server. */
export const API = '/api/v1';
