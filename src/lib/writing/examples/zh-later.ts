// 最后一批例句：先由人标注，再给规则看。
import { examples } from './example.ts';

const keyResults = examples(
	'kr',
	`
task-output | 准备第二条产线的立项报告
task-output | 伙伴门户单点登录上线
task-output | 完成海关项目一期
task-output | 发布6篇案例
task-output | 各区域站点切换到统一模板
task-output | 实习生入职当天配齐电脑和账号
task-output | 所有供应商签署行为准则
task-output | 与五个区县分别召开启动会
task-output | 员工账号双因素登录
task-output | 十大常见问题的客服话术
task-output | 在App内可提交工单
task-output | 支付数据迁移（已完成80%）
task-output | 每季度更新竞品对比卡
task-output | 实验室机器人使用文档
task-output | 清理无用权限
task-output | 面试30名物流岗位候选人
task-output | 调研并输出大模型评测方案
task-output | 打通仿真与实测数据链路
task-output | 参考业界实现完成调度器原型
task-output | 每周写一篇读书笔记
task-output | 考出驾照
task-output multi | 做出报价计算器，并培训一线销售
task-output multi | 招聘2名调度员，开设夜班
task-output multi | 归档旧工单；设置超期告警；发布分级指南
task-output multi | 评估三家供应商，签订框架合同
good | 对头部竞品的赢单率从22%升到30%
good | 12家供应商改用电子发票
good | 两个议题入选国际大会
good | 为医院团队带来90条有效线索
good | 增购成交额40万
good | 新客户上线周期从21天缩短到9天
good | 五家博物馆续签一年
good | 知识星球付费成员 120 → 300
good no-baseline | 配送失败率下降25%
good no-baseline | 中位解决时长低于3小时
good no-baseline | 60%的周活团队使用评论功能
good no-baseline | 免费转付费率提高到6%
good no-baseline | 日活骑手达到5000
good no-baseline | 算子平均性能提升20%
good no-baseline | 单元测试覆盖率达到80%
good no-baseline | 老用户月均下单次数提升至3次
good multi no-baseline | 打开率提高到35%，退订率降低一半
unmeasurable | 改进临时工的入职体验
unmeasurable | 与财务协作做好预测
unmeasurable | 良好的文档
unmeasurable | 增强路线图的透明度
unmeasurable | 倡导骑行上班
unmeasurable | 更好地应对旺季
unmeasurable | 带给客人卓越的体验
unmeasurable | 仿真平台性能优化
unmeasurable | 保持身体健康
unmeasurable multi | 提升回复质量，减少告警噪音
maintain-bau no-baseline | 订单准确率保持97%
maintain-bau no-baseline | 99.5%的发票在30天内付款
maintain-bau | 按编制计划完成招聘
maintain-bau | 完成签约指标的110%
maintain-bau | 线上P0故障数：0 → 0
maintain-bau unmeasurable | 确保各系统平稳运行
pay-topic task-output | 梳理工程师晋升流程文档
pay-topic task-output | 完成年度薪资调研
task-output | 三个最老服务的应急手册写完并挂到知识库
task-output | 区域划分模型导入CRM
task-output | 与新的会计师事务所启动审计
task-output | 两个机场试点自助机
task-output | 录制12期播客（目前0期）
task-output | 支持暂停订阅
task-output | 按线路的运费看板
task-output | 对标竞品，输出差距分析报告
task-output | A3 芯片上完成混合精度特性的开发与合入
task-output | 学会游泳，能连续游 500 米
task-output multi | 编写招标书、筛选供应商、签订跟踪平台合同
task-output multi | 组建里斯本团队；完成注册流程的葡语本地化
task-output multi | 完成编译器插桩工具开发，支持动态图模式，并给出使用说明
good | 新增10万元以上大客户 4 家
good | 6家试点农场从试用转为付费
good | 缺货次数由每月31次降到12次
good | 社群日均发言：120 条 → 300 条
good no-baseline | 现场工程师利用率≥75%
good no-baseline | 大目录搜索p95延迟 < 300ms
good no-baseline | 三分之二的学员学完课程
good no-baseline | 自然流量环比增长40%
good no-baseline | 通过优化召回策略，使转化率提升 8%
good no-baseline | 睡眠时长达到 7 小时
good multi no-baseline | NPS提升到50，退款率降到2%
unmeasurable | 加强研发与采购的协作
unmeasurable | 让外包人员入职更顺畅
unmeasurable | 探索社区推广新渠道
unmeasurable | 降低退货流程的摩擦
unmeasurable | 登录页的改进
unmeasurable | 个人影响力的提升
maintain-bau no-baseline | 重点工单SLA达成率98%
maintain-bau | 运营费用控制在预算内
maintain-bau | 完成二季度销售指标
maintain-bau | 发布成功率：99% → 99%
`
);

const objectives = examples(
	'objective',
	`
good | 给司机一条靠得住的路线
good | 让不懂分析的人也能用好我们的报表
good | 赢得医院采购方的信赖
good | 新同事第一周就能做出贡献
good | 帮助学生留在校园
vague-objective | 客户成功
vague-objective | 改善沟通
vague-objective | 高效的市场团队
vague-objective | 打造强势品牌
vague-objective | 可持续增长
vague-objective | 夯实基础，行稳致远
metric-in-objective | 活跃捐赠人增长到1万
metric-in-objective | 官网预订量提升20%
metric-in-objective | 招聘15名工程师
task-output | 上线新的报销工具
task-output | 成立客户顾问委员会
task-output | 完成品牌焕新
maintain-bau | 完成招聘计划
maintain-bau | 做好例行维护
good | 让小诊所月底结账不再头疼
good | 家长随时知道孩子在校车上是安全的
vague-objective | 升级数据文化
vague-objective | 提升研发效能
vague-objective | 打造高绩效组织
metric-in-objective | 在日本拿下3家标杆客户
metric-in-objective | 云账单砍掉三分之一
task-output | 组建安全运营中心
task-output | 重构计费模块
maintain-bau | 搬迁期间保持服务水平稳定
`
);

const statements = examples(
	'statement',
	`
pay-linked | 得分高于0.7的团队发放奖金
pay-linked | 业绩达成率决定提成档位
pay-linked | 完成年度目标后员工获得股份奖励
pay-linked | 绩效评级由目标完成度和同事反馈得出
pay-topic | 决定加薪时从不参考OKR得分
pay-topic | 薪酬问题请咨询人力团队
negative | 目标没完成，主管必须换掉组长
negative | 连续两个周期得分最低的员工离开公司
negative | 排名靠后的人会被公示在大厅屏幕上
- | 复盘只问学到了什么，不问谁错了
- | 每个关键结果都有一位负责人
pay-linked | 达成率80%起发奖金，150%封顶
pay-linked | 关键结果占年度绩效的一半
pay-topic | 与KPI不同，OKR不应用于薪酬
negative | 连续三个周期亮红灯将被辞退
negative | 主管当众训斥进度落后的人
pay-linked negative | 绩效考核连续两次为D的员工，扣除当季奖金
- | 挑战性目标完成七成左右是正常的
`
);

export const chineseLater = [...keyResults, ...objectives, ...statements];
