// 导航里的各个地方，以及每处是做什么的。
import type { places as shape } from '../en/places';

export const places = {
	navigation: '导航',
	plan: '计划',
	map: '对齐图',
	week: '本周',
	workshop: '工作坊',
	atmosphere: '氛围',
	coaches: '教练',
	review: '复盘',
	files: '文件',
	people: '成员',
	flow: '传达',
	settings: '设置',
	spaces: '空间',
	more: '更多',
	moreHint: '有话要说时，它们会自己出现在上面；想看随时可以打开。',
	about: {
		plan: '我们想做到什么，怎样算做到了',
		map: '各团队之间，谁在为什么出力',
		week: '有什么变化，哪些事在等我',
		workshop: '大家一起，当场把计划写出来',
		atmosphere: '在这里做事的感受，和记录说了什么',
		coaches: '帮助别人把目标想清楚的人',
		review: '先谈学到了什么，再谈达成了多少',
		files: '把内容带出去，或带进来',
		people: '有哪些人，用哪些设备',
		flow: '信息怎样传达，大家看明白了没有',
		settings: '语言、外观与连接'
	},
	does: {
		plan: ['添加目标', '添加关键结果', '发布', '撰写', '评论', '模板', '历史'],
		map: ['对齐', '支撑', '协作'],
		week: ['更新进展', '求助', '卡点', '信心', '例会'],
		files: ['导出', '导入', '备份', '粘贴', '存档', '表格', '日历', '报告'],
		people: ['邀请', '设备', '团队', '成员', '离开', '角色'],
		flow: ['看明白了', '回执', '理解', '消息'],
		settings: ['语言', '深色', '浅色', '外观', '连接', '中继']
	},
	cycle: '周期'
} satisfies typeof shape;
