// 青禾公交：一座县城的公交公司，和在里面开车、修车、接电话的人。
import type { Story } from '../story';
import { closed } from './closed';
import { running } from './running';

const seasons = ['冬', '春', '夏', '秋'] as const;

export const story: Story = {
	language: 'zh',
	space: '青禾公交',
	you: '我',
	charter:
		'目标是写给自己看的路牌，不是挂在别人头上的秤。做到几成，只用来安排下一步，不打分、不排名，也不进工资和考评。敢挑难事又没做成的人，替大家探了路；肯把没做成的缘故写下来的人，我们谢谢他。',
	cycleName: (season, year) => `${year} 年${seasons[season]}`,
	people: {
		zhou: { name: '周敬平' },
		fang: { name: '方丽华', mentor: 'zhou' },
		ouyang: { name: '欧阳静', mentor: 'zhou' },
		tang: { name: '唐建国', mentor: 'fang' },
		luo: { name: '罗一鸣', mentor: 'tang' },
		he: { name: '贺小满', mentor: 'fang' },
		tian: { name: '田杏', mentor: 'he' },
		shen: { name: '沈知秋', mentor: 'fang' },
		ma: { name: '马向东', mentor: 'ouyang' },
		su: { name: '苏远', newcomer: true }
	},
	teams: [
		{ name: 'company', title: '青禾公交', lead: 'zhou', members: ['zhou'] },
		{ name: 'operations', title: '营运部', parent: 'company', lead: 'fang', members: ['fang'] },
		{ name: 'support', title: '保障部', parent: 'company', lead: 'ouyang', members: ['ouyang'] },
		{ name: 'town', title: '城区车队', parent: 'operations', lead: 'tang', members: ['tang', 'luo'] },
		{ name: 'country', title: '乡村车队', parent: 'operations', lead: 'he', members: ['he', 'tian'] },
		{ name: 'service', title: '调度服务台', parent: 'operations', lead: 'shen', members: ['shen', 'me'] },
		{ name: 'workshop', title: '维修充电班', parent: 'support', lead: 'ma', members: ['ma'] }
	],
	cycles: [closed, running]
};
