// Relays, handing on and coming back, in memory.
import { FakeNetwork } from './testing/fake-rtc';
import { waysAcceptance } from './testing/ways-acceptance';

let made = 0;
const makeCertificate = async () => {
	const fingerprint = Array.from({ length: 32 }, () => 'AB').join(':');
	return { expires: Infinity, fingerprint: fingerprint.replace('AB', (++made).toString(16).padStart(2, '0')) };
};

waysAcceptance('Ways in memory', () => new FakeNetwork(), makeCertificate as unknown as () => Promise<RTCCertificate>);
