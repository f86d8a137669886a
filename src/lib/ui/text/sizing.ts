// Whether the browser lets a field grow with its words; else an unseen copy of them gives it its height.
let known: boolean | undefined;

export const sizesItself = (): boolean => (known ??= CSS.supports('field-sizing', 'content'));
