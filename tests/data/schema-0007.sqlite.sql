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
INSERT INTO "alembic_version" VALUES('0007');
CREATE TABLE applications (
	name VARCHAR(40) NOT NULL, 
	definition TEXT NOT NULL, 
	in_file INTEGER NOT NULL, 
	CONSTRAINT pk_applications PRIMARY KEY (name), 
	CONSTRAINT ck_applications_in_file CHECK (in_file IN (0, 1))
);
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
	hash BLOB NOT NULL, receipt VARCHAR(128), 
	CONSTRAINT pk_audit PRIMARY KEY (position)
);
INSERT INTO "audit" VALUES(1,1800000000,'installation.created',1,'root',NULL,'','local','feed15fc789c436dc76ec20a94d8c085','feed15fc789c436dc76ec20a94d8c085',1,'{}','{"time_zone":"UTC"}',X'42F3E93509F3E59AB4516175D8BDED00C9D13AB53FF816C9EC714920FF2396C3',X'FAF447782F887D89AC84A470C6CAD4C8AB7DA1AB9EC7C812F66210F5D40FFD0B',NULL);
INSERT INTO "audit" VALUES(2,1800000000,'account.created',1,'root',NULL,'','local','bob0','2',2,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob0"}',X'FAF447782F887D89AC84A470C6CAD4C8AB7DA1AB9EC7C812F66210F5D40FFD0B',X'B41B469AADA219EA1CF27B8C02980B1784A0A2D4A2B2A8698E9EE6E28BAF684E',NULL);
INSERT INTO "audit" VALUES(3,1800000000,'account.privileges',1,'root',NULL,'','local','bob0','2',2,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'B41B469AADA219EA1CF27B8C02980B1784A0A2D4A2B2A8698E9EE6E28BAF684E',X'9B8B586047891F805E26AE5AB8B34067D9E718C1155BE381FA896C4B400FC421',NULL);
INSERT INTO "audit" VALUES(4,1800000000,'token.created',1,'root',NULL,'','local','t0','RLFU22JY',2,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9B8B586047891F805E26AE5AB8B34067D9E718C1155BE381FA896C4B400FC421',X'A3634E9A49D3561BF67622827698B719EE0C7942C06E07C4BA3F2EF8F310AB64',NULL);
INSERT INTO "audit" VALUES(5,1800000000,'token.created',1,'root',NULL,'','local','t1','MNX35XMW',2,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A3634E9A49D3561BF67622827698B719EE0C7942C06E07C4BA3F2EF8F310AB64',X'80DA1990CBDC1BF5F4C8A6B4C287449F20FF3D456AB3A86699BE3D379F2879BD',NULL);
INSERT INTO "audit" VALUES(6,1800000000,'token.created',1,'root',NULL,'','local','t2','KKMNV4P5',2,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'80DA1990CBDC1BF5F4C8A6B4C287449F20FF3D456AB3A86699BE3D379F2879BD',X'9CA300C7768274E03670DDE27432AC2F1CBF3041BF98E969298E9926564FF829',NULL);
INSERT INTO "audit" VALUES(7,1800000000,'token.created',1,'root',NULL,'','local','t3','4FGWUSAV',2,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9CA300C7768274E03670DDE27432AC2F1CBF3041BF98E969298E9926564FF829',X'EBE8B1763F50F8F5780F6892EA2C8ADB04D311867A52485269F546EA2180C059',NULL);
INSERT INTO "audit" VALUES(8,1800000000,'token.created',1,'root',NULL,'','local','t4','PYGOLKMP',2,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'EBE8B1763F50F8F5780F6892EA2C8ADB04D311867A52485269F546EA2180C059',X'254F6014693EAC10C6A1643DCB5667970101725CD48A87E2423322F15DD44E29',NULL);
INSERT INTO "audit" VALUES(9,1800000000,'account.created',1,'root',NULL,'','local','bob1','3',3,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob1"}',X'254F6014693EAC10C6A1643DCB5667970101725CD48A87E2423322F15DD44E29',X'D9CBCD1AB99C61EF16399550E1D1FDDD0F27D59420494DC1B224ADACD9484063',NULL);
INSERT INTO "audit" VALUES(10,1800000000,'account.privileges',1,'root',NULL,'','local','bob1','3',3,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'D9CBCD1AB99C61EF16399550E1D1FDDD0F27D59420494DC1B224ADACD9484063',X'15DB1C15C6BE654AEC914C4D83396EDCB57352089C5B65D7D817C8E11C47388B',NULL);
INSERT INTO "audit" VALUES(11,1800000000,'token.created',1,'root',NULL,'','local','t0','M37XHTH7',3,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'15DB1C15C6BE654AEC914C4D83396EDCB57352089C5B65D7D817C8E11C47388B',X'442DE9991FC4D3B51E683B093D8C6C543CCC9883C950045C818E730C94D82C21',NULL);
INSERT INTO "audit" VALUES(12,1800000000,'token.created',1,'root',NULL,'','local','t1','ZUXHRWKT',3,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'442DE9991FC4D3B51E683B093D8C6C543CCC9883C950045C818E730C94D82C21',X'FA60262A7D8D70107F2B214C1A261F7F1DE4CB4F2E4BD5515606BD254BE7C7BE',NULL);
INSERT INTO "audit" VALUES(13,1800000000,'token.created',1,'root',NULL,'','local','t2','7H6JRBWA',3,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FA60262A7D8D70107F2B214C1A261F7F1DE4CB4F2E4BD5515606BD254BE7C7BE',X'6542CAD72AFF2383BF103F2B478C8855297B1AFDA7C4399BF36E85319BCA1454',NULL);
INSERT INTO "audit" VALUES(14,1800000000,'token.created',1,'root',NULL,'','local','t3','XT66CFKJ',3,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6542CAD72AFF2383BF103F2B478C8855297B1AFDA7C4399BF36E85319BCA1454',X'3824D0DFE595D0DE13BEAEA1579C8AA901D2A72F17AD7A2C0B43E029A5C342EF',NULL);
INSERT INTO "audit" VALUES(15,1800000000,'token.created',1,'root',NULL,'','local','t4','2DYN7F5V',3,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3824D0DFE595D0DE13BEAEA1579C8AA901D2A72F17AD7A2C0B43E029A5C342EF',X'B358002254E391078B961AC949ABD0107921A758948357F4FF727EC34A0E1100',NULL);
INSERT INTO "audit" VALUES(16,1800000000,'account.created',1,'root',NULL,'','local','bob2','4',4,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob2"}',X'B358002254E391078B961AC949ABD0107921A758948357F4FF727EC34A0E1100',X'C7FA107D526D92B8E54CEA5E5D52F2B4A13EB71D82362D64355FAD1C086DBE1B',NULL);
INSERT INTO "audit" VALUES(17,1800000000,'account.privileges',1,'root',NULL,'','local','bob2','4',4,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'C7FA107D526D92B8E54CEA5E5D52F2B4A13EB71D82362D64355FAD1C086DBE1B',X'6308259E9C67979CE56A74EC3C8D1CF784085CD6D622A3798741B8C2F506D9FA',NULL);
INSERT INTO "audit" VALUES(18,1800000000,'token.created',1,'root',NULL,'','local','t0','NHEXOFQH',4,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6308259E9C67979CE56A74EC3C8D1CF784085CD6D622A3798741B8C2F506D9FA',X'4BA9CB4AFE32EF5A58E27DC04359316D2D018B9C633FBC0841250F6BA5B1F167',NULL);
INSERT INTO "audit" VALUES(19,1800000000,'token.created',1,'root',NULL,'','local','t1','WICA63CO',4,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'4BA9CB4AFE32EF5A58E27DC04359316D2D018B9C633FBC0841250F6BA5B1F167',X'5408497C326955CC49F75842CDEABE18DA5972DBD63A7B7E445DC59AA7FF4094',NULL);
INSERT INTO "audit" VALUES(20,1800000000,'token.created',1,'root',NULL,'','local','t2','3SGT72HR',4,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5408497C326955CC49F75842CDEABE18DA5972DBD63A7B7E445DC59AA7FF4094',X'9C581B11E19E1F78186F0EA7F4D4C5DD563E1131DBE30E4B4F40447B038A8826',NULL);
INSERT INTO "audit" VALUES(21,1800000000,'token.created',1,'root',NULL,'','local','t3','GG3SEZ3G',4,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9C581B11E19E1F78186F0EA7F4D4C5DD563E1131DBE30E4B4F40447B038A8826',X'61E50EBE77F3DE9A29F596A7E3B20A142FF8C5970958A1946908024A4CB3B921',NULL);
INSERT INTO "audit" VALUES(22,1800000000,'token.created',1,'root',NULL,'','local','t4','6S3EBJEG',4,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'61E50EBE77F3DE9A29F596A7E3B20A142FF8C5970958A1946908024A4CB3B921',X'FBFC85C30BB348657C39982295BF6B9D4680402791A449A11830CAB6D74629BC',NULL);
INSERT INTO "audit" VALUES(23,1800000000,'account.created',1,'root',NULL,'','local','bob3','5',5,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob3"}',X'FBFC85C30BB348657C39982295BF6B9D4680402791A449A11830CAB6D74629BC',X'11D1AFFFDD36DA3E410EEB6712644B70749ABE1446402FC14F0297C14E870B51',NULL);
INSERT INTO "audit" VALUES(24,1800000000,'account.privileges',1,'root',NULL,'','local','bob3','5',5,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'11D1AFFFDD36DA3E410EEB6712644B70749ABE1446402FC14F0297C14E870B51',X'48951DE2312C990C27CB43FF4FD62E3BBA0C167702F349903125BBE6D18D2CB7',NULL);
INSERT INTO "audit" VALUES(25,1800000000,'token.created',1,'root',NULL,'','local','t0','6PQPOVNU',5,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'48951DE2312C990C27CB43FF4FD62E3BBA0C167702F349903125BBE6D18D2CB7',X'A6B7A23446E3AB9B75BDB616ACC92CE33B72EBE6C581946C7B937777F79F0F5E',NULL);
INSERT INTO "audit" VALUES(26,1800000000,'token.created',1,'root',NULL,'','local','t1','RMHQS4RA',5,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A6B7A23446E3AB9B75BDB616ACC92CE33B72EBE6C581946C7B937777F79F0F5E',X'9DE73240CEE5339FAB36F4E45C2B9E89BBCE2F56FBFD6B92E20EC141A0FF8302',NULL);
INSERT INTO "audit" VALUES(27,1800000000,'token.created',1,'root',NULL,'','local','t2','JRJH6PVS',5,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9DE73240CEE5339FAB36F4E45C2B9E89BBCE2F56FBFD6B92E20EC141A0FF8302',X'61733CC8DFB08751510D44F87892FC5E9CAFD44F44CB0300911C07169906740D',NULL);
INSERT INTO "audit" VALUES(28,1800000000,'token.created',1,'root',NULL,'','local','t3','IJBGQNUN',5,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'61733CC8DFB08751510D44F87892FC5E9CAFD44F44CB0300911C07169906740D',X'E5B0BF96F30DAD7EBDA27DA469E7EF19D83D1CF8742D4D72DF16E389A66D1022',NULL);
INSERT INTO "audit" VALUES(29,1800000000,'token.created',1,'root',NULL,'','local','t4','CVXCQLYG',5,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E5B0BF96F30DAD7EBDA27DA469E7EF19D83D1CF8742D4D72DF16E389A66D1022',X'348C6B8F69446D494598B5D8BBA0D5590D6DA13EA02E43B66CF48025942CBDFA',NULL);
INSERT INTO "audit" VALUES(30,1800000000,'account.created',1,'root',NULL,'','local','bob4','6',6,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob4"}',X'348C6B8F69446D494598B5D8BBA0D5590D6DA13EA02E43B66CF48025942CBDFA',X'1CF686B5E857DA1FCCA77DA08DE3A204F8A5C37E8EE1F7BB878DA2A4718C0AE5',NULL);
INSERT INTO "audit" VALUES(31,1800000000,'account.privileges',1,'root',NULL,'','local','bob4','6',6,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'1CF686B5E857DA1FCCA77DA08DE3A204F8A5C37E8EE1F7BB878DA2A4718C0AE5',X'A62457D1AE27BFCED64146CE5554C72659973185C991B62E5C727AB3C867464E',NULL);
INSERT INTO "audit" VALUES(32,1800000000,'token.created',1,'root',NULL,'','local','t0','T6IFM4NJ',6,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A62457D1AE27BFCED64146CE5554C72659973185C991B62E5C727AB3C867464E',X'9D95E4677FE5D3F19481E64C30E1F4E5A2A74B51B9EBC0B1B0B4F89773F9C9CE',NULL);
INSERT INTO "audit" VALUES(33,1800000000,'token.created',1,'root',NULL,'','local','t1','YWTSQ6LW',6,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9D95E4677FE5D3F19481E64C30E1F4E5A2A74B51B9EBC0B1B0B4F89773F9C9CE',X'6485E0B0BD6C4C1DE49A8E1F9CA690C468A31C3AC68861F19CBF5CC7EA4DB9C9',NULL);
INSERT INTO "audit" VALUES(34,1800000000,'token.created',1,'root',NULL,'','local','t2','QRY5OYT2',6,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6485E0B0BD6C4C1DE49A8E1F9CA690C468A31C3AC68861F19CBF5CC7EA4DB9C9',X'37B491155353906A682D543DF14035BAED0AB7683C3EA0CA35022D51F907F06D',NULL);
INSERT INTO "audit" VALUES(35,1800000000,'token.created',1,'root',NULL,'','local','t3','XZUEVGUL',6,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'37B491155353906A682D543DF14035BAED0AB7683C3EA0CA35022D51F907F06D',X'71A2112E9AB63CC3BDDFF2449184285B992CEE5B87BD7A1849DD977C63C0D32E',NULL);
INSERT INTO "audit" VALUES(36,1800000000,'token.created',1,'root',NULL,'','local','t4','DJLGT2ZT',6,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'71A2112E9AB63CC3BDDFF2449184285B992CEE5B87BD7A1849DD977C63C0D32E',X'169B9CB489AC6C5CFEF070A6077A68241F4F9967961C06360F92A6189D51318C',NULL);
INSERT INTO "audit" VALUES(37,1800000000,'account.created',1,'root',NULL,'','local','bob5','7',7,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob5"}',X'169B9CB489AC6C5CFEF070A6077A68241F4F9967961C06360F92A6189D51318C',X'8DC8A8594B20932445142F26B9EDEF612AA55A5A1A28563FF5851B8B82CE3201',NULL);
INSERT INTO "audit" VALUES(38,1800000000,'account.privileges',1,'root',NULL,'','local','bob5','7',7,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'8DC8A8594B20932445142F26B9EDEF612AA55A5A1A28563FF5851B8B82CE3201',X'A309AF87E56C14EF2E50DAE39EB95C9C2AAAA909D8A3E24091E8D5808B480AD1',NULL);
INSERT INTO "audit" VALUES(39,1800000000,'token.created',1,'root',NULL,'','local','t0','YOQFTJ7B',7,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A309AF87E56C14EF2E50DAE39EB95C9C2AAAA909D8A3E24091E8D5808B480AD1',X'7EE369E8CB1723B7762130CFD96CC48480BB471611850F54385C2A3CDC554189',NULL);
INSERT INTO "audit" VALUES(40,1800000000,'token.created',1,'root',NULL,'','local','t1','D5HT2GAG',7,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7EE369E8CB1723B7762130CFD96CC48480BB471611850F54385C2A3CDC554189',X'397DDB79D72BD7D0003E28E4F1B2CAF5145E6CBBD65147D36676BA9263FCD61A',NULL);
INSERT INTO "audit" VALUES(41,1800000000,'token.created',1,'root',NULL,'','local','t2','HUBWLYCZ',7,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'397DDB79D72BD7D0003E28E4F1B2CAF5145E6CBBD65147D36676BA9263FCD61A',X'1E8CF3CD0378F0136BFBB1BD8A3D941FEA49B4C4560824EA3A1735AFF21F729A',NULL);
INSERT INTO "audit" VALUES(42,1800000000,'token.created',1,'root',NULL,'','local','t3','UEZDU4NY',7,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1E8CF3CD0378F0136BFBB1BD8A3D941FEA49B4C4560824EA3A1735AFF21F729A',X'94F1CE2A2A45A869507E48E07C488BDA7EDE329193C972116E04B93DBCC0E0AA',NULL);
INSERT INTO "audit" VALUES(43,1800000000,'token.created',1,'root',NULL,'','local','t4','MPJJRD7F',7,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'94F1CE2A2A45A869507E48E07C488BDA7EDE329193C972116E04B93DBCC0E0AA',X'18E5D990F37210E440FE968E830BD090F4EC65D634134620482E28607613E59C',NULL);
INSERT INTO "audit" VALUES(44,1800000000,'account.created',1,'root',NULL,'','local','bob6','8',8,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob6"}',X'18E5D990F37210E440FE968E830BD090F4EC65D634134620482E28607613E59C',X'36EFE4EA0D1DC6B123E5B1DD20894A8F6D9770095B13DC4D03DA74B1C009FF7F',NULL);
INSERT INTO "audit" VALUES(45,1800000000,'account.privileges',1,'root',NULL,'','local','bob6','8',8,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'36EFE4EA0D1DC6B123E5B1DD20894A8F6D9770095B13DC4D03DA74B1C009FF7F',X'2C8B4E2E4B725B921D3189F02920FAC4D592910AB1DBDA65DBD3499315639D31',NULL);
INSERT INTO "audit" VALUES(46,1800000000,'token.created',1,'root',NULL,'','local','t0','PT2RNKX5',8,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2C8B4E2E4B725B921D3189F02920FAC4D592910AB1DBDA65DBD3499315639D31',X'CCFE95E588BC117FF38B76035B2C54398BD51DC02A7CF8370C0331249EE6AABC',NULL);
INSERT INTO "audit" VALUES(47,1800000000,'token.created',1,'root',NULL,'','local','t1','NXBIMGCH',8,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'CCFE95E588BC117FF38B76035B2C54398BD51DC02A7CF8370C0331249EE6AABC',X'3CB6AFD2479C8EBF322F2CE0F1F6A439344475DE1957C1F86BE47B1AEDC2EC9A',NULL);
INSERT INTO "audit" VALUES(48,1800000000,'token.created',1,'root',NULL,'','local','t2','XT7YEMVD',8,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3CB6AFD2479C8EBF322F2CE0F1F6A439344475DE1957C1F86BE47B1AEDC2EC9A',X'33FA0F915E2DA0D65C4B7D7148D316000B13F21FDC5CBA127A60134C3CCD0E8F',NULL);
INSERT INTO "audit" VALUES(49,1800000000,'token.created',1,'root',NULL,'','local','t3','JOCCJQRX',8,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'33FA0F915E2DA0D65C4B7D7148D316000B13F21FDC5CBA127A60134C3CCD0E8F',X'2FB1684F453D496DE7EDE428F27C16F09C48769BD6021F8C531F21B5FFA5E41C',NULL);
INSERT INTO "audit" VALUES(50,1800000000,'token.created',1,'root',NULL,'','local','t4','A64YDSXA',8,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2FB1684F453D496DE7EDE428F27C16F09C48769BD6021F8C531F21B5FFA5E41C',X'9025E44165364FC54A5C8C018F64A59B5A359772F73EF42B0A0FE0EB786ACECB',NULL);
INSERT INTO "audit" VALUES(51,1800000000,'account.created',1,'root',NULL,'','local','bob7','9',9,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob7"}',X'9025E44165364FC54A5C8C018F64A59B5A359772F73EF42B0A0FE0EB786ACECB',X'E5D64137F3D9B37CF75674EEB82BD48D0CCCD45C823286D72D0ECC6ED372BBAB',NULL);
INSERT INTO "audit" VALUES(52,1800000000,'account.privileges',1,'root',NULL,'','local','bob7','9',9,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'E5D64137F3D9B37CF75674EEB82BD48D0CCCD45C823286D72D0ECC6ED372BBAB',X'D0457D3A7F00B1065EEA163BD2887012FCFB9DE963E9F6C41FD4F8C0DE12CFA4',NULL);
INSERT INTO "audit" VALUES(53,1800000000,'token.created',1,'root',NULL,'','local','t0','2CYVA7N7',9,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D0457D3A7F00B1065EEA163BD2887012FCFB9DE963E9F6C41FD4F8C0DE12CFA4',X'EA9B118A5EC53FF5837B2BDAF2C9E3DA0D3E86900B9381A25C452E61F868B8D4',NULL);
INSERT INTO "audit" VALUES(54,1800000000,'token.created',1,'root',NULL,'','local','t1','OK2UCTFJ',9,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'EA9B118A5EC53FF5837B2BDAF2C9E3DA0D3E86900B9381A25C452E61F868B8D4',X'7A32F45DED4847489B845ECBD1F76ED093C3AC9400C4CB17A23963559DB8BC46',NULL);
INSERT INTO "audit" VALUES(55,1800000000,'token.created',1,'root',NULL,'','local','t2','A4LWX7OK',9,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7A32F45DED4847489B845ECBD1F76ED093C3AC9400C4CB17A23963559DB8BC46',X'0B1EA6B90F8EFA6B1321AE63C9084B1F10DDC9C67C470812A4FFADD47A054D6E',NULL);
INSERT INTO "audit" VALUES(56,1800000000,'token.created',1,'root',NULL,'','local','t3','5FMR3KWS',9,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0B1EA6B90F8EFA6B1321AE63C9084B1F10DDC9C67C470812A4FFADD47A054D6E',X'C019B383A2B38B3D95936FB18BF0DD3CED05A50303B69ACB1469EBCCC4A0EBCF',NULL);
INSERT INTO "audit" VALUES(57,1800000000,'token.created',1,'root',NULL,'','local','t4','2BCDOHPH',9,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C019B383A2B38B3D95936FB18BF0DD3CED05A50303B69ACB1469EBCCC4A0EBCF',X'36E70A16AF8B2A0F90A2B419A408DE014F9E3BF934568EC128F366DB5F1144C9',NULL);
INSERT INTO "audit" VALUES(58,1800000000,'account.created',1,'root',NULL,'','local','bob8','10',10,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob8"}',X'36E70A16AF8B2A0F90A2B419A408DE014F9E3BF934568EC128F366DB5F1144C9',X'764EC7C9FD06F19B9DEB32A780D4ED278EAED5DB2ACB9849092DEDFC936190BD',NULL);
INSERT INTO "audit" VALUES(59,1800000000,'account.privileges',1,'root',NULL,'','local','bob8','10',10,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'764EC7C9FD06F19B9DEB32A780D4ED278EAED5DB2ACB9849092DEDFC936190BD',X'15F82F314B78CECA75D6F4AA187D4179CC9A5204BBD241ABE3BEBD9F869D4425',NULL);
INSERT INTO "audit" VALUES(60,1800000000,'token.created',1,'root',NULL,'','local','t0','OINZURAW',10,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'15F82F314B78CECA75D6F4AA187D4179CC9A5204BBD241ABE3BEBD9F869D4425',X'063086F16C302FB55B76D5054151E8D23654B31021EC9AB17DF9DB7FCB95DE45',NULL);
INSERT INTO "audit" VALUES(61,1800000000,'token.created',1,'root',NULL,'','local','t1','WTCLRCIU',10,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'063086F16C302FB55B76D5054151E8D23654B31021EC9AB17DF9DB7FCB95DE45',X'4C1E300A98ABE11371D38C3A119B7246C65E0B3D5A907FE9443D76F01F66BF16',NULL);
INSERT INTO "audit" VALUES(62,1800000000,'token.created',1,'root',NULL,'','local','t2','CJ6SL7DS',10,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'4C1E300A98ABE11371D38C3A119B7246C65E0B3D5A907FE9443D76F01F66BF16',X'8E95C272EF1F0E7DEBF9FDF63A28501F0B6416825E1D2F54460D806C0F979EB3',NULL);
INSERT INTO "audit" VALUES(63,1800000000,'token.created',1,'root',NULL,'','local','t3','753NEZLI',10,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8E95C272EF1F0E7DEBF9FDF63A28501F0B6416825E1D2F54460D806C0F979EB3',X'77AD4E42BCC3B7194B0DE9B26FF43E62980399D9CFD6BC6E079EB88A39CBAE8B',NULL);
INSERT INTO "audit" VALUES(64,1800000000,'token.created',1,'root',NULL,'','local','t4','JICW4JOQ',10,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'77AD4E42BCC3B7194B0DE9B26FF43E62980399D9CFD6BC6E079EB88A39CBAE8B',X'DA44C11A9DDD4AADEF4896C56165FDDCF481B7CE25744739A6F64F9C093CF6E9',NULL);
INSERT INTO "audit" VALUES(65,1800000000,'account.created',1,'root',NULL,'','local','bob9','11',11,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob9"}',X'DA44C11A9DDD4AADEF4896C56165FDDCF481B7CE25744739A6F64F9C093CF6E9',X'B09F1584EE70411B5A17B34DA111724229367ABCEC1205D227066800BF7A7BD6',NULL);
INSERT INTO "audit" VALUES(66,1800000000,'account.privileges',1,'root',NULL,'','local','bob9','11',11,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'B09F1584EE70411B5A17B34DA111724229367ABCEC1205D227066800BF7A7BD6',X'38C11E1B6966E2E3C773BD4241B1E183022DF19C8CB2E7A4AF8FA423636F9C9A',NULL);
INSERT INTO "audit" VALUES(67,1800000000,'token.created',1,'root',NULL,'','local','t0','LE2GQ5DS',11,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'38C11E1B6966E2E3C773BD4241B1E183022DF19C8CB2E7A4AF8FA423636F9C9A',X'36DC1B9453BDF492A107D1B86AFC1341D2758C579E28CA50CC50B78FEC81A0CD',NULL);
INSERT INTO "audit" VALUES(68,1800000000,'token.created',1,'root',NULL,'','local','t1','AKE6FKJL',11,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'36DC1B9453BDF492A107D1B86AFC1341D2758C579E28CA50CC50B78FEC81A0CD',X'D0F843545FEA28F41B153E69CF6DFF880BD26D33F1A0A017D44AD145C878F1AE',NULL);
INSERT INTO "audit" VALUES(69,1800000000,'token.created',1,'root',NULL,'','local','t2','ND4TLJGN',11,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D0F843545FEA28F41B153E69CF6DFF880BD26D33F1A0A017D44AD145C878F1AE',X'626511483A89271EDCB79512527F1818884A032EA18EFF02C03DA83906C6FA45',NULL);
INSERT INTO "audit" VALUES(70,1800000000,'token.created',1,'root',NULL,'','local','t3','5YPKHGVQ',11,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'626511483A89271EDCB79512527F1818884A032EA18EFF02C03DA83906C6FA45',X'7FF12FE9921474271EC9E98C263D4FB5A19C0006C276B7D3CA0B4DA853ABD142',NULL);
INSERT INTO "audit" VALUES(71,1800000000,'token.created',1,'root',NULL,'','local','t4','URCGKMDY',11,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7FF12FE9921474271EC9E98C263D4FB5A19C0006C276B7D3CA0B4DA853ABD142',X'D84D2A1083D2CC45372B5FA7470F9B1DAEC34A377D79DA0596E318E657E3E0B3',NULL);
INSERT INTO "audit" VALUES(72,1800000000,'account.created',1,'root',NULL,'','local','bob10','12',12,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob10"}',X'D84D2A1083D2CC45372B5FA7470F9B1DAEC34A377D79DA0596E318E657E3E0B3',X'A31FD4671F7607FD73A110A7661A2CE6045346D1D6DD2EC7D3D1AC974F26F5A2',NULL);
INSERT INTO "audit" VALUES(73,1800000000,'account.privileges',1,'root',NULL,'','local','bob10','12',12,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'A31FD4671F7607FD73A110A7661A2CE6045346D1D6DD2EC7D3D1AC974F26F5A2',X'3EE963030F6030A2CB5377FC35E2E91DCE6D5E2C9EBB97318DFFE9DF54CC3F82',NULL);
INSERT INTO "audit" VALUES(74,1800000000,'token.created',1,'root',NULL,'','local','t0','B7I5XSJE',12,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3EE963030F6030A2CB5377FC35E2E91DCE6D5E2C9EBB97318DFFE9DF54CC3F82',X'60AC88946D29999D9F63EDCB5DACB480521269A4673232543ACADBB84AB5C918',NULL);
INSERT INTO "audit" VALUES(75,1800000000,'token.created',1,'root',NULL,'','local','t1','SWOT3XBY',12,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'60AC88946D29999D9F63EDCB5DACB480521269A4673232543ACADBB84AB5C918',X'A37E122432535FEE98764F99749C8FBA06F7464BBA33832C7DBA4ABFE2AFCE3A',NULL);
INSERT INTO "audit" VALUES(76,1800000000,'token.created',1,'root',NULL,'','local','t2','WH67SLLT',12,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A37E122432535FEE98764F99749C8FBA06F7464BBA33832C7DBA4ABFE2AFCE3A',X'C1F3991A06430941BA47F9548D15095780340E5427CDB23EAC86572E20999D5D',NULL);
INSERT INTO "audit" VALUES(77,1800000000,'token.created',1,'root',NULL,'','local','t3','DTANVD76',12,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C1F3991A06430941BA47F9548D15095780340E5427CDB23EAC86572E20999D5D',X'8D274DEF3AB4037A5669BB348575CCB4B303F76A65F470DE93E9EF2BA25AEECA',NULL);
INSERT INTO "audit" VALUES(78,1800000000,'token.created',1,'root',NULL,'','local','t4','4JEDBP43',12,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8D274DEF3AB4037A5669BB348575CCB4B303F76A65F470DE93E9EF2BA25AEECA',X'E2D4FAC6AAB77823B2D92A7F4F415C00D8ECCC597F50F435DBDFB799D7E2B0F9',NULL);
INSERT INTO "audit" VALUES(79,1800000000,'account.created',1,'root',NULL,'','local','bob11','13',13,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob11"}',X'E2D4FAC6AAB77823B2D92A7F4F415C00D8ECCC597F50F435DBDFB799D7E2B0F9',X'527F3EA9A452B055195E6A7E266F8648B21C933B2AD16F0F0563772AACE88631',NULL);
INSERT INTO "audit" VALUES(80,1800000000,'account.privileges',1,'root',NULL,'','local','bob11','13',13,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'527F3EA9A452B055195E6A7E266F8648B21C933B2AD16F0F0563772AACE88631',X'D5ABB45236AB0B0CFDCDDFDCF291ED1063493652902955ADCE9D7BF736D49B6E',NULL);
INSERT INTO "audit" VALUES(81,1800000000,'token.created',1,'root',NULL,'','local','t0','I46HO4DJ',13,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D5ABB45236AB0B0CFDCDDFDCF291ED1063493652902955ADCE9D7BF736D49B6E',X'EDC2BE9DB55D95931CCEBC599E67E929799E3C9535E4AD122EA62929ED172136',NULL);
INSERT INTO "audit" VALUES(82,1800000000,'token.created',1,'root',NULL,'','local','t1','DCZPO2HN',13,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'EDC2BE9DB55D95931CCEBC599E67E929799E3C9535E4AD122EA62929ED172136',X'E1584B762CFD33CFE61108302A6E41FDCFE44D65947A7F4D97D9A33772D605A2',NULL);
INSERT INTO "audit" VALUES(83,1800000000,'token.created',1,'root',NULL,'','local','t2','W4UKPKUS',13,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E1584B762CFD33CFE61108302A6E41FDCFE44D65947A7F4D97D9A33772D605A2',X'324F603F4893C38E1670084771F91D601C56460AE76C5EF3918E654A9041FCFF',NULL);
INSERT INTO "audit" VALUES(84,1800000000,'token.created',1,'root',NULL,'','local','t3','MEYMXOG6',13,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'324F603F4893C38E1670084771F91D601C56460AE76C5EF3918E654A9041FCFF',X'9F23BD15E5EE1FDA087E4D649FA49A98F03F1D53961058200157B7A234C144AB',NULL);
INSERT INTO "audit" VALUES(85,1800000000,'token.created',1,'root',NULL,'','local','t4','H7QZN4W6',13,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9F23BD15E5EE1FDA087E4D649FA49A98F03F1D53961058200157B7A234C144AB',X'69994B037F1F9AEF7997C4D9065E5936B7BC1BF831E0E6E464EB7017BC00A75D',NULL);
INSERT INTO "audit" VALUES(86,1800000000,'account.created',1,'root',NULL,'','local','bob12','14',14,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob12"}',X'69994B037F1F9AEF7997C4D9065E5936B7BC1BF831E0E6E464EB7017BC00A75D',X'05009C9DD78BE76D839501FC7EB812803ED63ABEA83ABA36702E0193A427E193',NULL);
INSERT INTO "audit" VALUES(87,1800000000,'account.privileges',1,'root',NULL,'','local','bob12','14',14,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'05009C9DD78BE76D839501FC7EB812803ED63ABEA83ABA36702E0193A427E193',X'EC291D2F4C1810FC5674A996646FEE415A07170E13AE7A2710D5C8E892BA956E',NULL);
INSERT INTO "audit" VALUES(88,1800000000,'token.created',1,'root',NULL,'','local','t0','QJSJ4IYR',14,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'EC291D2F4C1810FC5674A996646FEE415A07170E13AE7A2710D5C8E892BA956E',X'D8D9140840EE662C873D7F50115B0912CDC6A2095CA27E54613C1F5D09FD3B13',NULL);
INSERT INTO "audit" VALUES(89,1800000000,'token.created',1,'root',NULL,'','local','t1','STQDTRTO',14,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D8D9140840EE662C873D7F50115B0912CDC6A2095CA27E54613C1F5D09FD3B13',X'0150C0BAC3AED3EC396BD6C72F2246936E6A32F01B59BB30AFDFEE50CA72FA00',NULL);
INSERT INTO "audit" VALUES(90,1800000000,'token.created',1,'root',NULL,'','local','t2','VG2CEEN5',14,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0150C0BAC3AED3EC396BD6C72F2246936E6A32F01B59BB30AFDFEE50CA72FA00',X'3CA8E8C285F1DBB184D02EF6F84BBD83E916DA6E862B46EBAF21663AD95D78D5',NULL);
INSERT INTO "audit" VALUES(91,1800000000,'token.created',1,'root',NULL,'','local','t3','BSWO6UR5',14,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3CA8E8C285F1DBB184D02EF6F84BBD83E916DA6E862B46EBAF21663AD95D78D5',X'2777C59A8FA359EC7640E15AD6D148E048D08695190F4916919BE5035C8240EB',NULL);
INSERT INTO "audit" VALUES(92,1800000000,'token.created',1,'root',NULL,'','local','t4','2I3CC7YU',14,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2777C59A8FA359EC7640E15AD6D148E048D08695190F4916919BE5035C8240EB',X'F317FCA0FEB2E8055459AB5AC0015C1C29CCFB65173E3583730134E9DB0B1BCF',NULL);
INSERT INTO "audit" VALUES(93,1800000000,'account.created',1,'root',NULL,'','local','bob13','15',15,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob13"}',X'F317FCA0FEB2E8055459AB5AC0015C1C29CCFB65173E3583730134E9DB0B1BCF',X'3FDF957338ADE2EA29E936027E8809D6D55A623D7A887E5AFD30219A0387B6CE',NULL);
INSERT INTO "audit" VALUES(94,1800000000,'account.privileges',1,'root',NULL,'','local','bob13','15',15,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'3FDF957338ADE2EA29E936027E8809D6D55A623D7A887E5AFD30219A0387B6CE',X'1500D997D6FDF7BFBF2E3C506FAC59346EACD5D62E83FDDDC915CB0DB06F2BC7',NULL);
INSERT INTO "audit" VALUES(95,1800000000,'token.created',1,'root',NULL,'','local','t0','ZOG5TMAG',15,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1500D997D6FDF7BFBF2E3C506FAC59346EACD5D62E83FDDDC915CB0DB06F2BC7',X'4D3B595E590D6D07D5F3DBC03352025A0AC6F5F69EBFA54165A020A82710FA95',NULL);
INSERT INTO "audit" VALUES(96,1800000000,'token.created',1,'root',NULL,'','local','t1','Q2JXRHN7',15,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'4D3B595E590D6D07D5F3DBC03352025A0AC6F5F69EBFA54165A020A82710FA95',X'6E1B8A35D7E372C715B123EBFF80719C250589CF1258B87E1BB77A5B493819D1',NULL);
INSERT INTO "audit" VALUES(97,1800000000,'token.created',1,'root',NULL,'','local','t2','6FZASIBK',15,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6E1B8A35D7E372C715B123EBFF80719C250589CF1258B87E1BB77A5B493819D1',X'FBB9BAD6BE11D4758B5D923A3DF73BC68BACB5D4E56C373468C3773FAC25E740',NULL);
INSERT INTO "audit" VALUES(98,1800000000,'token.created',1,'root',NULL,'','local','t3','BIMWSK4L',15,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FBB9BAD6BE11D4758B5D923A3DF73BC68BACB5D4E56C373468C3773FAC25E740',X'9E0795556ED544FA5FC09FB3B8B0A672929D3208D7581C444D3851B93D4850A6',NULL);
INSERT INTO "audit" VALUES(99,1800000000,'token.created',1,'root',NULL,'','local','t4','B2QMUPW5',15,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9E0795556ED544FA5FC09FB3B8B0A672929D3208D7581C444D3851B93D4850A6',X'3D29422BA76A132F166665CAFFEE8921AF2D096825CC6E258E48932D9714E01B',NULL);
INSERT INTO "audit" VALUES(100,1800000000,'account.created',1,'root',NULL,'','local','bob14','16',16,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob14"}',X'3D29422BA76A132F166665CAFFEE8921AF2D096825CC6E258E48932D9714E01B',X'14C81E62F78B4DBF34A84597E48727FCF70DECE387CB169D8AD98E5075352A2D',NULL);
INSERT INTO "audit" VALUES(101,1800000000,'account.privileges',1,'root',NULL,'','local','bob14','16',16,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'14C81E62F78B4DBF34A84597E48727FCF70DECE387CB169D8AD98E5075352A2D',X'3459B7BD26A8E99621EA0C8C1FC5694875C6F6FB1484DAB5DB96C091EAAE0376',NULL);
INSERT INTO "audit" VALUES(102,1800000000,'token.created',1,'root',NULL,'','local','t0','KPYKLNE2',16,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3459B7BD26A8E99621EA0C8C1FC5694875C6F6FB1484DAB5DB96C091EAAE0376',X'0B56B89A760C7C95DED67D48108A90CF3B3A494141C06DA29C9BFE635152FEBC',NULL);
INSERT INTO "audit" VALUES(103,1800000000,'token.created',1,'root',NULL,'','local','t1','FPYL6CN5',16,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0B56B89A760C7C95DED67D48108A90CF3B3A494141C06DA29C9BFE635152FEBC',X'F73663D7C781EA90C0C034D7C1383C39EA74637BD8A65C9828A2F0855233FAAC',NULL);
INSERT INTO "audit" VALUES(104,1800000000,'token.created',1,'root',NULL,'','local','t2','7XFMWSJJ',16,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F73663D7C781EA90C0C034D7C1383C39EA74637BD8A65C9828A2F0855233FAAC',X'E31E1D49A328C97180E73BAFC5A585FD6A768A90921C38E7A79D491D1130B33C',NULL);
INSERT INTO "audit" VALUES(105,1800000000,'token.created',1,'root',NULL,'','local','t3','MC5JOW54',16,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E31E1D49A328C97180E73BAFC5A585FD6A768A90921C38E7A79D491D1130B33C',X'4CAC7032FF115D417E06EA0E7C1A38AEF09E2C349335D6D08C51E4017C9D3F9A',NULL);
INSERT INTO "audit" VALUES(106,1800000000,'token.created',1,'root',NULL,'','local','t4','YTLBQOWP',16,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'4CAC7032FF115D417E06EA0E7C1A38AEF09E2C349335D6D08C51E4017C9D3F9A',X'706BAD217125DEBB5E5EF3EF2D7188123C2A0ED7129F09F50E75B994AFA095B9',NULL);
INSERT INTO "audit" VALUES(107,1800000000,'account.created',1,'root',NULL,'','local','bob15','17',17,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob15"}',X'706BAD217125DEBB5E5EF3EF2D7188123C2A0ED7129F09F50E75B994AFA095B9',X'9F029C339D69AA09D96710EC1AE97DAB72C067C7BCB247ED311401FB818520FC',NULL);
INSERT INTO "audit" VALUES(108,1800000000,'account.privileges',1,'root',NULL,'','local','bob15','17',17,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'9F029C339D69AA09D96710EC1AE97DAB72C067C7BCB247ED311401FB818520FC',X'D0224CA3C400E63DA340EE6054451189A1C5668D99DDAB8F93CC81FCB28D8E37',NULL);
INSERT INTO "audit" VALUES(109,1800000000,'token.created',1,'root',NULL,'','local','t0','F2N7EXBW',17,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D0224CA3C400E63DA340EE6054451189A1C5668D99DDAB8F93CC81FCB28D8E37',X'6536485E04EF2272BF764DEB3DE554458B9B1300299033DC28A7486DB2F98327',NULL);
INSERT INTO "audit" VALUES(110,1800000000,'token.created',1,'root',NULL,'','local','t1','CGOPSDRC',17,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6536485E04EF2272BF764DEB3DE554458B9B1300299033DC28A7486DB2F98327',X'6DC58C0419E3FE5137F59CE7A557F7E5A7E9EC478FF95DC90328635D74779FC4',NULL);
INSERT INTO "audit" VALUES(111,1800000000,'token.created',1,'root',NULL,'','local','t2','I6ZE5Z2E',17,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6DC58C0419E3FE5137F59CE7A557F7E5A7E9EC478FF95DC90328635D74779FC4',X'BBC65A4919FE24EFBB2C40C79F1146E1B5D9B27D9410EC739BDECE6CF31C1412',NULL);
INSERT INTO "audit" VALUES(112,1800000000,'token.created',1,'root',NULL,'','local','t3','FUSR3LUV',17,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'BBC65A4919FE24EFBB2C40C79F1146E1B5D9B27D9410EC739BDECE6CF31C1412',X'5E6C8AE119E3DF4696EC47D81195DE19D6E1B1199FAB48E8A5E2A9BF23892F1A',NULL);
INSERT INTO "audit" VALUES(113,1800000000,'token.created',1,'root',NULL,'','local','t4','HYRC7XW2',17,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5E6C8AE119E3DF4696EC47D81195DE19D6E1B1199FAB48E8A5E2A9BF23892F1A',X'DFF837EE57B11230897A18CFFC861A5F698BBF50C11DDFCC399707931617F84A',NULL);
INSERT INTO "audit" VALUES(114,1800000000,'account.created',1,'root',NULL,'','local','bob16','18',18,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob16"}',X'DFF837EE57B11230897A18CFFC861A5F698BBF50C11DDFCC399707931617F84A',X'218B085A2A970FD7142F26339F519E1FE257BBBF5D3BDF0001811B438DC363D5',NULL);
INSERT INTO "audit" VALUES(115,1800000000,'account.privileges',1,'root',NULL,'','local','bob16','18',18,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'218B085A2A970FD7142F26339F519E1FE257BBBF5D3BDF0001811B438DC363D5',X'F4009CC9013587D3E46EF6BFBB6483181267BC42D7265FF6C06C27E535CA32F7',NULL);
INSERT INTO "audit" VALUES(116,1800000000,'token.created',1,'root',NULL,'','local','t0','HHYNOO6K',18,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F4009CC9013587D3E46EF6BFBB6483181267BC42D7265FF6C06C27E535CA32F7',X'1FF0F70D246ECFA733097A3AF78F866F2E78091DCF7E963EC0B81A8809E1E0DB',NULL);
INSERT INTO "audit" VALUES(117,1800000000,'token.created',1,'root',NULL,'','local','t1','BBXBZNUN',18,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1FF0F70D246ECFA733097A3AF78F866F2E78091DCF7E963EC0B81A8809E1E0DB',X'12AC613D1C40E4A850F0B04B32651BE4A8B4B583A37C052709350690560E4164',NULL);
INSERT INTO "audit" VALUES(118,1800000000,'token.created',1,'root',NULL,'','local','t2','ZXEYTSFM',18,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'12AC613D1C40E4A850F0B04B32651BE4A8B4B583A37C052709350690560E4164',X'C137D09BB20F06C93FFF091F4EC68134AC04E71753A4391FEBCBAA594A566209',NULL);
INSERT INTO "audit" VALUES(119,1800000000,'token.created',1,'root',NULL,'','local','t3','VSW4AS67',18,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C137D09BB20F06C93FFF091F4EC68134AC04E71753A4391FEBCBAA594A566209',X'468DC83567E9790E9A5928F38B5EFC3BC1AC51DDD7E09173A5C7BD3BAC4CFE27',NULL);
INSERT INTO "audit" VALUES(120,1800000000,'token.created',1,'root',NULL,'','local','t4','OMNXI2N4',18,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'468DC83567E9790E9A5928F38B5EFC3BC1AC51DDD7E09173A5C7BD3BAC4CFE27',X'895336012160BDD68FA20839772A2C4C8ADDD8B71871128E14823524B7201AA9',NULL);
INSERT INTO "audit" VALUES(121,1800000000,'account.created',1,'root',NULL,'','local','bob17','19',19,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob17"}',X'895336012160BDD68FA20839772A2C4C8ADDD8B71871128E14823524B7201AA9',X'4F8EEF293934D9910D54EBCEFF7F6B5A5ACCE9AFA5FB73BA7D6184EB2C30F4E9',NULL);
INSERT INTO "audit" VALUES(122,1800000000,'account.privileges',1,'root',NULL,'','local','bob17','19',19,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'4F8EEF293934D9910D54EBCEFF7F6B5A5ACCE9AFA5FB73BA7D6184EB2C30F4E9',X'48BA1F55633EA7A07940C562C0F5D8CE482F26901EEFDCB9A5F4EBEE4F1DC814',NULL);
INSERT INTO "audit" VALUES(123,1800000000,'token.created',1,'root',NULL,'','local','t0','I4ZUNFRW',19,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'48BA1F55633EA7A07940C562C0F5D8CE482F26901EEFDCB9A5F4EBEE4F1DC814',X'ADC33EAA54877748C3E0A094B5BDCA09CF3A8F7ED9A4341115F39BE61EC7AB3A',NULL);
INSERT INTO "audit" VALUES(124,1800000000,'token.created',1,'root',NULL,'','local','t1','CHWAOARM',19,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'ADC33EAA54877748C3E0A094B5BDCA09CF3A8F7ED9A4341115F39BE61EC7AB3A',X'120EBB6BD21A9D6BA52A52F513BF3EF198EF84B5C62ABE909C7343C98BFD793F',NULL);
INSERT INTO "audit" VALUES(125,1800000000,'token.created',1,'root',NULL,'','local','t2','R2K7DY7S',19,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'120EBB6BD21A9D6BA52A52F513BF3EF198EF84B5C62ABE909C7343C98BFD793F',X'34796AD8687072CA9B2C6B997638B22E0A94E83B3EC21B62BDB64091F45D77BA',NULL);
INSERT INTO "audit" VALUES(126,1800000000,'token.created',1,'root',NULL,'','local','t3','M3GMTJRV',19,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'34796AD8687072CA9B2C6B997638B22E0A94E83B3EC21B62BDB64091F45D77BA',X'6CF36CB8D3D8B2D137B2D841FD218868B1D9AB458B83D4D8792913BC76FD5897',NULL);
INSERT INTO "audit" VALUES(127,1800000000,'token.created',1,'root',NULL,'','local','t4','HIHATPTO',19,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6CF36CB8D3D8B2D137B2D841FD218868B1D9AB458B83D4D8792913BC76FD5897',X'0D9A57132573882F91118EC4376B8403FECC13C9A0E82DCD80E055D8B37AE24D',NULL);
INSERT INTO "audit" VALUES(128,1800000000,'account.created',1,'root',NULL,'','local','bob18','20',20,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob18"}',X'0D9A57132573882F91118EC4376B8403FECC13C9A0E82DCD80E055D8B37AE24D',X'5D49ABD2AF77DB445A3253503AFE1B25D28A74287E2FF71F4FD8DFF69EB58CBB',NULL);
INSERT INTO "audit" VALUES(129,1800000000,'account.privileges',1,'root',NULL,'','local','bob18','20',20,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'5D49ABD2AF77DB445A3253503AFE1B25D28A74287E2FF71F4FD8DFF69EB58CBB',X'BBD741C72B4ABC38ED3414A7D55103BABCE95C70156B522784825D52F96036C6',NULL);
INSERT INTO "audit" VALUES(130,1800000000,'token.created',1,'root',NULL,'','local','t0','H6724MTI',20,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'BBD741C72B4ABC38ED3414A7D55103BABCE95C70156B522784825D52F96036C6',X'378500067268D34A3E611B398E731D205D50425FFD2F35F68906A06479C2C8E7',NULL);
INSERT INTO "audit" VALUES(131,1800000000,'token.created',1,'root',NULL,'','local','t1','5QTLJEU2',20,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'378500067268D34A3E611B398E731D205D50425FFD2F35F68906A06479C2C8E7',X'FF537AEC83E646C1FB9CA9820E21FD28EFDC17D44F5DC5A0F9BD8C36C0468111',NULL);
INSERT INTO "audit" VALUES(132,1800000000,'token.created',1,'root',NULL,'','local','t2','NQMTMIUQ',20,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FF537AEC83E646C1FB9CA9820E21FD28EFDC17D44F5DC5A0F9BD8C36C0468111',X'77FDC9B2655F762F507FDAA4ED3F4375D651701D1E58F7F9C278F8DFF425CB52',NULL);
INSERT INTO "audit" VALUES(133,1800000000,'token.created',1,'root',NULL,'','local','t3','W3AYIINE',20,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'77FDC9B2655F762F507FDAA4ED3F4375D651701D1E58F7F9C278F8DFF425CB52',X'7669FDF766B50EF8EB899CCD92EB20ACF71FC9265E2A30C026EF52FDEE4D14D9',NULL);
INSERT INTO "audit" VALUES(134,1800000000,'token.created',1,'root',NULL,'','local','t4','WOXKJKEG',20,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7669FDF766B50EF8EB899CCD92EB20ACF71FC9265E2A30C026EF52FDEE4D14D9',X'DCAC900D5BCCE32C855DB072D05B49AAF9F124E79F4E82A00F054FBE71B45994',NULL);
INSERT INTO "audit" VALUES(135,1800000000,'account.created',1,'root',NULL,'','local','bob19','21',21,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob19"}',X'DCAC900D5BCCE32C855DB072D05B49AAF9F124E79F4E82A00F054FBE71B45994',X'AAC4DB33F75BA9C617DDB81BE94B441D13F898B734C33D63FF8A64C829825279',NULL);
INSERT INTO "audit" VALUES(136,1800000000,'account.privileges',1,'root',NULL,'','local','bob19','21',21,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'AAC4DB33F75BA9C617DDB81BE94B441D13F898B734C33D63FF8A64C829825279',X'E79A020A8C1E7F09F1E55DF10BC1D285D134D6067A7CC20998C9385B73B3BA75',NULL);
INSERT INTO "audit" VALUES(137,1800000000,'token.created',1,'root',NULL,'','local','t0','AKLWM4YH',21,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E79A020A8C1E7F09F1E55DF10BC1D285D134D6067A7CC20998C9385B73B3BA75',X'0B739602578F2C3F2ABC595D5870D541F0355BE236427B52409F48CA3D5B4A97',NULL);
INSERT INTO "audit" VALUES(138,1800000000,'token.created',1,'root',NULL,'','local','t1','UZF2RHVM',21,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0B739602578F2C3F2ABC595D5870D541F0355BE236427B52409F48CA3D5B4A97',X'71A2FDAA6A520B47276193B9093FBB1E088A7430BE9EAE7CE1E936A06DF2A712',NULL);
INSERT INTO "audit" VALUES(139,1800000000,'token.created',1,'root',NULL,'','local','t2','RYWJS52W',21,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'71A2FDAA6A520B47276193B9093FBB1E088A7430BE9EAE7CE1E936A06DF2A712',X'C5A47E3EDDC0A6D145C04318CB3EE72BD6B0A377BE7DA66C9B745E07041E3FBD',NULL);
INSERT INTO "audit" VALUES(140,1800000000,'token.created',1,'root',NULL,'','local','t3','EAPFP4DX',21,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C5A47E3EDDC0A6D145C04318CB3EE72BD6B0A377BE7DA66C9B745E07041E3FBD',X'458BC8A912CCD4EEC5465F8D80EBEB7B348085035995E97842FDCE46B1B60741',NULL);
INSERT INTO "audit" VALUES(141,1800000000,'token.created',1,'root',NULL,'','local','t4','KO3D24LV',21,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'458BC8A912CCD4EEC5465F8D80EBEB7B348085035995E97842FDCE46B1B60741',X'32B7923A1371A88C587D1E372EF3916FFA278C36D62AD9D922BAE8E535E76C65',NULL);
INSERT INTO "audit" VALUES(142,1800000000,'token.revoked',1,'root',NULL,'','local','t0','RLFU22JY',2,'{"name":"t0"}','{}',X'32B7923A1371A88C587D1E372EF3916FFA278C36D62AD9D922BAE8E535E76C65',X'488608DD0A0F9E88025163C80DEC73AD4375A6BEBAEF66CA7CAB6DAD0471C122',NULL);
INSERT INTO "audit" VALUES(143,1800000000,'token.revoked',1,'root',NULL,'','local','t1','MNX35XMW',2,'{"name":"t1"}','{}',X'488608DD0A0F9E88025163C80DEC73AD4375A6BEBAEF66CA7CAB6DAD0471C122',X'F5C375653C6C5E4EF818BFD1937C25CD97DC2B11BD23BDA18E97D8CDA3EEE8DC',NULL);
INSERT INTO "audit" VALUES(144,1800000000,'account.renamed',1,'root',NULL,'','local','robert','3',3,'{"username":"bob1"}','{"username":"robert"}',X'F5C375653C6C5E4EF818BFD1937C25CD97DC2B11BD23BDA18E97D8CDA3EEE8DC',X'C3CC36025340003340ED13A570DC6E8CE4E7FD81AB4442ADAAB4C2FED666C75D',NULL);
INSERT INTO "audit" VALUES(145,1800000000,'account.suspended',1,'root',NULL,'','local','bob2','4',4,'{}','{"locked":0,"reason":"unpaid"}',X'C3CC36025340003340ED13A570DC6E8CE4E7FD81AB4442ADAAB4C2FED666C75D',X'B95EE18953A04E9E56BE79122C66D8493EBA21A2024B84C03871BCA8D4FE584B',NULL);
INSERT INTO "audit" VALUES(146,1800000000,'account.removed',1,'root',NULL,'','local','bob3','5',5,'{"domain":null,"username":"bob3"}','{"revoked":5}',X'B95EE18953A04E9E56BE79122C66D8493EBA21A2024B84C03871BCA8D4FE584B',X'9FA69CEE0072831A20330FD4411838D50C15DEACC1FABD5158E66153FD0918C3',NULL);
INSERT INTO "audit" VALUES(147,1800000000,'account.created',6,'bob4',NULL,'','local','carol','22',22,'{}','{"contact_email":"","domain":"carol.example","owner_id":6,"privileges":[],"username":"carol"}',X'9FA69CEE0072831A20330FD4411838D50C15DEACC1FABD5158E66153FD0918C3',X'FDD59CC3348E1DE61F42B36DB720041401FD352EC526B8E3CFF5711919A155A9',NULL);
INSERT INTO "audit" VALUES(148,1800000000,'token.updated',1,'root',NULL,'','local','t0','YOQFTJ7B',7,'{"privileges":["list-accts"]}','{"privileges":["passwd"]}',X'FDD59CC3348E1DE61F42B36DB720041401FD352EC526B8E3CFF5711919A155A9',X'F9BEEB5059BC1A33B2D51FC2FBAB06715C23253015EC18E01BC8DA62082FA373',NULL);
INSERT INTO "audit" VALUES(149,1800000000,'settings.changed',1,'root',NULL,'','local','settings','settings',NULL,'{"time_zone":"UTC"}','{"time_zone":"Europe/Berlin"}',X'F9BEEB5059BC1A33B2D51FC2FBAB06715C23253015EC18E01BC8DA62082FA373',X'F7309C10F1B74D3D0C53DF3D1D9449D1E68638D96423305A943DDA27C55481FA',NULL);
INSERT INTO "audit" VALUES(150,1800000000,'account.password',1,'root',NULL,'','local','bob6','8',8,'{}','{"sessions_ended":0}',X'F7309C10F1B74D3D0C53DF3D1D9449D1E68638D96423305A943DDA27C55481FA',X'CC96A3E1B7F498B862BFCCFAE8E2DB32545001B4B198127F60C7B0CABF0754D7',NULL);
INSERT INTO "audit" VALUES(151,1800000000,'acl_list.saved',1,'root',NULL,'','local','basic','basic',NULL,'{"privileges":[]}','{"privileges":["list-accts"]}',X'CC96A3E1B7F498B862BFCCFAE8E2DB32545001B4B198127F60C7B0CABF0754D7',X'695F1C8A99384D98DC53B6B8AE0AB68D193224C1939D67974AEA8224D538913F',NULL);
INSERT INTO "audit" VALUES(152,1800000000,'account.privileges',1,'root',NULL,'','local','bob7','9',9,'{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}','{"acl_list":"basic","privileges":["list-accts"]}',X'695F1C8A99384D98DC53B6B8AE0AB68D193224C1939D67974AEA8224D538913F',X'7B153CA0000419B9799018DFD84E831CF2B7703CFC9E16523587EC8C39429926',NULL);
INSERT INTO "audit" VALUES(153,1800000000,'token.created',1,'root',NULL,'','local','parent','LIHSWFNG',1,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"parent","parent":null,"privileges":["all"],"sessions_anywhere":0}',X'7B153CA0000419B9799018DFD84E831CF2B7703CFC9E16523587EC8C39429926',X'4071500193D0B9712ADD00BA53AD8C24791907602FA459B0DAEE775253FFA529',NULL);
INSERT INTO "audit" VALUES(154,1800000000,'token.created',1,'root','LIHSWFNG','192.0.2.1','whm','child','MRQQAGIS',1,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"child","parent":"LIHSWFNG","privileges":["passwd"],"sessions_anywhere":0}',X'4071500193D0B9712ADD00BA53AD8C24791907602FA459B0DAEE775253FFA529',X'AF00B371BC1194EC7C2F4DA5323E14B13EEF59165E81C47D7FE1FD01C16DA3E4',NULL);
CREATE TABLE checkpoints (
	position INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_checkpoints PRIMARY KEY (position)
);
CREATE TABLE clock (
	id INTEGER NOT NULL, 
	highest BIGINT NOT NULL, 
	boot VARCHAR(64) NOT NULL, 
	uptime BIGINT NOT NULL, 
	CONSTRAINT pk_clock PRIMARY KEY (id), 
	CONSTRAINT ck_clock_one_row CHECK (id = 1)
);
INSERT INTO "clock" VALUES(1,1800000000,'boot-1',1000);
CREATE TABLE deliveries (
	notice_id VARCHAR(32) NOT NULL, 
	channel VARCHAR(8) NOT NULL, 
	attempts INTEGER NOT NULL, 
	due_at BIGINT, 
	done_at BIGINT, 
	error VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_deliveries PRIMARY KEY (notice_id, channel), 
	CONSTRAINT fk_deliveries_notice_id FOREIGN KEY(notice_id) REFERENCES notices (id)
);
CREATE TABLE feed (
	generation BIGINT NOT NULL, 
	subject VARCHAR(8) NOT NULL, 
	subject_id BIGINT NOT NULL, nonce VARCHAR(32), 
	CONSTRAINT pk_feed PRIMARY KEY (generation, subject, subject_id)
)
 WITHOUT ROWID

;
INSERT INTO "feed" VALUES(1,'account',1,'f360850cc7d475fbf1e6ec81ab73d83d');
INSERT INTO "feed" VALUES(2,'account',2,'d3242fa1ecb12c7af87ad1b706fc2a2c');
INSERT INTO "feed" VALUES(3,'account',2,'6c52c0d33aac18ddc74f06d233880a70');
INSERT INTO "feed" VALUES(4,'token',1,'f74d70fc56437d938779542e2ab0f4c1');
INSERT INTO "feed" VALUES(5,'token',2,'f30db8c9c55d9c03e1288dcc767b7377');
INSERT INTO "feed" VALUES(6,'token',3,'78d1539c83e385baa3401f344c2750f8');
INSERT INTO "feed" VALUES(7,'token',4,'2e63ad6b2201d4e449aee71b228faecb');
INSERT INTO "feed" VALUES(8,'token',5,'eb19b83bca42a0b5cc719628f8dadea0');
INSERT INTO "feed" VALUES(9,'account',3,'4ef6288a7bb2962aa3c1fe03c93af691');
INSERT INTO "feed" VALUES(10,'account',3,'58efe2b8cf2d45633e675b994b364683');
INSERT INTO "feed" VALUES(11,'token',6,'5581761d10bf5c8854467de613b6a3ef');
INSERT INTO "feed" VALUES(12,'token',7,'0edfde0fe8097d3349fa5f7cf180ce91');
INSERT INTO "feed" VALUES(13,'token',8,'338a23b38d743b8d34848b30bb3364fb');
INSERT INTO "feed" VALUES(14,'token',9,'5df2e7f66b54b049af5274b62fac5f05');
INSERT INTO "feed" VALUES(15,'token',10,'733f9c24340959608e5f38ef91eded02');
INSERT INTO "feed" VALUES(16,'account',4,'b3918a07ddc67a821df532e86757df10');
INSERT INTO "feed" VALUES(17,'account',4,'0e4aa091c348c0b04ce3addb0d1afb7a');
INSERT INTO "feed" VALUES(18,'token',11,'7e2665f914dcbc0b59fdb1bcc4bbc1d6');
INSERT INTO "feed" VALUES(19,'token',12,'3943fdead404b346091994365024dfda');
INSERT INTO "feed" VALUES(20,'token',13,'c9c0618bf162e28b080171acf50abafa');
INSERT INTO "feed" VALUES(21,'token',14,'3e1c8fbb9eff9a22b1baba2286a1f9d7');
INSERT INTO "feed" VALUES(22,'token',15,'cd9f6add6ca5db2360c6a84a622f02d4');
INSERT INTO "feed" VALUES(23,'account',5,'bbf161001e9af714e5e60e5c03218fb2');
INSERT INTO "feed" VALUES(24,'account',5,'854c77ff5bcdd07eca72f0f0de4babdc');
INSERT INTO "feed" VALUES(25,'token',16,'0c6c6857e0baa239412e92eeb0c51124');
INSERT INTO "feed" VALUES(26,'token',17,'71917108890873d5b7519788a7749684');
INSERT INTO "feed" VALUES(27,'token',18,'85c169ef4864a7de117ac246f2372f83');
INSERT INTO "feed" VALUES(28,'token',19,'e320839e40ac223868c33dbc7d65deb9');
INSERT INTO "feed" VALUES(29,'token',20,'0358fbc364cef55061d0af470186abf0');
INSERT INTO "feed" VALUES(30,'account',6,'398ff1ac7de6cf04a45109f69b7b1c9f');
INSERT INTO "feed" VALUES(31,'account',6,'7c9f28d277355a12b8600f819ecedee7');
INSERT INTO "feed" VALUES(32,'token',21,'1149b92de74434b84f91cdb862affa01');
INSERT INTO "feed" VALUES(33,'token',22,'de0b15a549af442a5c50383be7d135f3');
INSERT INTO "feed" VALUES(34,'token',23,'12159ac41b3c025c98d462b73883ae32');
INSERT INTO "feed" VALUES(35,'token',24,'cf88516cd70d3ad34335abfd5ae8bf73');
INSERT INTO "feed" VALUES(36,'token',25,'703bd869314183f296c1fc3f4edc8652');
INSERT INTO "feed" VALUES(37,'account',7,'cd55a655e140e0861f3697e339d06d31');
INSERT INTO "feed" VALUES(38,'account',7,'5854f43eacbada5a1ad2bc2e4558635c');
INSERT INTO "feed" VALUES(39,'token',26,'6022ac90aa87ec46dfd787699521c2c9');
INSERT INTO "feed" VALUES(40,'token',27,'e6158b56dbe0ae59c7c808d4ec11fd6d');
INSERT INTO "feed" VALUES(41,'token',28,'400b404d5e9f54710ca46fdce3b5c070');
INSERT INTO "feed" VALUES(42,'token',29,'515e1c319ddbbe8babc21c4259bde8b5');
INSERT INTO "feed" VALUES(43,'token',30,'509b9e0872141270ea9c35af28f43e72');
INSERT INTO "feed" VALUES(44,'account',8,'5462217f15b32b215cbff2979936665c');
INSERT INTO "feed" VALUES(45,'account',8,'e7c9b9d5bfbcae22d44cd6dda295661e');
INSERT INTO "feed" VALUES(46,'token',31,'ada17097492f60d4f5dd93a69ab26a2e');
INSERT INTO "feed" VALUES(47,'token',32,'8fc4a63b92598154d2202dbd72f63a7a');
INSERT INTO "feed" VALUES(48,'token',33,'2bbdad88873a29851cd948ad8505dcd2');
INSERT INTO "feed" VALUES(49,'token',34,'550f3a64b0404ba670a419f335a97010');
INSERT INTO "feed" VALUES(50,'token',35,'e46de2bfb7d8e702267c4576c3ade000');
INSERT INTO "feed" VALUES(51,'account',9,'4d0012d16abe25e93d23d6633d722c3d');
INSERT INTO "feed" VALUES(52,'account',9,'7285b42a9e6e719bcb15ccccbd6944e8');
INSERT INTO "feed" VALUES(53,'token',36,'082062d302f4ce428b884ebb3f2cf6dd');
INSERT INTO "feed" VALUES(54,'token',37,'48d163876f025e13506cd44f31ca9637');
INSERT INTO "feed" VALUES(55,'token',38,'22fe89e662e5c24edd3c959cc0a1bb71');
INSERT INTO "feed" VALUES(56,'token',39,'0d46fbca138765443c4c7cb76e9a234b');
INSERT INTO "feed" VALUES(57,'token',40,'65b998899919e4bff3be0011a8393921');
INSERT INTO "feed" VALUES(58,'account',10,'226c8b9ddcd42d30ceca1792baf88383');
INSERT INTO "feed" VALUES(59,'account',10,'c207cab8313f25881b85ee3268b09f41');
INSERT INTO "feed" VALUES(60,'token',41,'ec82eb4a63aaa5c4823e44feb5b4bc24');
INSERT INTO "feed" VALUES(61,'token',42,'ecbcd3f828835d86bef73e00cecb53ee');
INSERT INTO "feed" VALUES(62,'token',43,'f6ccf08ff9f602e0e39f98a78a6f8bcc');
INSERT INTO "feed" VALUES(63,'token',44,'c71366b01a2f07176b5b6e7e163aa370');
INSERT INTO "feed" VALUES(64,'token',45,'fcb93fe7457e5833021d93604c9a6137');
INSERT INTO "feed" VALUES(65,'account',11,'9c3a5a1e0eb960ec68da4dca538241fa');
INSERT INTO "feed" VALUES(66,'account',11,'e1a91a167dea968a15ddc38aa4eb7704');
INSERT INTO "feed" VALUES(67,'token',46,'1f43c94dda32336fb06d6410eed4e28e');
INSERT INTO "feed" VALUES(68,'token',47,'f5f602dc5768b0a9449e4f7e23b04f4e');
INSERT INTO "feed" VALUES(69,'token',48,'e805f0f8ceecc0ef0684953353916ae0');
INSERT INTO "feed" VALUES(70,'token',49,'fcea286473c64a0e4810e5c9de435f32');
INSERT INTO "feed" VALUES(71,'token',50,'569982263dc8f8afccb9a1653c5076e1');
INSERT INTO "feed" VALUES(72,'account',12,'920540c2088cf80a7a1814cdfc547e7c');
INSERT INTO "feed" VALUES(73,'account',12,'3c1e7d00870d52f902a1ff0395fa82ec');
INSERT INTO "feed" VALUES(74,'token',51,'885f56c5597879e40757dad3bc5377cb');
INSERT INTO "feed" VALUES(75,'token',52,'75babe32259f2e4e72ad728d22db4e0a');
INSERT INTO "feed" VALUES(76,'token',53,'196b9fb9b2940033365b9d0300a9b2d9');
INSERT INTO "feed" VALUES(77,'token',54,'879294db075461695c15ae0cebc72268');
INSERT INTO "feed" VALUES(78,'token',55,'7b738df41f25e474ad5a2f192dee657f');
INSERT INTO "feed" VALUES(79,'account',13,'5d47b086baf20a34f69cef1cdadea1e3');
INSERT INTO "feed" VALUES(80,'account',13,'c3ed468f36a27c63a51494b973f6ad94');
INSERT INTO "feed" VALUES(81,'token',56,'a21787907a049c8f467422034c90ab1f');
INSERT INTO "feed" VALUES(82,'token',57,'b3752a816f5bd5b34b52f46a0729a5d4');
INSERT INTO "feed" VALUES(83,'token',58,'fa47891d1077cd424dc2d934c7e0e0d8');
INSERT INTO "feed" VALUES(84,'token',59,'bf195b79f511c16764244338c7a8bb9d');
INSERT INTO "feed" VALUES(85,'token',60,'f46fd8036a0abe6ad7afec20e0c41722');
INSERT INTO "feed" VALUES(86,'account',14,'080d58c3120d7297412a3a3010e7266a');
INSERT INTO "feed" VALUES(87,'account',14,'2da384cff5716755f97712bfa66e8621');
INSERT INTO "feed" VALUES(88,'token',61,'839c8330916a5cde644d6cc3f8cf0584');
INSERT INTO "feed" VALUES(89,'token',62,'6e108f6be2a9910aa780d1c49b8ab4bb');
INSERT INTO "feed" VALUES(90,'token',63,'7feba86bb1b0a4e231de6aacde60006c');
INSERT INTO "feed" VALUES(91,'token',64,'acacf32075e506a20495490ba9dc499e');
INSERT INTO "feed" VALUES(92,'token',65,'607978db8be7bd260eb309cfec6099d8');
INSERT INTO "feed" VALUES(93,'account',15,'dc3686202750cf4c652fc411a4196b03');
INSERT INTO "feed" VALUES(94,'account',15,'d6e6989394d2408d618d479bde8135ff');
INSERT INTO "feed" VALUES(95,'token',66,'8bfc9bd567ebccd449a5aad76ed70662');
INSERT INTO "feed" VALUES(96,'token',67,'403f35d0e58fd32691891813c3060e47');
INSERT INTO "feed" VALUES(97,'token',68,'58f66e68fa955a28c82b59b67e3be246');
INSERT INTO "feed" VALUES(98,'token',69,'cda3d97472b5406bb05c1c37f0704a64');
INSERT INTO "feed" VALUES(99,'token',70,'d142da746356ca1e5e76789ea456f289');
INSERT INTO "feed" VALUES(100,'account',16,'011a00f960f46c79cf655981398a626a');
INSERT INTO "feed" VALUES(101,'account',16,'4ed669da1389a28f5165617b6b3e3764');
INSERT INTO "feed" VALUES(102,'token',71,'02275ea1c934f5e2828b90a2094122f2');
INSERT INTO "feed" VALUES(103,'token',72,'3e1de41ffe4e6a35e67f60daeba40b82');
INSERT INTO "feed" VALUES(104,'token',73,'997a5b552adfa070fcce2776b642c10c');
INSERT INTO "feed" VALUES(105,'token',74,'1e38ea28cd38558affd7efcc63631d61');
INSERT INTO "feed" VALUES(106,'token',75,'dfb13bd8619d05f1ce8115a760152060');
INSERT INTO "feed" VALUES(107,'account',17,'33c1c8db18b290f6c1c25d5d61c33b42');
INSERT INTO "feed" VALUES(108,'account',17,'6b944bf9b46816e68590b59be75cbc8c');
INSERT INTO "feed" VALUES(109,'token',76,'6401080372c6c251204fbb4381bce60b');
INSERT INTO "feed" VALUES(110,'token',77,'9ee46a9a51761a549578e00d6febe4dc');
INSERT INTO "feed" VALUES(111,'token',78,'f5592db3e90dc370656a3df53264472b');
INSERT INTO "feed" VALUES(112,'token',79,'61de4ebedac34fe53a13f6bd27cb5760');
INSERT INTO "feed" VALUES(113,'token',80,'c53edda05abdfccf343211ed5eb46577');
INSERT INTO "feed" VALUES(114,'account',18,'8282256fcc33e5967b5187d6a95a0018');
INSERT INTO "feed" VALUES(115,'account',18,'e4d57c8dafed0a79b96f43e5138537f9');
INSERT INTO "feed" VALUES(116,'token',81,'11692eed11e9c1effcca4871039ecf4e');
INSERT INTO "feed" VALUES(117,'token',82,'12b39ec2850d748ccda764e3f7722a73');
INSERT INTO "feed" VALUES(118,'token',83,'00b08981e0e4b1b6e82a6f57179ecd03');
INSERT INTO "feed" VALUES(119,'token',84,'91238ce460121f948d2793b62463b695');
INSERT INTO "feed" VALUES(120,'token',85,'14843083e536cb260ad37340eadcb061');
INSERT INTO "feed" VALUES(121,'account',19,'651f2bcdeeca8d42341f2a15c0931868');
INSERT INTO "feed" VALUES(122,'account',19,'71b151ecbd58ce2cc058e91c1e299d2b');
INSERT INTO "feed" VALUES(123,'token',86,'02ac56c94ebdc63471c0f24eaba24251');
INSERT INTO "feed" VALUES(124,'token',87,'977e1c363b2dbc14495d2462c4af0097');
INSERT INTO "feed" VALUES(125,'token',88,'572b49dbcdb77021d543d074ceca2113');
INSERT INTO "feed" VALUES(126,'token',89,'f9f379f3c98e68fdb0e5132075374300');
INSERT INTO "feed" VALUES(127,'token',90,'400fd1f39d3021af1d72b22e563ade08');
INSERT INTO "feed" VALUES(128,'account',20,'4a7c5bdcf6d05f54133a8dd824af4da9');
INSERT INTO "feed" VALUES(129,'account',20,'2f5bb171c86f283dd24a8a1c8fd7beb8');
INSERT INTO "feed" VALUES(130,'token',91,'e409b5f2cb01f8e3079e3f8567c05e8c');
INSERT INTO "feed" VALUES(131,'token',92,'035e39d8a1cb6a455ab41c6ffc6efa2f');
INSERT INTO "feed" VALUES(132,'token',93,'87007b9484c6b07ba6c4a7601310757a');
INSERT INTO "feed" VALUES(133,'token',94,'8a06eda8c5c0e416a757648966559d5c');
INSERT INTO "feed" VALUES(134,'token',95,'ec8bca195b06f46f2e48da42bfde4938');
INSERT INTO "feed" VALUES(135,'account',21,'84bfa975d2c89a75d10fb98eb93bc2d9');
INSERT INTO "feed" VALUES(136,'account',21,'6e7994a4aba49cacab2f38cd31752d03');
INSERT INTO "feed" VALUES(137,'token',96,'73185153e500a82b6d4a49b43dfafb8f');
INSERT INTO "feed" VALUES(138,'token',97,'e2663a9fae253a3a6fcf3fe7a741e20f');
INSERT INTO "feed" VALUES(139,'token',98,'1072943ca58a76ce4d2d8a4e2cbdbdca');
INSERT INTO "feed" VALUES(140,'token',99,'104f2ddd06d7ff6f7bf737333939f959');
INSERT INTO "feed" VALUES(141,'token',100,'c84a4b491cc0eab7accdbe0eebc55d16');
INSERT INTO "feed" VALUES(142,'token',1,'067114ed871a864f583d129afaf27c13');
INSERT INTO "feed" VALUES(142,'token',2,'067114ed871a864f583d129afaf27c13');
INSERT INTO "feed" VALUES(143,'account',3,'1336682ed9c5351d40d73bcd22481e9f');
INSERT INTO "feed" VALUES(144,'account',4,'297cdfc1499a49c5d46d5ccbaaaec988');
INSERT INTO "feed" VALUES(145,'account',5,'2423e987f77020ee4611dfca283964d6');
INSERT INTO "feed" VALUES(146,'account',22,'c78373c6da651b1c780c24796aeb52f2');
INSERT INTO "feed" VALUES(147,'token',26,'26db3c6d12e605bce4446c1ae1991fc5');
INSERT INTO "feed" VALUES(148,'settings',0,'afce590a40e41eb8afe3758b41bb41b0');
INSERT INTO "feed" VALUES(149,'account',8,'1328ccbe3ba2fd4b8eae7dfe7d47023c');
INSERT INTO "feed" VALUES(150,'acl_list',0,'5fe999e59713e66090d161e01d227c8f');
INSERT INTO "feed" VALUES(151,'account',9,'8d46e125e306014480bb0ee0d1eaacc2');
INSERT INTO "feed" VALUES(152,'token',101,'17d5981f42faa6f09d238524485648a2');
INSERT INTO "feed" VALUES(153,'token',102,'63bf4b638393a29cf01f7b49bda09adb');
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
INSERT INTO "generation" VALUES(1,'feed15fc789c436dc76ec20a94d8c085',153,'63bf4b638393a29cf01f7b49bda09adb',154,X'AF00B371BC1194EC7C2F4DA5323E14B13EEF59165E81C47D7FE1FD01C16DA3E4');
CREATE TABLE keys (
	key_id VARCHAR(16) NOT NULL, 
	check_value BLOB NOT NULL, 
	CONSTRAINT pk_keys PRIMARY KEY (key_id)
);
CREATE TABLE last_uses (
	token_id INTEGER NOT NULL, 
	secret INTEGER NOT NULL, 
	accepted INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	address VARCHAR(64) NOT NULL, 
	door VARCHAR(16) NOT NULL, 
	function VARCHAR(300) NOT NULL, 
	reason VARCHAR(16) NOT NULL, 
	CONSTRAINT pk_last_uses PRIMARY KEY (token_id, secret, accepted), 
	CONSTRAINT fk_last_uses_token_id FOREIGN KEY(token_id) REFERENCES tokens (id)
)
 WITHOUT ROWID

;
CREATE TABLE leak_reports (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	digests TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	reporter VARCHAR(16) NOT NULL, 
	address VARCHAR(64) NOT NULL
);
CREATE TABLE notices (
	id VARCHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	at BIGINT NOT NULL, 
	account_id INTEGER, 
	facts TEXT NOT NULL, 
	CONSTRAINT pk_notices PRIMARY KEY (id), 
	CONSTRAINT fk_notices_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);
CREATE TABLE passwords (
	account_id INTEGER NOT NULL, 
	hash TEXT NOT NULL, 
	changed_at BIGINT NOT NULL, 
	CONSTRAINT pk_passwords PRIMARY KEY (account_id), 
	CONSTRAINT fk_passwords_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "passwords" VALUES(8,'$argon2id$v=19$m=19456,t=2,p=1$2jKoHExZRf6PlqNk17c1CQ$ux6Gao0ZjSkm8V5ZlDcRo0Y+wGDMoX5Gzep/zFzwHwQ',1800000000);
CREATE TABLE policies (
	account_id INTEGER NOT NULL, 
	name VARCHAR(64) NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_policies PRIMARY KEY (account_id, name), 
	CONSTRAINT fk_policies_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);
CREATE TABLE secrets (
	digest BLOB NOT NULL, 
	key_id VARCHAR(16) NOT NULL, 
	token_id INTEGER NOT NULL, 
	created_at BIGINT NOT NULL, number INTEGER DEFAULT '1' NOT NULL, ends_at BIGINT, request BLOB, 
	CONSTRAINT pk_secrets PRIMARY KEY (digest), 
	CONSTRAINT fk_secrets_token_id FOREIGN KEY(token_id) REFERENCES tokens (id)
)
 WITHOUT ROWID

;
INSERT INTO "secrets" VALUES(X'04F6296536FC596B6B19DB936B9E1E7E65DD38D12A57E651FF1BE1206089C084','1',2,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'0883D99B158088BD39AC460C621ED03A22B8E20AFC2D48C483BDDB0C55B6D60E','1',15,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'0A8D4D35573E3007B9E009CCCE6EC417341676F6A3291E8121590C505C6A5037','1',77,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'0C6F2DDB7736C2FB58D8101B7DDDDC3CD286860A70A792A9286A0F6EB2C5EC7A','1',79,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'11882A73171E78617202563D6A90978BF48EAC4697CFDACC730B543729089E97','1',54,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'11F6E33005C0197F39636425C97096AB50182BE25F05A4C2B139298320DE8993','1',72,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'1919E3445A0B10E61621928D9CAF9EC48632CE455500C6CF713A75728A405081','1',96,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'1E97E9C61359024994E71C01EEF5C34CA55D4F3FDE4CF02D34A14C1A44D18226','1',51,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'1F560CB9EA98F43C2ECDDFDCD4C82EAA140262C8928FA65E598A787E89D5A083','1',95,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'243C38FEFEC30D485FCFDED9C047CE841C7D3B60A4FA55FFF5F78CF4C214F394','1',100,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'25958A5E1FF65934DE148F6DE8D8B3C5A005D7458F35A7BC180803B9C67D299A','1',49,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'291466D517AE237B10DDDD9B7E373A36727AC5600F9D00E663DF5C95C9F4518E','1',21,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'2A9FDBAE63C80343466FF7ACB8F56050E46AA3920727346F8FBB0AEA5A9F840D','1',8,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'3024FEEE8D78B00917FE0DD23DB96C2BC0A3B6075742201DEB731A2863BE4952','1',35,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'31CB3AE2C53FCED850527D692252FE667D340988E47ECA2CC0EF6DA55899AAD8','1',98,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'337C3401D220E3E794850CEF76EF1FB36A6F92598A4B1D05AD2177164C7611E3','1',32,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'33A448E74C3701EDCD84A26DA12AF7D7D0512F999122B660378BD6A1671DE2AE','1',73,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'346C890B506A5C7A1D24F249394A106E795CF134832FAA3B2B79AFEDB9CB1820','1',55,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'3974A2D3946D9712785AA1030B4E8BAA7DF458ECEDC9DAAC1517D5359C310CFA','1',31,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'3DEBCA6BC8ADD6F8B4A819DE4CE10144302AA234F728CF5A567F913B7E7C91A8','1',33,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'4255414636867EA6E007E5EAD97726CE70817A92EDACFE28F2A5D8D9A0FAEBD3','1',25,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'4456378074CC616A5702205C58D463C3F127103E75CFF8A0C07BC409BCDFC8B1','1',30,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'46F9C877C023DF1A553A36C3A0783806FC865D48EDA0EE8CF37285B0C6A35EEB','1',40,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'47EC58777E55B107B834B17EE39A67FB4BD3A2E51D734A6EF2B92FD70F005EFE','1',46,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'4951CE718EF437A63FCF55D51CFA0E457529E631F3571B840EF1E6794370AFF8','1',87,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'4E95861D328F85BC8303722E1EB7C321918E495BBAA72F9BCB266F0986CBB277','1',11,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'4FB522A66E7D4DBF6B5E356D135CE32A6762F5C65FBBCDABE4026437FA3FB68A','1',70,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'50B4BD2FF1FD7B176471BF0B1117EECC8C078003E9B52BDFEBCA88516F5FFDAF','1',69,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'5454BA6C9B7CA4D83FF98477E07B0C781A45C2F3303319EF28E83DDDB8D37823','1',82,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'55D3CDA6CDB8FF70A086C6CF9B83B507FBDCE76D6A4D1DD6060F9644A72841BB','1',76,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'57678D732A07473DD6E9B46BAE76B573AF4FFFA2C0DFB4274CCE5DBB9523C561','1',59,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'5810D085BADC9C93189F60E72B4A62E4971381A29A0B2F6B453B4CFE3CE1A5DA','1',60,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'590848926F26D824A65CADEE81974E79E8B41F8AF6C5FAE343C2ECF80A8283E4','1',86,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'5D4FA4D7D919C1663BC3E4A6EFD82FEBA99F01BA9F332C6B437BA39C65351BC6','1',101,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'5F2EDA0C08F63FC6C12CB84C1A61197A603DB4EA308048F5A9CC5FC7E519EA20','1',71,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'679BAEB6918CFB3ED64554AA47D1A2A3687AF2476FB0E7E5A8EFD55B50C392D5','1',5,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'6CF70D65FC81F114A5C74AB15FF278DD7229564672C24482051ECC10E871E219','1',12,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'6D929DA94E35F69197C1249DAC0773B8D598E0670F55C76ECED2CC25A878FE0A','1',47,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'70D5841CCA6CC513595B5F9EA96DFB6B947D6F5D80A4DE7884956D34879029E3','1',88,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'712D3F5EF120BD471EBEB2B66215349876C0FAC03DC56591493A71A4BA824918','1',83,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'7429371A9228BAE68863A50B0C7165B7DD766BFD6BA25CCFCE94042E3252E9B3','1',29,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'74B0CBA783BCA6489F09172E7AC8675B88B746A86AA074F2B914428D5DD71479','1',97,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'7836616DAF276BC3BE3B4043FF69869FEA6983BD9D6D2AAF15784B204DAD03C0','1',45,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'78986E3BBFC476F4EC7AAE42AD0E6C7055C3F531B6C5FE081248D39942F9B4C2','1',58,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'7A4EAD346E6BCDAA1F2C461468490A1895ECD33D2E9A2B643049100228C50156','1',36,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'7ACAA33B88D54EC35209B7808BC4AC2967A7A5A799D74C04D43D80B9F44EE8C5','1',68,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'7B52C94D251C484686DE75F15E46D0638877253BC495A92A4ED9271DE4C26636','1',9,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'7C2F239688A7116A38E62AA8E4A31BDE84EA22A563B7A59CB5D85262A9916219','1',78,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'811163FEA1BDB74F3C1E4B662FAEAF23CD8094EBDFF000B70AF210FA8ADBE6F7','1',93,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'83198B3C04CCF015C523EE7755CF193D37507763174EF152743B0381ED9B1882','1',99,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'83550362B11EDB6EE09B134811914777E543B92D882E139D73E277C7538FDD71','1',14,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'8598932DED153B02106E689554C3428FA42CAC9D8DDE388ABFAA1B08DAFBF534','1',56,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'85CDF0FEB024B36380CCFEA34F8D03DFDDD52394C5514257AB1D9D96AD19C6F9','1',10,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'8860EC837864165B62AAF71426E989F95727415BBAD343BB711C6813EDB687D1','1',90,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'8F8F4546C637E2E54B1C90107682EB8E25D721B14979E815754F6686C050DFAE','1',16,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'93E290D9334E0815F0359FDDA030AF5F98217B3FBD9E0620D3F28F4DC6A3CC5B','1',17,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'9567B836418191A62C0B30F35604D3FF90A7E9BBCD467947B98F01B9BD57A6F5','1',19,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'9693D97C4773511BAC799F08BF1074993405F9A5F132337AFAA7A8853C337086','1',64,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'98109C7898585B28E3D42DDEF0C3F83BC6E86598F42ED97525F9F90AFAB73682','1',74,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'983006F0EBDA6DDE72E6E804B2FD3CC4BBEDEB52FF2FB4C1605A516E7F793974','1',92,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'98697B64078657407BD7D29CE5B27BE079EC0C67EB2FD9B4DD90FF96C65F252D','1',7,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'9A7CE62CE0AC6483FCEA8BD27C6E1A58ACE1C9D545401086D5F6A46DC4DFAA23','1',50,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'9A9D600FBC5EA603D367081567339CA35EE796753479A8C68EB7D74FE7505E92','1',3,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'A1D3016D2320109448A9AF79A38D611DD12B9A3EAF01C0E886A5FB9C13E57101','1',94,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'A2F4772F9B8BB2A978994A360806347E393A485C1CF6246B29E1BF74C0131929','1',80,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'A4174CC383B795A8E3C5B4EA07F243DB3E32A49731B78BACB4AB1EC6D792056B','1',62,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'A72AFC783D15503D84A1834C334BCC2BDF04E17B2C9E992BD82D8F939854B855','1',6,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'A8CB0091D6A7B91983FF082ABC8A9BC74436E76FE016DE9F9D240F97FD2AFC1A','1',4,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'AB498F1131CA22EFA149DA16CDFD6A42E4C3641223307090A251C66B0A945584','1',66,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'AB5BFB310B7C38FADC8E989C89F3E7AF8F03DBFA7DA75F626A36C8AFF37F811B','1',84,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'B367BC8703936C865AEBA346E8B91E208F2B44B99E80FE08ADAB8F440A1365A3','1',22,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'B400792D63311399F29A96EFF3E7E927257F8F6F34CFC359EAF9D38521067C35','1',37,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'B54D42280A9780CAFEFA73BDB8A1C5CE827A3DBD2E806BE6D5F2583D16FDF211','1',13,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'B95EE45FA6CE160D18C83E7A0CBB7C91A2ED7CCF9360A3AF334C54CD42258805','1',53,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'BBE8F265BED33E73276179E038B9B3603DD911C5E8DA1C1398180DB7630D1F26','1',57,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'BC92B8EB3AC8C49A4C5EB91F838A5F738AAA9798CD3375C423E0BE218E0EE808','1',18,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'BE48E4955861D59EB52B332700FD784BBAFE030FD6AFB0C149BDA37B6E1759DE','1',26,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'BE794EB5DCF3EEE719E739FC66C5140BA4CD55FCFE212902CA8C53653192F0AF','1',81,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'BF37AF49AF06CC48FAA4D0F38EEE9DA999091A614BF7FD5BAB9A610377565516','1',39,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'C0DCD24E508C6726DF0AA7F99B8D8C6ABBF769D2C868B3993ABD08F48941B247','1',48,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'C637EC22CE23A385A548C24094824492C9F3E37FAD6FB0BA6877899F3A911D89','1',27,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'CB7A796935E7251E4C2433A312A88DAE0B91BDECCD8C73C4B1C41D16F01BF16D','1',34,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'CC499986BF7B611477230CC687EFDFFF616410722D4A8D3F4B0A0B3D4951FCC5','1',65,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'CD5EDB6C9BEE71343C60B3C9817F2664689BAC82F3D2A204E5F7FF34407511B1','1',28,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'D9471337F090ECF197438A86DA20775CC101A10C5615F50E4C257E0D88DAEBAA','1',102,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'DA51B383C4E6F790133C6674BE9F6E53E84177B26249565637476C3FE6E813DC','1',44,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'DB2E4FBA8E9BBA8E11F10B59A3934CE692981C84F070470C6FE8345C07E04AFC','1',41,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'DBD5F578650D313A6F98999552F140F77AB3F4B8EDF88647194402CC4C090103','1',61,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'DBD7AE8C9C9D91B9242ECE5030F55B7ED335C58049D5280E58F5246D5BFD2096','1',23,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'DDB0354A60E0110B7AA21C4E292556786562AC5D1D1CC71E8033643BDA8C74F5','1',63,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'E075CAABD26CA04A5C24DB1212429F0DF162F5E56C551FA1FDB88465FC92D108','1',24,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'E29F5BD357F6707FB29BB00ED149B529B0209753F9F47B8968B4055CEC00E4C1','1',89,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'E55624580AA46B1574AFBD1E8FD2B54EFCC60D195B5711D57A112C46E3F3DAF2','1',42,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'EAADDFF5D756BC1A9261161D9FD0218DC666CBD89CDA5C0835D167637A8AD97F','1',52,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'ED36CB9095FB63C7DBBD0E8D38C1D1BF74394B9C0396924D7479C8D820934429','1',85,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'EE959EC40AB83AC58A2AE5FDC9273D65502DB9B8AC8E339B17BCE06E08DEDEE5','1',43,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'F15FEC0A0619EA7868EEF8002BF689D74A7E7B7044FA20921B2443DC377DAAD5','1',91,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'F3C951D04734D3C397AF4CDE9C2A99FD8CDFFECCE52587355A3535B9D3E5ADA2','1',75,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'F58162DE362EB615A94B49CA40FD88D5DDAB4CC42E026EFE673D63C75AAB5FE9','1',20,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'FCFC8692A35534388D8D626770DBEB12DBF5165ECFC5087CAB052BF5AA57F4D0','1',67,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'FE7CD9A7766133E2EB9F0F2E71A5CE787F0D3141605ADE02B87A56653A51A9AD','1',1,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'FE8E5897EEE1DBEE3D49A7AEBC2B806DD959A89D542133D4F08359E3032523DC','1',38,1800000000,1,NULL,NULL);
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
	ended_at BIGINT, openers TEXT DEFAULT '[]' NOT NULL, secret INTEGER DEFAULT '0' NOT NULL, 
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
INSERT INTO "settings" VALUES('assertions','0');
INSERT INTO "settings" VALUES('assertion_key','0');
INSERT INTO "settings" VALUES('audit_key','0');
INSERT INTO "settings" VALUES('mail_server','');
INSERT INTO "settings" VALUES('mail_from','');
INSERT INTO "settings" VALUES('mail_to','');
INSERT INTO "settings" VALUES('webhook_url','');
INSERT INTO "settings" VALUES('allow_private_links','0');
INSERT INTO "settings" VALUES('max_lifetime_days','0');
INSERT INTO "settings" VALUES('require_expiry','0');
INSERT INTO "settings" VALUES('require_allow_list','0');
INSERT INTO "settings" VALUES('max_tokens','0');
INSERT INTO "settings" VALUES('default_expiry_days','365');
INSERT INTO "settings" VALUES('idle_warn_days','0');
INSERT INTO "settings" VALUES('idle_disable_days','0');
INSERT INTO "settings" VALUES('idle_revoke_days','0');
INSERT INTO "settings" VALUES('ui_preselect','all');
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
	revoked_at BIGINT, lasting INTEGER DEFAULT '0' NOT NULL, sessions_anywhere INTEGER DEFAULT '0' NOT NULL, description VARCHAR(200) DEFAULT '' NOT NULL, disabled_at BIGINT, disabled_by BIGINT, disabled_how VARCHAR(8), contained_at BIGINT, contained_by BIGINT, idle_since BIGINT, old_secret_ends_at BIGINT, folded TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_tokens_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_tokens_parent_id FOREIGN KEY(parent_id) REFERENCES tokens (id), 
	CONSTRAINT ck_tokens_name CHECK (length(name) BETWEEN 1 AND 50), 
	CONSTRAINT ck_tokens_privileges CHECK (privileges <> '[]'), 
	CONSTRAINT ck_tokens_expires_at CHECK (expires_at BETWEEN 1 AND 253402300799), 
	CONSTRAINT uq_tokens_public_id UNIQUE (public_id)
);
INSERT INTO "tokens" VALUES(1,'RLFU22JY',2,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(2,'MNX35XMW',2,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(3,'KKMNV4P5',2,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(4,'4FGWUSAV',2,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(5,'PYGOLKMP',2,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(6,'M37XHTH7',3,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(7,'ZUXHRWKT',3,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(8,'7H6JRBWA',3,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(9,'XT66CFKJ',3,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(10,'2DYN7F5V',3,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(11,'NHEXOFQH',4,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(12,'WICA63CO',4,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(13,'3SGT72HR',4,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(14,'GG3SEZ3G',4,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(15,'6S3EBJEG',4,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(16,'6PQPOVNU',5,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(17,'RMHQS4RA',5,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(18,'JRJH6PVS',5,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(19,'IJBGQNUN',5,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(20,'CVXCQLYG',5,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(21,'T6IFM4NJ',6,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(22,'YWTSQ6LW',6,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(23,'QRY5OYT2',6,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(24,'XZUEVGUL',6,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(25,'DJLGT2ZT',6,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(26,'YOQFTJ7B',7,'whm','t0','["passwd"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(27,'D5HT2GAG',7,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(28,'HUBWLYCZ',7,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(29,'UEZDU4NY',7,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(30,'MPJJRD7F',7,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(31,'PT2RNKX5',8,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(32,'NXBIMGCH',8,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(33,'XT7YEMVD',8,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(34,'JOCCJQRX',8,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(35,'A64YDSXA',8,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(36,'2CYVA7N7',9,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(37,'OK2UCTFJ',9,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(38,'A4LWX7OK',9,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(39,'5FMR3KWS',9,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(40,'2BCDOHPH',9,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(41,'OINZURAW',10,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(42,'WTCLRCIU',10,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(43,'CJ6SL7DS',10,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(44,'753NEZLI',10,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(45,'JICW4JOQ',10,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(46,'LE2GQ5DS',11,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(47,'AKE6FKJL',11,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(48,'ND4TLJGN',11,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(49,'5YPKHGVQ',11,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(50,'URCGKMDY',11,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(51,'B7I5XSJE',12,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(52,'SWOT3XBY',12,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(53,'WH67SLLT',12,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(54,'DTANVD76',12,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(55,'4JEDBP43',12,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(56,'I46HO4DJ',13,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(57,'DCZPO2HN',13,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(58,'W4UKPKUS',13,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(59,'MEYMXOG6',13,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(60,'H7QZN4W6',13,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(61,'QJSJ4IYR',14,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(62,'STQDTRTO',14,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(63,'VG2CEEN5',14,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(64,'BSWO6UR5',14,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(65,'2I3CC7YU',14,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(66,'ZOG5TMAG',15,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(67,'Q2JXRHN7',15,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(68,'6FZASIBK',15,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(69,'BIMWSK4L',15,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(70,'B2QMUPW5',15,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(71,'KPYKLNE2',16,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(72,'FPYL6CN5',16,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(73,'7XFMWSJJ',16,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(74,'MC5JOW54',16,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(75,'YTLBQOWP',16,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(76,'F2N7EXBW',17,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(77,'CGOPSDRC',17,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(78,'I6ZE5Z2E',17,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(79,'FUSR3LUV',17,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(80,'HYRC7XW2',17,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(81,'HHYNOO6K',18,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(82,'BBXBZNUN',18,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(83,'ZXEYTSFM',18,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(84,'VSW4AS67',18,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(85,'OMNXI2N4',18,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(86,'I4ZUNFRW',19,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(87,'CHWAOARM',19,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(88,'R2K7DY7S',19,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(89,'M3GMTJRV',19,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(90,'HIHATPTO',19,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(91,'H6724MTI',20,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(92,'5QTLJEU2',20,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(93,'NQMTMIUQ',20,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(94,'W3AYIINE',20,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(95,'WOXKJKEG',20,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(96,'AKLWM4YH',21,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t0
');
INSERT INTO "tokens" VALUES(97,'UZF2RHVM',21,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t1
');
INSERT INTO "tokens" VALUES(98,'RYWJS52W',21,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t2
');
INSERT INTO "tokens" VALUES(99,'EAPFP4DX',21,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t3
');
INSERT INTO "tokens" VALUES(100,'KO3D24LV',21,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'t4
');
INSERT INTO "tokens" VALUES(101,'LIHSWFNG',1,'whm','parent','["all"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'parent
');
INSERT INTO "tokens" VALUES(102,'MRQQAGIS',1,'whm','child','["passwd"]','[]',1800000000,NULL,101,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'child
');
CREATE TABLE uses (
	token_id INTEGER NOT NULL, 
	day INTEGER NOT NULL, 
	privilege VARCHAR(200) NOT NULL, 
	network VARCHAR(64) NOT NULL, 
	uses BIGINT NOT NULL, 
	CONSTRAINT pk_uses PRIMARY KEY (token_id, day, privilege, network), 
	CONSTRAINT fk_uses_token_id FOREIGN KEY(token_id) REFERENCES tokens (id)
)
 WITHOUT ROWID

;
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
CREATE INDEX ix_tokens_expires_at ON tokens (expires_at);
CREATE INDEX ix_audit_actor_token ON audit (actor_token);
CREATE INDEX ix_audit_subject_id ON audit (subject_id);
CREATE INDEX ix_uses_day ON uses (day);
CREATE INDEX ix_notices_at ON notices (at);
CREATE INDEX ix_deliveries_due_at ON deliveries (due_at);
CREATE INDEX ix_secrets_request ON secrets (request) WHERE request IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('accounts',22);
INSERT INTO "sqlite_sequence" VALUES('tokens',102);
COMMIT;
