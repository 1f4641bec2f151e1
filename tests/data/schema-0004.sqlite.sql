BEGIN TRANSACTION;
CREATE TABLE accounts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	username VARCHAR(16) NOT NULL, 
	owner_id INTEGER, 
	privileges TEXT NOT NULL, 
	domain VARCHAR(253), 
	contact_email VARCHAR(253) NOT NULL, 
	created_at BIGINT NOT NULL, 
	suspended_at BIGINT, 
	suspend_reason VARCHAR(200) NOT NULL, 
	locked INTEGER NOT NULL, 
	removed_at BIGINT, reseller INTEGER DEFAULT '0' NOT NULL, acl_list VARCHAR(64), 
	CONSTRAINT fk_accounts_owner_id FOREIGN KEY(owner_id) REFERENCES accounts (id), 
	CONSTRAINT ck_accounts_locked CHECK (locked IN (0, 1))
);
INSERT INTO "accounts" VALUES(1,'root',NULL,'["all"]',NULL,'',1800000000,NULL,'',0,NULL,0,NULL);
INSERT INTO "accounts" VALUES(2,'bob0',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(3,'robert',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(4,'bob2',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,1800000000,'unpaid',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(5,'bob3',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,1800000000,1,NULL);
INSERT INTO "accounts" VALUES(6,'bob4',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(7,'bob5',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(8,'bob6',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(9,'bob7',1,'["list-accts"]',NULL,'',1800000000,NULL,'',0,NULL,1,'basic');
INSERT INTO "accounts" VALUES(10,'bob8',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(11,'bob9',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(12,'bob10',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(13,'bob11',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(14,'bob12',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(15,'bob13',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(16,'bob14',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(17,'bob15',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(18,'bob16',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(19,'bob17',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(20,'bob18',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(21,'bob19',1,'["list-accts","manage-api-tokens","passwd"]',NULL,'',1800000000,NULL,'',0,NULL,1,NULL);
INSERT INTO "accounts" VALUES(22,'carol',6,'[]','carol.example','',1800000000,NULL,'',0,NULL,0,NULL);
CREATE TABLE acl_lists (
	name VARCHAR(64) NOT NULL, 
	privileges TEXT NOT NULL, 
	CONSTRAINT pk_acl_lists PRIMARY KEY (name)
);
INSERT INTO "acl_lists" VALUES('basic','["list-accts"]');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE audit (
	position INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	action VARCHAR(40) NOT NULL, 
	actor_id BIGINT, 
	actor VARCHAR(16) NOT NULL, 
	actor_token VARCHAR(8), 
	address VARCHAR(64) NOT NULL, 
	door VARCHAR(16) NOT NULL, 
	subject VARCHAR(64) NOT NULL, 
	subject_id VARCHAR(64) NOT NULL, 
	owner_id BIGINT, 
	"before" TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	previous BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (position)
);
INSERT INTO "audit" VALUES(1,1800000000,'installation.created',1,'root',NULL,'','local','70077388bb5d02f65b46446f56ead4ac','70077388bb5d02f65b46446f56ead4ac',1,'{}','{"time_zone":"UTC"}',X'6FDDC9E6560F29B74D3DE9A0C792BAFC4ED1D7EAE9F2C4A645441CA8C8394559',X'F0B5E89111AB9E3119F6EECCC469517B0D2C92FCF590F5C5A5ED64C1FA312D89');
INSERT INTO "audit" VALUES(2,1800000000,'account.created',1,'root',NULL,'','local','bob0','2',2,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob0"}',X'F0B5E89111AB9E3119F6EECCC469517B0D2C92FCF590F5C5A5ED64C1FA312D89',X'F6C1E4C4AFFABC59DC2217F0994CB53B4538E4B871031E16614B35726AE77F0C');
INSERT INTO "audit" VALUES(3,1800000000,'account.privileges',1,'root',NULL,'','local','bob0','2',2,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'F6C1E4C4AFFABC59DC2217F0994CB53B4538E4B871031E16614B35726AE77F0C',X'42D010120D7AA5A16E2C062F389426D5108083269700D2AA59FD1704F090BB5A');
INSERT INTO "audit" VALUES(4,1800000000,'token.created',1,'root',NULL,'','local','t0','K7AVAEOT',2,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'42D010120D7AA5A16E2C062F389426D5108083269700D2AA59FD1704F090BB5A',X'2EA643F547FD83C48E97373E9DC6B7F92FE8F1F37D693918525AA9DD53C8DB2F');
INSERT INTO "audit" VALUES(5,1800000000,'token.created',1,'root',NULL,'','local','t1','JRAPE7P7',2,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2EA643F547FD83C48E97373E9DC6B7F92FE8F1F37D693918525AA9DD53C8DB2F',X'704B62AE9C03BF93B5CFECC07683DA4A74A65E4158E2E03E6854D7C5E1F464A8');
INSERT INTO "audit" VALUES(6,1800000000,'token.created',1,'root',NULL,'','local','t2','MUJYKYZF',2,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'704B62AE9C03BF93B5CFECC07683DA4A74A65E4158E2E03E6854D7C5E1F464A8',X'3B437408E14FF2B31F8333DA3C44D86D247046BD8592835DE80CC0019DB3566E');
INSERT INTO "audit" VALUES(7,1800000000,'token.created',1,'root',NULL,'','local','t3','PJBCJKZL',2,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3B437408E14FF2B31F8333DA3C44D86D247046BD8592835DE80CC0019DB3566E',X'0B7941F93307ED93057225749F9FE4A996C738F494CB85B83E1841F39643D630');
INSERT INTO "audit" VALUES(8,1800000000,'token.created',1,'root',NULL,'','local','t4','KKOKVSUE',2,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0B7941F93307ED93057225749F9FE4A996C738F494CB85B83E1841F39643D630',X'A7AD788C0328F70A391B7E8859D2D09818565306FF9C8E3504F41F37BC1FDFD3');
INSERT INTO "audit" VALUES(9,1800000000,'account.created',1,'root',NULL,'','local','bob1','3',3,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob1"}',X'A7AD788C0328F70A391B7E8859D2D09818565306FF9C8E3504F41F37BC1FDFD3',X'C64B32CAA8BF93FF29EB1B0C81DA1CCF38CD2F70A86FB85849327B9784FF17A9');
INSERT INTO "audit" VALUES(10,1800000000,'account.privileges',1,'root',NULL,'','local','bob1','3',3,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'C64B32CAA8BF93FF29EB1B0C81DA1CCF38CD2F70A86FB85849327B9784FF17A9',X'82B39E77CBF143DE9A79E0D07827456847C7DADBD7DCA8D9D7E3E53773C0009E');
INSERT INTO "audit" VALUES(11,1800000000,'token.created',1,'root',NULL,'','local','t0','XFO7P534',3,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'82B39E77CBF143DE9A79E0D07827456847C7DADBD7DCA8D9D7E3E53773C0009E',X'2512ABB15C3E61FC75050B0E5C75C0C3444A35CA720275F61B1972B0B9A76AEF');
INSERT INTO "audit" VALUES(12,1800000000,'token.created',1,'root',NULL,'','local','t1','YTZKQLE4',3,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2512ABB15C3E61FC75050B0E5C75C0C3444A35CA720275F61B1972B0B9A76AEF',X'361094E2AC3E1B128A34D6A03EFB3AC0B229940E5AEB1765BEB1587B09C78B3D');
INSERT INTO "audit" VALUES(13,1800000000,'token.created',1,'root',NULL,'','local','t2','DQYT53K4',3,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'361094E2AC3E1B128A34D6A03EFB3AC0B229940E5AEB1765BEB1587B09C78B3D',X'D4DC952AC0EEA0ACF56F4DB834321F8EB7A8C12B55E6B921578585FB536316CC');
INSERT INTO "audit" VALUES(14,1800000000,'token.created',1,'root',NULL,'','local','t3','RIMDYRGP',3,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D4DC952AC0EEA0ACF56F4DB834321F8EB7A8C12B55E6B921578585FB536316CC',X'176F75B72520683E1C5555E82437274A8D0227EEA11C0EE7C964384198E82CC9');
INSERT INTO "audit" VALUES(15,1800000000,'token.created',1,'root',NULL,'','local','t4','IYTDJW2Z',3,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'176F75B72520683E1C5555E82437274A8D0227EEA11C0EE7C964384198E82CC9',X'73AF42B80C429BA9246EDAC90C713D99993A9744C09878D84C1F626897A8D214');
INSERT INTO "audit" VALUES(16,1800000000,'account.created',1,'root',NULL,'','local','bob2','4',4,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob2"}',X'73AF42B80C429BA9246EDAC90C713D99993A9744C09878D84C1F626897A8D214',X'D847198A3C7F13DA23D3D3856E3B68E9DEB6ABF79697351EBB29803A1A27051A');
INSERT INTO "audit" VALUES(17,1800000000,'account.privileges',1,'root',NULL,'','local','bob2','4',4,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'D847198A3C7F13DA23D3D3856E3B68E9DEB6ABF79697351EBB29803A1A27051A',X'3CE3338F60E6902D6F78539B2172670F96C6783197B06A6793C62911C53DA06B');
INSERT INTO "audit" VALUES(18,1800000000,'token.created',1,'root',NULL,'','local','t0','WV7R2DWO',4,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3CE3338F60E6902D6F78539B2172670F96C6783197B06A6793C62911C53DA06B',X'BE764B8A2F32069BDCF7D01B7A4DCE5B5F5A902B4B8122106D1022D892A9F592');
INSERT INTO "audit" VALUES(19,1800000000,'token.created',1,'root',NULL,'','local','t1','TL6KNK7R',4,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'BE764B8A2F32069BDCF7D01B7A4DCE5B5F5A902B4B8122106D1022D892A9F592',X'3CD79BA4F6F84675AD321F6E72C94AE6C354D31C8042A1B0A2185787D0BD2D52');
INSERT INTO "audit" VALUES(20,1800000000,'token.created',1,'root',NULL,'','local','t2','EXNMN7CW',4,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3CD79BA4F6F84675AD321F6E72C94AE6C354D31C8042A1B0A2185787D0BD2D52',X'D19D4C33B36B533E9C48B31A153E25C7E45E2CE0CABB07EC11D506B876C18FDC');
INSERT INTO "audit" VALUES(21,1800000000,'token.created',1,'root',NULL,'','local','t3','4VZP7B7Q',4,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D19D4C33B36B533E9C48B31A153E25C7E45E2CE0CABB07EC11D506B876C18FDC',X'C201C3D04364219E5A7D2B9DC0DBBE4937F4BF6E581450E5CA8096EC60CA8151');
INSERT INTO "audit" VALUES(22,1800000000,'token.created',1,'root',NULL,'','local','t4','BKCEODJB',4,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C201C3D04364219E5A7D2B9DC0DBBE4937F4BF6E581450E5CA8096EC60CA8151',X'E8B3B8BA26E03A74FDE93918360A01DBB650B2DBF00A9DE370309784CE049660');
INSERT INTO "audit" VALUES(23,1800000000,'account.created',1,'root',NULL,'','local','bob3','5',5,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob3"}',X'E8B3B8BA26E03A74FDE93918360A01DBB650B2DBF00A9DE370309784CE049660',X'EA2941E5ABA56E48D2B0D60B6D961E460231C1BE9CBDDB6E30A7658F709B8970');
INSERT INTO "audit" VALUES(24,1800000000,'account.privileges',1,'root',NULL,'','local','bob3','5',5,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'EA2941E5ABA56E48D2B0D60B6D961E460231C1BE9CBDDB6E30A7658F709B8970',X'F3A370AF60D21E21412B961CE5D4828928C1FA00C7D74BD250561769BE2A7830');
INSERT INTO "audit" VALUES(25,1800000000,'token.created',1,'root',NULL,'','local','t0','IOX5DDGO',5,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F3A370AF60D21E21412B961CE5D4828928C1FA00C7D74BD250561769BE2A7830',X'C65B642B0EDD74A4C5D56DFDA92CA42DA79F6BD15B7233685998CB602D9DFBD2');
INSERT INTO "audit" VALUES(26,1800000000,'token.created',1,'root',NULL,'','local','t1','NIG3S6KZ',5,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C65B642B0EDD74A4C5D56DFDA92CA42DA79F6BD15B7233685998CB602D9DFBD2',X'6AC8D0E548F21DCB89549C207168B01D216013467BEE8C87C670C1E72EC012BD');
INSERT INTO "audit" VALUES(27,1800000000,'token.created',1,'root',NULL,'','local','t2','V3ZVCEXK',5,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6AC8D0E548F21DCB89549C207168B01D216013467BEE8C87C670C1E72EC012BD',X'0B42DD04550B3EA418F5BBCDB4A600BC550E5950CE0927311DECEF0550F8BAA9');
INSERT INTO "audit" VALUES(28,1800000000,'token.created',1,'root',NULL,'','local','t3','VDVEL3IS',5,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0B42DD04550B3EA418F5BBCDB4A600BC550E5950CE0927311DECEF0550F8BAA9',X'1983B0C907CFEC27BB4DBB1BD9F5FE9F116790E1F6B98180C595DE83E9E5D81A');
INSERT INTO "audit" VALUES(29,1800000000,'token.created',1,'root',NULL,'','local','t4','VF76TLCZ',5,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1983B0C907CFEC27BB4DBB1BD9F5FE9F116790E1F6B98180C595DE83E9E5D81A',X'226DDB62E03A70AACAD3CFEB220A31295FE40F4ADC9F57F46180B6D0039A8955');
INSERT INTO "audit" VALUES(30,1800000000,'account.created',1,'root',NULL,'','local','bob4','6',6,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob4"}',X'226DDB62E03A70AACAD3CFEB220A31295FE40F4ADC9F57F46180B6D0039A8955',X'483C31F2BD6C538D388B75816B9B603C2785CFD8AE18F41E26A5FA9924D29AD9');
INSERT INTO "audit" VALUES(31,1800000000,'account.privileges',1,'root',NULL,'','local','bob4','6',6,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'483C31F2BD6C538D388B75816B9B603C2785CFD8AE18F41E26A5FA9924D29AD9',X'1105C466BE5E82EC7D9D2A7B43BF90FACFAE6A3AB0EB1AC0DCAB255369757074');
INSERT INTO "audit" VALUES(32,1800000000,'token.created',1,'root',NULL,'','local','t0','LDGWBXIZ',6,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1105C466BE5E82EC7D9D2A7B43BF90FACFAE6A3AB0EB1AC0DCAB255369757074',X'F059E8B1CB1274AEA44B8110AB0C6CAD3B17FCB5661E7B5FC910755F41056D3F');
INSERT INTO "audit" VALUES(33,1800000000,'token.created',1,'root',NULL,'','local','t1','YJV5CVTA',6,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F059E8B1CB1274AEA44B8110AB0C6CAD3B17FCB5661E7B5FC910755F41056D3F',X'43D88AE11261AD5FE90DBDB81D81683A5E3093D9420A0AB9E088F083C9409A7D');
INSERT INTO "audit" VALUES(34,1800000000,'token.created',1,'root',NULL,'','local','t2','3OKKQHDR',6,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'43D88AE11261AD5FE90DBDB81D81683A5E3093D9420A0AB9E088F083C9409A7D',X'E98CB72DF953654F501BE8E1A8799B417A86FB16C87B6235B5A7CD5D6F5CF459');
INSERT INTO "audit" VALUES(35,1800000000,'token.created',1,'root',NULL,'','local','t3','B6TO4QJU',6,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E98CB72DF953654F501BE8E1A8799B417A86FB16C87B6235B5A7CD5D6F5CF459',X'6FB68FB302D00C8BB055DE0153F59996AD380245A26F60A38B964CC72A79A7FE');
INSERT INTO "audit" VALUES(36,1800000000,'token.created',1,'root',NULL,'','local','t4','SVPPWET6',6,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6FB68FB302D00C8BB055DE0153F59996AD380245A26F60A38B964CC72A79A7FE',X'403E2C7F96386C68CBAC00E2DC9B0073656BD1FB0C49F07542D066765F5EA105');
INSERT INTO "audit" VALUES(37,1800000000,'account.created',1,'root',NULL,'','local','bob5','7',7,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob5"}',X'403E2C7F96386C68CBAC00E2DC9B0073656BD1FB0C49F07542D066765F5EA105',X'298C0A3C049E38D1DCAE54CCB2D5295EBBE9F94ED0C5AC39386681AD74D6C710');
INSERT INTO "audit" VALUES(38,1800000000,'account.privileges',1,'root',NULL,'','local','bob5','7',7,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'298C0A3C049E38D1DCAE54CCB2D5295EBBE9F94ED0C5AC39386681AD74D6C710',X'ECE389FA2DC6E01B1F8520EF9BF3B40D25CB5CBE6EA0E8C801D5ED8BA8E989C7');
INSERT INTO "audit" VALUES(39,1800000000,'token.created',1,'root',NULL,'','local','t0','J27XV6VP',7,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'ECE389FA2DC6E01B1F8520EF9BF3B40D25CB5CBE6EA0E8C801D5ED8BA8E989C7',X'3F6083A8897C0A4316272E7C5EA50DEF827CC5B6B30658522AFF52259ACE1B95');
INSERT INTO "audit" VALUES(40,1800000000,'token.created',1,'root',NULL,'','local','t1','QZI65DJR',7,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3F6083A8897C0A4316272E7C5EA50DEF827CC5B6B30658522AFF52259ACE1B95',X'FB0EACB92DA37E7E3834AD9BB77A9BAB63471A981A7D1FE4DC023874025CCFAE');
INSERT INTO "audit" VALUES(41,1800000000,'token.created',1,'root',NULL,'','local','t2','UJQIPJXL',7,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FB0EACB92DA37E7E3834AD9BB77A9BAB63471A981A7D1FE4DC023874025CCFAE',X'C0B2DF5ED8E51620F92A65B661F52A8D7E9680C2B202EBB664373C5DE783933F');
INSERT INTO "audit" VALUES(42,1800000000,'token.created',1,'root',NULL,'','local','t3','IGRJBAYK',7,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C0B2DF5ED8E51620F92A65B661F52A8D7E9680C2B202EBB664373C5DE783933F',X'5053E1AF054C570774531B33F6907FF2FD3E7324954543D127F8D8B671AAFF49');
INSERT INTO "audit" VALUES(43,1800000000,'token.created',1,'root',NULL,'','local','t4','SR4WFAXL',7,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5053E1AF054C570774531B33F6907FF2FD3E7324954543D127F8D8B671AAFF49',X'4785B627BE8FD3EE5ADFC201BCFF37D6A82FB16B658B52FC7D15917679EEBDDA');
INSERT INTO "audit" VALUES(44,1800000000,'account.created',1,'root',NULL,'','local','bob6','8',8,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob6"}',X'4785B627BE8FD3EE5ADFC201BCFF37D6A82FB16B658B52FC7D15917679EEBDDA',X'43BD2167D880CE90592FA4A5631EEC201F924129E2F3D26088A1322037A99BB9');
INSERT INTO "audit" VALUES(45,1800000000,'account.privileges',1,'root',NULL,'','local','bob6','8',8,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'43BD2167D880CE90592FA4A5631EEC201F924129E2F3D26088A1322037A99BB9',X'778FDA6F5FA4A1D3154C9A82FEA4B45C15AFF24A9539560EC41A563435C44F18');
INSERT INTO "audit" VALUES(46,1800000000,'token.created',1,'root',NULL,'','local','t0','FAXM6K4W',8,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'778FDA6F5FA4A1D3154C9A82FEA4B45C15AFF24A9539560EC41A563435C44F18',X'C8F8EA2F5F93CA792D0807DA0747FFE267BD7EF031155A1B76B1A0E63D0F3DA2');
INSERT INTO "audit" VALUES(47,1800000000,'token.created',1,'root',NULL,'','local','t1','2VPR7BC7',8,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C8F8EA2F5F93CA792D0807DA0747FFE267BD7EF031155A1B76B1A0E63D0F3DA2',X'001A3174F501D10880D256F526A8A0C0CAADD3B98A0768F324096B2899423F0B');
INSERT INTO "audit" VALUES(48,1800000000,'token.created',1,'root',NULL,'','local','t2','JN2UY7BB',8,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'001A3174F501D10880D256F526A8A0C0CAADD3B98A0768F324096B2899423F0B',X'A0CCD75644BF47FCD7FE2796088922B928BE5C72735AACACB66B2224A95EA42C');
INSERT INTO "audit" VALUES(49,1800000000,'token.created',1,'root',NULL,'','local','t3','O6NXCIIF',8,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A0CCD75644BF47FCD7FE2796088922B928BE5C72735AACACB66B2224A95EA42C',X'A7765C957C5136735A641AB636355DAF94023E52F09C131587FDBBFF850A19C3');
INSERT INTO "audit" VALUES(50,1800000000,'token.created',1,'root',NULL,'','local','t4','TAVPWL7Q',8,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A7765C957C5136735A641AB636355DAF94023E52F09C131587FDBBFF850A19C3',X'F4561B2914734199ACA6E14FB6EE942788E882D91A27413502C9FFB6A40B4DF6');
INSERT INTO "audit" VALUES(51,1800000000,'account.created',1,'root',NULL,'','local','bob7','9',9,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob7"}',X'F4561B2914734199ACA6E14FB6EE942788E882D91A27413502C9FFB6A40B4DF6',X'2901C9B9330C27F0154F7427E387CA5E7E3566D4EB907AC0593AD47CD8379A6B');
INSERT INTO "audit" VALUES(52,1800000000,'account.privileges',1,'root',NULL,'','local','bob7','9',9,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'2901C9B9330C27F0154F7427E387CA5E7E3566D4EB907AC0593AD47CD8379A6B',X'79D3AD44D63DA4FE97695D0B1F97B91DBA59B54BB74107CE2763846B92CC64E2');
INSERT INTO "audit" VALUES(53,1800000000,'token.created',1,'root',NULL,'','local','t0','R3WMSNUJ',9,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'79D3AD44D63DA4FE97695D0B1F97B91DBA59B54BB74107CE2763846B92CC64E2',X'69C5C2F2454DF98F96044CCB8E75E84977158BBB95EEED3F30B91E33930E8E75');
INSERT INTO "audit" VALUES(54,1800000000,'token.created',1,'root',NULL,'','local','t1','LSMSR62X',9,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'69C5C2F2454DF98F96044CCB8E75E84977158BBB95EEED3F30B91E33930E8E75',X'955665399F8866C902EFFCE52B8BCB0F93D19E4E408432829EA9CD6895C7ECBB');
INSERT INTO "audit" VALUES(55,1800000000,'token.created',1,'root',NULL,'','local','t2','YMU5SLCR',9,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'955665399F8866C902EFFCE52B8BCB0F93D19E4E408432829EA9CD6895C7ECBB',X'7554DE3AC566E520D46A2C1CDC4FB2EDADC8C54682639A7E79094EBBB0A9E07C');
INSERT INTO "audit" VALUES(56,1800000000,'token.created',1,'root',NULL,'','local','t3','AWBCG2WP',9,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7554DE3AC566E520D46A2C1CDC4FB2EDADC8C54682639A7E79094EBBB0A9E07C',X'85E5EEDC81338C17D17C212E2E0472B5F9905B0A76BD923D23EEB7543EDDFE88');
INSERT INTO "audit" VALUES(57,1800000000,'token.created',1,'root',NULL,'','local','t4','RAZCBEX7',9,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'85E5EEDC81338C17D17C212E2E0472B5F9905B0A76BD923D23EEB7543EDDFE88',X'D7D7987D0B3057A2B898F1C4732BC775AEF220111C55D96A5D7C050062511671');
INSERT INTO "audit" VALUES(58,1800000000,'account.created',1,'root',NULL,'','local','bob8','10',10,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob8"}',X'D7D7987D0B3057A2B898F1C4732BC775AEF220111C55D96A5D7C050062511671',X'0905BC48B4D73EBB2DE8641963D3AB76C332E298F1F09586F1CD94B78D4CE865');
INSERT INTO "audit" VALUES(59,1800000000,'account.privileges',1,'root',NULL,'','local','bob8','10',10,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'0905BC48B4D73EBB2DE8641963D3AB76C332E298F1F09586F1CD94B78D4CE865',X'673FC4AF8E59F6F460CF37BE277A88024AB4B9D7F24D5E843A9A90A984869EC8');
INSERT INTO "audit" VALUES(60,1800000000,'token.created',1,'root',NULL,'','local','t0','FKPP4ZBJ',10,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'673FC4AF8E59F6F460CF37BE277A88024AB4B9D7F24D5E843A9A90A984869EC8',X'4B7BBD422470B4EC26B618BEA29BEF94290EA8375DA05034FB55C4F72717B8B7');
INSERT INTO "audit" VALUES(61,1800000000,'token.created',1,'root',NULL,'','local','t1','PG55RCX4',10,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'4B7BBD422470B4EC26B618BEA29BEF94290EA8375DA05034FB55C4F72717B8B7',X'2B2982FAFAFA50F97C323C90AD9D21A824F8F1992C17CCB09025BF927C659B0D');
INSERT INTO "audit" VALUES(62,1800000000,'token.created',1,'root',NULL,'','local','t2','6AUMZUKM',10,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2B2982FAFAFA50F97C323C90AD9D21A824F8F1992C17CCB09025BF927C659B0D',X'F8EFB5AB51A5F6AA0EE829955067C936E7B7ADADFCD98D09E1203CD11FB21B92');
INSERT INTO "audit" VALUES(63,1800000000,'token.created',1,'root',NULL,'','local','t3','SCC4MRAM',10,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F8EFB5AB51A5F6AA0EE829955067C936E7B7ADADFCD98D09E1203CD11FB21B92',X'EE27199787680E51FE0B529E43E9AAC53E3080D1FD2BFB601AEA1AC5B8DC9D33');
INSERT INTO "audit" VALUES(64,1800000000,'token.created',1,'root',NULL,'','local','t4','XCQGSL56',10,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'EE27199787680E51FE0B529E43E9AAC53E3080D1FD2BFB601AEA1AC5B8DC9D33',X'60B8BE8422BC4AB3C7A4DE969F499FE4A26C0098532A7C09B2E298EF070AA75C');
INSERT INTO "audit" VALUES(65,1800000000,'account.created',1,'root',NULL,'','local','bob9','11',11,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob9"}',X'60B8BE8422BC4AB3C7A4DE969F499FE4A26C0098532A7C09B2E298EF070AA75C',X'E7365BC3FDF247690E8D6BEE0BE43534D0900BA29616989D2F77452FFF1E3E03');
INSERT INTO "audit" VALUES(66,1800000000,'account.privileges',1,'root',NULL,'','local','bob9','11',11,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'E7365BC3FDF247690E8D6BEE0BE43534D0900BA29616989D2F77452FFF1E3E03',X'529C48B67302FD39D7E4DAE67C3596F8F678FC96D6CEEC9E68223BDAA9FE8425');
INSERT INTO "audit" VALUES(67,1800000000,'token.created',1,'root',NULL,'','local','t0','CINQHRRZ',11,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'529C48B67302FD39D7E4DAE67C3596F8F678FC96D6CEEC9E68223BDAA9FE8425',X'09D96B5768EB119F09264471EB9447C24E3B40E34E78E233463A23FC5EB140A3');
INSERT INTO "audit" VALUES(68,1800000000,'token.created',1,'root',NULL,'','local','t1','Y3B5VXM4',11,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'09D96B5768EB119F09264471EB9447C24E3B40E34E78E233463A23FC5EB140A3',X'DD5E0F3B0FEBA2585677B53C4D80782BC64601FA6057D534BC3249AE652CB7AF');
INSERT INTO "audit" VALUES(69,1800000000,'token.created',1,'root',NULL,'','local','t2','KSC5TDAT',11,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'DD5E0F3B0FEBA2585677B53C4D80782BC64601FA6057D534BC3249AE652CB7AF',X'F9A51CDDE40DF10ADAC2A512163A10BC3647F2516AB8474EEBDF282E87240ECB');
INSERT INTO "audit" VALUES(70,1800000000,'token.created',1,'root',NULL,'','local','t3','WOJ3XYUW',11,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F9A51CDDE40DF10ADAC2A512163A10BC3647F2516AB8474EEBDF282E87240ECB',X'02EA4F6B57713A644819E9A110B4283C306AAEDE6A2B52A8478EC5C5D6CC4AFF');
INSERT INTO "audit" VALUES(71,1800000000,'token.created',1,'root',NULL,'','local','t4','CZKRFYTF',11,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'02EA4F6B57713A644819E9A110B4283C306AAEDE6A2B52A8478EC5C5D6CC4AFF',X'B1B36ED6F1780295327D1481701E726D2D7C75E597DEDCF871A941AEDD07F40A');
INSERT INTO "audit" VALUES(72,1800000000,'account.created',1,'root',NULL,'','local','bob10','12',12,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob10"}',X'B1B36ED6F1780295327D1481701E726D2D7C75E597DEDCF871A941AEDD07F40A',X'B68C9655C070BAEA6D068FC5E3AECC68314D2952B9C700BE54EA427C942DB25C');
INSERT INTO "audit" VALUES(73,1800000000,'account.privileges',1,'root',NULL,'','local','bob10','12',12,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'B68C9655C070BAEA6D068FC5E3AECC68314D2952B9C700BE54EA427C942DB25C',X'C64C487C1093CF28C028EF6518B6D620096BB6CE6A8ED8B29FE48BFE086E8365');
INSERT INTO "audit" VALUES(74,1800000000,'token.created',1,'root',NULL,'','local','t0','TR2HAXCB',12,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C64C487C1093CF28C028EF6518B6D620096BB6CE6A8ED8B29FE48BFE086E8365',X'726560FDA76AF7C34A8AE1266C581D0FC5671092F62D954FD4DF5BE5AED867B6');
INSERT INTO "audit" VALUES(75,1800000000,'token.created',1,'root',NULL,'','local','t1','LIWB4D3I',12,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'726560FDA76AF7C34A8AE1266C581D0FC5671092F62D954FD4DF5BE5AED867B6',X'CF872F861C1D04CD80A50860CEAF256A0167E54E6445FCC4EFA29962EEC174A0');
INSERT INTO "audit" VALUES(76,1800000000,'token.created',1,'root',NULL,'','local','t2','5ZEDDSHS',12,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'CF872F861C1D04CD80A50860CEAF256A0167E54E6445FCC4EFA29962EEC174A0',X'70DA3735C95AD9A69A12E8BAC2B8EDF5C25D09FD5BFC8A7F2C0B5F0F88C713E8');
INSERT INTO "audit" VALUES(77,1800000000,'token.created',1,'root',NULL,'','local','t3','Q7RAZ7UC',12,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'70DA3735C95AD9A69A12E8BAC2B8EDF5C25D09FD5BFC8A7F2C0B5F0F88C713E8',X'748A714544FD7A0DA9DF2F2E8499159DA1F0E935B87BF3E8AC7AF865BBC72352');
INSERT INTO "audit" VALUES(78,1800000000,'token.created',1,'root',NULL,'','local','t4','JVAT73WO',12,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'748A714544FD7A0DA9DF2F2E8499159DA1F0E935B87BF3E8AC7AF865BBC72352',X'9049CCA38E69829A24F159D5C03424C8B0E7C874984461F119BB6100CC5F18D9');
INSERT INTO "audit" VALUES(79,1800000000,'account.created',1,'root',NULL,'','local','bob11','13',13,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob11"}',X'9049CCA38E69829A24F159D5C03424C8B0E7C874984461F119BB6100CC5F18D9',X'230DEF8D7830EC2C970009AFFF704534129B0A09445E740958E2FEAC61FBAEE7');
INSERT INTO "audit" VALUES(80,1800000000,'account.privileges',1,'root',NULL,'','local','bob11','13',13,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'230DEF8D7830EC2C970009AFFF704534129B0A09445E740958E2FEAC61FBAEE7',X'FEA4F135743EDA4241395AA460AA596F7D5CEFF3476471F49EC9E62712B35C2E');
INSERT INTO "audit" VALUES(81,1800000000,'token.created',1,'root',NULL,'','local','t0','2WP7H4QU',13,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FEA4F135743EDA4241395AA460AA596F7D5CEFF3476471F49EC9E62712B35C2E',X'712183B7EAEFCEDB56FA052D62AE66046044D232322B783A0BDB7864BE62C5D1');
INSERT INTO "audit" VALUES(82,1800000000,'token.created',1,'root',NULL,'','local','t1','KBYC5SOQ',13,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'712183B7EAEFCEDB56FA052D62AE66046044D232322B783A0BDB7864BE62C5D1',X'B1E64F4601061EFFD4B1161C345B9E29D337AD63001784E94C1D17166A437CCB');
INSERT INTO "audit" VALUES(83,1800000000,'token.created',1,'root',NULL,'','local','t2','XC5BPXBU',13,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B1E64F4601061EFFD4B1161C345B9E29D337AD63001784E94C1D17166A437CCB',X'91567F53EFB1FEC2F53DAE1ED9243BC55C05FF7398AE8EF6DA48197F48778D6E');
INSERT INTO "audit" VALUES(84,1800000000,'token.created',1,'root',NULL,'','local','t3','X5R45P7A',13,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'91567F53EFB1FEC2F53DAE1ED9243BC55C05FF7398AE8EF6DA48197F48778D6E',X'A3415E8E9C9E123FCE19D251BBEFC8BEEBA941D2D2261CB03919284080A017BF');
INSERT INTO "audit" VALUES(85,1800000000,'token.created',1,'root',NULL,'','local','t4','WYUBU3DW',13,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A3415E8E9C9E123FCE19D251BBEFC8BEEBA941D2D2261CB03919284080A017BF',X'0E1A7C550884623F4C520B2276AE214D8F294F258776EC14FBA94CD90E719A1D');
INSERT INTO "audit" VALUES(86,1800000000,'account.created',1,'root',NULL,'','local','bob12','14',14,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob12"}',X'0E1A7C550884623F4C520B2276AE214D8F294F258776EC14FBA94CD90E719A1D',X'BCA5733DCE445EA2CD533786821E6AB3DDE2685D704525A59B74995A357D633B');
INSERT INTO "audit" VALUES(87,1800000000,'account.privileges',1,'root',NULL,'','local','bob12','14',14,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'BCA5733DCE445EA2CD533786821E6AB3DDE2685D704525A59B74995A357D633B',X'C85D1C934D3804CED18572EDC3C899B56A4A5F56A0CC5F539C4B2493CA8F1086');
INSERT INTO "audit" VALUES(88,1800000000,'token.created',1,'root',NULL,'','local','t0','C6L5ROY3',14,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C85D1C934D3804CED18572EDC3C899B56A4A5F56A0CC5F539C4B2493CA8F1086',X'0F4B373DA330E9AA50C9142B369829EFABBF379EC610F227D92B54AAB8F003E6');
INSERT INTO "audit" VALUES(89,1800000000,'token.created',1,'root',NULL,'','local','t1','MAAWVUBB',14,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0F4B373DA330E9AA50C9142B369829EFABBF379EC610F227D92B54AAB8F003E6',X'AB13B2EFD1F8525734A3D4CDB844E72974ACB548F1396C87EF9F2CBDCBE5BE5C');
INSERT INTO "audit" VALUES(90,1800000000,'token.created',1,'root',NULL,'','local','t2','HMM265EP',14,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'AB13B2EFD1F8525734A3D4CDB844E72974ACB548F1396C87EF9F2CBDCBE5BE5C',X'CB872B4841465BC464FF7FFD6633B4C584435AB50C52A7B4DEFC3F5628827A13');
INSERT INTO "audit" VALUES(91,1800000000,'token.created',1,'root',NULL,'','local','t3','XP2FFHJW',14,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'CB872B4841465BC464FF7FFD6633B4C584435AB50C52A7B4DEFC3F5628827A13',X'6AFF81DDFF8DC27620065243DA0E33592C135C82F5E94A4C7EAB76A22B30CDBC');
INSERT INTO "audit" VALUES(92,1800000000,'token.created',1,'root',NULL,'','local','t4','VSPHRIBV',14,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6AFF81DDFF8DC27620065243DA0E33592C135C82F5E94A4C7EAB76A22B30CDBC',X'5DD14A0314ABD700A119510DEB9BBDA12EAAD839DF84989009EDA1F040257977');
INSERT INTO "audit" VALUES(93,1800000000,'account.created',1,'root',NULL,'','local','bob13','15',15,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob13"}',X'5DD14A0314ABD700A119510DEB9BBDA12EAAD839DF84989009EDA1F040257977',X'BE10D57379983EAF27D659B5C5B9354417B265FCE24C1E82F51CA43B40A9D6DD');
INSERT INTO "audit" VALUES(94,1800000000,'account.privileges',1,'root',NULL,'','local','bob13','15',15,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'BE10D57379983EAF27D659B5C5B9354417B265FCE24C1E82F51CA43B40A9D6DD',X'7D20E79C7C25E952B64001E66C5AE04070F5F274E7C3CE94A72FC3C6F0D53327');
INSERT INTO "audit" VALUES(95,1800000000,'token.created',1,'root',NULL,'','local','t0','MZQVMDFR',15,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7D20E79C7C25E952B64001E66C5AE04070F5F274E7C3CE94A72FC3C6F0D53327',X'005157365A673D8E6320F2B71D70B8ACD49FAD88439AD343C6711606213857E3');
INSERT INTO "audit" VALUES(96,1800000000,'token.created',1,'root',NULL,'','local','t1','U5I2NY4S',15,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'005157365A673D8E6320F2B71D70B8ACD49FAD88439AD343C6711606213857E3',X'A29872ACB0ACE5EFF77BEC0ED224A70218985E65E185E9C56A2FBA3D9723E9A1');
INSERT INTO "audit" VALUES(97,1800000000,'token.created',1,'root',NULL,'','local','t2','ES6JTLZU',15,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A29872ACB0ACE5EFF77BEC0ED224A70218985E65E185E9C56A2FBA3D9723E9A1',X'254D3121750B8654FCF8FE9B8A9AD2047B62ECCA0ADF61F538CFFC67D455AAD7');
INSERT INTO "audit" VALUES(98,1800000000,'token.created',1,'root',NULL,'','local','t3','NRYSIXVY',15,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'254D3121750B8654FCF8FE9B8A9AD2047B62ECCA0ADF61F538CFFC67D455AAD7',X'46D3DCF441908C690A9076BFDADE01B70FE5DDCEFC5149B54759DDDC6CF7FFBF');
INSERT INTO "audit" VALUES(99,1800000000,'token.created',1,'root',NULL,'','local','t4','4PAQTLWC',15,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'46D3DCF441908C690A9076BFDADE01B70FE5DDCEFC5149B54759DDDC6CF7FFBF',X'199861FE94D6AF08D7FE638DFFA41AA94879B44C39846A4BFFC7C5A4820E45AE');
INSERT INTO "audit" VALUES(100,1800000000,'account.created',1,'root',NULL,'','local','bob14','16',16,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob14"}',X'199861FE94D6AF08D7FE638DFFA41AA94879B44C39846A4BFFC7C5A4820E45AE',X'DDE6D83FDBB9448D7178D97820891C457D036F731BA1621A9F31D14DE897CA6A');
INSERT INTO "audit" VALUES(101,1800000000,'account.privileges',1,'root',NULL,'','local','bob14','16',16,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'DDE6D83FDBB9448D7178D97820891C457D036F731BA1621A9F31D14DE897CA6A',X'1DB4AB86359DC66566B1F8062961ACEF917B1805F6DBD3D79064700BC9266737');
INSERT INTO "audit" VALUES(102,1800000000,'token.created',1,'root',NULL,'','local','t0','APEHJIKD',16,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1DB4AB86359DC66566B1F8062961ACEF917B1805F6DBD3D79064700BC9266737',X'2EE0203CB181549FFDCEEBBC3B1D57BA8E2EFA205E01E4B37B94EF3212B8CA07');
INSERT INTO "audit" VALUES(103,1800000000,'token.created',1,'root',NULL,'','local','t1','JAVOVUJZ',16,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2EE0203CB181549FFDCEEBBC3B1D57BA8E2EFA205E01E4B37B94EF3212B8CA07',X'83896337192D3C2103363D530AB915208FF5EFC497FB4C7D42A163F75771F827');
INSERT INTO "audit" VALUES(104,1800000000,'token.created',1,'root',NULL,'','local','t2','XCVZRF6J',16,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'83896337192D3C2103363D530AB915208FF5EFC497FB4C7D42A163F75771F827',X'66C18E61E7C544FCEAC86C8C8CEF76E3AF4306AC47493A6F40180E7ABFDDFF82');
INSERT INTO "audit" VALUES(105,1800000000,'token.created',1,'root',NULL,'','local','t3','7F7OBRPS',16,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'66C18E61E7C544FCEAC86C8C8CEF76E3AF4306AC47493A6F40180E7ABFDDFF82',X'EC6EFD0498993BA574102D9F30ABCA08713E76D344CC8A086A5D713C7FD93316');
INSERT INTO "audit" VALUES(106,1800000000,'token.created',1,'root',NULL,'','local','t4','FIAEGRXY',16,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'EC6EFD0498993BA574102D9F30ABCA08713E76D344CC8A086A5D713C7FD93316',X'D7BE354DF5083C7E34FBBD0C8B37EAC0C0F34DD125AD50CBF7997842C8F2D9AE');
INSERT INTO "audit" VALUES(107,1800000000,'account.created',1,'root',NULL,'','local','bob15','17',17,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob15"}',X'D7BE354DF5083C7E34FBBD0C8B37EAC0C0F34DD125AD50CBF7997842C8F2D9AE',X'0B80B75CCF1B61110FF70662DF36C090286FCE2218B1D820B52A217338CBFBA5');
INSERT INTO "audit" VALUES(108,1800000000,'account.privileges',1,'root',NULL,'','local','bob15','17',17,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'0B80B75CCF1B61110FF70662DF36C090286FCE2218B1D820B52A217338CBFBA5',X'B1303B606527994C872E3164E7B4A2723F45EE2E168B754868C38AEAF6571D5B');
INSERT INTO "audit" VALUES(109,1800000000,'token.created',1,'root',NULL,'','local','t0','6OXC2NMN',17,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B1303B606527994C872E3164E7B4A2723F45EE2E168B754868C38AEAF6571D5B',X'B9F73FC7D4DC173DCBD57D5F8467D74C218689924C838B549EE1741737B5EFBF');
INSERT INTO "audit" VALUES(110,1800000000,'token.created',1,'root',NULL,'','local','t1','EP4ZB7DR',17,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B9F73FC7D4DC173DCBD57D5F8467D74C218689924C838B549EE1741737B5EFBF',X'E5940EFC8BE063A4DFE9C79BE4C15777C21D680FAAA5572F871010FC877FAD1E');
INSERT INTO "audit" VALUES(111,1800000000,'token.created',1,'root',NULL,'','local','t2','THFX6GR6',17,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E5940EFC8BE063A4DFE9C79BE4C15777C21D680FAAA5572F871010FC877FAD1E',X'12B6CE5DF214D6B5904309D165F0197731B6AE3BEAAD0AE48733F0F5A704D1BE');
INSERT INTO "audit" VALUES(112,1800000000,'token.created',1,'root',NULL,'','local','t3','UGN7VAMO',17,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'12B6CE5DF214D6B5904309D165F0197731B6AE3BEAAD0AE48733F0F5A704D1BE',X'407CF6240A4855A2165B45DE8A476825CE39E9B262B2935DD53B33E5D9FCB997');
INSERT INTO "audit" VALUES(113,1800000000,'token.created',1,'root',NULL,'','local','t4','KYUHJBTD',17,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'407CF6240A4855A2165B45DE8A476825CE39E9B262B2935DD53B33E5D9FCB997',X'C8EA282A2A4FC50CC820297EC7544F89757490C7C261C91A9DBB0B8F05110020');
INSERT INTO "audit" VALUES(114,1800000000,'account.created',1,'root',NULL,'','local','bob16','18',18,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob16"}',X'C8EA282A2A4FC50CC820297EC7544F89757490C7C261C91A9DBB0B8F05110020',X'93DEA70229FE3B261E58EE74D52E85F40166D901F0E9AB6F822F975EF03419E5');
INSERT INTO "audit" VALUES(115,1800000000,'account.privileges',1,'root',NULL,'','local','bob16','18',18,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'93DEA70229FE3B261E58EE74D52E85F40166D901F0E9AB6F822F975EF03419E5',X'3483592E7868595625134049061A0A8B2B93D54C86354E9F57B6F2A6FDAA1671');
INSERT INTO "audit" VALUES(116,1800000000,'token.created',1,'root',NULL,'','local','t0','QDSHMBIY',18,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3483592E7868595625134049061A0A8B2B93D54C86354E9F57B6F2A6FDAA1671',X'53124096854B39F51076F8FC044D220D65C8C0FD262B6A050BC99A5E7B2D9F08');
INSERT INTO "audit" VALUES(117,1800000000,'token.created',1,'root',NULL,'','local','t1','36CDDURC',18,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'53124096854B39F51076F8FC044D220D65C8C0FD262B6A050BC99A5E7B2D9F08',X'7442A3E25FF133983250EEE86A58E262159DB3CF26E073E9C5D14A66F9532AC0');
INSERT INTO "audit" VALUES(118,1800000000,'token.created',1,'root',NULL,'','local','t2','N56BCVZG',18,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7442A3E25FF133983250EEE86A58E262159DB3CF26E073E9C5D14A66F9532AC0',X'C0FAE8F84219D4D96D89F8F5AB517030086B3A129AAF470663C19ACC7C269EE9');
INSERT INTO "audit" VALUES(119,1800000000,'token.created',1,'root',NULL,'','local','t3','22LZ7KFX',18,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C0FAE8F84219D4D96D89F8F5AB517030086B3A129AAF470663C19ACC7C269EE9',X'37C44A1A2751A575D5A43C0EDAE1B23D72834F8C4EA255B3C9517C2C59AFB39D');
INSERT INTO "audit" VALUES(120,1800000000,'token.created',1,'root',NULL,'','local','t4','XFXRT3EI',18,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'37C44A1A2751A575D5A43C0EDAE1B23D72834F8C4EA255B3C9517C2C59AFB39D',X'170D76C0DA3773DE17AB232CE20F4DB836F99CED5783F963AB1B9CCAE533ACD7');
INSERT INTO "audit" VALUES(121,1800000000,'account.created',1,'root',NULL,'','local','bob17','19',19,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob17"}',X'170D76C0DA3773DE17AB232CE20F4DB836F99CED5783F963AB1B9CCAE533ACD7',X'2F887DE49DFF490D27CCB3DF9C82559310DFBAD831F71A06A1581BD23B87D4B7');
INSERT INTO "audit" VALUES(122,1800000000,'account.privileges',1,'root',NULL,'','local','bob17','19',19,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'2F887DE49DFF490D27CCB3DF9C82559310DFBAD831F71A06A1581BD23B87D4B7',X'79B1099280200BDC9EC82634A0DE424D9ECC110DDF1ABEBAB166330E84302347');
INSERT INTO "audit" VALUES(123,1800000000,'token.created',1,'root',NULL,'','local','t0','FYAQXA5U',19,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'79B1099280200BDC9EC82634A0DE424D9ECC110DDF1ABEBAB166330E84302347',X'41D1E05EEAC9D495711F77F042DDD4AD293BC100CB7D43A8CCC3919670F89107');
INSERT INTO "audit" VALUES(124,1800000000,'token.created',1,'root',NULL,'','local','t1','WMWUYIZ4',19,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'41D1E05EEAC9D495711F77F042DDD4AD293BC100CB7D43A8CCC3919670F89107',X'B089036EBA26C1BEF067702B4F464CB8938576A789F333212A3E5EA7F14A1C82');
INSERT INTO "audit" VALUES(125,1800000000,'token.created',1,'root',NULL,'','local','t2','XZDQ2THF',19,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B089036EBA26C1BEF067702B4F464CB8938576A789F333212A3E5EA7F14A1C82',X'FE0DF8B8D45AFA1E19A7C40791406981E409FADD5C73D3EBD991DC7975642536');
INSERT INTO "audit" VALUES(126,1800000000,'token.created',1,'root',NULL,'','local','t3','EJ4RLHTC',19,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FE0DF8B8D45AFA1E19A7C40791406981E409FADD5C73D3EBD991DC7975642536',X'EF3B3EC66D0ADC0CF32BEB174349D42A0BC36C9C31D695DCFB6CC681CFF19686');
INSERT INTO "audit" VALUES(127,1800000000,'token.created',1,'root',NULL,'','local','t4','655U5QKK',19,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'EF3B3EC66D0ADC0CF32BEB174349D42A0BC36C9C31D695DCFB6CC681CFF19686',X'257FE967A59597501BC9F1EA98A82F11DA76CED0165EB310AB06DF7F77F9350C');
INSERT INTO "audit" VALUES(128,1800000000,'account.created',1,'root',NULL,'','local','bob18','20',20,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob18"}',X'257FE967A59597501BC9F1EA98A82F11DA76CED0165EB310AB06DF7F77F9350C',X'564474CE2481D96B7723D63F23423F14D2E9825DD1C777AD40BC0B40DD686D32');
INSERT INTO "audit" VALUES(129,1800000000,'account.privileges',1,'root',NULL,'','local','bob18','20',20,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'564474CE2481D96B7723D63F23423F14D2E9825DD1C777AD40BC0B40DD686D32',X'10CA544D6C37ADE3499A1C9CB2CD92B4DA1DDA508E6365AEC8FB3AAE7461E93A');
INSERT INTO "audit" VALUES(130,1800000000,'token.created',1,'root',NULL,'','local','t0','WOXSGIV3',20,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'10CA544D6C37ADE3499A1C9CB2CD92B4DA1DDA508E6365AEC8FB3AAE7461E93A',X'20A42A92BBD2EB79772C4EDE5AE0C306D700720CF2FA9795DBE3BF6506943E1E');
INSERT INTO "audit" VALUES(131,1800000000,'token.created',1,'root',NULL,'','local','t1','ZTLTDLWA',20,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'20A42A92BBD2EB79772C4EDE5AE0C306D700720CF2FA9795DBE3BF6506943E1E',X'879D3BE8169DACF0FEF4EDAE84AB057FFA876C325CCA1397A3AD8F028FBB3AFE');
INSERT INTO "audit" VALUES(132,1800000000,'token.created',1,'root',NULL,'','local','t2','Z6F7S7HX',20,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'879D3BE8169DACF0FEF4EDAE84AB057FFA876C325CCA1397A3AD8F028FBB3AFE',X'5F8372A27D15B3FC3F2F9F491CD16B5FEA1F3BAF53C9A159A9FDFF121FFA55E4');
INSERT INTO "audit" VALUES(133,1800000000,'token.created',1,'root',NULL,'','local','t3','OGBI6KHU',20,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5F8372A27D15B3FC3F2F9F491CD16B5FEA1F3BAF53C9A159A9FDFF121FFA55E4',X'DA408D449FC0EE6A1D0E95B5DF36FED68ADA2C845A9BB327BC005392C1B55DBB');
INSERT INTO "audit" VALUES(134,1800000000,'token.created',1,'root',NULL,'','local','t4','DVURVTMY',20,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'DA408D449FC0EE6A1D0E95B5DF36FED68ADA2C845A9BB327BC005392C1B55DBB',X'8EDEE5DA116C035A7BE3D8662DC59F61F4612A30C0E40BC29C7B48352E514AFE');
INSERT INTO "audit" VALUES(135,1800000000,'account.created',1,'root',NULL,'','local','bob19','21',21,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob19"}',X'8EDEE5DA116C035A7BE3D8662DC59F61F4612A30C0E40BC29C7B48352E514AFE',X'4771DF9C8E258997077F816A5D95CC1AC9A36FC41758CD19C51003C7C3A76460');
INSERT INTO "audit" VALUES(136,1800000000,'account.privileges',1,'root',NULL,'','local','bob19','21',21,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'4771DF9C8E258997077F816A5D95CC1AC9A36FC41758CD19C51003C7C3A76460',X'943DC430850B6479FE833F48BF12A74484545B9DAF22211F4054D944B7B56905');
INSERT INTO "audit" VALUES(137,1800000000,'token.created',1,'root',NULL,'','local','t0','FYYZ3OW7',21,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'943DC430850B6479FE833F48BF12A74484545B9DAF22211F4054D944B7B56905',X'3EBAA1B62A2F153627ECB8547009CD99A901FB9E0BF7532A8D2A05824ED2917A');
INSERT INTO "audit" VALUES(138,1800000000,'token.created',1,'root',NULL,'','local','t1','IVH56DMN',21,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3EBAA1B62A2F153627ECB8547009CD99A901FB9E0BF7532A8D2A05824ED2917A',X'1DC314F865113B91923B29C9C59380BAE0FEB120A7FB6BA988A51E3C77B72DD9');
INSERT INTO "audit" VALUES(139,1800000000,'token.created',1,'root',NULL,'','local','t2','CCXVMNYC',21,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1DC314F865113B91923B29C9C59380BAE0FEB120A7FB6BA988A51E3C77B72DD9',X'F17CAC83CFA79A755B99545B0E6613312CA1569434D5DF1490B4ADAF9A444B93');
INSERT INTO "audit" VALUES(140,1800000000,'token.created',1,'root',NULL,'','local','t3','T7ZT22SR',21,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F17CAC83CFA79A755B99545B0E6613312CA1569434D5DF1490B4ADAF9A444B93',X'3BC51E1809DEF07DA127B4D01063E809B828C0878564F836DA9E930372AE3C8C');
INSERT INTO "audit" VALUES(141,1800000000,'token.created',1,'root',NULL,'','local','t4','N3VCFTH5',21,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3BC51E1809DEF07DA127B4D01063E809B828C0878564F836DA9E930372AE3C8C',X'AC42B8B252C11EECD0F334F1C200558858A0FDB1C7A5D804DE1C5C5DEC0AE680');
INSERT INTO "audit" VALUES(142,1800000000,'token.revoked',1,'root',NULL,'','local','t0','K7AVAEOT',2,'{"name":"t0"}','{}',X'AC42B8B252C11EECD0F334F1C200558858A0FDB1C7A5D804DE1C5C5DEC0AE680',X'49FAD1F35AAA38AB5CB072114F704D5D8575DEC78F13FC9D6930B60B77D74B19');
INSERT INTO "audit" VALUES(143,1800000000,'token.revoked',1,'root',NULL,'','local','t1','JRAPE7P7',2,'{"name":"t1"}','{}',X'49FAD1F35AAA38AB5CB072114F704D5D8575DEC78F13FC9D6930B60B77D74B19',X'EDC286526F97B09B6288D456A31A8A4846562D119070452E5783940393974118');
INSERT INTO "audit" VALUES(144,1800000000,'account.renamed',1,'root',NULL,'','local','robert','3',3,'{"username":"bob1"}','{"username":"robert"}',X'EDC286526F97B09B6288D456A31A8A4846562D119070452E5783940393974118',X'3AC7011495457E8938C830BFCBB825138DD6DD956584E55C82BBD1B6EC331669');
INSERT INTO "audit" VALUES(145,1800000000,'account.suspended',1,'root',NULL,'','local','bob2','4',4,'{}','{"locked":0,"reason":"unpaid"}',X'3AC7011495457E8938C830BFCBB825138DD6DD956584E55C82BBD1B6EC331669',X'7A3EFD0674B86FD67C35A114949A281398933BEBAEB804FD817A8D6E1BD78350');
INSERT INTO "audit" VALUES(146,1800000000,'account.removed',1,'root',NULL,'','local','bob3','5',5,'{"domain":null,"username":"bob3"}','{"revoked":5}',X'7A3EFD0674B86FD67C35A114949A281398933BEBAEB804FD817A8D6E1BD78350',X'9346F5B95F071095446CE401A6E32FC4466C8278E9AF5DECE095D289E1047E9C');
INSERT INTO "audit" VALUES(147,1800000000,'account.created',6,'bob4',NULL,'','local','carol','22',22,'{}','{"contact_email":"","domain":"carol.example","owner_id":6,"privileges":[],"username":"carol"}',X'9346F5B95F071095446CE401A6E32FC4466C8278E9AF5DECE095D289E1047E9C',X'B217900EB88600DA993582E0863AC71DDEBBC389FD218822E36D50F16BE738F8');
INSERT INTO "audit" VALUES(148,1800000000,'token.updated',1,'root',NULL,'','local','t0','J27XV6VP',7,'{"privileges":["list-accts"]}','{"privileges":["passwd"]}',X'B217900EB88600DA993582E0863AC71DDEBBC389FD218822E36D50F16BE738F8',X'ACD6E8FA43B9134F32729402C30AC8E60F4515C523253562C2A6DD43BF2C10AC');
INSERT INTO "audit" VALUES(149,1800000000,'settings.changed',1,'root',NULL,'','local','settings','settings',NULL,'{"time_zone":"UTC"}','{"time_zone":"Europe/Berlin"}',X'ACD6E8FA43B9134F32729402C30AC8E60F4515C523253562C2A6DD43BF2C10AC',X'E90CE6C3E265F9E67ECC2508876EACB4B50CBF106FB8623F6FB49FF29CE06234');
INSERT INTO "audit" VALUES(150,1800000000,'account.password',1,'root',NULL,'','local','bob6','8',8,'{}','{"sessions_ended":0}',X'E90CE6C3E265F9E67ECC2508876EACB4B50CBF106FB8623F6FB49FF29CE06234',X'343EDB1E27696A76B6DF6FB29350C824E349B6DA1979D2B7806A32934D6B6B89');
INSERT INTO "audit" VALUES(151,1800000000,'acl_list.saved',1,'root',NULL,'','local','basic','basic',NULL,'{"privileges":[]}','{"privileges":["list-accts"]}',X'343EDB1E27696A76B6DF6FB29350C824E349B6DA1979D2B7806A32934D6B6B89',X'9B2CD8C75154C0CAC6929A2B6E73A5E6768E3BB1EADA86BA65758563B8BF8E50');
INSERT INTO "audit" VALUES(152,1800000000,'account.privileges',1,'root',NULL,'','local','bob7','9',9,'{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}','{"acl_list":"basic","privileges":["list-accts"]}',X'9B2CD8C75154C0CAC6929A2B6E73A5E6768E3BB1EADA86BA65758563B8BF8E50',X'0E6888B1F98F73B300053353E4ABF4911F2E450F752F90872DA600DBA026E05C');
INSERT INTO "audit" VALUES(153,1800000000,'token.created',1,'root',NULL,'','local','parent','4MBYX7GG',1,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"parent","parent":null,"privileges":["all"],"sessions_anywhere":0}',X'0E6888B1F98F73B300053353E4ABF4911F2E450F752F90872DA600DBA026E05C',X'8AFC1322CD5C552B53FAAD237E3B248CF86787657A34E48839D775B8450A77F4');
INSERT INTO "audit" VALUES(154,1800000000,'token.created',1,'root','4MBYX7GG','192.0.2.1','whm','child','JKNZM2OM',1,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"child","parent":"4MBYX7GG","privileges":["passwd"],"sessions_anywhere":0}',X'8AFC1322CD5C552B53FAAD237E3B248CF86787657A34E48839D775B8450A77F4',X'08937F887A95A30FDA6A3D217FA9F570C76344F1A341C07496F93443C8C637C8');
CREATE TABLE clock (
	id INTEGER NOT NULL, 
	highest BIGINT NOT NULL, 
	boot VARCHAR(64) NOT NULL, 
	uptime BIGINT NOT NULL, 
	CONSTRAINT pk_clock PRIMARY KEY (id), 
	CONSTRAINT ck_clock_one_row CHECK (id = 1)
);
INSERT INTO "clock" VALUES(1,1800000000,'boot-1',1000);
CREATE TABLE feed (
	generation BIGINT NOT NULL, 
	subject VARCHAR(8) NOT NULL, 
	subject_id BIGINT NOT NULL, nonce VARCHAR(32), 
	CONSTRAINT pk_feed PRIMARY KEY (generation, subject, subject_id)
)
 WITHOUT ROWID

;
INSERT INTO "feed" VALUES(1,'account',1,'d950730dda54268c055ea0d761fa5df2');
INSERT INTO "feed" VALUES(2,'account',2,'d68af0958bd5986472492cf12ddb8fd0');
INSERT INTO "feed" VALUES(3,'account',2,'6ccdaa2dba43c06f13d73c900c89afc3');
INSERT INTO "feed" VALUES(4,'token',1,'68766c688e9c7d5ceb7f9a79a7de29dc');
INSERT INTO "feed" VALUES(5,'token',2,'298b83ab4b5c515cecfedff45850066d');
INSERT INTO "feed" VALUES(6,'token',3,'bdfea31a3f624c61af23640bf6057f7e');
INSERT INTO "feed" VALUES(7,'token',4,'c7037bf0869e0ed89ac9473b878ddbce');
INSERT INTO "feed" VALUES(8,'token',5,'557a921c219ff21a2a577e09d043899e');
INSERT INTO "feed" VALUES(9,'account',3,'c82be0c265f1b9c78951ffea19155068');
INSERT INTO "feed" VALUES(10,'account',3,'09249d290da442cad565747bae3aac49');
INSERT INTO "feed" VALUES(11,'token',6,'078e514ab83025991875e3ed29dfe57b');
INSERT INTO "feed" VALUES(12,'token',7,'1d18c2956db0e713bd81ef671d551d2b');
INSERT INTO "feed" VALUES(13,'token',8,'061e45d591598180bd1f35a7e910a26f');
INSERT INTO "feed" VALUES(14,'token',9,'8c5f70d5e8e8f89537eb202796e0bf58');
INSERT INTO "feed" VALUES(15,'token',10,'2923127b0ec7f56fbd0fc6a08a8d8578');
INSERT INTO "feed" VALUES(16,'account',4,'f1479ee592679247664695ae9d6c3b81');
INSERT INTO "feed" VALUES(17,'account',4,'5abe28483a5b373d21a7d82fc48d2d31');
INSERT INTO "feed" VALUES(18,'token',11,'97b3f0faeac9b1cb1563a50e15b816fc');
INSERT INTO "feed" VALUES(19,'token',12,'0d42ce3c53978546d672c720f68d9d73');
INSERT INTO "feed" VALUES(20,'token',13,'ef19aa02ed0cf92321dc192583aafc4f');
INSERT INTO "feed" VALUES(21,'token',14,'beab0e8367b062825da5ccd4c10c36a7');
INSERT INTO "feed" VALUES(22,'token',15,'0feffdfaed53035cafc7947500d23e80');
INSERT INTO "feed" VALUES(23,'account',5,'9d0465598b761ab01a6d7731b540cf22');
INSERT INTO "feed" VALUES(24,'account',5,'dfab9f53d891798d623e1ac50600fe97');
INSERT INTO "feed" VALUES(25,'token',16,'7d10d34773ccb7215b31d1e5b112c8f1');
INSERT INTO "feed" VALUES(26,'token',17,'4d85f6f356095d51c237a3750df828da');
INSERT INTO "feed" VALUES(27,'token',18,'8d01f50ddc363d88a79bfeaedaed926f');
INSERT INTO "feed" VALUES(28,'token',19,'ea34984e4ea5532266e0c247cb2ca738');
INSERT INTO "feed" VALUES(29,'token',20,'efe547b215e99e27d84578bf66ee312e');
INSERT INTO "feed" VALUES(30,'account',6,'9156a3a7492b9672cfe47aacc332aa6b');
INSERT INTO "feed" VALUES(31,'account',6,'d09941e648c94886e19804c3a6515bd7');
INSERT INTO "feed" VALUES(32,'token',21,'d422ca9f73ac6e3d69cc34917f4b92ae');
INSERT INTO "feed" VALUES(33,'token',22,'a01d0c4aa5c9aa805aaeb7639471dbc9');
INSERT INTO "feed" VALUES(34,'token',23,'e73b4c1b52348c169571bf83fec8840d');
INSERT INTO "feed" VALUES(35,'token',24,'ae755e2b587e69455b9b12a88333eaf4');
INSERT INTO "feed" VALUES(36,'token',25,'38a4ee5a79e1bb4617b801a2ed2ced9e');
INSERT INTO "feed" VALUES(37,'account',7,'3ca8e47dfd608634ca2fa27f45a142f3');
INSERT INTO "feed" VALUES(38,'account',7,'7d4cd4b42cde8d7c84bd00483a6e1276');
INSERT INTO "feed" VALUES(39,'token',26,'970eb13819fdfbf8ba80957193470fc9');
INSERT INTO "feed" VALUES(40,'token',27,'0ffddfde6e1c276925deb34d9bc941b2');
INSERT INTO "feed" VALUES(41,'token',28,'921be16a4abd3ca86aedce49705949d3');
INSERT INTO "feed" VALUES(42,'token',29,'5593f285c49f00db33d21bd2886bbcd2');
INSERT INTO "feed" VALUES(43,'token',30,'01acf2e1354e5e580d50625a6549d109');
INSERT INTO "feed" VALUES(44,'account',8,'56baea0fb1698031b5bb0ae44742d4fa');
INSERT INTO "feed" VALUES(45,'account',8,'d9e4f7298a72fab81e709bff05c45044');
INSERT INTO "feed" VALUES(46,'token',31,'b67c6ae1d6e3f1b469fcf8d83afbefde');
INSERT INTO "feed" VALUES(47,'token',32,'bb4d6a21cd09ade430a6a9c972f50cf3');
INSERT INTO "feed" VALUES(48,'token',33,'b7e10ef45c7e6191513e755655d6c924');
INSERT INTO "feed" VALUES(49,'token',34,'0233a7ebc0eec0a728fca89b5dfaa919');
INSERT INTO "feed" VALUES(50,'token',35,'e9faf247412d8c6976e9bc4269240061');
INSERT INTO "feed" VALUES(51,'account',9,'998efc2ab0b2e8359dd874cc2868c05a');
INSERT INTO "feed" VALUES(52,'account',9,'a3e72aaefca30234f5673deadc803320');
INSERT INTO "feed" VALUES(53,'token',36,'ce1e751d8cc7e47447be125ef2ffacbc');
INSERT INTO "feed" VALUES(54,'token',37,'fae722b340bb4f70c5633abcba7046cc');
INSERT INTO "feed" VALUES(55,'token',38,'261248f7d63a9f9b770d4f59ad090d43');
INSERT INTO "feed" VALUES(56,'token',39,'a7ebe2eb8568af0489099b6b089c99bb');
INSERT INTO "feed" VALUES(57,'token',40,'1d677f3c617467517f52b402b7de078b');
INSERT INTO "feed" VALUES(58,'account',10,'6288f74348c646fd82d3ccfbe6ad8b65');
INSERT INTO "feed" VALUES(59,'account',10,'6f873b2a4fceb29cd18b00d11ef67399');
INSERT INTO "feed" VALUES(60,'token',41,'db587a4681a96bdbfa29fdda5ea37d1e');
INSERT INTO "feed" VALUES(61,'token',42,'390ec2e95ff187e1dd537d8e77487fbc');
INSERT INTO "feed" VALUES(62,'token',43,'d2a620f0ae1ce3ef287be13a834668e2');
INSERT INTO "feed" VALUES(63,'token',44,'09d27d033fb52275255dfc3038997c37');
INSERT INTO "feed" VALUES(64,'token',45,'1b7ac3207885ebf12656bccee4bc6932');
INSERT INTO "feed" VALUES(65,'account',11,'5160de0d25535be5f71303f55842eb79');
INSERT INTO "feed" VALUES(66,'account',11,'ab5d8eb412a40858ea68bc16095499eb');
INSERT INTO "feed" VALUES(67,'token',46,'8d7f53d68da2b4665292b551dada9f3a');
INSERT INTO "feed" VALUES(68,'token',47,'a08275d21c660940850eedef9fde4d39');
INSERT INTO "feed" VALUES(69,'token',48,'80c2d7ad01c9b4a8b062851ee227780f');
INSERT INTO "feed" VALUES(70,'token',49,'7a5d4417ac1e244dc10b32d7bf7c785c');
INSERT INTO "feed" VALUES(71,'token',50,'6feffad237737aa44a0e7d4a9e18c70f');
INSERT INTO "feed" VALUES(72,'account',12,'25dd80fe51d2202b81624e4423e88370');
INSERT INTO "feed" VALUES(73,'account',12,'ba6554f8956ffdb2ea3d7dbae8e5d757');
INSERT INTO "feed" VALUES(74,'token',51,'6fa7eae61f149cf5f7dfa683461e9259');
INSERT INTO "feed" VALUES(75,'token',52,'398bb5f9719c909f16f6e2f9f945d0cc');
INSERT INTO "feed" VALUES(76,'token',53,'de373f9160c7096cafca396323782748');
INSERT INTO "feed" VALUES(77,'token',54,'0c537e29be0727ebae1680c9289850db');
INSERT INTO "feed" VALUES(78,'token',55,'fef291ed1c55ee1a0005cd37635c22f0');
INSERT INTO "feed" VALUES(79,'account',13,'a1388fad0e7decea80199f15c8d6f095');
INSERT INTO "feed" VALUES(80,'account',13,'d0b7752a53118f2fef211ab6c2a041b5');
INSERT INTO "feed" VALUES(81,'token',56,'7197dbe0bb3738a753c8a835c13b4843');
INSERT INTO "feed" VALUES(82,'token',57,'b4c6ffe554de337c0a7e7a874154511e');
INSERT INTO "feed" VALUES(83,'token',58,'9bddd45d369a010df06df682246db330');
INSERT INTO "feed" VALUES(84,'token',59,'e93dbe8b2c42e409ca7c462424f47ff3');
INSERT INTO "feed" VALUES(85,'token',60,'8e043aa39b095e6d37df8ccd16df2d88');
INSERT INTO "feed" VALUES(86,'account',14,'7d0f52709b8ffa62b9a7d5cdbda9bb6f');
INSERT INTO "feed" VALUES(87,'account',14,'ccc5a6cdf05c3386d50416e8dc3ae8d3');
INSERT INTO "feed" VALUES(88,'token',61,'ce748bab394b086f2221ca0df070a13d');
INSERT INTO "feed" VALUES(89,'token',62,'481e8ec9aff31a283d1332a255dc02d7');
INSERT INTO "feed" VALUES(90,'token',63,'6b06af690d96b62f56933351f737d044');
INSERT INTO "feed" VALUES(91,'token',64,'3530f06db4c5f4804280448015e6b35d');
INSERT INTO "feed" VALUES(92,'token',65,'1e95dd4baba9e412a40958d906cb8a15');
INSERT INTO "feed" VALUES(93,'account',15,'36cd7ee311f0f7006a1f2413870a813a');
INSERT INTO "feed" VALUES(94,'account',15,'c435e0b493c588ddd8ac3a2aa0ff2142');
INSERT INTO "feed" VALUES(95,'token',66,'15eb70c8b52a8da847cb7595115893ae');
INSERT INTO "feed" VALUES(96,'token',67,'1e8c1373457ac6d9988337e9975240d0');
INSERT INTO "feed" VALUES(97,'token',68,'8212178f324043d98f7659abe7e1e917');
INSERT INTO "feed" VALUES(98,'token',69,'fcdb775ec463992ceeb063c83def929d');
INSERT INTO "feed" VALUES(99,'token',70,'160f41c0497a858f20214d48385fa3e3');
INSERT INTO "feed" VALUES(100,'account',16,'916d5ba2eb338c108f77da228bc56058');
INSERT INTO "feed" VALUES(101,'account',16,'e8b90557c0caf02a35fdb36c4da5a78f');
INSERT INTO "feed" VALUES(102,'token',71,'ceba5315146272e780c27b48a316fbc3');
INSERT INTO "feed" VALUES(103,'token',72,'979b9067f899cdf48708f46ddc12e08e');
INSERT INTO "feed" VALUES(104,'token',73,'9f2ad48336ab85789ddc9367d022a5de');
INSERT INTO "feed" VALUES(105,'token',74,'44927e53a10d5b0a91aeade4ea8bb3ae');
INSERT INTO "feed" VALUES(106,'token',75,'36bcc976fffaef6355c5cb39e6d4b730');
INSERT INTO "feed" VALUES(107,'account',17,'65141ac1065801aa66b047ab63dfc736');
INSERT INTO "feed" VALUES(108,'account',17,'5f1082726c8f345d584ff4ab801307a3');
INSERT INTO "feed" VALUES(109,'token',76,'58931c9dbf6414767317b5af1dbb959c');
INSERT INTO "feed" VALUES(110,'token',77,'2cc9b6379bc4a8c1add4870b3f44a410');
INSERT INTO "feed" VALUES(111,'token',78,'d3e3d7afecc0e1c6949314de8beeea01');
INSERT INTO "feed" VALUES(112,'token',79,'233662921fb4d0ce9be468399008b870');
INSERT INTO "feed" VALUES(113,'token',80,'4893491df578cd9a54db35b7fe5f9a70');
INSERT INTO "feed" VALUES(114,'account',18,'49958d9ae6dcd6f56c004808f3222a0a');
INSERT INTO "feed" VALUES(115,'account',18,'384ec4e1b557f9b2629529233aa53f54');
INSERT INTO "feed" VALUES(116,'token',81,'fb574e1cea17ef7d4491bd7571d06a18');
INSERT INTO "feed" VALUES(117,'token',82,'106e5abb6be118a0537c918e69c98c4e');
INSERT INTO "feed" VALUES(118,'token',83,'3ee78f0ef7062b71cf0b4b2a842fbab1');
INSERT INTO "feed" VALUES(119,'token',84,'f092591f3e70b916844397767884e805');
INSERT INTO "feed" VALUES(120,'token',85,'6c3d14e33faa92e8d7ac2cea51986838');
INSERT INTO "feed" VALUES(121,'account',19,'184fea53f82dc998df0b4a427f629d7d');
INSERT INTO "feed" VALUES(122,'account',19,'d2e971aa9f6721d935d5433dd652299c');
INSERT INTO "feed" VALUES(123,'token',86,'a3492b529583cf4a04dba8586b995647');
INSERT INTO "feed" VALUES(124,'token',87,'9a7d72fc0ee6a6bfc968c4f623a0fd74');
INSERT INTO "feed" VALUES(125,'token',88,'827b52eea7b20393aa884a8905087eff');
INSERT INTO "feed" VALUES(126,'token',89,'633389ac4fed7fc3b3c554b772accbaa');
INSERT INTO "feed" VALUES(127,'token',90,'534b86ec997ff523b486115cfa3925c4');
INSERT INTO "feed" VALUES(128,'account',20,'abe060c06def84b35f9d83be63ed67ce');
INSERT INTO "feed" VALUES(129,'account',20,'5209f337613225e44c7f570c000ee31b');
INSERT INTO "feed" VALUES(130,'token',91,'9c648d89af5aaf784d1cfdaa4dab1bf6');
INSERT INTO "feed" VALUES(131,'token',92,'14603fa4fedf61e748eed37d21a63577');
INSERT INTO "feed" VALUES(132,'token',93,'73083eb5eeee30ac807b16219beac12e');
INSERT INTO "feed" VALUES(133,'token',94,'64b40ab758952172922640d10effe847');
INSERT INTO "feed" VALUES(134,'token',95,'971e826a3f7ee048982bc926222c459b');
INSERT INTO "feed" VALUES(135,'account',21,'c12b1d9f9bb86473693166b9234edf67');
INSERT INTO "feed" VALUES(136,'account',21,'d427a744428d31506a2c333c55060398');
INSERT INTO "feed" VALUES(137,'token',96,'ea07ec988d04814989f9aba1fb2d7e04');
INSERT INTO "feed" VALUES(138,'token',97,'ce70632a5525b8b35d8fc085a3b450a8');
INSERT INTO "feed" VALUES(139,'token',98,'2a7945d805f72ed43d1b5bcc160e2423');
INSERT INTO "feed" VALUES(140,'token',99,'401807d9620d0ba41066f273f181c99d');
INSERT INTO "feed" VALUES(141,'token',100,'fdca6ac36ad2ec2cda0188e9c2643d81');
INSERT INTO "feed" VALUES(142,'token',1,'7e07008804aacb790bb3848413bc0f21');
INSERT INTO "feed" VALUES(142,'token',2,'7e07008804aacb790bb3848413bc0f21');
INSERT INTO "feed" VALUES(143,'account',3,'65164636ca657edbd64c19d60d99dd75');
INSERT INTO "feed" VALUES(144,'account',4,'6ce9b2ff754ac513aac0cc2e39daad8b');
INSERT INTO "feed" VALUES(145,'account',5,'0aeeb1622f4f745e18a289cbc75cac35');
INSERT INTO "feed" VALUES(146,'account',22,'2ca474141a11e5d518f71a67a15b0f7d');
INSERT INTO "feed" VALUES(147,'token',26,'321c1737ee204e93b2faa18f7a22b976');
INSERT INTO "feed" VALUES(148,'settings',0,'3ac3a429cd7f97f64287861f65d7d972');
INSERT INTO "feed" VALUES(149,'account',8,'671009594bfd6114aec6bba8e094084a');
INSERT INTO "feed" VALUES(150,'acl_list',0,'5e2b7216d71d567a8d7211b8e2225588');
INSERT INTO "feed" VALUES(151,'account',9,'4283cc53135bedcf20596be1a203cb43');
INSERT INTO "feed" VALUES(152,'token',101,'9dc0e2e9adf2c960cbf2853f7502864a');
INSERT INTO "feed" VALUES(153,'token',102,'a06723e0f9964b946de7898d15af53d8');
CREATE TABLE former_names (
	account_id INTEGER NOT NULL, 
	username VARCHAR(16) NOT NULL, 
	CONSTRAINT pk_former_names PRIMARY KEY (account_id, username), 
	CONSTRAINT fk_former_names_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "former_names" VALUES(3,'bob1');
CREATE TABLE generation (
	id INTEGER NOT NULL, 
	installation VARCHAR(32) NOT NULL, 
	number BIGINT NOT NULL, 
	nonce VARCHAR(32) NOT NULL, 
	audit_position BIGINT NOT NULL, 
	audit_head BLOB NOT NULL, 
	CONSTRAINT pk_generation PRIMARY KEY (id), 
	CONSTRAINT ck_generation_one_row CHECK (id = 1)
);
INSERT INTO "generation" VALUES(1,'70077388bb5d02f65b46446f56ead4ac',153,'a06723e0f9964b946de7898d15af53d8',154,X'08937F887A95A30FDA6A3D217FA9F570C76344F1A341C07496F93443C8C637C8');
CREATE TABLE keys (
	key_id VARCHAR(16) NOT NULL, 
	check_value BLOB NOT NULL, 
	CONSTRAINT pk_keys PRIMARY KEY (key_id)
);
CREATE TABLE passwords (
	account_id INTEGER NOT NULL, 
	hash TEXT NOT NULL, 
	changed_at BIGINT NOT NULL, 
	CONSTRAINT pk_passwords PRIMARY KEY (account_id), 
	CONSTRAINT fk_passwords_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "passwords" VALUES(8,'$argon2id$v=19$m=19456,t=2,p=1$pQFhbwnTEzePJlmt32w9ZA$1/hzVjaV5EHGAHhvKylGlf/1RdeRUEYB51YZ5m4/374',1800000000);
CREATE TABLE secrets (
	digest BLOB NOT NULL, 
	key_id VARCHAR(16) NOT NULL, 
	token_id INTEGER NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_secrets PRIMARY KEY (digest), 
	CONSTRAINT fk_secrets_token_id FOREIGN KEY(token_id) REFERENCES tokens (id)
)
 WITHOUT ROWID

;
INSERT INTO "secrets" VALUES(X'00A21628C295D616F608E0D527EB85BEFCDEF93872CAB12E492BF5687AD7B709','1',53,1800000000);
INSERT INTO "secrets" VALUES(X'01DFED89D54D589C77AFE2FAECB008616BC9C50BC39F9DF02EBB1DE62D3D2339','1',26,1800000000);
INSERT INTO "secrets" VALUES(X'020E75FDA488582BA335E5FC0B62229E309B05222779A276B1F9FB37E287C557','1',79,1800000000);
INSERT INTO "secrets" VALUES(X'039B402C422595B8C3F9F5B09BA1DD3AF3714E08EA70EC95785C480A92F49530','1',10,1800000000);
INSERT INTO "secrets" VALUES(X'03A7A0505E2D72223B1111514630A279C6C01425F496A4951E331FE4DD7D4C5F','1',65,1800000000);
INSERT INTO "secrets" VALUES(X'0493E4C94C9115019BD5C9359CDDE81B90D42D4E0B8C94A8B11CBC2B0640E6BA','1',48,1800000000);
INSERT INTO "secrets" VALUES(X'050DF30CC29C2953DB66960B531149B3F6F9C88ED78A26E80CE883A451914E8C','1',82,1800000000);
INSERT INTO "secrets" VALUES(X'05C5244D6E6DE8D6AFE2830A99E3CDB289DCC47AFB111147D7E47B244BB8247B','1',55,1800000000);
INSERT INTO "secrets" VALUES(X'0881C774669F6CA5E8B4C73CCC0FA4FD641CCFA8489B3AA7EB0124772A16507F','1',34,1800000000);
INSERT INTO "secrets" VALUES(X'0A5AA90DC8C062C7FDCD9E4914D644B8CE8037F3E81D2F3CB675860635B893F5','1',62,1800000000);
INSERT INTO "secrets" VALUES(X'0D192A6F2215C063A2FEE8ECE2F27659FB119AD26620C1CBA43A39265C89CDE5','1',14,1800000000);
INSERT INTO "secrets" VALUES(X'112CC953160090502740C5456ECC6BA0EC5AB9BA07D80A2E23F4E5EB3A2FD79C','1',85,1800000000);
INSERT INTO "secrets" VALUES(X'1413687933014455881CB3E64F69B11CE50717F19349A03D66EE2EF7E35C9309','1',95,1800000000);
INSERT INTO "secrets" VALUES(X'16B4F5189D4F0E5A8E90C16CFEB6F03C4872E015F6F37291C199C0AEE799A9D7','1',45,1800000000);
INSERT INTO "secrets" VALUES(X'17467F590C3061E34110E877F5B7ECB33DA5F9F2DBE626BAD09DC9F9485D0C64','1',47,1800000000);
INSERT INTO "secrets" VALUES(X'1800B8ACEE4CE7D5A3FAB3C9796470EBC902703C849A47F64DF7D0F0F4A2805B','1',11,1800000000);
INSERT INTO "secrets" VALUES(X'1934BD92539B99608F627DE6A7FEA8456CAC6A50C923DB661430221ECCD6867E','1',20,1800000000);
INSERT INTO "secrets" VALUES(X'19441CBA3A66E7C0B88636E59E56977C693F2F3A9F2BCCF091A2544F166486BE','1',33,1800000000);
INSERT INTO "secrets" VALUES(X'1AF0098997E8A521F22167ABD9806F7F4ACA3FEB9167E1EE23F614D0C55F5405','1',12,1800000000);
INSERT INTO "secrets" VALUES(X'1B9205248A5858B94D2C01AC1814313DAF6AE4EAE7EE9CC2AC77C77D698E294B','1',39,1800000000);
INSERT INTO "secrets" VALUES(X'1D7820D9850DEDE270DE7CCEE9FB967688829BC569AF057F787A53A80D55E3E8','1',73,1800000000);
INSERT INTO "secrets" VALUES(X'1F1E0D40E33E4FAD882BC4BFFE386BEC79F8D406ECECE360E6D17ADDF89B58CF','1',96,1800000000);
INSERT INTO "secrets" VALUES(X'1F3BE384B44FEE493CF09BCA604CD988738C8F6D313EDC92D87C4FE780144623','1',83,1800000000);
INSERT INTO "secrets" VALUES(X'218F274B901E2C8FEF6A602200C955CD341B1D4D9D0F66321F0CCFFFD5366E8C','1',101,1800000000);
INSERT INTO "secrets" VALUES(X'25826D7FBF2DA1EC5B9FE83A57693E3C972ECB1CADCE9B1E3F46D3D1A8700FF0','1',37,1800000000);
INSERT INTO "secrets" VALUES(X'265E9D33BE84302ECA88975356929728791BFC57CA51B0E017B34090C3B5FC56','1',100,1800000000);
INSERT INTO "secrets" VALUES(X'296C10A51587D8EBDDF8DE8BE11CD6252C036F2489F03EBE5CDE8F12D4713890','1',60,1800000000);
INSERT INTO "secrets" VALUES(X'30CB7FA492FCCAF8BA267FCAD4F0A3CD0E26656D176648D9708B43C30A3EB086','1',99,1800000000);
INSERT INTO "secrets" VALUES(X'351D4DD4579FE9E3A4772799E044C902F3AC0791A03897AE9921AFE1A4D0100F','1',15,1800000000);
INSERT INTO "secrets" VALUES(X'35861CDBA0B33F62A198AC59AB8B85BC0810EBAB50E92A0D8BD297B0914DFBFE','1',86,1800000000);
INSERT INTO "secrets" VALUES(X'374037C066BAA1F3E30038C129B9366BA3CCC59B187DD2180DC3DF5BBE3C5DB5','1',92,1800000000);
INSERT INTO "secrets" VALUES(X'38D8CF15A8B99EF61789349610FB80DAD4C9A1EF5CC4CA46506A3D11624A5930','1',6,1800000000);
INSERT INTO "secrets" VALUES(X'3D6C896B5C5EF0946F37827DE39DD10D4B330F8F7B073B86DE854EF819E1CB60','1',7,1800000000);
INSERT INTO "secrets" VALUES(X'429B39977192097CBD810ABDF257C8AE884B068FC17ADCCAA484788EAFF1184B','1',68,1800000000);
INSERT INTO "secrets" VALUES(X'4394E70408E8480072412C1A9CF4F1E78BF300F1A52B553D96E73DFAB1B5EFFB','1',54,1800000000);
INSERT INTO "secrets" VALUES(X'48CC43D93644A209262676E32DE3B8443A337AB13A805BDD5E8A3438B03CA0A0','1',30,1800000000);
INSERT INTO "secrets" VALUES(X'4D0474E92833574A03A50E6BDF22E1B154F2B96D5A2D9DDA49A51CBD0D9D7205','1',102,1800000000);
INSERT INTO "secrets" VALUES(X'504AD0BA54E32F573458BB1DBC72E7A796E4DA511A4F189AEB95D1A56A5E565A','1',9,1800000000);
INSERT INTO "secrets" VALUES(X'55119C558ACD59F6741FDA29D818E82B1351F557183350229F9E260018F4FF78','1',69,1800000000);
INSERT INTO "secrets" VALUES(X'55BCA3D0DAA57170DFA4BAA45C7AB91AEE2BEFF8A51C273CFC2E551D2202209C','1',18,1800000000);
INSERT INTO "secrets" VALUES(X'56115C71EB12837184CD8A1F2665BAE0DA2A6E711D8422EC13ADEC6644E24E6B','1',67,1800000000);
INSERT INTO "secrets" VALUES(X'56C8C07D307582D664537A328DE6BCABB46CA1F3D43883538190CF56664AE160','1',59,1800000000);
INSERT INTO "secrets" VALUES(X'597D2C6BDD5AD902F5A1116EF6B786C661D24283430045A79954B89BA3D24C78','1',94,1800000000);
INSERT INTO "secrets" VALUES(X'5AB1E2C0C3B98BD7500147AC271F01FDC70E90656F6D9800F30ED62E64616B2F','1',16,1800000000);
INSERT INTO "secrets" VALUES(X'5BEAF04A91C2B12576430863637E1F52AC24CB3F011BB45842356A0A71627892','1',46,1800000000);
INSERT INTO "secrets" VALUES(X'6591340A10DA62E2D802CC9CAD0B8B4B5C75C556D5EE7FA60004F5427630F980','1',90,1800000000);
INSERT INTO "secrets" VALUES(X'686DD18F0574DB45CB08F2443CFD9BED83C20004267286458AFA58D1E1609BC4','1',71,1800000000);
INSERT INTO "secrets" VALUES(X'697FD1F8417B1C017DDF40137996DCD6C45E7450277E8FA4B27E2C9611F038EC','1',56,1800000000);
INSERT INTO "secrets" VALUES(X'6CA43D203A2537E904EC6CEF895DFC286DB9D7FCD5CE3C68C5FAABC0972E16F5','1',58,1800000000);
INSERT INTO "secrets" VALUES(X'7423CEF2AA665938C5104706D832542CB434747D4FC24747E09416149BE98163','1',29,1800000000);
INSERT INTO "secrets" VALUES(X'747772DA45FE1817C4257A0CB8CFEF10F45DE590AAA3B5DC22D3A8E262322A08','1',8,1800000000);
INSERT INTO "secrets" VALUES(X'751AF6F9DBCE87A12DD371D17F1EAB90387C330A4AD2D7BF14295F908C0C8410','1',87,1800000000);
INSERT INTO "secrets" VALUES(X'7611EE64F8206DC3EB4F07906DD882DCE408E1794D55E5074F0A5826A61FB2FB','1',25,1800000000);
INSERT INTO "secrets" VALUES(X'7617E7CACF5F9C0803F58A87C3ED6D4CA9E7EF412457001D3212FEDC03B889F9','1',63,1800000000);
INSERT INTO "secrets" VALUES(X'78DBC93FCE2701B821255BBDCB9EF5359FA7E46F50790101B53CAEA7507E6012','1',76,1800000000);
INSERT INTO "secrets" VALUES(X'7B60DEFBB83B029AB19B6199E3917BF110FF973D9E0514DEAC8E2D3F4A6BE38E','1',32,1800000000);
INSERT INTO "secrets" VALUES(X'84984CC1AEE3B153471D3496215D2C421A76349386AB4EF05AA5276026059D11','1',52,1800000000);
INSERT INTO "secrets" VALUES(X'86C473A9FCFB2A36B66D4807852C4F9098A1A158BFF9B71EFD2DB8F1AE328D27','1',77,1800000000);
INSERT INTO "secrets" VALUES(X'88F46A3D0842BBEDC132D4273B7C0B7B7440DA1EA39C93AA4C29CE3A4F95875C','1',13,1800000000);
INSERT INTO "secrets" VALUES(X'8AD4E08C7BDCA6C25027DC85E0DFDAE54D2F107DC4BCDE8CD58472972AB48637','1',21,1800000000);
INSERT INTO "secrets" VALUES(X'934BBF3DF0C7C4F34B3769A7EF2D3FC35F83AF88ED0F0705A1A00886D71153E9','1',61,1800000000);
INSERT INTO "secrets" VALUES(X'960731ABC726ADB9ED51BD67BF2FFD75FB8AD2DB0ACDEA3E109A8D2A8F85A8A7','1',3,1800000000);
INSERT INTO "secrets" VALUES(X'9B2AC00AF89E9DC93040E16FE4A1F5DAA34CA82CB9115FAB1215BC0BA5FDCABE','1',42,1800000000);
INSERT INTO "secrets" VALUES(X'9C6030918CA76F5E32CF8DA06A1A88ED1C69C27858FFAA1D6E196BA617F22049','1',97,1800000000);
INSERT INTO "secrets" VALUES(X'9DEFFD676FE1B8E4057F6F243F1C004E800908E727E722CF768496727B94684F','1',88,1800000000);
INSERT INTO "secrets" VALUES(X'9FA0814A86001AEFF20F6F3AFFD5E9D84DE4F057E650193987BCC66D019E56A5','1',41,1800000000);
INSERT INTO "secrets" VALUES(X'9FF139931D04009C4F40266D03D7479C54A6D25AACA51ABB617D106656453866','1',57,1800000000);
INSERT INTO "secrets" VALUES(X'A1AE915D52B7CEE8E1BA88FE3B1F1F44C9BA556B110306B8D2A57E2A695FE8BE','1',4,1800000000);
INSERT INTO "secrets" VALUES(X'A7305546A631DF3F8BF3269449BF825409DB0A52F4FCC7CFD5C6523EC7C1D888','1',78,1800000000);
INSERT INTO "secrets" VALUES(X'B2007DCD2A162C2C63956EB973C63E033C951756FFEA90BEED4BD48C2146F7B2','1',91,1800000000);
INSERT INTO "secrets" VALUES(X'B31E3BB845ADE511E315A4BA52DFE75D284098CC6517385B1869AF4CB72F97C8','1',27,1800000000);
INSERT INTO "secrets" VALUES(X'B3C3BC51A6C57FFE4DFA34D46299129EBD8910AA71D711AB82DF4F4992C7CE9A','1',40,1800000000);
INSERT INTO "secrets" VALUES(X'B4846FDC3C0DB81E586C70ED23A1817C1CE8430C6DFFE7FE189636F213516D91','1',72,1800000000);
INSERT INTO "secrets" VALUES(X'B598EA4C7DC7198FB38C841FFC5620E084EF8F0069F92081B74E4F259EEDF455','1',43,1800000000);
INSERT INTO "secrets" VALUES(X'B77510C51850DEE57311F10E9127D112D3BBCB43AAFF856D39DF06618B34B4F9','1',2,1800000000);
INSERT INTO "secrets" VALUES(X'B914538C8BADB9F0D0917A3159C9B5DBBC1416120184F7FE4EABD5FDAE5EA9A4','1',38,1800000000);
INSERT INTO "secrets" VALUES(X'BA92A6226283325677BB59037469E7D89AD06499F7975674A94CAB4E096971BE','1',93,1800000000);
INSERT INTO "secrets" VALUES(X'BB341AE5669D61CD25A4ACCD34A9B5E219770F5EA13ED76B126175DAF1FA98BC','1',51,1800000000);
INSERT INTO "secrets" VALUES(X'C43EA64AB967A7F5728869FF845D99272707004DBC7686A76547C17795979338','1',22,1800000000);
INSERT INTO "secrets" VALUES(X'C5BE4480DD60F48178E38D317572A71916364B0443785A36BF29BB529028D8B1','1',81,1800000000);
INSERT INTO "secrets" VALUES(X'C68FBFBF7FC946B09CC8126C4A20BF1CD0631A1DC9A7B1ACAB12C3CCF37B89B7','1',75,1800000000);
INSERT INTO "secrets" VALUES(X'C8E7C5B52B12D260A7134BDA5EFFE2E60D28FE1032622F90F8FC1D47578EF35E','1',74,1800000000);
INSERT INTO "secrets" VALUES(X'CA5350A259694E5E7AB5A3417A57034947168FA2A85CEFC71A8C090FAABDF630','1',31,1800000000);
INSERT INTO "secrets" VALUES(X'CAFA34015EC0F8A2448C25CAC08B213FE6B4E03FF6CAFF20AF81008A359C4F8A','1',1,1800000000);
INSERT INTO "secrets" VALUES(X'CB9C971E67EBD7B99607EEBB4873DAFA720FD1876188EC3DB9EB4E16CBD2C7E4','1',5,1800000000);
INSERT INTO "secrets" VALUES(X'CC7D2994C595334D94C671E85ACC4F15EBFAA19242ABE5FE19FA5B298979D330','1',19,1800000000);
INSERT INTO "secrets" VALUES(X'D04E36DC7EB55A3936CC866AC3FDE989C2FB728BB4023FDF6CF4043749125899','1',80,1800000000);
INSERT INTO "secrets" VALUES(X'D1928AC5C4C96543820743A78502813D5E1D0F7FEF9CC7DD822EC298A018729A','1',64,1800000000);
INSERT INTO "secrets" VALUES(X'D19B4CA19EAB402050531EA137F1E3973EFC7A9B74A14068974345638F0223E1','1',66,1800000000);
INSERT INTO "secrets" VALUES(X'D701351DF2267ED14CBD9BA957F2478CD6003C90AE1B05A9387045E2F12F6DD3','1',23,1800000000);
INSERT INTO "secrets" VALUES(X'D96F31EC7EFF8E7168C1291CD11E197A218FE55770E95F6392EF557B2DDDEE8F','1',70,1800000000);
INSERT INTO "secrets" VALUES(X'DAFA7E2957B0587DE56371CE7CCAB225216A475F5DE0D8B6A2923E2606EC834E','1',98,1800000000);
INSERT INTO "secrets" VALUES(X'DF0F7A20FE04EB2DAC9B364C8929C90FF0DA9EEE70F2884466C7B49F545A1345','1',44,1800000000);
INSERT INTO "secrets" VALUES(X'DFB6189B568597D65412D3D612AED26C6568CD38DFF2A0EBC96FFFD10F9690C1','1',17,1800000000);
INSERT INTO "secrets" VALUES(X'E3CA8B0A5D7E3C5DD916EFC40306FCAB18F8AA2CEEAD4C5FE40FE4F70CBAD202','1',36,1800000000);
INSERT INTO "secrets" VALUES(X'E5DDABA29B2AA36C7FE1DE07DD818AB561E52F9C54CFE74790F0E881951C4170','1',49,1800000000);
INSERT INTO "secrets" VALUES(X'E67521B092B3776C5A59AFD6B179F49C13A5E68F50A4D3816FFBCF1C60AD9637','1',50,1800000000);
INSERT INTO "secrets" VALUES(X'EA6FAF687B2331D5D1B65EE2CDEAEC24D6ABF97B35B8C5AF6EED0F0335C4EFDB','1',28,1800000000);
INSERT INTO "secrets" VALUES(X'F5BD82AEA4223988D94FA3C7BB0300BDD8EC14BCD8224ACD75C1D2E3577B033E','1',84,1800000000);
INSERT INTO "secrets" VALUES(X'F7FD5656695ED99F39465A630E946C6AD670630160A5C2842507B52344D46483','1',35,1800000000);
INSERT INTO "secrets" VALUES(X'F836AEB97C5113EC95BECEB10D7467EE6A9A8FD9F636E4BCCD842B753973E4B7','1',24,1800000000);
INSERT INTO "secrets" VALUES(X'FB39555EBA08DA4ADC851D37F14F68D4DF25E533EA3905337AE9766F8059DEEB','1',89,1800000000);
CREATE TABLE sessions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	digest BLOB NOT NULL, 
	is_link INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	token_id INTEGER, 
	service VARCHAR(16) NOT NULL, 
	security_token VARCHAR(16) NOT NULL, 
	address VARCHAR(64) NOT NULL, 
	created_at BIGINT NOT NULL, 
	used_at BIGINT NOT NULL, 
	idle_seconds INTEGER NOT NULL, 
	expires_at BIGINT NOT NULL, 
	ended_at BIGINT, openers TEXT DEFAULT '[]' NOT NULL, 
	CONSTRAINT fk_sessions_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_sessions_token_id FOREIGN KEY(token_id) REFERENCES tokens (id), 
	CONSTRAINT uq_sessions_digest UNIQUE (digest)
);
CREATE TABLE settings (
	name VARCHAR(64) NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY (name)
);
INSERT INTO "settings" VALUES('time_zone','Europe/Berlin');
INSERT INTO "settings" VALUES('secret_prefix','FOIL');
INSERT INTO "settings" VALUES('soon_days','30');
INSERT INTO "settings" VALUES('whm_update_replaces','0');
CREATE TABLE tokens (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	public_id VARCHAR(8) NOT NULL, 
	account_id INTEGER NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	name VARCHAR(50) NOT NULL, 
	privileges TEXT NOT NULL, 
	allow_list TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	expires_at BIGINT, 
	parent_id INTEGER, 
	revoked_at BIGINT, lasting INTEGER DEFAULT '0' NOT NULL, sessions_anywhere INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT fk_tokens_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_tokens_parent_id FOREIGN KEY(parent_id) REFERENCES tokens (id), 
	CONSTRAINT ck_tokens_name CHECK (length(name) BETWEEN 1 AND 50), 
	CONSTRAINT ck_tokens_privileges CHECK (privileges <> '[]'), 
	CONSTRAINT ck_tokens_expires_at CHECK (expires_at BETWEEN 1 AND 253402300799), 
	CONSTRAINT uq_tokens_public_id UNIQUE (public_id)
);
INSERT INTO "tokens" VALUES(1,'K7AVAEOT',2,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(2,'JRAPE7P7',2,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(3,'MUJYKYZF',2,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(4,'PJBCJKZL',2,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(5,'KKOKVSUE',2,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(6,'XFO7P534',3,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(7,'YTZKQLE4',3,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(8,'DQYT53K4',3,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(9,'RIMDYRGP',3,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(10,'IYTDJW2Z',3,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(11,'WV7R2DWO',4,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(12,'TL6KNK7R',4,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(13,'EXNMN7CW',4,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(14,'4VZP7B7Q',4,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(15,'BKCEODJB',4,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(16,'IOX5DDGO',5,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(17,'NIG3S6KZ',5,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(18,'V3ZVCEXK',5,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(19,'VDVEL3IS',5,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(20,'VF76TLCZ',5,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(21,'LDGWBXIZ',6,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(22,'YJV5CVTA',6,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(23,'3OKKQHDR',6,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(24,'B6TO4QJU',6,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(25,'SVPPWET6',6,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(26,'J27XV6VP',7,'whm','t0','["passwd"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(27,'QZI65DJR',7,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(28,'UJQIPJXL',7,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(29,'IGRJBAYK',7,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(30,'SR4WFAXL',7,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(31,'FAXM6K4W',8,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(32,'2VPR7BC7',8,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(33,'JN2UY7BB',8,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(34,'O6NXCIIF',8,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(35,'TAVPWL7Q',8,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(36,'R3WMSNUJ',9,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(37,'LSMSR62X',9,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(38,'YMU5SLCR',9,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(39,'AWBCG2WP',9,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(40,'RAZCBEX7',9,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(41,'FKPP4ZBJ',10,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(42,'PG55RCX4',10,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(43,'6AUMZUKM',10,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(44,'SCC4MRAM',10,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(45,'XCQGSL56',10,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(46,'CINQHRRZ',11,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(47,'Y3B5VXM4',11,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(48,'KSC5TDAT',11,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(49,'WOJ3XYUW',11,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(50,'CZKRFYTF',11,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(51,'TR2HAXCB',12,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(52,'LIWB4D3I',12,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(53,'5ZEDDSHS',12,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(54,'Q7RAZ7UC',12,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(55,'JVAT73WO',12,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(56,'2WP7H4QU',13,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(57,'KBYC5SOQ',13,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(58,'XC5BPXBU',13,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(59,'X5R45P7A',13,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(60,'WYUBU3DW',13,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(61,'C6L5ROY3',14,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(62,'MAAWVUBB',14,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(63,'HMM265EP',14,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(64,'XP2FFHJW',14,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(65,'VSPHRIBV',14,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(66,'MZQVMDFR',15,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(67,'U5I2NY4S',15,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(68,'ES6JTLZU',15,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(69,'NRYSIXVY',15,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(70,'4PAQTLWC',15,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(71,'APEHJIKD',16,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(72,'JAVOVUJZ',16,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(73,'XCVZRF6J',16,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(74,'7F7OBRPS',16,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(75,'FIAEGRXY',16,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(76,'6OXC2NMN',17,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(77,'EP4ZB7DR',17,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(78,'THFX6GR6',17,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(79,'UGN7VAMO',17,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(80,'KYUHJBTD',17,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(81,'QDSHMBIY',18,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(82,'36CDDURC',18,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(83,'N56BCVZG',18,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(84,'22LZ7KFX',18,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(85,'XFXRT3EI',18,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(86,'FYAQXA5U',19,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(87,'WMWUYIZ4',19,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(88,'XZDQ2THF',19,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(89,'EJ4RLHTC',19,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(90,'655U5QKK',19,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(91,'WOXSGIV3',20,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(92,'ZTLTDLWA',20,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(93,'Z6F7S7HX',20,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(94,'OGBI6KHU',20,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(95,'DVURVTMY',20,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(96,'FYYZ3OW7',21,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(97,'IVH56DMN',21,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(98,'CCXVMNYC',21,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(99,'T7ZT22SR',21,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(100,'N3VCFTH5',21,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(101,'4MBYX7GG',1,'whm','parent','["all"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(102,'JKNZM2OM',1,'whm','child','["passwd"]','[]',1800000000,NULL,101,NULL,0,0);
CREATE INDEX ix_accounts_owner_id ON accounts (owner_id);
CREATE UNIQUE INDEX uq_accounts_domain ON accounts (domain) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_accounts_username ON accounts (username) WHERE removed_at IS NULL;
CREATE INDEX ix_audit_owner_id ON audit (owner_id);
CREATE INDEX ix_tokens_parent_id ON tokens (parent_id);
CREATE UNIQUE INDEX uq_tokens_name ON tokens (account_id, kind, name) WHERE revoked_at IS NULL;
CREATE INDEX ix_secrets_token_id ON secrets (token_id);
CREATE INDEX ix_sessions_account_id ON sessions (account_id);
CREATE INDEX ix_sessions_token_id ON sessions (token_id);
CREATE INDEX ix_sessions_expires_at ON sessions (expires_at);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('accounts',22);
INSERT INTO "sqlite_sequence" VALUES('tokens',102);
COMMIT;
