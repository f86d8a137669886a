// How many things wait for me in the week: told by whoever watches, shown at the place and on the installed app.

export const waiting = $state({ count: 0 });
