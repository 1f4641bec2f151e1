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
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "audit" VALUES(1,1800000000,'installation.created',1,'root',NULL,'','local','f0fda0f1821fedc813c94a6f038919c9','f0fda0f1821fedc813c94a6f038919c9',1,'{}','{"time_zone":"UTC"}',X'591287F46F3859AFE1DFFDB15ED87438FFB272E239479F33A9D0BF4DB6D280E8',X'851F279C64A05B3CC2DCA737FB9DB527595894DDEBB639CFDDE6C238464930E6');
INSERT INTO "audit" VALUES(2,1800000000,'account.created',1,'root',NULL,'','local','bob0','2',2,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob0"}',X'851F279C64A05B3CC2DCA737FB9DB527595894DDEBB639CFDDE6C238464930E6',X'80358C0944BCBEC8C8897CC23F534C0D02AAF7AF5374BF6FA6912303E12970EE');
INSERT INTO "audit" VALUES(3,1800000000,'account.privileges',1,'root',NULL,'','local','bob0','2',2,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'80358C0944BCBEC8C8897CC23F534C0D02AAF7AF5374BF6FA6912303E12970EE',X'C123BD8E7F1D6BDA0C3E644C6DF5B5E1659C6743DB7344C31839F807FE807EA2');
INSERT INTO "audit" VALUES(4,1800000000,'token.created',1,'root',NULL,'','local','t0','6ES7UT3Q',2,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C123BD8E7F1D6BDA0C3E644C6DF5B5E1659C6743DB7344C31839F807FE807EA2',X'4B41C27C3F24B232D02651FB36A446779D7B3AA8E7A37930AD12767F8614D5AC');
INSERT INTO "audit" VALUES(5,1800000000,'token.created',1,'root',NULL,'','local','t1','I7RR2ROI',2,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'4B41C27C3F24B232D02651FB36A446779D7B3AA8E7A37930AD12767F8614D5AC',X'9B773693319953B59FC1DBE737184B4309C0E9655530E363FCDE9004667BD8A7');
INSERT INTO "audit" VALUES(6,1800000000,'token.created',1,'root',NULL,'','local','t2','CRCQBCNT',2,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9B773693319953B59FC1DBE737184B4309C0E9655530E363FCDE9004667BD8A7',X'8A7355F8688BEF0951B18A5AABAA59A0E9B41FE5F78875991A41C2455CF03962');
INSERT INTO "audit" VALUES(7,1800000000,'token.created',1,'root',NULL,'','local','t3','2S7AR7PW',2,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8A7355F8688BEF0951B18A5AABAA59A0E9B41FE5F78875991A41C2455CF03962',X'5DE5DB2D200CA9FA6E40FA6988B6E2F97F8F3EBF05F29647C462EBAB1873E2CD');
INSERT INTO "audit" VALUES(8,1800000000,'token.created',1,'root',NULL,'','local','t4','23OFWHDT',2,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5DE5DB2D200CA9FA6E40FA6988B6E2F97F8F3EBF05F29647C462EBAB1873E2CD',X'65D24C00E5FB96D0D16E06CD9D38DB92B7DBD8DB1DA02A26CD7A5513D5740392');
INSERT INTO "audit" VALUES(9,1800000000,'account.created',1,'root',NULL,'','local','bob1','3',3,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob1"}',X'65D24C00E5FB96D0D16E06CD9D38DB92B7DBD8DB1DA02A26CD7A5513D5740392',X'1B0D3104AF101E94AEBA25ED4B9C56016CC16840DFE8924576F1DC31B9C725F2');
INSERT INTO "audit" VALUES(10,1800000000,'account.privileges',1,'root',NULL,'','local','bob1','3',3,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'1B0D3104AF101E94AEBA25ED4B9C56016CC16840DFE8924576F1DC31B9C725F2',X'F54496AAFE75EA9F2B881E7CD5A71540C7C427A58824802B0C365A4FFD6370F9');
INSERT INTO "audit" VALUES(11,1800000000,'token.created',1,'root',NULL,'','local','t0','CZ2T5WC3',3,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F54496AAFE75EA9F2B881E7CD5A71540C7C427A58824802B0C365A4FFD6370F9',X'2CBD070E88B31CE12B321BCF262A9AD5287B743D3C9F62FCBE8A1E527BB5ED2E');
INSERT INTO "audit" VALUES(12,1800000000,'token.created',1,'root',NULL,'','local','t1','6KZ4HUVN',3,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2CBD070E88B31CE12B321BCF262A9AD5287B743D3C9F62FCBE8A1E527BB5ED2E',X'C76DA900D6DE964450C3C2242558778F406D0DBED4DFD606E37B18F3B63F118A');
INSERT INTO "audit" VALUES(13,1800000000,'token.created',1,'root',NULL,'','local','t2','3MXEDJPN',3,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C76DA900D6DE964450C3C2242558778F406D0DBED4DFD606E37B18F3B63F118A',X'E8BE5842B8792CEF474AF040B9A6930A9C90FED1FB05E933AA719287429A0DE4');
INSERT INTO "audit" VALUES(14,1800000000,'token.created',1,'root',NULL,'','local','t3','HQE4D4YG',3,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E8BE5842B8792CEF474AF040B9A6930A9C90FED1FB05E933AA719287429A0DE4',X'14EB88A856540BA3117B6A1DD4A2B59DEBA9162EB0587D316EBEAE37BB3FBE6E');
INSERT INTO "audit" VALUES(15,1800000000,'token.created',1,'root',NULL,'','local','t4','X22RJK22',3,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'14EB88A856540BA3117B6A1DD4A2B59DEBA9162EB0587D316EBEAE37BB3FBE6E',X'6F6BC15E77F91D0A57426EACAD955DA8EBF184016747B1EF7E5E989E5FEDC39E');
INSERT INTO "audit" VALUES(16,1800000000,'account.created',1,'root',NULL,'','local','bob2','4',4,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob2"}',X'6F6BC15E77F91D0A57426EACAD955DA8EBF184016747B1EF7E5E989E5FEDC39E',X'FA09F3BB0D1CEB4FF3AF6A4A1EAD55949684345357030F100011C0069C8C5B60');
INSERT INTO "audit" VALUES(17,1800000000,'account.privileges',1,'root',NULL,'','local','bob2','4',4,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'FA09F3BB0D1CEB4FF3AF6A4A1EAD55949684345357030F100011C0069C8C5B60',X'E59B214FC572FFED72E13DE557136E9303E69BCEADA372E5D9B1FAFE86F0C9CA');
INSERT INTO "audit" VALUES(18,1800000000,'token.created',1,'root',NULL,'','local','t0','E3KZOXVA',4,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E59B214FC572FFED72E13DE557136E9303E69BCEADA372E5D9B1FAFE86F0C9CA',X'E7325A03BE3AE74AED076E86D698DB7B000375B337102B37E7F47C14DC9F45D1');
INSERT INTO "audit" VALUES(19,1800000000,'token.created',1,'root',NULL,'','local','t1','3JVE6PM4',4,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E7325A03BE3AE74AED076E86D698DB7B000375B337102B37E7F47C14DC9F45D1',X'9FC6E9B70BF1070F4D0A4C568AAE5B264D6821EC9FE81519F935F9126001F45E');
INSERT INTO "audit" VALUES(20,1800000000,'token.created',1,'root',NULL,'','local','t2','3OSJ46CO',4,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9FC6E9B70BF1070F4D0A4C568AAE5B264D6821EC9FE81519F935F9126001F45E',X'3AE40C3C6929B1F2FEF7B5E7B9FECD76FAEAEF7EF7451D96DB55C6B40C91C101');
INSERT INTO "audit" VALUES(21,1800000000,'token.created',1,'root',NULL,'','local','t3','K4BA22YR',4,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3AE40C3C6929B1F2FEF7B5E7B9FECD76FAEAEF7EF7451D96DB55C6B40C91C101',X'D9970892ADE528CC960D59BCFD4F7C3FFB9D7605B08D5E8AE27A54075A54811A');
INSERT INTO "audit" VALUES(22,1800000000,'token.created',1,'root',NULL,'','local','t4','TTBU6M5V',4,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D9970892ADE528CC960D59BCFD4F7C3FFB9D7605B08D5E8AE27A54075A54811A',X'407E479501BBB431C3209D42C94C2B9EF1DAB2DB6FEE1A8D1F86EA9D11FF2E86');
INSERT INTO "audit" VALUES(23,1800000000,'account.created',1,'root',NULL,'','local','bob3','5',5,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob3"}',X'407E479501BBB431C3209D42C94C2B9EF1DAB2DB6FEE1A8D1F86EA9D11FF2E86',X'DF5F570B096DF2BA66D79AB9E17655BA9FFD720D11ACB64E4BD158A15D8AD869');
INSERT INTO "audit" VALUES(24,1800000000,'account.privileges',1,'root',NULL,'','local','bob3','5',5,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'DF5F570B096DF2BA66D79AB9E17655BA9FFD720D11ACB64E4BD158A15D8AD869',X'3D86FBB7F8B26DA830AA06DF3FC794582D8915FEF7451631DD73A09478EEB7E7');
INSERT INTO "audit" VALUES(25,1800000000,'token.created',1,'root',NULL,'','local','t0','4DVQR7MH',5,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3D86FBB7F8B26DA830AA06DF3FC794582D8915FEF7451631DD73A09478EEB7E7',X'AE0C99CF037B44A192024091D2EF118A89DB7E1A74F62C8522F5CEC7DD51D024');
INSERT INTO "audit" VALUES(26,1800000000,'token.created',1,'root',NULL,'','local','t1','5D7I7LNJ',5,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'AE0C99CF037B44A192024091D2EF118A89DB7E1A74F62C8522F5CEC7DD51D024',X'805B9ADA8C5D6B6255852073D7DD5614D40E58CD5F1E15A7EA00872000BB21D5');
INSERT INTO "audit" VALUES(27,1800000000,'token.created',1,'root',NULL,'','local','t2','TAMKWS4O',5,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'805B9ADA8C5D6B6255852073D7DD5614D40E58CD5F1E15A7EA00872000BB21D5',X'21C38B840A33F75AC7863EBC107EA7F902AA39EDA4FEDE91C2E7E3DAF3557D6B');
INSERT INTO "audit" VALUES(28,1800000000,'token.created',1,'root',NULL,'','local','t3','JBELNP47',5,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'21C38B840A33F75AC7863EBC107EA7F902AA39EDA4FEDE91C2E7E3DAF3557D6B',X'F31F1CC4B0CC427AEECF9AB35E5C1B41DC0A6CB5CA873BD2E36E64C1811E1CD2');
INSERT INTO "audit" VALUES(29,1800000000,'token.created',1,'root',NULL,'','local','t4','P7GIBIXA',5,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F31F1CC4B0CC427AEECF9AB35E5C1B41DC0A6CB5CA873BD2E36E64C1811E1CD2',X'2BC97443479371E0590CD450AD9BFE0623FE12DED871AF84A3AE7DFCC3A990DF');
INSERT INTO "audit" VALUES(30,1800000000,'account.created',1,'root',NULL,'','local','bob4','6',6,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob4"}',X'2BC97443479371E0590CD450AD9BFE0623FE12DED871AF84A3AE7DFCC3A990DF',X'C548EBD7C733A060E84E6FC3BC997A88D260D41EE8A457E47FA986DED94323AF');
INSERT INTO "audit" VALUES(31,1800000000,'account.privileges',1,'root',NULL,'','local','bob4','6',6,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'C548EBD7C733A060E84E6FC3BC997A88D260D41EE8A457E47FA986DED94323AF',X'BD525C0B7E955DC4EA311B01CF7E5CE471AE139CAD15C9845E775FB71CB6F66F');
INSERT INTO "audit" VALUES(32,1800000000,'token.created',1,'root',NULL,'','local','t0','XRDMOHJK',6,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'BD525C0B7E955DC4EA311B01CF7E5CE471AE139CAD15C9845E775FB71CB6F66F',X'C22ECE1D10B0A718F69899497D0323077EC79BB9FC0F54713E7ADE2D6635BB1A');
INSERT INTO "audit" VALUES(33,1800000000,'token.created',1,'root',NULL,'','local','t1','6HNPNFUK',6,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C22ECE1D10B0A718F69899497D0323077EC79BB9FC0F54713E7ADE2D6635BB1A',X'F5988044A6684539B534CC242B7461350962E9BDCF2E0CD7724FF33C03999A72');
INSERT INTO "audit" VALUES(34,1800000000,'token.created',1,'root',NULL,'','local','t2','7ZJLLUIJ',6,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F5988044A6684539B534CC242B7461350962E9BDCF2E0CD7724FF33C03999A72',X'8B78979F0AD9C8DA4D0D148E7CC0C52C464C87E20BA9439BBCDA05910507ED9E');
INSERT INTO "audit" VALUES(35,1800000000,'token.created',1,'root',NULL,'','local','t3','VLQRCHC2',6,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8B78979F0AD9C8DA4D0D148E7CC0C52C464C87E20BA9439BBCDA05910507ED9E',X'2F31B7132294FBD7F9FB10AB49410440A12E29802358999D7A808570D4962F54');
INSERT INTO "audit" VALUES(36,1800000000,'token.created',1,'root',NULL,'','local','t4','N7FMJIMX',6,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2F31B7132294FBD7F9FB10AB49410440A12E29802358999D7A808570D4962F54',X'1E31C63398E3C478E74D7211A1CC5249B6C9CA54E02DFE7086FEBC832C7B1301');
INSERT INTO "audit" VALUES(37,1800000000,'account.created',1,'root',NULL,'','local','bob5','7',7,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob5"}',X'1E31C63398E3C478E74D7211A1CC5249B6C9CA54E02DFE7086FEBC832C7B1301',X'D43376814189EEC296B3C1BD5006C1BF8E88155C2DD5C237C1E8EAC34B7035AD');
INSERT INTO "audit" VALUES(38,1800000000,'account.privileges',1,'root',NULL,'','local','bob5','7',7,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'D43376814189EEC296B3C1BD5006C1BF8E88155C2DD5C237C1E8EAC34B7035AD',X'AD33CCDEE0B439384F4CEF7B848C1FFA7866950092F188CAE04468B5D71219E7');
INSERT INTO "audit" VALUES(39,1800000000,'token.created',1,'root',NULL,'','local','t0','52CDSCBU',7,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'AD33CCDEE0B439384F4CEF7B848C1FFA7866950092F188CAE04468B5D71219E7',X'C6C82F8803C73174067D1B11937C47AF9729A18F3893391F91015B0C3C700EC3');
INSERT INTO "audit" VALUES(40,1800000000,'token.created',1,'root',NULL,'','local','t1','LDCI3SAK',7,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C6C82F8803C73174067D1B11937C47AF9729A18F3893391F91015B0C3C700EC3',X'D361484C436EFBD8F61A6DF32B2176484588623FF29F1253DDB8BECF94DB327F');
INSERT INTO "audit" VALUES(41,1800000000,'token.created',1,'root',NULL,'','local','t2','3RUB6DRN',7,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D361484C436EFBD8F61A6DF32B2176484588623FF29F1253DDB8BECF94DB327F',X'E7A7C2BEC4E645D7E5C7BB5566A00E04EA8C7A11D87391D4ABE7DF026F6C6CA4');
INSERT INTO "audit" VALUES(42,1800000000,'token.created',1,'root',NULL,'','local','t3','PMTPZBDX',7,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E7A7C2BEC4E645D7E5C7BB5566A00E04EA8C7A11D87391D4ABE7DF026F6C6CA4',X'11635968863BECBFE8399F5F861FA44E0C91DBE7563CC8B6EABCC2BD52651D11');
INSERT INTO "audit" VALUES(43,1800000000,'token.created',1,'root',NULL,'','local','t4','EHO3QDUR',7,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'11635968863BECBFE8399F5F861FA44E0C91DBE7563CC8B6EABCC2BD52651D11',X'D4160C4D0D609690AD80C0D74D89E2029BA4D8CB54EABFC8FE131E26715684EB');
INSERT INTO "audit" VALUES(44,1800000000,'account.created',1,'root',NULL,'','local','bob6','8',8,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob6"}',X'D4160C4D0D609690AD80C0D74D89E2029BA4D8CB54EABFC8FE131E26715684EB',X'C9CB2F149AF53FBEABE18CD39655D0756F050433D38BF03850D11292B3C1D2A2');
INSERT INTO "audit" VALUES(45,1800000000,'account.privileges',1,'root',NULL,'','local','bob6','8',8,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'C9CB2F149AF53FBEABE18CD39655D0756F050433D38BF03850D11292B3C1D2A2',X'B909E9C6005556E2F15B5772DDFF601D99B38CD55D8189182028B392410B6836');
INSERT INTO "audit" VALUES(46,1800000000,'token.created',1,'root',NULL,'','local','t0','RWRXJIHL',8,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B909E9C6005556E2F15B5772DDFF601D99B38CD55D8189182028B392410B6836',X'C98DDF80059482055CFB4165FC6E2BA2CAE692E591759F7D1DB3F9D54A7BC1FA');
INSERT INTO "audit" VALUES(47,1800000000,'token.created',1,'root',NULL,'','local','t1','KSAZPUKP',8,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C98DDF80059482055CFB4165FC6E2BA2CAE692E591759F7D1DB3F9D54A7BC1FA',X'77794A6F1E9AB463C5565F892DA914393C34F12C7ED9C1B7B78EE15DC62A82ED');
INSERT INTO "audit" VALUES(48,1800000000,'token.created',1,'root',NULL,'','local','t2','SK7K4GQK',8,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'77794A6F1E9AB463C5565F892DA914393C34F12C7ED9C1B7B78EE15DC62A82ED',X'42C978268D6B09BCDC5D4EDAD982D9368006D12D469C449B0084B51245158A42');
INSERT INTO "audit" VALUES(49,1800000000,'token.created',1,'root',NULL,'','local','t3','FLXDFCDA',8,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'42C978268D6B09BCDC5D4EDAD982D9368006D12D469C449B0084B51245158A42',X'07EBF0E97DC4F45CEB53D0E02EBEA8A10B701EB9061A91C926A892FE30573C53');
INSERT INTO "audit" VALUES(50,1800000000,'token.created',1,'root',NULL,'','local','t4','O4L3OLH5',8,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'07EBF0E97DC4F45CEB53D0E02EBEA8A10B701EB9061A91C926A892FE30573C53',X'8B6449A6624E3359E9B94DF8F64059182EDCA9EA93219D9DE1C4E047D26CEE43');
INSERT INTO "audit" VALUES(51,1800000000,'account.created',1,'root',NULL,'','local','bob7','9',9,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob7"}',X'8B6449A6624E3359E9B94DF8F64059182EDCA9EA93219D9DE1C4E047D26CEE43',X'26636E2366BE3DA93C761BC608E2ED57A4E899EBCE30B52AC81D49F2DDE5DC70');
INSERT INTO "audit" VALUES(52,1800000000,'account.privileges',1,'root',NULL,'','local','bob7','9',9,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'26636E2366BE3DA93C761BC608E2ED57A4E899EBCE30B52AC81D49F2DDE5DC70',X'4F35C7A5A063C19FD59E57286E93CE75C410548BF7FE5F5377B697562BF9C87D');
INSERT INTO "audit" VALUES(53,1800000000,'token.created',1,'root',NULL,'','local','t0','TELT3ENO',9,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'4F35C7A5A063C19FD59E57286E93CE75C410548BF7FE5F5377B697562BF9C87D',X'28EB1D13B0053D9B901314775F28EFC0FB77B76AB0824F82ADACFEAFBA5E76FE');
INSERT INTO "audit" VALUES(54,1800000000,'token.created',1,'root',NULL,'','local','t1','N56EKROK',9,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'28EB1D13B0053D9B901314775F28EFC0FB77B76AB0824F82ADACFEAFBA5E76FE',X'D612DC82A4A8AA2327B67354BAFB51448B54BBE373B4F74584C2E1733FB81E3F');
INSERT INTO "audit" VALUES(55,1800000000,'token.created',1,'root',NULL,'','local','t2','KMSEL77Z',9,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D612DC82A4A8AA2327B67354BAFB51448B54BBE373B4F74584C2E1733FB81E3F',X'8CD505E8F0E20B8287C91D31663520BCD73067580378E53701B25DEA3046E4C5');
INSERT INTO "audit" VALUES(56,1800000000,'token.created',1,'root',NULL,'','local','t3','MUPEGVPO',9,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8CD505E8F0E20B8287C91D31663520BCD73067580378E53701B25DEA3046E4C5',X'ED0731A786139B13331A22398DEEA31B6D67E1B57866069A9F076CD747E798E2');
INSERT INTO "audit" VALUES(57,1800000000,'token.created',1,'root',NULL,'','local','t4','DB2E7ACA',9,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'ED0731A786139B13331A22398DEEA31B6D67E1B57866069A9F076CD747E798E2',X'9C032CDDA717A202F1A1111AE6D69B792A947CC43D632576F708E1C72AD3CB99');
INSERT INTO "audit" VALUES(58,1800000000,'account.created',1,'root',NULL,'','local','bob8','10',10,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob8"}',X'9C032CDDA717A202F1A1111AE6D69B792A947CC43D632576F708E1C72AD3CB99',X'6188C50E15B0ED2E5D5E1963D512B1E9C8B261CC193570BA1A76CC9D06D8A27E');
INSERT INTO "audit" VALUES(59,1800000000,'account.privileges',1,'root',NULL,'','local','bob8','10',10,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'6188C50E15B0ED2E5D5E1963D512B1E9C8B261CC193570BA1A76CC9D06D8A27E',X'FD68FD3242B28148A6939C76E5E6A0BBD9491D89423AA63A1677995BAC4D05EA');
INSERT INTO "audit" VALUES(60,1800000000,'token.created',1,'root',NULL,'','local','t0','YQBAFHZD',10,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FD68FD3242B28148A6939C76E5E6A0BBD9491D89423AA63A1677995BAC4D05EA',X'3F7A340876C653396291497B8E9EF93231C4171880AE2529A3CF83FDB08C8E62');
INSERT INTO "audit" VALUES(61,1800000000,'token.created',1,'root',NULL,'','local','t1','3UELHVW5',10,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3F7A340876C653396291497B8E9EF93231C4171880AE2529A3CF83FDB08C8E62',X'F91675D9BE7DABD7DF4E35C5DE0A5493561FDCCA45BE537B6807290BE61E4C50');
INSERT INTO "audit" VALUES(62,1800000000,'token.created',1,'root',NULL,'','local','t2','BQFEHCNR',10,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F91675D9BE7DABD7DF4E35C5DE0A5493561FDCCA45BE537B6807290BE61E4C50',X'57E6EF4E2EBA650301162D32FEF623C3CBCD1C8D47A2A45B1A99D2CB856FCD55');
INSERT INTO "audit" VALUES(63,1800000000,'token.created',1,'root',NULL,'','local','t3','3V3QLZVI',10,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'57E6EF4E2EBA650301162D32FEF623C3CBCD1C8D47A2A45B1A99D2CB856FCD55',X'A5F13E315981398CA2DCC6BAB6DFAB9EC99CBBCD43256A4A965B148A5A0571EC');
INSERT INTO "audit" VALUES(64,1800000000,'token.created',1,'root',NULL,'','local','t4','U25BU7FF',10,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A5F13E315981398CA2DCC6BAB6DFAB9EC99CBBCD43256A4A965B148A5A0571EC',X'DC5661283AE820F0AAC1DCE501D6B1037AACC8BAC777AC0DA0BC1E43EC0DB903');
INSERT INTO "audit" VALUES(65,1800000000,'account.created',1,'root',NULL,'','local','bob9','11',11,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob9"}',X'DC5661283AE820F0AAC1DCE501D6B1037AACC8BAC777AC0DA0BC1E43EC0DB903',X'6C5C34C1E0C036C6406ED1368B65B6776B3A1553F2F8766B8228F89F637A0568');
INSERT INTO "audit" VALUES(66,1800000000,'account.privileges',1,'root',NULL,'','local','bob9','11',11,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'6C5C34C1E0C036C6406ED1368B65B6776B3A1553F2F8766B8228F89F637A0568',X'F9FDB6E947618A35A62237C6FBC058798BDBD4F15BD92037C25E6A31C8D79149');
INSERT INTO "audit" VALUES(67,1800000000,'token.created',1,'root',NULL,'','local','t0','KSAWS2FT',11,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F9FDB6E947618A35A62237C6FBC058798BDBD4F15BD92037C25E6A31C8D79149',X'F2121B6D14D1E6D23D1EEB0B4BBE7264F81C94E41946026DAFA1C5C3AEA60F2C');
INSERT INTO "audit" VALUES(68,1800000000,'token.created',1,'root',NULL,'','local','t1','FHAVUFEG',11,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F2121B6D14D1E6D23D1EEB0B4BBE7264F81C94E41946026DAFA1C5C3AEA60F2C',X'6902134C0F5E289EB74CF5BCFC581C88ED3AC4FFABD0CC864BF007DFF0AE544E');
INSERT INTO "audit" VALUES(69,1800000000,'token.created',1,'root',NULL,'','local','t2','6HVCCMFD',11,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6902134C0F5E289EB74CF5BCFC581C88ED3AC4FFABD0CC864BF007DFF0AE544E',X'7CED0C33EF8C29C6B12C54726421F931610A832C7A704E482D1C511A7C846D71');
INSERT INTO "audit" VALUES(70,1800000000,'token.created',1,'root',NULL,'','local','t3','KRCK2Q2Q',11,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7CED0C33EF8C29C6B12C54726421F931610A832C7A704E482D1C511A7C846D71',X'969D1E9021B731DD9D619EDEAA823013A88A11828D498DE161D2EF9142F06C7E');
INSERT INTO "audit" VALUES(71,1800000000,'token.created',1,'root',NULL,'','local','t4','ZR52OE4I',11,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'969D1E9021B731DD9D619EDEAA823013A88A11828D498DE161D2EF9142F06C7E',X'9E3ED0561C36B4EE75A049D2873A2BD8FCBF1382A0BD417DD89541234460B9B8');
INSERT INTO "audit" VALUES(72,1800000000,'account.created',1,'root',NULL,'','local','bob10','12',12,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob10"}',X'9E3ED0561C36B4EE75A049D2873A2BD8FCBF1382A0BD417DD89541234460B9B8',X'A94509899EE125CB386A03AB1646B06F4D02511493EC8D947448F3D7EF23C977');
INSERT INTO "audit" VALUES(73,1800000000,'account.privileges',1,'root',NULL,'','local','bob10','12',12,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'A94509899EE125CB386A03AB1646B06F4D02511493EC8D947448F3D7EF23C977',X'974B25903F988AB2D62FB0CD75D71E80380E274913FB6A199141851456894F77');
INSERT INTO "audit" VALUES(74,1800000000,'token.created',1,'root',NULL,'','local','t0','TI7BKI3I',12,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'974B25903F988AB2D62FB0CD75D71E80380E274913FB6A199141851456894F77',X'1091096D4CAD615D47E588AB5AF77BF85331AF91BE88FB5207D38346F704849C');
INSERT INTO "audit" VALUES(75,1800000000,'token.created',1,'root',NULL,'','local','t1','WAYSS64Z',12,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1091096D4CAD615D47E588AB5AF77BF85331AF91BE88FB5207D38346F704849C',X'7CDB68A5B304088CE528724377BF05EB219D1E744EDAACCA9660921471637ACC');
INSERT INTO "audit" VALUES(76,1800000000,'token.created',1,'root',NULL,'','local','t2','6Z5GL4RY',12,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7CDB68A5B304088CE528724377BF05EB219D1E744EDAACCA9660921471637ACC',X'1865DEF6064C172952E4FFE0761B18A7EFDB6C601ACC8C8C235C2D9EAC2560F4');
INSERT INTO "audit" VALUES(77,1800000000,'token.created',1,'root',NULL,'','local','t3','G3XEUQEQ',12,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1865DEF6064C172952E4FFE0761B18A7EFDB6C601ACC8C8C235C2D9EAC2560F4',X'2D9AEE1B85A471B092CC79228B5F2E02C929B6127FDE7B6639E05BEE20482EF9');
INSERT INTO "audit" VALUES(78,1800000000,'token.created',1,'root',NULL,'','local','t4','S4XVDU42',12,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2D9AEE1B85A471B092CC79228B5F2E02C929B6127FDE7B6639E05BEE20482EF9',X'B313CB76202DF0E299196CBBC207233561894485110C9C5282398F1E7104D104');
INSERT INTO "audit" VALUES(79,1800000000,'account.created',1,'root',NULL,'','local','bob11','13',13,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob11"}',X'B313CB76202DF0E299196CBBC207233561894485110C9C5282398F1E7104D104',X'BF0210AAA58B5C1E61B6DE7EE40C194F6D13C49B12F6A0F3F40F915264520509');
INSERT INTO "audit" VALUES(80,1800000000,'account.privileges',1,'root',NULL,'','local','bob11','13',13,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'BF0210AAA58B5C1E61B6DE7EE40C194F6D13C49B12F6A0F3F40F915264520509',X'92291A83668DBB75026765BBC13B64BC40622ED816420D05C279AF4DE65A52D9');
INSERT INTO "audit" VALUES(81,1800000000,'token.created',1,'root',NULL,'','local','t0','2CUYBMGN',13,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'92291A83668DBB75026765BBC13B64BC40622ED816420D05C279AF4DE65A52D9',X'92C28960A20F82127104C33AD53FFB39B4874372602328F59DCCD7A70F43E510');
INSERT INTO "audit" VALUES(82,1800000000,'token.created',1,'root',NULL,'','local','t1','DW7VOF4M',13,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'92C28960A20F82127104C33AD53FFB39B4874372602328F59DCCD7A70F43E510',X'1B0D3D22FD49327FDD77394C03D9E4D8DA9BDB78D839DD959365C5BE6428B1DC');
INSERT INTO "audit" VALUES(83,1800000000,'token.created',1,'root',NULL,'','local','t2','KFWZ6TME',13,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1B0D3D22FD49327FDD77394C03D9E4D8DA9BDB78D839DD959365C5BE6428B1DC',X'0E0D42CE743229C473A56A3E40613ED40A153328F935CAB786E094A8FF2AFAEC');
INSERT INTO "audit" VALUES(84,1800000000,'token.created',1,'root',NULL,'','local','t3','NMYMHUEQ',13,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0E0D42CE743229C473A56A3E40613ED40A153328F935CAB786E094A8FF2AFAEC',X'76B0BED22490BEDCC0B308ECC514B5001894DE7801933A72D9FF0486404F4CC9');
INSERT INTO "audit" VALUES(85,1800000000,'token.created',1,'root',NULL,'','local','t4','ISUEINOL',13,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'76B0BED22490BEDCC0B308ECC514B5001894DE7801933A72D9FF0486404F4CC9',X'2ECC8AA4CF1709C8DF816BAE0C437BD2339DFD492C4EAFEA94A9BE68DC043BBB');
INSERT INTO "audit" VALUES(86,1800000000,'account.created',1,'root',NULL,'','local','bob12','14',14,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob12"}',X'2ECC8AA4CF1709C8DF816BAE0C437BD2339DFD492C4EAFEA94A9BE68DC043BBB',X'BE4C6826053EF7B6908C725F4EC606E710801A63AB93C9689960F17FC41E318E');
INSERT INTO "audit" VALUES(87,1800000000,'account.privileges',1,'root',NULL,'','local','bob12','14',14,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'BE4C6826053EF7B6908C725F4EC606E710801A63AB93C9689960F17FC41E318E',X'9001C9A3ED764BC2F496D5B4E47F41F71E7A6CF9A17FA9739A8758AEE2BA2AAD');
INSERT INTO "audit" VALUES(88,1800000000,'token.created',1,'root',NULL,'','local','t0','OYKEOD5A',14,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9001C9A3ED764BC2F496D5B4E47F41F71E7A6CF9A17FA9739A8758AEE2BA2AAD',X'7910969989D4965D93B96EC0E8729947CE71D38DE3A41EE43DB846529F1EBD7E');
INSERT INTO "audit" VALUES(89,1800000000,'token.created',1,'root',NULL,'','local','t1','FUKJIXHX',14,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7910969989D4965D93B96EC0E8729947CE71D38DE3A41EE43DB846529F1EBD7E',X'E24512B4E56CC6BAFA4D4859844508758DDA456190FAF57B842D7A5C998C2872');
INSERT INTO "audit" VALUES(90,1800000000,'token.created',1,'root',NULL,'','local','t2','GWBPWK4F',14,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E24512B4E56CC6BAFA4D4859844508758DDA456190FAF57B842D7A5C998C2872',X'A70AF4E07E862CD139265781884146A1EF88360C3368D0645AC142C3B74EA035');
INSERT INTO "audit" VALUES(91,1800000000,'token.created',1,'root',NULL,'','local','t3','R2UYVSGT',14,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A70AF4E07E862CD139265781884146A1EF88360C3368D0645AC142C3B74EA035',X'215323E92CEED0EDD6A66F335C048101A1C8864137F27819BCE415859F5A9C93');
INSERT INTO "audit" VALUES(92,1800000000,'token.created',1,'root',NULL,'','local','t4','F2OPLJ4B',14,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'215323E92CEED0EDD6A66F335C048101A1C8864137F27819BCE415859F5A9C93',X'3AAFB81F7084222EB7A5798856816C721A5CC114CBC51C60FA7D685425B5322A');
INSERT INTO "audit" VALUES(93,1800000000,'account.created',1,'root',NULL,'','local','bob13','15',15,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob13"}',X'3AAFB81F7084222EB7A5798856816C721A5CC114CBC51C60FA7D685425B5322A',X'2672A405F60EFD87016E75C9DC2D9E62B37AD01DF1F0A6772D89F08F14F0293B');
INSERT INTO "audit" VALUES(94,1800000000,'account.privileges',1,'root',NULL,'','local','bob13','15',15,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'2672A405F60EFD87016E75C9DC2D9E62B37AD01DF1F0A6772D89F08F14F0293B',X'292E0F8D8C4FB8B6FBA02FB421C8D06963596B80F3502783939AA7829C4AF37B');
INSERT INTO "audit" VALUES(95,1800000000,'token.created',1,'root',NULL,'','local','t0','NWGTIXTM',15,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'292E0F8D8C4FB8B6FBA02FB421C8D06963596B80F3502783939AA7829C4AF37B',X'6B139E61736BBBA1958F4750AB4D58A721341E900342617DBA70034CAF3279A6');
INSERT INTO "audit" VALUES(96,1800000000,'token.created',1,'root',NULL,'','local','t1','GEAQGSX3',15,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6B139E61736BBBA1958F4750AB4D58A721341E900342617DBA70034CAF3279A6',X'25469A9564E59A01C9DA223115E8D7B53F9F37D650372B4EDCD86A8E68A87218');
INSERT INTO "audit" VALUES(97,1800000000,'token.created',1,'root',NULL,'','local','t2','QTOPLX4F',15,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'25469A9564E59A01C9DA223115E8D7B53F9F37D650372B4EDCD86A8E68A87218',X'D89A22965F3121D99783988EDE4BD081A092C61D4123A3D730CFF79A8BAA4735');
INSERT INTO "audit" VALUES(98,1800000000,'token.created',1,'root',NULL,'','local','t3','TBL7C3IF',15,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D89A22965F3121D99783988EDE4BD081A092C61D4123A3D730CFF79A8BAA4735',X'2DEC9749B451AEEB576987BAD7DD4F6B8CCCC4A0B745B4BD083EB25EA2B8D360');
INSERT INTO "audit" VALUES(99,1800000000,'token.created',1,'root',NULL,'','local','t4','UQG4G2JY',15,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2DEC9749B451AEEB576987BAD7DD4F6B8CCCC4A0B745B4BD083EB25EA2B8D360',X'89BD5AB3F247DE0C25AD6AD05C6728FD6B89D34367796DFA8F2E90CB24EF8A21');
INSERT INTO "audit" VALUES(100,1800000000,'account.created',1,'root',NULL,'','local','bob14','16',16,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob14"}',X'89BD5AB3F247DE0C25AD6AD05C6728FD6B89D34367796DFA8F2E90CB24EF8A21',X'8F9F64552780E4384966C333BF2963429536B65DCDBC888807333DD29C5D353C');
INSERT INTO "audit" VALUES(101,1800000000,'account.privileges',1,'root',NULL,'','local','bob14','16',16,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'8F9F64552780E4384966C333BF2963429536B65DCDBC888807333DD29C5D353C',X'A3380CC71BE9DEE46222DE11DCF67DAEC53430E7BB650CD0DD3DABA1E7D7623E');
INSERT INTO "audit" VALUES(102,1800000000,'token.created',1,'root',NULL,'','local','t0','HVAH2CCW',16,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A3380CC71BE9DEE46222DE11DCF67DAEC53430E7BB650CD0DD3DABA1E7D7623E',X'7FB743DA542FA08B965EF2F43142D6DA19E51A6A4B943FB2D6E5822EEEC8FE30');
INSERT INTO "audit" VALUES(103,1800000000,'token.created',1,'root',NULL,'','local','t1','II7MLSGX',16,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7FB743DA542FA08B965EF2F43142D6DA19E51A6A4B943FB2D6E5822EEEC8FE30',X'FC7156E8A62E2FB645F06D9033A6F0097D917D5520FDEA1C27209C56D1FEE0FE');
INSERT INTO "audit" VALUES(104,1800000000,'token.created',1,'root',NULL,'','local','t2','LQE36EMA',16,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FC7156E8A62E2FB645F06D9033A6F0097D917D5520FDEA1C27209C56D1FEE0FE',X'7146DC0A8894A0EC42FF2305D4E90107C2DF212E2D3D2BE18DE9C67E04B049C4');
INSERT INTO "audit" VALUES(105,1800000000,'token.created',1,'root',NULL,'','local','t3','65O32Y4C',16,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7146DC0A8894A0EC42FF2305D4E90107C2DF212E2D3D2BE18DE9C67E04B049C4',X'DF5EC40B08059E71BFEF7B30B7A3742521460B636E18FFEBE8A3C67DAA6CF77F');
INSERT INTO "audit" VALUES(106,1800000000,'token.created',1,'root',NULL,'','local','t4','HZMJHBZR',16,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'DF5EC40B08059E71BFEF7B30B7A3742521460B636E18FFEBE8A3C67DAA6CF77F',X'96CB17129BF58D1AEC5F616917F5EBE781C933891C72414A5006C8E81CC20338');
INSERT INTO "audit" VALUES(107,1800000000,'account.created',1,'root',NULL,'','local','bob15','17',17,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob15"}',X'96CB17129BF58D1AEC5F616917F5EBE781C933891C72414A5006C8E81CC20338',X'7C2F24424B2F3424B8A8799B8C9EC1168618A8E988F01CE8F0E85D0A80E1970C');
INSERT INTO "audit" VALUES(108,1800000000,'account.privileges',1,'root',NULL,'','local','bob15','17',17,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'7C2F24424B2F3424B8A8799B8C9EC1168618A8E988F01CE8F0E85D0A80E1970C',X'1938F0077F25978F0C3281C2280CB8C48C7AD180AE18E1AD92B736073E0E39DD');
INSERT INTO "audit" VALUES(109,1800000000,'token.created',1,'root',NULL,'','local','t0','CILHMFUG',17,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1938F0077F25978F0C3281C2280CB8C48C7AD180AE18E1AD92B736073E0E39DD',X'A03D5F4379E8F9A5B30CBA445A3C60E9C7289FD46E0AC21758BBA7F35C051BA1');
INSERT INTO "audit" VALUES(110,1800000000,'token.created',1,'root',NULL,'','local','t1','2F3FZNIT',17,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A03D5F4379E8F9A5B30CBA445A3C60E9C7289FD46E0AC21758BBA7F35C051BA1',X'A09512AAF6D347B87C75845801B828716D6A684670848EBD03CCEF8F7629D40F');
INSERT INTO "audit" VALUES(111,1800000000,'token.created',1,'root',NULL,'','local','t2','BTCRKRQY',17,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A09512AAF6D347B87C75845801B828716D6A684670848EBD03CCEF8F7629D40F',X'E7A33E9C688961AE0819C3413CE3FBE9AC1BB593187DD22E7F5B3425AD5CFE54');
INSERT INTO "audit" VALUES(112,1800000000,'token.created',1,'root',NULL,'','local','t3','DAOSG2IZ',17,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E7A33E9C688961AE0819C3413CE3FBE9AC1BB593187DD22E7F5B3425AD5CFE54',X'21B8EC038D33FFD83AE438A6987C288B51A747086D088E329728CA2F8D30A5C0');
INSERT INTO "audit" VALUES(113,1800000000,'token.created',1,'root',NULL,'','local','t4','PP3HQAUZ',17,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'21B8EC038D33FFD83AE438A6987C288B51A747086D088E329728CA2F8D30A5C0',X'3CBB054790D1411139DB4C54AFA7803F4FDFDE7DE0708B92EE05B8293C6101AF');
INSERT INTO "audit" VALUES(114,1800000000,'account.created',1,'root',NULL,'','local','bob16','18',18,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob16"}',X'3CBB054790D1411139DB4C54AFA7803F4FDFDE7DE0708B92EE05B8293C6101AF',X'897E40C03FF26DE3E63618AEFC50CE56F7C69478FCDBE9342C297FF680216B6B');
INSERT INTO "audit" VALUES(115,1800000000,'account.privileges',1,'root',NULL,'','local','bob16','18',18,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'897E40C03FF26DE3E63618AEFC50CE56F7C69478FCDBE9342C297FF680216B6B',X'CF3D13EB0B9904D43651FD661EFDA210D7DDBDA7EE1B55319CA5A28DA37D06AB');
INSERT INTO "audit" VALUES(116,1800000000,'token.created',1,'root',NULL,'','local','t0','WOTHI33J',18,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'CF3D13EB0B9904D43651FD661EFDA210D7DDBDA7EE1B55319CA5A28DA37D06AB',X'6DB1BA519A5865FA9D478495AE20C9ABD0CC2296D329EE4691BBCB0B2FF5AFC2');
INSERT INTO "audit" VALUES(117,1800000000,'token.created',1,'root',NULL,'','local','t1','CJIEZJFG',18,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'6DB1BA519A5865FA9D478495AE20C9ABD0CC2296D329EE4691BBCB0B2FF5AFC2',X'E8FCB17D995614F485573C733B26C80C69EB811987DBF86866302FFAF4576379');
INSERT INTO "audit" VALUES(118,1800000000,'token.created',1,'root',NULL,'','local','t2','BKPU2MJF',18,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E8FCB17D995614F485573C733B26C80C69EB811987DBF86866302FFAF4576379',X'A1ACED6BFB0C10F402EDEAA3B5E04E7165C87E2BB8BE3E99347424790EF99B74');
INSERT INTO "audit" VALUES(119,1800000000,'token.created',1,'root',NULL,'','local','t3','6VP3K5UU',18,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A1ACED6BFB0C10F402EDEAA3B5E04E7165C87E2BB8BE3E99347424790EF99B74',X'3D1624E7CB401911C392FDA6F48BF17C52EC0FCC0901F3BA08E145EC93DC1766');
INSERT INTO "audit" VALUES(120,1800000000,'token.created',1,'root',NULL,'','local','t4','JGQNNXIY',18,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3D1624E7CB401911C392FDA6F48BF17C52EC0FCC0901F3BA08E145EC93DC1766',X'0B29F25FA07EB73C7F78D8445D14B36128BB497CB4C0A05C270D3B59C6069971');
INSERT INTO "audit" VALUES(121,1800000000,'account.created',1,'root',NULL,'','local','bob17','19',19,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob17"}',X'0B29F25FA07EB73C7F78D8445D14B36128BB497CB4C0A05C270D3B59C6069971',X'6E76CA4307D72CE2ACB40458362D154096B4D199850C3707AC3778436C132AF0');
INSERT INTO "audit" VALUES(122,1800000000,'account.privileges',1,'root',NULL,'','local','bob17','19',19,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'6E76CA4307D72CE2ACB40458362D154096B4D199850C3707AC3778436C132AF0',X'253F697E10904CF3AFB9733356B165AB56C3F5A933417E3CB5425BBF8EBF6A4B');
INSERT INTO "audit" VALUES(123,1800000000,'token.created',1,'root',NULL,'','local','t0','ILYJI3WL',19,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'253F697E10904CF3AFB9733356B165AB56C3F5A933417E3CB5425BBF8EBF6A4B',X'BC1AEF8D6D8CA12CB12557FF9BFB2CC6F51598E92A2ACA49E1CA1D575FBC4E87');
INSERT INTO "audit" VALUES(124,1800000000,'token.created',1,'root',NULL,'','local','t1','WXQA2WBX',19,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'BC1AEF8D6D8CA12CB12557FF9BFB2CC6F51598E92A2ACA49E1CA1D575FBC4E87',X'73059590D1A4B04D481838C6D7EA0FF56390FDFCB207072475DBF154A236CB4F');
INSERT INTO "audit" VALUES(125,1800000000,'token.created',1,'root',NULL,'','local','t2','42S2F47D',19,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'73059590D1A4B04D481838C6D7EA0FF56390FDFCB207072475DBF154A236CB4F',X'811959662B8C3F3782EF267F06209804CD916CC7205C7491AB092B2BD116BFEA');
INSERT INTO "audit" VALUES(126,1800000000,'token.created',1,'root',NULL,'','local','t3','DT3XSEYM',19,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'811959662B8C3F3782EF267F06209804CD916CC7205C7491AB092B2BD116BFEA',X'2600D04832BCF51DFB05DA7528B781DF00A9DB818AE10CC969B14FFFCE79D957');
INSERT INTO "audit" VALUES(127,1800000000,'token.created',1,'root',NULL,'','local','t4','P5RGH2TF',19,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2600D04832BCF51DFB05DA7528B781DF00A9DB818AE10CC969B14FFFCE79D957',X'6D4AC3F9E615137272C959B3BEFF995AB7E7A3F56783469FE227C220A6922A43');
INSERT INTO "audit" VALUES(128,1800000000,'account.created',1,'root',NULL,'','local','bob18','20',20,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob18"}',X'6D4AC3F9E615137272C959B3BEFF995AB7E7A3F56783469FE227C220A6922A43',X'CA3CDDC4FD4A80DF986E6D4DD1216C8852FBBFE8F6849372402FB2A216781EEA');
INSERT INTO "audit" VALUES(129,1800000000,'account.privileges',1,'root',NULL,'','local','bob18','20',20,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'CA3CDDC4FD4A80DF986E6D4DD1216C8852FBBFE8F6849372402FB2A216781EEA',X'963819E4EDDF3D58AFC966C3A2FBE2A00381EB84FC7040D0C99200CD977E0E1D');
INSERT INTO "audit" VALUES(130,1800000000,'token.created',1,'root',NULL,'','local','t0','DUL2L3CD',20,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'963819E4EDDF3D58AFC966C3A2FBE2A00381EB84FC7040D0C99200CD977E0E1D',X'3CCF31786E9C9B45C676F381E97AA9AA971C4A621AD0BEE89884B9C566EBE130');
INSERT INTO "audit" VALUES(131,1800000000,'token.created',1,'root',NULL,'','local','t1','IYWE2XNL',20,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3CCF31786E9C9B45C676F381E97AA9AA971C4A621AD0BEE89884B9C566EBE130',X'FF0AB775F4679FC91BA60C566FDA1910B1888844B3C8B671DD130E56157F76A9');
INSERT INTO "audit" VALUES(132,1800000000,'token.created',1,'root',NULL,'','local','t2','4GWWUJYA',20,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FF0AB775F4679FC91BA60C566FDA1910B1888844B3C8B671DD130E56157F76A9',X'18927283E430FEB8FADEF7E0EC83F23D6FA41D10C5CC245891F54062AFB340CA');
INSERT INTO "audit" VALUES(133,1800000000,'token.created',1,'root',NULL,'','local','t3','JQGGKAJO',20,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'18927283E430FEB8FADEF7E0EC83F23D6FA41D10C5CC245891F54062AFB340CA',X'51BA1713E799331355DFA7066D7F17D4AF83D302005DD2388EAFB7544B65591C');
INSERT INTO "audit" VALUES(134,1800000000,'token.created',1,'root',NULL,'','local','t4','JUYTLACY',20,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'51BA1713E799331355DFA7066D7F17D4AF83D302005DD2388EAFB7544B65591C',X'AD7135861DDBA7D07A8C85EF7AF4B8CCEA062A2132FD21CFFAD0AE934059AEC3');
INSERT INTO "audit" VALUES(135,1800000000,'account.created',1,'root',NULL,'','local','bob19','21',21,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob19"}',X'AD7135861DDBA7D07A8C85EF7AF4B8CCEA062A2132FD21CFFAD0AE934059AEC3',X'A44F31582FCF6A290790E00E064CD4498CF6FDFF98B0D7C1326F9F6357CCFAB0');
INSERT INTO "audit" VALUES(136,1800000000,'account.privileges',1,'root',NULL,'','local','bob19','21',21,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'A44F31582FCF6A290790E00E064CD4498CF6FDFF98B0D7C1326F9F6357CCFAB0',X'CBD96CA312BA504EA5C0D17DC3F22CF370A0C7865A6AF86BAB557656E6652102');
INSERT INTO "audit" VALUES(137,1800000000,'token.created',1,'root',NULL,'','local','t0','YQXT7OSH',21,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'CBD96CA312BA504EA5C0D17DC3F22CF370A0C7865A6AF86BAB557656E6652102',X'5663CED6D30FCA87FD052C15A296C218ED11CFB8937458B49CF20C74C060BA99');
INSERT INTO "audit" VALUES(138,1800000000,'token.created',1,'root',NULL,'','local','t1','I2C3ZP4I',21,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5663CED6D30FCA87FD052C15A296C218ED11CFB8937458B49CF20C74C060BA99',X'8B648E11F673D6D5E05982A080A0BDB41FB2197567DBDBF1A9CFC2E46F686BC5');
INSERT INTO "audit" VALUES(139,1800000000,'token.created',1,'root',NULL,'','local','t2','DHLPASOQ',21,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8B648E11F673D6D5E05982A080A0BDB41FB2197567DBDBF1A9CFC2E46F686BC5',X'86983BB0EEAE2F64DB2190D5567D300ED30DF5C43E13C239C0491C5E9CAD9BF6');
INSERT INTO "audit" VALUES(140,1800000000,'token.created',1,'root',NULL,'','local','t3','4PW2AFX4',21,'{}','{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'86983BB0EEAE2F64DB2190D5567D300ED30DF5C43E13C239C0491C5E9CAD9BF6',X'389D63EBDE10AE0FD985981587D73E21C88FBE3FF28F1FD160FD4131A13285B2');
INSERT INTO "audit" VALUES(141,1800000000,'token.created',1,'root',NULL,'','local','t4','QJWGVNKL',21,'{}','{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'389D63EBDE10AE0FD985981587D73E21C88FBE3FF28F1FD160FD4131A13285B2',X'B1C6772C7A769C3D87351B1FE77FF9256886354524475137DABAE5E76086F168');
INSERT INTO "audit" VALUES(142,1800000000,'token.revoked',1,'root',NULL,'','local','t0','6ES7UT3Q',2,'{"name":"t0"}','{}',X'B1C6772C7A769C3D87351B1FE77FF9256886354524475137DABAE5E76086F168',X'F70E2D8162991E411FF6CE1AE225E34A18CB801645EA85A9FEA7A10B115ED984');
INSERT INTO "audit" VALUES(143,1800000000,'token.revoked',1,'root',NULL,'','local','t1','I7RR2ROI',2,'{"name":"t1"}','{}',X'F70E2D8162991E411FF6CE1AE225E34A18CB801645EA85A9FEA7A10B115ED984',X'9DEF2B62001D45FF8F2A69CDFFDF90A2DA32FCCAC2A8CCFC7BDC6AAF7E7B1116');
INSERT INTO "audit" VALUES(144,1800000000,'account.renamed',1,'root',NULL,'','local','robert','3',3,'{"username":"bob1"}','{"username":"robert"}',X'9DEF2B62001D45FF8F2A69CDFFDF90A2DA32FCCAC2A8CCFC7BDC6AAF7E7B1116',X'99D85E989FDA50B0652E326B1B0578DB500B77243BAFAF1FA285CC39D31E489A');
INSERT INTO "audit" VALUES(145,1800000000,'account.suspended',1,'root',NULL,'','local','bob2','4',4,'{}','{"locked":0,"reason":"unpaid"}',X'99D85E989FDA50B0652E326B1B0578DB500B77243BAFAF1FA285CC39D31E489A',X'70F9D0415FC1D0D0F18A9EB6D3EEE169120B6961EF6FBB73E1A04891C7A3FCAC');
INSERT INTO "audit" VALUES(146,1800000000,'account.removed',1,'root',NULL,'','local','bob3','5',5,'{"domain":null,"username":"bob3"}','{"revoked":5}',X'70F9D0415FC1D0D0F18A9EB6D3EEE169120B6961EF6FBB73E1A04891C7A3FCAC',X'BFAA1CD89A4EAE60AB0D4C3B77B46FB3DB555DF66A0AC199E91FC21E972D9DD8');
INSERT INTO "audit" VALUES(147,1800000000,'account.created',6,'bob4',NULL,'','local','carol','22',22,'{}','{"contact_email":"","domain":"carol.example","owner_id":6,"privileges":[],"username":"carol"}',X'BFAA1CD89A4EAE60AB0D4C3B77B46FB3DB555DF66A0AC199E91FC21E972D9DD8',X'8EDAB8D2261D64E52C8EF436B5524978754521B5469525EFFEB63979EAFD599F');
INSERT INTO "audit" VALUES(148,1800000000,'token.updated',1,'root',NULL,'','local','t0','52CDSCBU',7,'{"privileges":["list-accts"]}','{"privileges":["passwd"]}',X'8EDAB8D2261D64E52C8EF436B5524978754521B5469525EFFEB63979EAFD599F',X'395AAFD2E0432784BF2D1D20C284141413719EF456C12012F1519BDB475AB037');
INSERT INTO "audit" VALUES(149,1800000000,'settings.changed',1,'root',NULL,'','local','settings','settings',NULL,'{"time_zone":"UTC"}','{"time_zone":"Europe/Berlin"}',X'395AAFD2E0432784BF2D1D20C284141413719EF456C12012F1519BDB475AB037',X'41E168BC266152F13E31D2C02B3713352F23F53507924BA6DBA249D0B8907E35');
INSERT INTO "audit" VALUES(150,1800000000,'account.password',1,'root',NULL,'','local','bob6','8',8,'{}','{}',X'41E168BC266152F13E31D2C02B3713352F23F53507924BA6DBA249D0B8907E35',X'692FB86D738BB108326582CAD0957EC92014728AEE3AB3C644EB22FD2B89F554');
INSERT INTO "audit" VALUES(151,1800000000,'acl_list.saved',1,'root',NULL,'','local','basic','basic',NULL,'{"privileges":[]}','{"privileges":["list-accts"]}',X'692FB86D738BB108326582CAD0957EC92014728AEE3AB3C644EB22FD2B89F554',X'182DA5DB2A8AA3D99649E3EABF66DF73997E2B405E6612C427DF6D3C9FDA2765');
INSERT INTO "audit" VALUES(152,1800000000,'account.privileges',1,'root',NULL,'','local','bob7','9',9,'{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}','{"acl_list":"basic","privileges":["list-accts"]}',X'182DA5DB2A8AA3D99649E3EABF66DF73997E2B405E6612C427DF6D3C9FDA2765',X'96D5E12176FCD5C476029225769AA81C239BA135E0A060D2FEBDE541C3E6F3A5');
INSERT INTO "audit" VALUES(153,1800000000,'token.created',1,'root',NULL,'','local','parent','ERPSW4H5',1,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"parent","parent":null,"privileges":["all"],"sessions_anywhere":0}',X'96D5E12176FCD5C476029225769AA81C239BA135E0A060D2FEBDE541C3E6F3A5',X'F162441DDD8C5ADC3A920B3F48879DC8083A40705D2AEA9F14103B1372037B89');
INSERT INTO "audit" VALUES(154,1800000000,'token.created',1,'root','ERPSW4H5','192.0.2.1','whm','child','UP5ZFB3G',1,'{}','{"allow_list":[],"expires_at":null,"lasting":0,"name":"child","parent":"ERPSW4H5","privileges":["passwd"],"sessions_anywhere":0}',X'F162441DDD8C5ADC3A920B3F48879DC8083A40705D2AEA9F14103B1372037B89',X'714D3397BDEF9F8A44BAA8E8E99D9BBB281FF853BA8D5C476FDFE44E80614D66');
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
INSERT INTO "feed" VALUES(1,'account',1,'c5b8d26ee57cbae96d7f646f2c7805f7');
INSERT INTO "feed" VALUES(2,'account',2,'5272380f4afff631664f12bb57a112ab');
INSERT INTO "feed" VALUES(3,'account',2,'ac8ade545c16594eebc130b3a0e634cc');
INSERT INTO "feed" VALUES(4,'token',1,'4adec89ebafe94754067f8859311a032');
INSERT INTO "feed" VALUES(5,'token',2,'20221784538f85f97f2b54a7973839c3');
INSERT INTO "feed" VALUES(6,'token',3,'8eb4fe4b30fc5466f80d6b4d364cb305');
INSERT INTO "feed" VALUES(7,'token',4,'d883e249dc55858b9d5d333157b2e02b');
INSERT INTO "feed" VALUES(8,'token',5,'8291531840fa93c960ade6cddcb35d1a');
INSERT INTO "feed" VALUES(9,'account',3,'719f0c8d7b9ea78ddb8dbed8b66027f8');
INSERT INTO "feed" VALUES(10,'account',3,'188b9f446fba97d19e621430cdf22b77');
INSERT INTO "feed" VALUES(11,'token',6,'e9aff7d3bfee83bd3fb416e4e9aa89ec');
INSERT INTO "feed" VALUES(12,'token',7,'63a8842537555a6dc52dc2f9348398e4');
INSERT INTO "feed" VALUES(13,'token',8,'d0d032c08ea2bdc3462292fa31de0951');
INSERT INTO "feed" VALUES(14,'token',9,'d6258dcfff3ed2cbce8e9acb964f4cb1');
INSERT INTO "feed" VALUES(15,'token',10,'6f0bd7ecb8854f6ef2b5b9266e9f1650');
INSERT INTO "feed" VALUES(16,'account',4,'73a120db276799f8afc8376521a04d26');
INSERT INTO "feed" VALUES(17,'account',4,'c5acc8ed741823da5f5d5b8026c3dbdd');
INSERT INTO "feed" VALUES(18,'token',11,'39fa3f037f0a56d02d5dd3dda9eb44ca');
INSERT INTO "feed" VALUES(19,'token',12,'cf5a3217be05b82e339adbb055acaaa8');
INSERT INTO "feed" VALUES(20,'token',13,'f4f3f6ee3ada2d6c7c06e954f031fe17');
INSERT INTO "feed" VALUES(21,'token',14,'39275934a99d282ade9b4ca34e2958b8');
INSERT INTO "feed" VALUES(22,'token',15,'3be69584bf0f935a029c2742bcf48e38');
INSERT INTO "feed" VALUES(23,'account',5,'37700873d598949c23f3d91f2b139480');
INSERT INTO "feed" VALUES(24,'account',5,'b952ed7ec3e0dfafc8323366b7a8205d');
INSERT INTO "feed" VALUES(25,'token',16,'197cbecb2acb6b6dbf7291d17e8150a8');
INSERT INTO "feed" VALUES(26,'token',17,'d095e9043e851fde27fc1e01586a4ce0');
INSERT INTO "feed" VALUES(27,'token',18,'a187ace634b88cd8cea1ba993a5a64c8');
INSERT INTO "feed" VALUES(28,'token',19,'4c506c4f50ce6f491eb927854da2844a');
INSERT INTO "feed" VALUES(29,'token',20,'a60d18a45cfbef3bb1af323687f0943c');
INSERT INTO "feed" VALUES(30,'account',6,'d6be675c9089ff1eb024c19d76c1a086');
INSERT INTO "feed" VALUES(31,'account',6,'9723f23c2dc3a54b9511b83b79a2a364');
INSERT INTO "feed" VALUES(32,'token',21,'bc48684087505e62864b0ff6377b398f');
INSERT INTO "feed" VALUES(33,'token',22,'5d776d96d5b9ed5133417c457d27600a');
INSERT INTO "feed" VALUES(34,'token',23,'83bed3fc7aaa99dd64da1ce366165732');
INSERT INTO "feed" VALUES(35,'token',24,'a7ccc1d79cfd76a7c696ef881f286ef0');
INSERT INTO "feed" VALUES(36,'token',25,'2e3dce7bb8e612007d527e6e77b377dd');
INSERT INTO "feed" VALUES(37,'account',7,'425ead9e4f6542136fe033785b1271b2');
INSERT INTO "feed" VALUES(38,'account',7,'d3891b400bf249677ee69ba10ab811fc');
INSERT INTO "feed" VALUES(39,'token',26,'44a0bd7ca09fe29abb37e1f1762515f6');
INSERT INTO "feed" VALUES(40,'token',27,'f233852e94639642da07e35a051291a5');
INSERT INTO "feed" VALUES(41,'token',28,'0c998d0936d138c122054f2b9cdcd411');
INSERT INTO "feed" VALUES(42,'token',29,'3fc168014e1050fe9a2ea8d6382cba88');
INSERT INTO "feed" VALUES(43,'token',30,'661f30edc748966fdffe75c8e33ed517');
INSERT INTO "feed" VALUES(44,'account',8,'f9a20db78640b549e45465db2fea66c0');
INSERT INTO "feed" VALUES(45,'account',8,'f7d2b4ba838556bcb38f0aeb8e654800');
INSERT INTO "feed" VALUES(46,'token',31,'e24afe392463499538faa661a0677bc7');
INSERT INTO "feed" VALUES(47,'token',32,'dcdb025bff6a452bbc5e588da4cccdce');
INSERT INTO "feed" VALUES(48,'token',33,'c6402736161500bd5c24bfb448b51bf1');
INSERT INTO "feed" VALUES(49,'token',34,'445403074e65a7249e7958e408c5914b');
INSERT INTO "feed" VALUES(50,'token',35,'e2c8e655ad83e270b53f5dfbdf160f7b');
INSERT INTO "feed" VALUES(51,'account',9,'5c07e33deaf7f5367f90409bec379545');
INSERT INTO "feed" VALUES(52,'account',9,'804df5167d47569b2eccc218bc310733');
INSERT INTO "feed" VALUES(53,'token',36,'eaa23b21fc2128cb6ce9a2affdae440e');
INSERT INTO "feed" VALUES(54,'token',37,'bf86c06625ee94b7db30c9a935c982f4');
INSERT INTO "feed" VALUES(55,'token',38,'83d41131df8c14b8c2b23397a74427cf');
INSERT INTO "feed" VALUES(56,'token',39,'20985b01da7c6ef839eb48ac553f96a2');
INSERT INTO "feed" VALUES(57,'token',40,'5f385a83354d47489f7ec2274963117d');
INSERT INTO "feed" VALUES(58,'account',10,'4a90e008fd086d4a967e2523ea5360db');
INSERT INTO "feed" VALUES(59,'account',10,'aecb864900ababab2f290e32692b3bdb');
INSERT INTO "feed" VALUES(60,'token',41,'e0ff5133ccf047f334f56029e8afdb62');
INSERT INTO "feed" VALUES(61,'token',42,'e3cdff29d31004b7c4a4ffc2f886c497');
INSERT INTO "feed" VALUES(62,'token',43,'7f8c30f0c9a9c05ed91ae65bb888d8ae');
INSERT INTO "feed" VALUES(63,'token',44,'41502d490c1b96fadc3e203381946119');
INSERT INTO "feed" VALUES(64,'token',45,'a81eb137f849dca7ee91843a6f3611c4');
INSERT INTO "feed" VALUES(65,'account',11,'5187e4d63fdca90da30969f400863f29');
INSERT INTO "feed" VALUES(66,'account',11,'a89fe2adfb375009051b47b151800de2');
INSERT INTO "feed" VALUES(67,'token',46,'aef8ff97f08ce2eb5185791d2d4da5f3');
INSERT INTO "feed" VALUES(68,'token',47,'2adb5e1c5be3dc2206f340571d849123');
INSERT INTO "feed" VALUES(69,'token',48,'1f7bb119f147a10e429f3234ebb5636a');
INSERT INTO "feed" VALUES(70,'token',49,'937fc81a01ad74911239a381059bbf9b');
INSERT INTO "feed" VALUES(71,'token',50,'dec8b893aa8f8a31f70bee60cc031b1b');
INSERT INTO "feed" VALUES(72,'account',12,'743c4952ede3aff767ae20d4d5940bf9');
INSERT INTO "feed" VALUES(73,'account',12,'559d00313a6ac2d782a6bfd1cd651711');
INSERT INTO "feed" VALUES(74,'token',51,'cde8c20d9e276c237e7494924a5269b8');
INSERT INTO "feed" VALUES(75,'token',52,'d36d7afa1d4f312e994bc98ea0603be1');
INSERT INTO "feed" VALUES(76,'token',53,'24ff8e2d5a61d2e297d65976034e3957');
INSERT INTO "feed" VALUES(77,'token',54,'5801436be392768fbf83c5745a676b62');
INSERT INTO "feed" VALUES(78,'token',55,'7b32e5030d93bdc0a98efacf877111fd');
INSERT INTO "feed" VALUES(79,'account',13,'885eddeb6ce0261c5f9d9128214b81c5');
INSERT INTO "feed" VALUES(80,'account',13,'5fe35890d693d612090f85fc7615b835');
INSERT INTO "feed" VALUES(81,'token',56,'1c36fff8a4359c478a0917a3dfab27a2');
INSERT INTO "feed" VALUES(82,'token',57,'4e733a35ec4aebb212adfe6d52c55e2e');
INSERT INTO "feed" VALUES(83,'token',58,'001e6458a6fb73dfade56a1cbabd82f4');
INSERT INTO "feed" VALUES(84,'token',59,'12493e9eab866b9a75dfe601f78311a9');
INSERT INTO "feed" VALUES(85,'token',60,'799c15b8f4ece590be25e1f00b943677');
INSERT INTO "feed" VALUES(86,'account',14,'3790fda758d0cbf1db725896ec5c3266');
INSERT INTO "feed" VALUES(87,'account',14,'ef82637972aacce9148d512410b196e3');
INSERT INTO "feed" VALUES(88,'token',61,'29a794f58dd95c5ae74ad4167ccfd285');
INSERT INTO "feed" VALUES(89,'token',62,'417f2a17893888e4a0c3e28f201a9606');
INSERT INTO "feed" VALUES(90,'token',63,'e3eab2da2404df54cfff95304dbf159f');
INSERT INTO "feed" VALUES(91,'token',64,'589ae446750e7580091a9e5a7ecd7a1e');
INSERT INTO "feed" VALUES(92,'token',65,'368233891b6342227facd46361b259cf');
INSERT INTO "feed" VALUES(93,'account',15,'6a3ae1f687e035deec6a3137a5760d5e');
INSERT INTO "feed" VALUES(94,'account',15,'434cf22104eae51cb70b0d20ad574bd8');
INSERT INTO "feed" VALUES(95,'token',66,'fba8ceaea83d0a8530eaf63d4cea80c5');
INSERT INTO "feed" VALUES(96,'token',67,'334fa3f41452fb109505cc0a5465608a');
INSERT INTO "feed" VALUES(97,'token',68,'0336c56dc27719aff99ff1cdafa376de');
INSERT INTO "feed" VALUES(98,'token',69,'cbed185aa6677938005a1f5e5084167a');
INSERT INTO "feed" VALUES(99,'token',70,'25ab8c7dc07099ab61a27d9bf4140d09');
INSERT INTO "feed" VALUES(100,'account',16,'d916d43ba2c48290058254282908baf4');
INSERT INTO "feed" VALUES(101,'account',16,'5dd70391227080352b236ed80980ea9a');
INSERT INTO "feed" VALUES(102,'token',71,'6064d6f50a331d7e23552c7400933237');
INSERT INTO "feed" VALUES(103,'token',72,'e958155997006273efe7488d1105d203');
INSERT INTO "feed" VALUES(104,'token',73,'34b0684b3166c53623d7e8c74dd146dc');
INSERT INTO "feed" VALUES(105,'token',74,'fdb455a2374533c44583280c3cf4d0e9');
INSERT INTO "feed" VALUES(106,'token',75,'08fc35706ce6c9197562dbd2fb4725d1');
INSERT INTO "feed" VALUES(107,'account',17,'98c67adb6cfe7bad9d6b491692691e00');
INSERT INTO "feed" VALUES(108,'account',17,'01e804c645ffb25b779b570d8e3aceff');
INSERT INTO "feed" VALUES(109,'token',76,'651a79d2e79522e804bd373398823f7f');
INSERT INTO "feed" VALUES(110,'token',77,'b91ef47d6e0096cb58042eb854b2b176');
INSERT INTO "feed" VALUES(111,'token',78,'5f56ed1db36154e2ac0fb32d70738646');
INSERT INTO "feed" VALUES(112,'token',79,'06c249ade774eafe33693b001c278c3c');
INSERT INTO "feed" VALUES(113,'token',80,'7da2bb7569a1e6862c373f644ce15dbb');
INSERT INTO "feed" VALUES(114,'account',18,'67a06cbe1d5e07b394929f7e3681641e');
INSERT INTO "feed" VALUES(115,'account',18,'44829e7a1d9670280583da49e3700d47');
INSERT INTO "feed" VALUES(116,'token',81,'55fc22fd10f1eec700f2ec5b6b570d8f');
INSERT INTO "feed" VALUES(117,'token',82,'2b8f797e51509cffddbcc6d288178b85');
INSERT INTO "feed" VALUES(118,'token',83,'f725d4e4b27cfe2586c26dce37b2fc88');
INSERT INTO "feed" VALUES(119,'token',84,'fe4aa75f5b39e3a572e3ead3bc726430');
INSERT INTO "feed" VALUES(120,'token',85,'bc3f15523465a822ea3714e4045799ad');
INSERT INTO "feed" VALUES(121,'account',19,'7b3febbd90a0de3bb48c80a787470602');
INSERT INTO "feed" VALUES(122,'account',19,'b0172aa8267b0366302783784e5d766c');
INSERT INTO "feed" VALUES(123,'token',86,'c31b4585846bd3196c7b56a52e6b5553');
INSERT INTO "feed" VALUES(124,'token',87,'fcc1a4b16ea4dd5665048bb7729c5a57');
INSERT INTO "feed" VALUES(125,'token',88,'5f75d3bc4b014a5baa1097c7d1c8030c');
INSERT INTO "feed" VALUES(126,'token',89,'b93a0d16a85b4090aa3ba7c838187271');
INSERT INTO "feed" VALUES(127,'token',90,'d5b42496c5f3bae8e103c0f4e710837a');
INSERT INTO "feed" VALUES(128,'account',20,'63d091f52febdf109f7989402a981dc6');
INSERT INTO "feed" VALUES(129,'account',20,'1738181c62d71ed2c575df633bc420d1');
INSERT INTO "feed" VALUES(130,'token',91,'66edd132d95460789fdb41473812f001');
INSERT INTO "feed" VALUES(131,'token',92,'71ef90d29bdcefd1d9b79c5f5d1ba6f2');
INSERT INTO "feed" VALUES(132,'token',93,'fa59688cf201cbfc5bd64b61acc5926e');
INSERT INTO "feed" VALUES(133,'token',94,'8a8f37f8b1fc939aca7c324a04923524');
INSERT INTO "feed" VALUES(134,'token',95,'adba91dbff7312efcc0923773a1a3996');
INSERT INTO "feed" VALUES(135,'account',21,'e774a3138ac2435dc0afb20785e8bfb6');
INSERT INTO "feed" VALUES(136,'account',21,'42385ac8d844936c01fec706b859cf86');
INSERT INTO "feed" VALUES(137,'token',96,'bfc062e6d1895f282a11fce8ecec5427');
INSERT INTO "feed" VALUES(138,'token',97,'8ec9dd763fc0c105c644639495ed0607');
INSERT INTO "feed" VALUES(139,'token',98,'0f27fd2cb1da65f43e4d6c68762f3ade');
INSERT INTO "feed" VALUES(140,'token',99,'8b84bf0e684746f814e7f058a874b625');
INSERT INTO "feed" VALUES(141,'token',100,'efd66ea6758cc399746c97861599516c');
INSERT INTO "feed" VALUES(142,'token',1,'330c1f5217ffc4e7af4c34457d8438c6');
INSERT INTO "feed" VALUES(142,'token',2,'330c1f5217ffc4e7af4c34457d8438c6');
INSERT INTO "feed" VALUES(143,'account',3,'85d110387203711fe85037f9ee13597b');
INSERT INTO "feed" VALUES(144,'account',4,'96a22fc59263758fc0bbb8b41ff23db6');
INSERT INTO "feed" VALUES(145,'account',5,'2dd5e97612b0e1f5674fde9a351b8ff4');
INSERT INTO "feed" VALUES(146,'account',22,'073ce9431ce35497d8587457986ff8c7');
INSERT INTO "feed" VALUES(147,'token',26,'64b499355aed78fde38f73b90ce57251');
INSERT INTO "feed" VALUES(148,'settings',0,'87ab10888ccd6cc477a534c7287e56f3');
INSERT INTO "feed" VALUES(149,'account',8,'735fb27bc42781751fbfc8214efaf407');
INSERT INTO "feed" VALUES(150,'acl_list',0,'50b0aec9258cb108956ef0d65088f59d');
INSERT INTO "feed" VALUES(151,'account',9,'4b4e630ce49cbb9e007e9a0062cf488c');
INSERT INTO "feed" VALUES(152,'token',101,'933c32647c6e018695f780d4c8323551');
INSERT INTO "feed" VALUES(153,'token',102,'d8130313d01f65037e5cb491d69258c8');
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
INSERT INTO "generation" VALUES(1,'f0fda0f1821fedc813c94a6f038919c9',153,'d8130313d01f65037e5cb491d69258c8',154,X'714D3397BDEF9F8A44BAA8E8E99D9BBB281FF853BA8D5C476FDFE44E80614D66');
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
INSERT INTO "passwords" VALUES(8,'$argon2id$v=19$m=19456,t=2,p=1$JZlLZgXz8zuenQm71qQc2g$no3Hd0VEuMKFdgr7ke+5Ahhjuh56jioBkyEK+CVGnJo',1800000000);
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
INSERT INTO "secrets" VALUES(X'03075033943E99EACB873A3BD46B31B7E716CC565374C70929B59494870D6EC3','1',76,1800000000);
INSERT INTO "secrets" VALUES(X'033A5CE7D9CA90C8F9A7C148703B7AD9547F5F3CE4D2B15708577BD7B5F7E5F4','1',83,1800000000);
INSERT INTO "secrets" VALUES(X'03B069C74CC2ED128553FA4193617B894D3B7764572F30CA05BDAFC6D6B4B10D','1',27,1800000000);
INSERT INTO "secrets" VALUES(X'0926B07A7FF2096150215045D6A8E131519D184A6C5CBF73D9C5AB0205B2A2D6','1',3,1800000000);
INSERT INTO "secrets" VALUES(X'0A82E04729A5DA1F743AD5ADFA6CCF59D9182F4ECAEB921274DCB47C78D74B54','1',19,1800000000);
INSERT INTO "secrets" VALUES(X'0D0ABE9009582A94491ED85E813BF1A5A92BB39BD76BC21FFDDD73875048B608','1',39,1800000000);
INSERT INTO "secrets" VALUES(X'0D90213108B91FB72CD3B66289DF206B1F699A604EE3E04C315B494A24F46160','1',12,1800000000);
INSERT INTO "secrets" VALUES(X'0DAE34C54D2BF0274D39EEFA048599E8B171973CB0066B42C157D34F182CADDD','1',85,1800000000);
INSERT INTO "secrets" VALUES(X'0DEFDD3B640538E3C820AFB3BA2AA0927356F77126824EF0F26F8CDEA893B009','1',87,1800000000);
INSERT INTO "secrets" VALUES(X'121AE76C460E4F436BF314DAA2DD786F2BE60113ECC1CC1A10EE34934495558C','1',42,1800000000);
INSERT INTO "secrets" VALUES(X'1531DCC159B7E39773539F18D5A7A903ED7EF05C0F710CB120D2E34053307C34','1',2,1800000000);
INSERT INTO "secrets" VALUES(X'186062451E7A8FF4C9127DC44D261B0661E3450EF4BEA7F8EC99030E13DB79CE','1',81,1800000000);
INSERT INTO "secrets" VALUES(X'1B21205EBB5FFCAEB8905C7EFBB98DC8269D1D896CF3D1919CBB9D667FA3FFEC','1',50,1800000000);
INSERT INTO "secrets" VALUES(X'1FACBF926E185077A65920027124F9AADAC799097AA8526EFF342368B9C3C76D','1',41,1800000000);
INSERT INTO "secrets" VALUES(X'22956F6766FADB20BDFB693225F9EF633B35C30FFD49AB2E6D4F94E55813C1EE','1',17,1800000000);
INSERT INTO "secrets" VALUES(X'229EA38BC0115870F8CEE62FA1F1245862E1C2A5DC503355FBBCBB464AC47E67','1',10,1800000000);
INSERT INTO "secrets" VALUES(X'2499887B42A34414328CCEC0A8F967E3ABE1E0B4A5BA56909EB0E0F1C3E53ED7','1',77,1800000000);
INSERT INTO "secrets" VALUES(X'258D1F547B262622279C028693C29357DCEB950C73737598250FD5AB25518657','1',18,1800000000);
INSERT INTO "secrets" VALUES(X'25ABC4B724C0A480506EC78F8254C7CDFC981A20195D62F8B0C1D754271FBFEA','1',100,1800000000);
INSERT INTO "secrets" VALUES(X'27F08A56179C814977F9C7769053568FA976EA9401F98B93DAFB82815C304CB9','1',52,1800000000);
INSERT INTO "secrets" VALUES(X'28A1EDBDC5CC9F348029F52D71369480B269ADA043255CA054E39F7E944081F5','1',58,1800000000);
INSERT INTO "secrets" VALUES(X'2D56B84248E062B88A1A7DA8650F3BB6E1D5367ECB1A7F9720832AAEC8835249','1',25,1800000000);
INSERT INTO "secrets" VALUES(X'2EA9E70E281A705AB2A9A9E9B6ED7438E59F80B979FDE69E1C690BF3A236119E','1',99,1800000000);
INSERT INTO "secrets" VALUES(X'3140871D9CC957FC88D2B586CF623F8C3D4CF5D3C11B86E1E61C672ECDEC01A1','1',93,1800000000);
INSERT INTO "secrets" VALUES(X'33294A11B9F0599F890AABD9AFB47A098D5471A48DF324CFB82955EFA68ADC03','1',34,1800000000);
INSERT INTO "secrets" VALUES(X'34ADAD2C71BB4111291BD9DC9E8197B8BD30E2127F050459EEFF86C03A09AC79','1',47,1800000000);
INSERT INTO "secrets" VALUES(X'35A2AE4326372C5D6CED3593D3AE6654FA9784E286D5CBDF716630961604CC18','1',32,1800000000);
INSERT INTO "secrets" VALUES(X'3897CB00D34C205B43608309069FEBE2AC942915CDE1E65420E1360C29FA21FC','1',35,1800000000);
INSERT INTO "secrets" VALUES(X'395E679E336603425A72E90F837F338E1173357BA909F4431F36DF612A729A93','1',4,1800000000);
INSERT INTO "secrets" VALUES(X'39B18E0109A5DF370866870F104D2681EAD641396821F152096EBDEDCC84F7B5','1',102,1800000000);
INSERT INTO "secrets" VALUES(X'3B567AB36A0F9C4331E2E97CD38767A15D28858482B549EA95D0736741D5213F','1',40,1800000000);
INSERT INTO "secrets" VALUES(X'3E50D340006A269EA056E7EF6B7DD71E41277020E9206988EB0529869F2E6C69','1',49,1800000000);
INSERT INTO "secrets" VALUES(X'3E63B844FE68342ED6A98AFD9218518A1A55BD91F58A700686155E531ED4B461','1',33,1800000000);
INSERT INTO "secrets" VALUES(X'41611665234A46F9A832877BEA2812810CC56F55B5C48E9E23BBC6D7A6D5CED6','1',95,1800000000);
INSERT INTO "secrets" VALUES(X'443C2E4618A4D37BB46045B7B5392592D8AE4EB3D35C2D99BE413903539B8578','1',31,1800000000);
INSERT INTO "secrets" VALUES(X'49C6427AEE81D23080833617801CF5A71AA2BDEBE512C91BE6616A1902110283','1',22,1800000000);
INSERT INTO "secrets" VALUES(X'4A326E258B3D47928E91F8419324A9CB6A07D9A65BCA1AA615BFAFF092265D07','1',66,1800000000);
INSERT INTO "secrets" VALUES(X'4CE0CBF2228EB59292AE803CDD6FD0FF0F3B5C0743CC5A710EFF8295D8611AD3','1',23,1800000000);
INSERT INTO "secrets" VALUES(X'4D0FE34E141B3914BE7D32D1B6BC23E248A2FD699DA36B644F45A3821002D1F8','1',45,1800000000);
INSERT INTO "secrets" VALUES(X'4D87FE036A28F2A821AAFB8D5C732F4BF16CA2FF36C4864BE7FEB49EB2D3CC92','1',44,1800000000);
INSERT INTO "secrets" VALUES(X'55576C2922EDAC30106629DAC8C6CB14F9B71E28E4972611653EDC88FFD5F23F','1',97,1800000000);
INSERT INTO "secrets" VALUES(X'56E44F36B7B01F11C28F0BB38B3F523929CAF69833161DF087204B8251A0EC0E','1',101,1800000000);
INSERT INTO "secrets" VALUES(X'58A8E73DBA419C5F7628D383110EC51EBD368EB0A1EE46416D11FA3B9CFE470C','1',48,1800000000);
INSERT INTO "secrets" VALUES(X'5AE938647C0290822F0EE97D7161C2975036016D13C03C156DA4BFF636D24D4E','1',37,1800000000);
INSERT INTO "secrets" VALUES(X'5BD008D6D946EF59C041AAC0629F87546490746618A518D8B0C7CE160E9294AA','1',13,1800000000);
INSERT INTO "secrets" VALUES(X'5C75090FA8720A54EE2E70128556EEEE2B1D221BB55EC13938C825ACCBC3CE59','1',59,1800000000);
INSERT INTO "secrets" VALUES(X'5C966D694B46816D1AF07DC7FCE98075937F77E1FE3B8758FBEB29B0A5734AF8','1',26,1800000000);
INSERT INTO "secrets" VALUES(X'5D3DA733E37C8E31C7BA1E15BBFBC3AECC72B191808090164D0DDAE3157D2ECE','1',84,1800000000);
INSERT INTO "secrets" VALUES(X'5F5B23CA8039592B5DB2CF3DBFFDF0EDC6C18CB4A1A68C4D76905BE093094867','1',92,1800000000);
INSERT INTO "secrets" VALUES(X'60FFC5D6FAE11A6586584D5F78EC19509B9A62407C3DEB51F127104CD208C0C4','1',11,1800000000);
INSERT INTO "secrets" VALUES(X'632AB3302D52FBA8892934469A41A63FF272D350015CB3864702CCBABCF6D060','1',86,1800000000);
INSERT INTO "secrets" VALUES(X'6D37A7C674708B9398E483630D684C32CECC701FDE57AEB960424A17AE1AE36E','1',69,1800000000);
INSERT INTO "secrets" VALUES(X'6D56F76809E07828D029B621332B6638BC89E9E4D98C1DCCE4CD22723650F361','1',89,1800000000);
INSERT INTO "secrets" VALUES(X'6DC005C3E26394B441B4039A7250CD416A69806BCCBF34202FEA9ACC77F39497','1',68,1800000000);
INSERT INTO "secrets" VALUES(X'6DC5402FAFB774698B0B4B373908D7331D15FFB03C439097726D16FC9ACB4610','1',94,1800000000);
INSERT INTO "secrets" VALUES(X'6FAD0E615E95530FB593A0D2906841C52689635EAA029379B225AC2584DB4F4E','1',73,1800000000);
INSERT INTO "secrets" VALUES(X'720CA287C3F941B9B2D48D1F648EF878A5F23ABF1E9BF0419267B0B60F88CD13','1',65,1800000000);
INSERT INTO "secrets" VALUES(X'77F30B4039B652802966538A9C95CDD3B3D2816A7E41F7FD9AB3C0CF123EDA46','1',75,1800000000);
INSERT INTO "secrets" VALUES(X'77F4ADACCC143F35D4804E58A9046DCB62144480A02C5DB3E2927AAF0E5D7620','1',72,1800000000);
INSERT INTO "secrets" VALUES(X'7A7423EA54C6417C31270629C81FF7A6B4BA3376D39CC39789631A6740A2AF41','1',38,1800000000);
INSERT INTO "secrets" VALUES(X'7B0B3DCDDC12420F4FB6034E86C61756885F67FF0EC923F28EA425A0C3270966','1',98,1800000000);
INSERT INTO "secrets" VALUES(X'7B3E143DF7F0D40569E4824FEC278F3D67C47D990777869CF2D6D41CBA508BFA','1',91,1800000000);
INSERT INTO "secrets" VALUES(X'7BC2BDA49B801441DA3495D9824B866803F541C942C1DA570A99290EB3AB0AB4','1',9,1800000000);
INSERT INTO "secrets" VALUES(X'8D6CF60CC3703C4CC3BE1D5D944AA7F16DEB0BD0EA0588C3CE155548B432F1D5','1',46,1800000000);
INSERT INTO "secrets" VALUES(X'8DF6F90465AEE51DCB5DD0AB82C2A84E2B59ECD67E1AADADC00C59E5AA51CA1E','1',56,1800000000);
INSERT INTO "secrets" VALUES(X'90256F2B7855697DDE3C95A65E3B7BAB2DD4502CE8F30E63E56DFBA31644BADE','1',6,1800000000);
INSERT INTO "secrets" VALUES(X'95DDA8B2B36D48420EA5CBD35C97C8EFB2A86C792A5E3BE3E94E9CE0D975AC03','1',1,1800000000);
INSERT INTO "secrets" VALUES(X'96B3A11C08FBC1770941F0D279CED747819A53AE59804A310CC0E99AAF11047A','1',57,1800000000);
INSERT INTO "secrets" VALUES(X'97196CA2186FC3A040609FD96A1F7832190F9315A478C416E7E8EFA7B24E293B','1',16,1800000000);
INSERT INTO "secrets" VALUES(X'988A7EF21BF07A77D209E13A359C361E5D6EE28B038ECDB8C88D9CE0318F23B6','1',21,1800000000);
INSERT INTO "secrets" VALUES(X'989FFFB10FBD67D04CEDB70FDF6DB8D53C7770C14AC705FA6A13BC90F46BB53D','1',15,1800000000);
INSERT INTO "secrets" VALUES(X'A030A23A1FF8D7FB67EAF14BB01095B5FA50C1860CA56FE571F8413141EC004A','1',54,1800000000);
INSERT INTO "secrets" VALUES(X'A1038B54E08CE8FB69E9D5196D6EABA572349A986000EFE7B703515BA788981E','1',53,1800000000);
INSERT INTO "secrets" VALUES(X'A43F979E6692325A4980418A9A07B06D00ECF8A321ADF7D64579592704642105','1',61,1800000000);
INSERT INTO "secrets" VALUES(X'A5A99BFE8613DC6263631A9D7908D45A1FDBD25EC7D988294B2B3CD93BE442C4','1',88,1800000000);
INSERT INTO "secrets" VALUES(X'A9D6B81173A5A8CC83089DFD9F90297FAE70A4D3DF08DF05517E19130B58E297','1',55,1800000000);
INSERT INTO "secrets" VALUES(X'B81DB63CB39B2376AF4EB8CC95BF4E44AFBE85FA2EBFAEEC8E49EE6E9C466FAC','1',63,1800000000);
INSERT INTO "secrets" VALUES(X'BE33FDDF42CEB536CF365A631357DCFC0822A2354AC0A94747CF0B0E73F77AD6','1',51,1800000000);
INSERT INTO "secrets" VALUES(X'BE6A58E4170AC79BD31EF573520DFF348A191E023B6081D40FC3EB0291FC1C9B','1',43,1800000000);
INSERT INTO "secrets" VALUES(X'BE7C13749C1C0E7CEE8F2BFCB255B873185640FFCAAFF0C63B88E0F401CD74CE','1',30,1800000000);
INSERT INTO "secrets" VALUES(X'C1FD7BC8884CE243BA8F31C2A59DF920BD9FEE701138BDABC49BD6A217E953D5','1',82,1800000000);
INSERT INTO "secrets" VALUES(X'C316568D99F36502E93227BC8EC20B6F94863704E0C5AE00D34F01F33905CD60','1',28,1800000000);
INSERT INTO "secrets" VALUES(X'C6EEB11FB53D14472A9F3DA5FA409300ECDDD25FE75F228D1BFC1C6303BF1B5E','1',78,1800000000);
INSERT INTO "secrets" VALUES(X'C983A29D74B9B53381E6020BBE3C830F33B064BE3F6885AE983CA38C3812A8D8','1',62,1800000000);
INSERT INTO "secrets" VALUES(X'C9993E0EFEC8DE2A4F08D65CBBBFE3321594604DB1E05DB295EA84FA1F54A9C5','1',36,1800000000);
INSERT INTO "secrets" VALUES(X'CB0F975B1CC891D28EEA440C15E8B507EE75BC3A88734C0CA45459554B0407ED','1',20,1800000000);
INSERT INTO "secrets" VALUES(X'CC36FACAEDE268AC7D1312A7442D0C1BB98012988CF2382B218CC2206260881A','1',96,1800000000);
INSERT INTO "secrets" VALUES(X'D1CE6E80CEC321F4CD429A51C7F73B4A6A1ED746BA649FF04B34F3647ABC7404','1',64,1800000000);
INSERT INTO "secrets" VALUES(X'D58B24865098A00D1C1DC53409965DF998264CE6BFA699552F1A9F88C646F0AF','1',8,1800000000);
INSERT INTO "secrets" VALUES(X'D5B01F9511BDE7ED709CEFC0C9E411AF88E5E2006F02D87F42AB4C5AEEAC1687','1',24,1800000000);
INSERT INTO "secrets" VALUES(X'D70B8F98D26AC271FEF4F0677407A40EA53B20E163222C3AE78214C8B21D77BC','1',7,1800000000);
INSERT INTO "secrets" VALUES(X'D75B99331F965C49ECE6AAD1032F75412488FC14ABF4794E6AA762CB6EC97B03','1',90,1800000000);
INSERT INTO "secrets" VALUES(X'E24CF2F2379B34990CF1A23DE96E0D32F88D2CF17230CFEBCCA545D48709B481','1',29,1800000000);
INSERT INTO "secrets" VALUES(X'E320D706318B5A27B010C7B0B71A382F437286DD9A1F60BD3D8EA73E273261F0','1',71,1800000000);
INSERT INTO "secrets" VALUES(X'EFBA3EC6EF06CEF74DED5CB20295E1868208304D49C09D8DE65B6FF9DB7A1674','1',70,1800000000);
INSERT INTO "secrets" VALUES(X'F109B4FA651E10849FE2D5589D4EE1BF69F4EAA564994B95F08B7957314AD57F','1',79,1800000000);
INSERT INTO "secrets" VALUES(X'F41EC3FBF3A6F967CA5F5C7EB7CF62B8C4ABE6CC3B79ECEC152DF8FCBFBF579F','1',14,1800000000);
INSERT INTO "secrets" VALUES(X'F4516413FBBE8E00F15D870048B40E55E8369589F95F343608A2A392F7C173A4','1',5,1800000000);
INSERT INTO "secrets" VALUES(X'F759F9CE6F8527B95153E8E227BCEF7BFFFA0D5DA595DB5827F23771963402F4','1',60,1800000000);
INSERT INTO "secrets" VALUES(X'FD214C008D4FA59D61547CE5CF2C45C0B1FDA83D8F60A5DD384421FFEBF66C8B','1',67,1800000000);
INSERT INTO "secrets" VALUES(X'FD588FA723F989682660AC2A4E58F168BE8024D352B823A033CEC3E80077430B','1',80,1800000000);
INSERT INTO "secrets" VALUES(X'FEC676D72570529BB167F74A98E53CE2890B78771972923F1B8D8F1711D2FF1E','1',74,1800000000);
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
	ended_at BIGINT, 
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
INSERT INTO "tokens" VALUES(1,'6ES7UT3Q',2,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(2,'I7RR2ROI',2,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(3,'CRCQBCNT',2,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(4,'2S7AR7PW',2,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(5,'23OFWHDT',2,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(6,'CZ2T5WC3',3,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(7,'6KZ4HUVN',3,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(8,'3MXEDJPN',3,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(9,'HQE4D4YG',3,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(10,'X22RJK22',3,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(11,'E3KZOXVA',4,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(12,'3JVE6PM4',4,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(13,'3OSJ46CO',4,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(14,'K4BA22YR',4,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(15,'TTBU6M5V',4,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(16,'4DVQR7MH',5,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(17,'5D7I7LNJ',5,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(18,'TAMKWS4O',5,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(19,'JBELNP47',5,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(20,'P7GIBIXA',5,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,1800000000,0,0);
INSERT INTO "tokens" VALUES(21,'XRDMOHJK',6,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(22,'6HNPNFUK',6,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(23,'7ZJLLUIJ',6,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(24,'VLQRCHC2',6,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(25,'N7FMJIMX',6,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(26,'52CDSCBU',7,'whm','t0','["passwd"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(27,'LDCI3SAK',7,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(28,'3RUB6DRN',7,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(29,'PMTPZBDX',7,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(30,'EHO3QDUR',7,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(31,'RWRXJIHL',8,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(32,'KSAZPUKP',8,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(33,'SK7K4GQK',8,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(34,'FLXDFCDA',8,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(35,'O4L3OLH5',8,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(36,'TELT3ENO',9,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(37,'N56EKROK',9,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(38,'KMSEL77Z',9,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(39,'MUPEGVPO',9,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(40,'DB2E7ACA',9,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(41,'YQBAFHZD',10,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(42,'3UELHVW5',10,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(43,'BQFEHCNR',10,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(44,'3V3QLZVI',10,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(45,'U25BU7FF',10,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(46,'KSAWS2FT',11,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(47,'FHAVUFEG',11,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(48,'6HVCCMFD',11,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(49,'KRCK2Q2Q',11,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(50,'ZR52OE4I',11,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(51,'TI7BKI3I',12,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(52,'WAYSS64Z',12,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(53,'6Z5GL4RY',12,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(54,'G3XEUQEQ',12,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(55,'S4XVDU42',12,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(56,'2CUYBMGN',13,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(57,'DW7VOF4M',13,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(58,'KFWZ6TME',13,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(59,'NMYMHUEQ',13,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(60,'ISUEINOL',13,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(61,'OYKEOD5A',14,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(62,'FUKJIXHX',14,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(63,'GWBPWK4F',14,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(64,'R2UYVSGT',14,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(65,'F2OPLJ4B',14,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(66,'NWGTIXTM',15,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(67,'GEAQGSX3',15,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(68,'QTOPLX4F',15,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(69,'TBL7C3IF',15,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(70,'UQG4G2JY',15,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(71,'HVAH2CCW',16,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(72,'II7MLSGX',16,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(73,'LQE36EMA',16,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(74,'65O32Y4C',16,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(75,'HZMJHBZR',16,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(76,'CILHMFUG',17,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(77,'2F3FZNIT',17,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(78,'BTCRKRQY',17,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(79,'DAOSG2IZ',17,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(80,'PP3HQAUZ',17,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(81,'WOTHI33J',18,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(82,'CJIEZJFG',18,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(83,'BKPU2MJF',18,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(84,'6VP3K5UU',18,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(85,'JGQNNXIY',18,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(86,'ILYJI3WL',19,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(87,'WXQA2WBX',19,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(88,'42S2F47D',19,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(89,'DT3XSEYM',19,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(90,'P5RGH2TF',19,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(91,'DUL2L3CD',20,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(92,'IYWE2XNL',20,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(93,'4GWWUJYA',20,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(94,'JQGGKAJO',20,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(95,'JUYTLACY',20,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(96,'YQXT7OSH',21,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(97,'I2C3ZP4I',21,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(98,'DHLPASOQ',21,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(99,'4PW2AFX4',21,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(100,'QJWGVNKL',21,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(101,'ERPSW4H5',1,'whm','parent','["all"]','[]',1800000000,NULL,NULL,NULL,0,0);
INSERT INTO "tokens" VALUES(102,'UP5ZFB3G',1,'whm','child','["passwd"]','[]',1800000000,NULL,101,NULL,0,0);
CREATE INDEX ix_accounts_owner_id ON accounts (owner_id);
CREATE UNIQUE INDEX uq_accounts_domain ON accounts (domain) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_accounts_username ON accounts (username) WHERE removed_at IS NULL;
CREATE INDEX ix_audit_owner_id ON audit (owner_id);
CREATE INDEX ix_tokens_parent_id ON tokens (parent_id);
CREATE UNIQUE INDEX uq_tokens_name ON tokens (account_id, kind, name) WHERE revoked_at IS NULL;
CREATE INDEX ix_secrets_token_id ON secrets (token_id);
CREATE INDEX ix_sessions_account_id ON sessions (account_id);
CREATE INDEX ix_sessions_token_id ON sessions (token_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('accounts',22);
INSERT INTO "sqlite_sequence" VALUES('tokens',102);
COMMIT;
