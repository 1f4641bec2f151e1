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
INSERT INTO public.alembic_version VALUES ('0006');
INSERT INTO public.audit VALUES (1, 1800000000, 'installation.created', 1, 'root', NULL, '', 'local', '8df59069b6761005e247935c92b02479', '8df59069b6761005e247935c92b02479', 1, '{}', '{"time_zone":"UTC"}', '\x8907bfa6633aa0a49f82e240939e035ad94dad3ecfd724f477036498b1f88400', '\xe00e1397789fcca50c24fe73185ca3aa618637c4d66de924e62295c6ce01d78a', NULL);
INSERT INTO public.audit VALUES (2, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob0"}', '\xe00e1397789fcca50c24fe73185ca3aa618637c4d66de924e62295c6ce01d78a', '\xcb1d3847e152ef2c95b73817d75841263ba444157978b65e3ae502426a164b50', NULL);
INSERT INTO public.audit VALUES (3, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xcb1d3847e152ef2c95b73817d75841263ba444157978b65e3ae502426a164b50', '\x499ecd0b704a7f32cc90dac2ad8b347f198b0cda02876f06afd3506850ba4715', NULL);
INSERT INTO public.audit VALUES (4, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '5PVIJAQZ', 2, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x499ecd0b704a7f32cc90dac2ad8b347f198b0cda02876f06afd3506850ba4715', '\x050d18b6885d1720f2f678e1553dff4a615328fbf346f7ff9f6e8fff13509126', NULL);
INSERT INTO public.audit VALUES (5, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'I6YVU6D7', 2, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x050d18b6885d1720f2f678e1553dff4a615328fbf346f7ff9f6e8fff13509126', '\x8df6cc4c7ea4fe4912b6fda0476cfbafaa961be6e59587fdd819ddf2e7bab215', NULL);
INSERT INTO public.audit VALUES (6, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'OYA6GJIA', 2, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8df6cc4c7ea4fe4912b6fda0476cfbafaa961be6e59587fdd819ddf2e7bab215', '\x325e0cab3c23f1c0ff1ae5c5b34d83450172e1839269de6b1e1abde07278797a', NULL);
INSERT INTO public.audit VALUES (7, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'Z4LSUCYQ', 2, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x325e0cab3c23f1c0ff1ae5c5b34d83450172e1839269de6b1e1abde07278797a', '\xa349ce87acf42e9dd1ada9244811f1a3a33d60b0bd08959bbb6f0b91536e3949', NULL);
INSERT INTO public.audit VALUES (8, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'GP6BXHFV', 2, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa349ce87acf42e9dd1ada9244811f1a3a33d60b0bd08959bbb6f0b91536e3949', '\xd124257a30349a37457f3de13d0ed27f0ba3b12113a355053b5f6ad86ece0bb8', NULL);
INSERT INTO public.audit VALUES (9, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob1"}', '\xd124257a30349a37457f3de13d0ed27f0ba3b12113a355053b5f6ad86ece0bb8', '\x3f385115df362367cd55b97150eb65b487e7d77ef6d42b19ff9a1850672d3360', NULL);
INSERT INTO public.audit VALUES (10, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x3f385115df362367cd55b97150eb65b487e7d77ef6d42b19ff9a1850672d3360', '\x80d23dc8a6d9d84867dd1c6bc95cac98623bea29eca9ba52df72adec2c3fc4d6', NULL);
INSERT INTO public.audit VALUES (11, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '3MH3CUS7', 3, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x80d23dc8a6d9d84867dd1c6bc95cac98623bea29eca9ba52df72adec2c3fc4d6', '\x02599180d19acab99b308e853bd9cc0951fe2bb9275e9e3c9d735d62d598bc6a', NULL);
INSERT INTO public.audit VALUES (12, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '2ZLBS5BU', 3, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x02599180d19acab99b308e853bd9cc0951fe2bb9275e9e3c9d735d62d598bc6a', '\x9a8a6423833ae729024aca549b9b2b336793cae07839b7398cf038d3f912ea4f', NULL);
INSERT INTO public.audit VALUES (13, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'X2ICP55P', 3, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9a8a6423833ae729024aca549b9b2b336793cae07839b7398cf038d3f912ea4f', '\x3969369490b3e7d1275e0fb7624bbc0e297802da62306451a7914db956196eaa', NULL);
INSERT INTO public.audit VALUES (14, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '4KIPXXL3', 3, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3969369490b3e7d1275e0fb7624bbc0e297802da62306451a7914db956196eaa', '\xabd9e2f6d86938d54ce6c37e52f1e002b382caa0dae2dc63fc4ad04668486198', NULL);
INSERT INTO public.audit VALUES (15, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '3Q4Z4UET', 3, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xabd9e2f6d86938d54ce6c37e52f1e002b382caa0dae2dc63fc4ad04668486198', '\x5b54db6721b91bd094e92595671205e2b114f9db74906926f2be51532db167c2', NULL);
INSERT INTO public.audit VALUES (16, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob2"}', '\x5b54db6721b91bd094e92595671205e2b114f9db74906926f2be51532db167c2', '\xcd55266943b8cfa432e71fef278ab4ce70164ac5b5a98ecc60e5b45a8618eca5', NULL);
INSERT INTO public.audit VALUES (17, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xcd55266943b8cfa432e71fef278ab4ce70164ac5b5a98ecc60e5b45a8618eca5', '\x823b0e8599d2c6e8666ea396b5642d3ad558fa7a343cf9fd0204f157bcae3124', NULL);
INSERT INTO public.audit VALUES (18, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'CR76GDAE', 4, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x823b0e8599d2c6e8666ea396b5642d3ad558fa7a343cf9fd0204f157bcae3124', '\x0f996df394eb010430950019750621ee1b6e67927955e7039ff803f306106b33', NULL);
INSERT INTO public.audit VALUES (19, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'CAHTEVH2', 4, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0f996df394eb010430950019750621ee1b6e67927955e7039ff803f306106b33', '\xdc124b7b10d5eb1f6fbc55fd25ba407c7d232d23e3d5606c4a90b1753bbc4eb8', NULL);
INSERT INTO public.audit VALUES (20, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'YI7DIJDZ', 4, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xdc124b7b10d5eb1f6fbc55fd25ba407c7d232d23e3d5606c4a90b1753bbc4eb8', '\x40e624fe98e3b771e21ba4deb0bad5ada6f702331f276a59d50a73b1d4868e3c', NULL);
INSERT INTO public.audit VALUES (21, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'DJZRVVE7', 4, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x40e624fe98e3b771e21ba4deb0bad5ada6f702331f276a59d50a73b1d4868e3c', '\x1b7bd12ee263cce50ad92ef553a7820d5250e3ce900574109473bc5100c95356', NULL);
INSERT INTO public.audit VALUES (22, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'LT5MYTFT', 4, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1b7bd12ee263cce50ad92ef553a7820d5250e3ce900574109473bc5100c95356', '\x38dc79aea0bf3f7528543867ff782d368677a086efc8fe0c6330f29be54ff724', NULL);
INSERT INTO public.audit VALUES (23, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob3"}', '\x38dc79aea0bf3f7528543867ff782d368677a086efc8fe0c6330f29be54ff724', '\x3e4454db75c0fc199240d96e3245f132edbceb4892a6866ff17024be04250d1b', NULL);
INSERT INTO public.audit VALUES (24, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x3e4454db75c0fc199240d96e3245f132edbceb4892a6866ff17024be04250d1b', '\xadf13dec790dbfa05ffc4fe71b0f35e3dddb2f6f2678162a7ab5160da3bcd597', NULL);
INSERT INTO public.audit VALUES (25, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'Q62W2BM6', 5, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xadf13dec790dbfa05ffc4fe71b0f35e3dddb2f6f2678162a7ab5160da3bcd597', '\x9b8ae4296f024864916147a3ead145d9a9e19d7210765c9ba9a1eca6ebd8e1ee', NULL);
INSERT INTO public.audit VALUES (51, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob7"}', '\xfccea98d024ab22319effd7c174b9d26b5dd15cd739b066350ad153882736584', '\x766990b6af9ec969f4681fa96562fe0f0850b57e79e0e712f5c706ea6d2d7be1', NULL);
INSERT INTO public.audit VALUES (26, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'C3TPFAEF', 5, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9b8ae4296f024864916147a3ead145d9a9e19d7210765c9ba9a1eca6ebd8e1ee', '\x6af7337b60b8afaa8ac733b3219b480c8d5fc33708e6fd8d6bc0a4089a1cf2c5', NULL);
INSERT INTO public.audit VALUES (27, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'GGO6ID42', 5, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6af7337b60b8afaa8ac733b3219b480c8d5fc33708e6fd8d6bc0a4089a1cf2c5', '\x95ea2e33430b25720d91ca644da275da6e0e0ce5287db1e80035e644c3425565', NULL);
INSERT INTO public.audit VALUES (28, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'DI5MDJAW', 5, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x95ea2e33430b25720d91ca644da275da6e0e0ce5287db1e80035e644c3425565', '\xdd977fbb8dba4923b00588fdce4354078098526e32d2987460c11eb88f602e99', NULL);
INSERT INTO public.audit VALUES (29, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'V3NQH3AH', 5, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xdd977fbb8dba4923b00588fdce4354078098526e32d2987460c11eb88f602e99', '\xea370345deaca5c39cc1e7081388c336a0b603e8d7686a0cb9549bfd6313abdd', NULL);
INSERT INTO public.audit VALUES (30, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob4"}', '\xea370345deaca5c39cc1e7081388c336a0b603e8d7686a0cb9549bfd6313abdd', '\xc41c3d2fb9094b4ef90fc052a5381d1a940abb17f8bcc63fd09670cdfd5216fa', NULL);
INSERT INTO public.audit VALUES (31, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xc41c3d2fb9094b4ef90fc052a5381d1a940abb17f8bcc63fd09670cdfd5216fa', '\x31197dc34e062e9cd78f6333f371feb4a450b56614859bb5bf1e084653c53c67', NULL);
INSERT INTO public.audit VALUES (32, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '4TRQI7GX', 6, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x31197dc34e062e9cd78f6333f371feb4a450b56614859bb5bf1e084653c53c67', '\x9b558f6a1e24023cc6b2864ae994a779136022218ebeacc85b9d037377051ea0', NULL);
INSERT INTO public.audit VALUES (33, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'BESB4IHO', 6, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9b558f6a1e24023cc6b2864ae994a779136022218ebeacc85b9d037377051ea0', '\xe1ae5d590447942f636f635977e646fb0481fa0233843febb76e256205e08266', NULL);
INSERT INTO public.audit VALUES (34, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'PQXF2KL6', 6, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe1ae5d590447942f636f635977e646fb0481fa0233843febb76e256205e08266', '\xd8575e5193c132de702b73e6fe92a62901cfc39d703312208c2f734d97da218c', NULL);
INSERT INTO public.audit VALUES (35, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'TI7M7DKU', 6, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd8575e5193c132de702b73e6fe92a62901cfc39d703312208c2f734d97da218c', '\x0dfbcb309b043fb52f911b07875279bf8f17f9eeeac03a20c2ed48a5cd52c43c', NULL);
INSERT INTO public.audit VALUES (36, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'CDUQAS3X', 6, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0dfbcb309b043fb52f911b07875279bf8f17f9eeeac03a20c2ed48a5cd52c43c', '\xd50ab04e7c15b63c5a98e3f36179c94aab14ede6cc1dbe1d0c9d0401a00e1ff5', NULL);
INSERT INTO public.audit VALUES (37, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob5"}', '\xd50ab04e7c15b63c5a98e3f36179c94aab14ede6cc1dbe1d0c9d0401a00e1ff5', '\x36addf33157e807a768b4b2a624def9e68b6ce471f6aa43e115e24cc60fe7a67', NULL);
INSERT INTO public.audit VALUES (38, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x36addf33157e807a768b4b2a624def9e68b6ce471f6aa43e115e24cc60fe7a67', '\x865bf1ac40b24ba5948455e6dd1b70638e1442209f70a13bc223f5f60e13bcf0', NULL);
INSERT INTO public.audit VALUES (39, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'HR7UQXLR', 7, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x865bf1ac40b24ba5948455e6dd1b70638e1442209f70a13bc223f5f60e13bcf0', '\x80279950e764ce1e1fa3a751ee5a79e3c6077111e39fb082a83440f1651b03b3', NULL);
INSERT INTO public.audit VALUES (40, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'WGKT7HS5', 7, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x80279950e764ce1e1fa3a751ee5a79e3c6077111e39fb082a83440f1651b03b3', '\x92b9e99726e405e236669a139759524176b4b9a1439bbd41b2fd6e2103adb710', NULL);
INSERT INTO public.audit VALUES (41, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'X3IQYIJ7', 7, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x92b9e99726e405e236669a139759524176b4b9a1439bbd41b2fd6e2103adb710', '\x76a1872a5c8e2bfbb1c1fcc03099d539d7409a4ce672ca29c2683c4b52a51fea', NULL);
INSERT INTO public.audit VALUES (42, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'LX47IXXO', 7, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x76a1872a5c8e2bfbb1c1fcc03099d539d7409a4ce672ca29c2683c4b52a51fea', '\xa5432c71bb38bbda7386896359994b6d721d18a82fbf36f541e1bbba22e70220', NULL);
INSERT INTO public.audit VALUES (43, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'UN6DH6YH', 7, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa5432c71bb38bbda7386896359994b6d721d18a82fbf36f541e1bbba22e70220', '\x8c67c6421a5e9ba8dd9e4c48338199f4eb96abb9df8f3f81cb5e329436c62673', NULL);
INSERT INTO public.audit VALUES (44, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob6"}', '\x8c67c6421a5e9ba8dd9e4c48338199f4eb96abb9df8f3f81cb5e329436c62673', '\x36046b207a226b99345c550a8b0d45673c831bf8b89a02e8b5f2e4c75eaef145', NULL);
INSERT INTO public.audit VALUES (45, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x36046b207a226b99345c550a8b0d45673c831bf8b89a02e8b5f2e4c75eaef145', '\x8ce93dbeaa45f68f6c09dcf05a31cbd21f366f5667c05a4b004854898c92f62a', NULL);
INSERT INTO public.audit VALUES (46, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'ZR3PHINH', 8, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8ce93dbeaa45f68f6c09dcf05a31cbd21f366f5667c05a4b004854898c92f62a', '\x8ecf6b159231e67ab7c898d01a1b1b0ae8e35ab9ad7d521eab40a930d24f0116', NULL);
INSERT INTO public.audit VALUES (47, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'D424L47D', 8, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8ecf6b159231e67ab7c898d01a1b1b0ae8e35ab9ad7d521eab40a930d24f0116', '\xe380ba35bd74ae511ef7a9d15827755bace06a1b96c86780b68222e55ade50fa', NULL);
INSERT INTO public.audit VALUES (48, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'DGUP36NS', 8, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe380ba35bd74ae511ef7a9d15827755bace06a1b96c86780b68222e55ade50fa', '\x22b8acb86f434e6fb2e07790d9422f1424e06588e72f3a8398e18931ce127745', NULL);
INSERT INTO public.audit VALUES (49, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'RFWHII6R', 8, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x22b8acb86f434e6fb2e07790d9422f1424e06588e72f3a8398e18931ce127745', '\xf4091c9b6203f2978719dafb05dfaffe80322628ceac342ba5fb5089f5d983e9', NULL);
INSERT INTO public.audit VALUES (50, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'GKI7ACMI', 8, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf4091c9b6203f2978719dafb05dfaffe80322628ceac342ba5fb5089f5d983e9', '\xfccea98d024ab22319effd7c174b9d26b5dd15cd739b066350ad153882736584', NULL);
INSERT INTO public.audit VALUES (52, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x766990b6af9ec969f4681fa96562fe0f0850b57e79e0e712f5c706ea6d2d7be1', '\x7937177c48dd409985693e7c5ee40321728468cb81448348214ab3165c0495e4', NULL);
INSERT INTO public.audit VALUES (53, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'XD2E5G4K', 9, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7937177c48dd409985693e7c5ee40321728468cb81448348214ab3165c0495e4', '\x1c6e47e606a3556b3a0120effb447adbebe0afd0f5886f48da5e53bf85da830d', NULL);
INSERT INTO public.audit VALUES (54, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'IOARVEC4', 9, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1c6e47e606a3556b3a0120effb447adbebe0afd0f5886f48da5e53bf85da830d', '\x147379b77ec09849b519bac33851efc184938e46af0050ae19c4921f6f2dcbf3', NULL);
INSERT INTO public.audit VALUES (55, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'DPRS5FQ7', 9, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x147379b77ec09849b519bac33851efc184938e46af0050ae19c4921f6f2dcbf3', '\xbb081d682c2ab7a43a988d95ee8da2558c2a63baa95bd3839cdcffb69540d8c1', NULL);
INSERT INTO public.audit VALUES (56, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'FVGFPQ7T', 9, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xbb081d682c2ab7a43a988d95ee8da2558c2a63baa95bd3839cdcffb69540d8c1', '\xfddf5a3a8106309f3d8e2b568d0ba0103b49a5a352070d7fcf5ac7177b79f0b1', NULL);
INSERT INTO public.audit VALUES (57, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'CXJJEFSP', 9, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfddf5a3a8106309f3d8e2b568d0ba0103b49a5a352070d7fcf5ac7177b79f0b1', '\x18a7b97c75b16f8aff89cac6238ad9ecc617d8cc1d0e145dc3392bf796c9184e', NULL);
INSERT INTO public.audit VALUES (58, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob8"}', '\x18a7b97c75b16f8aff89cac6238ad9ecc617d8cc1d0e145dc3392bf796c9184e', '\x9203ad4b655c3e447577c70ae58b18b19b5ff51ccb6f81462bb749805de3aea1', NULL);
INSERT INTO public.audit VALUES (59, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x9203ad4b655c3e447577c70ae58b18b19b5ff51ccb6f81462bb749805de3aea1', '\xc030b7bc96c470d5bb7f705ab3e20a6c27ef421fddc65fdff511cc79ba9a19d5', NULL);
INSERT INTO public.audit VALUES (60, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '4B2MOETP', 10, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc030b7bc96c470d5bb7f705ab3e20a6c27ef421fddc65fdff511cc79ba9a19d5', '\xf78b5d7e1bb3a0158244d71a012ce63fa6e3e626443c415fb4cc8b607ecf99b0', NULL);
INSERT INTO public.audit VALUES (61, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'LTGL4JSF', 10, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf78b5d7e1bb3a0158244d71a012ce63fa6e3e626443c415fb4cc8b607ecf99b0', '\x310ee4eead21f7f961ea9d4c61821b3bf57ce46887162ab0bf54bee5f831005a', NULL);
INSERT INTO public.audit VALUES (62, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '76NEGR4G', 10, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x310ee4eead21f7f961ea9d4c61821b3bf57ce46887162ab0bf54bee5f831005a', '\xc62633b7dcac510b2c208c1c8f1db591f1e5ace6da8c166b8aa2d6fc2fa9d61e', NULL);
INSERT INTO public.audit VALUES (63, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'EFV6XQVY', 10, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc62633b7dcac510b2c208c1c8f1db591f1e5ace6da8c166b8aa2d6fc2fa9d61e', '\x9778e8233f9f65c279e310b319cf26d441dcd7814fe011f663d35334ff720d89', NULL);
INSERT INTO public.audit VALUES (64, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '5YXZQ6XU', 10, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9778e8233f9f65c279e310b319cf26d441dcd7814fe011f663d35334ff720d89', '\xbbbde1ca9546d73d40aaab8ec6b4d21baae590dfea8a33ba7ceaa44b4be554fc', NULL);
INSERT INTO public.audit VALUES (65, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob9"}', '\xbbbde1ca9546d73d40aaab8ec6b4d21baae590dfea8a33ba7ceaa44b4be554fc', '\x21f73f2178e33a81958b66851a8bfbf50fd847183a6686886be08f248d5c88a4', NULL);
INSERT INTO public.audit VALUES (66, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x21f73f2178e33a81958b66851a8bfbf50fd847183a6686886be08f248d5c88a4', '\xba920826b5457bd4ffa86635dfb1e21464ed028962e20862e1ac9438bcaf352e', NULL);
INSERT INTO public.audit VALUES (67, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'XRZLCMMF', 11, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xba920826b5457bd4ffa86635dfb1e21464ed028962e20862e1ac9438bcaf352e', '\xed31a5aaa1ff9929579d912c21f33ee538ddc4e9fe059103fd44cd2e9d11048a', NULL);
INSERT INTO public.audit VALUES (68, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'MUBLOZLT', 11, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xed31a5aaa1ff9929579d912c21f33ee538ddc4e9fe059103fd44cd2e9d11048a', '\x68c7803fe8adf2deb3e1ad3e4f704041e13682c4504bc9739680944479ab8737', NULL);
INSERT INTO public.audit VALUES (69, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'AQPJJL5Q', 11, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x68c7803fe8adf2deb3e1ad3e4f704041e13682c4504bc9739680944479ab8737', '\xe6d6358c372f60871b51ddcab1cb5e622e1c5e2819b462e2a2537602ab5e45da', NULL);
INSERT INTO public.audit VALUES (70, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'IQPZ3ZQ2', 11, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe6d6358c372f60871b51ddcab1cb5e622e1c5e2819b462e2a2537602ab5e45da', '\xb920f7c5f5e04cb0ad52bcef4cf7c79473ae6113e2c71895a20e19e31016c557', NULL);
INSERT INTO public.audit VALUES (71, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'W63TBPE6', 11, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb920f7c5f5e04cb0ad52bcef4cf7c79473ae6113e2c71895a20e19e31016c557', '\x08ffb25fe68eeffec2919fbbf63efaf4359e8068683d21aa7b264bae1202011a', NULL);
INSERT INTO public.audit VALUES (72, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob10"}', '\x08ffb25fe68eeffec2919fbbf63efaf4359e8068683d21aa7b264bae1202011a', '\x3954781fdc8f2f64222b16f8d857029afc6ee51c12be361a2e0f436c478b5f80', NULL);
INSERT INTO public.audit VALUES (73, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x3954781fdc8f2f64222b16f8d857029afc6ee51c12be361a2e0f436c478b5f80', '\x3219d8396876290869b8fd763f6a6ee0d0cf6ce94f988f62f46d9c1053915720', NULL);
INSERT INTO public.audit VALUES (74, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'J2G2DYXL', 12, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3219d8396876290869b8fd763f6a6ee0d0cf6ce94f988f62f46d9c1053915720', '\x65bf8954d70c604072fa15a2ba90a1780f210afee4305bd34c2603c13be9359e', NULL);
INSERT INTO public.audit VALUES (75, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '54BUGE5A', 12, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x65bf8954d70c604072fa15a2ba90a1780f210afee4305bd34c2603c13be9359e', '\xd9d14c9316c8fd367eb2df5eef1fc308a231190ecb2bb18a58ba40b8e155b7b5', NULL);
INSERT INTO public.audit VALUES (76, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'TPFUNYRA', 12, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd9d14c9316c8fd367eb2df5eef1fc308a231190ecb2bb18a58ba40b8e155b7b5', '\x6f477e57749a4f6488943c498860b392b86971d23bbaf67e59011b14f4316f96', NULL);
INSERT INTO public.audit VALUES (77, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'HYDJRXTF', 12, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6f477e57749a4f6488943c498860b392b86971d23bbaf67e59011b14f4316f96', '\x879977c22a2ded5bc56d06ec077a69fe0700d0097ab1e489737066d25f0e2061', NULL);
INSERT INTO public.audit VALUES (78, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'GYNCTUQR', 12, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x879977c22a2ded5bc56d06ec077a69fe0700d0097ab1e489737066d25f0e2061', '\xef52afa89b84cb4cb4a500fe9c5aea589b80e9d99f3a22518e3e7fcbb18b53e1', NULL);
INSERT INTO public.audit VALUES (79, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob11"}', '\xef52afa89b84cb4cb4a500fe9c5aea589b80e9d99f3a22518e3e7fcbb18b53e1', '\xc37c14bb0b279de9d7dadc311fe65bb5cb41ba8fd03f0fa7be3de3b59795fc50', NULL);
INSERT INTO public.audit VALUES (80, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xc37c14bb0b279de9d7dadc311fe65bb5cb41ba8fd03f0fa7be3de3b59795fc50', '\xf5112a74990e99060b673f69cfb40881aab6c4e881cf3b53d72cad0242acf024', NULL);
INSERT INTO public.audit VALUES (81, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'EXO4JBBF', 13, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf5112a74990e99060b673f69cfb40881aab6c4e881cf3b53d72cad0242acf024', '\x64c0d7064137d665524f38289d823baad4c6d6c3a1741218f7da86b1e89ba3ed', NULL);
INSERT INTO public.audit VALUES (82, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'SHQOTYYI', 13, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x64c0d7064137d665524f38289d823baad4c6d6c3a1741218f7da86b1e89ba3ed', '\x8d3b1f435619ba34546ffa1629b6126eacdc936b0d195eee1d9a9ebbb877f5ac', NULL);
INSERT INTO public.audit VALUES (83, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'HLYRL5DZ', 13, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8d3b1f435619ba34546ffa1629b6126eacdc936b0d195eee1d9a9ebbb877f5ac', '\x4d0dcc9de52867c06b1bccfdd9ebf6cf67d5cb80fad47e0fc19bca15a046ded2', NULL);
INSERT INTO public.audit VALUES (84, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'PJOFS5GZ', 13, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4d0dcc9de52867c06b1bccfdd9ebf6cf67d5cb80fad47e0fc19bca15a046ded2', '\xfefcf7d979639912d866bcb5a520f1a48d84d23bdef12f98590a3b1d5ad8eb83', NULL);
INSERT INTO public.audit VALUES (85, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'AYL7HN6I', 13, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfefcf7d979639912d866bcb5a520f1a48d84d23bdef12f98590a3b1d5ad8eb83', '\xdee910f40ffc47c7413d0a8fcf84606fceb06148ff15f030153db52b52a0d018', NULL);
INSERT INTO public.audit VALUES (86, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob12"}', '\xdee910f40ffc47c7413d0a8fcf84606fceb06148ff15f030153db52b52a0d018', '\x3e2890c40dfd3a78d2cfbaa62c1cbaec1cbfbcd2f61c21a31b829ec2cff8bbf8', NULL);
INSERT INTO public.audit VALUES (87, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x3e2890c40dfd3a78d2cfbaa62c1cbaec1cbfbcd2f61c21a31b829ec2cff8bbf8', '\x6c924e4cbe4aa9434815cfffdd34d1edad5399300bd95b2c87a6ffa472f7a232', NULL);
INSERT INTO public.audit VALUES (88, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'AFL2IKDO', 14, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6c924e4cbe4aa9434815cfffdd34d1edad5399300bd95b2c87a6ffa472f7a232', '\xf45994eb3d86c2cde294ad0845e3632386e566efda2243efd6acd96c8f8c8c4e', NULL);
INSERT INTO public.audit VALUES (89, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'S3ZFOTPZ', 14, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf45994eb3d86c2cde294ad0845e3632386e566efda2243efd6acd96c8f8c8c4e', '\x31c2b50fedc38893e80597138ac0986a3f4406c2f1de8a03291fa1395d16eef7', NULL);
INSERT INTO public.audit VALUES (90, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '5WOTCCR3', 14, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x31c2b50fedc38893e80597138ac0986a3f4406c2f1de8a03291fa1395d16eef7', '\xbfd6e33b662c89866e6a1b495e9822efc6b97cca091853ac66aa8d043fa7c48e', NULL);
INSERT INTO public.audit VALUES (91, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'YHU2OMHU', 14, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xbfd6e33b662c89866e6a1b495e9822efc6b97cca091853ac66aa8d043fa7c48e', '\x95f4d6b3e83cb7b0fd0ebd42d3d445bcb2d071ded43bfd7641bca0b0841bf2d9', NULL);
INSERT INTO public.audit VALUES (92, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'PVO6X4I4', 14, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x95f4d6b3e83cb7b0fd0ebd42d3d445bcb2d071ded43bfd7641bca0b0841bf2d9', '\x1d779a418aeca44cfa6e8ef723dcd4bd17c41a4d892d75fd436b0d274437c8aa', NULL);
INSERT INTO public.audit VALUES (93, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob13"}', '\x1d779a418aeca44cfa6e8ef723dcd4bd17c41a4d892d75fd436b0d274437c8aa', '\xcd7a14b4f3bafe173912734aede4d9a39ac4d5ebf2b551c4cfe188f8fdac7191', NULL);
INSERT INTO public.audit VALUES (94, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xcd7a14b4f3bafe173912734aede4d9a39ac4d5ebf2b551c4cfe188f8fdac7191', '\xd9660b41451e62fbb8a5dffa6317ff187045753e4b372b4a066339206e92c633', NULL);
INSERT INTO public.audit VALUES (95, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'FFYUA6OO', 15, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd9660b41451e62fbb8a5dffa6317ff187045753e4b372b4a066339206e92c633', '\x964c6699de5b9775430105f183e599e6607bf6db8eda89df77b79ea3d556e248', NULL);
INSERT INTO public.audit VALUES (96, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'M4O5VUR6', 15, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x964c6699de5b9775430105f183e599e6607bf6db8eda89df77b79ea3d556e248', '\x4e03d47f8b8ec6a56001eada332f6d02ed5ab4065ee0fd5f59af9fc72ab871d9', NULL);
INSERT INTO public.audit VALUES (97, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'QEJD3O7S', 15, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4e03d47f8b8ec6a56001eada332f6d02ed5ab4065ee0fd5f59af9fc72ab871d9', '\x2712a4e4c0984eabc3a70f966d5cdafbdaabf9f3aa244527d4c49fe950f9d829', NULL);
INSERT INTO public.audit VALUES (98, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'S75B2JVW', 15, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x2712a4e4c0984eabc3a70f966d5cdafbdaabf9f3aa244527d4c49fe950f9d829', '\x1433d96154c4a34c5b001f131c4a719fd29dee279f12a60ac111ac872eaea09a', NULL);
INSERT INTO public.audit VALUES (99, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'E6JT66QX', 15, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1433d96154c4a34c5b001f131c4a719fd29dee279f12a60ac111ac872eaea09a', '\x3759b7aba5b7c35ca995aaedd9b35db28970f8ed59a027359ba7e664d712ac62', NULL);
INSERT INTO public.audit VALUES (100, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob14"}', '\x3759b7aba5b7c35ca995aaedd9b35db28970f8ed59a027359ba7e664d712ac62', '\xd7f6f41f933822a67db866b7eb7ace363c33a6c55f923e91dedf84b51fdc3662', NULL);
INSERT INTO public.audit VALUES (101, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xd7f6f41f933822a67db866b7eb7ace363c33a6c55f923e91dedf84b51fdc3662', '\xe1eec264c75b57a225595e347c57bf32a058e34cffc383675a1c037adf8ea923', NULL);
INSERT INTO public.audit VALUES (102, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '26JZC4O3', 16, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe1eec264c75b57a225595e347c57bf32a058e34cffc383675a1c037adf8ea923', '\x87167dbfc65dee1e3af6ba99803fadc5f6cb1f6c08a81b8d03e104416b724ed8', NULL);
INSERT INTO public.audit VALUES (103, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'WVHT4TVB', 16, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x87167dbfc65dee1e3af6ba99803fadc5f6cb1f6c08a81b8d03e104416b724ed8', '\x7ed12de1519bff9ad0eff4625455916f398d5fb9b31662b469bd87f98acdf2d9', NULL);
INSERT INTO public.audit VALUES (104, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '6Y23XI66', 16, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7ed12de1519bff9ad0eff4625455916f398d5fb9b31662b469bd87f98acdf2d9', '\x72c329921efa0d248d7af21eeb378fe61fce2536f0387e68b92dadd4c62772bb', NULL);
INSERT INTO public.audit VALUES (105, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '44VVGOEO', 16, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x72c329921efa0d248d7af21eeb378fe61fce2536f0387e68b92dadd4c62772bb', '\xc9379792c2bafefa3c7a37f52eaed325784339b6a0ac266c276f8ce9149e55c5', NULL);
INSERT INTO public.audit VALUES (106, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'NHY6WLXI', 16, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc9379792c2bafefa3c7a37f52eaed325784339b6a0ac266c276f8ce9149e55c5', '\xc472b2eaf24f18ab978b934010207a8073e947d4bfacd6019b8b955ffd768b80', NULL);
INSERT INTO public.audit VALUES (107, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob15"}', '\xc472b2eaf24f18ab978b934010207a8073e947d4bfacd6019b8b955ffd768b80', '\x89fee4d693abe89d128fead1a2c76e21d1e75421fbec1a0f3a91e35aea68af1c', NULL);
INSERT INTO public.audit VALUES (108, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x89fee4d693abe89d128fead1a2c76e21d1e75421fbec1a0f3a91e35aea68af1c', '\xbdf3f0db6df094b552e8c484ddd6ea7b4485e46bb9cf46dedd43778e1f874875', NULL);
INSERT INTO public.audit VALUES (109, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'LQ5EFLH5', 17, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xbdf3f0db6df094b552e8c484ddd6ea7b4485e46bb9cf46dedd43778e1f874875', '\x8d3ec012f1e59eb2e51f52099b902d488750aa1491c9764aa8576fc975bfd512', NULL);
INSERT INTO public.audit VALUES (110, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'ISD56MIR', 17, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8d3ec012f1e59eb2e51f52099b902d488750aa1491c9764aa8576fc975bfd512', '\xaf053622e35acc76cdc373af3aba6470f29c23ce52845fc5cf353fbbd6581c66', NULL);
INSERT INTO public.audit VALUES (111, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'G2XPAOQO', 17, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xaf053622e35acc76cdc373af3aba6470f29c23ce52845fc5cf353fbbd6581c66', '\xa3e2dd66945f4bec5b199c7eeed4eb07a1328b0262d0dd34168847477efb10ec', NULL);
INSERT INTO public.audit VALUES (112, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '2PAOC2PJ', 17, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa3e2dd66945f4bec5b199c7eeed4eb07a1328b0262d0dd34168847477efb10ec', '\xdb4a0fb3e51da679605e1f87d046847099c0801494eb812bc5640c51e7e2f34c', NULL);
INSERT INTO public.audit VALUES (113, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'FHW7NWI6', 17, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xdb4a0fb3e51da679605e1f87d046847099c0801494eb812bc5640c51e7e2f34c', '\xe07f1cf4b31a6d6c915d20809d7cfa7a6f0a3186ffeb107363fc1db13f6731cc', NULL);
INSERT INTO public.audit VALUES (114, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob16"}', '\xe07f1cf4b31a6d6c915d20809d7cfa7a6f0a3186ffeb107363fc1db13f6731cc', '\x7ac982cec6098f0dbeb0135a9c0202f0635e9736e44fbd68de3f4f509335ccdf', NULL);
INSERT INTO public.audit VALUES (115, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x7ac982cec6098f0dbeb0135a9c0202f0635e9736e44fbd68de3f4f509335ccdf', '\xcc81961cf86ee8991647eca3f72bb727bd569fb2792504967a3156839a181dfd', NULL);
INSERT INTO public.audit VALUES (116, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'XFSAH4BR', 18, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xcc81961cf86ee8991647eca3f72bb727bd569fb2792504967a3156839a181dfd', '\xb2260b0cf4ade5a3c9990cb1d00ba04698a093c72bbc2a8695fa2b80f08f0c5f', NULL);
INSERT INTO public.audit VALUES (117, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '6K5DSCRO', 18, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb2260b0cf4ade5a3c9990cb1d00ba04698a093c72bbc2a8695fa2b80f08f0c5f', '\xfd215915d3d039e78014232045a3552edcb94fc1d9a777bbb12227b58c26ed3c', NULL);
INSERT INTO public.audit VALUES (118, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'E7ONHSDP', 18, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfd215915d3d039e78014232045a3552edcb94fc1d9a777bbb12227b58c26ed3c', '\xd1527db9f462e5f50698d065df7ed243504d4b3829375ad49d27738be61b3c1d', NULL);
INSERT INTO public.audit VALUES (119, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'LORJVA6M', 18, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd1527db9f462e5f50698d065df7ed243504d4b3829375ad49d27738be61b3c1d', '\xfc1942839cbf3fc3407f642089e55875da9d9b1bbd89366a8b3f3021ee13f17e', NULL);
INSERT INTO public.audit VALUES (120, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'YX2FBPIJ', 18, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfc1942839cbf3fc3407f642089e55875da9d9b1bbd89366a8b3f3021ee13f17e', '\x3490f14ade06d59dc2ad7005ea6ae936df1e6a47a05087ce7a0f79af65c9cbe5', NULL);
INSERT INTO public.audit VALUES (121, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob17"}', '\x3490f14ade06d59dc2ad7005ea6ae936df1e6a47a05087ce7a0f79af65c9cbe5', '\x04de8f172a29fd14d1e5d4836ac0feab569cdb46d8e4e852e416ebe67a58640b', NULL);
INSERT INTO public.audit VALUES (122, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x04de8f172a29fd14d1e5d4836ac0feab569cdb46d8e4e852e416ebe67a58640b', '\x941002e1ff2e80fd611bc084252618dd8c0bbd6e068b654514ac6efdbb692584', NULL);
INSERT INTO public.audit VALUES (123, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'V3YO3FJI', 19, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x941002e1ff2e80fd611bc084252618dd8c0bbd6e068b654514ac6efdbb692584', '\x44421fa7017143dc49697036f95a09dab67801b1c6e67a085c26a6bb8ebc9074', NULL);
INSERT INTO public.audit VALUES (124, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'IFZWJB4T', 19, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x44421fa7017143dc49697036f95a09dab67801b1c6e67a085c26a6bb8ebc9074', '\x566c5ce13613144b9a24a9c7dae509e33de6fcb2f8d00828c6bde2cb35e72a06', NULL);
INSERT INTO public.audit VALUES (125, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'S5ZDNBYN', 19, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x566c5ce13613144b9a24a9c7dae509e33de6fcb2f8d00828c6bde2cb35e72a06', '\x8c1c2167018ec8abb1a873de02f910fcb699e5af95bb047792923212a12ff3d9', NULL);
INSERT INTO public.audit VALUES (126, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'NBKH6PSE', 19, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8c1c2167018ec8abb1a873de02f910fcb699e5af95bb047792923212a12ff3d9', '\x51c986ebc9dfd36be6686901c1a96d2b38201ad6dde9d3707f23a6de65f4d6e9', NULL);
INSERT INTO public.audit VALUES (127, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '6X6XRKQQ', 19, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x51c986ebc9dfd36be6686901c1a96d2b38201ad6dde9d3707f23a6de65f4d6e9', '\x95bf8956f4d759a140276c8feb92ca3b96888c8a2a04e261b6e624e01f4f34ba', NULL);
INSERT INTO public.audit VALUES (128, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob18"}', '\x95bf8956f4d759a140276c8feb92ca3b96888c8a2a04e261b6e624e01f4f34ba', '\x8472ada6f1915db8cd91633ebfee040435c8e8bd58e6a8efeeb3e2a2bfd15204', NULL);
INSERT INTO public.audit VALUES (129, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x8472ada6f1915db8cd91633ebfee040435c8e8bd58e6a8efeeb3e2a2bfd15204', '\x49750d6cfd2e289640b8456b8b04ce691fb87ebd71cff760439fedd483d62e22', NULL);
INSERT INTO public.audit VALUES (130, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'WTKRMZZW', 20, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x49750d6cfd2e289640b8456b8b04ce691fb87ebd71cff760439fedd483d62e22', '\x62e9a4369a13537594235dcd14a7b30e37b66d52b86956fce90f0f030c6eb695', NULL);
INSERT INTO public.audit VALUES (131, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'XWMMWZAN', 20, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x62e9a4369a13537594235dcd14a7b30e37b66d52b86956fce90f0f030c6eb695', '\x128a7c83414625ad7187497d8b2558195ec7365d7b29c500b1358e27b899d241', NULL);
INSERT INTO public.audit VALUES (132, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'BUE4MRLJ', 20, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x128a7c83414625ad7187497d8b2558195ec7365d7b29c500b1358e27b899d241', '\xaf63ec9b56bcc1675ffe20203eba5a8c1cc88eca5acdf2bb6e752957f7959581', NULL);
INSERT INTO public.audit VALUES (133, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'VZO3QBF3', 20, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xaf63ec9b56bcc1675ffe20203eba5a8c1cc88eca5acdf2bb6e752957f7959581', '\x6e7715e3f6e5be6b6424c0f1ab121cb2668993e57f8a384a522818f785985d84', NULL);
INSERT INTO public.audit VALUES (134, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'CQS2OB3R', 20, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6e7715e3f6e5be6b6424c0f1ab121cb2668993e57f8a384a522818f785985d84', '\xa5c1202ee41f213f74e1b2f8a5630bb3dd13a353933ba6c15b67ea7fd1f4b8d0', NULL);
INSERT INTO public.audit VALUES (135, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob19"}', '\xa5c1202ee41f213f74e1b2f8a5630bb3dd13a353933ba6c15b67ea7fd1f4b8d0', '\x3281ed212a6b4efc369bbf5156f125cd1b1e5e52aef1e93ef8a41f1dd11623b9', NULL);
INSERT INTO public.audit VALUES (136, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x3281ed212a6b4efc369bbf5156f125cd1b1e5e52aef1e93ef8a41f1dd11623b9', '\x3c95750f04ad22b4dd8cce87c2f91bb1bcddd0bb77e93fbc94a5faf28ab22000', NULL);
INSERT INTO public.audit VALUES (137, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'QBON66NI', 21, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3c95750f04ad22b4dd8cce87c2f91bb1bcddd0bb77e93fbc94a5faf28ab22000', '\xf9dd75d33d88764afe7b1e4d13bac7d98411302f21c2778163773046f966f1ec', NULL);
INSERT INTO public.audit VALUES (138, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'QNCEBI7P', 21, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf9dd75d33d88764afe7b1e4d13bac7d98411302f21c2778163773046f966f1ec', '\x5a0962e31f386acd0326b3180fdf3f4637006c9ee2a87dca2a2c4f8fc00d9362', NULL);
INSERT INTO public.audit VALUES (139, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'R2DTH5B3', 21, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"description":"","expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5a0962e31f386acd0326b3180fdf3f4637006c9ee2a87dca2a2c4f8fc00d9362', '\x48334208b26cc689e54ecf65744d60de5e078cee91185d73cd53f00202395cb6', NULL);
INSERT INTO public.audit VALUES (140, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '6R366CFQ', 21, '{}', '{"allow_list":[],"description":"","expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x48334208b26cc689e54ecf65744d60de5e078cee91185d73cd53f00202395cb6', '\xcbc11e233326c986755b8019eed67868bfcfb738a5cbafbe9b82dde44a9e5b34', NULL);
INSERT INTO public.audit VALUES (141, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'RPVJWTPU', 21, '{}', '{"allow_list":["192.0.2.0/24"],"description":"","expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xcbc11e233326c986755b8019eed67868bfcfb738a5cbafbe9b82dde44a9e5b34', '\x8daf7cd178c191668f614b526852b0f1abd7b81303d6ae4defa55bcfc790ec90', NULL);
INSERT INTO public.audit VALUES (142, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't0', '5PVIJAQZ', 2, '{"name":"t0"}', '{}', '\x8daf7cd178c191668f614b526852b0f1abd7b81303d6ae4defa55bcfc790ec90', '\x48759c91dabc29f405765206ea70142f5127ab5a887053f60c2f5d9f387d0710', NULL);
INSERT INTO public.audit VALUES (143, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't1', 'I6YVU6D7', 2, '{"name":"t1"}', '{}', '\x48759c91dabc29f405765206ea70142f5127ab5a887053f60c2f5d9f387d0710', '\x0f46f9b4943cbf6c9d0f6503f7a735a8d7b7efcc82b67cd516ff6413f098d8d8', NULL);
INSERT INTO public.audit VALUES (144, 1800000000, 'account.renamed', 1, 'root', NULL, '', 'local', 'robert', '3', 3, '{"username":"bob1"}', '{"username":"robert"}', '\x0f46f9b4943cbf6c9d0f6503f7a735a8d7b7efcc82b67cd516ff6413f098d8d8', '\xb7de4fa62191b301c45edb8bfe26107233ba0ecaa016d88d92fcfa74a8509394', NULL);
INSERT INTO public.audit VALUES (145, 1800000000, 'account.suspended', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"locked":0,"reason":"unpaid"}', '\xb7de4fa62191b301c45edb8bfe26107233ba0ecaa016d88d92fcfa74a8509394', '\x19850f7a0de6d83edca7be94e74a63e81ac2617643f7b11280b3052adee58330', NULL);
INSERT INTO public.audit VALUES (146, 1800000000, 'account.removed', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"domain":null,"username":"bob3"}', '{"revoked":5}', '\x19850f7a0de6d83edca7be94e74a63e81ac2617643f7b11280b3052adee58330', '\x1d171911119123101c9acda579465b8bf16f484f5ed93d44029647a79c254e78', NULL);
INSERT INTO public.audit VALUES (147, 1800000000, 'account.created', 6, 'bob4', NULL, '', 'local', 'carol', '22', 22, '{}', '{"contact_email":"","domain":"carol.example","owner_id":6,"privileges":[],"username":"carol"}', '\x1d171911119123101c9acda579465b8bf16f484f5ed93d44029647a79c254e78', '\xbc7572bd4805af41243cd6fd7d25d2018645d1d6e62538b3199fadf80a2b96b5', NULL);
INSERT INTO public.audit VALUES (148, 1800000000, 'token.updated', 1, 'root', NULL, '', 'local', 't0', 'HR7UQXLR', 7, '{"privileges":["list-accts"]}', '{"privileges":["passwd"]}', '\xbc7572bd4805af41243cd6fd7d25d2018645d1d6e62538b3199fadf80a2b96b5', '\x96e494094252e143d98de149cf24fb45f1c9886e3c45bfe82c34bab1b5f3b60c', NULL);
INSERT INTO public.audit VALUES (149, 1800000000, 'settings.changed', 1, 'root', NULL, '', 'local', 'settings', 'settings', NULL, '{"time_zone":"UTC"}', '{"time_zone":"Europe/Berlin"}', '\x96e494094252e143d98de149cf24fb45f1c9886e3c45bfe82c34bab1b5f3b60c', '\x5034fd255a96ebcaf61fe9e266310760bc8ee1d9bb7430d9791f4a47f1105225', NULL);
INSERT INTO public.audit VALUES (150, 1800000000, 'account.password', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{}', '{"sessions_ended":0}', '\x5034fd255a96ebcaf61fe9e266310760bc8ee1d9bb7430d9791f4a47f1105225', '\x41aea46425ca76790f214ee17eea7b268e4132dc836aa5671aa96dd832c6b734', NULL);
INSERT INTO public.audit VALUES (151, 1800000000, 'acl_list.saved', 1, 'root', NULL, '', 'local', 'basic', 'basic', NULL, '{"privileges":[]}', '{"privileges":["list-accts"]}', '\x41aea46425ca76790f214ee17eea7b268e4132dc836aa5671aa96dd832c6b734', '\x0d0e4f1870871e6af6611ff43aa14a3c9e8f4ff7e435bae368ff2eb29d749fc5', NULL);
INSERT INTO public.audit VALUES (152, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '{"acl_list":"basic","privileges":["list-accts"]}', '\x0d0e4f1870871e6af6611ff43aa14a3c9e8f4ff7e435bae368ff2eb29d749fc5', '\xfd15ac0c4b60bedad6adb8eca67e359bc6bff1968d520eb7603c8af08937275f', NULL);
INSERT INTO public.audit VALUES (153, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 'parent', 'IO5FZ6G2', 1, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"parent","parent":null,"privileges":["all"],"sessions_anywhere":0}', '\xfd15ac0c4b60bedad6adb8eca67e359bc6bff1968d520eb7603c8af08937275f', '\x4b3b5a846c87a4bca958da4716d142aed52cd4428f9ecddcb548fe0dfc27d844', NULL);
INSERT INTO public.audit VALUES (154, 1800000000, 'token.created', 1, 'root', 'IO5FZ6G2', '192.0.2.1', 'whm', 'child', 'KSNML4O4', 1, '{}', '{"allow_list":[],"description":"","expires_at":null,"lasting":0,"name":"child","parent":"IO5FZ6G2","privileges":["passwd"],"sessions_anywhere":0}', '\x4b3b5a846c87a4bca958da4716d142aed52cd4428f9ecddcb548fe0dfc27d844', '\x7a83d9105b1bab2b857792251d1bb9a2b15a7a9898bea9c903d976290a02b537', NULL);
INSERT INTO public.clock VALUES (1, 1800000000, 'boot-1', 1000);
INSERT INTO public.feed VALUES (1, 'account', 1, 'e6383f3e1314e404f5e208ac975ef38b');
INSERT INTO public.feed VALUES (2, 'account', 2, 'd2864ae54b7a39ec3c46f933d2c9a38c');
INSERT INTO public.feed VALUES (3, 'account', 2, 'b05a714b76e56e54f9786b34abfbb173');
INSERT INTO public.feed VALUES (4, 'token', 1, '11e3c42fe5554702129467dd55cc1fa0');
INSERT INTO public.feed VALUES (5, 'token', 2, '3c9707538ecdb80828a39dba0540bfe9');
INSERT INTO public.feed VALUES (6, 'token', 3, 'a3be3c3b9e99186501f01c6c1e8c0ffa');
INSERT INTO public.feed VALUES (7, 'token', 4, 'bfc15e4e2643d37a6d7bd2861742ead6');
INSERT INTO public.feed VALUES (8, 'token', 5, 'a641a39da7878ef5c261d4ee11ba461b');
INSERT INTO public.feed VALUES (9, 'account', 3, 'cf12aa9761403eb807c24b1cfdba6b38');
INSERT INTO public.feed VALUES (10, 'account', 3, 'bb96dd18e452904047931c9204e38450');
INSERT INTO public.feed VALUES (11, 'token', 6, '656541496e60347d536d49e91c223af7');
INSERT INTO public.feed VALUES (12, 'token', 7, '9a279ba1168ec7c10d57c0834b92dc3d');
INSERT INTO public.feed VALUES (13, 'token', 8, '49cc9ae8b08676bc7840fc28ad567473');
INSERT INTO public.feed VALUES (14, 'token', 9, '5efcd00eb21f86a9fda26e90f2b19939');
INSERT INTO public.feed VALUES (15, 'token', 10, '9b9a2d97f5704cfe747bbeb273ab3926');
INSERT INTO public.feed VALUES (16, 'account', 4, 'e4fa492a2a8c13c0282443336687f5ff');
INSERT INTO public.feed VALUES (17, 'account', 4, '451c5269329c46b9fcca662df7944389');
INSERT INTO public.feed VALUES (18, 'token', 11, 'fdbf5e16324daf097ed8effe55cc6ff4');
INSERT INTO public.feed VALUES (19, 'token', 12, 'edc164698b2c023217d9a524992e0459');
INSERT INTO public.feed VALUES (20, 'token', 13, '755635da2d4afa65988411ad3c2bc308');
INSERT INTO public.feed VALUES (21, 'token', 14, '8be8a2cb14557603a25e6adaa6a1a0ff');
INSERT INTO public.feed VALUES (22, 'token', 15, 'f7c28ad1f577082c0cd37e59183c5178');
INSERT INTO public.feed VALUES (23, 'account', 5, '5fdf727bced629603af75487e299067a');
INSERT INTO public.feed VALUES (24, 'account', 5, 'f6b222438db69a896953a017594ab376');
INSERT INTO public.feed VALUES (25, 'token', 16, '9664a317e7ae750208e2de8d0b9d01c1');
INSERT INTO public.feed VALUES (26, 'token', 17, '9fb218e78a51131fcc0662d06151eb17');
INSERT INTO public.feed VALUES (27, 'token', 18, '874f39b7adbef1de18521d87f6e96901');
INSERT INTO public.feed VALUES (28, 'token', 19, '19fc2914f046af6147c08174a2e52f8d');
INSERT INTO public.feed VALUES (29, 'token', 20, 'cd5f96dde1fdd922da6c4d26a5965e63');
INSERT INTO public.feed VALUES (30, 'account', 6, 'def7be3163df9f533aeeda45195597db');
INSERT INTO public.feed VALUES (31, 'account', 6, 'a40706fd7fd9bde25d53ac554585a175');
INSERT INTO public.feed VALUES (32, 'token', 21, '841585e13e20dceb0df958da7e52a381');
INSERT INTO public.feed VALUES (33, 'token', 22, 'c80ffa51d772be75331d61ce1555bd31');
INSERT INTO public.feed VALUES (34, 'token', 23, '594810b6020f44670ec490c08a0ff25e');
INSERT INTO public.feed VALUES (35, 'token', 24, '03294453b53b0d24a9b1b1c8c34a6476');
INSERT INTO public.feed VALUES (36, 'token', 25, '479a64b25a089ef57d1224dcb3d9f05a');
INSERT INTO public.feed VALUES (37, 'account', 7, 'ea40d54d17d01e508802fbb02f0e7036');
INSERT INTO public.feed VALUES (38, 'account', 7, 'c48cc27301079aa66c5d0f1fbffab30b');
INSERT INTO public.feed VALUES (39, 'token', 26, '222d1eaa65bf7da442aba5ff311af960');
INSERT INTO public.feed VALUES (40, 'token', 27, '2dfed85aa6fa279aa33a1416cbc1b443');
INSERT INTO public.feed VALUES (41, 'token', 28, 'f83cf67a02a8f6f26ec449acb9df9b1a');
INSERT INTO public.feed VALUES (42, 'token', 29, 'c90fbb7b7df947d3e35eb6dc4e7723d4');
INSERT INTO public.feed VALUES (43, 'token', 30, '3f1f15ada8e954466d79ff4c05aad0a0');
INSERT INTO public.feed VALUES (44, 'account', 8, 'fe266c25bee68c6b81a8b5c8a963f6cb');
INSERT INTO public.feed VALUES (45, 'account', 8, 'cd24823acf01f96164789bdc52a9db8e');
INSERT INTO public.feed VALUES (46, 'token', 31, 'cf6e754efc6b649d088876fc2366f01e');
INSERT INTO public.feed VALUES (47, 'token', 32, '8f45beabfe1274eca15310499fdc417b');
INSERT INTO public.feed VALUES (48, 'token', 33, 'becb92342b1bcb2b656a0a55f61a437d');
INSERT INTO public.feed VALUES (49, 'token', 34, '06850a620a37d7aa4bf1de58688b6f20');
INSERT INTO public.feed VALUES (50, 'token', 35, '7cf86b7690a50d3f7dd8dffa60e6065b');
INSERT INTO public.feed VALUES (51, 'account', 9, 'f16f4812bbf6190f877d182c39225ed3');
INSERT INTO public.feed VALUES (52, 'account', 9, 'd3a26f1a59ed2cfa0b961010a35f8c62');
INSERT INTO public.feed VALUES (53, 'token', 36, '552f0184c9964233c8a8f26926f8a50b');
INSERT INTO public.feed VALUES (54, 'token', 37, '3c75709a708cf641c66b507eda78eeb6');
INSERT INTO public.feed VALUES (55, 'token', 38, 'c9fc8436fbed92821d83b4a067b68365');
INSERT INTO public.feed VALUES (56, 'token', 39, '27b309c0dcffa4d586bdc01b13fdac02');
INSERT INTO public.feed VALUES (57, 'token', 40, '9865a08fecf4c324d3c0876653039623');
INSERT INTO public.feed VALUES (58, 'account', 10, 'ad1b932b5c46d070b5c9f6ef14ba9967');
INSERT INTO public.feed VALUES (59, 'account', 10, 'aacd47275febe07a3f8ea2fc4cbda449');
INSERT INTO public.feed VALUES (60, 'token', 41, '809bc6f717ff247921ef4431812feaa8');
INSERT INTO public.feed VALUES (61, 'token', 42, '7665fb074639af1e0749142156307bf9');
INSERT INTO public.feed VALUES (62, 'token', 43, '0dbfbb12398edc4e45e2f524bfdff3f6');
INSERT INTO public.feed VALUES (63, 'token', 44, 'd5a5a82888958536b6b7e046f8804b26');
INSERT INTO public.feed VALUES (64, 'token', 45, 'c41ed38b6056e6280b28f6ea0527464b');
INSERT INTO public.feed VALUES (65, 'account', 11, '266779d1071ede9d42549ce1393c75d5');
INSERT INTO public.feed VALUES (66, 'account', 11, 'a04af49d2009e130ebfc74f6f954ab3e');
INSERT INTO public.feed VALUES (67, 'token', 46, '1167af058987ba70d3e086fa1cb2491e');
INSERT INTO public.feed VALUES (68, 'token', 47, 'b33c9d92b1127cba19454dea18335be8');
INSERT INTO public.feed VALUES (69, 'token', 48, '888557be9faf3c808b21094206d16acb');
INSERT INTO public.feed VALUES (70, 'token', 49, 'b169cb834729ebd32a7ff3beef107018');
INSERT INTO public.feed VALUES (71, 'token', 50, '3beadab7e3782aa22b38958c4674fd61');
INSERT INTO public.feed VALUES (72, 'account', 12, '8f9e3ae575c52c4e74730af25887dcc3');
INSERT INTO public.feed VALUES (73, 'account', 12, '932b200bf3245d47f49fad91747388ee');
INSERT INTO public.feed VALUES (74, 'token', 51, '9ca0bbf29ba92edbffe1ac01e7dd7a24');
INSERT INTO public.feed VALUES (75, 'token', 52, '3f8b68993f294971d414162a007f4678');
INSERT INTO public.feed VALUES (76, 'token', 53, 'f2a848f5808fc2c691cd2f48f268b1a1');
INSERT INTO public.feed VALUES (77, 'token', 54, 'd9ef66dca6eb56023ecf36ac227f9db9');
INSERT INTO public.feed VALUES (78, 'token', 55, '28127d6b9391a6c6d890870c067f87e2');
INSERT INTO public.feed VALUES (79, 'account', 13, '3ec1a3a8c5a605c1be1cf271aa91625f');
INSERT INTO public.feed VALUES (80, 'account', 13, 'a5ee12bb99fbf2aeab8f0472eb5a2c57');
INSERT INTO public.feed VALUES (81, 'token', 56, 'a263d685e6fa51f2e7655122fdfbd8a7');
INSERT INTO public.feed VALUES (82, 'token', 57, '38e68085db03f5d564619dee28a1f114');
INSERT INTO public.feed VALUES (83, 'token', 58, 'a5b7a2c3781e6dda8346162177ef2483');
INSERT INTO public.feed VALUES (84, 'token', 59, '93555e9797979aeef8a1810a94d00f7d');
INSERT INTO public.feed VALUES (85, 'token', 60, '5212590c0ea56da2de68d654a347221f');
INSERT INTO public.feed VALUES (86, 'account', 14, 'b510ea86915c762f75aced312ad4139d');
INSERT INTO public.feed VALUES (87, 'account', 14, '4d0892d9d4861e86cddf71e36fa1ca91');
INSERT INTO public.feed VALUES (88, 'token', 61, '75eebf7d1b4231661256c6f8f5d50c8e');
INSERT INTO public.feed VALUES (89, 'token', 62, '733cebd797f4ade2c677308cedb90790');
INSERT INTO public.feed VALUES (90, 'token', 63, 'd4e72acf0ac91eb6d74f18490bca222d');
INSERT INTO public.feed VALUES (91, 'token', 64, '8d0b09bc5080de4943613924d84e15bd');
INSERT INTO public.feed VALUES (92, 'token', 65, '85db3af9f7b9b80522a01482b0d1a467');
INSERT INTO public.feed VALUES (93, 'account', 15, '302cbca5e3e66e1159e9d0730ca5cda0');
INSERT INTO public.feed VALUES (94, 'account', 15, '914a400644a4789235a6b3b3d4f2f60e');
INSERT INTO public.feed VALUES (95, 'token', 66, 'f5d4ea9ae320ff2b3759100d011be278');
INSERT INTO public.feed VALUES (96, 'token', 67, 'ec3c6b9b0e2545911be7b839ff71ee58');
INSERT INTO public.feed VALUES (97, 'token', 68, '993034a5994190ef0589431cdcb11213');
INSERT INTO public.feed VALUES (98, 'token', 69, 'f98c4fc22944fa6b4ad47fadb1ed7004');
INSERT INTO public.feed VALUES (99, 'token', 70, '766b6b13db692b4b9b8c8678728fc2fc');
INSERT INTO public.feed VALUES (100, 'account', 16, '8723e4b785459f55648202e5f1db74e9');
INSERT INTO public.feed VALUES (101, 'account', 16, '17e028a17087768787c8512386bfeb17');
INSERT INTO public.feed VALUES (102, 'token', 71, '2cc8ae5b90bfa98073dae5836d8a3b4b');
INSERT INTO public.feed VALUES (103, 'token', 72, '57c60873992b347a6d82cb0be02b91de');
INSERT INTO public.feed VALUES (104, 'token', 73, '5f8f950632673b135ac0fce1d80df09b');
INSERT INTO public.feed VALUES (105, 'token', 74, '0986dcb393272fc00d021f388ad540d0');
INSERT INTO public.feed VALUES (106, 'token', 75, '8f6ae95e2ee3f58996f6ec1fc237afaa');
INSERT INTO public.feed VALUES (107, 'account', 17, '1cecf9ea81a40450148a82a479d75276');
INSERT INTO public.feed VALUES (108, 'account', 17, 'c19d02080167813f42d95f0ff7478967');
INSERT INTO public.feed VALUES (109, 'token', 76, '0c326731b6e22b67be8e2ed74f7295a1');
INSERT INTO public.feed VALUES (110, 'token', 77, 'd65e84f0b9af0d7b869be47f73bc30a7');
INSERT INTO public.feed VALUES (111, 'token', 78, '7379d42aec2723c70345557d7565e07d');
INSERT INTO public.feed VALUES (112, 'token', 79, '8d9aa3fe0fcdfef2b9827c707066fc4a');
INSERT INTO public.feed VALUES (113, 'token', 80, '724b3568d39fa3860d22800f415468c3');
INSERT INTO public.feed VALUES (114, 'account', 18, 'd96ff365574cdca4df9bed42b849db68');
INSERT INTO public.feed VALUES (115, 'account', 18, '4d4bc6212b4b8ae8fd1206da6cfce0c0');
INSERT INTO public.feed VALUES (116, 'token', 81, 'bedd9984d39a561397db489976d9bad7');
INSERT INTO public.feed VALUES (117, 'token', 82, '492a3ba8a3f8bc6062bd346532d6ac97');
INSERT INTO public.feed VALUES (118, 'token', 83, 'ac1d1383c8937cbea8aa8e5010628f26');
INSERT INTO public.feed VALUES (119, 'token', 84, 'a0595c1cb8093b15be0733e515abe606');
INSERT INTO public.feed VALUES (120, 'token', 85, '099557dd6fe1c22ec6eaf8b9b61a710a');
INSERT INTO public.feed VALUES (121, 'account', 19, 'c194a497f46c3920eea42e02fb7998ca');
INSERT INTO public.feed VALUES (122, 'account', 19, 'e8eee58622f471ce8400308b9b63cc3e');
INSERT INTO public.feed VALUES (123, 'token', 86, '2c37d622f48a77221679920585ff2509');
INSERT INTO public.feed VALUES (124, 'token', 87, '709a2fa9fec09311af909bcae21e5754');
INSERT INTO public.feed VALUES (125, 'token', 88, '28125f6e78b7a29128bca1f55040e7f1');
INSERT INTO public.feed VALUES (126, 'token', 89, '93862d06feaeaf0609eef50a67523220');
INSERT INTO public.feed VALUES (127, 'token', 90, 'a172265fdc14f4fd9dfe65fc92cd17cd');
INSERT INTO public.feed VALUES (128, 'account', 20, '7c56e4078d9904439b6eda393e48d7f9');
INSERT INTO public.feed VALUES (129, 'account', 20, 'e2ca8ad38a2b1795c1dff2f2faa58ed1');
INSERT INTO public.feed VALUES (130, 'token', 91, '90447f04f8fdfe0f5e09a4c7881172d0');
INSERT INTO public.feed VALUES (131, 'token', 92, 'f6c75330e93bcff509c05a8ae3c88340');
INSERT INTO public.feed VALUES (132, 'token', 93, '828ba2932d1c5fdd8ec9ad8dc84ca249');
INSERT INTO public.feed VALUES (133, 'token', 94, '9f7eeec8bd7dcc59a65463f4900b9d4b');
INSERT INTO public.feed VALUES (134, 'token', 95, 'b26bf59ccc8caa4541d401108c94cd7a');
INSERT INTO public.feed VALUES (135, 'account', 21, '4152216e4ef9755a259db75151cb994b');
INSERT INTO public.feed VALUES (136, 'account', 21, '71b4d775f79bc7ba4bf64dc6bf001b29');
INSERT INTO public.feed VALUES (137, 'token', 96, '5bebeab917a9a6a4e4d1aa27c940a163');
INSERT INTO public.feed VALUES (138, 'token', 97, '71476a825b5d1403df51df18fe90f4ef');
INSERT INTO public.feed VALUES (139, 'token', 98, '5875c45a825ff5c363af80e8f2a594e9');
INSERT INTO public.feed VALUES (140, 'token', 99, '966d5c87b10d43066bb9ce9d219d5d24');
INSERT INTO public.feed VALUES (141, 'token', 100, '026d351c907bed2b9a48fd6010265030');
INSERT INTO public.feed VALUES (142, 'token', 1, 'c1ef733f4aebbfd30525a1641ca69fa1');
INSERT INTO public.feed VALUES (142, 'token', 2, 'c1ef733f4aebbfd30525a1641ca69fa1');
INSERT INTO public.feed VALUES (143, 'account', 3, 'ebd7d9f6fb4a5f2d2be73280ade577ce');
INSERT INTO public.feed VALUES (144, 'account', 4, '554c2fa21eebd553e26e4bf7ce693003');
INSERT INTO public.feed VALUES (145, 'account', 5, 'e321e2340c08f2510648e8818f8bc5d7');
INSERT INTO public.feed VALUES (146, 'account', 22, '017e80060c1ccedb718e2f5c19e4ffd8');
INSERT INTO public.feed VALUES (147, 'token', 26, '62083b913b1826ae6606aabc651f55d5');
INSERT INTO public.feed VALUES (148, 'settings', 0, '793140a431ed667ca3765c2dead98cc4');
INSERT INTO public.feed VALUES (149, 'account', 8, '9653cb4c8fb8584584da7d059622d932');
INSERT INTO public.feed VALUES (150, 'acl_list', 0, '9d3b8180948f5d4a5ae839b8839502ef');
INSERT INTO public.feed VALUES (151, 'account', 9, '125abd6b5ba942b74c15be68bfd41a5f');
INSERT INTO public.feed VALUES (152, 'token', 101, 'b4c45d58546b832104319c973d406b05');
INSERT INTO public.feed VALUES (153, 'token', 102, 'bb44ca6a81ee46755c694c35b6980ae4');
INSERT INTO public.former_names VALUES (3, 'bob1');
INSERT INTO public.generation VALUES (1, '8df59069b6761005e247935c92b02479', 153, 'bb44ca6a81ee46755c694c35b6980ae4', 154, '\x7a83d9105b1bab2b857792251d1bb9a2b15a7a9898bea9c903d976290a02b537');
INSERT INTO public.passwords VALUES (8, '$argon2id$v=19$m=19456,t=2,p=1$kzMVL2faTCnUSAZdzcVSHQ$+Zjx0EJWjyBCLUCciT7sqn9+Ontm54tz/ylIjY8+5Ks', 1800000000);
INSERT INTO public.secrets VALUES ('\xb396e53cd7700efc0e08dadcadc1b9c7d8444fbb652677b37b492d19e1d7027d', '1', 1, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x99363666a8f502990508e6080202f7ca3a3da1e18613f534bce696c60ff3d80c', '1', 2, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xf14f8144cf3006e5d0a5af6dd2a9ea3851878c71a386ff7cf454cbd10c72eb26', '1', 3, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xbe25a3a8043372c0f7beaf817a0c4be5d28bbea7c16447b168deae319ae79db2', '1', 4, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x016a2fab5b56891e41130ee0e8222f1fb14861b9398da25a6d92bd930d2cb76c', '1', 5, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x0c5754c6ff5645f2ce20512eaf7bf522411ce371d83d0f7e1eca63a71500bf5c', '1', 6, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xac8320a80bb5b2f9e894b0294c398abf9255a64d335c8a764bb5ab04404de8e3', '1', 7, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x1c4e795f9695e38d7db1e6f304d30cd8118c5c658ea73cec1cfcee2c149f0d63', '1', 8, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x47423e0c54466af6f4094fd3fb65b6d0719fe549926fa129a7c85c60899266a6', '1', 9, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x19fbc21a86abdb8f8b16f381a67a81958f63df4b051969bba287a2c9b55a3a53', '1', 10, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x46fd2dfa682bae0e35aa51249fe84706a2a9abaa3384458babd399f0f0db210d', '1', 11, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa1599a9aad3fcca027fd1b39a6bda837dc2ea3e130e5dfa71cf028d5e4c7c2fa', '1', 12, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x461f16363985b9b032f1f2733784c37f7946c2029904d934536e405df14dbcff', '1', 13, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xea3241a59088539beccac63ec67b1a79b4e4dc192898017afe7a3277263d0de7', '1', 14, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xb4a58f784cc390717f9a4bb16a583c0dc1b75c3afd8605242e298c524fcc268b', '1', 15, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x5c0e092825ea6aa4e5203cec718ac56c2fc0db980765499be2723db71a710b38', '1', 16, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa0b85950d8da9d668a6306e6928be76f4ceef7c718b2d5f6efce28586a26fafe', '1', 17, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x666802f146677cb6f1404505d8dd07925009f24042b8591e53d36a0b1b8954e0', '1', 18, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x85622c46e87c9d56a944d9b437d9e5e342f89d5955570b0d40ff94719c0f878a', '1', 19, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x496254ec88c59f077a976723130539f95f0c79256a1874b31f4e99b379247403', '1', 20, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa2eca9235dcdf7c4a16c40e637efd9a0ed403ffa9d7beab6ef2fa6903c4314a7', '1', 21, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x7ac9771e88409d28be28f1594832486bbc1b4579314bd5310f33860a611d436a', '1', 22, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x7ed429bf1e709fa6d35fe054bf108256067adad933ca59c98f56aabc469c1aa4', '1', 23, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x19cb775f77d1e77a29bcb3ef6efea5488d949f382de93958ee0bc27c50586e34', '1', 24, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xab39fd7d4ea79c156f551f3e58035c2656a4cba40ffe1478e8fa68dfd79c2cd0', '1', 25, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x24484b05f72edcdaa10c98609c33f7490a35b087801fb388ecf5b0950eb777c2', '1', 26, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x53941da0811b9401db4649055945ac5b2cd864f4552485476f90acafe629f884', '1', 27, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x24b19aab566e9a6b5bf3cb87c1a25788609cacc28bba6e5795dfbaf9d48d9d82', '1', 28, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x8abf68f84858648f0b7866757e58caf349da41f831e3872dafed0555cd52ce2a', '1', 29, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x545d100370dd75a25c9bc88efe832e441e4f600286eeb11629756d4c08af2d20', '1', 30, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x1ca84201c609d429bfff9ce125a2089c6c80f0a6db49106f9a8e48f58ae74716', '1', 31, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x3c9f77c9579dbe90b6f123246adfc351e31b6ff43982cab13d748427f5d3ce5e', '1', 32, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xade87ed5d7135bf0e19074fef8cf23da117b0be12f02fcba91c66da9e6c00820', '1', 33, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x763235b20100385f245d8b3c0f60480c245770c3d17ee20ebf0ec38f64b6eb53', '1', 34, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x9f31e88c7341586456036df5bb9ac073ac790864fe2de77bb22457b1df63324b', '1', 35, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x2f17ac2a501fcf0ac4bfde13ecb062bb6a72a3dba9d1928af20d9fbd80a491e2', '1', 36, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x3bb848f3426bc7bc617ac578a9fbde142d362492d4e3091ce54b8b9d3d33966c', '1', 37, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x2a025159fdc807ba62c456ad7834989e438122503811c7a41a3f73cb15bff7e5', '1', 38, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xc5446b0b7cd28c0ad6f7d2efbbe6c0555fb23baae287556da91afa472260d298', '1', 39, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xa3b5deea5a800af38a65c94767e3bfca172eb134f2dd0da061617a39454b8007', '1', 40, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x7951a3a26ecae994b447125badeec997c84c9a17fe6e8219e61cc28c2a1bde76', '1', 41, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x3f0ee65324a360829c9ceb89fc68eb4f0594b47e48f268aee80cd6d3c08a7907', '1', 42, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xca960904ef8be70128c64876b80569fddfdceb376f52e928481d662ff19fd3d6', '1', 43, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xec6c2cc3a7f2ac8d701af666940c03586c2a6dea44350153117cda64b8b621b0', '1', 44, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x6329093f878d36d199bd51e7ebfcde6331cb65708f616f8f70d74f4a97fa230a', '1', 45, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x80c54ab1f4b55cd6f62e6e1f5831c31941f5ae626343ab15333cf5000906ff77', '1', 46, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x60bb6efa0719c3aaca3496f1d528a28bdf27d0c79b090416743a80023eb691a8', '1', 47, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x23df99f3033ca28a1f6f0b37521223f2f97f7f077d0434038bad1f6e759ab0a2', '1', 48, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xcbe361488c21ffaae38aa4d9e125ecc1c5b293df43e96cdecf5d247563ba2a9c', '1', 49, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x1ece1d2fee0d7e73ef707bb9bbfc1cb6b54f2ecfe78bf67e52ad5a95a072fa76', '1', 50, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xc1b0e1eceef38383edec6188ed73bb550b18153892145f23a53543c18856bbe0', '1', 51, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x54ca0f2a2217126b1b6f6e33febf6de15ea41ab7d928cd2f08c4f0cddc1f4bcc', '1', 52, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xd974371b6f67755e31f7ef0da6d4a8050e5f87f0fb25f8d37d2dae81dc04600c', '1', 53, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xe5cf87a03885f37fe0df3ba40ed5875d50e68d04cbaa081093f836a54b78a068', '1', 54, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xc59e4426d6c633de645b6e93238fa350d64f6e68582fa393effadab6405edfab', '1', 55, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xac4728158e1960f1849b194533636e40fef4e44d364617e8dfd0a365b2422d4f', '1', 56, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x76c908ab146f5731067640ec6c7163c6398d7366a427733ff3e0f639332da416', '1', 57, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xd1a5990ce732f0f85ceea70f9f7e05288e377829eccdcb32e389ec3931b1d3ce', '1', 58, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xc85e486b93564ea47d050f2f76bacafe6aea2d8e444dea21480e7966deefafa0', '1', 59, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x8e3d399931413ee86eac04560b5e862699c48248d4872fd6731b1797665915fa', '1', 60, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x0c1a117f726626b3c68358a9fdc244f2cc33a1c19f734f33bf0a907c43876256', '1', 61, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x1b82b58b0839a9a39ebbbb8495e5187fc0f088821227fcf575ee0bed103b3c3e', '1', 62, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xfd187771160da3aaa10c8022554819d41e304eac35eb818366caa5146269361f', '1', 63, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x273fe1eda3dce4eefae56c471e7520a2642966c0a45b82d7661737227097ed8f', '1', 64, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xe0f24234f81a5be2640326ddeb704a51bdf1dab6852e2bdf9005c341da90bae9', '1', 65, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x1cd7c30e5a0164e99be162fe818931b38399a91064b00bb294fe35512b31ead1', '1', 66, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x5c45ba3ac39dd1774d76b3d412cae91d996973e0a40d1751b989bf2d1c18ad9e', '1', 67, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x2455d3ca4594ceff97a38f33c9f90e105c5473c4eaa035e0ad99d3e5b3309689', '1', 68, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x268052970d5eef15bf2d88244473c09921c029c4835b260577b8d24a23b27fb2', '1', 69, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x6635a28c944f59b3ff8b5683548a31fc2c62250a41b00bbe3870d0728d05442d', '1', 70, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x9be9bf0a6de95c22bf8d8a3df6204009596383ddf20a6237996f16759be4ebe6', '1', 71, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x24102affd691760883855af1e3ebf5769c42a708d2e0bb57abd0459264bed400', '1', 72, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x16bf8469cd90c0e6105788aa189e41fd962e0f5572ccf3960f766879da880eb7', '1', 73, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x32fc81fce0687ea78a100c1e54bcbad8066c686af879f4d5fb93ea853dc9d5cc', '1', 74, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xda6502e6b83ad439e96ad2b1f073cadde58cf0f3204bd3d9d23fcb9286fcd29f', '1', 75, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xc4117cd6bf5ce6e6970c0ca080bdb75e3ba172d18610293c48ed98a8a9570e97', '1', 76, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x3e3d514a7ce342ca542837d40fca93071fd6d3f1f12577aa7d3bb1c22717ad7f', '1', 77, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xb4850095bdac55c0978a94c049483e64745dedaad26b83b79d434b7fe11c99b1', '1', 78, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x3cfbaec02770433f565952450f6658be20102308692af022bfde5ffbfc5e9bf5', '1', 79, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x90e98e692aac5b3055500194cc393fe13d52b3742290ee7734b0aa4197d61cfc', '1', 80, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x23a794c59e128dd125938f60f279dc2efb8d498260ad72809d2e9fc64e682b32', '1', 81, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x8c78e0f858ca6d7cf8dc45d4146009ef8eac80f947ae36f6128c0816a01b4e41', '1', 82, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x5dfc4530c8ef59ed43a074395b5c5b4c3624ddeca48460f43c86f8930075a460', '1', 83, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xaeba820a8ee56cb5583cb5e26b9c6dbe79d47cfe64f29d717e0371499498772e', '1', 84, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xbb8594b5035df9a7a0ec9ccdcf6b2e40d55209662d3334e50a7cc160ecc8f42f', '1', 85, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x1f6d6665494ae1956ce3125a95720e4bfe2a7d42a924824a0f8e3ae217d067cc', '1', 86, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x24736762b8a3ba8b4c2e858c9cd933960d3961a242f788b6a4a11b859826a5a0', '1', 87, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xdeef596d6b702dc6647bf2239226d358c1c4dc3c6bf57f0396bdfee090e8b1b8', '1', 88, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x1e4dd24670fb3d79f1ae9ffbd43083641ff1ba3de66aa6973c369a862a944505', '1', 89, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x5806ee16b1eb32bea1a8fc40007c56e0b74534c5caf111dbbf3b197c52245a03', '1', 90, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x551996ff53391f84c24795bd8f5e8532e6d916bb87d31fc2c84931cc2d1ebde8', '1', 91, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xe38cd30c960f652181dfc63ebde5888f71f18629d5372f242dfc5df1c4063bf2', '1', 92, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x6a853a0aa14c15c6465097492827b121118096bb7e963c48f1fe28ed5f07d299', '1', 93, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\xd5ba9c80c2922bc9d564a668d0400a29b67adda143a43fe8a423b99249da32dd', '1', 94, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x6c131b6f237fe4efe1d58e886025001791e95a0341fc915b492b7f3da00556da', '1', 95, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x91fd4b2d7866d1bdd2273defea94af5d0373ce6d47a00201d80c448dca2a5bea', '1', 96, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x20126d2136cf52de84d06ce4060f8719244da678a1dd53f186387049e4a0ec77', '1', 97, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x836c0186eac56e5849c050daa5f268aa3f2392e415a812cd332a23f348055819', '1', 98, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x3941e5ae4f9722f2b01f0e1e6e493694e8a7c7c7cdf9e086f522a936b4af621a', '1', 99, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x6f4020449d32361624309d49f979db83263f045ecf01680fd181733ce0c1808f', '1', 100, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x3dc83adb3b0fbc92915452660ec9d12894dce650e8b6dd80670b85ecbc85be27', '1', 101, 1800000000, 1, NULL, NULL);
INSERT INTO public.secrets VALUES ('\x70ed84a10c1341c540c1fdfbfbe33c8b8d7fae67d4cede97596d231217c25fd2', '1', 102, 1800000000, 1, NULL, NULL);
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
INSERT INTO public.tokens VALUES (3, 'OYA6GJIA', 2, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (4, 'Z4LSUCYQ', 2, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (5, 'GP6BXHFV', 2, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (6, '3MH3CUS7', 3, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (7, '2ZLBS5BU', 3, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (8, 'X2ICP55P', 3, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (9, '4KIPXXL3', 3, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (10, '3Q4Z4UET', 3, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (11, 'CR76GDAE', 4, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (12, 'CAHTEVH2', 4, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (13, 'YI7DIJDZ', 4, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (14, 'DJZRVVE7', 4, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (15, 'LT5MYTFT', 4, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (21, '4TRQI7GX', 6, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (22, 'BESB4IHO', 6, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (23, 'PQXF2KL6', 6, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (24, 'TI7M7DKU', 6, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (25, 'CDUQAS3X', 6, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (27, 'WGKT7HS5', 7, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (28, 'X3IQYIJ7', 7, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (29, 'LX47IXXO', 7, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (30, 'UN6DH6YH', 7, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (31, 'ZR3PHINH', 8, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (32, 'D424L47D', 8, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (33, 'DGUP36NS', 8, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (34, 'RFWHII6R', 8, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (35, 'GKI7ACMI', 8, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (36, 'XD2E5G4K', 9, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (37, 'IOARVEC4', 9, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (38, 'DPRS5FQ7', 9, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (39, 'FVGFPQ7T', 9, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (40, 'CXJJEFSP', 9, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (41, '4B2MOETP', 10, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (42, 'LTGL4JSF', 10, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (43, '76NEGR4G', 10, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (44, 'EFV6XQVY', 10, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (45, '5YXZQ6XU', 10, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (46, 'XRZLCMMF', 11, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (47, 'MUBLOZLT', 11, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (48, 'AQPJJL5Q', 11, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (49, 'IQPZ3ZQ2', 11, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (50, 'W63TBPE6', 11, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (51, 'J2G2DYXL', 12, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (52, '54BUGE5A', 12, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (53, 'TPFUNYRA', 12, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (54, 'HYDJRXTF', 12, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (55, 'GYNCTUQR', 12, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (56, 'EXO4JBBF', 13, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (57, 'SHQOTYYI', 13, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (58, 'HLYRL5DZ', 13, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (59, 'PJOFS5GZ', 13, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (60, 'AYL7HN6I', 13, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (16, 'Q62W2BM6', 5, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (17, 'C3TPFAEF', 5, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (26, 'HR7UQXLR', 7, 'whm', 't0', '["passwd"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (61, 'AFL2IKDO', 14, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (62, 'S3ZFOTPZ', 14, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (63, '5WOTCCR3', 14, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (64, 'YHU2OMHU', 14, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (65, 'PVO6X4I4', 14, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (66, 'FFYUA6OO', 15, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (67, 'M4O5VUR6', 15, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (68, 'QEJD3O7S', 15, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (69, 'S75B2JVW', 15, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (70, 'E6JT66QX', 15, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (71, '26JZC4O3', 16, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (72, 'WVHT4TVB', 16, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (73, '6Y23XI66', 16, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (74, '44VVGOEO', 16, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (75, 'NHY6WLXI', 16, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (76, 'LQ5EFLH5', 17, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (77, 'ISD56MIR', 17, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (78, 'G2XPAOQO', 17, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (79, '2PAOC2PJ', 17, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (80, 'FHW7NWI6', 17, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (81, 'XFSAH4BR', 18, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (82, '6K5DSCRO', 18, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (83, 'E7ONHSDP', 18, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (84, 'LORJVA6M', 18, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (85, 'YX2FBPIJ', 18, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (86, 'V3YO3FJI', 19, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (87, 'IFZWJB4T', 19, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (88, 'S5ZDNBYN', 19, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (89, 'NBKH6PSE', 19, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (90, '6X6XRKQQ', 19, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (91, 'WTKRMZZW', 20, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (92, 'XWMMWZAN', 20, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (93, 'BUE4MRLJ', 20, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (94, 'VZO3QBF3', 20, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (95, 'CQS2OB3R', 20, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (96, 'QBON66NI', 21, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (97, 'QNCEBI7P', 21, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (98, 'R2DTH5B3', 21, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (99, '6R366CFQ', 21, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (100, 'RPVJWTPU', 21, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (1, '5PVIJAQZ', 2, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (2, 'I6YVU6D7', 2, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (18, 'GGO6ID42', 5, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (19, 'DI5MDJAW', 5, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (20, 'V3NQH3AH', 5, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, 1800000000, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (101, 'IO5FZ6G2', 1, 'whm', 'parent', '["all"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (102, 'KSNML4O4', 1, 'whm', 'child', '["passwd"]', '[]', 1800000000, NULL, 101, NULL, 0, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
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
