// Sentences for the problems that the room `model` names; their codes are the keys.

export const model = {};
