// Lets a page hide its addresses behind `.local` names that nobody resolves, as browsers do in networks that block them.

/** Runs in the page before anything else. */
export function hideAddresses(): void {
	const open = window.RTCPeerConnection;
	window.RTCPeerConnection = class extends open {
		override get localDescription(): RTCSessionDescription | null {
			const described = super.localDescription;
			const sdp = described?.sdp.replace(
				/^(a=candidate:\S+ 1 udp \d+ )\S+/gm,
				(_, before: string) => `${before}${crypto.randomUUID()}.local`
			);
			return described && ({ type: described.type, sdp } as RTCSessionDescription);
		}
	};
}
