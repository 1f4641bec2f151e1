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
INSERT INTO "alembic_version" VALUES('0005');
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
	hash BLOB NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (position)
);
INSERT INTO "audit" VALUES(1,1800000000,'installation.created',1,'root',NULL,'','local','0f6e0d6083551a4fcef3c11123e5fbf7','0f6e0d6083551a4fcef3c11123e5fbf7',1,'{}','{"time_zone":"UTC"}',X'BE7CB823FD722346510C35370584EC416F4D6AF5F52C1D1E80AE3AFFBB37B289',X'A84BCFAD4E32F5463078E837D4510769F190A439F9C0620440B485CDA1641DEC');
INSERT INTO "audit" VALUES(2,1800000000,'account.created',1,'root',NULL,'','local','bob0','2',2,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob0"}',X'A84BCFAD4E32F5463078E837D4510769F190A439F9C0620440B485CDA1641DEC',X'E706D6C832FF055620B01A9A73B73B708E7FF16A53D6071747186B97F078DCCF');
INSERT INTO "audit" VALUES(3,1800000000,'account.privileges',1,'root',NULL,'','local','bob0','2',2,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'E706D6C832FF055620B01A9A73B73B708E7FF16A53D6071747186B97F078DCCF',X'531EA792270D75095CEB3D05B0068E69D9BD0BEA440218BA0471BBFD340531E5');
INSERT INTO "audit" VALUES(4,1800000000,'token.created',1,'root',NULL,'','local','t0','KFG5ONWT',2,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'531EA792270D75095CEB3D05B0068E69D9BD0BEA440218BA0471BBFD340531E5',X'5630C4BA975622B6F1D36604C7977D6B1AE2FFFE45D0D9B19D0BCD2D20E7D77B');
INSERT INTO "audit" VALUES(5,1800000000,'token.created',1,'root',NULL,'','local','t1','ATZN7I5C',2,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5630C4BA975622B6F1D36604C7977D6B1AE2FFFE45D0D9B19D0BCD2D20E7D77B',X'B0C9A0B9DE2C54BDBD873CAF0FD7BBC57554613107A5F6742B3A8D6C1187F5FC');
INSERT INTO "audit" VALUES(6,1800000000,'token.created',1,'root',NULL,'','local','t2','D5I7MDGK',2,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B0C9A0B9DE2C54BDBD873CAF0FD7BBC57554613107A5F6742B3A8D6C1187F5FC',X'A0CCA6823EA0E66B53243CCD3A4CFB71BD9296E7F47ACAC73CFD1A8FE1EF3B53');
INSERT INTO "audit" VALUES(7,1800000000,'token.created',1,'root',NULL,'','local','t3','RGJ5L5B2',2,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A0CCA6823EA0E66B53243CCD3A4CFB71BD9296E7F47ACAC73CFD1A8FE1EF3B53',X'3BD8B08EFD5EA642072B64F44F066C365505A73B30011587EDE115A66E23774F');
INSERT INTO "audit" VALUES(8,1800000000,'token.created',1,'root',NULL,'','local','t4','BJMDMZXX',2,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3BD8B08EFD5EA642072B64F44F066C365505A73B30011587EDE115A66E23774F',X'E8CCF634C2E23CE6A11525D4168D1AD0716D83BC24653AB14BB7AC826A536A63');
INSERT INTO "audit" VALUES(9,1800000000,'account.created',1,'root',NULL,'','local','bob1','3',3,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob1"}',X'E8CCF634C2E23CE6A11525D4168D1AD0716D83BC24653AB14BB7AC826A536A63',X'4E27019E60317010C6B89ED0F396998D046E6BB9CE183F0398825054E231168D');
INSERT INTO "audit" VALUES(10,1800000000,'account.privileges',1,'root',NULL,'','local','bob1','3',3,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'4E27019E60317010C6B89ED0F396998D046E6BB9CE183F0398825054E231168D',X'A13F09697856A9A856E9E97283062B7C008E70C6B5C1561481E752FE025AAB29');
INSERT INTO "audit" VALUES(11,1800000000,'token.created',1,'root',NULL,'','local','t0','BVN4E5MG',3,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A13F09697856A9A856E9E97283062B7C008E70C6B5C1561481E752FE025AAB29',X'0E88F6B9DBA0411597FBEEDE47DD2E5EFBC4E8C1A2EB42770113C0D50CA572A6');
INSERT INTO "audit" VALUES(12,1800000000,'token.created',1,'root',NULL,'','local','t1','BOADN64T',3,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0E88F6B9DBA0411597FBEEDE47DD2E5EFBC4E8C1A2EB42770113C0D50CA572A6',X'CD1D6CD119D7B38D74BB8B98480198546F5ED70D859F8D8F5F04EBAD35201752');
INSERT INTO "audit" VALUES(13,1800000000,'token.created',1,'root',NULL,'','local','t2','3DRMEQKI',3,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'CD1D6CD119D7B38D74BB8B98480198546F5ED70D859F8D8F5F04EBAD35201752',X'4FD27980C7E0B81DC05BF25D8CFE5B90DA9E87B26757569E55A5AE5805DAB91E');
INSERT INTO "audit" VALUES(14,1800000000,'token.created',1,'root',NULL,'','local','t3','PX3SESVT',3,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'4FD27980C7E0B81DC05BF25D8CFE5B90DA9E87B26757569E55A5AE5805DAB91E',X'BB061C3E7E39ADBEE902F59D18D8C0436F94164342573C10F51200FE8C73A371');
INSERT INTO "audit" VALUES(15,1800000000,'token.created',1,'root',NULL,'','local','t4','6Y663LOJ',3,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'BB061C3E7E39ADBEE902F59D18D8C0436F94164342573C10F51200FE8C73A371',X'DBD1FF121B7555BFE2C2FB6CDB6F152655C11911C70374149E7613F893C15EF6');
INSERT INTO "audit" VALUES(16,1800000000,'account.created',1,'root',NULL,'','local','bob2','4',4,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob2"}',X'DBD1FF121B7555BFE2C2FB6CDB6F152655C11911C70374149E7613F893C15EF6',X'A51433FD68509EFC9BDE4BF1407A06B140EC7B189584BCC29211E79C38997D23');
INSERT INTO "audit" VALUES(17,1800000000,'account.privileges',1,'root',NULL,'','local','bob2','4',4,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'A51433FD68509EFC9BDE4BF1407A06B140EC7B189584BCC29211E79C38997D23',X'A69CF48EAC5798DB114B8752A5F2B18CFC06372C1044877792576B671B5F54CF');
INSERT INTO "audit" VALUES(18,1800000000,'token.created',1,'root',NULL,'','local','t0','O4POBBZT',4,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A69CF48EAC5798DB114B8752A5F2B18CFC06372C1044877792576B671B5F54CF',X'0947E4404B9B9D38C4FCB8BCD824CECEA19777204A671EC7EA7DEEDEAB165543');
INSERT INTO "audit" VALUES(19,1800000000,'token.created',1,'root',NULL,'','local','t1','TT7GJ2BI',4,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0947E4404B9B9D38C4FCB8BCD824CECEA19777204A671EC7EA7DEEDEAB165543',X'1CF994988021C2603EEC7AFD345C87081897BD8ADF45E0C38B89166644125FD5');
INSERT INTO "audit" VALUES(20,1800000000,'token.created',1,'root',NULL,'','local','t2','7ACWNMJ3',4,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1CF994988021C2603EEC7AFD345C87081897BD8ADF45E0C38B89166644125FD5',X'75B1D591392BD1F26B8544C736F4887F23A89E18728C74CCFA4552B5A0E937CE');
INSERT INTO "audit" VALUES(21,1800000000,'token.created',1,'root',NULL,'','local','t3','3SJFJ4ED',4,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'75B1D591392BD1F26B8544C736F4887F23A89E18728C74CCFA4552B5A0E937CE',X'A8703A3D8CF7A51A592F6A07C8182C2856E7053B402109A5C52D8666FB126CBD');
INSERT INTO "audit" VALUES(22,1800000000,'token.created',1,'root',NULL,'','local','t4','T6YUJKLI',4,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A8703A3D8CF7A51A592F6A07C8182C2856E7053B402109A5C52D8666FB126CBD',X'3ACFBD713BB293899104C01043FA26D5156B5AC44CD1C8EFA857599FC57D8AA5');
INSERT INTO "audit" VALUES(23,1800000000,'account.created',1,'root',NULL,'','local','bob3','5',5,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob3"}',X'3ACFBD713BB293899104C01043FA26D5156B5AC44CD1C8EFA857599FC57D8AA5',X'3BE5E2A112C3AAC5D65122D5F48165433EC1ADBCBC5D7F6EB10647E0F5EDB461');
INSERT INTO "audit" VALUES(24,1800000000,'account.privileges',1,'root',NULL,'','local','bob3','5',5,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'3BE5E2A112C3AAC5D65122D5F48165433EC1ADBCBC5D7F6EB10647E0F5EDB461',X'D77404DD2A19424EED0A2FD184C2211ABFE9D0D85367DD444A6BCBC71909E17B');
INSERT INTO "audit" VALUES(25,1800000000,'token.created',1,'root',NULL,'','local','t0','H3MAUFM2',5,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D77404DD2A19424EED0A2FD184C2211ABFE9D0D85367DD444A6BCBC71909E17B',X'DFA29F1AC6657E48D23F231C625511997B5B227D494DE29D1F42D2C46365E95A');
INSERT INTO "audit" VALUES(26,1800000000,'token.created',1,'root',NULL,'','local','t1','6I354YUT',5,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'DFA29F1AC6657E48D23F231C625511997B5B227D494DE29D1F42D2C46365E95A',X'7F058CB7B1C48C4773E42747C43D29E4D2E4A0D985CE54FF262084C90DE3649E');
INSERT INTO "audit" VALUES(27,1800000000,'token.created',1,'root',NULL,'','local','t2','SUYJGRVY',5,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7F058CB7B1C48C4773E42747C43D29E4D2E4A0D985CE54FF262084C90DE3649E',X'3D465EFC951A41860938744C738A2EAA9BD0356472217E7F5285634A36BEE62F');
INSERT INTO "audit" VALUES(28,1800000000,'token.created',1,'root',NULL,'','local','t3','NEAZUETU',5,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3D465EFC951A41860938744C738A2EAA9BD0356472217E7F5285634A36BEE62F',X'D40402AEA2F07FB81313611B3F834449D582C5FF64CED08E40DFEDCCE1C9647E');
INSERT INTO "audit" VALUES(29,1800000000,'token.created',1,'root',NULL,'','local','t4','3ZMINWQB',5,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D40402AEA2F07FB81313611B3F834449D582C5FF64CED08E40DFEDCCE1C9647E',X'F21C951133E0719E334D28725E79B6E1B8B1399CD65649F6F4EC05C301A64625');
INSERT INTO "audit" VALUES(30,1800000000,'account.created',1,'root',NULL,'','local','bob4','6',6,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob4"}',X'F21C951133E0719E334D28725E79B6E1B8B1399CD65649F6F4EC05C301A64625',X'1D53FF4D2E450D9479CA128FBB280D22B96C9C4E2D8F8D7576FE6428FEFE19F5');
INSERT INTO "audit" VALUES(31,1800000000,'account.privileges',1,'root',NULL,'','local','bob4','6',6,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'1D53FF4D2E450D9479CA128FBB280D22B96C9C4E2D8F8D7576FE6428FEFE19F5',X'36CA686E72A4820170E7EE9F7E7A137279B74657C763B348843EFA884FBD69F0');
INSERT INTO "audit" VALUES(32,1800000000,'token.created',1,'root',NULL,'','local','t0','SQDTT7V6',6,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'36CA686E72A4820170E7EE9F7E7A137279B74657C763B348843EFA884FBD69F0',X'208BDB23D97D4AE9CE08EDACFE38BA77F8F6F3B6AFDD3C290FFFA420450B9428');
INSERT INTO "audit" VALUES(33,1800000000,'token.created',1,'root',NULL,'','local','t1','SZBMEDGT',6,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'208BDB23D97D4AE9CE08EDACFE38BA77F8F6F3B6AFDD3C290FFFA420450B9428',X'A40794F5DC98E4F68CD9FD4EF42CA6A8DE2352C74B4F24C71349CCD6B9F9AB5E');
INSERT INTO "audit" VALUES(34,1800000000,'token.created',1,'root',NULL,'','local','t2','OKHZ2IEU',6,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A40794F5DC98E4F68CD9FD4EF42CA6A8DE2352C74B4F24C71349CCD6B9F9AB5E',X'08AA3BA683DB39DC09A45BA150EBA5412C56FF541826B75B24DF94D67C8733B2');
INSERT INTO "audit" VALUES(35,1800000000,'token.created',1,'root',NULL,'','local','t3','3TA6F4XW',6,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'08AA3BA683DB39DC09A45BA150EBA5412C56FF541826B75B24DF94D67C8733B2',X'9BAF0880B5786C72E2323E17C049A5F95D5A60C0064CAA718BFC17098AFA7D29');
INSERT INTO "audit" VALUES(36,1800000000,'token.created',1,'root',NULL,'','local','t4','RIC6X27T',6,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9BAF0880B5786C72E2323E17C049A5F95D5A60C0064CAA718BFC17098AFA7D29',X'8EB669D2BB9BF240127ECDD98BF990436D0F19D9E52BFF9C61F662608CD3921F');
INSERT INTO "audit" VALUES(37,1800000000,'account.created',1,'root',NULL,'','local','bob5','7',7,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob5"}',X'8EB669D2BB9BF240127ECDD98BF990436D0F19D9E52BFF9C61F662608CD3921F',X'56A81393059FA87CD2520F1F71E3CB0E0E1C4FC78F7074C96BF2F3A0A2BF9710');
INSERT INTO "audit" VALUES(38,1800000000,'account.privileges',1,'root',NULL,'','local','bob5','7',7,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'56A81393059FA87CD2520F1F71E3CB0E0E1C4FC78F7074C96BF2F3A0A2BF9710',X'611DFD6BFA431320F27A1770C82E3130AEE932DA1A7CEB6E5D64493EC88EDABC');
INSERT INTO "audit" VALUES(39,1800000000,'token.created',1,'root',NULL,'','local','t0','DO3573LJ',7,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'611DFD6BFA431320F27A1770C82E3130AEE932DA1A7CEB6E5D64493EC88EDABC',X'D4885FF6C08F4144CE8DED5BAE2460E5EEA90F48B5C792736E97F0DC255A393E');
INSERT INTO "audit" VALUES(40,1800000000,'token.created',1,'root',NULL,'','local','t1','EVFYV4P3',7,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D4885FF6C08F4144CE8DED5BAE2460E5EEA90F48B5C792736E97F0DC255A393E',X'75A4D830EC50354C8D228C616CD4127402C0FCF9BA24959235A1FC3F9F490F5C');
INSERT INTO "audit" VALUES(41,1800000000,'token.created',1,'root',NULL,'','local','t2','7DJ4D5IP',7,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'75A4D830EC50354C8D228C616CD4127402C0FCF9BA24959235A1FC3F9F490F5C',X'1304A59C6F5399AD43116BC98F5800091349D79D344C013D7D36DF59BE08EAA1');
INSERT INTO "audit" VALUES(42,1800000000,'token.created',1,'root',NULL,'','local','t3','SBDK7LFQ',7,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1304A59C6F5399AD43116BC98F5800091349D79D344C013D7D36DF59BE08EAA1',X'87141753ADB389428546BA76B19BFA889E7B7D4296B08AD9E01169C46F451783');
INSERT INTO "audit" VALUES(43,1800000000,'token.created',1,'root',NULL,'','local','t4','GNLJYGPC',7,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'87141753ADB389428546BA76B19BFA889E7B7D4296B08AD9E01169C46F451783',X'4CB4BBB668F64A452CD1803EE120B46EECC471A85B24FD7DD4101D5C5BB1A159');
INSERT INTO "audit" VALUES(44,1800000000,'account.created',1,'root',NULL,'','local','bob6','8',8,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob6"}',X'4CB4BBB668F64A452CD1803EE120B46EECC471A85B24FD7DD4101D5C5BB1A159',X'F9BECA77B552CFEAD70BD3E95D5210B2A9DC365CACFD5CEEBB805691D6349831');
INSERT INTO "audit" VALUES(45,1800000000,'account.privileges',1,'root',NULL,'','local','bob6','8',8,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'F9BECA77B552CFEAD70BD3E95D5210B2A9DC365CACFD5CEEBB805691D6349831',X'8260854B01BB6C262C3B0541447DA8DE26D7CB8F0EFBFB2157B97FAD950C9EA8');
INSERT INTO "audit" VALUES(46,1800000000,'token.created',1,'root',NULL,'','local','t0','RZIB33SJ',8,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8260854B01BB6C262C3B0541447DA8DE26D7CB8F0EFBFB2157B97FAD950C9EA8',X'32473CE4F6B20EAB1B21263411DE5B6E724A3A47A988FEDCEBC028EE9BCF7C67');
INSERT INTO "audit" VALUES(47,1800000000,'token.created',1,'root',NULL,'','local','t1','6KSDQVSI',8,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'32473CE4F6B20EAB1B21263411DE5B6E724A3A47A988FEDCEBC028EE9BCF7C67',X'B1F0CB6ABAFDFBC0911E6C73508DEDCF30CA4D613313EEE6642ECB8C1CC3F400');
INSERT INTO "audit" VALUES(48,1800000000,'token.created',1,'root',NULL,'','local','t2','DAFDIUJL',8,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B1F0CB6ABAFDFBC0911E6C73508DEDCF30CA4D613313EEE6642ECB8C1CC3F400',X'BF17AA8372A14D8D83F1FD49B9CFB2C18C9A544253DE715B727505D94B6EC7F3');
INSERT INTO "audit" VALUES(49,1800000000,'token.created',1,'root',NULL,'','local','t3','MWCAQD76',8,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'BF17AA8372A14D8D83F1FD49B9CFB2C18C9A544253DE715B727505D94B6EC7F3',X'685A67389C8D0026A348045435FE85D21ED19BADA31ECF5C7892E14669B0BBE9');
INSERT INTO "audit" VALUES(50,1800000000,'token.created',1,'root',NULL,'','local','t4','OR5YDFG5',8,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'685A67389C8D0026A348045435FE85D21ED19BADA31ECF5C7892E14669B0BBE9',X'637025D143423431C381761CBB45ECBEB6719B90F2153013F20454D1691B9095');
INSERT INTO "audit" VALUES(51,1800000000,'account.created',1,'root',NULL,'','local','bob7','9',9,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob7"}',X'637025D143423431C381761CBB45ECBEB6719B90F2153013F20454D1691B9095',X'D2812CEE7D149EA5B7B97E368131AE2018DFC6D98B00B5757CA4040E9430241A');
INSERT INTO "audit" VALUES(52,1800000000,'account.privileges',1,'root',NULL,'','local','bob7','9',9,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'D2812CEE7D149EA5B7B97E368131AE2018DFC6D98B00B5757CA4040E9430241A',X'565E79748743A976C01F88D06769771154BE418B176ED933536F2AD60A5E818F');
INSERT INTO "audit" VALUES(53,1800000000,'token.created',1,'root',NULL,'','local','t0','LGYNXWI6',9,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'565E79748743A976C01F88D06769771154BE418B176ED933536F2AD60A5E818F',X'4CF506CE58696526532D2F0BFF625156DEFEF85E0A05799A8B307723F27F9104');
INSERT INTO "audit" VALUES(54,1800000000,'token.created',1,'root',NULL,'','local','t1','QU3W3LTS',9,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'4CF506CE58696526532D2F0BFF625156DEFEF85E0A05799A8B307723F27F9104',X'C64B90AECD690FC4D2E87989E5A8993A844CF60ACAA43767CA754B57CBA5523A');
INSERT INTO "audit" VALUES(55,1800000000,'token.created',1,'root',NULL,'','local','t2','GXH3UBEB',9,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C64B90AECD690FC4D2E87989E5A8993A844CF60ACAA43767CA754B57CBA5523A',X'0EE5CAE0D9FA550F2369C539EE85BA1BB2F4F7860994F11BF8C915151C76F4D4');
INSERT INTO "audit" VALUES(56,1800000000,'token.created',1,'root',NULL,'','local','t3','BKCWAX5V',9,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0EE5CAE0D9FA550F2369C539EE85BA1BB2F4F7860994F11BF8C915151C76F4D4',X'46D4667043FECE2286CD30AB005181F4EEE5145B05F711C5B70124D8996809AD');
INSERT INTO "audit" VALUES(57,1800000000,'token.created',1,'root',NULL,'','local','t4','36FNEJKP',9,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'46D4667043FECE2286CD30AB005181F4EEE5145B05F711C5B70124D8996809AD',X'972BA753798CA1D6349375708839B0BAD63168FF8C6EC53F5715B9F573BC6ED5');
INSERT INTO "audit" VALUES(58,1800000000,'account.created',1,'root',NULL,'','local','bob8','10',10,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob8"}',X'972BA753798CA1D6349375708839B0BAD63168FF8C6EC53F5715B9F573BC6ED5',X'10901F239BF756D7CA4FA84ECE51EBABAC095337C78160772263887E0FDC4568');
INSERT INTO "audit" VALUES(59,1800000000,'account.privileges',1,'root',NULL,'','local','bob8','10',10,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'10901F239BF756D7CA4FA84ECE51EBABAC095337C78160772263887E0FDC4568',X'B414C5CC3214590E733C00C056E9CE2A011AE18A74D6C8D39484C5244A8E04E6');
INSERT INTO "audit" VALUES(60,1800000000,'token.created',1,'root',NULL,'','local','t0','OGE6HZIR',10,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B414C5CC3214590E733C00C056E9CE2A011AE18A74D6C8D39484C5244A8E04E6',X'F7BA3BB1C41CE7EBEC2DDD64375478396C95A4F3E6524F8C06953A82D3744FC7');
INSERT INTO "audit" VALUES(61,1800000000,'token.created',1,'root',NULL,'','local','t1','E45EZY36',10,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F7BA3BB1C41CE7EBEC2DDD64375478396C95A4F3E6524F8C06953A82D3744FC7',X'51E04DB04EE7D648EB35B7F533DCAB264D08556E873B6BD3ADB22BD52C330146');
INSERT INTO "audit" VALUES(62,1800000000,'token.created',1,'root',NULL,'','local','t2','MHE3VA77',10,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'51E04DB04EE7D648EB35B7F533DCAB264D08556E873B6BD3ADB22BD52C330146',X'20F52F32F1B8AB8B25C4D09172F599B1441E2A5C7A12EA261BAA33CB519A1F67');
INSERT INTO "audit" VALUES(63,1800000000,'token.created',1,'root',NULL,'','local','t3','MLY3B5OA',10,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'20F52F32F1B8AB8B25C4D09172F599B1441E2A5C7A12EA261BAA33CB519A1F67',X'01904DF2245531961ADE5F8298FA40D150BECF3F19B1AC4415116C793AC0C5F6');
INSERT INTO "audit" VALUES(64,1800000000,'token.created',1,'root',NULL,'','local','t4','DT4SWLNJ',10,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'01904DF2245531961ADE5F8298FA40D150BECF3F19B1AC4415116C793AC0C5F6',X'52AC76339FDF82AA9F2F77EF95C75279325CE6059F6A8C4049086CBD1227BFC3');
INSERT INTO "audit" VALUES(65,1800000000,'account.created',1,'root',NULL,'','local','bob9','11',11,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob9"}',X'52AC76339FDF82AA9F2F77EF95C75279325CE6059F6A8C4049086CBD1227BFC3',X'FFDE01468996E8E5B234AA41A826F09A4197193BB997DED1838C80BB3C857B1D');
INSERT INTO "audit" VALUES(66,1800000000,'account.privileges',1,'root',NULL,'','local','bob9','11',11,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'FFDE01468996E8E5B234AA41A826F09A4197193BB997DED1838C80BB3C857B1D',X'24D400928F6E100348B239B2076444946C399E34B6DCC61EB7CA97D1C6512DD3');
INSERT INTO "audit" VALUES(67,1800000000,'token.created',1,'root',NULL,'','local','t0','AYTHKVPZ',11,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'24D400928F6E100348B239B2076444946C399E34B6DCC61EB7CA97D1C6512DD3',X'BFC8397B7B14E8421F11982065D54275D8B7F43728D21BB492FCA408577AAC99');
INSERT INTO "audit" VALUES(68,1800000000,'token.created',1,'root',NULL,'','local','t1','DXSKIKZU',11,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'BFC8397B7B14E8421F11982065D54275D8B7F43728D21BB492FCA408577AAC99',X'364CA52B6FCEA8FE845410B9EBE6A16DFA4581525DBE28957EFA3DAEACC496B0');
INSERT INTO "audit" VALUES(69,1800000000,'token.created',1,'root',NULL,'','local','t2','PB7V6IB6',11,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'364CA52B6FCEA8FE845410B9EBE6A16DFA4581525DBE28957EFA3DAEACC496B0',X'E47CF2BDD9E3185624D6EE47BF8AFE57A150A41429CA5AE234105AA343C118E9');
INSERT INTO "audit" VALUES(70,1800000000,'token.created',1,'root',NULL,'','local','t3','C5GYRPRV',11,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E47CF2BDD9E3185624D6EE47BF8AFE57A150A41429CA5AE234105AA343C118E9',X'5052FE7B72BEB1B1169E340AF52DCA7C2F0F9F5E357C99392CF4DF706270AC6D');
INSERT INTO "audit" VALUES(71,1800000000,'token.created',1,'root',NULL,'','local','t4','ARTKV4AZ',11,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5052FE7B72BEB1B1169E340AF52DCA7C2F0F9F5E357C99392CF4DF706270AC6D',X'04F9D86D554CB85342C28525157D7644570CB8E927595286954D6DCADA78E08B');
INSERT INTO "audit" VALUES(72,1800000000,'account.created',1,'root',NULL,'','local','bob10','12',12,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob10"}',X'04F9D86D554CB85342C28525157D7644570CB8E927595286954D6DCADA78E08B',X'4C40C5518B5920F5743520240B18406E39DEDCC2474AEB9115EA76786A512983');
INSERT INTO "audit" VALUES(73,1800000000,'account.privileges',1,'root',NULL,'','local','bob10','12',12,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'4C40C5518B5920F5743520240B18406E39DEDCC2474AEB9115EA76786A512983',X'38E02C7A5BC62F1839E55085AE9D8DE4CADFD375EB3B00001095BE10112FAE6A');
INSERT INTO "audit" VALUES(74,1800000000,'token.created',1,'root',NULL,'','local','t0','LR7XANWP',12,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'38E02C7A5BC62F1839E55085AE9D8DE4CADFD375EB3B00001095BE10112FAE6A',X'A76BCC378A5BBC75FE7169AD326A32F5F16F74CDCA453088FF30E86CD35ED1C5');
INSERT INTO "audit" VALUES(75,1800000000,'token.created',1,'root',NULL,'','local','t1','HBX3BKKG',12,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A76BCC378A5BBC75FE7169AD326A32F5F16F74CDCA453088FF30E86CD35ED1C5',X'DA5A01281BB5B863D623FFCA73D8B2BF29AABC4147E95BF4B7774206694D2BD6');
INSERT INTO "audit" VALUES(76,1800000000,'token.created',1,'root',NULL,'','local','t2','CAUVBDDN',12,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'DA5A01281BB5B863D623FFCA73D8B2BF29AABC4147E95BF4B7774206694D2BD6',X'3DB95B02622AC769B1B5C70D832A33A4A1087F9A31CC91B704A73B60188ABC54');
INSERT INTO "audit" VALUES(77,1800000000,'token.created',1,'root',NULL,'','local','t3','QAIGN7ET',12,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3DB95B02622AC769B1B5C70D832A33A4A1087F9A31CC91B704A73B60188ABC54',X'69D0C9B21F99B8ACB4FD7E898EA863A6EF69BABBDF320C7103ECCA1889BD2079');
INSERT INTO "audit" VALUES(78,1800000000,'token.created',1,'root',NULL,'','local','t4','CQEDYLB7',12,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'69D0C9B21F99B8ACB4FD7E898EA863A6EF69BABBDF320C7103ECCA1889BD2079',X'B2902FD8D195C13AFA68A0F9331D39F4208DBD5110E8C741F44F641E4C3EC82A');
INSERT INTO "audit" VALUES(79,1800000000,'account.created',1,'root',NULL,'','local','bob11','13',13,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob11"}',X'B2902FD8D195C13AFA68A0F9331D39F4208DBD5110E8C741F44F641E4C3EC82A',X'A51663FA4608E53BE9DA2CB11A474F8866E8284068D001CD4C68747286C8CA83');
INSERT INTO "audit" VALUES(80,1800000000,'account.privileges',1,'root',NULL,'','local','bob11','13',13,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'A51663FA4608E53BE9DA2CB11A474F8866E8284068D001CD4C68747286C8CA83',X'5EE735ADD683DBE84F53BA0B15AC4C912C03AE983E71FEB839D630FD18755EE8');
INSERT INTO "audit" VALUES(81,1800000000,'token.created',1,'root',NULL,'','local','t0','EBTR2QR2',13,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5EE735ADD683DBE84F53BA0B15AC4C912C03AE983E71FEB839D630FD18755EE8',X'C9BD5B6F15EC7B12F1F933069C4FA3BDE506B9199D905CEBF1DBF0FC96030B63');
INSERT INTO "audit" VALUES(82,1800000000,'token.created',1,'root',NULL,'','local','t1','IOHG36YM',13,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C9BD5B6F15EC7B12F1F933069C4FA3BDE506B9199D905CEBF1DBF0FC96030B63',X'43399BCE4DD7E136311F2E17A0C76018BCE3C19B472D72D86D83810CD15EB6EF');
INSERT INTO "audit" VALUES(83,1800000000,'token.created',1,'root',NULL,'','local','t2','L32ZALRR',13,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'43399BCE4DD7E136311F2E17A0C76018BCE3C19B472D72D86D83810CD15EB6EF',X'0F78DB16C92B05C29F2DC2BF85097647F50A093999BB4B330B81F037C8E0F1C8');
INSERT INTO "audit" VALUES(84,1800000000,'token.created',1,'root',NULL,'','local','t3','3XB6XUMS',13,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0F78DB16C92B05C29F2DC2BF85097647F50A093999BB4B330B81F037C8E0F1C8',X'173B08778DD6FD13442A13E46218B15505CD55E6CB58184D643A129071CFF4A2');
INSERT INTO "audit" VALUES(85,1800000000,'token.created',1,'root',NULL,'','local','t4','VYTPYP5P',13,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'173B08778DD6FD13442A13E46218B15505CD55E6CB58184D643A129071CFF4A2',X'2E71F006028DA2BD28F35974937083E0450475DF64AA9E877103DD02F2BC33CB');
INSERT INTO "audit" VALUES(86,1800000000,'account.created',1,'root',NULL,'','local','bob12','14',14,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob12"}',X'2E71F006028DA2BD28F35974937083E0450475DF64AA9E877103DD02F2BC33CB',X'9C08A595D9B4173260314BB73D1EF245950B07D723BF58CE4A6B5002BA72EE56');
INSERT INTO "audit" VALUES(87,1800000000,'account.privileges',1,'root',NULL,'','local','bob12','14',14,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'9C08A595D9B4173260314BB73D1EF245950B07D723BF58CE4A6B5002BA72EE56',X'88CED657EA01566B65DA2B3D67485660EC7367FF5FEB14E4CCA7AF12E0DDAC91');
INSERT INTO "audit" VALUES(88,1800000000,'token.created',1,'root',NULL,'','local','t0','3AGVWYJW',14,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'88CED657EA01566B65DA2B3D67485660EC7367FF5FEB14E4CCA7AF12E0DDAC91',X'5D0685F68737FD561B80C88C9A1388DD21145BE799095E2C238E8F46777D0139');
INSERT INTO "audit" VALUES(89,1800000000,'token.created',1,'root',NULL,'','local','t1','DCBB4IWI',14,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5D0685F68737FD561B80C88C9A1388DD21145BE799095E2C238E8F46777D0139',X'EAA049D655710C5F0A31F1DD84D6FE4C078125B222EA8B5E9E5B44981E0271F1');
INSERT INTO "audit" VALUES(90,1800000000,'token.created',1,'root',NULL,'','local','t2','WHTIWESS',14,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'EAA049D655710C5F0A31F1DD84D6FE4C078125B222EA8B5E9E5B44981E0271F1',X'ED05279025CD164C0F2FE62CBA663C097A885825342E8B816D43D46B40F43B12');
INSERT INTO "audit" VALUES(91,1800000000,'token.created',1,'root',NULL,'','local','t3','CC4F6O4Q',14,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'ED05279025CD164C0F2FE62CBA663C097A885825342E8B816D43D46B40F43B12',X'22B4F6E53252B5CB66B03229B74327A2426F5D864EBB62887715E5E636E6A7BB');
INSERT INTO "audit" VALUES(92,1800000000,'token.created',1,'root',NULL,'','local','t4','NIG7KA7V',14,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'22B4F6E53252B5CB66B03229B74327A2426F5D864EBB62887715E5E636E6A7BB',X'AD33D588C0A9D147069280136217AAFC3599A1FBACD5563E8CFA96DB3534B913');
INSERT INTO "audit" VALUES(93,1800000000,'account.created',1,'root',NULL,'','local','bob13','15',15,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob13"}',X'AD33D588C0A9D147069280136217AAFC3599A1FBACD5563E8CFA96DB3534B913',X'3CA54D6DDC59E881DB1FAF7078D9D28F14DD697B3F076CA36CBC13B19010E5CB');
INSERT INTO "audit" VALUES(94,1800000000,'account.privileges',1,'root',NULL,'','local','bob13','15',15,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'3CA54D6DDC59E881DB1FAF7078D9D28F14DD697B3F076CA36CBC13B19010E5CB',X'EAC9F41ECF1100BBA3797F47751157DE15527CD5EEAE4D781E8E5BB3D3A452D3');
INSERT INTO "audit" VALUES(95,1800000000,'token.created',1,'root',NULL,'','local','t0','FZQN254C',15,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'EAC9F41ECF1100BBA3797F47751157DE15527CD5EEAE4D781E8E5BB3D3A452D3',X'3E685755D4A54403D8EE78D087510D3F049CA9E28577F0863481BC6807B10CB7');
INSERT INTO "audit" VALUES(96,1800000000,'token.created',1,'root',NULL,'','local','t1','BPB56UQY',15,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3E685755D4A54403D8EE78D087510D3F049CA9E28577F0863481BC6807B10CB7',X'55A818D604AB59F8E90113B53D881B3D53ABC3A7235C8F10667B6FD428A52D4B');
INSERT INTO "audit" VALUES(97,1800000000,'token.created',1,'root',NULL,'','local','t2','VJIBGMZQ',15,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'55A818D604AB59F8E90113B53D881B3D53ABC3A7235C8F10667B6FD428A52D4B',X'D52077DDB409DFFAD5ED240233B43B5F82FFBD94F14CB3A5A6B0D9954D83D754');
INSERT INTO "audit" VALUES(98,1800000000,'token.created',1,'root',NULL,'','local','t3','LVJF3ZW7',15,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D52077DDB409DFFAD5ED240233B43B5F82FFBD94F14CB3A5A6B0D9954D83D754',X'0ED2A249236C533C6B74376FD8902380BE0354DC4B9FC825C1D00C2073C252D5');
INSERT INTO "audit" VALUES(99,1800000000,'token.created',1,'root',NULL,'','local','t4','VXQUTRGV',15,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0ED2A249236C533C6B74376FD8902380BE0354DC4B9FC825C1D00C2073C252D5',X'CAF5E152F927A99FB5ECBAD3F7B565BFBBF36544A3890ACC19D40D4EC268A009');
INSERT INTO "audit" VALUES(100,1800000000,'account.created',1,'root',NULL,'','local','bob14','16',16,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob14"}',X'CAF5E152F927A99FB5ECBAD3F7B565BFBBF36544A3890ACC19D40D4EC268A009',X'ECC2940FF59413B9DE53490B5B113ADF19EB66219F08B410036AF28F72C0C6E7');
INSERT INTO "audit" VALUES(101,1800000000,'account.privileges',1,'root',NULL,'','local','bob14','16',16,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'ECC2940FF59413B9DE53490B5B113ADF19EB66219F08B410036AF28F72C0C6E7',X'19AAFCA09B1AEE8B2A4E9429F86F6574DC651D799EBFD007ABA81D7675CF9A59');
INSERT INTO "audit" VALUES(102,1800000000,'token.created',1,'root',NULL,'','local','t0','KGEMY274',16,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'19AAFCA09B1AEE8B2A4E9429F86F6574DC651D799EBFD007ABA81D7675CF9A59',X'14C1473823A46EE891B87C6D217244F90F43241263944946146B2CCBF53364E9');
INSERT INTO "audit" VALUES(103,1800000000,'token.created',1,'root',NULL,'','local','t1','WOJ4SMML',16,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'14C1473823A46EE891B87C6D217244F90F43241263944946146B2CCBF53364E9',X'591CB4F8664D8AC3D422B9D8E8251B379DA3394846C90A9F2B28E3E952F65215');
INSERT INTO "audit" VALUES(104,1800000000,'token.created',1,'root',NULL,'','local','t2','TTYGHDJV',16,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'591CB4F8664D8AC3D422B9D8E8251B379DA3394846C90A9F2B28E3E952F65215',X'DCAF2AE408267BEBD20577E9463C41B615E1A25A8918B27D777228C1A1D8D6F3');
INSERT INTO "audit" VALUES(105,1800000000,'token.created',1,'root',NULL,'','local','t3','4BWEOEQX',16,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'DCAF2AE408267BEBD20577E9463C41B615E1A25A8918B27D777228C1A1D8D6F3',X'7B0B8FA43FC374C3DCAED9E707D176C6F3A526C9411B734BD1E7EE9EDE40A374');
INSERT INTO "audit" VALUES(106,1800000000,'token.created',1,'root',NULL,'','local','t4','Z7EAAHR5',16,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7B0B8FA43FC374C3DCAED9E707D176C6F3A526C9411B734BD1E7EE9EDE40A374',X'2BED6824B271313BAF570BF754837BB9DF3531C59D09D7A971C0E40C7BAD3FA8');
INSERT INTO "audit" VALUES(107,1800000000,'account.created',1,'root',NULL,'','local','bob15','17',17,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob15"}',X'2BED6824B271313BAF570BF754837BB9DF3531C59D09D7A971C0E40C7BAD3FA8',X'D63F9A2E59E99074821F55F1E5AA4A07CA8A3216E9BAE4E22D74BEAA3105D358');
INSERT INTO "audit" VALUES(108,1800000000,'account.privileges',1,'root',NULL,'','local','bob15','17',17,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'D63F9A2E59E99074821F55F1E5AA4A07CA8A3216E9BAE4E22D74BEAA3105D358',X'1B7864286061A4B939168664FED56B70F2BC95AED568F12130C4A29FA939C2F1');
INSERT INTO "audit" VALUES(109,1800000000,'token.created',1,'root',NULL,'','local','t0','GUHEADRX',17,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1B7864286061A4B939168664FED56B70F2BC95AED568F12130C4A29FA939C2F1',X'422CC1B7CC60D0FB3CB60E684728D3034DE7464BBDB42F984220765D29D4BABA');
INSERT INTO "audit" VALUES(110,1800000000,'token.created',1,'root',NULL,'','local','t1','WMEJ6YR4',17,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'422CC1B7CC60D0FB3CB60E684728D3034DE7464BBDB42F984220765D29D4BABA',X'53AE8FF43C1A11174ACF8B1DACB9C94A7DA3775C1C9794ADA5690821A92AD7AB');
INSERT INTO "audit" VALUES(111,1800000000,'token.created',1,'root',NULL,'','local','t2','EKBIWVJC',17,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'53AE8FF43C1A11174ACF8B1DACB9C94A7DA3775C1C9794ADA5690821A92AD7AB',X'2178DF8FAE8C137F436426770B20DAEE4E58082F97EA0EB461EE856953355D52');
INSERT INTO "audit" VALUES(112,1800000000,'token.created',1,'root',NULL,'','local','t3','S2PP2X7P',17,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2178DF8FAE8C137F436426770B20DAEE4E58082F97EA0EB461EE856953355D52',X'B986C6A48BECEB416E4BFC8A67D0E0C953F913FA15B08645D82EFD5C48A42B5D');
INSERT INTO "audit" VALUES(113,1800000000,'token.created',1,'root',NULL,'','local','t4','Y5EHRFTZ',17,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B986C6A48BECEB416E4BFC8A67D0E0C953F913FA15B08645D82EFD5C48A42B5D',X'DFC24C6D4CB906E28517F6C23761B590DDBF3CC0895A1B87FA175CC0335A9153');
INSERT INTO "audit" VALUES(114,1800000000,'account.created',1,'root',NULL,'','local','bob16','18',18,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob16"}',X'DFC24C6D4CB906E28517F6C23761B590DDBF3CC0895A1B87FA175CC0335A9153',X'C5B87D43F48D6551D1E9CBF03FCFB274DB852E065125C8AA79E71B2C92F9C355');
INSERT INTO "audit" VALUES(115,1800000000,'account.privileges',1,'root',NULL,'','local','bob16','18',18,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'C5B87D43F48D6551D1E9CBF03FCFB274DB852E065125C8AA79E71B2C92F9C355',X'530F6BA4C50602F2DF072DA76D935CB3EED5947571D9D855024358968303F041');
INSERT INTO "audit" VALUES(116,1800000000,'token.created',1,'root',NULL,'','local','t0','SHTJBH76',18,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'530F6BA4C50602F2DF072DA76D935CB3EED5947571D9D855024358968303F041',X'23907C27D7DCC1F352E64144F80D146C49437D554295800C97E7C9285D673BD8');
INSERT INTO "audit" VALUES(117,1800000000,'token.created',1,'root',NULL,'','local','t1','4NXGJRWD',18,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'23907C27D7DCC1F352E64144F80D146C49437D554295800C97E7C9285D673BD8',X'16A7352D24D9586157D1485089205AF136FB3F60CDD5932ABAC8E8E59AFF310B');
INSERT INTO "audit" VALUES(118,1800000000,'token.created',1,'root',NULL,'','local','t2','FDS6KLWX',18,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'16A7352D24D9586157D1485089205AF136FB3F60CDD5932ABAC8E8E59AFF310B',X'B1CF133780D5780AEB914501E856507DC04091DC77014F8A2AF341B6C5756DDD');
INSERT INTO "audit" VALUES(119,1800000000,'token.created',1,'root',NULL,'','local','t3','AVIGHB2O',18,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B1CF133780D5780AEB914501E856507DC04091DC77014F8A2AF341B6C5756DDD',X'0A5761E9410E003BADB97F5645E2152D7039D0A1390159502454624836CD246D');
INSERT INTO "audit" VALUES(120,1800000000,'token.created',1,'root',NULL,'','local','t4','WJWCLHEH',18,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0A5761E9410E003BADB97F5645E2152D7039D0A1390159502454624836CD246D',X'9FEAA7CDF6EC688FB0B91AE9BDAF2AF4619945228C269B608EDFC4555BB68F3B');
INSERT INTO "audit" VALUES(121,1800000000,'account.created',1,'root',NULL,'','local','bob17','19',19,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob17"}',X'9FEAA7CDF6EC688FB0B91AE9BDAF2AF4619945228C269B608EDFC4555BB68F3B',X'F75EA0CB2CEF53439319F2536A35E0E8414606C4E328B252D59A6034602F7104');
INSERT INTO "audit" VALUES(122,1800000000,'account.privileges',1,'root',NULL,'','local','bob17','19',19,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'F75EA0CB2CEF53439319F2536A35E0E8414606C4E328B252D59A6034602F7104',X'18ED1338CECE3651BE14F66BAFE56C8EE06086CF8D94F7A830CA2F485BB30CF8');
INSERT INTO "audit" VALUES(123,1800000000,'token.created',1,'root',NULL,'','local','t0','57B37MKT',19,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'18ED1338CECE3651BE14F66BAFE56C8EE06086CF8D94F7A830CA2F485BB30CF8',X'31498AD4347AA1AEFC3660077B24AE59025A30FB64B7340842FE351A375552C8');
INSERT INTO "audit" VALUES(124,1800000000,'token.created',1,'root',NULL,'','local','t1','DDPSDOOS',19,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'31498AD4347AA1AEFC3660077B24AE59025A30FB64B7340842FE351A375552C8',X'A405DB8D14DE5096A27D9600769F2226B1C57B9371A47786840F60F3879C116E');
INSERT INTO "audit" VALUES(125,1800000000,'token.created',1,'root',NULL,'','local','t2','2YOFL2M3',19,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A405DB8D14DE5096A27D9600769F2226B1C57B9371A47786840F60F3879C116E',X'AC3B4BB852B87912962B90C58141299AD0B4876231DCAD9B6FF819D14F2DFE57');
INSERT INTO "audit" VALUES(126,1800000000,'token.created',1,'root',NULL,'','local','t3','7W4IS433',19,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'AC3B4BB852B87912962B90C58141299AD0B4876231DCAD9B6FF819D14F2DFE57',X'14BCE0128F1696D0BDA23451165CECDE06B23F0097506A524099AD572C13BB95');
INSERT INTO "audit" VALUES(127,1800000000,'token.created',1,'root',NULL,'','local','t4','2B2VALG3',19,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'14BCE0128F1696D0BDA23451165CECDE06B23F0097506A524099AD572C13BB95',X'E57F5DCDC9E2BC4485B0FF2F3653541D5871842C2B971365ED42C68D96A77C86');
INSERT INTO "audit" VALUES(128,1800000000,'account.created',1,'root',NULL,'','local','bob18','20',20,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob18"}',X'E57F5DCDC9E2BC4485B0FF2F3653541D5871842C2B971365ED42C68D96A77C86',X'6E20232CC7D7D7D0F02C9F39ECA82A44BCD5336092714D852AD20DA99AE7EF9A');
INSERT INTO "audit" VALUES(129,1800000000,'account.privileges',1,'root',NULL,'','local','bob18','20',20,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'6E20232CC7D7D7D0F02C9F39ECA82A44BCD5336092714D852AD20DA99AE7EF9A',X'D0B7EB7E3CE061DFE9BEF18E20C68CF0F2B2B005DEC7F4CF9120E0A8A0C76ED9');
INSERT INTO "audit" VALUES(130,1800000000,'token.created',1,'root',NULL,'','local','t0','AT5ZOWFO',20,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D0B7EB7E3CE061DFE9BEF18E20C68CF0F2B2B005DEC7F4CF9120E0A8A0C76ED9',X'78FE2EDD3281B56B705CBDC2FD7B51A9E34AE0E8BA91A1A4B6182CFC2CB3B416');
INSERT INTO "audit" VALUES(131,1800000000,'token.created',1,'root',NULL,'','local','t1','IZGUOE2D',20,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'78FE2EDD3281B56B705CBDC2FD7B51A9E34AE0E8BA91A1A4B6182CFC2CB3B416',X'9E466597BABC9D1794A60424B5C95213D7AAC86265089131726A79BE508F0CAD');
INSERT INTO "audit" VALUES(132,1800000000,'token.created',1,'root',NULL,'','local','t2','OCSX5H24',20,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9E466597BABC9D1794A60424B5C95213D7AAC86265089131726A79BE508F0CAD',X'3CE03B2FC80C15C2DEACF5A87DD3C085659A93D26BE55865F3186B0B1F106D8A');
INSERT INTO "audit" VALUES(133,1800000000,'token.created',1,'root',NULL,'','local','t3','HSLDEYN5',20,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3CE03B2FC80C15C2DEACF5A87DD3C085659A93D26BE55865F3186B0B1F106D8A',X'7167C31B0E60B9883A9F940090BFD05ABEB633528F834FACAAA551F38C5BDBF8');
INSERT INTO "audit" VALUES(134,1800000000,'token.created',1,'root',NULL,'','local','t4','TKXKRQAA',20,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7167C31B0E60B9883A9F940090BFD05ABEB633528F834FACAAA551F38C5BDBF8',X'405475A1B2FD624FB6AB3007A60B9AE922B70136817073F8CEA2DF7A74D31EE8');
INSERT INTO "audit" VALUES(135,1800000000,'account.created',1,'root',NULL,'','local','bob19','21',21,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob19"}',X'405475A1B2FD624FB6AB3007A60B9AE922B70136817073F8CEA2DF7A74D31EE8',X'DACDB449250182EC0FB36CB2A5465F757A6E1E1F3DE6345C645B33FE1772A565');
INSERT INTO "audit" VALUES(136,1800000000,'account.privileges',1,'root',NULL,'','local','bob19','21',21,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'DACDB449250182EC0FB36CB2A5465F757A6E1E1F3DE6345C645B33FE1772A565',X'B14991A8921BDB0B8E9ECF9A01E1E22247BD5A9038B337377CE4B07C3D0F2EFD');
INSERT INTO "audit" VALUES(137,1800000000,'token.created',1,'root',NULL,'','local','t0','QTNQTT6K',21,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B14991A8921BDB0B8E9ECF9A01E1E22247BD5A9038B337377CE4B07C3D0F2EFD',X'88759A879BA6B1F4A9B2AA465E5FB0B92770BA20E01FD2FC91F1E93E4EBF8B9D');
INSERT INTO "audit" VALUES(138,1800000000,'token.created',1,'root',NULL,'','local','t1','S4TPQOCA',21,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'88759A879BA6B1F4A9B2AA465E5FB0B92770BA20E01FD2FC91F1E93E4EBF8B9D',X'2CF21215F1BE52FB80B8CE2B0D051507E41357DD2850D2A66D81ADF757840516');
INSERT INTO "audit" VALUES(139,1800000000,'token.created',1,'root',NULL,'','local','t2','JPHGX2QL',21,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2CF21215F1BE52FB80B8CE2B0D051507E41357DD2850D2A66D81ADF757840516',X'AA0AB5D19BF754D0FF9BA50F81245635B518A08E3E6CB0F1FB3FCA5523C4626B');
INSERT INTO "audit" VALUES(140,1800000000,'token.created',1,'root',NULL,'','local','t3','627DCKK3',21,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'AA0AB5D19BF754D0FF9BA50F81245635B518A08E3E6CB0F1FB3FCA5523C4626B',X'D5074B0EFAD20CD5F4C862876225C759ACAF87237CDC5D2ADF71A5B079AC4E47');
INSERT INTO "audit" VALUES(141,1800000000,'token.created',1,'root',NULL,'','local','t4','L5QQZKQ5',21,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D5074B0EFAD20CD5F4C862876225C759ACAF87237CDC5D2ADF71A5B079AC4E47',X'49972AF3F520BCCFEF352548CE639E99FF535197051174204F8C4C50E9FC6C32');
INSERT INTO "audit" VALUES(142,1800000000,'token.revoked',1,'root',NULL,'','local','t0','KFG5ONWT',2,'{"name":"t0"}','{}',X'49972AF3F520BCCFEF352548CE639E99FF535197051174204F8C4C50E9FC6C32',X'1EE0A6E92D2D7D66B14BD1D90296C6E0C1DE15B994FABD3997825342D471E52D');
INSERT INTO "audit" VALUES(143,1800000000,'token.revoked',1,'root',NULL,'','local','t1','ATZN7I5C',2,'{"name":"t1"}','{}',X'1EE0A6E92D2D7D66B14BD1D90296C6E0C1DE15B994FABD3997825342D471E52D',X'8D878217B54EE3951E3131B1BE4C0B57CF987A69C634A203ED3CA5FF6A8FC164');
INSERT INTO "audit" VALUES(144,1800000000,'account.renamed',1,'root',NULL,'','local','robert','3',3,'{"username":"bob1"}','{"username":"robert"}',X'8D878217B54EE3951E3131B1BE4C0B57CF987A69C634A203ED3CA5FF6A8FC164',X'8A011CFC2C669746734891E4FF5A1576738049EF428E68BC924C5D6C84FE40F5');
INSERT INTO "audit" VALUES(145,1800000000,'account.suspended',1,'root',NULL,'','local','bob2','4',4,'{}','{"locked":0,"reason":"unpaid"}',X'8A011CFC2C669746734891E4FF5A1576738049EF428E68BC924C5D6C84FE40F5',X'43FFBEDCC4A40232D23DC948C8EA5842F6B91236269FCE65E4D04EBAC26A9728');
INSERT INTO "audit" VALUES(146,1800000000,'account.removed',1,'root',NULL,'','local','bob3','5',5,'{"domain":null,"username":"bob3"}','{"revoked":5}',X'43FFBEDCC4A40232D23DC948C8EA5842F6B91236269FCE65E4D04EBAC26A9728',X'AB7CFB88ECE96C33991ABC0C4C6A805EE200C613B078CDB2EC0EF9AE3FF375A3');
INSERT INTO "audit" VALUES(147,1800000000,'account.created',6,'bob4',NULL,'','local','carol','22',22,'{}','{"contact_email":"","domain":"carol.example","owner_id":6,"privileges":[],"username":"carol"}',X'AB7CFB88ECE96C33991ABC0C4C6A805EE200C613B078CDB2EC0EF9AE3FF375A3',X'C08D04F181137F5124E66FE41D8450F336865A3955A3AD3256FA0F077D7F5587');
INSERT INTO "audit" VALUES(148,1800000000,'token.updated',1,'root',NULL,'','local','t0','DO3573LJ',7,'{"privileges":["list-accts"]}','{"privileges":["passwd"]}',X'C08D04F181137F5124E66FE41D8450F336865A3955A3AD3256FA0F077D7F5587',X'1EE9152610A6784CAB6A207D4AD8F976BA1FD60EA6995BA9FCBBC5CB2876F238');
INSERT INTO "audit" VALUES(149,1800000000,'settings.changed',1,'root',NULL,'','local','settings','settings',NULL,'{"time_zone":"UTC"}','{"time_zone":"Europe/Berlin"}',X'1EE9152610A6784CAB6A207D4AD8F976BA1FD60EA6995BA9FCBBC5CB2876F238',X'277E429429CAE3AE3F9B0D79952DBC79E580266F8343D3F7424D7793F748B55B');
INSERT INTO "audit" VALUES(150,1800000000,'account.password',1,'root',NULL,'','local','bob6','8',8,'{}','{"sessions_ended":0}',X'277E429429CAE3AE3F9B0D79952DBC79E580266F8343D3F7424D7793F748B55B',X'1A9A7EB4800A28B8ABB54BE6D006FDE3F5D49647ED45511D5B0B734FB45D08B4');
INSERT INTO "audit" VALUES(151,1800000000,'acl_list.saved',1,'root',NULL,'','local','basic','basic',NULL,'{"privileges":[]}','{"privileges":["list-accts"]}',X'1A9A7EB4800A28B8ABB54BE6D006FDE3F5D49647ED45511D5B0B734FB45D08B4',X'68FC276DEF91158911CD94BD99B8AE40FFD96217D5FF8486ED5C642F476B02D3');
INSERT INTO "audit" VALUES(152,1800000000,'account.privileges',1,'root',NULL,'','local','bob7','9',9,'{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}','{"acl_list":"basic","privileges":["list-accts"]}',X'68FC276DEF91158911CD94BD99B8AE40FFD96217D5FF8486ED5C642F476B02D3',X'1CDE0E98D7C12736068CF1A3430C2DE1E19C54022B49A5245C83FE215B97681C');
INSERT INTO "audit" VALUES(153,1800000000,'token.created',1,'root',NULL,'','local','parent','SIJRO6S4',1,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"parent","parent":null,"privileges":["all"],"sessions_anywhere":0}',X'1CDE0E98D7C12736068CF1A3430C2DE1E19C54022B49A5245C83FE215B97681C',X'10320D40B4B8E897A70606CE4F75F283A8AAF2CA446DE1A9B9FD8C778227A482');
INSERT INTO "audit" VALUES(154,1800000000,'token.created',1,'root','SIJRO6S4','192.0.2.1','whm','child','CWMJACJK',1,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"child","parent":"SIJRO6S4","privileges":["passwd"],"sessions_anywhere":0}',X'10320D40B4B8E897A70606CE4F75F283A8AAF2CA446DE1A9B9FD8C778227A482',X'E1A7E2D6824F15F3655240780EA66EE4E3064829E21BFC0B76E91B1FCCB794FF');
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
INSERT INTO "feed" VALUES(1,'account',1,'63202a43682372fab5f5a792fc7f2a7f');
INSERT INTO "feed" VALUES(2,'account',2,'6417b22871b8f7d643cc154110dece94');
INSERT INTO "feed" VALUES(3,'account',2,'2a265c8da3888324332d721ee5b0c25f');
INSERT INTO "feed" VALUES(4,'token',1,'3c940159440b84b27330a8a32baa2e00');
INSERT INTO "feed" VALUES(5,'token',2,'0f2bc0e5600155807e8c201f14703285');
INSERT INTO "feed" VALUES(6,'token',3,'1a0096f4864d9d30342589ac84a854f1');
INSERT INTO "feed" VALUES(7,'token',4,'998d4b303d408c7b38924fb9209c7613');
INSERT INTO "feed" VALUES(8,'token',5,'d630f28e94d40d889883d0c9257b2b7a');
INSERT INTO "feed" VALUES(9,'account',3,'2c6693ec34dda24ff8a849e515c9cfa4');
INSERT INTO "feed" VALUES(10,'account',3,'89210fa3d66a239a5ae96e9ea212bfc1');
INSERT INTO "feed" VALUES(11,'token',6,'0a3f750733508307706ec67f64d6c4e8');
INSERT INTO "feed" VALUES(12,'token',7,'c3e0068de4bfac910082ee955c97c94c');
INSERT INTO "feed" VALUES(13,'token',8,'aa375f2bcdc16f8fae13485173010ba0');
INSERT INTO "feed" VALUES(14,'token',9,'2749a3e7d710381bf890a78ae16ed109');
INSERT INTO "feed" VALUES(15,'token',10,'d23cef598f1f588d2a12ebfbbfd9f366');
INSERT INTO "feed" VALUES(16,'account',4,'0902e41b2668dd96c912b33a53f8dfd9');
INSERT INTO "feed" VALUES(17,'account',4,'91c2cea73a4ea2527eeb3b3a223a8311');
INSERT INTO "feed" VALUES(18,'token',11,'551a0f09a5fb939103924bc910acf3b9');
INSERT INTO "feed" VALUES(19,'token',12,'3fcfdb0095ffd46f139159686e423921');
INSERT INTO "feed" VALUES(20,'token',13,'52a87644404d8d9dbf48907e1694b49a');
INSERT INTO "feed" VALUES(21,'token',14,'7e85b295ac18bb7b26d211718b3d200a');
INSERT INTO "feed" VALUES(22,'token',15,'1c3a79660e9eb4f5a3ac6fcc7354030a');
INSERT INTO "feed" VALUES(23,'account',5,'6158b9dbc49a1dd0742b4492e0986bcb');
INSERT INTO "feed" VALUES(24,'account',5,'80f7855dbdd89af2aa64f5e2c5df1e34');
INSERT INTO "feed" VALUES(25,'token',16,'5fac3c4d900dfa150f18ada813da88d9');
INSERT INTO "feed" VALUES(26,'token',17,'6217ae4af792a6857e69426835ad0d52');
INSERT INTO "feed" VALUES(27,'token',18,'fbd70a02f16492bba5cb1bd859a718ab');
INSERT INTO "feed" VALUES(28,'token',19,'3b8bf976ae6f85d3698737b6aa1c232b');
INSERT INTO "feed" VALUES(29,'token',20,'9561ea645b529708a43b0bec319b130b');
INSERT INTO "feed" VALUES(30,'account',6,'b675fabe936c32c88974f12071e548f4');
INSERT INTO "feed" VALUES(31,'account',6,'ddc00f90adce5111f8535e15a8a2dc37');
INSERT INTO "feed" VALUES(32,'token',21,'8cadea6a2d5cae58930910873b10441e');
INSERT INTO "feed" VALUES(33,'token',22,'805a6f00039d11d151d4276c7d313f8d');
INSERT INTO "feed" VALUES(34,'token',23,'1a1381f074f417491addffd8598eaa69');
INSERT INTO "feed" VALUES(35,'token',24,'bde260ddaa2bffad08796363b3e4cf1b');
INSERT INTO "feed" VALUES(36,'token',25,'cc6f0b0c8f532fd1181d40e1c5618067');
INSERT INTO "feed" VALUES(37,'account',7,'2b2314db5e36f3b1be5fa2b2efb49f02');
INSERT INTO "feed" VALUES(38,'account',7,'2483d3d56e35452524ebd97cf56ec136');
INSERT INTO "feed" VALUES(39,'token',26,'3893a1003268f1d2ac2a4a7b9cbf9103');
INSERT INTO "feed" VALUES(40,'token',27,'6e76a013bf5cc9a522bf9c9848d153fb');
INSERT INTO "feed" VALUES(41,'token',28,'8b4c9eb337d2edbf80b9549e932ff18f');
INSERT INTO "feed" VALUES(42,'token',29,'06e67c41ba630082cb71cc7f05844266');
INSERT INTO "feed" VALUES(43,'token',30,'d63bdd13734333aacc36efb6997e4128');
INSERT INTO "feed" VALUES(44,'account',8,'99e05dbe5afd81bd76c4f5a13d21cb66');
INSERT INTO "feed" VALUES(45,'account',8,'25234d1cbf67228603106f61b60db7ff');
INSERT INTO "feed" VALUES(46,'token',31,'b4cba99e6e2c9e9921a8ff4afead6970');
INSERT INTO "feed" VALUES(47,'token',32,'66cbdc128c32be0bee269e68e7d7b3e2');
INSERT INTO "feed" VALUES(48,'token',33,'8977b088924a2271daaa6f47c76de73b');
INSERT INTO "feed" VALUES(49,'token',34,'8e1f3f9ee4eb2040c22d99a719c9aaf4');
INSERT INTO "feed" VALUES(50,'token',35,'f6bea81eeb4449f1f4656e317bd73022');
INSERT INTO "feed" VALUES(51,'account',9,'766c3daae1b55e87136a5f2177f9dcf1');
INSERT INTO "feed" VALUES(52,'account',9,'442da435a04ee0f4b9081e3a79f82a38');
INSERT INTO "feed" VALUES(53,'token',36,'544b226e2b2ad69cd06924c5d9ac9a09');
INSERT INTO "feed" VALUES(54,'token',37,'5a7cd92a994ccdc658781f0f9d8aef3f');
INSERT INTO "feed" VALUES(55,'token',38,'2f3fb4a675ec3d868248b34a130ba1e1');
INSERT INTO "feed" VALUES(56,'token',39,'49e680867d4d7996da85a145dff71bbf');
INSERT INTO "feed" VALUES(57,'token',40,'cd946b71937a6b185a0670ce5a7aea8e');
INSERT INTO "feed" VALUES(58,'account',10,'7f5eac36558a305c630e14cc357934d2');
INSERT INTO "feed" VALUES(59,'account',10,'06031ab7519865e4564c5579ff090542');
INSERT INTO "feed" VALUES(60,'token',41,'74b01de7694e5e320127219da5c9aa1d');
INSERT INTO "feed" VALUES(61,'token',42,'4969f6b8f5963d1bcc071ed9efa898e7');
INSERT INTO "feed" VALUES(62,'token',43,'863907ecea86bc1cfe2c718b880f352a');
INSERT INTO "feed" VALUES(63,'token',44,'cd50f19655a74edd21e6e80fe29e105f');
INSERT INTO "feed" VALUES(64,'token',45,'95ca90f8aa6338bc69e20a6b6fe914eb');
INSERT INTO "feed" VALUES(65,'account',11,'b32cac0c3070ec3b6c86a84ca0cda2d0');
INSERT INTO "feed" VALUES(66,'account',11,'efa76984f60e7fc77df2dbe85071eabf');
INSERT INTO "feed" VALUES(67,'token',46,'2525bc4b9ba8143c4466f190723ed6b2');
INSERT INTO "feed" VALUES(68,'token',47,'007f71cb319315400f9bad84b0eec499');
INSERT INTO "feed" VALUES(69,'token',48,'a584cf0bcacb0c25391badd2f8265f26');
INSERT INTO "feed" VALUES(70,'token',49,'5c22058f4d36d86aad6449c67cd0e38d');
INSERT INTO "feed" VALUES(71,'token',50,'cf23b7cefb37ec99643cfdf44f63c799');
INSERT INTO "feed" VALUES(72,'account',12,'fd317d4bc2ee65bc426aa60a66cd7fa8');
INSERT INTO "feed" VALUES(73,'account',12,'65c5bcdcb4cf13323ff352dac5b8b479');
INSERT INTO "feed" VALUES(74,'token',51,'cd1f78867035f4cab8b858f0c18c8a6a');
INSERT INTO "feed" VALUES(75,'token',52,'e7967d094207955a52c93accafbf9dd3');
INSERT INTO "feed" VALUES(76,'token',53,'236dd28b12469dd7a3f91d8ee538179f');
INSERT INTO "feed" VALUES(77,'token',54,'b266d54e8e00be8f7bffe58d77959f64');
INSERT INTO "feed" VALUES(78,'token',55,'fb6c9745b362e32281bca0f21d2535f5');
INSERT INTO "feed" VALUES(79,'account',13,'0cd91b47a68159037edb1934b17bf0bc');
INSERT INTO "feed" VALUES(80,'account',13,'dee92de4ca78220b425bd3b9da4c76ee');
INSERT INTO "feed" VALUES(81,'token',56,'3c0a8bde0c9a6554d87faec733ead337');
INSERT INTO "feed" VALUES(82,'token',57,'91f82b4e136e7e375ef29c37db408e7c');
INSERT INTO "feed" VALUES(83,'token',58,'0704852b0e5604d91177155940d4467d');
INSERT INTO "feed" VALUES(84,'token',59,'52ba1bdcbdd137a51e7f793b6c3ca368');
INSERT INTO "feed" VALUES(85,'token',60,'fb9edf5d1f74ba2e95be220deb456091');
INSERT INTO "feed" VALUES(86,'account',14,'1e3b98dd5c6a67ab95e97bc28b2c61d9');
INSERT INTO "feed" VALUES(87,'account',14,'03eaaf49dc5763fa9d97b61e12533616');
INSERT INTO "feed" VALUES(88,'token',61,'e51641d45f0a379e7ef249bbbfc58c97');
INSERT INTO "feed" VALUES(89,'token',62,'f4e06f4ceaca11cd7b654686e0106dc5');
INSERT INTO "feed" VALUES(90,'token',63,'2202b69e12365a6dac195b523250e458');
INSERT INTO "feed" VALUES(91,'token',64,'f655a1f314e3a562b40b76f5295fbc4c');
INSERT INTO "feed" VALUES(92,'token',65,'2f5b2fda6631c2458ceacc72c9a9157b');
INSERT INTO "feed" VALUES(93,'account',15,'7b031288b5f81c1e4249bca233e18ee8');
INSERT INTO "feed" VALUES(94,'account',15,'b5bc298bcbf3d71a102a73d5fabc5d13');
INSERT INTO "feed" VALUES(95,'token',66,'aee5d21eafe47b90139a33a75c87ba36');
INSERT INTO "feed" VALUES(96,'token',67,'57899056ead1a09a79f7be47b875fb5f');
INSERT INTO "feed" VALUES(97,'token',68,'f19a2ba38a69a524d80c399e63e43bd0');
INSERT INTO "feed" VALUES(98,'token',69,'489eb849d8503455cfd8a4492d0f61a3');
INSERT INTO "feed" VALUES(99,'token',70,'0f603304762e2bab55aa396932be6c92');
INSERT INTO "feed" VALUES(100,'account',16,'b8c0c685db694d8eaa339a38d1e5ce20');
INSERT INTO "feed" VALUES(101,'account',16,'b192706b7cb6e45a1871c04b597f9604');
INSERT INTO "feed" VALUES(102,'token',71,'be097d22374fb0e6d97b89dfa65d709b');
INSERT INTO "feed" VALUES(103,'token',72,'d316ebcb2210e36218c79008613fb2d5');
INSERT INTO "feed" VALUES(104,'token',73,'05c27553b6d0ec6b1314297895dedff2');
INSERT INTO "feed" VALUES(105,'token',74,'9adf95e08d47821c48b36c27b4643c0b');
INSERT INTO "feed" VALUES(106,'token',75,'cbee93a19e49bcb6488e9de9de60d363');
INSERT INTO "feed" VALUES(107,'account',17,'efb1c720ba98d090348aa8644440bbaa');
INSERT INTO "feed" VALUES(108,'account',17,'2869ae6a4945edf295bca42e16960d44');
INSERT INTO "feed" VALUES(109,'token',76,'c8baf1a908433eeb94195d32d3e6a8a9');
INSERT INTO "feed" VALUES(110,'token',77,'b4edcd5a3d8547673bfe60a14ceb3740');
INSERT INTO "feed" VALUES(111,'token',78,'f0b0e641e255597c11420dcabf0c63cb');
INSERT INTO "feed" VALUES(112,'token',79,'50f8974498bb899df83f5463a8bb31be');
INSERT INTO "feed" VALUES(113,'token',80,'1de686c8605a09197f90922be7a8f319');
INSERT INTO "feed" VALUES(114,'account',18,'ffac721520e9cf7f65c20c804f18513f');
INSERT INTO "feed" VALUES(115,'account',18,'e8f259c2499a557f4326f7d8b7ddf99c');
INSERT INTO "feed" VALUES(116,'token',81,'5ffbf8edbd02067d4f768a1d2296b23f');
INSERT INTO "feed" VALUES(117,'token',82,'cc848dedd00d3784813c939d507d70e2');
INSERT INTO "feed" VALUES(118,'token',83,'01f7f60931cf28201473ed5c7423877e');
INSERT INTO "feed" VALUES(119,'token',84,'37e5edfb6ba359c7a608275f5f9636d4');
INSERT INTO "feed" VALUES(120,'token',85,'e03b060c27ad9b286bea2b1884ef7e48');
INSERT INTO "feed" VALUES(121,'account',19,'efbbc27858b53ffafdd79ac26d1194b1');
INSERT INTO "feed" VALUES(122,'account',19,'9722d3cc43e4fab85a1adf35fb188f45');
INSERT INTO "feed" VALUES(123,'token',86,'329019e399b04ba41d70514364a41473');
INSERT INTO "feed" VALUES(124,'token',87,'3533862604923cd930e6feaa2884ff7d');
INSERT INTO "feed" VALUES(125,'token',88,'326863b119bdedf77a4cd001b5ac0624');
INSERT INTO "feed" VALUES(126,'token',89,'1f599bec60f3a66ada2d933cff48a325');
INSERT INTO "feed" VALUES(127,'token',90,'3c63a4d4341aea605a80c0b89a3d58b7');
INSERT INTO "feed" VALUES(128,'account',20,'8992d53b6792337d1781352152ddd151');
INSERT INTO "feed" VALUES(129,'account',20,'10404cae82ccfa9054abca30380c1e60');
INSERT INTO "feed" VALUES(130,'token',91,'db9db51755c1c704a86a281c01a4d9bb');
INSERT INTO "feed" VALUES(131,'token',92,'75bb9e9eb91e13567fd92d64a05caf38');
INSERT INTO "feed" VALUES(132,'token',93,'160cb5e57a6414a8bcc0862802fa98d3');
INSERT INTO "feed" VALUES(133,'token',94,'00955255d7a37feb50c59ff2038fbf09');
INSERT INTO "feed" VALUES(134,'token',95,'0d9336a257dab55ac8e9a2df5d837a3d');
INSERT INTO "feed" VALUES(135,'account',21,'5ae62d7bb8790670bb31fd192149215a');
INSERT INTO "feed" VALUES(136,'account',21,'016e17bb11515706a6509188b9f64f44');
INSERT INTO "feed" VALUES(137,'token',96,'63ee31aadc968103a670587c2754ba3c');
INSERT INTO "feed" VALUES(138,'token',97,'ed8adf058f22a38d5d8a591976d60c80');
INSERT INTO "feed" VALUES(139,'token',98,'6d62267306ab1cafe6099b09b5ac656b');
INSERT INTO "feed" VALUES(140,'token',99,'b08de6bdfce579ac24b9bf396b12db9e');
INSERT INTO "feed" VALUES(141,'token',100,'cae0550368dcdbcd99223cade8024509');
INSERT INTO "feed" VALUES(142,'token',1,'e3384228e10a6999b843645f518f6466');
INSERT INTO "feed" VALUES(142,'token',2,'e3384228e10a6999b843645f518f6466');
INSERT INTO "feed" VALUES(143,'account',3,'5d1b72939d2a0a4cd24aae191ca7ab91');
INSERT INTO "feed" VALUES(144,'account',4,'2c0e050583d7618fb28473370e1cd305');
INSERT INTO "feed" VALUES(145,'account',5,'7b40d51c6ff16bff4e17fffed00b3a04');
INSERT INTO "feed" VALUES(146,'account',22,'3ed26c1dac103c5e55b2f30db3c157eb');
INSERT INTO "feed" VALUES(147,'token',26,'89f7619db997189b88d49195cd1a9e71');
INSERT INTO "feed" VALUES(148,'settings',0,'37342f9e38bd0a8de7a092887a86d0ed');
INSERT INTO "feed" VALUES(149,'account',8,'905b988bb2be5e65b3a7c5de775cbd91');
INSERT INTO "feed" VALUES(150,'acl_list',0,'8fb398792f092658339693576abd23fc');
INSERT INTO "feed" VALUES(151,'account',9,'cc5f0dbf4e80f426c8197895c19e0f75');
INSERT INTO "feed" VALUES(152,'token',101,'25aa16a16af13178231af136ff97b598');
INSERT INTO "feed" VALUES(153,'token',102,'b96f3667acfef1ddc38855527ccbe461');
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
INSERT INTO "generation" VALUES(1,'0f6e0d6083551a4fcef3c11123e5fbf7',153,'b96f3667acfef1ddc38855527ccbe461',154,X'E1A7E2D6824F15F3655240780EA66EE4E3064829E21BFC0B76E91B1FCCB794FF');
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
INSERT INTO "passwords" VALUES(8,'$argon2id$v=19$m=19456,t=2,p=1$ppIrYW+9CUWpSph4Pv7qLg$XuND7YPukD3tJKsO/zCpFCXS51LsKEnfETw5Np2KJbQ',1800000000);
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
INSERT INTO "secrets" VALUES(X'002EB0866EC287ECD5C537FC771A7C10B4C0F415080399CB83F49A5DA315D92B','1',84,1800000000);
INSERT INTO "secrets" VALUES(X'00A480B55D235285DC959049B2F6E2947A13CC9DBB4187AD80087FB1B18E852E','1',62,1800000000);
INSERT INTO "secrets" VALUES(X'01557F8C9E4CE26D9936C3EC3EB08C8F96A3E634DB41C952EB8E4B469A0A553C','1',56,1800000000);
INSERT INTO "secrets" VALUES(X'06B0BF270DC3D589BEC3CC5E9A2E88C3B4F0E365655E27011E3E56DC12A85372','1',79,1800000000);
INSERT INTO "secrets" VALUES(X'0899EE43391F382AB294F6D993992B29B8F5F8F5B4CFD8059DA188F929E04661','1',58,1800000000);
INSERT INTO "secrets" VALUES(X'0D757865E2C6307A19B51B00BF8FE235109EED70367058D3520E0557EA02E28D','1',67,1800000000);
INSERT INTO "secrets" VALUES(X'119CB726AE9F263EA731D9FE875DFBADD17A9EAD88BF1E2D4C4C43ECB029BD4C','1',15,1800000000);
INSERT INTO "secrets" VALUES(X'141B8CE7D92EAD44F1D9BC64FF100D026AD8FDC2E3A986A6DADC1F931F38BE89','1',18,1800000000);
INSERT INTO "secrets" VALUES(X'1561649D2561D1B691B44CFFE3C632B923BB655110AA0450698CFCE57DB6882B','1',27,1800000000);
INSERT INTO "secrets" VALUES(X'161BB9DB9DACEE9B552026EBBDE33620B0BB89660BA0FB338B87336E769026BE','1',32,1800000000);
INSERT INTO "secrets" VALUES(X'167F14D72AA3B9DF09C4C61A57CA6BC793DA892BA13D8306D5E81C00941BB6A1','1',59,1800000000);
INSERT INTO "secrets" VALUES(X'1D60F3BF965ABC62C25872130A212419924945C70403FDA225B6B6E7B7686E15','1',1,1800000000);
INSERT INTO "secrets" VALUES(X'1D999EFA02352BBECF8CF53C894882E1B55B7318FC55B939309344C4A79DE139','1',72,1800000000);
INSERT INTO "secrets" VALUES(X'20FE8A4A6E5316A259CDE1D6D9C593304EEE297694E6F7CE90DBAD5EDB531D35','1',75,1800000000);
INSERT INTO "secrets" VALUES(X'21993AE4BD09539966375C75CBBFD85D2083F0E4FDB0CBCD725F0C7A2CB0B567','1',64,1800000000);
INSERT INTO "secrets" VALUES(X'2963A5D0B477ED3C33812F5433E73C04C1D81AF97EB2FF6BDADD0ED9EE83EBC9','1',31,1800000000);
INSERT INTO "secrets" VALUES(X'2A6FE9DC5781A214A7371734884F96CD220D4FFB652E3E0E60759DB08F058C7D','1',4,1800000000);
INSERT INTO "secrets" VALUES(X'2EC506A6BF84CA5C273892692B71CA117C0E45054A4112B757514E6D9F5F8723','1',5,1800000000);
INSERT INTO "secrets" VALUES(X'30FC7E01A4AEFE7D2D833D48D508EC2AD0FC1D5A29954F6275F16E0A80D17F22','1',66,1800000000);
INSERT INTO "secrets" VALUES(X'310E4D02267AEC833286D69E274CE7CC2D61BB26F91FEF375EC910E10E24DB9E','1',49,1800000000);
INSERT INTO "secrets" VALUES(X'34D4D7EB8A8002AFB70512A52143366544AC3386E9B60EB0394C95601BEF677E','1',63,1800000000);
INSERT INTO "secrets" VALUES(X'38848AFFB6750DD9BED59E81E6519E82F27E34B7AE763A070803C48AA4D5EF51','1',54,1800000000);
INSERT INTO "secrets" VALUES(X'3B28EB1D6C90783D9C77A3EBF575DE9137BB3BF7CCA4F3D6DB76039C010D29BD','1',96,1800000000);
INSERT INTO "secrets" VALUES(X'3B2CE8FC466748F1CDE642086630BA78044C96EA6F8C017C52A9A7A773A5EBA9','1',41,1800000000);
INSERT INTO "secrets" VALUES(X'3EB54DBBD71D411A5F4B039EFAFCBAB037F76E05A067F9E6D003963790C517E7','1',78,1800000000);
INSERT INTO "secrets" VALUES(X'3F1014385C3C91E6797D8704059812265CA49FE5456B85DD554B37654DFAC353','1',25,1800000000);
INSERT INTO "secrets" VALUES(X'401012AEE7CA7F6203979601C3A1F861658A1C1B669C71B89B4834712254F339','1',2,1800000000);
INSERT INTO "secrets" VALUES(X'42135E29D46520C91279BADD461232476F53256E4241BC906E53A7B471AD561C','1',21,1800000000);
INSERT INTO "secrets" VALUES(X'43AD88E832BE5314E5B31D38FD353E7AB23EBE6F74E2285FBF233824FF5A3068','1',43,1800000000);
INSERT INTO "secrets" VALUES(X'44DED819229349A6DDDD3F62B8ECCB9D9C02859708F6F53C1F1F833DDD19E678','1',7,1800000000);
INSERT INTO "secrets" VALUES(X'496D18B161F9B0ED54E985EFEA2E793E4578C3035506DD64B09F24665F983964','1',44,1800000000);
INSERT INTO "secrets" VALUES(X'4ABA47241E8F4E0BD80A8410DE36167A646E67B1248F4034624E6F2D1385853E','1',48,1800000000);
INSERT INTO "secrets" VALUES(X'4DEE9CAA404B87547D2211D555B34652FAE82BBDD66208BB13BAEFBFC54C4564','1',53,1800000000);
INSERT INTO "secrets" VALUES(X'501FBE501C08331F10406C405D84C3A8359D57E6CEE206E8E9F43F54D67430DA','1',69,1800000000);
INSERT INTO "secrets" VALUES(X'523F6A59F9F9AE95F2A3C9C4D08EE1672A8E819E55E33CD26F5744226947DDE0','1',17,1800000000);
INSERT INTO "secrets" VALUES(X'53564B20603BE991B6E4E27F3BBC4C484B90E92FEEC820328A9A411E9734A904','1',88,1800000000);
INSERT INTO "secrets" VALUES(X'543294A1B8F5BF48E7A74303C4E0EABDEA308748B6E18D969A856119F79AB1AD','1',68,1800000000);
INSERT INTO "secrets" VALUES(X'54F227770E8F390F6D8447C658E4F362108D087966EA659893609717258E3D55','1',80,1800000000);
INSERT INTO "secrets" VALUES(X'56CCE7A4741AFCA5D5A65B40A75836571D18B42117800E6696BED058391C76D4','1',89,1800000000);
INSERT INTO "secrets" VALUES(X'57251D6E1106574B0CBED109343AD2CC575E3DC154E1AA1E6726B8C3331B0325','1',47,1800000000);
INSERT INTO "secrets" VALUES(X'5E3896ECBBB35663DC4B1B74052B94B4AA49746A6857D64E7F6EBBA07A505A02','1',87,1800000000);
INSERT INTO "secrets" VALUES(X'5F5A6DB6A009F0C99D95334DE21EEB26F7968D462D6D8F76C46344751314087B','1',23,1800000000);
INSERT INTO "secrets" VALUES(X'62B7E1521E17F760B55702879C6C207D989FE71887F70E45C72E21EA1556DBEE','1',85,1800000000);
INSERT INTO "secrets" VALUES(X'63C9CD44CD2611C4D6D344FC6AB94DBEF33CEA07567F2977A37FBB2FB299C1EA','1',82,1800000000);
INSERT INTO "secrets" VALUES(X'63FF413D15A1A91DDC9FDB736E3F0F7698CF095ECC6D17BA331BF8B265B4DA61','1',39,1800000000);
INSERT INTO "secrets" VALUES(X'666B468E7F4657E1EE2771B74933FE5ACF0DF16C7808111D6FF3E19CFAE83A60','1',36,1800000000);
INSERT INTO "secrets" VALUES(X'678B47A9794A721773561BE521BD8E18AAF4BD34AA833A70DFECDAF5C0B38EB1','1',81,1800000000);
INSERT INTO "secrets" VALUES(X'6EDFA2678F9FC0CB2D84976A09CEE7B6C6546B242EB1A0037F4AF94385F23D81','1',6,1800000000);
INSERT INTO "secrets" VALUES(X'6EE3A1C82CE5812D0913CFACC6391101E07259ECC62948C9321164C3BC0128C3','1',102,1800000000);
INSERT INTO "secrets" VALUES(X'72D4F2B8F2C33B81CE9FF7C52741EED7EC2DAD3816E125180A1132B63E5EB523','1',22,1800000000);
INSERT INTO "secrets" VALUES(X'74A07D643977BCEA2C54DB6433F522D864772E4D7E0B2710992A75F7D9186589','1',55,1800000000);
INSERT INTO "secrets" VALUES(X'74BB232946D690B68CD23AD205946384368EE03A1B6E40068D544D67752EEC8A','1',20,1800000000);
INSERT INTO "secrets" VALUES(X'7A424B964FC2F4E29CDDC592ED99D15A64E45853EFFF624BA0ED9FCD47BEABBC','1',42,1800000000);
INSERT INTO "secrets" VALUES(X'7B36BC3E4017629FF37B6B17A44153FBCD8EE000EEAD81271A711B9F1943D027','1',33,1800000000);
INSERT INTO "secrets" VALUES(X'7B6F6F2117C50F53B608C8109798224019526C806E796BB14D14A60919DCB655','1',74,1800000000);
INSERT INTO "secrets" VALUES(X'8215D50618231A74B93EF80857D03513915CCBA70B0B8D7CEBB9B292C0E117CC','1',45,1800000000);
INSERT INTO "secrets" VALUES(X'824FBF5AFD330BE6E342AE35A3468B3A667B556451F9CC91EB9786671253EFCA','1',92,1800000000);
INSERT INTO "secrets" VALUES(X'857C5E5D05DE940551A53BD376F2BED4959826F7A80620D2FFB99775B418526E','1',95,1800000000);
INSERT INTO "secrets" VALUES(X'87477AEFE92622A1D643AD3DD610FBA29FFC60DE71774E266F84F94DDF08C608','1',19,1800000000);
INSERT INTO "secrets" VALUES(X'875E06B8A0D6D97A79E2A0EA7CAF9975A6653C4D03CCE6739976139885394DB1','1',60,1800000000);
INSERT INTO "secrets" VALUES(X'88C988E7922B5677937D9AA76C75D40253C14B0D1E366D1B2C90D147A351F65D','1',13,1800000000);
INSERT INTO "secrets" VALUES(X'8AF7FE21BC798C0AE20ACF1A3BDAFFA55892D628C860D0835EE8A2D779AC6C16','1',50,1800000000);
INSERT INTO "secrets" VALUES(X'8B12ECED8D93D5801C662254A94929D5D2F02BE0C132D8B5CAA30448D7381F14','1',73,1800000000);
INSERT INTO "secrets" VALUES(X'8F92DA929B8A6CFD68F3DCE77CF11F3B281623ED4206D637D8F4CB14256DE0C9','1',90,1800000000);
INSERT INTO "secrets" VALUES(X'903FB7D0707C329DF665FBFD0B810173680B3ED949D6A4F50B7B22E7031B3979','1',24,1800000000);
INSERT INTO "secrets" VALUES(X'94F7B40689E5F4B0601E59925276217F4D642EE080775AC7C312DF6CD0D179E7','1',37,1800000000);
INSERT INTO "secrets" VALUES(X'993B826BA205FC8FFCC9EB408C0F414D878597F5C0BDFA6B7A810B6A9EEB11EE','1',97,1800000000);
INSERT INTO "secrets" VALUES(X'9B9F821A8F2CCB5C550CD02ED6C3ACCFB0C43C5D42B9B74A29DC3A924F8A739A','1',26,1800000000);
INSERT INTO "secrets" VALUES(X'9EC43381F70E30AA150265345B0D396F44B77B4AD045FAB438D43E441F72E786','1',8,1800000000);
INSERT INTO "secrets" VALUES(X'A2E08800DD4C9F54CFEE85EB65727D8D73603B9ED364FFA1D56469F8F20A1DC0','1',35,1800000000);
INSERT INTO "secrets" VALUES(X'A5ECF748212F310ABBFD7A57B00D16A7BD7A480FE454A2E667A4520E296EC1B7','1',3,1800000000);
INSERT INTO "secrets" VALUES(X'AAA714F1511FE1CFB470A1DF6DA7271739A2FFB0FA84EE64F9F90D7C90AB721D','1',65,1800000000);
INSERT INTO "secrets" VALUES(X'AAD625E12A59E46C9D63165039EF829148FF3D183F08B9C784B4417F4AEC14CF','1',86,1800000000);
INSERT INTO "secrets" VALUES(X'AB0E1B62BD238B83E687B8B6923C893C6763491EAFF530EDC5ACD748C5DA7239','1',91,1800000000);
INSERT INTO "secrets" VALUES(X'ABDDDE85491C7066E6E5FC3F25656E770780E4A16434693C685939556309AC62','1',28,1800000000);
INSERT INTO "secrets" VALUES(X'AF87B89CC8324E95872E3AAF9E4AF33CA233D5D11C5827F13A45CB03194DF53C','1',34,1800000000);
INSERT INTO "secrets" VALUES(X'B1466A2DD8321E42011CDC381D17A18A5DC0C221666218968B51658480F50825','1',11,1800000000);
INSERT INTO "secrets" VALUES(X'B288AC9D371D323853A0AEDD886F88D08FB58D07BD152F39F07591D2CEA74729','1',12,1800000000);
INSERT INTO "secrets" VALUES(X'B56DE88A9C71B3ACA7B71EE8FD5D5E42F66252847802588F0EB77D422A54B74E','1',46,1800000000);
INSERT INTO "secrets" VALUES(X'BA6268C5C203687875509E93D4DCFAEA839B2645BF2CE61579B10F9726390DB8','1',30,1800000000);
INSERT INTO "secrets" VALUES(X'BC7D9E907999C9543F78B491798F8B0A421992F2135D1B95D5652514420CBC25','1',76,1800000000);
INSERT INTO "secrets" VALUES(X'C0B1D940D50BF48BA21D6B684F24C02F89647AFF61D68CF4B1ECEAA44B6DF121','1',38,1800000000);
INSERT INTO "secrets" VALUES(X'C2A706A6F773A4B8F7E853CA211CC69982FC067813BCB3BF7907C6410F1ED437','1',101,1800000000);
INSERT INTO "secrets" VALUES(X'C3B08BF872B7ACD9873EACE9E05D4D878E7627E20E285013AB99901F3465A53B','1',94,1800000000);
INSERT INTO "secrets" VALUES(X'CB77B680CCA70D9D0426F7C42809F585637771456E3003C2A917FD0521AA3F13','1',52,1800000000);
INSERT INTO "secrets" VALUES(X'CD92AD10EEFED75A1CBAF80CD1362BF891A3F6F42CD74CF6E38C8EB5EEB50E41','1',9,1800000000);
INSERT INTO "secrets" VALUES(X'CEC44163C8A4A35F945EAFADE29C7669784EDA6EED590A64A00B47DF4A238F19','1',57,1800000000);
INSERT INTO "secrets" VALUES(X'D0504128F4EA1A0BF5BAC28402347FEE4D4B9CFA5618FC09E39FA31F1C4B86FF','1',83,1800000000);
INSERT INTO "secrets" VALUES(X'D462F4454B8E50E5383029DCE0F42CA153D27D52FBF3E61E553DA2EBA41DC051','1',100,1800000000);
INSERT INTO "secrets" VALUES(X'D4E2ADE4305CD40179ED1D57CD4C64D6BAE304E5895A3F125B35850C43839E5D','1',99,1800000000);
INSERT INTO "secrets" VALUES(X'D78C0C83B3C9CD0E1A3059BC34B825E8BF1D62C820083ECAA3760A1E538CB85E','1',16,1800000000);
INSERT INTO "secrets" VALUES(X'D9DEBC90E86C86042142431638D7E80017153237BF272282D2E8CE3AB012B95D','1',29,1800000000);
INSERT INTO "secrets" VALUES(X'DB6ECDF56D265F5D5829279C142DBDCE43545D93FCF1E935710FA90A0AF376B1','1',40,1800000000);
INSERT INTO "secrets" VALUES(X'DC5BF5A89CCB2C933941DDE25BF199CC238CFCA9BE96926DEBE97B5D28C9ACF8','1',61,1800000000);
INSERT INTO "secrets" VALUES(X'DDB479141F79DF752B45DAFF5EA86DE5A5A4EE40D4136071E8A8F8426BC99E17','1',14,1800000000);
INSERT INTO "secrets" VALUES(X'DE330D5A8EF12B35543EC9D8136D2E41B8385E6BEB1A9E57A80F1E40560B8A61','1',71,1800000000);
INSERT INTO "secrets" VALUES(X'DEE58E9DE946279B4CBACA3F341928660398A9CE60D292A301763FCCA8B7A8B4','1',70,1800000000);
INSERT INTO "secrets" VALUES(X'ED603B61E587C1BEFB646E00A30E4EFCC999B80C9C361FEE88D3847889509236','1',98,1800000000);
INSERT INTO "secrets" VALUES(X'F4B6F1B96692A801CCBFD697D7C71F305057629218A5B56372A15C38F1A5AF03','1',77,1800000000);
INSERT INTO "secrets" VALUES(X'FB2F1A02EF5BED7ED1FD5B0E676EB96489718BA86A162B9C2E1A6E27C1F5F66E','1',10,1800000000);
INSERT INTO "secrets" VALUES(X'FFA7D7931C76853AB17294DD1A5E24D9626BC0DD1FA32F4AE74AAC0700E04D06','1',51,1800000000);
INSERT INTO "secrets" VALUES(X'FFCDD578F4A625D0CDD6A380B6BB27DA2F6F7235EFCB52FD0AB787311E674A9E','1',93,1800000000);
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
INSERT INTO "settings" VALUES('assertions','0');
INSERT INTO "settings" VALUES('assertion_key','0');
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
INSERT INTO "tokens" VALUES(1,'KFG5ONWT',2,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(2,'ATZN7I5C',2,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(3,'D5I7MDGK',2,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(4,'RGJ5L5B2',2,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(5,'BJMDMZXX',2,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(6,'BVN4E5MG',3,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(7,'BOADN64T',3,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(8,'3DRMEQKI',3,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(9,'PX3SESVT',3,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(10,'6Y663LOJ',3,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(11,'O4POBBZT',4,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(12,'TT7GJ2BI',4,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(13,'7ACWNMJ3',4,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(14,'3SJFJ4ED',4,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(15,'T6YUJKLI',4,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(16,'H3MAUFM2',5,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(17,'6I354YUT',5,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(18,'SUYJGRVY',5,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(19,'NEAZUETU',5,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(20,'3ZMINWQB',5,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(21,'SQDTT7V6',6,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(22,'SZBMEDGT',6,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(23,'OKHZ2IEU',6,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(24,'3TA6F4XW',6,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(25,'RIC6X27T',6,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(26,'DO3573LJ',7,'whm','t0','["passwd"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(27,'EVFYV4P3',7,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(28,'7DJ4D5IP',7,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(29,'SBDK7LFQ',7,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(30,'GNLJYGPC',7,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(31,'RZIB33SJ',8,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(32,'6KSDQVSI',8,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(33,'DAFDIUJL',8,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(34,'MWCAQD76',8,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(35,'OR5YDFG5',8,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(36,'LGYNXWI6',9,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(37,'QU3W3LTS',9,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(38,'GXH3UBEB',9,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(39,'BKCWAX5V',9,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(40,'36FNEJKP',9,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(41,'OGE6HZIR',10,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(42,'E45EZY36',10,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(43,'MHE3VA77',10,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(44,'MLY3B5OA',10,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(45,'DT4SWLNJ',10,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(46,'AYTHKVPZ',11,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(47,'DXSKIKZU',11,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(48,'PB7V6IB6',11,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(49,'C5GYRPRV',11,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(50,'ARTKV4AZ',11,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(51,'LR7XANWP',12,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(52,'HBX3BKKG',12,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(53,'CAUVBDDN',12,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(54,'QAIGN7ET',12,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(55,'CQEDYLB7',12,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(56,'EBTR2QR2',13,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(57,'IOHG36YM',13,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(58,'L32ZALRR',13,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(59,'3XB6XUMS',13,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(60,'VYTPYP5P',13,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(61,'3AGVWYJW',14,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(62,'DCBB4IWI',14,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(63,'WHTIWESS',14,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(64,'CC4F6O4Q',14,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(65,'NIG7KA7V',14,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(66,'FZQN254C',15,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(67,'BPB56UQY',15,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(68,'VJIBGMZQ',15,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(69,'LVJF3ZW7',15,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(70,'VXQUTRGV',15,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(71,'KGEMY274',16,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(72,'WOJ4SMML',16,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(73,'TTYGHDJV',16,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(74,'4BWEOEQX',16,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(75,'Z7EAAHR5',16,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(76,'GUHEADRX',17,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(77,'WMEJ6YR4',17,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(78,'EKBIWVJC',17,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(79,'S2PP2X7P',17,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(80,'Y5EHRFTZ',17,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(81,'SHTJBH76',18,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(82,'4NXGJRWD',18,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(83,'FDS6KLWX',18,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(84,'AVIGHB2O',18,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(85,'WJWCLHEH',18,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(86,'57B37MKT',19,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(87,'DDPSDOOS',19,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(88,'2YOFL2M3',19,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(89,'7W4IS433',19,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(90,'2B2VALG3',19,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(91,'AT5ZOWFO',20,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(92,'IZGUOE2D',20,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(93,'OCSX5H24',20,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(94,'HSLDEYN5',20,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(95,'TKXKRQAA',20,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(96,'QTNQTT6K',21,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(97,'S4TPQOCA',21,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(98,'JPHGX2QL',21,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(99,'627DCKK3',21,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(100,'L5QQZKQ5',21,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(101,'SIJRO6S4',1,'whm','parent','["all"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(102,'CWMJACJK',1,'whm','child','["passwd"]','[]',1800000000,NULL,101,NULL,0,0);
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
