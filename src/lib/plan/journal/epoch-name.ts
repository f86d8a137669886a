// What records call the secret of an epoch: its hash, so that whoever is given a secret can tell which epoch it opens.
const encoder = new TextEncoder();

/** 43 characters of base64url; the secret, 128 random bits, cannot be told from it. */
export function epochName(hash: (bytes: Uint8Array) => Promise<string>, secret: Uint8Array): Promise<string> {
	const domain = encoder.encode('hearth-epoch-1\n');
	const bytes = new Uint8Array(domain.length + secret.length);
	bytes.set(domain);
	bytes.set(secret, domain.length);
	return hash(bytes);
}
