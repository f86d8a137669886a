// On which line of a field the caret stands: asked only when an arrow key may leave the text.

const copied = [
	'boxSizing',
	'width',
	'paddingLeft',
	'paddingRight',
	'borderLeftWidth',
	'borderRightWidth',
	'fontFamily',
	'fontSize',
	'fontWeight',
	'fontStyle',
	'fontVariantEastAsian',
	'letterSpacing',
	'lineHeight',
	'lineBreak',
	'wordBreak',
	'tabSize'
] as const;

/** Whether the caret is on the first and on the last line, as they are wrapped on the page. */
export function caretLine(field: HTMLTextAreaElement): { readonly first: boolean; readonly last: boolean } {
	const { value, selectionEnd: at } = field;
	const style = getComputedStyle(field);
	const line = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.5;
	if (field.clientHeight < line * 1.9) return { first: true, last: true };
	const copy = document.createElement('div');
	for (const name of copied) copy.style[name] = style[name];
	Object.assign(copy.style, {
		position: 'absolute',
		visibility: 'hidden',
		whiteSpace: 'pre-wrap',
		overflowWrap: 'break-word'
	});
	const mark = document.createElement('span');
	mark.textContent = value.slice(at) || '.';
	copy.append(value.slice(0, at), mark);
	document.body.append(copy);
	const top = mark.getClientRects()[0]?.top ?? 0;
	const box = copy.getBoundingClientRect();
	copy.remove();
	return { first: top - box.top < line * 0.7, last: box.bottom - top < line * 1.5 };
}
