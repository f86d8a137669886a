// Sentences for the problems that the room `plan` names; their codes are the keys.

export const plan = {};
