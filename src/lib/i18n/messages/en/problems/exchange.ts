// Sentences for the problems that the room `exchange` names; their codes are the keys.

export const exchange = {};
