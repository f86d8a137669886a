// 中文例句，来自各行各业，全部为本仓库所写；简体与繁体都有。
import { chineseLater } from './zh-later.ts';
import { chineseMore } from './zh-more.ts';
import { examples } from './example.ts';

const keyResults = examples(
	'kr',
	`
good | 门店复购率从18%提升到27%
good | 患者平均候诊时间由48分钟缩短至30分钟
good | 新签 12 家连锁药店客户
good | 有 3 家全国性媒体报道我们的节水项目
good | 会员流失率：5.4% → 3.5%
good | 首頁跳出率從 62% 降到 45%
good | 新增40户家庭报名周末读书会
good | 每千件不良品数由9件降至4件
good | 我们提交的两个补丁被上游社区合并
good | 通过公众号引流，新增付费学员 200 人
good | 客服投诉量：每周210单 → 60单以下
good | 签约 5 个区县政府订单
good no-baseline | 客单价提升15%
good no-baseline | 用户满意度达到 95% 以上
good no-baseline | 首屏加载时间小于1.5秒
good no-baseline | 新用户次月留存率不低于 40%
good no-baseline | 月活躍用戶達到 2 萬
good no-baseline | 快递破损率降低一半
good no-baseline | 八成以上的学生能独立完成实验
good no-baseline | NPS ≥ 45
good no-baseline | 订阅收入翻一番
good no-baseline | 页面 P99 延迟 < 200ms
good no-baseline | 推荐点击率：未知 → 8%
good multi | 捐款额从120万增长到150万，捐赠人留存率从40%提升到55%
good multi no-baseline | 线上销售额增长30%，退货率下降10%
good multi no-baseline | 转化率达到5%；好评率达到98%
task-output | 编写仓库新员工入职手册
task-output | 上线新的预约系统
task-output | 招聘两名儿科护士
task-output | 发布8期播客
task-output | 举办四场烹饪工作坊
task-output | 完成供应商合同的审计
task-output | 制定数据保留制度
task-output | 全员完成反贿赂培训
task-output | 每週寫一篇部落格文章
task-output | 访谈15位农户，了解灌溉需求
task-output | 小程序支持离线地图
task-output | 搭建数据看板
task-output | 读完 12 本书
task-output | 开源项目数：2 → 6
task-output | 跑步300公里
task-output | 梳理售后流程
task-output | 完成支付模块重构
task-output | 所有分店接入统一日历
task-output | 权限管理功能开发
task-output | 输出竞品分析报告一份
task-output | 组织邻里开放日
task-output | 學會做十道家常菜
task-output multi | 重新设计菜单，并开设第二家厨房
task-output multi | 招聘店长一名、培训三名学徒、发布价目表
task-output multi | 撰写基金申请书；组建顾问委员会
task-output multi | 完成登录模块开发，上线消息推送功能
task-output multi | 優化倉庫佈局方案，並完成新系統導入
task-output | 通过走访门店，整理顾客意见清单
unmeasurable | 加强部门之间的沟通
unmeasurable | 提升用户体验
unmeasurable | 优化搜索效果
unmeasurable | 订单页的优化
unmeasurable | 與業務團隊更緊密合作
unmeasurable | 改善办公环境
unmeasurable | 品牌影响力
unmeasurable | 推动数据化运营
unmeasurable | 持续关注行业动态
unmeasurable multi | 提高代码质量，加强与测试的协作
maintain-bau no-baseline | 支付服务可用性保持在 99.9%
maintain-bau no-baseline | 95%的来电在30秒内接听
maintain-bau no-baseline | 系統正常運行時間不低於 99.95%
maintain-bau | 门店合规检查覆盖率：100% → 100%
maintain-bau | 完成年度销售指标的100%
maintain-bau | 每月按时发放工资
maintain-bau unmeasurable | 保障系统稳定运行
maintain-bau unmeasurable | 維持現有客戶關係
maintain-bau task-output | 每周提交运营周报
pay-topic task-output | 公布各技术岗位的薪酬区间
pay-topic task-output | 完成年度薪酬评审
pay-topic task-output | 开发绩效考核模块的导出功能
pay-linked good | 营收从400万增长到500万，则发放10%的年终奖
`
);

const objectives = examples(
	'objective',
	`
good | 让老年患者自己就能轻松预约挂号
good | 顾客相信我们说的食材来源
good | 让小农户在定价上有话语权
good | 帮助家长看懂孩子是怎么学习的
good | 成为本地音乐人最想来录音的地方
good | 新同事第一天就有归属感
good | 開發者不用問人就能在文件裡找到答案
good | 减轻护士的文书负担
good | 坐轮椅也能从容出行
good | 让首次下单的买家买得放心
vague-objective | 追求卓越
vague-objective | 团队成长
vague-objective | 提升效率
vague-objective | 數位轉型
vague-objective | 加强管理
vague-objective | 打造一流团队
vague-objective | 提高核心竞争力
vague-objective | 降本增效
vague-objective multi | 提升管理水平，增强团队凝聚力
metric-in-objective | 营收增长30%
metric-in-objective | 下载量突破100万
metric-in-objective | 配送時間縮短到2天
metric-in-objective | 年底前拥有500家付费客户
metric-in-objective multi | 流量提升25%，流失率降到3%
good | 让10人以上的小公司也能轻松用好网银
task-output | 会员小程序上线
task-output | 搭建新的数据中心
task-output | 招聘设计负责人
task-output | 完成客户管理系统的迁移
task-output | 发布年度公益报告
task-output multi | 开设成都办公室，上线海外官网
maintain-bau | 完成年度销售任务
maintain-bau | 保持服务水平
maintain-bau | 确保生产系统平稳运行
`
);

const statements = examples(
	'statement',
	`
pay-linked | 年终奖金按关键结果平均得分发放
pay-linked | OKR 完成率占绩效考核的 40%
pay-linked | 调薪幅度由目标达成情况决定
pay-linked | 目标完成90%以上者，额外奖励一个月工资
pay-linked | 季度得分与晋升资格挂钩
pay-linked | 提成根据个人业绩指标达成率计算
pay-linked | 績效獎金依目標達成率核發
pay-linked negative | 连续两季未达标者，扣发奖金并降级
pay-topic | OKR 得分不作为薪酬和奖金的依据
pay-topic | 我们把薪资评审和目标设定分开进行
pay-topic | 目标完成情况与晋升无关
pay-topic | 本页说明如何查看工资条
pay-topic | 績效面談表單更新了版面
pay-topic | 请勿将奖金与 OKR 绑定
negative | 连续两次未完成目标的团队将被解散
negative | 每年末位淘汰百分之五的员工
negative | 未及时更新进度者将在全员大会上通报批评
negative | 年底强制按正态分布打分
negative | 迟交周报一次扣5分
negative | 未達標的同仁將進入績效改善計畫
- | 每两周的周五大家一起回顾目标
- | 把图片拖到卡片上即可添加附件
- | 任何人都可以提出目标，由团队共同决定
- | 事故之后我们开不追责的复盘会
`
);

export const chinese = [...keyResults, ...objectives, ...statements, ...chineseMore, ...chineseLater];
