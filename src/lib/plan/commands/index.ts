// Every command by its name, as `act.publish`, `act.checkIn` and so on.
export {
	addKeyResult,
	setKeyResult,
	accept,
	decline,
	checkIn,
	addMilestone,
	addInitiative,
	tick,
	addCheckpoint
} from './key-results';
export { addObjective, setObjective, settle, publish, unpublish, drop, closeObjective, reopen } from './objectives';
export { remove, restore, move } from './common';
export { askLink, answerLink } from './links';
export { addDevice, vouch, askRemoval, secondRemoval } from './devices';
export { addPerson, setPerson, addAway, addTeam, setTeam, setMembership, setCoOwner } from './people';
export { addAssumption, setAssumption, addNotDoing, addAgreement } from './lists';
export { comment, resolve, withdraw, markHelpful, askForHelp, solveHelp } from './talk';
export { gotIt, answerSignal, writeEcho, answerEcho } from './flow';
export { openHearing, moveHearing, giveRecall, markRecall } from './hearings';
export { openBlocker, setBlocker, passUpBlocker, closeBlocker, offerHelp, answerOffer } from './blockers';
export { recognise, withdrawCard, shareMeaning } from './thanks';
export { dismissHint } from './hints';
export { setCycle, moveCycle, signCharter } from './cycle';
export { bringIn } from './bring-in';
export { restoreVersion } from './versions';
export { duplicateObjective } from './duplicate';
export { turnIntoKeyResult, turnIntoObjective } from './turning';
