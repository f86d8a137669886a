// Reads a number as people type it, in English or Chinese: '1,000', '1 000', '１２', '12 %', '３．５', '−4', '2万', '1.5k'.

const scales: Record<string, number> = { k: 1e3, K: 1e3, m: 1e6, M: 1e6, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const currency = /^[$€£¥￥]\s*/u;

/** Full-width digits and marks are the same characters, 0xFEE0 further on. */
const narrow = (text: string): string =>
	text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

/** Group marks go, the decimal mark becomes a point; undefined where the marks make no sense. */
function plainDigits(text: string): string | undefined {
	const body = text.replace(/(?<=\d)[\s\u00a0\u202f'’_](?=\d{3}(?!\d))/g, '');
	if (/^\d*\.?\d*$/.test(body)) return body;
	if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(body)) return body.replaceAll(',', '');
	if (/^\d{1,3}(\.\d{3})+,\d*$/.test(body)) return body.replaceAll('.', '').replace(',', '.');
	if (/^\d+,\d*$/.test(body)) return body.replace(',', '.');
	return undefined;
}

/**
 * The number a person meant, or null. A percent sign is taken as the unit: '12 %' is 12. One comma before exactly three
 * digits groups ('1,000'), before any other count it is a decimal comma ('1,5').
 */
export function parseNumber(text: string): number | null {
	let rest = narrow(text).trim().replace(/[−–—]/g, '-').replace('，', ',').replace('。', '.');
	let sign = 1;
	if (/^[+-]/.test(rest)) {
		sign = rest.startsWith('-') ? -1 : 1;
		rest = rest.slice(1).trim();
	}
	rest = rest.replace(currency, '').replace(/\s*%$/, '');
	const scale = scales[rest.slice(-1)];
	if (scale) rest = rest.slice(0, -1).trim();
	const digits = plainDigits(rest);
	if (digits === undefined || !/\d/.test(digits)) return null;
	const value = sign * Number(digits) * (scale ?? 1);
	if (!Number.isFinite(value)) return null;
	return Number(value.toPrecision(15)) || 0;
}
