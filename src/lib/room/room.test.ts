// The room over a network in memory: the same behaviour as in the browser, without one.
import { FakeNetwork } from './testing/fake-rtc';
import { roomAcceptance } from './testing/room-acceptance';

roomAcceptance('A room in memory', () => new FakeNetwork());
