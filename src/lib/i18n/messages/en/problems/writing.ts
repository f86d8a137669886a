// Sentences for the problems that the room `writing` names; their codes are the keys.

export const writing = {};
