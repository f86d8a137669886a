// The words of the calendar file: files take no words from the page's catalogue.

export interface IcsWords {
	readonly checkIn: string;
	readonly checkInAbout: string;
	readonly meeting: string;
	readonly meetingAbout: string;
	readonly review: (cycle: string) => string;
	readonly end: (cycle: string) => string;
	readonly assumption: (words: string) => string;
}

export const icsWords: Readonly<Record<'en' | 'zh', IcsWords>> = {
	en: {
		checkIn: 'Check in: a word for each of my key results',
		checkInAbout: 'A value or why nothing changed, how sure, what was learnt. Move it to where it suits you.',
		meeting: 'Our 30 minutes',
		meetingAbout:
			'5 thanks, 10 what is stuck, 10 what changed, 5 what to look at again. Move it to where it suits you.',
		review: (cycle) => `${cycle}: two weeks to look back and learn`,
		end: (cycle) => `${cycle} ends`,
		assumption: (words) => `Does this still hold? ${words}`
	},
	zh: {
		checkIn: '更新进展：给每个关键结果一句话',
		checkInAbout: '现在的数，或为什么没变；有几分信心；学到了什么。时间可以挪到你方便的时候。',
		meeting: '我们的半小时',
		meetingAbout: '5 分钟道谢，10 分钟看卡在哪里，10 分钟看变化，5 分钟再看一眼前提。时间可以挪到大家方便的时候。',
		review: (cycle) => `${cycle}：两周时间，回头看看学到了什么`,
		end: (cycle) => `${cycle}结束`,
		assumption: (words) => `这个前提还成立吗？${words}`
	}
};
