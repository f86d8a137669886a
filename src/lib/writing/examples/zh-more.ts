// 第一批规则之后再写的例句，用来看规则漏了什么。
import { examples } from './example.ts';

const keyResults = examples(
	'kr',
	`
good | 赢得市急救中心的服务合同
good | 5 个外部团队基于我们的数据接口开发应用
good | 平均维修时间从9天降到5天
good | 可循环包装占比：12% → 40%
good | 论文被同行评审会议录用
good | 开源仓库获得 1000 个 star
good | 再入院率由14%降至10%
good | 两块北部农田通过有机认证
good | 渠道新增合同额 750 万元
good | 签下 20 家内测客户
good | 噪音投诉从每月35起减少到10起
good | 吸引60位居民参加预算听证会
good | 工单平均处理时长 8h→4h
good | 體驗課轉正價課：12 人 → 30 人
good | 体重从80公斤减到72公斤
good no-baseline | 过半新用户在首日完成设置
good no-baseline | 员工敬业度得分不低于8分
good no-baseline | 公众号粉丝增长30%
good no-baseline | 云资源成本降低四分之一
good no-baseline | 平均客单价达到 60 元
good no-baseline | 试用转付费率提升两倍
good no-baseline | 运输破损率控制在3%以内
good no-baseline | 接口 QPS 提升至 5000
good no-baseline | 編譯時間縮短 40%
good no-baseline | 模型推理吞吐提升1.5倍
good no-baseline | 缺陷逃逸率 ≤ 2%
good multi no-baseline | 点击率提升20%，获客成本下降15%
good multi | 注册用户从1万增长到3万，付费率从2%提升至5%
task-output | 更换C栋老旧锅炉
task-output | 两座新仓库投入使用
task-output | 邀请10位参与者做可用性测试
task-output | 安全审计完成
task-output | 为全部店长提供培训
task-output | 港口项目案例研究
task-output | 支持深色模式
task-output | 档案馆资料数字化上网
task-output | 每位组长完成反馈课程
task-output | 拟定进入葡萄牙市场的计划
task-output | 做一个按区域展示流失的看板
task-output | 为博物馆频道制作12条短视频
task-output | 参加两次行业大会并做分享
task-output | 重建搜索索引，支持同义词
task-output | 夜间库存对账自动化
task-output | 考取 PMP 证书
task-output | 每周健身三次
task-output | 坚持每天背20个单词
task-output | 写 20 篇技术博客
task-output | 搬家并完成新房软装
task-output | 客户可导出数据为表格
task-output | 完成推理引擎与新版驱动的适配
task-output | 輸出三份用戶畫像
task-output | 去三个没去过的城市旅行
task-output multi | 修好漏水的屋顶，并粉刷大厅
task-output multi | 发布风格指南、迁移旧页面、培训编辑
task-output multi | 完成算子开发，打通端到端流程，并输出性能报告
task-output multi | 1、上线会员体系；2、接入短信通知
task-output multi | 购置投影设备，装修会议室
unmeasurable | 与高校建立更紧密的关系
unmeasurable | 提升方案质量
unmeasurable | 部署更快
unmeasurable | 推动新工具的使用
unmeasurable | 简化审批流程
unmeasurable | 确保交接顺利
unmeasurable | 减少技术债
unmeasurable | 可靠的基础设施
unmeasurable | 积极与本地媒体沟通
unmeasurable | 消息中心的体验优化
unmeasurable | 关注家人健康
unmeasurable multi | 加深客户洞察，强化市场定位
maintain-bau no-baseline | 90%的故障在四小时内解决
maintain-bau no-baseline | 满足率维持在 98%
maintain-bau no-baseline | 服务器可用性99.9%
maintain-bau | 每月按时提交增值税申报
maintain-bau | 支出控制在预算之内
maintain-bau | 完成销售目标的105%
maintain-bau | 代码评审覆盖率 100% → 100%
maintain-bau unmeasurable | 继续提供优质服务
maintain-bau unmeasurable | 持續維護官網內容
maintain-bau multi no-baseline | 可用率保持在99.9%以上，响应时间维持在200ms以下
pay-topic task-output | 完成市场薪酬对标
pay-topic task-output | 设计司机奖金新方案
good | 三家行业媒体在年度盘点中提到我们
good | 官网月访问量从 1.2 万增长到 2 万
good | 活动带来新增商机 120 万元
good | 获得工会批准
good | 两家独立实验室确认了我们的测量结果
good | 直播间场均观看人数：800 → 2000
good | 3 个外部项目采用我们的组件
good | 血压从 150 降到 130 以下
good no-baseline | 超过 85% 的受访租户认为维修及时
good no-baseline | 错误率低于千分之一
good no-baseline | 出勤率上升20%
good no-baseline | 应用商店评分提升到 4.6
good no-baseline | 单机训练速度提升 30%，端到端
good no-baseline | 人均产出提高15%
good no-baseline | 冷启动耗时 ≤ 800ms
good no-baseline | 内容推荐的人均点击数提升 10%
good no-baseline | 首次响应到成交的周期缩短三分之一
good no-baseline | 自动化测试发现的缺陷占比达到 60%
good no-baseline | 每月结余达到收入的 30%
task-output | 全部区域经理完成认证
task-output | 新官网6月1日前上线
task-output | 就明年课程大纲达成一致
task-output | 100% 的笔记本完成加密
task-output | 提出共享仓库方案
task-output | 开通每周通讯
task-output | 新排班模块投产
task-output | 下线 v1 接口
task-output | 参加4场展会
task-output | 热泵控制器可运行样机
task-output | 患者病历数据模型定稿
task-output | 请法务审核合同模板
task-output | 量化算法在新硬件上跑通
task-output | 支持多租户隔离
task-output | 对话机器人接入企业微信
task-output | 每个模块都有单元测试
task-output | 掌握基本的日语会话
task-output | 拍一部五分钟的短片
task-output | 带父母体检一次
task-output | 自动化用例数 200 → 500
task-output | 监控大盘展示各服务的健康状态
task-output | 产品文档覆盖全部接口
task-output multi | 落地页上线，广告投放启动，销售资料更新
task-output multi | 起草制度、提交董事会批准并推广到所有厂区
task-output multi | 完成缓存方案选型，并在两个业务中落地
task-output multi | 建立家庭应急包，整理保险清单
unmeasurable | 销售与交付更好地对齐
unmeasurable | 了解用户需求
unmeasurable | 更多的自动化
unmeasurable | 提升社交媒体影响力
unmeasurable | 知识分享
unmeasurable | 让团队更快做决策
unmeasurable | 优化库存
unmeasurable | 代码规范化
unmeasurable | 前端性能的提升
unmeasurable | 多陪伴孩子
maintain-bau | 每月五个工作日内完成结账
maintain-bau no-baseline | 95% 的工单 24 小时内首次响应
maintain-bau no-baseline | 毛利率维持在62%
maintain-bau | 每季度完成各厂区安全巡检
maintain-bau | 客诉处理及时率：100% → 100%
maintain-bau no-baseline | 全年零安全事故
maintain-bau unmeasurable | 维护好线上环境
maintain-bau no-baseline | 核心接口 SLA 99.95%
`
);

