// Finds Chinese words by how they are spoken: "tjmb", "tianjia" and "tianjmb" all find 添加目标.

// Browsers sort Chinese by pinyin: a character has the syllable of the last of these that does not come after it.
const marks =
	'吖哎安肮凹八掰扳邦勹卑奔崩逼边标憋玢冫拨逋擦猜参仓操册岑噌叉拆觇伥抄车抻柽吃充抽出揣巛疮吹春踔呲匆凑粗汆崔村搓哒呆丹当刀' +
	'得灯氐嗲掂刁爹丁丢东都嘟端堆吨多婀诶恩儿发帆匚飞分丰缶夫旮该甘冈皋戈给根庚工勾估瓜乖关光归丨呙哈咳顸夯蒿诃黑痕亨轰侯乎花' +
	'怀欢肓灰昏耠讥加戋江艽阶巾京冂纠居娟噘军咔开刊康尻苛肯吭空抠刳夸蒯宽匡亏坤扩垃来兰啷捞仂雷塄哩俩奁良撩咧拎伶溜龙娄噜娈掠' +
	'抡罗妈埋颟邙猫么没门虻咪宀喵咩民名谬摸哞毪拿乃囡囔孬疒馁恁能嗯妮拈娘鸟捏您宁妞农耨奴暖疟挪噢讴趴拍潘乓抛呸喷怦丕偏剽氕姘' +
	'乒钋剖仆七掐千呛悄且亲青邛丘区悛炔逡蚺禳娆惹人扔日戎柔如阮蕤闰若仨塞三桑搔色森僧杀筛山伤捎奢申升尸收书刷衰闩双水吮说厶忪' +
	'嗖苏狻虽孙唆他胎坍汤涛忑疼剔天佻帖厅通偷凸湍推吞乇挖歪弯尢危温翁挝乌夕呷仙乡枭些心星凶休吁轩靴勋丫恹央幺掖一因应哟佣优纡' +
	'鸢曰晕匝灾糌赃遭则贼怎增扎斋沾张钊蜇贞争之中州朱抓拽专妆隹肫拙孜宗邹租钻嘴尊嘬';
/** Their syllables; ü is u, as it is sorted. */
const syllables = (
	'a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ' +
	'ceng cha chai chan chang chao che chen cheng chi chong chou chu chuai chuan chuang chui chun chuo ci cong ' +
	'cou cu cuan cui cun cuo da dai dan dang dao de deng di dia dian diao die ding diu dong dou du duan dui dun ' +
	'duo e ei en er fa fan fang fei fen feng fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan ' +
	'guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia ' +
	'jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke ken keng kong kou ku kua kuai ' +
	'kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu long lou lu ' +
	'luan lue lun luo ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang ' +
	'nao ne nei nen neng ng ni nian niang niao nie nin ning niu nong nou nu nuan nue nuo o ou pa pai pan pang pao ' +
	'pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que ' +
	'qun ran rang rao re ren reng ri rong rou ru ruan rui run ruo sa sai san sang sao se sen seng sha shai shan ' +
	'shang shao she shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun ' +
	'suo ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen ' +
	'weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yo ' +
	'yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhen zheng zhi ' +
	'zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo'
).split(' ');
/** Second readings of characters that plans are full of. */
// prettier-ignore
const alsoRead: Readonly<Record<string, readonly string[]>> = {
	行: ['hang', 'xing'], 长: ['chang', 'zhang'], 重: ['zhong', 'chong'], 还: ['huan', 'hai'], 调: ['tiao', 'diao'],
	都: ['dou', 'du'], 地: ['de', 'di'], 了: ['le', 'liao'], 得: ['de', 'dei'], 会: ['hui', 'kuai'], 数: ['shu', 'shuo'],
	传: ['chuan', 'zhuan'], 率: ['lu', 'shuai'], 弹: ['tan', 'dan'], 便: ['bian', 'pian'], 乐: ['le', 'yue']
};

const collator = new Intl.Collator('zh-u-co-pinyin');
const known = new Map<string, readonly string[]>();
const han = /^\p{Script=Han}$/u;

/** How a character may be spoken; none for what is no Chinese character. */
export function readings(character: string): readonly string[] {
	let found = known.get(character);
	if (!found) known.set(character, (found = han.test(character) ? look(character) : []));
	return found;
}

function look(character: string): readonly string[] {
	let [low, high] = [0, syllables.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (collator.compare(marks.charAt(middle), character) <= 0) low = middle + 1;
		else high = middle;
	}
	const first = syllables[low - 1];
	return [...new Set([...(first ? [first] : []), ...(alsoRead[character] ?? [])])];
}

/**
 * How well letters fit the way a text is spoken, on the scale of `fit`, 0 for not at all: one character after another, each by
 * its syllable or by what that begins with.
 */
export function spokenFit(typed: string, text: string): number {
	const letters = typed
		.toLowerCase()
		.replace(/[\s'’]+/g, '')
		.replace(/[vü]/g, 'u');
	if (!/^[a-z]{1,30}$/.test(letters) || !/\p{Script=Han}/u.test(text)) return 0;
	const characters = [...text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')];
	for (const [at, character] of characters.entries()) {
		if (!readings(character).length || (at > 0 && letters.length === 1)) continue;
		const end = spoken(letters, 0, characters, at);
		if (end >= 0) return at > 0 ? 35 : end === characters.length ? 60 : 45;
	}
	return 0;
}

/** The character at which the letters end, or -1. */
function spoken(letters: string, from: number, characters: readonly string[], at: number): number {
	if (from === letters.length) return at;
	const character = characters[at] ?? '';
	const sounds = readings(character);
	if (!sounds.length)
		return character && letters.startsWith(character, from)
			? spoken(letters, from + character.length, characters, at + 1)
			: -1;
	for (const sound of sounds) {
		for (let length = Math.min(sound.length, letters.length - from); length > 0; length--) {
			const shortened = length === 1 || (length === 2 && sound.charAt(1) === 'h');
			const lastOne = from + length === letters.length;
			if (length < sound.length && !shortened && !lastOne) continue;
			if (!letters.startsWith(sound.slice(0, length), from)) continue;
			const end = spoken(letters, from + length, characters, at + 1);
			if (end >= 0) return end;
		}
	}
	return -1;
}
