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
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "audit" VALUES(1,1800000000,'installation.created',1,'root',NULL,'','local','7701aa2c85a2f503a125607e3fd82182','7701aa2c85a2f503a125607e3fd82182',1,'{}','{"time_zone":"UTC"}',X'75E9E2EFA9E3B5BB85547FDA6DE9A7A06226F9D4DE0AE00740C06718BC6DE73C',X'C04487B21B0ECFA99D2671033DCEC8B96D77584E8D0D1F62D8C7A6335E3D54E6',NULL);
INSERT INTO "audit" VALUES(2,1800000000,'account.created',1,'root',NULL,'','local','bob0','2',2,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob0"}',X'C04487B21B0ECFA99D2671033DCEC8B96D77584E8D0D1F62D8C7A6335E3D54E6',X'71571879FE1CE7045C91AFA0E14D89BDAB492C911B01CA8FAFD4BAC4ACE8363F',NULL);
INSERT INTO "audit" VALUES(3,1800000000,'account.privileges',1,'root',NULL,'','local','bob0','2',2,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'71571879FE1CE7045C91AFA0E14D89BDAB492C911B01CA8FAFD4BAC4ACE8363F',X'25348A91C17EC8A0CE99E227DED4F91F4C43A1DCF468DC6334EFB16D98DFDB43',NULL);
INSERT INTO "audit" VALUES(4,1800000000,'token.created',1,'root',NULL,'','local','t0','2RG4N2CI',2,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'25348A91C17EC8A0CE99E227DED4F91F4C43A1DCF468DC6334EFB16D98DFDB43',X'8F245BB3B0BE4FCE8063A2D41E0A93EEEF411327743B10436B186AD93FFB94FE',NULL);
INSERT INTO "audit" VALUES(5,1800000000,'token.created',1,'root',NULL,'','local','t1','DTA5SSO6',2,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8F245BB3B0BE4FCE8063A2D41E0A93EEEF411327743B10436B186AD93FFB94FE',X'9954599D7FB1937748666547B0799E82E56DF0BB565AD98089D32EAF5B8DDA12',NULL);
INSERT INTO "audit" VALUES(6,1800000000,'token.created',1,'root',NULL,'','local','t2','WJXI2GBO',2,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9954599D7FB1937748666547B0799E82E56DF0BB565AD98089D32EAF5B8DDA12',X'7E519E6DF943AE989FA5B0DBDC0D9549526739FC22F06109814767DBA6955B2B',NULL);
INSERT INTO "audit" VALUES(7,1800000000,'token.created',1,'root',NULL,'','local','t3','GI6OWYYJ',2,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7E519E6DF943AE989FA5B0DBDC0D9549526739FC22F06109814767DBA6955B2B',X'DAA75930820A95F96F670A9330EEBBC909B38D5D6E1871599EF63254F459EBB6',NULL);
INSERT INTO "audit" VALUES(8,1800000000,'token.created',1,'root',NULL,'','local','t4','5QLLIXA6',2,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'DAA75930820A95F96F670A9330EEBBC909B38D5D6E1871599EF63254F459EBB6',X'9137822003EC0BF6F4A4D3D507DA3EBCDFABA5553A24C446D06CF88271E29D62',NULL);
INSERT INTO "audit" VALUES(9,1800000000,'account.created',1,'root',NULL,'','local','bob1','3',3,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob1"}',X'9137822003EC0BF6F4A4D3D507DA3EBCDFABA5553A24C446D06CF88271E29D62',X'87963B5645D92F4EAEFB9BEEB2BAFA56CC48C215F0935287609C5594049B23FA',NULL);
INSERT INTO "audit" VALUES(10,1800000000,'account.privileges',1,'root',NULL,'','local','bob1','3',3,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'87963B5645D92F4EAEFB9BEEB2BAFA56CC48C215F0935287609C5594049B23FA',X'5BAC1A09C3AAFD99263558F1D684509355402D4484EFE240AE5FD724D354E53B',NULL);
INSERT INTO "audit" VALUES(11,1800000000,'token.created',1,'root',NULL,'','local','t0','VINNK2SR',3,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5BAC1A09C3AAFD99263558F1D684509355402D4484EFE240AE5FD724D354E53B',X'8872E76BD5F5C900BB0875109D44078B2C0E232BCA4DEDC328207A26CCBA283E',NULL);
INSERT INTO "audit" VALUES(12,1800000000,'token.created',1,'root',NULL,'','local','t1','UNJQCZ4Z',3,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8872E76BD5F5C900BB0875109D44078B2C0E232BCA4DEDC328207A26CCBA283E',X'CCD51D9BCD820EC54A6FD44E1630F530B0F3A1B7C6FEF02F3A4F8870FF5168FB',NULL);
INSERT INTO "audit" VALUES(13,1800000000,'token.created',1,'root',NULL,'','local','t2','AM6UKTN7',3,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'CCD51D9BCD820EC54A6FD44E1630F530B0F3A1B7C6FEF02F3A4F8870FF5168FB',X'067CE544806C8EB7ECD86AC9DB68CDCCA54475CF832BCA5FF28A9F7FEC43228C',NULL);
INSERT INTO "audit" VALUES(14,1800000000,'token.created',1,'root',NULL,'','local','t3','3DC7VBGZ',3,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'067CE544806C8EB7ECD86AC9DB68CDCCA54475CF832BCA5FF28A9F7FEC43228C',X'A2638E32F38F79AE0ABB9DF05D5050D4868D115A0159C3B55D524F6FA7DD352C',NULL);
INSERT INTO "audit" VALUES(15,1800000000,'token.created',1,'root',NULL,'','local','t4','KYVWDWVR',3,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A2638E32F38F79AE0ABB9DF05D5050D4868D115A0159C3B55D524F6FA7DD352C',X'36DBD619918081A0A957D487627D60F9D8A480295A5C284E42E354342A95BB55',NULL);
INSERT INTO "audit" VALUES(16,1800000000,'account.created',1,'root',NULL,'','local','bob2','4',4,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob2"}',X'36DBD619918081A0A957D487627D60F9D8A480295A5C284E42E354342A95BB55',X'5488BCD57F51812165BF2F60ADABCD4D237BA211EBB950B5E6FE0F9393B26ADE',NULL);
INSERT INTO "audit" VALUES(17,1800000000,'account.privileges',1,'root',NULL,'','local','bob2','4',4,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'5488BCD57F51812165BF2F60ADABCD4D237BA211EBB950B5E6FE0F9393B26ADE',X'1DBF129B5F4ED8B27818EDE0B2001261E156AC67CDA5BDEFB3096A2214D159DA',NULL);
INSERT INTO "audit" VALUES(18,1800000000,'token.created',1,'root',NULL,'','local','t0','6FEF6R7Q',4,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1DBF129B5F4ED8B27818EDE0B2001261E156AC67CDA5BDEFB3096A2214D159DA',X'7D00DE786140514C7CFEABD4A238748C77C591B0677B568157E14B21981568C2',NULL);
INSERT INTO "audit" VALUES(19,1800000000,'token.created',1,'root',NULL,'','local','t1','OIZD6MT7',4,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7D00DE786140514C7CFEABD4A238748C77C591B0677B568157E14B21981568C2',X'E5F4A70D1D9F7440909A31CA957105CD173689BF4C909AABDB81D736445D67D4',NULL);
INSERT INTO "audit" VALUES(20,1800000000,'token.created',1,'root',NULL,'','local','t2','OLLHR6Y7',4,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E5F4A70D1D9F7440909A31CA957105CD173689BF4C909AABDB81D736445D67D4',X'FB8238B179373D260CE71E523053B55DF875494CF54B0E9EC73ADECE1399CD2B',NULL);
INSERT INTO "audit" VALUES(21,1800000000,'token.created',1,'root',NULL,'','local','t3','OXYA36NH',4,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FB8238B179373D260CE71E523053B55DF875494CF54B0E9EC73ADECE1399CD2B',X'9329BD8A5CB9A3D0489AC0FDE88F66C814C1DE8F8E556EACC1D123501CB21CBC',NULL);
INSERT INTO "audit" VALUES(22,1800000000,'token.created',1,'root',NULL,'','local','t4','LCO5HJVL',4,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9329BD8A5CB9A3D0489AC0FDE88F66C814C1DE8F8E556EACC1D123501CB21CBC',X'CA1828F7A5315F1087F19DD919D86995CF3FD999FE93AECF62E050213D439326',NULL);
INSERT INTO "audit" VALUES(23,1800000000,'account.created',1,'root',NULL,'','local','bob3','5',5,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob3"}',X'CA1828F7A5315F1087F19DD919D86995CF3FD999FE93AECF62E050213D439326',X'CACBC56C2D0C7B05A8B82B74042ED8AC1AF2B29B1301EAD3E9B25FDB213DA380',NULL);
INSERT INTO "audit" VALUES(24,1800000000,'account.privileges',1,'root',NULL,'','local','bob3','5',5,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'CACBC56C2D0C7B05A8B82B74042ED8AC1AF2B29B1301EAD3E9B25FDB213DA380',X'99E524CB067EF1A2594014FE4C51F213FF5E1186806FD9DE88B7B31A48145A4F',NULL);
INSERT INTO "audit" VALUES(25,1800000000,'token.created',1,'root',NULL,'','local','t0','4IKMIX4W',5,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'99E524CB067EF1A2594014FE4C51F213FF5E1186806FD9DE88B7B31A48145A4F',X'5F5591F3996EBD86AD5425A50F5EF1C731106AA63733096AA657590154FEEBEE',NULL);
INSERT INTO "audit" VALUES(26,1800000000,'token.created',1,'root',NULL,'','local','t1','MZBUNVAA',5,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5F5591F3996EBD86AD5425A50F5EF1C731106AA63733096AA657590154FEEBEE',X'38A729E5F3761729DE6E9CB63246EB549E96643245F11B83B493AE8B6FF12140',NULL);
INSERT INTO "audit" VALUES(27,1800000000,'token.created',1,'root',NULL,'','local','t2','INWHBEAJ',5,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'38A729E5F3761729DE6E9CB63246EB549E96643245F11B83B493AE8B6FF12140',X'B2F573DD662E1B20D2B7D30B6AA9BA6F3DEE7FFC2A1BA5429251F0DEA742709D',NULL);
INSERT INTO "audit" VALUES(28,1800000000,'token.created',1,'root',NULL,'','local','t3','AI7FBWTS',5,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B2F573DD662E1B20D2B7D30B6AA9BA6F3DEE7FFC2A1BA5429251F0DEA742709D',X'ECBBC1E024927DDB8D720D6F6ECEFB1321C53B623C18446A0864DDADA2675A75',NULL);
INSERT INTO "audit" VALUES(29,1800000000,'token.created',1,'root',NULL,'','local','t4','HEBONCNF',5,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'ECBBC1E024927DDB8D720D6F6ECEFB1321C53B623C18446A0864DDADA2675A75',X'6A6F2CDC9A84A018B35E3B4B4860A458DBF661339960D296062F35E33FEA3DED',NULL);
INSERT INTO "audit" VALUES(30,1800000000,'account.created',1,'root',NULL,'','local','bob4','6',6,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob4"}',X'6A6F2CDC9A84A018B35E3B4B4860A458DBF661339960D296062F35E33FEA3DED',X'827C05436FDE478ED30C3E0777508F25D12D40A021C6EE0D0DD0EF5C2F11D414',NULL);
INSERT INTO "audit" VALUES(31,1800000000,'account.privileges',1,'root',NULL,'','local','bob4','6',6,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'827C05436FDE478ED30C3E0777508F25D12D40A021C6EE0D0DD0EF5C2F11D414',X'7C8C1DBB772C88880660CCBA5B84A793E48E9E82DA139DA604B4C0627F18218B',NULL);
INSERT INTO "audit" VALUES(32,1800000000,'token.created',1,'root',NULL,'','local','t0','A74DHAGW',6,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7C8C1DBB772C88880660CCBA5B84A793E48E9E82DA139DA604B4C0627F18218B',X'8984AACD95668D0A4404071EEF5700767CE33C514632AB12D419C6CA4A920186',NULL);
INSERT INTO "audit" VALUES(33,1800000000,'token.created',1,'root',NULL,'','local','t1','QGHNLAM7',6,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8984AACD95668D0A4404071EEF5700767CE33C514632AB12D419C6CA4A920186',X'D833C13529BD5568AE8BBE7A1468E6631B3F277C1C48C211919546845DE55C98',NULL);
INSERT INTO "audit" VALUES(34,1800000000,'token.created',1,'root',NULL,'','local','t2','UVTUV26I',6,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D833C13529BD5568AE8BBE7A1468E6631B3F277C1C48C211919546845DE55C98',X'29EAEE63B279FA5AB26940FC0B93D18B3399B58645E1EFDCA8758AE6E216F0DD',NULL);
INSERT INTO "audit" VALUES(35,1800000000,'token.created',1,'root',NULL,'','local','t3','KEHQ5VIF',6,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'29EAEE63B279FA5AB26940FC0B93D18B3399B58645E1EFDCA8758AE6E216F0DD',X'A325558973EDA47827CBA7035B260BFABE0E26C6EB0685D511C32EF3D52F81FA',NULL);
INSERT INTO "audit" VALUES(36,1800000000,'token.created',1,'root',NULL,'','local','t4','ZBBJDJES',6,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A325558973EDA47827CBA7035B260BFABE0E26C6EB0685D511C32EF3D52F81FA',X'EB0A52E0D724715269B0C3315E464A03CD8B1F0279B8E1B2C835C9B6935812EF',NULL);
INSERT INTO "audit" VALUES(37,1800000000,'account.created',1,'root',NULL,'','local','bob5','7',7,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob5"}',X'EB0A52E0D724715269B0C3315E464A03CD8B1F0279B8E1B2C835C9B6935812EF',X'EA2D4105B11EB91A321C75F5CE20B9D9877F2E798827D2CB92CF726AB07D5278',NULL);
INSERT INTO "audit" VALUES(38,1800000000,'account.privileges',1,'root',NULL,'','local','bob5','7',7,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'EA2D4105B11EB91A321C75F5CE20B9D9877F2E798827D2CB92CF726AB07D5278',X'1C683232EF4A1C7D7D36C3D0A9AAE1D067C449632153DBB6016DF805032753EB',NULL);
INSERT INTO "audit" VALUES(39,1800000000,'token.created',1,'root',NULL,'','local','t0','ME4DAB4J',7,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1C683232EF4A1C7D7D36C3D0A9AAE1D067C449632153DBB6016DF805032753EB',X'E6F5F5123BEE8A7D783FDB5E37626710262207DB293A169954E88CD44BF31FC0',NULL);
INSERT INTO "audit" VALUES(40,1800000000,'token.created',1,'root',NULL,'','local','t1','TKJI4C6G',7,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'E6F5F5123BEE8A7D783FDB5E37626710262207DB293A169954E88CD44BF31FC0',X'13FDD24C3BE3033D59A70D209B8BA741BF94A63CBD26936D053985A531CC0E07',NULL);
INSERT INTO "audit" VALUES(41,1800000000,'token.created',1,'root',NULL,'','local','t2','BQ5S5VXH',7,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'13FDD24C3BE3033D59A70D209B8BA741BF94A63CBD26936D053985A531CC0E07',X'C58790254F40081156484676555EAE8197F0AFD60A4AEFB0AFB60C93D62CC1F2',NULL);
INSERT INTO "audit" VALUES(42,1800000000,'token.created',1,'root',NULL,'','local','t3','GK2BUOQ5',7,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C58790254F40081156484676555EAE8197F0AFD60A4AEFB0AFB60C93D62CC1F2',X'FB7AF5F0125015A161C0DD900A6039E60330A3FA4ED7EC1B3C310BBB6A6564BE',NULL);
INSERT INTO "audit" VALUES(43,1800000000,'token.created',1,'root',NULL,'','local','t4','NTJOYBX7',7,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FB7AF5F0125015A161C0DD900A6039E60330A3FA4ED7EC1B3C310BBB6A6564BE',X'016E93E88DD3E674F8C09C4414335EF1A0A24B05F4BD70A51D025AF098393775',NULL);
INSERT INTO "audit" VALUES(44,1800000000,'account.created',1,'root',NULL,'','local','bob6','8',8,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob6"}',X'016E93E88DD3E674F8C09C4414335EF1A0A24B05F4BD70A51D025AF098393775',X'F57152669B70AFC63FBB7345D094E778EB33E0666CA322E8BDD20973F501F385',NULL);
INSERT INTO "audit" VALUES(45,1800000000,'account.privileges',1,'root',NULL,'','local','bob6','8',8,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'F57152669B70AFC63FBB7345D094E778EB33E0666CA322E8BDD20973F501F385',X'328CD72A93E6E9BAE892DEC5918ACBF76A2A6415C61BA256DFA05B7D4F6CF015',NULL);
INSERT INTO "audit" VALUES(46,1800000000,'token.created',1,'root',NULL,'','local','t0','56NSDICW',8,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'328CD72A93E6E9BAE892DEC5918ACBF76A2A6415C61BA256DFA05B7D4F6CF015',X'F03566BB354B3C0D5379DD0CB0081C20C845E5F43F34783473DBB4CD8E2D2E88',NULL);
INSERT INTO "audit" VALUES(47,1800000000,'token.created',1,'root',NULL,'','local','t1','M6M2AGRV',8,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F03566BB354B3C0D5379DD0CB0081C20C845E5F43F34783473DBB4CD8E2D2E88',X'5B53032508ECC1A75A16567EC84682BCD418275DD23B331406118B69D89DABE4',NULL);
INSERT INTO "audit" VALUES(48,1800000000,'token.created',1,'root',NULL,'','local','t2','VOO6NZL7',8,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5B53032508ECC1A75A16567EC84682BCD418275DD23B331406118B69D89DABE4',X'0C6D49A6BC87253E6B1FA21C854A27E7286177E514B67B97A85B7FA191F9C125',NULL);
INSERT INTO "audit" VALUES(49,1800000000,'token.created',1,'root',NULL,'','local','t3','MDHQJYV6',8,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0C6D49A6BC87253E6B1FA21C854A27E7286177E514B67B97A85B7FA191F9C125',X'7CA0EBE0A310FA894F8D43ECFD3B23967DF35C5C49CCB2BF649A019BC160DBE1',NULL);
INSERT INTO "audit" VALUES(50,1800000000,'token.created',1,'root',NULL,'','local','t4','NNGBNFLR',8,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7CA0EBE0A310FA894F8D43ECFD3B23967DF35C5C49CCB2BF649A019BC160DBE1',X'75B7D177E842618D2EEC64938B9B06641FAB9A65270F4264A667A8150CE8AB18',NULL);
INSERT INTO "audit" VALUES(51,1800000000,'account.created',1,'root',NULL,'','local','bob7','9',9,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob7"}',X'75B7D177E842618D2EEC64938B9B06641FAB9A65270F4264A667A8150CE8AB18',X'17FCABD919CC5F8ED24B4E8FE52F1F1E4261A456D7AF8E2927A72FCD565A0FB9',NULL);
INSERT INTO "audit" VALUES(52,1800000000,'account.privileges',1,'root',NULL,'','local','bob7','9',9,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'17FCABD919CC5F8ED24B4E8FE52F1F1E4261A456D7AF8E2927A72FCD565A0FB9',X'F22972A5F77A0B359E59875E6B0CB9B12CAC0B9FDFC79744AAF5DE3A06C662E1',NULL);
INSERT INTO "audit" VALUES(53,1800000000,'token.created',1,'root',NULL,'','local','t0','JKIYL2DP',9,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F22972A5F77A0B359E59875E6B0CB9B12CAC0B9FDFC79744AAF5DE3A06C662E1',X'4677BF45440B5827AE160377F807F0B945A3FA3900920D74E2C6689E36F5D91A',NULL);
INSERT INTO "audit" VALUES(54,1800000000,'token.created',1,'root',NULL,'','local','t1','LUEOHFFH',9,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'4677BF45440B5827AE160377F807F0B945A3FA3900920D74E2C6689E36F5D91A',X'ED7C8128FF17F9F32DC41C92C0B9EB7768EB632D56C8BF9DA9C281C362A9034C',NULL);
INSERT INTO "audit" VALUES(55,1800000000,'token.created',1,'root',NULL,'','local','t2','OJ742UI2',9,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'ED7C8128FF17F9F32DC41C92C0B9EB7768EB632D56C8BF9DA9C281C362A9034C',X'884D136ECF712B7AA2B77F6B8C5F19631CE070F162B2D4E7DC2C0B694531A1AD',NULL);
INSERT INTO "audit" VALUES(56,1800000000,'token.created',1,'root',NULL,'','local','t3','RTAPYLXH',9,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'884D136ECF712B7AA2B77F6B8C5F19631CE070F162B2D4E7DC2C0B694531A1AD',X'766C347A1D2FB8FE403DD539FD8095232DFF376185C24DA3195433B3B47855A6',NULL);
INSERT INTO "audit" VALUES(57,1800000000,'token.created',1,'root',NULL,'','local','t4','EIF5GBBF',9,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'766C347A1D2FB8FE403DD539FD8095232DFF376185C24DA3195433B3B47855A6',X'5EEF7586D6DD94DF2A64AB0FA0DAA0A75752F7C9269B64E0A8223CDFF2AFC8E3',NULL);
INSERT INTO "audit" VALUES(58,1800000000,'account.created',1,'root',NULL,'','local','bob8','10',10,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob8"}',X'5EEF7586D6DD94DF2A64AB0FA0DAA0A75752F7C9269B64E0A8223CDFF2AFC8E3',X'74CE5F486B7E078ECEFF9E7AA9FD64088F964D8AB2FFB3D9E26A20F40449E4FC',NULL);
INSERT INTO "audit" VALUES(59,1800000000,'account.privileges',1,'root',NULL,'','local','bob8','10',10,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'74CE5F486B7E078ECEFF9E7AA9FD64088F964D8AB2FFB3D9E26A20F40449E4FC',X'DFA4330F4D8B3953CE8A003934273F2D21DB00A2DFFA3D867305631845E32F8D',NULL);
INSERT INTO "audit" VALUES(60,1800000000,'token.created',1,'root',NULL,'','local','t0','UQVX2NDI',10,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'DFA4330F4D8B3953CE8A003934273F2D21DB00A2DFFA3D867305631845E32F8D',X'D7030074CA1BD792E6D18633404FE70BF954F812458BB340ABEC957480A644FC',NULL);
INSERT INTO "audit" VALUES(61,1800000000,'token.created',1,'root',NULL,'','local','t1','XHY425O3',10,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'D7030074CA1BD792E6D18633404FE70BF954F812458BB340ABEC957480A644FC',X'F7138A651AD4873C92BA9047880AA085A0F629156A3DA6F7567306ED62EF36E1',NULL);
INSERT INTO "audit" VALUES(62,1800000000,'token.created',1,'root',NULL,'','local','t2','TURIITLQ',10,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F7138A651AD4873C92BA9047880AA085A0F629156A3DA6F7567306ED62EF36E1',X'37FF63E489EC44ADAB15CB30FC1C9CE6E4EBC48EA14F09F985356DF293DA1DD8',NULL);
INSERT INTO "audit" VALUES(63,1800000000,'token.created',1,'root',NULL,'','local','t3','DAQQ4JGM',10,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'37FF63E489EC44ADAB15CB30FC1C9CE6E4EBC48EA14F09F985356DF293DA1DD8',X'916EF96374D5055AE9F7CA34B731B3FF14ED272BAD6C173074F9127386C299E2',NULL);
INSERT INTO "audit" VALUES(64,1800000000,'token.created',1,'root',NULL,'','local','t4','K7NO2MAV',10,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'916EF96374D5055AE9F7CA34B731B3FF14ED272BAD6C173074F9127386C299E2',X'A8E31EDFBFC66BC7C6422E4EF89E0442C50B9880636FEDC3476582679756A4A7',NULL);
INSERT INTO "audit" VALUES(65,1800000000,'account.created',1,'root',NULL,'','local','bob9','11',11,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob9"}',X'A8E31EDFBFC66BC7C6422E4EF89E0442C50B9880636FEDC3476582679756A4A7',X'C4E5EBE7A1E73A71082D90A32A2EF5772BCD1AF46D0F172E17D193218B638819',NULL);
INSERT INTO "audit" VALUES(66,1800000000,'account.privileges',1,'root',NULL,'','local','bob9','11',11,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'C4E5EBE7A1E73A71082D90A32A2EF5772BCD1AF46D0F172E17D193218B638819',X'1AF9ABEA464D566CB10660B313FF1A45CE9C4B63B337FF116B14A5013098D6C1',NULL);
INSERT INTO "audit" VALUES(67,1800000000,'token.created',1,'root',NULL,'','local','t0','JBNP6I65',11,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1AF9ABEA464D566CB10660B313FF1A45CE9C4B63B337FF116B14A5013098D6C1',X'A5A02D0154DFD3162A49CD917BE2E3CE15D427DEA5911353C99BF4A6E3E5DF32',NULL);
INSERT INTO "audit" VALUES(68,1800000000,'token.created',1,'root',NULL,'','local','t1','MFI4WNTS',11,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A5A02D0154DFD3162A49CD917BE2E3CE15D427DEA5911353C99BF4A6E3E5DF32',X'FB4A7E73E153FF378E7FF69ACCDCFA0841083C50115727FB2F33BB8D703761D2',NULL);
INSERT INTO "audit" VALUES(69,1800000000,'token.created',1,'root',NULL,'','local','t2','GFOFLIAX',11,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FB4A7E73E153FF378E7FF69ACCDCFA0841083C50115727FB2F33BB8D703761D2',X'89F1335B4C2036B3BB62354BA7FEDF65CDA92E9D4952CB9471E94C61F51DFCE3',NULL);
INSERT INTO "audit" VALUES(70,1800000000,'token.created',1,'root',NULL,'','local','t3','GTLKNVWO',11,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'89F1335B4C2036B3BB62354BA7FEDF65CDA92E9D4952CB9471E94C61F51DFCE3',X'4C1A89A53528712DCDD01A2E95D74FA7883DCBDA4ADD7D402D7BF8E5E4283722',NULL);
INSERT INTO "audit" VALUES(71,1800000000,'token.created',1,'root',NULL,'','local','t4','VIREVWZZ',11,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'4C1A89A53528712DCDD01A2E95D74FA7883DCBDA4ADD7D402D7BF8E5E4283722',X'DD28E471D29175999D41BF7D4BC15D4C20DDCB0C93935D3A502BB618DFBE67DD',NULL);
INSERT INTO "audit" VALUES(72,1800000000,'account.created',1,'root',NULL,'','local','bob10','12',12,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob10"}',X'DD28E471D29175999D41BF7D4BC15D4C20DDCB0C93935D3A502BB618DFBE67DD',X'C0BD883A1AA4DE7E2766B68DE6744F56FB4D28CA5B92DFBAE6CC1E1DDE6DE703',NULL);
INSERT INTO "audit" VALUES(73,1800000000,'account.privileges',1,'root',NULL,'','local','bob10','12',12,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'C0BD883A1AA4DE7E2766B68DE6744F56FB4D28CA5B92DFBAE6CC1E1DDE6DE703',X'60C02D6EEBB006F0D8017BBFA64CBC7235FFA63AA6B11523C5FF10D7E248E5C3',NULL);
INSERT INTO "audit" VALUES(74,1800000000,'token.created',1,'root',NULL,'','local','t0','IMBDEBT7',12,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'60C02D6EEBB006F0D8017BBFA64CBC7235FFA63AA6B11523C5FF10D7E248E5C3',X'C7FA8A5F985EB85B9FFF6B4860D06EFC743BDC6464EA9E2B122468870E5FB87A',NULL);
INSERT INTO "audit" VALUES(75,1800000000,'token.created',1,'root',NULL,'','local','t1','FXJJBCLI',12,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C7FA8A5F985EB85B9FFF6B4860D06EFC743BDC6464EA9E2B122468870E5FB87A',X'2AB47130B9DCAC30B02E10EF25A9FC51468E97DAE2D71550CEE8B37059D4B2D7',NULL);
INSERT INTO "audit" VALUES(76,1800000000,'token.created',1,'root',NULL,'','local','t2','S6N6H6Q5',12,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2AB47130B9DCAC30B02E10EF25A9FC51468E97DAE2D71550CEE8B37059D4B2D7',X'8C238F0E56DD98EF30185D8970CB92CA7E996E623CF7B2ED4140992186D9A87C',NULL);
INSERT INTO "audit" VALUES(77,1800000000,'token.created',1,'root',NULL,'','local','t3','QETGNG7Y',12,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8C238F0E56DD98EF30185D8970CB92CA7E996E623CF7B2ED4140992186D9A87C',X'FE8EE43610E456A2BB1054E3C032A926C963FAD5C311210E69C2D19F92CF364A',NULL);
INSERT INTO "audit" VALUES(78,1800000000,'token.created',1,'root',NULL,'','local','t4','YMZW4HD4',12,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FE8EE43610E456A2BB1054E3C032A926C963FAD5C311210E69C2D19F92CF364A',X'03379456EF26C5DCB891462FE38A9F9BB2E5374F719BCE67E282E60242046181',NULL);
INSERT INTO "audit" VALUES(79,1800000000,'account.created',1,'root',NULL,'','local','bob11','13',13,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob11"}',X'03379456EF26C5DCB891462FE38A9F9BB2E5374F719BCE67E282E60242046181',X'8E19F6A0BC303882EB7476C26AA6C05B42A0ED83A7AC7D4A10E572F8A60D3056',NULL);
INSERT INTO "audit" VALUES(80,1800000000,'account.privileges',1,'root',NULL,'','local','bob11','13',13,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'8E19F6A0BC303882EB7476C26AA6C05B42A0ED83A7AC7D4A10E572F8A60D3056',X'1E8527F41CA7AC2433A24EEA5F0EB4AACD5E0DE80AB9E646760423396183052F',NULL);
INSERT INTO "audit" VALUES(81,1800000000,'token.created',1,'root',NULL,'','local','t0','HUCWUQ7T',13,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1E8527F41CA7AC2433A24EEA5F0EB4AACD5E0DE80AB9E646760423396183052F',X'453C0332867410D553C504999488886DD2D0CEEC7BE7EFC4509754E40BB07263',NULL);
INSERT INTO "audit" VALUES(82,1800000000,'token.created',1,'root',NULL,'','local','t1','OO65LLXV',13,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'453C0332867410D553C504999488886DD2D0CEEC7BE7EFC4509754E40BB07263',X'76FA0EE37DF05AAF11F39A525D2BAB13A885B961327A91D89638BE1D0358D071',NULL);
INSERT INTO "audit" VALUES(83,1800000000,'token.created',1,'root',NULL,'','local','t2','QRUTVTY7',13,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'76FA0EE37DF05AAF11F39A525D2BAB13A885B961327A91D89638BE1D0358D071',X'7B3F9442E65ABA3A37DF8AB8293277120806930EDADB00167AD9DC6749C78928',NULL);
INSERT INTO "audit" VALUES(84,1800000000,'token.created',1,'root',NULL,'','local','t3','6E6HMWPI',13,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7B3F9442E65ABA3A37DF8AB8293277120806930EDADB00167AD9DC6749C78928',X'0E6AB677AA48EEEF29EE3F467636D23B990BACA141FF6CE7377DC62E4254C5DA',NULL);
INSERT INTO "audit" VALUES(85,1800000000,'token.created',1,'root',NULL,'','local','t4','7PB5ZZ2V',13,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'0E6AB677AA48EEEF29EE3F467636D23B990BACA141FF6CE7377DC62E4254C5DA',X'E1447B054D0EBD48B2B88869B93210FEF82D1E4C3E0B89720DBCCE92BC548BC7',NULL);
INSERT INTO "audit" VALUES(86,1800000000,'account.created',1,'root',NULL,'','local','bob12','14',14,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob12"}',X'E1447B054D0EBD48B2B88869B93210FEF82D1E4C3E0B89720DBCCE92BC548BC7',X'745B29A4C90C9510CB436A3A24EF6290E1F83E60233A158C13BA98359CF282A5',NULL);
INSERT INTO "audit" VALUES(87,1800000000,'account.privileges',1,'root',NULL,'','local','bob12','14',14,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'745B29A4C90C9510CB436A3A24EF6290E1F83E60233A158C13BA98359CF282A5',X'69D4CF0C5BFEAB769E4C0A8DCD38944CB10003A6E1EE0C98E66EFC21E6AF41BB',NULL);
INSERT INTO "audit" VALUES(88,1800000000,'token.created',1,'root',NULL,'','local','t0','COK7GD6H',14,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'69D4CF0C5BFEAB769E4C0A8DCD38944CB10003A6E1EE0C98E66EFC21E6AF41BB',X'9FA500E08B77C1BD7D6439B954FD111A119A421A29CB8FFE4746290D6FF843D4',NULL);
INSERT INTO "audit" VALUES(89,1800000000,'token.created',1,'root',NULL,'','local','t1','Q3N5ZV3E',14,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9FA500E08B77C1BD7D6439B954FD111A119A421A29CB8FFE4746290D6FF843D4',X'1BCFB6FA913D6077C2C7FBBC466C66823E9F3FCF0128799973FB5AC33F4CAE96',NULL);
INSERT INTO "audit" VALUES(90,1800000000,'token.created',1,'root',NULL,'','local','t2','EA75XTX3',14,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'1BCFB6FA913D6077C2C7FBBC466C66823E9F3FCF0128799973FB5AC33F4CAE96',X'F66442D41C1DB9CE04FF2B0EA0C72D1DF8664824630378A70C01BF684DA98456',NULL);
INSERT INTO "audit" VALUES(91,1800000000,'token.created',1,'root',NULL,'','local','t3','OYZ7BSV2',14,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F66442D41C1DB9CE04FF2B0EA0C72D1DF8664824630378A70C01BF684DA98456',X'09DAEC2CBA70BB1F53865E7E36F4ECE39E17DC8F9EFA07C1802A85026EC0AA09',NULL);
INSERT INTO "audit" VALUES(92,1800000000,'token.created',1,'root',NULL,'','local','t4','VBW3B3TN',14,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'09DAEC2CBA70BB1F53865E7E36F4ECE39E17DC8F9EFA07C1802A85026EC0AA09',X'ACFEAC5C61D08159B6AFDE17B82610745DE44C80BBB92D2911961D97557A3233',NULL);
INSERT INTO "audit" VALUES(93,1800000000,'account.created',1,'root',NULL,'','local','bob13','15',15,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob13"}',X'ACFEAC5C61D08159B6AFDE17B82610745DE44C80BBB92D2911961D97557A3233',X'6CFF3B6C99D74FC9BFE689F093F6F66C261D3D4124A78964598D2CADA152888C',NULL);
INSERT INTO "audit" VALUES(94,1800000000,'account.privileges',1,'root',NULL,'','local','bob13','15',15,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'6CFF3B6C99D74FC9BFE689F093F6F66C261D3D4124A78964598D2CADA152888C',X'FC7FAA9B2F62EDBB7F7BA9FA5AE157D4E2312235151176862B23EC75497BC89A',NULL);
INSERT INTO "audit" VALUES(95,1800000000,'token.created',1,'root',NULL,'','local','t0','KIBSSSC7',15,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FC7FAA9B2F62EDBB7F7BA9FA5AE157D4E2312235151176862B23EC75497BC89A',X'C6BDE11DBAEA66400920F4E793431F4F1EF3769E37641DA7A4A432C4FEECF105',NULL);
INSERT INTO "audit" VALUES(96,1800000000,'token.created',1,'root',NULL,'','local','t1','37EY7CSL',15,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C6BDE11DBAEA66400920F4E793431F4F1EF3769E37641DA7A4A432C4FEECF105',X'99505D24CB608080375D0233F6BD4718C4EC0FE9F1212C74E24A86A210ED9ADA',NULL);
INSERT INTO "audit" VALUES(97,1800000000,'token.created',1,'root',NULL,'','local','t2','HNNJN22P',15,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'99505D24CB608080375D0233F6BD4718C4EC0FE9F1212C74E24A86A210ED9ADA',X'8190858A6C006A09B74FBF0D8FE0A9F58901C35E980C17742A1689E5CFA10E4E',NULL);
INSERT INTO "audit" VALUES(98,1800000000,'token.created',1,'root',NULL,'','local','t3','NXCUEH2A',15,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8190858A6C006A09B74FBF0D8FE0A9F58901C35E980C17742A1689E5CFA10E4E',X'2606645A347265F14F37FC24898068D22BB0488C5C2D4DEB05FA612D3C4DAC9A',NULL);
INSERT INTO "audit" VALUES(99,1800000000,'token.created',1,'root',NULL,'','local','t4','W6ZJOSVO',15,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'2606645A347265F14F37FC24898068D22BB0488C5C2D4DEB05FA612D3C4DAC9A',X'5E2B9F30E27B774FAC5C2F5365D117C51FE27E8BFF6316293A71F0C2D88790C2',NULL);
INSERT INTO "audit" VALUES(100,1800000000,'account.created',1,'root',NULL,'','local','bob14','16',16,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob14"}',X'5E2B9F30E27B774FAC5C2F5365D117C51FE27E8BFF6316293A71F0C2D88790C2',X'1230B5E286B93926F2818B84908C4E25312EE6098ECA90028CF6DD878E8D2CEB',NULL);
INSERT INTO "audit" VALUES(101,1800000000,'account.privileges',1,'root',NULL,'','local','bob14','16',16,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'1230B5E286B93926F2818B84908C4E25312EE6098ECA90028CF6DD878E8D2CEB',X'C7102E9C95E24E7D24E9C5FE5F19123BF84032638F16FFA4436A12EEE021E65B',NULL);
INSERT INTO "audit" VALUES(102,1800000000,'token.created',1,'root',NULL,'','local','t0','3OBB5MMF',16,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C7102E9C95E24E7D24E9C5FE5F19123BF84032638F16FFA4436A12EEE021E65B',X'85AF8BA71E18DE517631AB76F868FCB4B22B5E5F8B8A6F23F9F7173A0A03FEC8',NULL);
INSERT INTO "audit" VALUES(103,1800000000,'token.created',1,'root',NULL,'','local','t1','QFBD362Z',16,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'85AF8BA71E18DE517631AB76F868FCB4B22B5E5F8B8A6F23F9F7173A0A03FEC8',X'9729622809F31F289E9E458317E5ADB2FCE35ADFEF6073C698DD8322C86933FF',NULL);
INSERT INTO "audit" VALUES(104,1800000000,'token.created',1,'root',NULL,'','local','t2','3A33JSZG',16,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9729622809F31F289E9E458317E5ADB2FCE35ADFEF6073C698DD8322C86933FF',X'024FFF18BF1A54DF31471AB92A0C6AD32EFEA1EE94EB99F4C380CE3AADB8A5AE',NULL);
INSERT INTO "audit" VALUES(105,1800000000,'token.created',1,'root',NULL,'','local','t3','JVG6VQVI',16,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'024FFF18BF1A54DF31471AB92A0C6AD32EFEA1EE94EB99F4C380CE3AADB8A5AE',X'3210A144CEF63098383D62E35CEB4DD1063590B927605BC58B99C90C3B9FD1DC',NULL);
INSERT INTO "audit" VALUES(106,1800000000,'token.created',1,'root',NULL,'','local','t4','BIUQZCOF',16,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3210A144CEF63098383D62E35CEB4DD1063590B927605BC58B99C90C3B9FD1DC',X'EC1F06DDFE913974700ECC75C713B605186FD654D713171DEB50F7F936D56451',NULL);
INSERT INTO "audit" VALUES(107,1800000000,'account.created',1,'root',NULL,'','local','bob15','17',17,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob15"}',X'EC1F06DDFE913974700ECC75C713B605186FD654D713171DEB50F7F936D56451',X'8839F85CBA6BEE42A7423EF032C68175540DC1C1E33ABAAA0D8E31A62EBAEACA',NULL);
INSERT INTO "audit" VALUES(108,1800000000,'account.privileges',1,'root',NULL,'','local','bob15','17',17,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'8839F85CBA6BEE42A7423EF032C68175540DC1C1E33ABAAA0D8E31A62EBAEACA',X'F9661F146728D99FB91D22F45EDA55135B55CEC47A944261C047634040EA7BA1',NULL);
INSERT INTO "audit" VALUES(109,1800000000,'token.created',1,'root',NULL,'','local','t0','NQVZUWB2',17,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'F9661F146728D99FB91D22F45EDA55135B55CEC47A944261C047634040EA7BA1',X'C782C091167D04A333EF9B744632326A24292EDA9CD7586551CA979FAFAD25F2',NULL);
INSERT INTO "audit" VALUES(110,1800000000,'token.created',1,'root',NULL,'','local','t1','2FIQE7II',17,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'C782C091167D04A333EF9B744632326A24292EDA9CD7586551CA979FAFAD25F2',X'289FE3A5354BB67A4738992AF54E8CBE7B544FB8A2FC259E065741A644F3BFED',NULL);
INSERT INTO "audit" VALUES(111,1800000000,'token.created',1,'root',NULL,'','local','t2','VQ63RX6C',17,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'289FE3A5354BB67A4738992AF54E8CBE7B544FB8A2FC259E065741A644F3BFED',X'DF5D4C7B3E111C3D7DC37202C9852DC95160FE1DCE93BBC5C8695E9B929EF21B',NULL);
INSERT INTO "audit" VALUES(112,1800000000,'token.created',1,'root',NULL,'','local','t3','KOO2BBDJ',17,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'DF5D4C7B3E111C3D7DC37202C9852DC95160FE1DCE93BBC5C8695E9B929EF21B',X'EB6D2C7A2C71661AF2DC71AF41B22129E90AAD3128560B248576E21A409827D0',NULL);
INSERT INTO "audit" VALUES(113,1800000000,'token.created',1,'root',NULL,'','local','t4','JTIMF3WF',17,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'EB6D2C7A2C71661AF2DC71AF41B22129E90AAD3128560B248576E21A409827D0',X'1D8DB45E7ED1C8144B59542285FE1723C7127B02CD83A7D5FC5070C83EF5CED2',NULL);
INSERT INTO "audit" VALUES(114,1800000000,'account.created',1,'root',NULL,'','local','bob16','18',18,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob16"}',X'1D8DB45E7ED1C8144B59542285FE1723C7127B02CD83A7D5FC5070C83EF5CED2',X'682C1B4F58B73E9D18491B5EE4E46E7C23D1723254562C1A0E82B5F540603AD2',NULL);
INSERT INTO "audit" VALUES(115,1800000000,'account.privileges',1,'root',NULL,'','local','bob16','18',18,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'682C1B4F58B73E9D18491B5EE4E46E7C23D1723254562C1A0E82B5F540603AD2',X'5FD67C7E8DB8AAFD4B44700F07A08A362D0FC0282000B04E6311DA5C7841FDAB',NULL);
INSERT INTO "audit" VALUES(116,1800000000,'token.created',1,'root',NULL,'','local','t0','ILJV6S7N',18,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'5FD67C7E8DB8AAFD4B44700F07A08A362D0FC0282000B04E6311DA5C7841FDAB',X'688C237E46B65EBA66F8DC35237227B2EC9BD0AC8CF2567313FE21665079602D',NULL);
INSERT INTO "audit" VALUES(117,1800000000,'token.created',1,'root',NULL,'','local','t1','BP3FPXH5',18,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'688C237E46B65EBA66F8DC35237227B2EC9BD0AC8CF2567313FE21665079602D',X'21384BA017692F10FD333C42639ABCF99E12DAA1C528E8E95D2E0E80D979B102',NULL);
INSERT INTO "audit" VALUES(118,1800000000,'token.created',1,'root',NULL,'','local','t2','UGJI32OU',18,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'21384BA017692F10FD333C42639ABCF99E12DAA1C528E8E95D2E0E80D979B102',X'89F5F74152368F9F20164DDEC9C7741EDA9F06D6D475FD0FF4F802EDB37F844F',NULL);
INSERT INTO "audit" VALUES(119,1800000000,'token.created',1,'root',NULL,'','local','t3','W3CRIA5J',18,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'89F5F74152368F9F20164DDEC9C7741EDA9F06D6D475FD0FF4F802EDB37F844F',X'10A42986649032346FC0C49049C21640858634C0A97F61A618C7F38FE9595E5B',NULL);
INSERT INTO "audit" VALUES(120,1800000000,'token.created',1,'root',NULL,'','local','t4','37ZLFE2T',18,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'10A42986649032346FC0C49049C21640858634C0A97F61A618C7F38FE9595E5B',X'7062DEF0C3F528ABFF78CC344D19012A66EBA97037226CC152D26F01D58EB9E0',NULL);
INSERT INTO "audit" VALUES(121,1800000000,'account.created',1,'root',NULL,'','local','bob17','19',19,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob17"}',X'7062DEF0C3F528ABFF78CC344D19012A66EBA97037226CC152D26F01D58EB9E0',X'409EE29B971A3DC97382862FBAF5DB9E6F3B2C7997C732525F20883C5F7F07DD',NULL);
INSERT INTO "audit" VALUES(122,1800000000,'account.privileges',1,'root',NULL,'','local','bob17','19',19,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'409EE29B971A3DC97382862FBAF5DB9E6F3B2C7997C732525F20883C5F7F07DD',X'67C5D57EDEE4E9A60641500025C8A6837F7496426BF659B68BB26B40A827A4F1',NULL);
INSERT INTO "audit" VALUES(123,1800000000,'token.created',1,'root',NULL,'','local','t0','ELRZ2E42',19,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'67C5D57EDEE4E9A60641500025C8A6837F7496426BF659B68BB26B40A827A4F1',X'8793DA317E49F767F30D69840A26018BBAB401CFB41B399C3B74C1C14F735E95',NULL);
INSERT INTO "audit" VALUES(124,1800000000,'token.created',1,'root',NULL,'','local','t1','4FCURPBT',19,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'8793DA317E49F767F30D69840A26018BBAB401CFB41B399C3B74C1C14F735E95',X'121BFCD7EC82CFB3044082A13D73E2E789EDE8F66A368E121CB5BCA749780D17',NULL);
INSERT INTO "audit" VALUES(125,1800000000,'token.created',1,'root',NULL,'','local','t2','3NGBSC2C',19,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'121BFCD7EC82CFB3044082A13D73E2E789EDE8F66A368E121CB5BCA749780D17',X'A9327A8FEF666A2E221FAF5AF234C791B9F0F79DA49C3A389589F1A95E21F40A',NULL);
INSERT INTO "audit" VALUES(126,1800000000,'token.created',1,'root',NULL,'','local','t3','MCFCE7KE',19,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A9327A8FEF666A2E221FAF5AF234C791B9F0F79DA49C3A389589F1A95E21F40A',X'9735BA0B1BA45EA5ADA195819B1C112C50591A32788231AD65A43B95EB1FBA40',NULL);
INSERT INTO "audit" VALUES(127,1800000000,'token.created',1,'root',NULL,'','local','t4','SIPVS6MS',19,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'9735BA0B1BA45EA5ADA195819B1C112C50591A32788231AD65A43B95EB1FBA40',X'7ECE4A4E69FAABF495B23DFA6EAFA233910801CDF95418071B4B1E6747A5E91B',NULL);
INSERT INTO "audit" VALUES(128,1800000000,'account.created',1,'root',NULL,'','local','bob18','20',20,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob18"}',X'7ECE4A4E69FAABF495B23DFA6EAFA233910801CDF95418071B4B1E6747A5E91B',X'D3AD62A55313434EF08C68CCE669BF83AA954B2ADFB13EFC141133C31C818A36',NULL);
INSERT INTO "audit" VALUES(129,1800000000,'account.privileges',1,'root',NULL,'','local','bob18','20',20,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'D3AD62A55313434EF08C68CCE669BF83AA954B2ADFB13EFC141133C31C818A36',X'96959BEB9C6E69EF95B0B46A5FD0CE59EF8FD8FED914B674ED7E5AD3F32638DE',NULL);
INSERT INTO "audit" VALUES(130,1800000000,'token.created',1,'root',NULL,'','local','t0','WXKIR3LG',20,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'96959BEB9C6E69EF95B0B46A5FD0CE59EF8FD8FED914B674ED7E5AD3F32638DE',X'7C53FEFB01580F321D0930ABAE0DA3D8C58604A2C55BB7ED334B758D12DB831C',NULL);
INSERT INTO "audit" VALUES(131,1800000000,'token.created',1,'root',NULL,'','local','t1','QSBRKIRO',20,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7C53FEFB01580F321D0930ABAE0DA3D8C58604A2C55BB7ED334B758D12DB831C',X'FD111B426C9DF1D14A91C96F7B511300D93C92155DA1A5E7FC1E36121A45862E',NULL);
INSERT INTO "audit" VALUES(132,1800000000,'token.created',1,'root',NULL,'','local','t2','NSVZ5MP4',20,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'FD111B426C9DF1D14A91C96F7B511300D93C92155DA1A5E7FC1E36121A45862E',X'61D823BAA60676ECF90DE8188C275BA657547B338B8FAC7EF14E522EF99F9963',NULL);
INSERT INTO "audit" VALUES(133,1800000000,'token.created',1,'root',NULL,'','local','t3','UWGUVFVS',20,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'61D823BAA60676ECF90DE8188C275BA657547B338B8FAC7EF14E522EF99F9963',X'3A19C6A67C5B87DE33C4823717144FE6C548D801E7447F3373636C8077317411',NULL);
INSERT INTO "audit" VALUES(134,1800000000,'token.created',1,'root',NULL,'','local','t4','WVRB3UAW',20,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'3A19C6A67C5B87DE33C4823717144FE6C548D801E7447F3373636C8077317411',X'5AF87D34382B9D07E46F88EB16B74D2C3C42CAB595FE2F515E44435600E22E91',NULL);
INSERT INTO "audit" VALUES(135,1800000000,'account.created',1,'root',NULL,'','local','bob19','21',21,'{}','{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob19"}',X'5AF87D34382B9D07E46F88EB16B74D2C3C42CAB595FE2F515E44435600E22E91',X'2860826A43FC6CBE18D70D960A6E15A57C3DE0A0DBECF44266CE0DBD5DAB5760',NULL);
INSERT INTO "audit" VALUES(136,1800000000,'account.privileges',1,'root',NULL,'','local','bob19','21',21,'{"acl_list":null,"privileges":[]}','{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}',X'2860826A43FC6CBE18D70D960A6E15A57C3DE0A0DBECF44266CE0DBD5DAB5760',X'599B1B8502220695A2783D8ADA6DE945D095A33876413C61BE762BCC0C224FFA',NULL);
INSERT INTO "audit" VALUES(137,1800000000,'token.created',1,'root',NULL,'','local','t0','BGU3VMZA',21,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'599B1B8502220695A2783D8ADA6DE945D095A33876413C61BE762BCC0C224FFA',X'7FB4BE9B61916474A7FDFC4586EC3CA7069CA46A632949D929E3235CDA006558',NULL);
INSERT INTO "audit" VALUES(138,1800000000,'token.created',1,'root',NULL,'','local','t1','G23KURKL',21,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'7FB4BE9B61916474A7FDFC4586EC3CA7069CA46A632949D929E3235CDA006558',X'A9067EA7253AD59F3B8DB95771ADE8DB97EB24B2432219473EC4BB401E18FDCD',NULL);
INSERT INTO "audit" VALUES(139,1800000000,'token.created',1,'root',NULL,'','local','t2','5VGILYMJ',21,'{}','{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'A9067EA7253AD59F3B8DB95771ADE8DB97EB24B2432219473EC4BB401E18FDCD',X'B2DCCB7C764FC199476E2F1BFD120368EDBD755FAE38608E576E326DD612D759',NULL);
INSERT INTO "audit" VALUES(140,1800000000,'token.created',1,'root',NULL,'','local','t3','LYPM77GZ',21,'{}','{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'B2DCCB7C764FC199476E2F1BFD120368EDBD755FAE38608E576E326DD612D759',X'00193CA902EDD40E4D6E67798744B233E0A5F8F3454781B13085AAFD05232580',NULL);
INSERT INTO "audit" VALUES(141,1800000000,'token.created',1,'root',NULL,'','local','t4','Z24ARCVQ',21,'{}','{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}',X'00193CA902EDD40E4D6E67798744B233E0A5F8F3454781B13085AAFD05232580',X'D3C0B7D46862DCA5594130ED8BFA95F547238F3A7241DFA27C354CC5B41ECE56',NULL);
INSERT INTO "audit" VALUES(142,1800000000,'token.revoked',1,'root',NULL,'','local','t0','2RG4N2CI',2,'{"name":"t0"}','{}',X'D3C0B7D46862DCA5594130ED8BFA95F547238F3A7241DFA27C354CC5B41ECE56',X'CBE5121E8E431315D8A882CEA63305413EFD48D73D03DA35E79CA06919CF72F4',NULL);
INSERT INTO "audit" VALUES(143,1800000000,'token.revoked',1,'root',NULL,'','local','t1','DTA5SSO6',2,'{"name":"t1"}','{}',X'CBE5121E8E431315D8A882CEA63305413EFD48D73D03DA35E79CA06919CF72F4',X'64FCEE02CD6B830044AE44C191BEA8FEFC1117DC4FC31285F798E9639BC5ED00',NULL);
INSERT INTO "audit" VALUES(144,1800000000,'account.renamed',1,'root',NULL,'','local','robert','3',3,'{"username":"bob1"}','{"username":"robert"}',X'64FCEE02CD6B830044AE44C191BEA8FEFC1117DC4FC31285F798E9639BC5ED00',X'849195E9B5C00411C43E5ABE1E0CBA038FDFF784E9DA2F58191848A8D67C96A2',NULL);
INSERT INTO "audit" VALUES(145,1800000000,'account.suspended',1,'root',NULL,'','local','bob2','4',4,'{}','{"locked":0,"reason":"unpaid"}',X'849195E9B5C00411C43E5ABE1E0CBA038FDFF784E9DA2F58191848A8D67C96A2',X'0E188A984090644BB469FD8C6828169CEFF9C302DA50074F605C90CED5E1145D',NULL);
INSERT INTO "audit" VALUES(146,1800000000,'account.removed',1,'root',NULL,'','local','bob3','5',5,'{"domain":null,"username":"bob3"}','{"revoked":5}',X'0E188A984090644BB469FD8C6828169CEFF9C302DA50074F605C90CED5E1145D',X'2E3C801DDF82062B6B13EA45A8377D306BFF8602AED3D1B10C3E4079352B99C7',NULL);
INSERT INTO "audit" VALUES(147,1800000000,'account.created',6,'bob4',NULL,'','local','carol','22',22,'{}','{"contact_email":"","domain":"carol.example","owner_id":6,"privileges":[],"username":"carol"}',X'2E3C801DDF82062B6B13EA45A8377D306BFF8602AED3D1B10C3E4079352B99C7',X'E1DA0F704DD14A8C4C7043404EDEF78157AE217C8140532234AC3BA72A49C218',NULL);
INSERT INTO "audit" VALUES(148,1800000000,'token.updated',1,'root',NULL,'','local','t0','ME4DAB4J',7,'{"privileges":["list-accts"]}','{"privileges":["passwd"]}',X'E1DA0F704DD14A8C4C7043404EDEF78157AE217C8140532234AC3BA72A49C218',X'FA67F0B18C1173D3B96DCE3B047F9FBBFB5342BE28FD84D9EB31B87462C676F3',NULL);
INSERT INTO "audit" VALUES(149,1800000000,'settings.changed',1,'root',NULL,'','local','settings','settings',NULL,'{"time_zone":"UTC"}','{"time_zone":"Europe/Berlin"}',X'FA67F0B18C1173D3B96DCE3B047F9FBBFB5342BE28FD84D9EB31B87462C676F3',X'5BBB98A7D3BBD26C9FCCD546A6F78E4CE162D52BDF232BB0FD45F91AB7DD7E8B',NULL);
INSERT INTO "audit" VALUES(150,1800000000,'account.password',1,'root',NULL,'','local','bob6','8',8,'{}','{"sessions_ended":0}',X'5BBB98A7D3BBD26C9FCCD546A6F78E4CE162D52BDF232BB0FD45F91AB7DD7E8B',X'EF80C327E35025402E9602AFA18FD08A46C594E26B8FB92F8C1004FDFC00C723',NULL);
INSERT INTO "audit" VALUES(151,1800000000,'acl_list.saved',1,'root',NULL,'','local','basic','basic',NULL,'{"privileges":[]}','{"privileges":["list-accts"]}',X'EF80C327E35025402E9602AFA18FD08A46C594E26B8FB92F8C1004FDFC00C723',X'4555A699B9C367392E758EF1C2B64BFF643A331AA34833FD36C165E57310408D',NULL);
INSERT INTO "audit" VALUES(152,1800000000,'account.privileges',1,'root',NULL,'','local','bob7','9',9,'{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}','{"acl_list":"basic","privileges":["list-accts"]}',X'4555A699B9C367392E758EF1C2B64BFF643A331AA34833FD36C165E57310408D',X'2CF66A115E4D28E65B65331548C0367526D3445072F2BAAA896C9592B702BE90',NULL);
INSERT INTO "audit" VALUES(153,1800000000,'token.created',1,'root',NULL,'','local','parent','ZTQLHL6L',1,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"parent","parent":null,"privileges":["all"],"sessions_anywhere":0}',X'2CF66A115E4D28E65B65331548C0367526D3445072F2BAAA896C9592B702BE90',X'43A99BDACFC630194F64BE98543655A4101E05500FD7C6CC36701AB5A96E8D4E',NULL);
INSERT INTO "audit" VALUES(154,1800000000,'token.created',1,'root','ZTQLHL6L','192.0.2.1','whm','child','FNV7HOLA',1,'{}','{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"child","parent":"ZTQLHL6L","privileges":["passwd"],"sessions_anywhere":0}',X'43A99BDACFC630194F64BE98543655A4101E05500FD7C6CC36701AB5A96E8D4E',X'657F2844D26D39833081C99226E00B8E1A085AFA8402014C1CF342BE755A98C9',NULL);
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
INSERT INTO "feed" VALUES(1,'account',1,'df9a5113a6866ba35bf71f969021071d');
INSERT INTO "feed" VALUES(2,'account',2,'e75024bb2452902834868848336f0e1a');
INSERT INTO "feed" VALUES(3,'account',2,'f81f32b07e50ba048d478b13bf1d4343');
INSERT INTO "feed" VALUES(4,'token',1,'8b16a7b4dcd5e1b03c86dc1d58bde9f9');
INSERT INTO "feed" VALUES(5,'token',2,'0624b226508c15930e59b13d23f72299');
INSERT INTO "feed" VALUES(6,'token',3,'5ba276910c6562e6af9b49f14bbe5785');
INSERT INTO "feed" VALUES(7,'token',4,'0f1293bf32eea5b7ed752108d915eb66');
INSERT INTO "feed" VALUES(8,'token',5,'af6643d74e9e7e1aa9d41a08be576aad');
INSERT INTO "feed" VALUES(9,'account',3,'feb1374283540a726881147aea13a713');
INSERT INTO "feed" VALUES(10,'account',3,'23fc37ab845eaa6dbf51c564463f6f23');
INSERT INTO "feed" VALUES(11,'token',6,'3db84eba20199843a530faf4c650b876');
INSERT INTO "feed" VALUES(12,'token',7,'45134c37582a3623a167959721f7f877');
INSERT INTO "feed" VALUES(13,'token',8,'357146611b987b26d93a5884eae034ff');
INSERT INTO "feed" VALUES(14,'token',9,'92c370b5bbe3f56c762f650b223b1f50');
INSERT INTO "feed" VALUES(15,'token',10,'45ae6555ad28f7d78176796e0342d466');
INSERT INTO "feed" VALUES(16,'account',4,'d0692e890f69d2c45481b0e040e4734d');
INSERT INTO "feed" VALUES(17,'account',4,'58a82143b47b8fadc544ca63bb93d1f1');
INSERT INTO "feed" VALUES(18,'token',11,'4fe45d62a7b46d3c16e854ccaed34fa0');
INSERT INTO "feed" VALUES(19,'token',12,'b647accf0d93447fce59a0753e154c5c');
INSERT INTO "feed" VALUES(20,'token',13,'4259c6cbfe8954e64de5b55a5342dbef');
INSERT INTO "feed" VALUES(21,'token',14,'1c00fa45d635db6d1b99e21d8510c0ed');
INSERT INTO "feed" VALUES(22,'token',15,'29cf25646299a29d9812167a41c7d861');
INSERT INTO "feed" VALUES(23,'account',5,'c963ecddc109e3c520cd9803500f1da9');
INSERT INTO "feed" VALUES(24,'account',5,'4955e9ccc61f32d97635297b375b14f1');
INSERT INTO "feed" VALUES(25,'token',16,'f7c24385868c1bd6c2f52d076e382237');
INSERT INTO "feed" VALUES(26,'token',17,'925ac1f0e40cd657646624a6a24606df');
INSERT INTO "feed" VALUES(27,'token',18,'52defaa0b6cce676be32c8339b3cad42');
INSERT INTO "feed" VALUES(28,'token',19,'b9f467fa9e2a6f1736b5df0e3eed731a');
INSERT INTO "feed" VALUES(29,'token',20,'b6ccf459263ce81034d6adb2af60e1f2');
INSERT INTO "feed" VALUES(30,'account',6,'1aa63ceb5c8db3476178a5ef3409d3ae');
INSERT INTO "feed" VALUES(31,'account',6,'856fa3553d52dda0b9e527750a11a966');
INSERT INTO "feed" VALUES(32,'token',21,'87312a6052c15a92d7f3a4a417f87a01');
INSERT INTO "feed" VALUES(33,'token',22,'038713168d9f77bb14fb1c5d92e89417');
INSERT INTO "feed" VALUES(34,'token',23,'12684bf9acdb4e2efcc8affe4548750b');
INSERT INTO "feed" VALUES(35,'token',24,'08122abf6a88e07d92dc9d4d52a527fd');
INSERT INTO "feed" VALUES(36,'token',25,'ce071afaf26caaceb15638f7c0d41fe9');
INSERT INTO "feed" VALUES(37,'account',7,'29fe25d67ef6fad8cd18bbea39cb41d1');
INSERT INTO "feed" VALUES(38,'account',7,'47f450256c3f9c89ec0c864eddd1475e');
INSERT INTO "feed" VALUES(39,'token',26,'6557f2b06222c0088d1fe2da83491af5');
INSERT INTO "feed" VALUES(40,'token',27,'4913fff6f6eb7fc0dafab36116988a5b');
INSERT INTO "feed" VALUES(41,'token',28,'a9fe4b2c52c5545eccfb2e5d65c13664');
INSERT INTO "feed" VALUES(42,'token',29,'2041877b113851ed00a1c9882fe8d1bd');
INSERT INTO "feed" VALUES(43,'token',30,'91dd07fd10ec908d3434b9e33784c2b1');
INSERT INTO "feed" VALUES(44,'account',8,'7ee9c1e08031c87a522e1d8916b3a635');
INSERT INTO "feed" VALUES(45,'account',8,'1df45868c866e17d181e4f700c637096');
INSERT INTO "feed" VALUES(46,'token',31,'6b3654265ec046118ff804a6d9d8ad77');
INSERT INTO "feed" VALUES(47,'token',32,'d931891dbb32ef5bdceab3faccc64b75');
INSERT INTO "feed" VALUES(48,'token',33,'eb2bc5ab00efb5a56c81be48cdebdb61');
INSERT INTO "feed" VALUES(49,'token',34,'fa8196881b79371cf09c40fa15b9f95b');
INSERT INTO "feed" VALUES(50,'token',35,'c62ffd7eaf5b19f6040857066d39934e');
INSERT INTO "feed" VALUES(51,'account',9,'2c9f790c78b6982e78177262192a7bb9');
INSERT INTO "feed" VALUES(52,'account',9,'cca717101af58932d48eef3b48f8d38c');
INSERT INTO "feed" VALUES(53,'token',36,'291f3dceaeffe1849b795edf2036b515');
INSERT INTO "feed" VALUES(54,'token',37,'b2470ad94abf9ac8422e067e8067aa66');
INSERT INTO "feed" VALUES(55,'token',38,'5cd24a989f2afc26ac2398fef5960216');
INSERT INTO "feed" VALUES(56,'token',39,'4ec1eeba7474a3680ad6a32db8ad3b9f');
INSERT INTO "feed" VALUES(57,'token',40,'c5c89fe8357dcc339524d1da762fd311');
INSERT INTO "feed" VALUES(58,'account',10,'48772872bec1e983113458c1c30b2f6c');
INSERT INTO "feed" VALUES(59,'account',10,'7cc3efe06d6bc5258c0171eca38d5a93');
INSERT INTO "feed" VALUES(60,'token',41,'fa077cc3968c9f724e671406d334ee98');
INSERT INTO "feed" VALUES(61,'token',42,'dfad19296b89dedf046c104cd9ae11f2');
INSERT INTO "feed" VALUES(62,'token',43,'dee39648b0dd05cae70174d0f1d5d2b1');
INSERT INTO "feed" VALUES(63,'token',44,'d33baaf2b6df828fc8be2db30a6965d2');
INSERT INTO "feed" VALUES(64,'token',45,'5e65e1ad981c55e38cea3ee86b71c19c');
INSERT INTO "feed" VALUES(65,'account',11,'e6d3293fe0737d65277e5a85deb62fcb');
INSERT INTO "feed" VALUES(66,'account',11,'66efcb4352c8d6a885c11d605c43ed93');
INSERT INTO "feed" VALUES(67,'token',46,'1638c137d5efc34f0c83aa709111a968');
INSERT INTO "feed" VALUES(68,'token',47,'87fe0f81d471035dc1b0d2074a48706e');
INSERT INTO "feed" VALUES(69,'token',48,'caf9d211afb58b0e2025f35899dfe358');
INSERT INTO "feed" VALUES(70,'token',49,'7e30c11d4784332a8d8d8a63ab38edea');
INSERT INTO "feed" VALUES(71,'token',50,'f95dbb4cb735b0c61995c87fbf2d5703');
INSERT INTO "feed" VALUES(72,'account',12,'b5c2f602487018e9b7e93f9dd9f6615f');
INSERT INTO "feed" VALUES(73,'account',12,'25b60fb281aaa3593e28a02800ec54ea');
INSERT INTO "feed" VALUES(74,'token',51,'b662a8367ddfb1e2bf7e4cb84c2923f4');
INSERT INTO "feed" VALUES(75,'token',52,'18efe388d567856fec706a032744c7e5');
INSERT INTO "feed" VALUES(76,'token',53,'e8199808e27eefd7680875442dbb9e56');
INSERT INTO "feed" VALUES(77,'token',54,'ab140aa6287e60fb54c21dbd264153af');
INSERT INTO "feed" VALUES(78,'token',55,'76df3fbad2758dcec0459dbe8880f751');
INSERT INTO "feed" VALUES(79,'account',13,'6846d19f934347c4da3f3ae7ea5a473b');
INSERT INTO "feed" VALUES(80,'account',13,'6e0ccd4fc9ed8ea007492721b39bb9d0');
INSERT INTO "feed" VALUES(81,'token',56,'a3e207196dc3002573debca149b6632e');
INSERT INTO "feed" VALUES(82,'token',57,'ff677c070dc49a0e19e67355ffad4e2d');
INSERT INTO "feed" VALUES(83,'token',58,'a4818794c6d988f5086bc2f08ef6c5f2');
INSERT INTO "feed" VALUES(84,'token',59,'183c74d6ca1f66e21360007de520a40b');
INSERT INTO "feed" VALUES(85,'token',60,'869930dba9fc59909af33e872a557bac');
INSERT INTO "feed" VALUES(86,'account',14,'f84980575155ece230af137fb69fac21');
INSERT INTO "feed" VALUES(87,'account',14,'10da71ecd490b049eca5ea93bc510b0c');
INSERT INTO "feed" VALUES(88,'token',61,'23c7ce123ec505c6210a040b27338116');
INSERT INTO "feed" VALUES(89,'token',62,'faeceb0fdc28703ab7fae9ca22b5ee6b');
INSERT INTO "feed" VALUES(90,'token',63,'4e4256445cdf2bd03a3725ea85956ab1');
INSERT INTO "feed" VALUES(91,'token',64,'5867931800bdc43213870ac40d349a20');
INSERT INTO "feed" VALUES(92,'token',65,'e224d6c6525f95e60283728a3ca09330');
INSERT INTO "feed" VALUES(93,'account',15,'b89333230694038884a15b4731af0d7f');
INSERT INTO "feed" VALUES(94,'account',15,'e0e978082163a1c0a2ceceefe08bdfc0');
INSERT INTO "feed" VALUES(95,'token',66,'0275b7e6c381f3137abb4a3f7e6766d6');
INSERT INTO "feed" VALUES(96,'token',67,'3f7d0d5a25f64cf46e9b6cffcf2065ac');
INSERT INTO "feed" VALUES(97,'token',68,'01bb07a76111211801a2db95b139a7ad');
INSERT INTO "feed" VALUES(98,'token',69,'a9f6b72c246b802ec76987b51ae7f605');
INSERT INTO "feed" VALUES(99,'token',70,'0ebc5542bbba2128ed1af8211b999d2f');
INSERT INTO "feed" VALUES(100,'account',16,'5b9281e280c07cc422bb52640129a198');
INSERT INTO "feed" VALUES(101,'account',16,'8db6f2186cc6daba2b484863605001f4');
INSERT INTO "feed" VALUES(102,'token',71,'13c3a969beae6a8c2d429843a3b0f361');
INSERT INTO "feed" VALUES(103,'token',72,'44426b2183858a14bd283da01efb6611');
INSERT INTO "feed" VALUES(104,'token',73,'277ff1cd597bfef93e9cee877b61e551');
INSERT INTO "feed" VALUES(105,'token',74,'4e3053cf33cc4a9ee33b350d1489308d');
INSERT INTO "feed" VALUES(106,'token',75,'703f76eb9da7d75a5e80b2e07d871c27');
INSERT INTO "feed" VALUES(107,'account',17,'dfd4b77cca927058acfae0a6229f8434');
INSERT INTO "feed" VALUES(108,'account',17,'5711fe1d51a0dc71fdcfa75c5c92d346');
INSERT INTO "feed" VALUES(109,'token',76,'cb1a162d58b963392c1755f266eb8d65');
INSERT INTO "feed" VALUES(110,'token',77,'aa8827363058917569d046ef816f8cb5');
INSERT INTO "feed" VALUES(111,'token',78,'35a86461a8c0611b055babb4e1ef2928');
INSERT INTO "feed" VALUES(112,'token',79,'3987e0db50a3da6fe6bffef73da942cf');
INSERT INTO "feed" VALUES(113,'token',80,'4bd2662fbd54689849a2ff4426f00df8');
INSERT INTO "feed" VALUES(114,'account',18,'b111349c455a1348fe317fd29afc5d0f');
INSERT INTO "feed" VALUES(115,'account',18,'3dd7f0af1e55da6ad49f4b6d27a2d5a1');
INSERT INTO "feed" VALUES(116,'token',81,'5b2d9871a1bcd67d32ca34bd57c7d68d');
INSERT INTO "feed" VALUES(117,'token',82,'4c85ee213fe92eb5d11c7fcdf8ad9ce2');
INSERT INTO "feed" VALUES(118,'token',83,'bf6899129c5a577cda7fe719a4738860');
INSERT INTO "feed" VALUES(119,'token',84,'09c20d73a04187645638686841bb661d');
INSERT INTO "feed" VALUES(120,'token',85,'d0f11785a67faf05c04d185cb2129727');
INSERT INTO "feed" VALUES(121,'account',19,'f65d2d6506bb41e73470f19794af23d4');
INSERT INTO "feed" VALUES(122,'account',19,'2ec3e9f4c2f31dff5d11c554c9712b06');
INSERT INTO "feed" VALUES(123,'token',86,'e0492df445a94e35f1c2f80baae6b80c');
INSERT INTO "feed" VALUES(124,'token',87,'84c78b336be1a3056a42cee1b4f07d5b');
INSERT INTO "feed" VALUES(125,'token',88,'84bf371656f96945379fa4e9053339f4');
INSERT INTO "feed" VALUES(126,'token',89,'b33eb8ba3689deb40bf130b3caa852ac');
INSERT INTO "feed" VALUES(127,'token',90,'a5118f3fd2dc14e82897d753166a1029');
INSERT INTO "feed" VALUES(128,'account',20,'bc428fa2309fa5a6873ac891c822e986');
INSERT INTO "feed" VALUES(129,'account',20,'b31a4c1b5d41ec6d6e0cf31de5afc8c3');
INSERT INTO "feed" VALUES(130,'token',91,'e9e0d28ab55938e1e74c4912b04b67f6');
INSERT INTO "feed" VALUES(131,'token',92,'4f0f336793b32b241cb6377c9e7dc51a');
INSERT INTO "feed" VALUES(132,'token',93,'e6df4ad8425aa44da8a342c4d7d838f9');
INSERT INTO "feed" VALUES(133,'token',94,'84697a5003aa61acf771ffb5ec3a53e4');
INSERT INTO "feed" VALUES(134,'token',95,'8289de5a583983d49e5853ce868767aa');
INSERT INTO "feed" VALUES(135,'account',21,'ca61ac622f0e4af7cfe9c5b05e074ae8');
INSERT INTO "feed" VALUES(136,'account',21,'69188a423402aea36760d734e4c1287b');
INSERT INTO "feed" VALUES(137,'token',96,'d0e7776edad2cbba4f4cfec7218fcbc9');
INSERT INTO "feed" VALUES(138,'token',97,'46a2bd659aa98c2abc1384c56ffe28b5');
INSERT INTO "feed" VALUES(139,'token',98,'d6c458534411d7b9f28d5e9fdeb44b1d');
INSERT INTO "feed" VALUES(140,'token',99,'bc6c97422e3a40913e9e9ed32d3e0e93');
INSERT INTO "feed" VALUES(141,'token',100,'f514d4cc76709abe9c851c749e07d85f');
INSERT INTO "feed" VALUES(142,'token',1,'b48cf4886b3648e97ede1065fae01024');
INSERT INTO "feed" VALUES(142,'token',2,'b48cf4886b3648e97ede1065fae01024');
INSERT INTO "feed" VALUES(143,'account',3,'0e83aefbdfdceb6ff52536a68ec6cebb');
INSERT INTO "feed" VALUES(144,'account',4,'a81d57fb1b66e264901cee9bbf1137c3');
INSERT INTO "feed" VALUES(145,'account',5,'bd0f9c4f04ec86a589084273b72e6d8f');
INSERT INTO "feed" VALUES(146,'account',22,'3fb12f948a273f1043ed1eac8178b90b');
INSERT INTO "feed" VALUES(147,'token',26,'50e2d9aecbcc9e87f0cf23ee661f9b0b');
INSERT INTO "feed" VALUES(148,'settings',0,'347d5c32b8ea84219e6fb3493f6ad18c');
INSERT INTO "feed" VALUES(149,'account',8,'137e41fc81710873244b0f4e0236ac1e');
INSERT INTO "feed" VALUES(150,'acl_list',0,'bd35bfda31ffdd7babd940da03d9e20b');
INSERT INTO "feed" VALUES(151,'account',9,'89218d3cf0f0ca896561f5ef169d65e1');
INSERT INTO "feed" VALUES(152,'token',101,'813a7424ff3575dbbeda144a0c845c26');
INSERT INTO "feed" VALUES(153,'token',102,'c759f6139f77d5c38eda9e20b5436070');
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
INSERT INTO "generation" VALUES(1,'7701aa2c85a2f503a125607e3fd82182',153,'c759f6139f77d5c38eda9e20b5436070',154,X'657F2844D26D39833081C99226E00B8E1A085AFA8402014C1CF342BE755A98C9');
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
INSERT INTO "passwords" VALUES(8,'$argon2id$v=19$m=19456,t=2,p=1$Fwis0m4cumhXrBzp8Qyz4g$IvDDBd+EdudkBPgd9/aFnxlXyPwiSsswLs6Alke8TiM',1800000000);
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
INSERT INTO "secrets" VALUES(X'0089A9FFDF7041ECD7A7A6C503558EED18874B66EEE01710B60AFB1378C51AE2','1',47,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'023A9A95756C30F6E048C7BD385529D46B81EE1D10F0AAA077B8AE70A113B10A','1',7,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'065F9BE86F0EFFE4FE12C31A81A43CC833B25EB54326C587A94D0B5C5232385C','1',87,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'06CF39F09ACDCEB89370F1C46502180864B619C19790B89ED4FB78BDDB17859C','1',95,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'0C96A96BF67AAB11F67581E8CB5EF60FC44AE32011BED1E637128296EB4C1E32','1',44,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'0CC039278D06AFAD92568A7DB60D74736BB3D4D8D20C4C43BBFF0E6CCDE6E523','1',28,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'0F180EC21A163893E2F539EBD4CC1B3D6CB9E0104DCB3EC663E201B36DC46AB9','1',25,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'14CC980B2E77B12DFF67B0536809B4C553CB1FEC249336F1837E04A939348FBE','1',33,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'16BEEA6DB889E0048BA9A4D827A218CF341A1CF40A1CCD8D7B84B0DCCC07B507','1',70,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'1728C448FBBD05FCE90F1028B73B9513AD27A63FC3B9C2D8113545CB8ADB2172','1',50,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'18A95148B21829BC6E2F3E719D9690AF6A74F4C9CB8C4F4057AFE124C8B04BAA','1',71,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'1C9DE0A94A0B8EC9DEF3ABFDED307AC8B32D798A345E014768CAD98F58DBD01A','1',79,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'1CD6DD61410A63D273EA23C873448FF48249193D5634CEF8B27571B03B3C7BD2','1',36,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'1D8EC23F59D653826C073B71E93895DC5F2C1298A78224F09BC87724D40EFF0F','1',61,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'231FB846787E1140F602470CA78EC85D6C07FFF177F69EE81CB7D36222F39591','1',72,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'25F203C9CF2E27732239A9AFD7380B8E4DB0B477BB68927595385BD094D47EAC','1',22,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'2827224ED40BE54C22D58AAD8B84FE00C86E5AACDDF12885CCACC32F1302D11A','1',58,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'2BD7B3EFD561A1C3B065D8D57B20E11C0FF207B1C6ADA35BBB0D09A38CCCCCF9','1',101,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'2D2B7D945037B3ABA63A043E15F7E0782DBE94E5FE5249F759898162A541746D','1',49,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'2E509B1069AA1E56CC925864D76FABE21C70F9539EB1F1DCAF9D404168CD44DF','1',62,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'3224CD8ACE638438B33722A2AAC8D1A27C0D961C691A63B5312383E7142F3540','1',40,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'33EBBE7A5CAC2FBDF3C8075456E05E7950E0A53C4D6C9CABB0A55DCEE2FF6129','1',10,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'34954B8D9C4F6216154DC2A7C2B0AF92245BF14ADCD351252B956AC25D7D992D','1',66,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'376A71BBDB24C7D7D59D5995BFF9E375E1139A43EFBEEDDDF4441F5528FC201C','1',53,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'399341B349DAEDFEDA5F9162EF05C4C77C69DC865B71DBB570A187180020F78B','1',65,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'39A0D508950474781E71E1C66D0F3C5A2E1FC633F00BAB344F4F1C79CC5A895D','1',91,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'3ABA414416EF8B95CEA985F4ECE7F4D0972C7AEC1622CBC3CE90D296204669D1','1',88,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'3C211934B7F5BCE9F79FB1C8FA191DC1AF1DDE16F369061AE75D4F3E59CFA6FE','1',67,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'3DDD5BE59DF9469CF8A9AC2C2B52E375F71EF08522E724A6AD556813ACD4C845','1',17,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'3DF7B5A2D36F340F9ECA3E72B06882F184530410CE7F9E94DB31630D788E594C','1',2,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'3E189768328A0057F8C6EE5794F6D05064CB056B7DAF6AAD06E18CDCEC58D695','1',11,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'3E76F19CBE22F856917000447AD6ECDF4DD56C4EE821484BE2CF473DD37931A7','1',81,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'438357BB482C6E58E7D90E388173F6764E832B0C373052CBE685E5CB7F0FCD07','1',20,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'48466F5C50E0ECA39DDC2B52CD2F8043C3E031F33F4B619BFE696030C0E62C2B','1',73,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'48E9D71DDEFD21F3522BB2E935D3A8B4CBF9121DE1E7C319BDA936FB426DE464','1',77,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'4AD1F72AA857598CB3E08A36A3800677C20DD162A60E2A949FEBE616458B8AB4','1',54,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'4B661A14919A8A463BE0A957B06BFC23793FF297983A80AE3D979E4B3F414474','1',75,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'4C7EE8CD4058418F91831D8B9C2B9E7EA02A04664EBF7251846EBEF49C91EDD1','1',60,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'4E37AE584D3676BED5B1141EC71AE21EDBD7FECF5E3404AD690F40CA5A3A5D95','1',99,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'520E6D755D75F1B8AC335D79936FE8CFE70A16763602677238E0A5CA58EA0D22','1',5,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'525E486D41620848D86D272F6E82AF9773EB0CD43FB38F5B81AF9E6A3DFBADEF','1',8,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'541D5140E1367682BAE3245A5BB7BECACC9A2762A6B00679FB1979D059163F9C','1',42,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'5DDBB5F6C852657379EBDE8FB4BF6790EB6110569B181B8614A6DDB130E883A3','1',4,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'6218F1AA8165F649DE015F791BAE2F1B5703337D173B846698632E267B69EF7C','1',98,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'62FA27FB54B8D3260C3F72EFFF7E0FCB1DF5B24AB26F430F0485AF25011FE6C8','1',14,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'65D0591308F839B08202BE5EC4744B57B2A8618CD95759C69F50CB30B36629B4','1',52,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'69955CF69DCE9513B671C2E18BC6554767878212AE05FF0D024FAAD070BB7156','1',30,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'6FE3F9DBDE1DA65A3B16666BC83ADACA350C2BF5115CA19017334978E299AC59','1',94,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'734746ABE067410F96D0C0BC3A546DF83461D755DD648349D66DDB3D2EBE9CBE','1',55,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'76029B5829C2542D2EE30A57CB995031B19624BADBECCA40CF036D675A1687E6','1',63,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'78EE64961CD81F7A567F65A51D60BB7A12CDE00990B1FC9769A3A39AF562BFE8','1',15,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'7EE61CA26E46E097314523ECF2D852458B45C162A8456A57A65D63A06D823018','1',51,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'812AF9A7A6D95475DA5C969F156EBE326F4CBCBF82B75A8B84FFCAB2B4667F58','1',76,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'82E56AF2B3767D3E8FD59076406856478BDBB568C725E67BF6738C9AA4E5355A','1',9,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'8333532F72B0D541521984B4B3EAD6001E22E93BE9AE062F817957C12419C65C','1',86,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'83D5451815332778F663365F1B55877EF2CB9A83313E896F237F48F23DF59D1D','1',85,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'88B3783566BCD1B30EADA2A9D1B728E73B5F039A181F19BE5DF5AA2FF7357938','1',82,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'89DAB0716F87F6ED7B564C6C64050683E1E6BE116F91FCD0E2C5072B6AA8F6B8','1',23,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'8CF683923390BF30CDA544A0EC45876DBCE30FC5D8F88951AEEFC35EA1220314','1',43,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'8E538FEAB36FE727FC4741B4129479D42B62405AB97EC5AB56858519FEBB8B8F','1',19,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'90F967B008E3A38BE3DA3094A493E81BBC58A9978827FBC68BDA5247314575C0','1',89,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'9144F6B8D9AE75FD0CA76D5D1E64FF7C2731C697B4FA8BE5DCB9D7246A0FD8CD','1',32,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'9689383BDABD5F700F7078F6B09057D233AB59DD88393B5997CADE46624F8774','1',35,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'994797E1D2594398178C4A734DFDA2F5960CE5527C8842758AFF3F2D9BDBA6DC','1',57,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'A0AC01C2BB64A7B191E42449AE13D32DB9D07C5994BA858A9BF1CF862562445F','1',41,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'A103BB407BA2EF2900D2D2721B3D957ABE947E8FA5E5BF3377EAD270BC79AFC9','1',56,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'A3D489F593AA09BB1E7E9A40138CB649B0288CBC3A4F3B1A305094090BC32B58','1',21,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'A81F905FE1E5D65CB210228AB874F4D563B1648859290CACAC3EABE42F68160D','1',18,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'AA5CAF9E2B290C9B35245D0955535A4861CD1AC538CAAE90103507DC0023EAFF','1',45,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'AC1F407301E5BAEBD63DA6189DB6C18F4245FC94FC975858ED9C12127DC3E6E7','1',24,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'B0D7F77B130B4BC6A675DFDE3E375F4EBFA29F96E71684925C8CF5B434247A10','1',39,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'B7159EA45FD8EB8B196E07FEAADCC02A325D82D3388D422549F743980401A5F9','1',27,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'B842F898B3EFC273142DA17970A6527A99641F4949FB584120FB8BDF1B89F4B4','1',12,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'B875060F6847716E50F50A963063F63E90D3030DB31A235BD2A0D2880544F356','1',26,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'BA85102379401F7E2841FDF2E624911B2D958332ABCA931E071374CE79A41BD3','1',31,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'BEE943F8564A4DF8B924F2B072B9A19B3EEB3F80420AF69B7325D9F0A1CC5D5B','1',84,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'C109690C59EBA1EFFC1F6687A3511D2CA7DD8CE67D2AC427023B81089B6E9214','1',13,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'C294EFB38F592D964DD855D818653B5FA4869B0284ABA80A8E3530B48326C5B0','1',48,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'C64A0E8F9F4C17F4126982D6110A4309ECA806A16FF7C32FE6A684B67C12BF59','1',69,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'C89C16B93C0F4109C5DDF4C230A0759AAC6DB99DA814638FC339C72A76BF5E0F','1',74,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'C8B9A2E42CA9B5F28A9F541C7D2FD590CF9CD143713204CD3F2802272629E364','1',38,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'C98311645DC6C4398481DFD236F414C64D3FD8142BA80AD96B384D2A02C04BBA','1',90,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'CB65D3C638EF07DC84C37325B73B885634FD44F9ABFACD5C0D3F4055DADA47E5','1',34,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'D0C6FBE5FE2C8618D9A795013A91CC916EEA5B8BB412CE5D03A4B2B3C15A35A6','1',97,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'D31C5E5131250FCD9DA7D325656907AEA0F53516F6CB184087A67F00B60CEA68','1',68,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'D320CE60C52E6A5D6A08158B6AC46E2D4696798838CA65414C78F1ADB2AACE84','1',3,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'D47D02436C5404F842CF08FB0A1C5A5E7C0B455D64007E1550FD0FD5DF077C3E','1',80,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'D64B163EEB54AE85B6E80C13B0BDD83D764E0259F40369DF35B2C63F45249FAD','1',102,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'D886A9C55961FC7E2CD98692496FC75615730578284136CE7CD798530DBAE2AE','1',83,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'DB7AA2CE6357ACCB79A89DB5913C457439AE48C5806564F3D8BCFA080929ACBB','1',6,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'DDD07E9812DEE0412F55B1FCF93D8A31353F77592A39A342A1F1E3C532F6C535','1',1,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'DF0728199DD57AB641D2D5B12F260D08E4DB46FD754A960793DCDF5C2025ED9E','1',64,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'E11C71B05CCA8ADDB4291A5D48D3FBC46D37C4F7F3D8EB7A934F4944EC30AAD3','1',46,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'E1DB2027C01AB6A51C2B1AEDD0C3910151AE6F00C8AD6F9D3D5E4292C24AD927','1',78,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'E594B08E1A830524535A1CAA87F32B8CAA84C8C63CB0CCC362695CFD527CCFB9','1',59,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'E627FD850768CD2E5D40A032D9346FECC4818C20D61D5E7C7C3C30DC748BCC07','1',37,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'E6919E1449447B37E1694722B31167FFC37B94B2AE1BEFF684F31CFFD411E801','1',100,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'E796C1CE354D922F1A8FF976940FD3E9C31A3498016059FEDB9861154B86D5AA','1',96,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'F207C2FA6E3CC642759454C34E5624346AC81ECE3BE02CF83A25CF6C5C062AFE','1',93,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'F23E45951433BFB6F71F879AFDB03141755A6D923CA23267B40D7C18622908B6','1',29,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'F956B731E2AD3F59416758E72497B2B96CE915A9E950AF230DC863000FE0127D','1',16,1800000000,1,NULL,NULL);
INSERT INTO "secrets" VALUES(X'FF8AA7E07D6B30F84CFCBE3136F2B7789CE6918BEC20493BE3F251736B79139A','1',92,1800000000,1,NULL,NULL);
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
	revoked_at BIGINT, lasting INTEGER DEFAULT '0' NOT NULL, sessions_anywhere INTEGER DEFAULT '0' NOT NULL, description VARCHAR(200) DEFAULT '' NOT NULL, disabled_at BIGINT, disabled_by BIGINT, disabled_how VARCHAR(8), contained_at BIGINT, contained_by BIGINT, idle_since BIGINT, old_secret_ends_at BIGINT, 
	CONSTRAINT fk_tokens_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_tokens_parent_id FOREIGN KEY(parent_id) REFERENCES tokens (id), 
	CONSTRAINT ck_tokens_name CHECK (length(name) BETWEEN 1 AND 50), 
	CONSTRAINT ck_tokens_privileges CHECK (privileges <> '[]'), 
	CONSTRAINT ck_tokens_expires_at CHECK (expires_at BETWEEN 1 AND 253402300799), 
	CONSTRAINT uq_tokens_public_id UNIQUE (public_id)
);
INSERT INTO "tokens" VALUES(1,'2RG4N2CI',2,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(2,'DTA5SSO6',2,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(3,'WJXI2GBO',2,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(4,'GI6OWYYJ',2,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(5,'5QLLIXA6',2,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(6,'VINNK2SR',3,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(7,'UNJQCZ4Z',3,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(8,'AM6UKTN7',3,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(9,'3DC7VBGZ',3,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(10,'KYVWDWVR',3,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(11,'6FEF6R7Q',4,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(12,'OIZD6MT7',4,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(13,'OLLHR6Y7',4,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(14,'OXYA36NH',4,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(15,'LCO5HJVL',4,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(16,'4IKMIX4W',5,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(17,'MZBUNVAA',5,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(18,'INWHBEAJ',5,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(19,'AI7FBWTS',5,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(20,'HEBONCNF',5,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,1800000000,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(21,'A74DHAGW',6,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(22,'QGHNLAM7',6,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(23,'UVTUV26I',6,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(24,'KEHQ5VIF',6,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(25,'ZBBJDJES',6,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(26,'ME4DAB4J',7,'whm','t0','["passwd"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(27,'TKJI4C6G',7,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(28,'BQ5S5VXH',7,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(29,'GK2BUOQ5',7,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(30,'NTJOYBX7',7,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(31,'56NSDICW',8,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(32,'M6M2AGRV',8,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(33,'VOO6NZL7',8,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(34,'MDHQJYV6',8,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(35,'NNGBNFLR',8,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(36,'JKIYL2DP',9,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(37,'LUEOHFFH',9,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(38,'OJ742UI2',9,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(39,'RTAPYLXH',9,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(40,'EIF5GBBF',9,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(41,'UQVX2NDI',10,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(42,'XHY425O3',10,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(43,'TURIITLQ',10,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(44,'DAQQ4JGM',10,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(45,'K7NO2MAV',10,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(46,'JBNP6I65',11,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(47,'MFI4WNTS',11,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(48,'GFOFLIAX',11,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(49,'GTLKNVWO',11,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(50,'VIREVWZZ',11,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(51,'IMBDEBT7',12,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(52,'FXJJBCLI',12,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(53,'S6N6H6Q5',12,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(54,'QETGNG7Y',12,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(55,'YMZW4HD4',12,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(56,'HUCWUQ7T',13,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(57,'OO65LLXV',13,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(58,'QRUTVTY7',13,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(59,'6E6HMWPI',13,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(60,'7PB5ZZ2V',13,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(61,'COK7GD6H',14,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(62,'Q3N5ZV3E',14,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(63,'EA75XTX3',14,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(64,'OYZ7BSV2',14,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(65,'VBW3B3TN',14,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(66,'KIBSSSC7',15,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(67,'37EY7CSL',15,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(68,'HNNJN22P',15,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(69,'NXCUEH2A',15,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(70,'W6ZJOSVO',15,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(71,'3OBB5MMF',16,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(72,'QFBD362Z',16,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(73,'3A33JSZG',16,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(74,'JVG6VQVI',16,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(75,'BIUQZCOF',16,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(76,'NQVZUWB2',17,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(77,'2FIQE7II',17,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(78,'VQ63RX6C',17,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(79,'KOO2BBDJ',17,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(80,'JTIMF3WF',17,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(81,'ILJV6S7N',18,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(82,'BP3FPXH5',18,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(83,'UGJI32OU',18,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(84,'W3CRIA5J',18,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(85,'37ZLFE2T',18,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(86,'ELRZ2E42',19,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(87,'4FCURPBT',19,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(88,'3NGBSC2C',19,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(89,'MCFCE7KE',19,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(90,'SIPVS6MS',19,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(91,'WXKIR3LG',20,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(92,'QSBRKIRO',20,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(93,'NSVZ5MP4',20,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(94,'UWGUVFVS',20,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(95,'WVRB3UAW',20,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(96,'BGU3VMZA',21,'whm','t0','["list-accts"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(97,'G23KURKL',21,'whm','t1','["list-accts"]','["192.0.2.0/24"]',1800000000,1800086400,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(98,'5VGILYMJ',21,'whm','t2','["list-accts"]','["192.0.2.0/24","2001:db8::1"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(99,'LYPM77GZ',21,'whm','t3','["list-accts"]','[]',1800000000,1800259200,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(100,'Z24ARCVQ',21,'whm','t4','["list-accts"]','["192.0.2.0/24"]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(101,'ZTQLHL6L',1,'whm','parent','["all"]','[]',1800000000,NULL,NULL,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tokens" VALUES(102,'FNV7HOLA',1,'whm','child','["passwd"]','[]',1800000000,NULL,101,NULL,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('accounts',22);
INSERT INTO "sqlite_sequence" VALUES('tokens',102);
COMMIT;
