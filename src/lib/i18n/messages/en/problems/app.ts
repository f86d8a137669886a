// Sentences for the problems that the room `app` names; their codes are the keys.

export const app = {};
