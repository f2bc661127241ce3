import type { CodeList } from '../code-list';

/**
 * 部门预算支出经济分类科目, as the published documents of 2023 to 2026 have it, and codes of earlier years.
 */
export const DEPARTMENT: CodeList = {
  complete: [
    {
      classification: 'department',
      classes: ['301', '302', '303', '307', '309', '310', '399'],
      from: 2023,
      to: 2026,
    },
  ],
  department: `
301	工资福利支出		h	fq24 wl24 wl25 pt hdu m
30101	基本工资		h	yj24 lc24 fq24 jz23 sl24 wl24 wl25 pt hdu xx m
30102	津贴补贴		h	yj24 lc24 fq24 jz23 sl24 wl25 zb25 pt hdu m
30103	奖金		h	yj24 lc24 fq24 jz23 sl24 gz24 sgb24 pt hdu m
30104	其他社会保障缴费	-2017	h	old-e m
30105	伙食费	-2017	l	old-e m
30106	伙食补助费		h	fq24 sl24 gz24 sgb24 pt hdu m
30107	绩效工资		h	yj24 lc24 fq24 jz23 wl25 zb25 pt hdu m
30108	机关事业单位基本养老保险缴费		h	yj24 lc24 fq24 jz23 sl24 wl24 wl25 pt hdu m
30109	职业年金缴费		h	fq24 wl24 wl25 pt hdu m
30110	职工基本医疗保险缴费	2018-	h	yj24 lc24 fq24 jz23 sl24 wl24 wl25 pt hdu m
30111	公务员医疗补助缴费	2018-	h	fq24 jz23 gz24 sgb24 pt hdu m
30112	其他社会保障缴费	2018-	h	yj24 lc24 fq24 jz23 sl24 wl24 wl25 pt hdu m
30113	住房公积金	2018-	h	yj24 lc24 fq24 jz23 sl24 wl24 wl25 pt m
30114	医疗费		h	fq24 gz24 sgb24 pt m
30199	其他工资福利支出		h	lc24 fq24 jz23 sl24 wl24 wl25 pt xx m
302	商品和服务支出		h	fq24 wl24 wl25 pt m	商品服务支出
30201	办公费		h	yj24 lc24 fq24 jz23 sl24 wl24 wl25 pt m
30202	印刷费		h	yj24 lc24 fq24 jz23 sl24 zb25 zb25u pt m
30203	咨询费		h	fq24 gz24 sgb24 pt m
30204	手续费		h	fq24 wl24 wl25 pt m
30205	水费		h	fq24 sl24 wl24 wl25 pt m
30206	电费		h	yj24 fq24 sl24 wl24 wl25 pt m
30207	邮电费		h	yj24 lc24 fq24 jz23 sl24 wl24 wl25 pt m
30208	取暖费		h	fq24 gz24 sgb24 pt m
30209	物业管理费		h	yj24 fq24 sl24 wl24 wl25 pt m
30210	交通费	-2012	m	old-e m
30211	差旅费		h	yj24 fq24 jz23 sl24 wl24 wl25 pt m
30212	因公出国（境）费用		h	fq24 gz24 sgb24 pt m
30213	维修（护）费		h	yj24 lc24 fq24 jz23 sl24 wl24 wl25 pt xx m
30214	租赁费		h	yj24 fq24 sl24 wl24 wl25 pt m
30215	会议费		h	fq24 jz23 wl24 wl25 pt m
30216	培训费		h	fq24 jz23 wl24 wl25 pt m
30217	公务接待费		h	fq24 jz23 sl24 wl24 wl25 pt xx m
30218	专用材料费		h	fq24 gz24 sgb24 pt m
30219	装备购置费	-2017	m	old-e m
30220	工程建设费	-2017	m	old-e m
30221	作战费	-2017	m	old-e m
30222	军用油料费	-2017	m	old-e m
30223	军队其他运行维护费	-2017	m	old-e m
30224	被装购置费		h	fq24 gz24 sgb24 pt m
30225	专用燃料费		h	fq24 gz24 sgb24 pt m
30226	劳务费		h	fq24 jz23 sl24 zb25 zb25u pt m
30227	委托业务费		h	fq24 wl24 wl25 pt m
30228	工会经费		h	lc24 fq24 jz23 sl24 wl24 wl25 pt m
30229	福利费		h	yj24 lc24 fq24 jz23 wl24 wl25 pt m
30231	公务用车运行维护费		h	lc24 fq24 jz23 wl24 wl25 pt m
30239	其他交通费用		h	yj24 lc24 fq24 jz23 sl24 wl24 wl25 pt m
30240	税金及附加费用		h	fq24 gz24 sgb24 pt m
30299	其他商品和服务支出		h	lc24 fq24 jz23 sl24 wl24 wl25 pt m
303	对个人和家庭的补助		h	fq24 wl24 wl25 pt m	对个人家庭的补助|对个人和家庭补助
30301	离休费		h	fq24 zb25 zb25u pt m
30302	退休费		h	lc24 fq24 jz23 wl24 wl25 pt m
30303	退职（役）费		h	fq24 gz24 sgb24 pt m
30304	抚恤金		h	fq24 gz24 sgb24 pt m
30305	生活补助		h	fq24 gz24 sgb24 pt m
30306	救济费		h	fq24 gz24 sgb24 pt m
30307	医疗费补助		h	fq24 gz24 sgb24 pt m
30308	助学金		h	fq24 gz24 sgb24 pt m
30309	奖励金		h	fq24 gz24 sgb24 pt m
30310	个人农业生产补贴		h	fq24 gz24 sgb24 pt m
30311	住房公积金	-2017	h	old-e m
30311	代缴社会保险费	2020-	h	fq24 gz24 sgb24 pt m		reused
30312	提租补贴	-2017	h	old-e m
30313	购房补贴	-2017	h	old-e m
30314	采暖补贴	-2017	m	m
30315	物业服务补贴	-2017	m	m
30399	其他对个人和家庭的补助		h	fq24 gz24 sgb24 pt m
304	对企事业单位的补贴	-2017	h	old-e m
305	转移性支出	-2017	m	old-e m
306	赠与	-2017	m	old-e m
307	债务利息及费用支出		h	fq24 cj05p m
30701	国内债务付息		h	fq24 cj05 m
30702	国外债务付息		h	fq24 cj05 m
30703	国内债务发行费用		h	cj05 m
30704	国外债务发行费用		h	cj05 m
308	债务还本支出	-2017	m	old-e m
309	资本性支出（基本建设）		h	cj05p m
30901	房屋建筑物购建		h	xx cj05 m
30902	办公设备购置		h	xx cj05 m
30903	专用设备购置		h	xx cj05 m
30904	交通工具购置	-2017	m	old-e m
30905	基础设施建设		h	xx cj05 m
30906	大型修缮		h	xx cj05 m
30907	信息网络及软件购置更新		h	xx cj05 m
30908	物资储备		h	xx cj05 m
30913	公务用车购置		h	xx cj05 m
30919	其他交通工具购置		h	xx cj05 m
30921	文物和陈列品购置		h	xx cj05 m
30922	无形资产购置		h	xx cj05 m
30999	其他基本建设支出		h	xx cj05 m
310	资本性支出		h	fq24 zb25 zb25u pt cj05p m	其他资本性支出
31001	房屋建筑物购建		h	fq24 gz24 sgb24 pt xx cj05 m
31002	办公设备购置		h	yj24 lc24 fq24 jz23 sl24 zb25 zb25u pt xx cj05 m
31003	专用设备购置		h	fq24 gz24 sgb24 pt xx cj05 m
31004	交通工具购置	-2017	m	old-e m
31005	基础设施建设		h	fq24 xx cj05 m
31006	大型修缮		h	fq24 xx cj05 m
31007	信息网络及软件购置更新		h	lc24 fq24 sl24 gz24 sgb24 pt xx cj05 m
31008	物资储备		h	fq24 xx cj05 m
31009	土地补偿		h	fq24 xx cj05 m
31010	安置补助		h	fq24 xx cj05 m
31011	地上附着物和青苗补偿		h	fq24 xx cj05 m
31012	拆迁补偿		h	fq24 xx cj05 m
31013	公务用车购置		h	fq24 gz24 sgb24 pt xx cj05 m
31019	其他交通工具购置		h	fq24 gz24 sgb24 pt xx cj05 m
31020	产权参股	-2017	m	m
31021	文物和陈列品购置		h	fq24 gz24 sgb24 pt xx cj05 m
31022	无形资产购置		h	fq24 gz24 sgb24 pt xx cj05 m
31099	其他资本性支出		h	fq24 gz24 sgb24 pt xx cj05 m
311	对企业补助（基本建设）		h	cj05p m
31101	资本金注入		m	cj05 m
31199	其他对企业补助		m	cj05 m
312	对企业补助		h	cj05p m
31201	资本金注入		h	cj05 m
31203	政府投资基金股权投资		h	cj05 m
31204	费用补贴		h	cj05 m
31205	利息补贴		h	cj05 m
31206	其他资本性补助	2021-	m	m
31299	其他对企业补助		h	cj05 m
313	对社会保障基金补助		h	cj05p m
31302	对社会保险基金补助		h	cj05 m
31303	补充全国社会保障基金		h	cj05 m
31304	对机关事业单位职业年金的补助	2020-	m	cj05p m
399	其他支出		h	fq24 m
39906	赠与	2018-2020	m	m
39907	国家赔偿费用支出		h	fq24 m
39908	对民间非营利组织和群众性自治组织补贴		h	fq24 m
39909	经常性赠与	2021-	h	fq24 m
39910	资本性赠与	2021-	h	fq24 m
39999	其他支出		h	fq24 m
`,
};