const objectives = examples(
	'objective',
	`
good | 患者出院时清楚知道下一步怎么做
good | 让学校爱上我们的档案馆
good | 市民办事只跑一个窗口
good | 让从没写过代码的人不再害怕开始
good | 成为山谷里家庭的首选
good | 帮助新任主管胜任角色
good | 租户不用再为暖气费发愁
good | 降低开发者上手门槛
good | 為偏鄉孩子帶來穩定的陪伴
good | 客户遇到问题能第一时间找到人
vague-objective | 以客户为中心
vague-objective | 优化流程
vague-objective | 更具创新力
vague-objective | 提升业绩
vague-objective | 团队强，结果强
vague-objective | 精益求精
vague-objective | 提高盈利水平
vague-objective | 技术领先
vague-objective | 个人成长
metric-in-objective | 客户满意度达到95%
metric-in-objective | 月收入翻倍
metric-in-objective | 新开12家门店
metric-in-objective | 流失率从6%降到4%
metric-in-objective | DAU 做到 50 万
task-output | 官网改版
task-output | 建设数据仓库
task-output | 交付有轨电车二期
task-output | 招募筹款负责人
task-output | 新版调度引擎落地
maintain-bau | 做好日常运维
maintain-bau | 完成年度预算
maintain-bau | 保持生产稳定
task-output multi | 重写解析器，下线旧主机
good | 让志愿者觉得时间花得值得
good | 让每户人家看得见自己的用电
good | 把新鲜食材带到没有商店的社区
good | 供应商放心与我们长期合作
good | 开发者五分钟就能跑起第一个示例
good | 打造用户每天都愿意打开的学习工具
vague-objective | 销售赋能
vague-objective | 提升团队战斗力
vague-objective | 推动运营提效
vague-objective | 一个团队，一个声音
vague-objective | 规模化
vague-objective | 增强产品竞争力
metric-in-objective | 签约40家新诊所
metric-in-objective | 月度经常性收入提升到20万
metric-in-objective | 今年瘦10斤
metric-in-objective | 成交额同比增长 50%
task-output | 推行四天工作制
task-output | 完成体系审核准备
task-output | 搬到新办公室
task-output | 统一登录平台建设
maintain-bau | 达成营收目标
maintain-bau | 维护各市场合规
`
);

