// The words that stand in somebody's calendar.

export interface IcsWords {
	readonly checkIn: string;
	readonly checkInText: string;
	readonly together: string;
	readonly togetherText: string;
	readonly assumption: (text: string) => string;
	readonly checkpoint: (title: string) => string;
	readonly due: (title: string) => string;
	readonly review: (cycle: string) => string;
	readonly end: (cycle: string) => string;
}

export const icsWords: Readonly<Record<'en' | 'zh', IcsWords>> = {
	en: {
		checkIn: 'Check in on my key results',
		checkInText: 'A value, how sure you are, a word learnt. “No change, because …” is a good answer.',
		together: 'Our 30 minutes',
		togetherText: 'What changed, what is stuck, whom to thank.',
		assumption: (text) => `Does this still hold? ${text}`,
		checkpoint: (title) => `Checkpoint: ${title}`,
		due: (title) => `Due: ${title}`,
		review: (cycle) => `Time to look back: ${cycle}`,
		end: (cycle) => `Last day: ${cycle}`
	},
	zh: {
		checkIn: '更新我的关键结果',
		checkInText: '一个数值、几分信心、学到的一点。写“没有变化，因为……”也很好。',
		together: '我们的半小时',
		togetherText: '有什么变化，卡在哪里，想感谢谁。',
		assumption: (text) => `这个前提还成立吗？${text}`,
		checkpoint: (title) => `检查点：${title}`,
		due: (title) => `截止：${title}`,
		review: (cycle) => `开始复盘：${cycle}`,
		end: (cycle) => `最后一天：${cycle}`
	}
};
