// Sentences for the problems that the room `storage` names; their codes are the keys.

export const storage = {};