const statements = examples(
	'statement',
	`
pay-linked | 目标平均得分0.8以上者可获加薪
pay-linked | 季度激励按团队目标达成情况发放
pay-linked | OKR 评分计入年终评级
pay-linked | 超额完成部分按1.5倍计提成
pay-linked | 晋升须完成至少80%的关键结果
pay-linked | 奖金池按目标得分分配
pay-topic | 薪酬决定不考虑目标进展
pay-topic | 招聘页面列出了薪资范围
pay-topic | OKR 与绩效考核是两回事
pay-topic | 工资条每月25日可查看
negative | 得分低者进入观察期，随时可能被辞退
negative | 连续两个季度不达标就走人
negative | 没完成的人要在全公司面前检讨
negative | 每年十二月辞退最差的一成员工
negative | 每错过一次截止日期罚款50元
negative | 員工依常態分配強制排序
- | 信心值是零到十的数字
- | 红色的关键结果是求助的邀请
- | 没达成目标是学习的机会，绝不追究任何人
pay-linked | 浮动工资按季度发放，与公司 OKR 达成率相关
pay-linked | 销售每成交一单提成8%，超额部分提成12%
pay-linked | 绩效等级为 A 的员工可获得 1.5 倍年终奖
pay-linked | 目标未达成将影响本年度晋升资格
pay-linked | KR 得分乘以权重得出绩效分，作为调薪参考
pay-linked | 考核结果分为 S、A、B、C 四档，对应不同的奖金系数
pay-linked | 每季度对员工的 OKR 完成情况进行考核打分
pay-topic | 我们不把目标与薪酬挂钩
pay-topic | OKR 与绩效评估分开，大家才敢定高目标
pay-topic | 福利与股权说明见总报酬页面
pay-topic | 评分只用于学习，对工资没有任何影响
pay-topic | 主管从侧边菜单打开考评表单
pay-topic | 绩效模块支持自定义考核周期
negative | 第二次评审不合格即解除劳动合同
negative | 员工互相排名，最后一成被劝退
negative | 多次未达目标的成员将被列入绩效改进计划
negative | 完不成指标的人要在月会上公开检讨
negative | 领导用目标来控制下属的一举一动
negative | 进度落后的部门扣减下季度预算
negative | C级员工启动汰换流程
- | 每个目标有二到五个关键结果
- | 点击加号添加关键结果
- | 好的目标鼓舞人心、容易记住
- | 负责人每周更新进展
`
);

export const chineseMore = [...keyResults, ...objectives, ...statements];
