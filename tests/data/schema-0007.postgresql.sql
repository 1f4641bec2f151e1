CREATE TABLE public.accounts (
    id bigint NOT NULL,
    username character varying(16) NOT NULL COLLATE pg_catalog."C",
    owner_id bigint,
    privileges text NOT NULL,
    domain character varying(253) COLLATE pg_catalog."C",
    contact_email character varying(253) NOT NULL,
    created_at bigint NOT NULL,
    suspended_at bigint,
    suspend_reason character varying(200) NOT NULL,
    locked integer NOT NULL,
    removed_at bigint,
    reseller integer DEFAULT 0 NOT NULL,
    acl_list character varying(64) COLLATE pg_catalog."C",
    CONSTRAINT ck_accounts_locked CHECK ((locked = ANY (ARRAY[0, 1])))
);
CREATE SEQUENCE public.accounts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.accounts_id_seq OWNED BY public.accounts.id;
CREATE TABLE public.acl_lists (
    name character varying(64) NOT NULL COLLATE pg_catalog."C",
    privileges text NOT NULL
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.applications (
    name character varying(40) NOT NULL COLLATE pg_catalog."C",
    definition text NOT NULL,
    in_file integer NOT NULL,
    CONSTRAINT ck_applications_in_file CHECK ((in_file = ANY (ARRAY[0, 1])))
);
CREATE TABLE public.audit (
    "position" bigint NOT NULL,
    at bigint NOT NULL,
    action character varying(40) NOT NULL,
    actor_id bigint,
    actor character varying(16) NOT NULL,
    actor_token character varying(8),
    address character varying(64) NOT NULL,
    door character varying(16) NOT NULL,
    subject character varying(64) NOT NULL,
    subject_id character varying(64) NOT NULL,
    owner_id bigint,
    before text NOT NULL,
    after text NOT NULL,
    previous bytea NOT NULL,
    hash bytea NOT NULL,
    receipt character varying(128)
);
CREATE TABLE public.checkpoints (
    "position" bigint NOT NULL,
    text text NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.clock (
    id integer NOT NULL,
    highest bigint NOT NULL,
    boot character varying(64) NOT NULL,
    uptime bigint NOT NULL,
    CONSTRAINT ck_clock_one_row CHECK ((id = 1))
);
CREATE SEQUENCE public.clock_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.clock_id_seq OWNED BY public.clock.id;
CREATE TABLE public.deliveries (
    notice_id character varying(32) NOT NULL,
    channel character varying(8) NOT NULL,
    attempts integer NOT NULL,
    due_at bigint,
    done_at bigint,
    error character varying(200) NOT NULL
);
CREATE TABLE public.feed (
    generation bigint NOT NULL,
    subject character varying(8) NOT NULL,
    subject_id bigint NOT NULL,
    nonce character varying(32)
);
CREATE TABLE public.former_names (
    account_id bigint NOT NULL,
    username character varying(16) NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.generation (
    id integer NOT NULL,
    installation character varying(32) NOT NULL,
    number bigint NOT NULL,
    nonce character varying(32) NOT NULL,
    audit_position bigint NOT NULL,
    audit_head bytea NOT NULL,
    CONSTRAINT ck_generation_one_row CHECK ((id = 1))
);
CREATE SEQUENCE public.generation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.generation_id_seq OWNED BY public.generation.id;
CREATE TABLE public.keys (
    key_id character varying(16) NOT NULL,
    check_value bytea NOT NULL
);
CREATE TABLE public.last_uses (
    token_id bigint NOT NULL,
    secret integer NOT NULL,
    accepted integer NOT NULL,
    at bigint NOT NULL,
    address character varying(64) NOT NULL,
    door character varying(16) NOT NULL,
    function character varying(300) NOT NULL,
    reason character varying(16) NOT NULL
);
CREATE TABLE public.leak_reports (
    id bigint NOT NULL,
    digests text NOT NULL,
    at bigint NOT NULL,
    reporter character varying(16) NOT NULL,
    address character varying(64) NOT NULL
);
CREATE SEQUENCE public.leak_reports_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.leak_reports_id_seq OWNED BY public.leak_reports.id;
CREATE TABLE public.notices (
    id character varying(32) NOT NULL,
    kind character varying(40) NOT NULL,
    at bigint NOT NULL,
    account_id bigint,
    facts text NOT NULL
);
CREATE TABLE public.passwords (
    account_id bigint NOT NULL,
    hash text NOT NULL,
    changed_at bigint NOT NULL
);
CREATE TABLE public.policies (
    account_id bigint NOT NULL,
    name character varying(64) NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.secrets (
    digest bytea NOT NULL,
    key_id character varying(16) NOT NULL,
    token_id bigint NOT NULL,
    created_at bigint NOT NULL,
    number integer DEFAULT 1 NOT NULL,
    ends_at bigint,
    request bytea
);
CREATE TABLE public.sessions (
    id bigint NOT NULL,
    digest bytea NOT NULL,
    is_link integer NOT NULL,
    account_id bigint NOT NULL,
    token_id bigint,
    service character varying(16) NOT NULL,
    security_token character varying(16) NOT NULL,
    address character varying(64) NOT NULL,
    created_at bigint NOT NULL,
    used_at bigint NOT NULL,
    idle_seconds integer NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint,
    openers text DEFAULT '[]'::text NOT NULL,
    secret integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE public.sessions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sessions_id_seq OWNED BY public.sessions.id;
CREATE TABLE public.settings (
    name character varying(64) NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.tokens (
    id bigint NOT NULL,
    public_id character varying(8) NOT NULL,
    account_id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    name character varying(50) NOT NULL COLLATE pg_catalog."C",
    privileges text NOT NULL,
    allow_list text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint,
    parent_id bigint,
    revoked_at bigint,
    lasting integer DEFAULT 0 NOT NULL,
    sessions_anywhere integer DEFAULT 0 NOT NULL,
    description character varying(200) DEFAULT ''::character varying NOT NULL,
    disabled_at bigint,
    disabled_by bigint,
    disabled_how character varying(8),
    contained_at bigint,
    contained_by bigint,
    idle_since bigint,
    old_secret_ends_at bigint,
    folded text DEFAULT ''::text NOT NULL,
    CONSTRAINT ck_tokens_expires_at CHECK (((expires_at >= 1) AND (expires_at <= '253402300799'::bigint))),
    CONSTRAINT ck_tokens_name CHECK (((length((name)::text) >= 1) AND (length((name)::text) <= 50))),
    CONSTRAINT ck_tokens_privileges CHECK ((privileges <> '[]'::text))
);
CREATE SEQUENCE public.tokens_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.tokens_id_seq OWNED BY public.tokens.id;
CREATE TABLE public.uses (
    token_id bigint NOT NULL,
    day integer NOT NULL,
    privilege character varying(200) NOT NULL,
    network character varying(64) NOT NULL,
    uses bigint NOT NULL
);
ALTER TABLE ONLY public.accounts ALTER COLUMN id SET DEFAULT nextval('public.accounts_id_seq'::regclass);
ALTER TABLE ONLY public.clock ALTER COLUMN id SET DEFAULT nextval('public.clock_id_seq'::regclass);
ALTER TABLE ONLY public.generation ALTER COLUMN id SET DEFAULT nextval('public.generation_id_seq'::regclass);
ALTER TABLE ONLY public.leak_reports ALTER COLUMN id SET DEFAULT nextval('public.leak_reports_id_seq'::regclass);
ALTER TABLE ONLY public.sessions ALTER COLUMN id SET DEFAULT nextval('public.sessions_id_seq'::regclass);
ALTER TABLE ONLY public.tokens ALTER COLUMN id SET DEFAULT nextval('public.tokens_id_seq'::regclass);
INSERT INTO public.accounts VALUES (1, 'root', NULL, '["all"]', NULL, '', 1800000000, NULL, '', 0, NULL, 0, NULL);
INSERT INTO public.accounts VALUES (2, 'bob0', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (6, 'bob4', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (7, 'bob5', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (8, 'bob6', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (10, 'bob8', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (11, 'bob9', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (12, 'bob10', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (13, 'bob11', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (14, 'bob12', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (15, 'bob13', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (16, 'bob14', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (17, 'bob15', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (18, 'bob16', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (19, 'bob17', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (20, 'bob18', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (21, 'bob19', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (3, 'robert', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (4, 'bob2', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, 1800000000, 'unpaid', 0, NULL, 1, NULL);
INSERT INTO public.accounts VALUES (5, 'bob3', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, 1800000000, 1, NULL);
INSERT INTO public.accounts VALUES (22, 'carol', 6, '[]', 'carol.example', '', 1800000000, NULL, '', 0, NULL, 0, NULL);
INSERT INTO public.accounts VALUES (9, 'bob7', 1, '["list-accts"]', NULL, '', 1800000000, NULL, '', 0, NULL, 1, 'basic');
INSERT INTO public.acl_lists VALUES ('basic', '["list-accts"]');
INSERT INTO public.alembic_version VALUES ('0007');
INSERT INTO public.audit VALUES (1, 1800000000, 'installation.created', 1, 'root', NULL, '', 'local', '3f9342b4d7ecb4c6ee6593ea7f30e374', '3f9342b4d7ecb4c6ee6593ea7f30e374', 1, '{}', '{"time_zone":"UTC"}', '\xbc19816c1f13939e00c4802444c4a9726fd544a384f07c6173be896c6c3bca4c', '\x011f2d0d7ccdfc75ae7bb5947876800f3f2fb7511e480edc969b849c0c1968cb', NULL);
INSERT INTO public.audit VALUES (2, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob0"}', '\x011f2d0d7ccdfc75ae7bb5947876800f3f2fb7511e480edc969b849c0c1968cb', '\x6f148161586cff36562395766751b4dd09f375b807e942191e0bc96b9cc762d5', NULL);
INSERT INTO public.audit VALUES (3, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x6f148161586cff36562395766751b4dd09f375b807e942191e0bc96b9cc762d5', '\xe750b6a289ec43bb74a490a5ab33e9927252b80b6dffb2e5599ceb7b7f6d7cb9', NULL);
INSERT INTO public.audit VALUES (4, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'IFKJOCTN', 2, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe750b6a289ec43bb74a490a5ab33e9927252b80b6dffb2e5599ceb7b7f6d7cb9', '\x9ab041991aaa30ef1d5558ec125bd77cc9b728044268214629a9b474ba1176e3', NULL);
INSERT INTO public.audit VALUES (5, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'VSLNKRT2', 2, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9ab041991aaa30ef1d5558ec125bd77cc9b728044268214629a9b474ba1176e3', '\x0b336f11b0329b8922c948c19339015768681482699141b906ed43e9bc19ea34', NULL);
INSERT INTO public.audit VALUES (6, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'KAHRRCOT', 2, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0b336f11b0329b8922c948c19339015768681482699141b906ed43e9bc19ea34', '\xa7f1c160aebdcbfed2cdc1b2f5027efcd393bba1c663600b26a53aa9aec72352', NULL);
INSERT INTO public.audit VALUES (7, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'DHJSRDSZ', 2, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa7f1c160aebdcbfed2cdc1b2f5027efcd393bba1c663600b26a53aa9aec72352', '\x741ca803ba8cc7a5a192ddfd862547273054582d90682dd0e7183807c71a591f', NULL);
INSERT INTO public.audit VALUES (8, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '5IVKEQSJ', 2, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x741ca803ba8cc7a5a192ddfd862547273054582d90682dd0e7183807c71a591f', '\x96d1aafdb5c5b6e5393aefd7b7bcf323a43110d8a0eb34bc4a1c7591fb83f37d', NULL);
INSERT INTO public.audit VALUES (9, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob1"}', '\x96d1aafdb5c5b6e5393aefd7b7bcf323a43110d8a0eb34bc4a1c7591fb83f37d', '\xeca59cbbc7d928475e587d46eef64efb6c69613bb613ebdb2260f5c894a21ba8', NULL);
INSERT INTO public.audit VALUES (10, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xeca59cbbc7d928475e587d46eef64efb6c69613bb613ebdb2260f5c894a21ba8', '\xf8290ebe70fee27731305345397e931e9179d00208fb827c12851ae863fe8efd', NULL);
INSERT INTO public.audit VALUES (11, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '2TLJCPT4', 3, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf8290ebe70fee27731305345397e931e9179d00208fb827c12851ae863fe8efd', '\xa67bcfdbc10ad1aa21e9dd3b8b983ba960b24a4d9642a109e39e3122161e553d', NULL);
INSERT INTO public.audit VALUES (12, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'H6VZVHWE', 3, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa67bcfdbc10ad1aa21e9dd3b8b983ba960b24a4d9642a109e39e3122161e553d', '\xce7485ca29daa13f4982d6ec0bd7a356b3202ab72d6de5929fd5df400c2a03c3', NULL);
INSERT INTO public.audit VALUES (13, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'BAEU6POR', 3, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xce7485ca29daa13f4982d6ec0bd7a356b3202ab72d6de5929fd5df400c2a03c3', '\x28b49cd9192c04d4834f6924b72d53fddb1a3e63a3f944ec3b9608921aba6df4', NULL);
INSERT INTO public.audit VALUES (14, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '5HJWTAEB', 3, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x28b49cd9192c04d4834f6924b72d53fddb1a3e63a3f944ec3b9608921aba6df4', '\x00e01fdaf7d1f30f7c0222960d38af02708e437f4859fe3b9718e81bc3326b31', NULL);
INSERT INTO public.audit VALUES (15, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'DZG36ZDW', 3, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x00e01fdaf7d1f30f7c0222960d38af02708e437f4859fe3b9718e81bc3326b31', '\xda800a2ac56931817f0321fb2fcdf7347d72e8c38a6ea6f7edf00ad21cfb58ee', NULL);
INSERT INTO public.audit VALUES (16, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob2"}', '\xda800a2ac56931817f0321fb2fcdf7347d72e8c38a6ea6f7edf00ad21cfb58ee', '\x51133506116fcb3069d06fa63f0a35c2d338a7e9a9714bf88563376b9dcbeeba', NULL);
INSERT INTO public.audit VALUES (17, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x51133506116fcb3069d06fa63f0a35c2d338a7e9a9714bf88563376b9dcbeeba', '\x25f00d6add40312c1b8e83df931c85940bf6447874e3bf3e1a5b5e593facd5cf', NULL);
INSERT INTO public.audit VALUES (18, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'G66EEVOA', 4, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x25f00d6add40312c1b8e83df931c85940bf6447874e3bf3e1a5b5e593facd5cf', '\xe49aa7be14db24669b2200dddeb4975f25d655cd08a460f6212f24bb97fbf85d', NULL);
INSERT INTO public.audit VALUES (19, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'VMVSDCHH', 4, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe49aa7be14db24669b2200dddeb4975f25d655cd08a460f6212f24bb97fbf85d', '\x7123bbb6ef0312b9ea77e00da5fb939c74d3572c1064cf2193097cbc34d4cea1', NULL);
INSERT INTO public.audit VALUES (20, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'REFPB7TK', 4, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7123bbb6ef0312b9ea77e00da5fb939c74d3572c1064cf2193097cbc34d4cea1', '\xdca109bb4ca00483e633e84a95b068b4e91ba824ed0a9a7ca3553ea6c0d2590a', NULL);
INSERT INTO public.audit VALUES (21, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'DO5JTYC7', 4, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xdca109bb4ca00483e633e84a95b068b4e91ba824ed0a9a7ca3553ea6c0d2590a', '\xa17ea23f4bb355cb0b285ab1aa722174e3b47b9ff6ea4b47531c8bfd0799de21', NULL);
INSERT INTO public.audit VALUES (22, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'Z6TAMT6S', 4, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa17ea23f4bb355cb0b285ab1aa722174e3b47b9ff6ea4b47531c8bfd0799de21', '\x039dfeba12de0501ae4020fea53a53aeed18d5dad6949405cabe7c654c85967b', NULL);
INSERT INTO public.audit VALUES (23, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob3"}', '\x039dfeba12de0501ae4020fea53a53aeed18d5dad6949405cabe7c654c85967b', '\xbf2f29c617d88e01300035be439e154ad3a2878bff388b043906a06881df56c6', NULL);
INSERT INTO public.audit VALUES (24, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xbf2f29c617d88e01300035be439e154ad3a2878bff388b043906a06881df56c6', '\xb038dc98def11f46752dbc28bad15b7ffd5ca0ba380ec3a1248bd2557865b18a', NULL);
INSERT INTO public.audit VALUES (25, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'XAXZLEZD', 5, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb038dc98def11f46752dbc28bad15b7ffd5ca0ba380ec3a1248bd2557865b18a', '\x6c64f04d9f99f72559a8cb6745882c5b4600c6f059c779cee9646e4c0bbbe2ef', NULL);
INSERT INTO public.audit VALUES (51, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob7"}', '\x271aecb936fe0373a585b46ce3c0ab69c13ef018b2ba2bb3054d7b7780bffdcd', '\xe32222be21af424b2e47a3c252fd0d0e7ce388a1dd919a5b40c3af48295e4faf', NULL);
INSERT INTO public.audit VALUES (26, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'TN42KGAF', 5, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6c64f04d9f99f72559a8cb6745882c5b4600c6f059c779cee9646e4c0bbbe2ef', '\xab2f329dace4702873755dd538c1837da34a23a150789cfe7e03f5587d004293', NULL);
INSERT INTO public.audit VALUES (27, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'S2JVA2IG', 5, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xab2f329dace4702873755dd538c1837da34a23a150789cfe7e03f5587d004293', '\xcb2787df5da21d6a30857f1d974c4ae45f42d3daac9cf36eb693ee73cfd43a37', NULL);
INSERT INTO public.audit VALUES (28, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '7Q2NL64W', 5, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xcb2787df5da21d6a30857f1d974c4ae45f42d3daac9cf36eb693ee73cfd43a37', '\x8bebc64f90dd1631fc70d123549f5e7099b46e9e90e5713643b09b84efc441e4', NULL);
INSERT INTO public.audit VALUES (29, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'IAAXILQV', 5, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8bebc64f90dd1631fc70d123549f5e7099b46e9e90e5713643b09b84efc441e4', '\x2dceae5780c95dbe8608fe4692892feb542bd6fa15ad0970e5968a5ceeb79f4a', NULL);
INSERT INTO public.audit VALUES (30, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob4"}', '\x2dceae5780c95dbe8608fe4692892feb542bd6fa15ad0970e5968a5ceeb79f4a', '\x2f639ed02eda902436a08eabbbb6f2ac81d5e1e50431071baf3080e792c4ac67', NULL);
INSERT INTO public.audit VALUES (31, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x2f639ed02eda902436a08eabbbb6f2ac81d5e1e50431071baf3080e792c4ac67', '\xca775aac0d87b4a78dd342697e252ee6773bf754558c4adb0784f03adf0b5eb5', NULL);
INSERT INTO public.audit VALUES (32, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'DRUEAZ7B', 6, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xca775aac0d87b4a78dd342697e252ee6773bf754558c4adb0784f03adf0b5eb5', '\x607543eba71299b8001b10871a1e68070d26bddd677a512fae92ba16e847010f', NULL);
INSERT INTO public.audit VALUES (33, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'KQR3YDVO', 6, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x607543eba71299b8001b10871a1e68070d26bddd677a512fae92ba16e847010f', '\xbc74738712c8cbb6c27ec01ea28c4fc26b930678d9b7e5dad2070832b47d7bfb', NULL);
INSERT INTO public.audit VALUES (34, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'OTANRL3D', 6, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xbc74738712c8cbb6c27ec01ea28c4fc26b930678d9b7e5dad2070832b47d7bfb', '\xb782587d282f10638d38abb0553d8b950965cbfca9192a23757389dd40305273', NULL);
INSERT INTO public.audit VALUES (35, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '7CY67IPV', 6, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb782587d282f10638d38abb0553d8b950965cbfca9192a23757389dd40305273', '\x83fe76626036e31dc42258e0e7a66f9775e2ed663889b652ce502990f553ea5f', NULL);
INSERT INTO public.audit VALUES (36, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'KXNZYJYV', 6, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x83fe76626036e31dc42258e0e7a66f9775e2ed663889b652ce502990f553ea5f', '\x284dd1b9a59bb171748e37174d3f9f1fdb9e7edce811eb52668b030f6a48b6db', NULL);
INSERT INTO public.audit VALUES (37, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob5"}', '\x284dd1b9a59bb171748e37174d3f9f1fdb9e7edce811eb52668b030f6a48b6db', '\xb92ae8f83fdc02bcd03e88085b5bdab79d1606e1899f99946b6db012b749020c', NULL);
INSERT INTO public.audit VALUES (38, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xb92ae8f83fdc02bcd03e88085b5bdab79d1606e1899f99946b6db012b749020c', '\xef9d8c07a82b56a9651adebefa4cbd1c9c1b0793940a8690869e5bdf38c15f37', NULL);
INSERT INTO public.audit VALUES (39, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'FBGFKHUA', 7, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xef9d8c07a82b56a9651adebefa4cbd1c9c1b0793940a8690869e5bdf38c15f37', '\xd5b450dbb905a86d24b05a2b6ed5fcccec404570c175d1d6c3865fd668268c80', NULL);
INSERT INTO public.audit VALUES (40, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'MGJDW6T2', 7, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd5b450dbb905a86d24b05a2b6ed5fcccec404570c175d1d6c3865fd668268c80', '\x3cd55465d876ce47cda66d11ca2bd643ec3f0633088302888ba41a89e34dbd35', NULL);
INSERT INTO public.audit VALUES (41, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'KKN3NCFL', 7, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3cd55465d876ce47cda66d11ca2bd643ec3f0633088302888ba41a89e34dbd35', '\xbc3b8f99ff95ca806ad9555d1be3b0ec1351839315e03fd5a66aa785141ffee6', NULL);
INSERT INTO public.audit VALUES (42, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'QB7T4QG4', 7, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xbc3b8f99ff95ca806ad9555d1be3b0ec1351839315e03fd5a66aa785141ffee6', '\x7951ba275d509b7095d6db939fb82720f76e48d7f5a89a8c81b1c72c55e1beed', NULL);
INSERT INTO public.audit VALUES (43, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'OJYRR6TO', 7, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7951ba275d509b7095d6db939fb82720f76e48d7f5a89a8c81b1c72c55e1beed', '\xc16ad58646d217937df77ffe240ad571e9d18c95ddf665f602616e41931c0654', NULL);
INSERT INTO public.audit VALUES (44, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob6"}', '\xc16ad58646d217937df77ffe240ad571e9d18c95ddf665f602616e41931c0654', '\x1bfe47a41f833b1ba1f8d52f4262f7e8d7f9ad0ac0b23850fab345bc8da2ac87', NULL);
INSERT INTO public.audit VALUES (45, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x1bfe47a41f833b1ba1f8d52f4262f7e8d7f9ad0ac0b23850fab345bc8da2ac87', '\x15e8dbd844cd38bde602cea4f08ab507bf0319041e265f6ac3633f7bda6cfbca', NULL);
INSERT INTO public.audit VALUES (46, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'AB4MJEK7', 8, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x15e8dbd844cd38bde602cea4f08ab507bf0319041e265f6ac3633f7bda6cfbca', '\xa2c64466f530ae500f48a01f2fca262bc052ddfe8104f0ec5033fbf994c33a8d', NULL);
INSERT INTO public.audit VALUES (47, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '6V5NMAF2', 8, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa2c64466f530ae500f48a01f2fca262bc052ddfe8104f0ec5033fbf994c33a8d', '\xb903b35100aad43d76298a368c33dde49ee37853bf4f5e809116108681eb3563', NULL);
INSERT INTO public.audit VALUES (48, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'GE3APTWD', 8, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb903b35100aad43d76298a368c33dde49ee37853bf4f5e809116108681eb3563', '\x6ed6ed2466b9097cb1d63684acffae0002f1452a7681d08e62db37a96720a997', NULL);
INSERT INTO public.audit VALUES (49, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'GYECV2RE', 8, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6ed6ed2466b9097cb1d63684acffae0002f1452a7681d08e62db37a96720a997', '\xc10ad40069c8ed1414b291a3181ddd09a911929e1ee712d7679cf584cb878628', NULL);
INSERT INTO public.audit VALUES (50, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'QMD3HMB6', 8, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc10ad40069c8ed1414b291a3181ddd09a911929e1ee712d7679cf584cb878628', '\x271aecb936fe0373a585b46ce3c0ab69c13ef018b2ba2bb3054d7b7780bffdcd', NULL);
INSERT INTO public.audit VALUES (52, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xe32222be21af424b2e47a3c252fd0d0e7ce388a1dd919a5b40c3af48295e4faf', '\x82457865c245ae9b4101945c7ef08c0d6769d5a0d4b1661a0dfcd06429a8d951', NULL);
INSERT INTO public.audit VALUES (53, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'KMIRZAY5', 9, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x82457865c245ae9b4101945c7ef08c0d6769d5a0d4b1661a0dfcd06429a8d951', '\x9d569e1f1161c1206aa8332fc78f27ca3cabcb1a7ceb769a1404c218fbd40b0b', NULL);
INSERT INTO public.audit VALUES (54, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'UHALQQCM', 9, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9d569e1f1161c1206aa8332fc78f27ca3cabcb1a7ceb769a1404c218fbd40b0b', '\x4b734d76d6a1604ef36447c6a82a750935b9afad50026c765c0f0330b67a497e', NULL);
INSERT INTO public.audit VALUES (55, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'DZS74MIQ', 9, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4b734d76d6a1604ef36447c6a82a750935b9afad50026c765c0f0330b67a497e', '\x9195f91821310bb79d65c836356036c1f30b994dbec3e149f07d7099ee8f8e1c', NULL);
INSERT INTO public.audit VALUES (56, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'YQIIS4NA', 9, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9195f91821310bb79d65c836356036c1f30b994dbec3e149f07d7099ee8f8e1c', '\x83883150b7dc1232515f10d98faa901596ef8f0367ea317c9777ef18664708b2', NULL);
INSERT INTO public.audit VALUES (57, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'X7NR42U5', 9, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x83883150b7dc1232515f10d98faa901596ef8f0367ea317c9777ef18664708b2', '\x4c08b5b783a015e287a02a395ecc440b0af2f737bd12a89165e052e6dfba3cc1', NULL);
INSERT INTO public.audit VALUES (58, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob8"}', '\x4c08b5b783a015e287a02a395ecc440b0af2f737bd12a89165e052e6dfba3cc1', '\x7b1d70c1b95eadd698c2fe44066cd2b295c85eb13be9732513748a205044b5b4', NULL);
INSERT INTO public.audit VALUES (59, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x7b1d70c1b95eadd698c2fe44066cd2b295c85eb13be9732513748a205044b5b4', '\xae4bf366d71b4f743c999f2edf4a3bedade7af100bff0fd8f43d0c5e41987f57', NULL);
INSERT INTO public.audit VALUES (60, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '4YY55UIQ', 10, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xae4bf366d71b4f743c999f2edf4a3bedade7af100bff0fd8f43d0c5e41987f57', '\xbdb882625fe411278d263f60f9baacba0b66aa30c0219c694942d8a22a04a852', NULL);
INSERT INTO public.audit VALUES (61, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '6TNROIK2', 10, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xbdb882625fe411278d263f60f9baacba0b66aa30c0219c694942d8a22a04a852', '\x4ee79ff60c7c39d407e134a8b01fe428fe771bce6458efe3d0a4cd6c992a40a8', NULL);
INSERT INTO public.audit VALUES (62, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'L5W3X56O', 10, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4ee79ff60c7c39d407e134a8b01fe428fe771bce6458efe3d0a4cd6c992a40a8', '\x72593cbf264bbe098d14a1b61fc9a1657e739d8c6d933596a0bcf98a4368bab4', NULL);
INSERT INTO public.audit VALUES (63, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'UV5ZY43G', 10, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x72593cbf264bbe098d14a1b61fc9a1657e739d8c6d933596a0bcf98a4368bab4', '\xa161e0bc8f6e2d9da4663bc5d755ad5e98ab4ee6a4fe9021b36c25c6cc7ee983', NULL);
INSERT INTO public.audit VALUES (64, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'BPKK4MJG', 10, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa161e0bc8f6e2d9da4663bc5d755ad5e98ab4ee6a4fe9021b36c25c6cc7ee983', '\x393bcd0708024fb9cf4f43abad7349c03839593c86c1b15c53f9a3ed1fc00578', NULL);
INSERT INTO public.audit VALUES (65, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob9"}', '\x393bcd0708024fb9cf4f43abad7349c03839593c86c1b15c53f9a3ed1fc00578', '\x0897a762d1780017a1aaded016f181ee9620ebcd94d6641e316d0ae6b6928329', NULL);
INSERT INTO public.audit VALUES (66, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x0897a762d1780017a1aaded016f181ee9620ebcd94d6641e316d0ae6b6928329', '\xb074ce6b5bc95451a35f28aa871a95537e94f3e1ec3362ffb37ee364b135ea38', NULL);
INSERT INTO public.audit VALUES (67, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'FZL2A66R', 11, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb074ce6b5bc95451a35f28aa871a95537e94f3e1ec3362ffb37ee364b135ea38', '\xa44765b661b91a59b073a4a1ebba66ab91f7250b2cc930dd1cde12a1cb9fd75e', NULL);
INSERT INTO public.audit VALUES (68, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'ZXNEKUGL', 11, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa44765b661b91a59b073a4a1ebba66ab91f7250b2cc930dd1cde12a1cb9fd75e', '\x7945c68cab84a0ce8df12f16a203793a56af720d9b2c46fb9e0462b587ad6f58', NULL);
INSERT INTO public.audit VALUES (69, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'LR5XU56S', 11, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7945c68cab84a0ce8df12f16a203793a56af720d9b2c46fb9e0462b587ad6f58', '\x3a5b50c393e3e3ae2ecd6f42414f54890ec91ce926df56e89cc518d272da8d26', NULL);
INSERT INTO public.audit VALUES (70, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'OMS4OIBC', 11, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3a5b50c393e3e3ae2ecd6f42414f54890ec91ce926df56e89cc518d272da8d26', '\xfa5dbf8598d8bdb280eeef22239689f040e1b0820c7367b9035ad6810148783c', NULL);
INSERT INTO public.audit VALUES (71, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'N7UJT7H6', 11, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfa5dbf8598d8bdb280eeef22239689f040e1b0820c7367b9035ad6810148783c', '\xe4c6155f808889c656db02e238b0ab85f3b0615ee26f81fb7abec6db9f8c79c9', NULL);
INSERT INTO public.audit VALUES (72, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob10"}', '\xe4c6155f808889c656db02e238b0ab85f3b0615ee26f81fb7abec6db9f8c79c9', '\x86921bb23f519f0b1c790a12f64a4eacc0ef79ac5087a90396994f0b8bebb626', NULL);
INSERT INTO public.audit VALUES (73, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x86921bb23f519f0b1c790a12f64a4eacc0ef79ac5087a90396994f0b8bebb626', '\x3842e64d372dcab16f2dbb35b0c9dfb2825fa5bfb41adcbde9f0179d10267e34', NULL);
INSERT INTO public.audit VALUES (74, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '3EHWFJBC', 12, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3842e64d372dcab16f2dbb35b0c9dfb2825fa5bfb41adcbde9f0179d10267e34', '\x3979ca5d46dae11f109848f3f9f59b32a1dbcf69537e66b4889f49d8e26e7c5e', NULL);
INSERT INTO public.audit VALUES (75, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'GNDV5F6G', 12, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3979ca5d46dae11f109848f3f9f59b32a1dbcf69537e66b4889f49d8e26e7c5e', '\xac10b6dee3bc026c6b2b8c5f886deb89f9e845545f2f42d4c70b8a976ff77b46', NULL);
INSERT INTO public.audit VALUES (76, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'Y7U2J5JS', 12, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xac10b6dee3bc026c6b2b8c5f886deb89f9e845545f2f42d4c70b8a976ff77b46', '\xd70afaecc5facab6e2626833cb9862cb62272fa4a1963c58908a31add0799055', NULL);
INSERT INTO public.audit VALUES (77, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'J2W3NMJR', 12, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd70afaecc5facab6e2626833cb9862cb62272fa4a1963c58908a31add0799055', '\xbfad8ebcc624ebf20d0ac8ddae579a3a219bf2bf46d9b5100418c724a48834e4', NULL);
INSERT INTO public.audit VALUES (78, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'TE3NDEJD', 12, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xbfad8ebcc624ebf20d0ac8ddae579a3a219bf2bf46d9b5100418c724a48834e4', '\xad414bdaf83f64f529b2b42b62c4f9c0f619c2265cbad38319d743dab19d3ab4', NULL);
INSERT INTO public.audit VALUES (79, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob11"}', '\xad414bdaf83f64f529b2b42b62c4f9c0f619c2265cbad38319d743dab19d3ab4', '\xa9dab79ddb01d6f96a9d1939cd9c4e88676ac5cf989e1ccfc924fbba0a26d2af', NULL);
INSERT INTO public.audit VALUES (80, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xa9dab79ddb01d6f96a9d1939cd9c4e88676ac5cf989e1ccfc924fbba0a26d2af', '\x50443a9f435d16ca139154117878e1955a26c83d8d8c82e56cf78a209885ec05', NULL);
INSERT INTO public.audit VALUES (81, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'KRV4MMYT', 13, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x50443a9f435d16ca139154117878e1955a26c83d8d8c82e56cf78a209885ec05', '\x5cd04421af0af466e20381cca4419d603e9587ae8fc33dcc3c511f29c24f547e', NULL);
INSERT INTO public.audit VALUES (82, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'UFHJNQ4C', 13, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5cd04421af0af466e20381cca4419d603e9587ae8fc33dcc3c511f29c24f547e', '\x5a3cf04712ce9c6d2ded9a4895a11bdb3a0b1b8c782db25524552733e8ad8c02', NULL);
INSERT INTO public.audit VALUES (83, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'R4FO3CEF', 13, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5a3cf04712ce9c6d2ded9a4895a11bdb3a0b1b8c782db25524552733e8ad8c02', '\x5f1952bebfb56040c510381604746e739093d43620f288c53592de2bf6a8e683', NULL);
INSERT INTO public.audit VALUES (84, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'HKYH53CF', 13, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5f1952bebfb56040c510381604746e739093d43620f288c53592de2bf6a8e683', '\xfc56860321e8f01d721f23acfaf0c0a80fe3da710c4b74fcf0fd970674c44fb6', NULL);
INSERT INTO public.audit VALUES (85, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'WRF3TMUM', 13, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfc56860321e8f01d721f23acfaf0c0a80fe3da710c4b74fcf0fd970674c44fb6', '\xe5850326b8f170a1775fbf1aa82a21160afd06d4726b34e5b99c23a2627d517b', NULL);
INSERT INTO public.audit VALUES (86, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob12"}', '\xe5850326b8f170a1775fbf1aa82a21160afd06d4726b34e5b99c23a2627d517b', '\x89e3b361b3de934821235b72819d15ee7e0a3005bcc7e00cf4e48bba5dd1b043', NULL);
INSERT INTO public.audit VALUES (87, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x89e3b361b3de934821235b72819d15ee7e0a3005bcc7e00cf4e48bba5dd1b043', '\x054f468bad4ca459e5c64602866193db4d75beb69dc102927bf9dcf2120aedd9', NULL);
INSERT INTO public.audit VALUES (88, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'ZGAW2KU3', 14, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x054f468bad4ca459e5c64602866193db4d75beb69dc102927bf9dcf2120aedd9', '\xd793261eebac03069369a5dce2989f997a7643c29a7f01727ef604477440ee85', NULL);
INSERT INTO public.audit VALUES (89, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'O4LWCJVY', 14, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd793261eebac03069369a5dce2989f997a7643c29a7f01727ef604477440ee85', '\x44b429d9307396b10074f6649be8b23f1aa41b39cbaf6bb7f8860ba5fabd5d82', NULL);
INSERT INTO public.audit VALUES (90, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'HOGJGSWV', 14, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x44b429d9307396b10074f6649be8b23f1aa41b39cbaf6bb7f8860ba5fabd5d82', '\x0dbf1279b854c47e7bdf26643428da6fbcb476d7084e56d897e4a2880aff8e51', NULL);
INSERT INTO public.audit VALUES (91, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '3SRNX6SJ', 14, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0dbf1279b854c47e7bdf26643428da6fbcb476d7084e56d897e4a2880aff8e51', '\x4ec7aec442495affcaad2ccab81949379a161524628b026ec6506f6fe840fac5', NULL);
INSERT INTO public.audit VALUES (92, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'FSUMK256', 14, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4ec7aec442495affcaad2ccab81949379a161524628b026ec6506f6fe840fac5', '\xa2bb4c225fc0a7b5e44f0576f01664b9d0fc61534ca1cd6383e596f40fae7f9f', NULL);
INSERT INTO public.audit VALUES (93, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob13"}', '\xa2bb4c225fc0a7b5e44f0576f01664b9d0fc61534ca1cd6383e596f40fae7f9f', '\xb5ff6216c45cb21a13f664da5e33b3bda6fddbc3507c2ec0ade38be96f1d2791', NULL);
INSERT INTO public.audit VALUES (94, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xb5ff6216c45cb21a13f664da5e33b3bda6fddbc3507c2ec0ade38be96f1d2791', '\x5e7a450cbf7638f8f91d81ceda381d6bb7edf3edcea39f452f356fd8340ab692', NULL);
INSERT INTO public.audit VALUES (95, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'D6RUR6V5', 15, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5e7a450cbf7638f8f91d81ceda381d6bb7edf3edcea39f452f356fd8340ab692', '\x8f89dc91d02c32537ef8ae7d30f20eb4e728083847cf4195b4ff0d429ac4ab39', NULL);
INSERT INTO public.audit VALUES (96, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'PHN63B3T', 15, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8f89dc91d02c32537ef8ae7d30f20eb4e728083847cf4195b4ff0d429ac4ab39', '\x89466f0af7bc67a2f8d1b060653a2620066c0b9f456ce34e75d2043473e4691d', NULL);
INSERT INTO public.audit VALUES (97, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '7Z324XDR', 15, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x89466f0af7bc67a2f8d1b060653a2620066c0b9f456ce34e75d2043473e4691d', '\xeed61e5fbde2ea8d2d6b4f46e9c7c4c72bb2bd10d8ecfa9a155cb2f8339db334', NULL);
INSERT INTO public.audit VALUES (98, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '4I5U3RBA', 15, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xeed61e5fbde2ea8d2d6b4f46e9c7c4c72bb2bd10d8ecfa9a155cb2f8339db334', '\x8deb6a9ed5b30f54f75cb27729d08e0ba985b629b38d105483af94731d802d40', NULL);
INSERT INTO public.audit VALUES (99, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'OTA2XNY7', 15, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8deb6a9ed5b30f54f75cb27729d08e0ba985b629b38d105483af94731d802d40', '\x990f706a80556e46ab8238ef5c13c1715db9be40cb4d9a9121d177949e9766dc', NULL);
INSERT INTO public.audit VALUES (100, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob14"}', '\x990f706a80556e46ab8238ef5c13c1715db9be40cb4d9a9121d177949e9766dc', '\x4267c9140d2baebfc821ebdeab91d4cd481c2e0b24e2818804b746e9e3efbd88', NULL);
INSERT INTO public.audit VALUES (101, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x4267c9140d2baebfc821ebdeab91d4cd481c2e0b24e2818804b746e9e3efbd88', '\xb70df03438363a0a40912790eff057107ece5bc3a096bcb49fe386a94f1c3197', NULL);
INSERT INTO public.audit VALUES (102, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'KVZEIFXB', 16, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb70df03438363a0a40912790eff057107ece5bc3a096bcb49fe386a94f1c3197', '\x562f3065b18354095c4dcac82d45144714f8f863fff7ace08e4618a5b3d150a8', NULL);
INSERT INTO public.audit VALUES (103, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'Z6Q5SCKU', 16, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x562f3065b18354095c4dcac82d45144714f8f863fff7ace08e4618a5b3d150a8', '\xc5564a30d647d3cd78c94b458cab8b4655715c8290b3181c01859540b89d74bb', NULL);
INSERT INTO public.audit VALUES (104, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'RO64ZFY5', 16, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc5564a30d647d3cd78c94b458cab8b4655715c8290b3181c01859540b89d74bb', '\x4709f960e32aeeaada553ad3a881a6c72a4518948f1193e1e3dcd00c3d3aa0bb', NULL);
INSERT INTO public.audit VALUES (105, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'CDFASUAJ', 16, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4709f960e32aeeaada553ad3a881a6c72a4518948f1193e1e3dcd00c3d3aa0bb', '\xc421d9b3281eb1fde3a9f96f7684bec39016ad338f437a958e9ddac11bba6fa9', NULL);
INSERT INTO public.audit VALUES (106, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'PCAPQR6O', 16, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc421d9b3281eb1fde3a9f96f7684bec39016ad338f437a958e9ddac11bba6fa9', '\xe4073cd14a7c101d2aac46645ad8c2e05acf5283b9a50534f614a5ad74ad638d', NULL);
INSERT INTO public.audit VALUES (107, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob15"}', '\xe4073cd14a7c101d2aac46645ad8c2e05acf5283b9a50534f614a5ad74ad638d', '\xe7b06868801c173622c1fa95d904a3d32689c23fd4dd4d613019fc0253d562d7', NULL);
INSERT INTO public.audit VALUES (108, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xe7b06868801c173622c1fa95d904a3d32689c23fd4dd4d613019fc0253d562d7', '\xdebf3895ebdc7b68f3ffded83c3667e1a6c5903829e413dd3fe975e2174ea0e0', NULL);
INSERT INTO public.audit VALUES (109, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'DS4WUNR4', 17, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xdebf3895ebdc7b68f3ffded83c3667e1a6c5903829e413dd3fe975e2174ea0e0', '\x11e801cc04355ffff39a4d356ce440adf5985a381bdbb1840d2fe9f75672d133', NULL);
INSERT INTO public.audit VALUES (110, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'U4MLLIH7', 17, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x11e801cc04355ffff39a4d356ce440adf5985a381bdbb1840d2fe9f75672d133', '\xdb30bf87da269d0d98e31ec3caf18efefa2f89c528d83dc38bece7b3499d66ff', NULL);
INSERT INTO public.audit VALUES (111, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'DG5Y74D7', 17, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xdb30bf87da269d0d98e31ec3caf18efefa2f89c528d83dc38bece7b3499d66ff', '\xfb7b8b01c60a189f74c0f6dc5aedb6eecaeef769c93fab1cdab80a78a3f6cd1a', NULL);
INSERT INTO public.audit VALUES (112, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '63JW4CED', 17, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfb7b8b01c60a189f74c0f6dc5aedb6eecaeef769c93fab1cdab80a78a3f6cd1a', '\x86afabeb1ccb594d8a5023b30d9ff0f82070e71f2b04976d8d8502c2404cb3ed', NULL);
INSERT INTO public.audit VALUES (113, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'NVJM4ZBD', 17, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x86afabeb1ccb594d8a5023b30d9ff0f82070e71f2b04976d8d8502c2404cb3ed', '\x713a7bb68d8a8ee299f099e086ed23bf37776f2a3844f472e50a7db4200a14c2', NULL);
INSERT INTO public.audit VALUES (114, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob16"}', '\x713a7bb68d8a8ee299f099e086ed23bf37776f2a3844f472e50a7db4200a14c2', '\x356a76534677c56a1200005bc54f50ab1f607e4fdbb8b7b5729cece5ccbaa058', NULL);
INSERT INTO public.audit VALUES (115, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x356a76534677c56a1200005bc54f50ab1f607e4fdbb8b7b5729cece5ccbaa058', '\xc9f0421dc8ebb23b271406c6eaedd55491250ac5989e53e7c57df20dd4ff88ec', NULL);
INSERT INTO public.audit VALUES (116, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '34ZAQSHS', 18, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc9f0421dc8ebb23b271406c6eaedd55491250ac5989e53e7c57df20dd4ff88ec', '\x1a17b1abbf48874a4a5a5ff7bb2c5e81c894a19d87e9dceceef14249106e5d1e', NULL);
INSERT INTO public.audit VALUES (117, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'DYIVE64U', 18, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1a17b1abbf48874a4a5a5ff7bb2c5e81c894a19d87e9dceceef14249106e5d1e', '\x7acf20634544174c175962daa2a02bbf1dbf42aea019b8cdf1c5dfd8bd8906eb', NULL);
INSERT INTO public.audit VALUES (118, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'RXWNUWD6', 18, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7acf20634544174c175962daa2a02bbf1dbf42aea019b8cdf1c5dfd8bd8906eb', '\xdb2b80c56bbf94e20b47812f840d26ea80a2cebdefa93ab9e738f9c81c65e7de', NULL);
INSERT INTO public.audit VALUES (119, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'HJB72VEP', 18, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xdb2b80c56bbf94e20b47812f840d26ea80a2cebdefa93ab9e738f9c81c65e7de', '\x7a3e92c1dee7653f7292a28d3ec999e596dbaa902698d526f4ec206906b96879', NULL);
INSERT INTO public.audit VALUES (120, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'OGBXNGTC', 18, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7a3e92c1dee7653f7292a28d3ec999e596dbaa902698d526f4ec206906b96879', '\x912b51867ce0600cfb71eb00e7122dbf91cd641a049ecd43ef59273522aa6568', NULL);
INSERT INTO public.audit VALUES (121, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob17"}', '\x912b51867ce0600cfb71eb00e7122dbf91cd641a049ecd43ef59273522aa6568', '\x60f4b42cd13e38c46e87f1b8a313fb949051c6208b3eef5e6c77c727bd7e4d04', NULL);
INSERT INTO public.audit VALUES (122, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x60f4b42cd13e38c46e87f1b8a313fb949051c6208b3eef5e6c77c727bd7e4d04', '\x5db21589d2d8678796a0612bc4e1b3c194a72d3f51927ad518bfc7e115c9f4b1', NULL);
INSERT INTO public.audit VALUES (123, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'YYF2X22K', 19, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5db21589d2d8678796a0612bc4e1b3c194a72d3f51927ad518bfc7e115c9f4b1', '\x4be5b80e2148586b2477c4c678acd491d5401afbc12e2602d1640f463336fafe', NULL);
INSERT INTO public.audit VALUES (124, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'GX5YYPLK', 19, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4be5b80e2148586b2477c4c678acd491d5401afbc12e2602d1640f463336fafe', '\x52dbde818e8284a812dac2716ea4f1ad596d6cba5f40f00472221392bbc67090', NULL);
INSERT INTO public.audit VALUES (125, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'IRD3TEKZ', 19, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x52dbde818e8284a812dac2716ea4f1ad596d6cba5f40f00472221392bbc67090', '\x4b1f092fe642dca1687341a10bd190faa1bd46906fc6f6f4f7e5dd5650bd2f58', NULL);
INSERT INTO public.audit VALUES (126, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '7FDO57ES', 19, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4b1f092fe642dca1687341a10bd190faa1bd46906fc6f6f4f7e5dd5650bd2f58', '\x87d1891404dcba05d43451e6754e51e54e5b165f1af063cc39b412b770d60395', NULL);
INSERT INTO public.audit VALUES (127, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'DTFEE4LZ', 19, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x87d1891404dcba05d43451e6754e51e54e5b165f1af063cc39b412b770d60395', '\x032c170bb9d1cc66a0f3e90574942e87f796606f14776cab7bd1a7d43e5fdf6c', NULL);
INSERT INTO public.audit VALUES (128, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob18"}', '\x032c170bb9d1cc66a0f3e90574942e87f796606f14776cab7bd1a7d43e5fdf6c', '\x6ab05ae2220948e2008421d3920686423d110a3a235487dfbe84e8d564c877a4', NULL);
INSERT INTO public.audit VALUES (129, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x6ab05ae2220948e2008421d3920686423d110a3a235487dfbe84e8d564c877a4', '\xb505c6814a79c8f3ef58fe4ded87da08eb346ec09b13384dd814774dab30188d', NULL);
INSERT INTO public.audit VALUES (130, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'QVUFHCKK', 20, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb505c6814a79c8f3ef58fe4ded87da08eb346ec09b13384dd814774dab30188d', '\x83cdeaf01bf714e256a685a89d54b987c489c4c6ac598414ef537fb62d114da4', NULL);
INSERT INTO public.audit VALUES (131, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'SYMVYOH4', 20, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x83cdeaf01bf714e256a685a89d54b987c489c4c6ac598414ef537fb62d114da4', '\x324f9a3cc707d50d46a99d6e408662f9e4ca2e9bf630101657d29fadef210f7a', NULL);
INSERT INTO public.audit VALUES (132, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '4HGGZLVX', 20, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x324f9a3cc707d50d46a99d6e408662f9e4ca2e9bf630101657d29fadef210f7a', '\x9ca3e550a18c98356a008602557efd4081525b08d177e58bd6176656ce8b55f1', NULL);
INSERT INTO public.audit VALUES (133, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '24FK3IC4', 20, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9ca3e550a18c98356a008602557efd4081525b08d177e58bd6176656ce8b55f1', '\xc9c326a2bbaf47eb2d50b605eff7ee309fc9c5feae31854e09a19e9e5cfaa189', NULL);
INSERT INTO public.audit VALUES (134, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'O6ZW4HN6', 20, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc9c326a2bbaf47eb2d50b605eff7ee309fc9c5feae31854e09a19e9e5cfaa189', '\x2c00876ebb9bc32954de861736578bb8e985cc18cea1bf8ccc8a95a9b332f343', NULL);
INSERT INTO public.audit VALUES (135, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob19"}', '\x2c00876ebb9bc32954de861736578bb8e985cc18cea1bf8ccc8a95a9b332f343', '\x32169745255443f4352163723f71bac4f1165b59d22f4cf9a07aaf17da416b52', NULL);
INSERT INTO public.audit VALUES (136, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x32169745255443f4352163723f71bac4f1165b59d22f4cf9a07aaf17da416b52', '\xd67fef7815e07bf717de66a19f1c435a3349ae72f24a2e22a4322678a0a420e4', NULL);
INSERT INTO public.audit VALUES (137, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'EEIAOGIJ', 21, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd67fef7815e07bf717de66a19f1c435a3349ae72f24a2e22a4322678a0a420e4', '\xf423dc09c5c5a8f6514ef9cb13fffd3580add628b3586bc1215d370f8f232531', NULL);
INSERT INTO public.audit VALUES (138, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '4OLGWQSK', 21, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf423dc09c5c5a8f6514ef9cb13fffd3580add628b3586bc1215d370f8f232531', '\x9a26aec85f00246738235bed14f4c9ec22450b91a93cc688a16cc7753e775eb4', NULL);
INSERT INTO public.audit VALUES (139, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'FYXFY2A7', 21, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9a26aec85f00246738235bed14f4c9ec22450b91a93cc688a16cc7753e775eb4', '\xb74b3f25705f3936d2f8ff112d1f3a3718aa6efbc685f7b3757ea4cd692a11d7', NULL);
INSERT INTO public.audit VALUES (140, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'EHEKEURZ', 21, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb74b3f25705f3936d2f8ff112d1f3a3718aa6efbc685f7b3757ea4cd692a11d7', '\xa5e59170290124f76434265292587b029a3e5b166255e909b8558bb7f19033b5', NULL);
INSERT INTO public.audit VALUES (141, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '53UY33FH', 21, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa5e59170290124f76434265292587b029a3e5b166255e909b8558bb7f19033b5', '\xe85a1190b7522e12287f1f36341c128362c53786bd47b06cf53fbbea8065a133', NULL);
INSERT INTO public.audit VALUES (142, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't0', 'IFKJOCTN', 2, '{"name":"t0"}', '{}', '\xe85a1190b7522e12287f1f36341c128362c53786bd47b06cf53fbbea8065a133', '\x5ddb606b8a7f4fca7f9ddac981080d57a08c847c2e32bb02df85719cc5f4e752', NULL);
INSERT INTO public.audit VALUES (143, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't1', 'VSLNKRT2', 2, '{"name":"t1"}', '{}', '\x5ddb606b8a7f4fca7f9ddac981080d57a08c847c2e32bb02df85719cc5f4e752', '\x52b47b0d7f7c7d5ea19d1447bbf3c3fbf4868cbe9f5c3ff6432a9fcdf09e18f8', NULL);
INSERT INTO public.audit VALUES (144, 1800000000, 'account.renamed', 1, 'root', NULL, '', 'local', 'robert', '3', 3, '{"username":"bob1"}', '{"username":"robert"}', '\x52b47b0d7f7c7d5ea19d1447bbf3c3fbf4868cbe9f5c3ff6432a9fcdf09e18f8', '\x38c275c2a27771095bb0d9d24a92b9f6dec3987507aeb66fa7ee64dff07f7ace', NULL);
INSERT INTO public.audit VALUES (145, 1800000000, 'account.suspended', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"locked":0,"reason":"unpaid"}', '\x38c275c2a27771095bb0d9d24a92b9f6dec3987507aeb66fa7ee64dff07f7ace', '\x5fddb8569bf85d844e1450fa8b5ec80ad6a01d1f61158942d3194df9c45b2b98', NULL);
INSERT INTO public.audit VALUES (146, 1800000000, 'account.removed', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"domain":null,"username":"bob3"}', '{"revoked":5}', '\x5fddb8569bf85d844e1450fa8b5ec80ad6a01d1f61158942d3194df9c45b2b98', '\x0efb3758b2839579be06eac6d05c21303e3a4e08f00ec07a14efccf564554df4', NULL);
INSERT INTO public.audit VALUES (147, 1800000000, 'account.created', 6, 'bob4', NULL, '', 'local', 'carol', '22', 22, '{}', '{"contact_email":"","domain":"carol.example","owner_id":6,"privileges":[],"username":"carol"}', '\x0efb3758b2839579be06eac6d05c21303e3a4e08f00ec07a14efccf564554df4', '\xbf866e5bb42e188c292ad9e8e7093f28e70f9ba19a6d08f0614078e681157e67', NULL);
INSERT INTO public.audit VALUES (148, 1800000000, 'token.updated', 1, 'root', NULL, '', 'local', 't0', 'FBGFKHUA', 7, '{"privileges":["list-accts"]}', '{"privileges":["passwd"]}', '\xbf866e5bb42e188c292ad9e8e7093f28e70f9ba19a6d08f0614078e681157e67', '\x99ec943ee015fe6e137f46e474f0175639f57752ed90a4939f79d62732b1ef13', NULL);
INSERT INTO public.audit VALUES (149, 1800000000, 'settings.changed', 1, 'root', NULL, '', 'local', 'settings', 'settings', NULL, '{"time_zone":"UTC"}', '{"time_zone":"Europe/Berlin"}', '\x99ec943ee015fe6e137f46e474f0175639f57752ed90a4939f79d62732b1ef13', '\x6709f939f04a987082d977358617e84bf5292816ffe6c8543a30842a8b445c21', NULL);
INSERT INTO public.audit VALUES (150, 1800000000, 'account.password', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{}', '{"sessions_ended":0}', '\x6709f939f04a987082d977358617e84bf5292816ffe6c8543a30842a8b445c21', '\x08e8a77d7f6839719605f6a4cc1e16ac7c6cea03b3a70724459c55edaf0a1190', NULL);
INSERT INTO public.audit VALUES (151, 1800000000, 'acl_list.saved', 1, 'root', NULL, '', 'local', 'basic', 'basic', NULL, '{"privileges":[]}', '{"privileges":["list-accts"]}', '\x08e8a77d7f6839719605f6a4cc1e16ac7c6cea03b3a70724459c55edaf0a1190', '\x1944428477c3a4dc867f39905f7047a1742ba0a49649da5799680f473ba21978', NULL);
INSERT INTO public.audit VALUES (152, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '{"acl_list":"basic","privileges":["list-accts"]}', '\x1944428477c3a4dc867f39905f7047a1742ba0a49649da5799680f473ba21978', '\x1d0e5fe034e5c85a8ca4d4c1a55fcb4924a400255a0c52f2dc2418aecd254016', NULL);
INSERT INTO public.audit VALUES (153, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 'parent', 'Y6FQVNXS', 1, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"parent","parent":null,"privileges":["all"],"sessions_anywhere":0}', '\x1d0e5fe034e5c85a8ca4d4c1a55fcb4924a400255a0c52f2dc2418aecd254016', '\x89a8733dac5738e9c5f225775b99c37f1125d27072a55fb5747417825c4b43c3', NULL);
INSERT INTO public.audit VALUES (154, 1800000000, 'token.created', 1, 'root', 'Y6FQVNXS', '192.0.2.1', 'whm', 'child', 'SCRXJTPF', 1, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"child","parent":"Y6FQVNXS","privileges":["passwd"],"sessions_anywhere":0}', '\x89a8733dac5738e9c5f225775b99c37f1125d27072a55fb5747417825c4b43c3', '\xa8cf85b3eba60f31a00f678e2c4daf52cb270be4d4c2829a18b9f54fc5c1d223', NULL);
INSERT INTO public.clock VALUES (1, 1800000000, 'boot-1', 1000);
INSERT INTO public.feed VALUES (1, 'account', 1, '04c673d5e243ce064ff1f1ffebd22b29');
INSERT INTO public.feed VALUES (2, 'account', 2, '57250fdbcb719478cd987e85f9095eec');
INSERT INTO public.feed VALUES (3, 'account', 2, '16795338cef755d6a6760e2156a9d755');
INSERT INTO public.feed VALUES (4, 'token', 1, 'a53dce919544ad2ebaaec8addc6c87d7');
INSERT INTO public.feed VALUES (5, 'token', 2, '4ce84a78fb07df26183e557fcb033a25');
INSERT INTO public.feed VALUES (6, 'token', 3, '8f411c2e074de303215e99053c8580eb');
INSERT INTO public.feed VALUES (7, 'token', 4, '8766464529fa7026dc370791fb144d9b');
INSERT INTO public.feed VALUES (8, 'token', 5, '6d6acbb78f9aec6a82e420d374552542');
INSERT INTO public.feed VALUES (9, 'account', 3, '87a0c41f460f48218aeb19d10c144b4e');
INSERT INTO public.feed VALUES (10, 'account', 3, 'd36f0c39606a36500fc6789a6fc74c5d');
INSERT INTO public.feed VALUES (11, 'token', 6, 'fb9d6ee358d22807a53ada07987e0303');
INSERT INTO public.feed VALUES (12, 'token', 7, 'bf722debc8b0c93690df38204d3d6a05');
INSERT INTO public.feed VALUES (13, 'token', 8, '8ebdf288f0a42693c93a2d0f35fb12d7');
INSERT INTO public.feed VALUES (14, 'token', 9, 'ef24d1ef10aa34e6be7f1ae5fcf53dca');
INSERT INTO public.feed VALUES (15, 'token', 10, '985bcbdf3c1b514dfcd8b36b3bb55ee0');
INSERT INTO public.feed VALUES (16, 'account', 4, '66b7a1131a601f4de95e569785bd8cbd');
INSERT INTO public.feed VALUES (17, 'account', 4, '70a3b4f8a710436aec8eea6f1096358a');
INSERT INTO public.feed VALUES (18, 'token', 11, 'c0c74a9af9bd16255205e716d56abf66');
INSERT INTO public.feed VALUES (19, 'token', 12, '35093218c94b3d02e63abacacd4f67a1');
INSERT INTO public.feed VALUES (20, 'token', 13, 'c3059e23b92f1c4a8bd9e9d8c6d19684');
INSERT INTO public.feed VALUES (21, 'token', 14, 'd2ce4779b28aaeaae93ca43394876642');
INSERT INTO public.feed VALUES (22, 'token', 15, '3e3a5f750ff41a289b6d872485e6a7e5');
INSERT INTO public.feed VALUES (23, 'account', 5, '9a7e44d42d64a641b3b687f312c4260b');
INSERT INTO public.feed VALUES (24, 'account', 5, 'bea7cbffed78bb1ac40be663c072fb7c');
INSERT INTO public.feed VALUES (25, 'token', 16, 'd262d69b6445a370d2330f0f016f311b');
INSERT INTO public.feed VALUES (26, 'token', 17, 'b2f796ce52934aca1b14542e629ea672');
INSERT INTO public.feed VALUES (27, 'token', 18, '1169560daffeebed690944594a92d2d5');
INSERT INTO public.feed VALUES (28, 'token', 19, 'b2c2c593f6b5f81aa492a8de77068aa6');
INSERT INTO public.feed VALUES (29, 'token', 20, 'e9337bc116ace449942fb5f601641ca7');
INSERT INTO public.feed VALUES (30, 'account', 6, '62cc6fb96e2c4411e786152127afe69c');
INSERT INTO public.feed VALUES (31, 'account', 6, '145a3af3f0c5c9345852be20ca3a331c');
INSERT INTO public.feed VALUES (32, 'token', 21, '4d14e262358011ee6e2575a78c11a93b');
INSERT INTO public.feed VALUES (33, 'token', 22, '32507b1bb069c9137a532d98b83e9b29');
INSERT INTO public.feed VALUES (34, 'token', 23, '5694a0d47407d2547cbfe2f21cb52688');
INSERT INTO public.feed VALUES (35, 'token', 24, 'e6536dfd729da46900d53dae55a14a31');
INSERT INTO public.feed VALUES (36, 'token', 25, '7ccfdd40331dc70dc381818dffb31fca');
INSERT INTO public.feed VALUES (37, 'account', 7, 'a3f6a0420721b7e441386e4e9d626eae');
INSERT INTO public.feed VALUES (38, 'account', 7, 'c05b6c0bfc4a699270b6ba6f3b5efd42');
INSERT INTO public.feed VALUES (39, 'token', 26, 'b3c8cd24941904b16221e9dc5945ad43');
INSERT INTO public.feed VALUES (40, 'token', 27, '3c4231c8fb93edb6ca7231465e85073a');
INSERT INTO public.feed VALUES (41, 'token', 28, 'e92bb2820dcc3d06cd1f1c226972631b');
INSERT INTO public.feed VALUES (42, 'token', 29, '3dd9e6e72b92dcafa1fc2389dfb2f608');
INSERT INTO public.feed VALUES (43, 'token', 30, '0e817bda24f0e9e72e0f5bc1121df8fd');
INSERT INTO public.feed VALUES (44, 'account', 8, 'a279c4860432dfd85e65a156ffc6b341');
INSERT INTO public.feed VALUES (45, 'account', 8, '66e09e03f87c7428b23c334977b12b98');
INSERT INTO public.feed VALUES (46, 'token', 31, '210cab16e71fbd1e4693180943b9b2bb');
INSERT INTO public.feed VALUES (47, 'token', 32, '3f356500252260b9666c3e990f10e696');
INSERT INTO public.feed VALUES (48, 'token', 33, '00dd39fd7ac4f8c10a274aeb5f31ed6d');
INSERT INTO public.feed VALUES (49, 'token', 34, 'd9a178b320eb7faa0f5fdbc7c3cf68e4');
INSERT INTO public.feed VALUES (50, 'token', 35, '93bb74af8ac75bcf588cfb20f00e226d');
INSERT INTO public.feed VALUES (51, 'account', 9, '52752e433dea9be93c10727e86dbc4b0');
INSERT INTO public.feed VALUES (52, 'account', 9, '336a485990344ca19e042d909c4bfe16');
INSERT INTO public.feed VALUES (53, 'token', 36, '7a4a538d25881d95e66c072548a601ec');
INSERT INTO public.feed VALUES (54, 'token', 37, 'c79aaddd3669397bb5a384fb1e4fe4b7');
INSERT INTO public.feed VALUES (55, 'token', 38, '12fb339e2ec9ca21b9ebf8dde3548bff');
INSERT INTO public.feed VALUES (56, 'token', 39, '8440cd6521dbceba75a402203ca1df85');
INSERT INTO public.feed VALUES (57, 'token', 40, '540dc3d6a5d5645a9f59c50c7ee920e2');
INSERT INTO public.feed VALUES (58, 'account', 10, '25e9f7928533b3640fb50ed1957b33c6');
INSERT INTO public.feed VALUES (59, 'account', 10, '0cbace7f4b8096cbcb50ae0b68c9321e');
INSERT INTO public.feed VALUES (60, 'token', 41, 'bc477a188e49b12ec3aa5075a8052107');
INSERT INTO public.feed VALUES (61, 'token', 42, 'de7416be52ee55d71bce3f4eebbbd13b');
INSERT INTO public.feed VALUES (62, 'token', 43, '0ce7083f842e583674384168e75c13f0');
INSERT INTO public.feed VALUES (63, 'token', 44, 'f2ea469731cd30c07dcf4627b857bd2c');
INSERT INTO public.feed VALUES (64, 'token', 45, '901bf3a15f13c51fe9671aa357710dc3');
INSERT INTO public.feed VALUES (65, 'account', 11, '2eac8dcd1c67dfa932a4ddd10cbfea24');
INSERT INTO public.feed VALUES (66, 'account', 11, '097accffa4b98e9c8bfde5448ee7d17e');
INSERT INTO public.feed VALUES (67, 'token', 46, '6af19fffaeef8afe3cf41224700e2fb0');
INSERT INTO public.feed VALUES (68, 'token', 47, '78846dd78d8166762204d9c799775186');
INSERT INTO public.feed VALUES (69, 'token', 48, 'd2d5a6283e19ae408dda939ae7440b3a');
INSERT INTO public.feed VALUES (70, 'token', 49, 'af424991bba9e93bf98bc7ddb0a62b3c');
INSERT INTO public.feed VALUES (71, 'token', 50, 'd1fdc62a539302db6d51fd9e190bfe99');
INSERT INTO public.feed VALUES (72, 'account', 12, 'abb85f691909ebd5848e6483cceee028');
INSERT INTO public.feed VALUES (73, 'account', 12, '5a90620e65b8735bff323268163f9cba');
INSERT INTO public.feed VALUES (74, 'token', 51, 'bc42a0c9f905db5c723cb81668c14f6c');
INSERT INTO public.feed VALUES (75, 'token', 52, '3c787aa460d96e6d5a2ccbf5db70f6fa');
INSERT INTO public.feed VALUES (76, 'token', 53, 'e8b40d59a70772c94f0239f45391d5bc');
INSERT INTO public.feed VALUES (77, 'token', 54, 'e8320c5f0c6cefb38ef91a86929847f0');
INSERT INTO public.feed VALUES (78, 'token', 55, 'f234d1f04aa920bdadf71c76ede2082b');
INSERT INTO public.feed VALUES (79, 'account', 13, 'aa4e9bae9140775df8465072c9257c12');
INSERT INTO public.feed VALUES (80, 'account', 13, '127ca3aa9f38141f26198e4760a30e9b');
INSERT INTO public.feed VALUES (81, 'token', 56, '31d3eb279ccfdb4a09d6ca718af29091');
INSERT INTO public.feed VALUES (82, 'token', 57, '96f9c3adf326650036a5687e9bc71b1b');
INSERT INTO public.feed VALUES (83, 'token', 58, 'bcbad055f2141c792407482673496183');
INSERT INTO public.feed VALUES (84, 'token', 59, '1c7bcc8c75a00f4081d9dc487bed8dec');
INSERT INTO public.feed VALUES (85, 'token', 60, 'b541632452b8572053946de6d8f23b15');
INSERT INTO public.feed VALUES (86, 'account', 14, 'a862192759d0bbe653c4bca30546a80c');
INSERT INTO public.feed VALUES (87, 'account', 14, '5202c243bdd24d1bf8ad60aa0aa29332');
INSERT INTO public.feed VALUES (88, 'token', 61, '4d5f7f236393253d6c54b647231b3f22');
INSERT INTO public.feed VALUES (89, 'token', 62, '8394cedd10c11e85f4f5157f37921117');
INSERT INTO public.feed VALUES (90, 'token', 63, 'fbccb28e6d1183647ad9a3a4f4a4ccc1');
INSERT INTO public.feed VALUES (91, 'token', 64, '939c6411f8617b90cfaf2271b7f6f48d');
INSERT INTO public.feed VALUES (92, 'token', 65, '388dbd5986deaeed655de6420aae3354');
INSERT INTO public.feed VALUES (93, 'account', 15, 'a4d4495f04a2ef0ac37e28102cc410da');
INSERT INTO public.feed VALUES (94, 'account', 15, 'f89931650b6388eacbf1478b4147edca');
INSERT INTO public.feed VALUES (95, 'token', 66, '6c5c1378539e8d87dbb96eed1bcbc7c9');
INSERT INTO public.feed VALUES (96, 'token', 67, 'e5d804ffc054227350aed6ba484ec623');
INSERT INTO public.feed VALUES (97, 'token', 68, '81c99c7f29a9165f2c58178fa78dc89a');
INSERT INTO public.feed VALUES (98, 'token', 69, '897ba6df10550dcac563179aaa140a1b');
INSERT INTO public.feed VALUES (99, 'token', 70, '226c8a35350da079470f53925dd058d9');
INSERT INTO public.feed VALUES (100, 'account', 16, '86a97ef2c0e40a4811ecac04a76f041c');
INSERT INTO public.feed VALUES (101, 'account', 16, 'c245d61b2893a5e481a8d452366d9221');
INSERT INTO public.feed VALUES (102, 'token', 71, 'd96aecf85d3ac5a58d982da1e065ba05');
INSERT INTO public.feed VALUES (103, 'token', 72, '24726381fddea8ae80a5f752def02bf3');
INSERT INTO public.feed VALUES (104, 'token', 73, '26bcb7f578ec10a4150bd16ab4653290');
INSERT INTO public.feed VALUES (105, 'token', 74, '546f42e6f88fc52b2a2d1190f29d8a39');
INSERT INTO public.feed VALUES (106, 'token', 75, 'ecf582e69543f9e340a32f8bca409252');
INSERT INTO public.feed VALUES (107, 'account', 17, 'a7c114fd2a0643dfb42cdba316c0ad93');
INSERT INTO public.feed VALUES (108, 'account', 17, '7b810e219fa72975e7c6ce8242d3eef5');
INSERT INTO public.feed VALUES (109, 'token', 76, 'e1466e97bf869a40f8fae5f1bfe49e96');
INSERT INTO public.feed VALUES (110, 'token', 77, '77cd6057c5f55085dab11c28f3c2f1c5');
INSERT INTO public.feed VALUES (111, 'token', 78, '3b04036a6a20033c313f7678e1d0527d');
INSERT INTO public.feed VALUES (112, 'token', 79, '781e641a6427be3b845d168a31d008e4');
INSERT INTO public.feed VALUES (113, 'token', 80, '16f0af6ca033e0cb7ae93de35bd91785');
INSERT INTO public.feed VALUES (114, 'account', 18, '48a0b5a8e8b7a849241cc32a58549b24');
INSERT INTO public.feed VALUES (115, 'account', 18, '2edd111eb22834845f4b382817771542');
INSERT INTO public.feed VALUES (116, 'token', 81, 'bbabf666df1706e35bd62517e17474b8');
INSERT INTO public.feed VALUES (117, 'token', 82, 'fcd6477b88bf55bb7bf55bbd3d8b6c6f');
INSERT INTO public.feed VALUES (118, 'token', 83, '04180ee58a2a67d386384e62c2c532bf');
INSERT INTO public.feed VALUES (119, 'token', 84, 'c31fe71a7706b40b8375a34ec66e4cf1');
INSERT INTO public.feed VALUES (120, 'token', 85, 'c558131e06f5d9ba76bfde284655cf6e');
INSERT INTO public.feed VALUES (121, 'account', 19, 'd155671d5288fae9091e09fe355c92b2');
INSERT INTO public.feed VALUES (122, 'account', 19, '792a1248ba18e3defaf35d81bf34734e');
INSERT INTO public.feed VALUES (123, 'token', 86, 'f5480c48f41df62d69f0395e2b67ab01');
INSERT INTO public.feed VALUES (124, 'token', 87, '70b243eec2453c52158b88ba84d2e0e9');
INSERT INTO public.feed VALUES (125, 'token', 88, 'daecf03d864e9e56bf9068637c0a3b1c');
INSERT INTO public.feed VALUES (126, 'token', 89, '43142e100aabfea8cc53ddc1d197a858');
INSERT INTO public.feed VALUES (127, 'token', 90, '5bed6f78b4a68833552d6ea13ad3ecb2');
INSERT INTO public.feed VALUES (128, 'account', 20, 'f18bc6cf356ea8ffcb715a543667d1a1');
INSERT INTO public.feed VALUES (129, 'account', 20, '02c4bce7854cb975dd0756623ca753de');
INSERT INTO public.feed VALUES (130, 'token', 91, '9c8f2201f7ab6b9c9d70636238b3f02a');
INSERT INTO public.feed VALUES (131, 'token', 92, 'a3a0139cab24393f57ef658025dc672f');
INSERT INTO public.feed VALUES (132, 'token', 93, 'fc26a7662774a60ddcc938d9d39154ea');
INSERT INTO public.feed VALUES (133, 'token', 94, 'a56be9f5e75dff1ebda7e9aaa37717db');
INSERT INTO public.feed VALUES (134, 'token', 95, '4fc8f3e6008d850a6e17dfeefb19b103');
INSERT INTO public.feed VALUES (135, 'account', 21, '67b19a367069edaecb7086004271205e');
INSERT INTO public.feed VALUES (136, 'account', 21, 'd75cc18cb0d7a9322ffe7333710bf723');
INSERT INTO public.feed VALUES (137, 'token', 96, 'c62aba903cb812795f71c8852612daa1');
INSERT INTO public.feed VALUES (138, 'token', 97, '19ef5a3ebfdfc74e40e706f71eced021');
INSERT INTO public.feed VALUES (139, 'token', 98, '17ccf6bcfa1dc2101d4b9d19708f231b');
INSERT INTO public.feed VALUES (140, 'token', 99, '692573ecf9e4e04b6173ec785feb1a28');
INSERT INTO public.feed VALUES (141, 'token', 100, 'ab3c47263fabcb291b2275942d5a52d4');
INSERT INTO public.feed VALUES (142, 'token', 1, '816ff8fdd14d63803b981f6be3011635');
INSERT INTO public.feed VALUES (142, 'token', 2, '816ff8fdd14d63803b981f6be3011635');
INSERT INTO public.feed VALUES (143, 'account', 3, '256c25ffc90513597b6bb9eb17847494');
INSERT INTO public.feed VALUES (144, 'account', 4, '66e306ac0b246885202b443f9c1cdb5a');
INSERT INTO public.feed VALUES (145, 'account', 5, 'dee102a72b267201fd11b8e5046b5eb5');
INSERT INTO public.feed VALUES (146, 'account', 22, 'c0f62d7f6826ca527d023aa5abe2cdba');
INSERT INTO public.feed VALUES (147, 'token', 26, '03cbfc3f5d97a45ff8087ffbf0cd32d3');
INSERT INTO public.feed VALUES (148, 'settings', 0, 'fddb497bd72b83335aa162ea62bb65f6');
INSERT INTO public.feed VALUES (149, 'account', 8, '215d058658c8da0849317a6b9907c320');
INSERT INTO public.feed VALUES (150, 'acl_list', 0, 'a3f558bb36c8a7fef59042ad1776f110');
INSERT INTO public.feed VALUES (151, 'account', 9, '571b4fc18084779452fc05e2cfbfe631');
INSERT INTO public.feed VALUES (152, 'token', 101, 'ecab98c1cf5175ab48f16db5b3bf0ece');
INSERT INTO public.feed VALUES (153, 'token', 102, '89735f62ef34f66b7a3de935b1a6d60f');
INSERT INTO public.former_names VALUES (3, 'bob1');
INSERT INTO public.generation VALUES (1, '3f9342b4d7ecb4c6ee6593ea7f30e374', 153, '89735f62ef34f66b7a3de935b1a6d60f', 154, '\xa8cf85b3eba60f31a00f678e2c4daf52cb270be4d4c2829a18b9f54fc5c1d223');
INSERT INTO public.passwords VALUES (8, '$argon2id$v=19$m=19456,t=2,p=1$zrkORxwFAy0k9BZxFUw4Qw$JvXF9aZRZa+syZ5zHrNj4MPWwYxT+TFczy5Ih9+SpcE', 1800000000);
INSERT INTO public.secrets VALUES ('\xce058ec1a7a78543605ac4af7bc115c3732209aac6393781088c79151e037dda', '1', 1, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x42cea75f1b018fb8babd0639110352c9fef314e4ba04a6925eaf149291198094', '1', 2, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x7833039e3289111aad959ef766a68cbd339f0ecfb46fb5bd8ac5e4aa98c23b2b', '1', 3, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x229ea93e944f58c4130ef391de86aab6ee58ceae706a02cfd2a9c733a96b843a', '1', 4, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xe2bd88e033d5b354fcbc88222f78ee83f4774cdcca38c83cd4f9009146aeed2d', '1', 5, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x25d1c23f5604dc8c7d7265689e1263fac100ff33643ba92056789924300f640b', '1', 6, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x4faf0390c6117ebec6ec53e284664821a8788f5fcee9fa1cbbc62eae82230aca', '1', 7, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xb5fb47ba1b476e78e7452405dcf8a82139552b36f510e4d97353716496dbed03', '1', 8, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xeb4f47c1cdc58c62ee4cb056f39e8a54c786b5530585a866709830a46c6d6887', '1', 9, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x3491e3dea85ec6e4581a3aabf3886b2c26aa40d8c0853e9f0cb52f4ee86a0d44', '1', 10, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xb080340f309a13bc1d8c34cb420129729ca03be66ae2a6069cc8e54bcd0b0e54', '1', 11, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xd5b33f52c49201852df3e0800184ea836b97f1e3ccc71d6196a097a15de74667', '1', 12, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x049f0a1e1531f64c8fc90eefa425155c27eaddbd05b70218a63462621c304ec4', '1', 13, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x6cd5d4009eb120f410ef10f6563a4414ec37b845675ecc2e243b316d0174b6b8', '1', 14, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xb2c216a53e16be4fa4779cdd59ac3213b1693d5eb61dc7a7b17ce9e2a5bef201', '1', 15, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xbaed1063fa8a7481a8f4b7f4656a0522c428896100273662e1e8a3a421aa6e98', '1', 16, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x1fa5656096476605685d9447d88b9504e45d912d375f983b18f61b717ae25a2d', '1', 17, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x81172145e4c04c4afe20e85d647c91cc8e6e624bfb9a9e16b35d4a86c7f89f73', '1', 18, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xe241958d7cfead298828cbcbbfe58f158a95d859e4b27890028a86103f8ed89a', '1', 19, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xbf27fa904dd170bfe2b6585af0eeae0cfa7a07e583d1d9451e8acaef40f5aa11', '1', 20, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xd4d1745603c331c20df2598b6bb8a98f881722244e81a56d930bfda89c865862', '1', 21, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x06c79a351beb503a28d3bf366d389135b0b6348940d1f05b69e5f8c9e4adf693', '1', 22, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x2b64de2f583da354bed5699187e7dcc3ca9646b45436e610f85b7d61b83b3c4d', '1', 23, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x664db4f44708561c47bbac0a2f965731b2446dc5f5010a1588ca95b1a4414f3d', '1', 24, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xc6e5c1dd3539854585f436dce17c0480185f6c2683ecfb257fa44eb4090f5ae1', '1', 25, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x7fc8c0a12ad860f669216974f5f228d6aab13dcac85684b4dd655f5db20d065f', '1', 26, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x13644ae12861cc07a531f74daeb1844f541a8d41d1ebcfa09f80973e335be1f7', '1', 27, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa9d071d2694bdf7ce8c7ed9aca2345617108148be06d84ccd5d76fe9b43f9acc', '1', 28, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x6222ceec0ac39e1664a70d89bf2f61d3c6f3c5651d5383e8b099c3e7ff881ed8', '1', 29, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa4285914a3c1f31c980fe181bd07ab6163de7560dbcc1596b70a387d7bf9cfe6', '1', 30, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x611622c8f213e7b9ae37d2fb200bf606ae4af3d1fea653f9adb1021d086b84d5', '1', 31, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xccacb48569f53104b5a92737dbd79bd1f5d4b7567e71d61d4ee3d0b7e294f223', '1', 32, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x78ff2b82a96511c7892ecae8f7ac87eb5d144902455619151300081fc9860af3', '1', 33, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x04e138fb65fecb673e4635cecd6adb995799274e8ea117a2f856f9351aca1f57', '1', 34, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xcbbf80f3d1c8ff8e98290aef121f4cb24c68c7f8b692eb79a2af8ceca7638bdd', '1', 35, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x6efc0b5ac1b44bccd5a9c44d9eca12bf4879efe7ea865a01240d089cff5089b8', '1', 36, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x203f16c31c230d2286e89653a03d939704ca833284ba83147d6ed70015ade051', '1', 37, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x5b10ab5a51258c8399beb0c32cbe851048449251a863f48a85dfb0b155056957', '1', 38, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x908d6cc8ac09961caab2a929ef10419059e65b5088d764cd677e026146fcfb14', '1', 39, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x60ed81af3aa6ddc0abaae999ebed6a73ef2e344abcc5d33fcc80e39e17a6fd6d', '1', 40, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xf3b91a4e48fe585e8a216a9af868e7eb7c422fb4a5b1e7ac0b3bf24c1a37bdcb', '1', 41, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x38151dbd383dcafbad47c6f363fd9fcb179a94cda70729bf00b5072d18752756', '1', 42, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x9bca09d57a1150fabc8d15d37415cefbbd679297229054dfa03b3fca0672b67b', '1', 43, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa6dac8cbb7f7664bda86dc8df70878576bf71088d6379b2d167f16d864e0d1e2', '1', 44, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xbf67c2d4fe7d40e3b8f4b20155914bebe005efb3aba3a0a1fc24e86cd519313e', '1', 45, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x25a839c24242f4be1f86c383b42564b6b78b482886b57e7cfa462a4118944568', '1', 46, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x41f4b4713bcb1dcc3607241417a555dd4c7b72d548faef38da0dcbf943becdd6', '1', 47, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa95c304c1a28a8ba1b78e756ef25ed71380d613af013f12b43760c91e0b57333', '1', 48, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x0bbd56a67e709d03bef6fe1b8b2e6a0e9b7bcd0830704c62587adfa11085f217', '1', 49, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x0596a8a01bb1ec3c9b6d7b6e16e7087a9376169b5403d94440908fe9fc531ccb', '1', 50, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x19a29cb651b904aa56de346e45052833d6a368e4353e2663611f8b708c935c5a', '1', 51, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x87ea6a7e0cbea864a2d7d88eec925180d71494d7f4a2b97bced77702ae35945a', '1', 52, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xfe76830b1197fd1728d3276537b24b7f1dad150349e1b7e77b1f5dc21b56871c', '1', 53, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xea9fc7c77623fa2c88acc0a248cdf645b3cea1c292d73600f9a34e8133fbcf0a', '1', 54, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xaeaeda51afebed6da7be19cef2bceb1199a4b88289347870dd2d96a2b5439995', '1', 55, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xd0f885216f13b0c1920911728a94d0afa20b316e90ee3390248b10d28de76f75', '1', 56, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xefab5056ad100922ad2a660e51ea2890ae74b9c21a4c1c53dd4f0e4f25936a25', '1', 57, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x271b0c6b4d023612feb78fea271e58dfca4925aab632d78b0e785130223144ef', '1', 58, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xb1346f3c838bc2b84e50b07d26441807c622a0b842dd1af8712a17d87e6f717b', '1', 59, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x8269bf53fa7f5b4253ddde4878a737af99dab72309c97242eb39b66bdade9419', '1', 60, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xd87dc24aee47d6f51b03c6965f761bb78d65bb38435181c29f1018d87a7d9916', '1', 61, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x062fcc749883e491ac3d07cd25796e5ab2e3d2a56d4f2973826a3b7e3936dc4b', '1', 62, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x272db7d7c3e44e1bdbf2486c2e33318c5bd72d434e0ee89d281a1697faacd283', '1', 63, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xb669255165d5b8ff6cb3f54807fb0e2435c600e35fc2c2906297492a27d61d0a', '1', 64, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xfe9d27e171f2e5f96155c273e9285aabd973eacdb0e31dea0ed13cbf033d363b', '1', 65, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x48c1cb7d479ee159826bfc2408f29ae1b6c4f063ac2080fe39a1ca46757ebbe0', '1', 66, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x5de82f75fcefed9b125029af599b7327fcb2c4c88a09ec086ba5e8a1d369140b', '1', 67, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x1f771a33feda2fa1ef081a315d8499c147c731d6a90114b4744a942dce3f2e2b', '1', 68, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x16907e3e7b8b8506afa9c34a2b54f7fe7353b17487312dd1a6afd32e7a5b24fe', '1', 69, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x677a815ecd4256298f823b2ef02248f4c6f52b387d47f9ce705af34bcd33aaca', '1', 70, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x6c26af65bff305067c9d99a0cce63a433e2bf130a0c0a8e7097130c90d93d600', '1', 71, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x2b89c13e8854876f47edf536d27d5749fc174453ae1ca1967cb2aba5bded0957', '1', 72, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xc34225939ec3ea5ab09297326b952d57df791107bac993e0758ff20fa60c617f', '1', 73, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xb5594a800dfc48795926adaec8832486cb34aef93e65226f3cc97ac83cff7118', '1', 74, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xcfde8c40fa98b5bad92105a54441695e59f479651c2528ecd6a9db9c26ea5c99', '1', 75, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa04223ee35d827d07cd6f81e188a316ccd70bf9f7a22bacc2ee70e0ca514e105', '1', 76, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xd3990d6cd9653054fe3d33609675b1d39ffd24830ee2ee1861508934dc3f1987', '1', 77, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xe66d9711b8f20c11b324b9413c706775a62f770797cfa1d202ca00a9b4960abb', '1', 78, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x0b98e4d384cfa7062efc766a2f14c7f9d1c71a9347b44c9abe6ecad19b9158af', '1', 79, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x6a7cf41cf92a9e97eef55c31bd987b10e11b1f780a4c208191e89593fef59880', '1', 80, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa5a6b89c3ac33340e603edb2b90665179f02ad6a7b3fc904ac59f450b50bbfc9', '1', 81, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xfcf184c071b441c43158b61498075dc6d3d356236ba65ac6eae54c5ebc3de0e9', '1', 82, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xc0c8e4b6fbbbe5d3ea6c8d5939f6c6bb51b305af4cd034abf4110e67d10f0766', '1', 83, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x4fc30f7e4fda522fbf5c48bb7b8606220cfa8332b1f3ce785ddd4536c1d412c8', '1', 84, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x63def92a992576dfab4130659f3bfd5b42a2272cfe0a93391c9545636dbe2679', '1', 85, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x9a631020fd62b117a775f57a215fe679f046af4d18d4b951d87c18dd95ce3855', '1', 86, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xb58a212712b00280f7136fd4c96db102e49746e4b2dec045a1bcf37d367f92aa', '1', 87, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xed6ea621b82e4b893259213fda1a0cac7189d1a204a48e490e05addeaeea9b1a', '1', 88, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x2a2c5b4b8f3ac634a1997ecc4a6cd14a84482719e4199be8a006119d368e4205', '1', 89, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xe21f021dfda5ae481a01862f861f5611e2a38cdc9ac2434dc31983b077f107c3', '1', 90, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xf6f134f0426adba1067b68600e65b40ffabbae8c46c823c20547d4f8e2be1d4e', '1', 91, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x9f6a5501369dd66ef68e98bcbbbb5b2eb721328bb4916a5650014e2844db09a1', '1', 92, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x2133f06f923ef8ebe9411474bc46e9cddfd386bbe1b381e8e54cc82999970602', '1', 93, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xf12237b77808245ccd0f79bc409f209945655a90320702ea2677330a223b990d', '1', 94, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x0bf6a5a83ef432658337d92cbcff70665b10fa158a64f70c13a5750f764ff301', '1', 95, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x1793fd20429c1eeda416dc7cdc65a76262afd0527def5b82d60f88df34de296b', '1', 96, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xcc6708d477146f380920fb1cbe9cbe558d670805e89235423f373ea75186eddb', '1', 97, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa142cb58525e2cd9c92d16e6c23d7c81caab37c9d4eb95abd3a9b35378bfb5f6', '1', 98, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xdfeb63d91af2123f590ebd02642403dc68b7b82d899235f4f2cde251c6b3cf12', '1', 99, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa751053ca7f0887229119ecec723003d48d42aedf235a8e340ad6c9f1f07cc93', '1', 100, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa4ccabef33300f04dce32642e4520cea7ccb31f4d0235d7dad3e7d21b4f2bf9a', '1', 101, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x2873738505f2ad7ac3d286540a0dfabe371d6f830217ed28eca8316e6dcb4b94', '1', 102, 1800000000, 1, NULL, NULL);
INSERT INTO public.settings VALUES ('time_zone', 'Europe/Berlin');
INSERT INTO public.settings VALUES ('secret_prefix', 'FOIL');
INSERT INTO public.settings VALUES ('soon_days', '30');
INSERT INTO public.settings VALUES ('whm_update_replaces', '0');
INSERT INTO public.settings VALUES ('assertions', '0');
INSERT INTO public.settings VALUES ('assertion_key', '0');
INSERT INTO public.settings VALUES ('audit_key', '0');
INSERT INTO public.settings VALUES ('mail_server', '');
INSERT INTO public.settings VALUES ('mail_from', '');
INSERT INTO public.settings VALUES ('mail_to', '');
INSERT INTO public.settings VALUES ('webhook_url', '');
INSERT INTO public.settings VALUES ('allow_private_links', '0');
INSERT INTO public.settings VALUES ('max_lifetime_days', '0');
INSERT INTO public.settings VALUES ('require_expiry', '0');
INSERT INTO public.settings VALUES ('require_allow_list', '0');
INSERT INTO public.settings VALUES ('max_tokens', '0');
INSERT INTO public.settings VALUES ('default_expiry_days', '365');
INSERT INTO public.settings VALUES ('idle_warn_days', '0');
INSERT INTO public.settings VALUES ('idle_disable_days', '0');
INSERT INTO public.settings VALUES ('idle_revoke_days', '0');
INSERT INTO public.settings VALUES ('ui_preselect', 'all');
INSERT INTO public.tokens VALUES (3, 'KAHRRCOT', 2, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (4, 'DHJSRDSZ', 2, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (5, '5IVKEQSJ', 2, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (6, '2TLJCPT4', 3, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (7, 'H6VZVHWE', 3, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (8, 'BAEU6POR', 3, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (9, '5HJWTAEB', 3, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (10, 'DZG36ZDW', 3, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (11, 'G66EEVOA', 4, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (12, 'VMVSDCHH', 4, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (13, 'REFPB7TK', 4, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (14, 'DO5JTYC7', 4, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (15, 'Z6TAMT6S', 4, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (21, 'DRUEAZ7B', 6, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (22, 'KQR3YDVO', 6, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (23, 'OTANRL3D', 6, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (24, '7CY67IPV', 6, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (25, 'KXNZYJYV', 6, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (27, 'MGJDW6T2', 7, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (28, 'KKN3NCFL', 7, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (29, 'QB7T4QG4', 7, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (30, 'OJYRR6TO', 7, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (31, 'AB4MJEK7', 8, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (32, '6V5NMAF2', 8, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (33, 'GE3APTWD', 8, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (34, 'GYECV2RE', 8, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (35, 'QMD3HMB6', 8, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (36, 'KMIRZAY5', 9, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (37, 'UHALQQCM', 9, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (38, 'DZS74MIQ', 9, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (39, 'YQIIS4NA', 9, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (40, 'X7NR42U5', 9, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (41, '4YY55UIQ', 10, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (42, '6TNROIK2', 10, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (43, 'L5W3X56O', 10, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (44, 'UV5ZY43G', 10, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (45, 'BPKK4MJG', 10, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (46, 'FZL2A66R', 11, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (47, 'ZXNEKUGL', 11, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (48, 'LR5XU56S', 11, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (49, 'OMS4OIBC', 11, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (50, 'N7UJT7H6', 11, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (51, '3EHWFJBC', 12, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (52, 'GNDV5F6G', 12, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (53, 'Y7U2J5JS', 12, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (54, 'J2W3NMJR', 12, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (55, 'TE3NDEJD', 12, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (56, 'KRV4MMYT', 13, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (57, 'UFHJNQ4C', 13, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (58, 'R4FO3CEF', 13, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (59, 'HKYH53CF', 13, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (60, 'WRF3TMUM', 13, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (16, 'XAXZLEZD', 5, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (17, 'TN42KGAF', 5, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (26, 'FBGFKHUA', 7, 'whm', 't0', '["passwd"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (61, 'ZGAW2KU3', 14, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (62, 'O4LWCJVY', 14, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (63, 'HOGJGSWV', 14, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (64, '3SRNX6SJ', 14, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (65, 'FSUMK256', 14, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (66, 'D6RUR6V5', 15, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (67, 'PHN63B3T', 15, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (68, '7Z324XDR', 15, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (69, '4I5U3RBA', 15, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (70, 'OTA2XNY7', 15, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (71, 'KVZEIFXB', 16, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (72, 'Z6Q5SCKU', 16, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (73, 'RO64ZFY5', 16, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (74, 'CDFASUAJ', 16, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (75, 'PCAPQR6O', 16, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (76, 'DS4WUNR4', 17, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (77, 'U4MLLIH7', 17, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (78, 'DG5Y74D7', 17, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (79, '63JW4CED', 17, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (80, 'NVJM4ZBD', 17, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (81, '34ZAQSHS', 18, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (82, 'DYIVE64U', 18, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (83, 'RXWNUWD6', 18, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (84, 'HJB72VEP', 18, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (85, 'OGBXNGTC', 18, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (86, 'YYF2X22K', 19, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (87, 'GX5YYPLK', 19, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (88, 'IRD3TEKZ', 19, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (89, '7FDO57ES', 19, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (90, 'DTFEE4LZ', 19, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (91, 'QVUFHCKK', 20, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (92, 'SYMVYOH4', 20, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (93, '4HGGZLVX', 20, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (94, '24FK3IC4', 20, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (95, 'O6ZW4HN6', 20, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (96, 'EEIAOGIJ', 21, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (97, '4OLGWQSK', 21, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (98, 'FYXFY2A7', 21, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (99, 'EHEKEURZ', 21, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (100, '53UY33FH', 21, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (1, 'IFKJOCTN', 2, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't0
');
INSERT INTO public.tokens VALUES (2, 'VSLNKRT2', 2, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't1
');
INSERT INTO public.tokens VALUES (18, 'S2JVA2IG', 5, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't2
');
INSERT INTO public.tokens VALUES (19, '7Q2NL64W', 5, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't3
');
INSERT INTO public.tokens VALUES (20, 'IAAXILQV', 5, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 't4
');
INSERT INTO public.tokens VALUES (101, 'Y6FQVNXS', 1, 'whm', 'parent', '["all"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'parent
');
INSERT INTO public.tokens VALUES (102, 'SCRXJTPF', 1, 'whm', 'child', '["passwd"]', '[]', 1800000000, NULL, 101, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'child
');
SELECT pg_catalog.setval('public.accounts_id_seq', 22, true);
SELECT pg_catalog.setval('public.clock_id_seq', 1, false);
SELECT pg_catalog.setval('public.generation_id_seq', 1, false);
SELECT pg_catalog.setval('public.leak_reports_id_seq', 1, false);
SELECT pg_catalog.setval('public.sessions_id_seq', 1, false);
SELECT pg_catalog.setval('public.tokens_id_seq', 102, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT pk_accounts PRIMARY KEY (id);
ALTER TABLE ONLY public.acl_lists
    ADD CONSTRAINT pk_acl_lists PRIMARY KEY (name);
ALTER TABLE ONLY public.applications
    ADD CONSTRAINT pk_applications PRIMARY KEY (name);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY ("position");
ALTER TABLE ONLY public.checkpoints
    ADD CONSTRAINT pk_checkpoints PRIMARY KEY ("position");
ALTER TABLE ONLY public.clock
    ADD CONSTRAINT pk_clock PRIMARY KEY (id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT pk_deliveries PRIMARY KEY (notice_id, channel);
ALTER TABLE ONLY public.feed
    ADD CONSTRAINT pk_feed PRIMARY KEY (generation, subject, subject_id);
ALTER TABLE ONLY public.former_names
    ADD CONSTRAINT pk_former_names PRIMARY KEY (account_id, username);
ALTER TABLE ONLY public.generation
    ADD CONSTRAINT pk_generation PRIMARY KEY (id);
ALTER TABLE ONLY public.keys
    ADD CONSTRAINT pk_keys PRIMARY KEY (key_id);
ALTER TABLE ONLY public.last_uses
    ADD CONSTRAINT pk_last_uses PRIMARY KEY (token_id, secret, accepted);
ALTER TABLE ONLY public.leak_reports
    ADD CONSTRAINT pk_leak_reports PRIMARY KEY (id);
ALTER TABLE ONLY public.notices
    ADD CONSTRAINT pk_notices PRIMARY KEY (id);
ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT pk_passwords PRIMARY KEY (account_id);
ALTER TABLE ONLY public.policies
    ADD CONSTRAINT pk_policies PRIMARY KEY (account_id, name);
ALTER TABLE ONLY public.secrets
    ADD CONSTRAINT pk_secrets PRIMARY KEY (digest);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT pk_sessions PRIMARY KEY (id);
ALTER TABLE ONLY public.settings
    ADD CONSTRAINT pk_settings PRIMARY KEY (name);
ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT pk_tokens PRIMARY KEY (id);
ALTER TABLE ONLY public.uses
    ADD CONSTRAINT pk_uses PRIMARY KEY (token_id, day, privilege, network);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT uq_sessions_digest UNIQUE (digest);
ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT uq_tokens_public_id UNIQUE (public_id);
CREATE INDEX ix_accounts_owner_id ON public.accounts USING btree (owner_id);
CREATE INDEX ix_audit_actor_token ON public.audit USING btree (actor_token);
CREATE INDEX ix_audit_owner_id ON public.audit USING btree (owner_id);
CREATE INDEX ix_audit_subject_id ON public.audit USING btree (subject_id);
CREATE INDEX ix_deliveries_due_at ON public.deliveries USING btree (due_at);
CREATE INDEX ix_notices_at ON public.notices USING btree (at);
CREATE INDEX ix_secrets_request ON public.secrets USING btree (request) WHERE (request IS NOT NULL);
CREATE INDEX ix_secrets_token_id ON public.secrets USING btree (token_id);
CREATE INDEX ix_sessions_account_id ON public.sessions USING btree (account_id);
CREATE INDEX ix_sessions_expires_at ON public.sessions USING btree (expires_at);
CREATE INDEX ix_sessions_token_id ON public.sessions USING btree (token_id);
CREATE INDEX ix_tokens_expires_at ON public.tokens USING btree (expires_at);
CREATE INDEX ix_tokens_parent_id ON public.tokens USING btree (parent_id);
CREATE INDEX ix_uses_day ON public.uses USING btree (day);
CREATE UNIQUE INDEX uq_accounts_domain ON public.accounts USING btree (domain) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_accounts_username ON public.accounts USING btree (username) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_tokens_name ON public.tokens USING btree (account_id, kind, name) WHERE (revoked_at IS NULL);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT fk_accounts_owner_id FOREIGN KEY (owner_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT fk_deliveries_notice_id FOREIGN KEY (notice_id) REFERENCES public.notices(id);
ALTER TABLE ONLY public.former_names
    ADD CONSTRAINT fk_former_names_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.last_uses
    ADD CONSTRAINT fk_last_uses_token_id FOREIGN KEY (token_id) REFERENCES public.tokens(id);
ALTER TABLE ONLY public.notices
    ADD CONSTRAINT fk_notices_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT fk_passwords_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.policies
    ADD CONSTRAINT fk_policies_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.secrets
    ADD CONSTRAINT fk_secrets_token_id FOREIGN KEY (token_id) REFERENCES public.tokens(id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT fk_sessions_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT fk_sessions_token_id FOREIGN KEY (token_id) REFERENCES public.tokens(id);
ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT fk_tokens_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT fk_tokens_parent_id FOREIGN KEY (parent_id) REFERENCES public.tokens(id);
ALTER TABLE ONLY public.uses
    ADD CONSTRAINT fk_uses_token_id FOREIGN KEY (token_id) REFERENCES public.tokens(id);
