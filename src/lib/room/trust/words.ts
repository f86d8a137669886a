// A device's key as four words that two people can compare aloud: 32 bits of its id, enough to notice a stranger who did not
// prepare for this very device.
import { fromText64 } from '../bytes';

const words = {
	en: `
	acorn almond amber anchor apple apron arrow ash autumn badge bakery balcony bamboo banjo barley basil basket beach
	beacon beaver bell berry bicycle birch blanket blossom boat bottle branch bread breeze brick bridge broom brush
	bucket butter button cabin cactus camel camera candle canoe canvas cape carpet carrot castle cedar cello chalk
	cherry chimney cinnamon circus citrus clay cliff clock cloud clover coast cobalt coconut coffee comet compass copper
	coral cotton cradle crane crayon cricket crown cypress daisy dancer desert diamond dolphin donkey dragon drum dune
	eagle earth echo egg elbow ember engine falcon feather fern ferry fiddle field finch flag flute forest fossil
	fountain fox garden garlic ginger giraffe glacier glove goat granite grape guitar hammer harbor harp hazel hedge
	heron hill honey horse hotel igloo indigo island ivory jacket jaguar jasmine jelly jungle kayak kettle kitchen kite
	ladder lagoon lake lantern lemon lentil library lily linen lion lobster lotus magnet mango maple marble market
	meadow melon mirror mitten monkey moon mosaic moss mountain museum mushroom napkin nectar needle nest nutmeg oak
	oasis oboe ocean olive onion opal orange orchard otter owl oyster paddle palace panda paper parrot pasta peach pearl
	pebble pencil pepper piano pigeon pillow pine pizza planet plum pocket pony poppy potato prism pumpkin puzzle quail
	quartz rabbit radio rainbow raven ribbon river robin rocket rose saddle saffron salmon sandal school shell silver
	spoon squirrel star stone sugar summer swan table temple thunder tiger tomato train tulip tunnel turtle umbrella
	valley velvet violin volcano walnut whale willow window winter wolf yogurt zebra`,
	zh: `
	山川 河流 湖泊 海洋 森林 草原 沙漠 冰川 瀑布 峡谷 岛屿 海滩 田野 花园 果园 竹林 松树 柳树 枫叶 银杏 梧桐 桂花 梅花
	兰花 菊花 荷花 牡丹 玫瑰 茉莉 百合 向日葵 蒲公英 苹果 香蕉 葡萄 西瓜 草莓 樱桃 柠檬 橙子 桃子 石榴 核桃 花生 芝麻
	土豆 番茄 南瓜 黄瓜 萝卜 白菜 蘑菇 豆腐 米饭 面条 饺子 包子 馒头 月饼 粽子 汤圆 蜂蜜 咖啡 绿茶 牛奶 冰糖 生姜 大蒜
	辣椒 酱油 老虎 狮子 大象 熊猫 长颈鹿 斑马 骆驼 袋鼠 猴子 兔子 松鼠 刺猬 狐狸 海豚 鲸鱼 海龟 螃蟹 龙虾 金鱼 青蛙 蝴蝶
	蜜蜂 蜻蜓 蚂蚁 燕子 麻雀 喜鹊 孔雀 鹦鹉 企鹅 老鹰 白鹤 鸳鸯 公鸡 骏马 山羊 水牛 太阳 月亮 星星 彩虹 云朵 雷电 雪花
	雨滴 春风 夏日 秋叶 冬雪 清晨 黄昏 午夜 北斗 银河 流星 火箭 卫星 灯塔 帆船 渡船 火车 汽车 飞机 单车 地铁 码头 桥梁
	隧道 车站 机场 城墙 宫殿 寺庙 高塔 凉亭 书院 图书馆 博物馆 剧院 学校 厨房 客厅 阳台 窗户 屋顶 台阶 水井 院子 桌子
	椅子 书架 台灯 蜡烛 灯笼 钟表 镜子 梳子 雨伞 帽子 围巾 手套 衬衫 毛衣 皮鞋 布鞋 口袋 纽扣 针线 剪刀 锤子 钉子 梯子
	绳子 篮子 水桶 扫帚 毛笔 砚台 宣纸 铅笔 橡皮 书签 日历 地图 指南针 望远镜 照相机 收音机 钢琴 古筝 二胡 琵琶 笛子
	小提琴 吉他 大鼓 铃铛 唢呐 围棋 象棋 风筝 陀螺 积木 气球 足球 篮球 乒乓 羽毛 滑板 溜冰 跳绳 画笔 雕像 陶瓷 丝绸 棉花
	羊毛 玉石 珍珠 珊瑚 琥珀 水晶 黄金 白银 青铜 铁塔 木屋 石桥 沙丘 贝壳 鹅卵石 火山 温泉 小溪 泉水 露珠 霜花 晚霞 朝阳
	微风 海浪 种子 嫩芽 树根 麦田 稻谷`
};

const lists = { en: words.en.trim().split(/\s+/), zh: words.zh.trim().split(/\s+/) };

/** Four words in each language. */
export type Words = Readonly<Record<keyof typeof lists, readonly string[]>>;

/** The same on every device; of an id that is none, nothing. */
export function wordsOf(device: string): Words {
	const bytes = /^[\w-]{22}$/.test(device) ? [...fromText64(device).subarray(0, 4)] : [];
	const from = (list: readonly string[]) => bytes.map((byte) => list[byte] ?? '');
	return { en: from(lists.en), zh: from(lists.zh) };
}
