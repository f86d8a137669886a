// Sentences for the problems that the room `room` names; their codes are the keys.

export const room = {};
