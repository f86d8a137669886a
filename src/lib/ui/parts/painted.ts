// Waits until the browser has painted what stands on the page now.

/** Settles after the next frame, and sooner than a timer would say so. In a hidden page that is when it is shown again. */
export const painted = (): Promise<void> =>
	new Promise((resolve) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve();
			port2.postMessage(undefined);
		})
	);
