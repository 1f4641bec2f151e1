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
    hash bytea NOT NULL
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
CREATE TABLE public.passwords (
    account_id bigint NOT NULL,
    hash text NOT NULL,
    changed_at bigint NOT NULL
);
CREATE TABLE public.secrets (
    digest bytea NOT NULL,
    key_id character varying(16) NOT NULL,
    token_id bigint NOT NULL,
    created_at bigint NOT NULL
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
    ended_at bigint
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
ALTER TABLE ONLY public.accounts ALTER COLUMN id SET DEFAULT nextval('public.accounts_id_seq'::regclass);
ALTER TABLE ONLY public.clock ALTER COLUMN id SET DEFAULT nextval('public.clock_id_seq'::regclass);
ALTER TABLE ONLY public.generation ALTER COLUMN id SET DEFAULT nextval('public.generation_id_seq'::regclass);
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
INSERT INTO public.alembic_version VALUES ('0003');
INSERT INTO public.audit VALUES (1, 1800000000, 'installation.created', 1, 'root', NULL, '', 'local', '20c1f750df67dc338f267947f0c03bb2', '20c1f750df67dc338f267947f0c03bb2', 1, '{}', '{"time_zone":"UTC"}', '\x13950f638a46a07e08a4ed020ef99e4b6ba7482da58b9ee88404d6d50cc44d20', '\x72da891944929fe21be85cd21b14dc52628e1d6a604f7ebb743493d08ab8792d');
INSERT INTO public.audit VALUES (2, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob0"}', '\x72da891944929fe21be85cd21b14dc52628e1d6a604f7ebb743493d08ab8792d', '\xc2db2d151fa18fe0fd982a2ab1394a920b6affd0ea0c82e07f12d4a23f2c17d0');
INSERT INTO public.audit VALUES (3, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xc2db2d151fa18fe0fd982a2ab1394a920b6affd0ea0c82e07f12d4a23f2c17d0', '\x34081aa4b2f09747d8b05ca4f5e5cf224da439a6e67695546bf51793c652ec81');
INSERT INTO public.audit VALUES (4, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'CRZKWAY7', 2, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x34081aa4b2f09747d8b05ca4f5e5cf224da439a6e67695546bf51793c652ec81', '\xeaaa83b4030db985f43535b445a7bca8e447aa53dffe99a044f9d2fe49755ea9');
INSERT INTO public.audit VALUES (5, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'FR4O2XFM', 2, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xeaaa83b4030db985f43535b445a7bca8e447aa53dffe99a044f9d2fe49755ea9', '\x5f6a5356d9d027c64525a2e055c55854fa4c2287b5f9977dbcd5b0b46fa59e0a');
INSERT INTO public.audit VALUES (6, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'O53W7ZPE', 2, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5f6a5356d9d027c64525a2e055c55854fa4c2287b5f9977dbcd5b0b46fa59e0a', '\x53b51deebe87f0ca1bd3e74b678b2236e3263462679841d350ef717d0aa7f531');
INSERT INTO public.audit VALUES (7, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'FR2PVPUO', 2, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x53b51deebe87f0ca1bd3e74b678b2236e3263462679841d350ef717d0aa7f531', '\x9e511c4327bce36943791b33e50ac08500e3d57e2a7bddcbc5fffaacb2cbe1ac');
INSERT INTO public.audit VALUES (8, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'HX4KME4G', 2, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9e511c4327bce36943791b33e50ac08500e3d57e2a7bddcbc5fffaacb2cbe1ac', '\xbc6e377544617b186d18e0074576210641bdcc8b59af5f3930c5fe43e3d60c4a');
INSERT INTO public.audit VALUES (9, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob1"}', '\xbc6e377544617b186d18e0074576210641bdcc8b59af5f3930c5fe43e3d60c4a', '\x0ad4f29358e78bd92c202ecfb3d27830b5952ed646244e103bfae2098d655dc2');
INSERT INTO public.audit VALUES (10, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x0ad4f29358e78bd92c202ecfb3d27830b5952ed646244e103bfae2098d655dc2', '\x3e872dead7c7cb4ae7da1eae83147053fecf710de7057e75cbe3114a44e235e2');
INSERT INTO public.audit VALUES (11, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'GVWWVBMH', 3, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3e872dead7c7cb4ae7da1eae83147053fecf710de7057e75cbe3114a44e235e2', '\xc6b066afc27ed817b63868b93a91dfe27446869220669228ef693b1384cbcda9');
INSERT INTO public.audit VALUES (12, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '4RBHYPW6', 3, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc6b066afc27ed817b63868b93a91dfe27446869220669228ef693b1384cbcda9', '\xbd7ed6b4207b1d2eb949619eac8487c08370784714e8802a95eb4ffddacb4398');
INSERT INTO public.audit VALUES (13, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'UCHU4ZXV', 3, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xbd7ed6b4207b1d2eb949619eac8487c08370784714e8802a95eb4ffddacb4398', '\x7952a74500dceabcd5647e7fc49cc78082898e490ec59ead33db0e80ae95e9f9');
INSERT INTO public.audit VALUES (14, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'OGTLE2ZU', 3, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7952a74500dceabcd5647e7fc49cc78082898e490ec59ead33db0e80ae95e9f9', '\x84ddc3a798deb49c75df9b3f5cc8c1e3b28df23009ff99db9d7a29c72b3203d8');
INSERT INTO public.audit VALUES (15, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'X6CI5DIF', 3, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x84ddc3a798deb49c75df9b3f5cc8c1e3b28df23009ff99db9d7a29c72b3203d8', '\xad2fed60409dd09e1cf93562002e02b0fa0f46fa422f42905c61ac69cd20c15d');
INSERT INTO public.audit VALUES (16, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob2"}', '\xad2fed60409dd09e1cf93562002e02b0fa0f46fa422f42905c61ac69cd20c15d', '\x14927ebec3e4d82e39d0b027ba90ce97e5877e795e08f38777b2bb2951f371ad');
INSERT INTO public.audit VALUES (17, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x14927ebec3e4d82e39d0b027ba90ce97e5877e795e08f38777b2bb2951f371ad', '\x713cff214343c82ae2a834827acc68ba8adf03b98abb671c399e620386dc50ef');
INSERT INTO public.audit VALUES (18, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '4VSSK3DF', 4, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x713cff214343c82ae2a834827acc68ba8adf03b98abb671c399e620386dc50ef', '\x6c5c154dbc1129e7db1227912f563f4eb1bd0f673fce75ec9b2dfa5f6ed23598');
INSERT INTO public.audit VALUES (19, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '7UHSYDZX', 4, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6c5c154dbc1129e7db1227912f563f4eb1bd0f673fce75ec9b2dfa5f6ed23598', '\xe4d43de967d97c654131f005f5462a2e0919342df8bdf96361d654ded1ee7866');
INSERT INTO public.audit VALUES (20, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'ZRGFWR4M', 4, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe4d43de967d97c654131f005f5462a2e0919342df8bdf96361d654ded1ee7866', '\x2069a220456c8ce866ed02a3059a71a97ac6577bfcf8a41e3da3ae53102d143b');
INSERT INTO public.audit VALUES (21, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'WKGLH4GO', 4, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x2069a220456c8ce866ed02a3059a71a97ac6577bfcf8a41e3da3ae53102d143b', '\x19058ca209278d557e19b39690c52b7c9d0b646b3060e7c1106dd8c2b9ff808a');
INSERT INTO public.audit VALUES (22, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'WYZ323GT', 4, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x19058ca209278d557e19b39690c52b7c9d0b646b3060e7c1106dd8c2b9ff808a', '\xfd1a2f76cafdb7145caf08f499b4bdad6ed76350cbb6a5675f15ba42495add4a');
INSERT INTO public.audit VALUES (23, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob3"}', '\xfd1a2f76cafdb7145caf08f499b4bdad6ed76350cbb6a5675f15ba42495add4a', '\xd539b5e21599934bce3686d058621530b91a9584b8c33007702fcfa6f9f5f389');
INSERT INTO public.audit VALUES (24, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xd539b5e21599934bce3686d058621530b91a9584b8c33007702fcfa6f9f5f389', '\x694fa687caff5e68b281915b7eb271d2f5c9e93ecbdba8fb0d8ae80e8f0cc65e');
INSERT INTO public.audit VALUES (25, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'XJ3O7A7S', 5, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x694fa687caff5e68b281915b7eb271d2f5c9e93ecbdba8fb0d8ae80e8f0cc65e', '\x34c1474cdafce8a2a8459dd1d9588229fe04a193f5974a682011fe1dc95e57dc');
INSERT INTO public.audit VALUES (26, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '55H67POT', 5, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x34c1474cdafce8a2a8459dd1d9588229fe04a193f5974a682011fe1dc95e57dc', '\x4e3ddef27e008893da9fe1ad74c89676716eca050ffacfae0b9c6affc00e64b7');
INSERT INTO public.audit VALUES (27, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'P65Q5AHY', 5, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4e3ddef27e008893da9fe1ad74c89676716eca050ffacfae0b9c6affc00e64b7', '\xe65fd7dc95732e7092485f9691e35e703e3afcb5206841fd7e5842b4d73cffb3');
INSERT INTO public.audit VALUES (28, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'REPOM4KJ', 5, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe65fd7dc95732e7092485f9691e35e703e3afcb5206841fd7e5842b4d73cffb3', '\x579ccca960c14f576b465f56e62202d635e870f020f645eb2fa93ba0f3acac1b');
INSERT INTO public.audit VALUES (29, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'KSFB36QB', 5, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x579ccca960c14f576b465f56e62202d635e870f020f645eb2fa93ba0f3acac1b', '\xdb9d2b4c1ac4994a3eed9108c81320c35fe857d691a4798477e4501a5f19d653');
INSERT INTO public.audit VALUES (30, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob4"}', '\xdb9d2b4c1ac4994a3eed9108c81320c35fe857d691a4798477e4501a5f19d653', '\x9bf716e568808f666b1303a5416a223f9b16010e3705e39e9866c58bc9b2386c');
INSERT INTO public.audit VALUES (31, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x9bf716e568808f666b1303a5416a223f9b16010e3705e39e9866c58bc9b2386c', '\x0c5a41b7814be37ebec26bd31c2b5577e30e8e702c97e4fefddb1031a7decb02');
INSERT INTO public.audit VALUES (32, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'QG7AWOPT', 6, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0c5a41b7814be37ebec26bd31c2b5577e30e8e702c97e4fefddb1031a7decb02', '\xa7ee9ec18a0bb66f24883c9e95e0db0b0d5c39846af9bfcde0bde258dbebb984');
INSERT INTO public.audit VALUES (33, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'UR5DCYRI', 6, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa7ee9ec18a0bb66f24883c9e95e0db0b0d5c39846af9bfcde0bde258dbebb984', '\xcca5307508fa628f1c076ab2249932bc778e3b6c35ce29bdb32ed2746d5b74a6');
INSERT INTO public.audit VALUES (34, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'Y5R53GTF', 6, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xcca5307508fa628f1c076ab2249932bc778e3b6c35ce29bdb32ed2746d5b74a6', '\x8849a2476b97a03570fce5fdf85c98e0e80d236ae6936864237b44f8c0706663');
INSERT INTO public.audit VALUES (35, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'K2SAPZSM', 6, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8849a2476b97a03570fce5fdf85c98e0e80d236ae6936864237b44f8c0706663', '\x6cf5ab952ee0b27d45b77d18ced81b4917c2cd94dbe78ee545f0e8443812a2e7');
INSERT INTO public.audit VALUES (36, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'FK3OYSQY', 6, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6cf5ab952ee0b27d45b77d18ced81b4917c2cd94dbe78ee545f0e8443812a2e7', '\x99b0b1a644cc34c72658299f746a0a54c3a874ace053e49bc5650b1d06a09b85');
INSERT INTO public.audit VALUES (37, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob5"}', '\x99b0b1a644cc34c72658299f746a0a54c3a874ace053e49bc5650b1d06a09b85', '\x30b6f910df98a657655df7acf1092c1e27c7df2a67fab55d7b8526d95db4a061');
INSERT INTO public.audit VALUES (38, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x30b6f910df98a657655df7acf1092c1e27c7df2a67fab55d7b8526d95db4a061', '\xffda4ac1d8e869d0398922db3c4a5b21542326bff24fa88295e666d0136ea7d9');
INSERT INTO public.audit VALUES (39, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'ZWD3674R', 7, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xffda4ac1d8e869d0398922db3c4a5b21542326bff24fa88295e666d0136ea7d9', '\xc2b9a3b5860ff3b3958eeb0650068da21b8f750a9632602b27bb41e9c3080957');
INSERT INTO public.audit VALUES (40, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'W3BJFX4S', 7, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc2b9a3b5860ff3b3958eeb0650068da21b8f750a9632602b27bb41e9c3080957', '\xac5247909eb61146435e3bbf913343425913c6434dff33d5d4fcdd6e4026b80c');
INSERT INTO public.audit VALUES (41, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'GZ2RG75T', 7, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xac5247909eb61146435e3bbf913343425913c6434dff33d5d4fcdd6e4026b80c', '\x223ba90e47c710b9205993d912663a79001cc32846e09748dc71147c550eec7e');
INSERT INTO public.audit VALUES (42, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '63OIZZCP', 7, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x223ba90e47c710b9205993d912663a79001cc32846e09748dc71147c550eec7e', '\x8904b545b8d497582d6147ebc06bbf416decd61e719dab6b6cfa98829bd74a7a');
INSERT INTO public.audit VALUES (43, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'WVCRBBZX', 7, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8904b545b8d497582d6147ebc06bbf416decd61e719dab6b6cfa98829bd74a7a', '\xff752203da6554c99c715a2c1c63ffe5db5877862ac4b1bf65208064a1d374d8');
INSERT INTO public.audit VALUES (44, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob6"}', '\xff752203da6554c99c715a2c1c63ffe5db5877862ac4b1bf65208064a1d374d8', '\x568718e9cb701163ef800c0d8ef170962b67c5b19a43a26f6c77fe2defd0f899');
INSERT INTO public.audit VALUES (45, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x568718e9cb701163ef800c0d8ef170962b67c5b19a43a26f6c77fe2defd0f899', '\xb4520807508a0b4c1e588162d29e1bd0f1dafb16f97616c19dc0ad885ed0ea1a');
INSERT INTO public.audit VALUES (46, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'ZWGYYLBT', 8, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb4520807508a0b4c1e588162d29e1bd0f1dafb16f97616c19dc0ad885ed0ea1a', '\x8baff1e280588662cd7271c95262cf28907afb8ada134fb348e60ffa64e000b5');
INSERT INTO public.audit VALUES (47, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'JO2NGZKL', 8, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8baff1e280588662cd7271c95262cf28907afb8ada134fb348e60ffa64e000b5', '\x333c53a90014482d03ed45a6163193698d78e4b073cb99295dbb150b0a452fba');
INSERT INTO public.audit VALUES (48, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'WHWSKZES', 8, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x333c53a90014482d03ed45a6163193698d78e4b073cb99295dbb150b0a452fba', '\x76f1e9999ca657f36a66d31ebd76916a8c68004c4844cf23ed636ff2221c3680');
INSERT INTO public.audit VALUES (49, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'PT5BZJKN', 8, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x76f1e9999ca657f36a66d31ebd76916a8c68004c4844cf23ed636ff2221c3680', '\xb0fea938cc1dc3309c954ac55e0479c57f388f262aaa95a0cdc13b8284c85449');
INSERT INTO public.audit VALUES (50, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'I35ZERLE', 8, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb0fea938cc1dc3309c954ac55e0479c57f388f262aaa95a0cdc13b8284c85449', '\x39d71b767fb5e798a6cecb904fc15448def76e9ee6519b873622d029beb698bf');
INSERT INTO public.audit VALUES (51, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob7"}', '\x39d71b767fb5e798a6cecb904fc15448def76e9ee6519b873622d029beb698bf', '\x32a461182c499c0fc6d91b90a25a4796e1bd690547ebf233a02f8a95b1f1169f');
INSERT INTO public.audit VALUES (52, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x32a461182c499c0fc6d91b90a25a4796e1bd690547ebf233a02f8a95b1f1169f', '\x8451b184a09ecb6f21559fcd3606bd956dd8191106a5c52c9acfc73fd373518e');
INSERT INTO public.audit VALUES (53, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '3KLDLNTX', 9, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8451b184a09ecb6f21559fcd3606bd956dd8191106a5c52c9acfc73fd373518e', '\xffcce854cd20982b7acf84ea36282e4540dcc6bac8a35e59dfdc4e74a52c5816');
INSERT INTO public.audit VALUES (54, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'BZABVA2M', 9, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xffcce854cd20982b7acf84ea36282e4540dcc6bac8a35e59dfdc4e74a52c5816', '\x6f9128d54bdba178dd2cacd5f953fc30d3100c8df68122546c51262d0af27e6b');
INSERT INTO public.audit VALUES (55, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '4NDIUM66', 9, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6f9128d54bdba178dd2cacd5f953fc30d3100c8df68122546c51262d0af27e6b', '\xd761fbc7685593db34ca3969e80da978c79e5fc5d883ac127beab7dcc9b90148');
INSERT INTO public.audit VALUES (56, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'GCTNVRAF', 9, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd761fbc7685593db34ca3969e80da978c79e5fc5d883ac127beab7dcc9b90148', '\x159dd4b228ecf9edb6059b72ac252e24995306a2b3643e32b0d7b913886794a9');
INSERT INTO public.audit VALUES (57, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'VSOVCPU3', 9, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x159dd4b228ecf9edb6059b72ac252e24995306a2b3643e32b0d7b913886794a9', '\x39250e183d52b5ee5119d4803fa8efd4139145e7ba5eeda3a5ab22435a258e51');
INSERT INTO public.audit VALUES (58, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob8"}', '\x39250e183d52b5ee5119d4803fa8efd4139145e7ba5eeda3a5ab22435a258e51', '\x48e8b41b8762846c23b5d21c94fa48954b938c595a6441fa56037731ec6ffffc');
INSERT INTO public.audit VALUES (59, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x48e8b41b8762846c23b5d21c94fa48954b938c595a6441fa56037731ec6ffffc', '\xb1b29f5336a82caf29faf589d6be9da31762856dfba27b7f6c913208b173a6eb');
INSERT INTO public.audit VALUES (60, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'T4EQ2QUO', 10, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb1b29f5336a82caf29faf589d6be9da31762856dfba27b7f6c913208b173a6eb', '\xd3568964ddedb38fa54c2ac8b56c7f6b626c441f69ff958fa3a6a81f9e0f2501');
INSERT INTO public.audit VALUES (61, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '7VF3SUU6', 10, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd3568964ddedb38fa54c2ac8b56c7f6b626c441f69ff958fa3a6a81f9e0f2501', '\x5597a5ae10c3f2afc1eb1f6bf79b28e0d9922d483b7c82b0c91267a935446457');
INSERT INTO public.audit VALUES (62, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'ACWIJGYT', 10, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5597a5ae10c3f2afc1eb1f6bf79b28e0d9922d483b7c82b0c91267a935446457', '\xcf5ece8a6ffa09931d4516bd9e251161d2d42818d09f69dbd44e37e82865c146');
INSERT INTO public.audit VALUES (63, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'J5TPIK75', 10, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xcf5ece8a6ffa09931d4516bd9e251161d2d42818d09f69dbd44e37e82865c146', '\x1c43ba1b22533b4ce587d1a13a4f26a0200a4538cc65bc45890ca7ccef6dc866');
INSERT INTO public.audit VALUES (64, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '3CGEB4QT', 10, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1c43ba1b22533b4ce587d1a13a4f26a0200a4538cc65bc45890ca7ccef6dc866', '\xfbc95553887ffa245e635a96a65d1c820907e7e5399c8ba9f80839ea5831aa74');
INSERT INTO public.audit VALUES (65, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob9"}', '\xfbc95553887ffa245e635a96a65d1c820907e7e5399c8ba9f80839ea5831aa74', '\xe01a7f7ba9882692040e69d98e7232265946085517eb835e92a91b9fc524e375');
INSERT INTO public.audit VALUES (66, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xe01a7f7ba9882692040e69d98e7232265946085517eb835e92a91b9fc524e375', '\x0e222a83e0e6d324b708dc82d85d29557eeb3b821e0be1dd527ba0112e46374a');
INSERT INTO public.audit VALUES (67, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'DGRC5JO6', 11, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0e222a83e0e6d324b708dc82d85d29557eeb3b821e0be1dd527ba0112e46374a', '\x588b31a25318b23014587be44eba05de19814501dc1bef86db3852ff47f0a550');
INSERT INTO public.audit VALUES (68, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'CBQH66MU', 11, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x588b31a25318b23014587be44eba05de19814501dc1bef86db3852ff47f0a550', '\x459a9b798132b95f9eb6247c6ce813953e70690f88453ae0e26ca6ae436cb950');
INSERT INTO public.audit VALUES (69, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '74UJ5CEY', 11, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x459a9b798132b95f9eb6247c6ce813953e70690f88453ae0e26ca6ae436cb950', '\x9435920b7399c4ca36a1202083402323922ee9e8f4c19bdee0dba5ed6a5eec5d');
INSERT INTO public.audit VALUES (70, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '6CADQLXA', 11, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9435920b7399c4ca36a1202083402323922ee9e8f4c19bdee0dba5ed6a5eec5d', '\x3cec9f270fb344c8f11ae184744c44f44b0826506cd5629c230d6de38fd79738');
INSERT INTO public.audit VALUES (71, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '7JEY3JDT', 11, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3cec9f270fb344c8f11ae184744c44f44b0826506cd5629c230d6de38fd79738', '\xa4fdb6e822f5bbe88c635b821287fbbdbf8a93603d57d3b3de4bcacad68779d0');
INSERT INTO public.audit VALUES (72, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob10"}', '\xa4fdb6e822f5bbe88c635b821287fbbdbf8a93603d57d3b3de4bcacad68779d0', '\x09100d74ec9a496830e3caa6e04b04cd9c6fe2f4164a18675cc947c8515acef8');
INSERT INTO public.audit VALUES (73, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x09100d74ec9a496830e3caa6e04b04cd9c6fe2f4164a18675cc947c8515acef8', '\x1087d878f0ea782543779438a1a0ca9e2ba18d9f39e2f6f6d90cd7f0cd6e3ac9');
INSERT INTO public.audit VALUES (74, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'ZXLBR5FM', 12, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1087d878f0ea782543779438a1a0ca9e2ba18d9f39e2f6f6d90cd7f0cd6e3ac9', '\x6b7cfb8c51a8e0b3b2628171272a56638067e9f1357a79c2cb219a7d6a7fff9a');
INSERT INTO public.audit VALUES (75, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'MUXKFLZ7', 12, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6b7cfb8c51a8e0b3b2628171272a56638067e9f1357a79c2cb219a7d6a7fff9a', '\x92c0bcbd9b4bc5ab548f8a5984e03d7fb67f7d85a5d0cadd578eced4e6b2ee27');
INSERT INTO public.audit VALUES (76, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'BOX56DNR', 12, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x92c0bcbd9b4bc5ab548f8a5984e03d7fb67f7d85a5d0cadd578eced4e6b2ee27', '\x49ff539900d6e56aa61bdc5b64e6e62d7dffb14c95800222fa14c7acab248b6d');
INSERT INTO public.audit VALUES (77, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '7IM5DDS6', 12, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x49ff539900d6e56aa61bdc5b64e6e62d7dffb14c95800222fa14c7acab248b6d', '\xf2dc858e5fa0289c8059d7a8353a51f688a2a0b90155550c0addad4182817296');
INSERT INTO public.audit VALUES (78, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'PC2JZFGK', 12, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf2dc858e5fa0289c8059d7a8353a51f688a2a0b90155550c0addad4182817296', '\x6bbcc6f53c93576d5f6d508cb9151bb06dac8167ad7f1adf9cbd51e412dc19b2');
INSERT INTO public.audit VALUES (79, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob11"}', '\x6bbcc6f53c93576d5f6d508cb9151bb06dac8167ad7f1adf9cbd51e412dc19b2', '\xc418133bbf6925a44b356f8407b966ff1f8da44f891370229cd58b5ecb8dbf65');
INSERT INTO public.audit VALUES (80, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xc418133bbf6925a44b356f8407b966ff1f8da44f891370229cd58b5ecb8dbf65', '\xa6c2f4d8c55839bbbb7645aec1c5a0d1740d6e19f7aab734b3004b28de7a6096');
INSERT INTO public.audit VALUES (81, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'K6CPKWSG', 13, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa6c2f4d8c55839bbbb7645aec1c5a0d1740d6e19f7aab734b3004b28de7a6096', '\x97d0c0cbca577df51827a2370f32db6be7458b8c9690370209409ae66b02b132');
INSERT INTO public.audit VALUES (82, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'ZDBEJO3I', 13, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x97d0c0cbca577df51827a2370f32db6be7458b8c9690370209409ae66b02b132', '\xddec194f5705d3e0697e26e5e957cae856320ae4f641253827d960a995dfbd7a');
INSERT INTO public.audit VALUES (83, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'QIRAXXU7', 13, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xddec194f5705d3e0697e26e5e957cae856320ae4f641253827d960a995dfbd7a', '\x66c2782123b58b63857f2b04721500f96ea005f5fce40c75aaf952d11b827a58');
INSERT INTO public.audit VALUES (84, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'DORWOXD4', 13, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x66c2782123b58b63857f2b04721500f96ea005f5fce40c75aaf952d11b827a58', '\x07137e4600a0b0bde857dc334a38182143391bd44c5373f5d557aa68dabc54d0');
INSERT INTO public.audit VALUES (85, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '5BH3WN7N', 13, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x07137e4600a0b0bde857dc334a38182143391bd44c5373f5d557aa68dabc54d0', '\x22fed8983b3431edfb5215a715ba4ba214fb926398bd42800654280c07093f3e');
INSERT INTO public.audit VALUES (86, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob12"}', '\x22fed8983b3431edfb5215a715ba4ba214fb926398bd42800654280c07093f3e', '\x5b11534ac9f35b00f0decf864f72ee562bc6ee2838ff0b69ed2241552bf65819');
INSERT INTO public.audit VALUES (87, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x5b11534ac9f35b00f0decf864f72ee562bc6ee2838ff0b69ed2241552bf65819', '\x978cd6ce9ed020f9d917065274ead32e0ffd9b4c9f2214c235002013d0e6aad9');
INSERT INTO public.audit VALUES (88, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '7G3XSHVQ', 14, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x978cd6ce9ed020f9d917065274ead32e0ffd9b4c9f2214c235002013d0e6aad9', '\xd6c41b3aed82ef0f97aa399e35f446a857493dc0f58d9204260327366e7467ec');
INSERT INTO public.audit VALUES (89, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'PSD3ROPK', 14, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd6c41b3aed82ef0f97aa399e35f446a857493dc0f58d9204260327366e7467ec', '\x513bd365a0f46b1e4e83cdbf4037e5b3da2f4a086ea9787081d2acb96e6cc840');
INSERT INTO public.audit VALUES (90, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '2FXWWBAO', 14, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x513bd365a0f46b1e4e83cdbf4037e5b3da2f4a086ea9787081d2acb96e6cc840', '\x6ac7fe8b80d23f3a0bbe14ca767511bd908d1deb159e3ccbded090c03ccb4b2e');
INSERT INTO public.audit VALUES (91, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '5DJEE4VT', 14, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6ac7fe8b80d23f3a0bbe14ca767511bd908d1deb159e3ccbded090c03ccb4b2e', '\x2f88adc10aa21363851d4fb6a8da89ea30c07c13ce66fd5a1574633870c26acf');
INSERT INTO public.audit VALUES (92, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '75A6U75A', 14, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x2f88adc10aa21363851d4fb6a8da89ea30c07c13ce66fd5a1574633870c26acf', '\x27a3d30dbc7abd1f2b2cd7812b93cb16251fabb40b212bb8c7b8151c72aa70fa');
INSERT INTO public.audit VALUES (93, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob13"}', '\x27a3d30dbc7abd1f2b2cd7812b93cb16251fabb40b212bb8c7b8151c72aa70fa', '\x5282a9c0dc7c03c6b19905db7fcd1d9f443604348990040ff1e1f01e7985f39a');
INSERT INTO public.audit VALUES (94, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x5282a9c0dc7c03c6b19905db7fcd1d9f443604348990040ff1e1f01e7985f39a', '\xe45d14977cc2aad3cbc55324ec7346c292af5da69f36dc75083046471260d967');
INSERT INTO public.audit VALUES (95, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'SNMUH6RR', 15, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe45d14977cc2aad3cbc55324ec7346c292af5da69f36dc75083046471260d967', '\x96c55b889aeebb7233ca398da42b09cf049aec004cfdf6469350ac7e5d25f0a9');
INSERT INTO public.audit VALUES (96, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'K3VBYSV5', 15, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x96c55b889aeebb7233ca398da42b09cf049aec004cfdf6469350ac7e5d25f0a9', '\xba0bba3db7ebede4f507b28db9f99dbf8fc17fa3ea96b86f7d25501de05371a7');
INSERT INTO public.audit VALUES (97, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'DAQWREB4', 15, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xba0bba3db7ebede4f507b28db9f99dbf8fc17fa3ea96b86f7d25501de05371a7', '\x4463dab5a8cb1a65429d0f07a479d465e6497e1c271f76ccc541bd7b45abebee');
INSERT INTO public.audit VALUES (98, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'ROCPB44U', 15, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4463dab5a8cb1a65429d0f07a479d465e6497e1c271f76ccc541bd7b45abebee', '\x4c8d441cd046fa0db7d1455524e6bc9f05554d031ccd3291b25f26c84f4e329e');
INSERT INTO public.audit VALUES (99, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'EVHZV7XD', 15, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4c8d441cd046fa0db7d1455524e6bc9f05554d031ccd3291b25f26c84f4e329e', '\x4d8a6e91f5b1dcf04593db736d2c6aa366edf2d5a0d2c75e7dcddb537cf1752d');
INSERT INTO public.audit VALUES (100, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob14"}', '\x4d8a6e91f5b1dcf04593db736d2c6aa366edf2d5a0d2c75e7dcddb537cf1752d', '\x0e5ecbce9bb83b942a03d80bf954da00723c20e97c4d2bb83155d9de93f62408');
INSERT INTO public.audit VALUES (101, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x0e5ecbce9bb83b942a03d80bf954da00723c20e97c4d2bb83155d9de93f62408', '\x32b13332482a783593c168c352d87e2c8273ce1f6761aeb0645faa578733a16e');
INSERT INTO public.audit VALUES (102, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'TQIEFGX3', 16, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x32b13332482a783593c168c352d87e2c8273ce1f6761aeb0645faa578733a16e', '\x1563eb96209182fe81a6d81386a01bbcee5b68fd731f11c1b23ac76ec6be40b9');
INSERT INTO public.audit VALUES (103, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'SQBXEWRG', 16, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1563eb96209182fe81a6d81386a01bbcee5b68fd731f11c1b23ac76ec6be40b9', '\x4bf16cc12235f876e38d0d7ac935a351fdc58e73f74a326c0ee950227a7a5365');
INSERT INTO public.audit VALUES (104, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'VGSXQPV3', 16, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4bf16cc12235f876e38d0d7ac935a351fdc58e73f74a326c0ee950227a7a5365', '\x1d1fd53290b7a1d5215345e816d5d0df84867c8b7635a5538491acdef7b053b5');
INSERT INTO public.audit VALUES (105, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'EYVEPIR4', 16, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1d1fd53290b7a1d5215345e816d5d0df84867c8b7635a5538491acdef7b053b5', '\x244f994daf2ad3082d1dfd27b17ebe1b597dc21ec5b233fc88febd967b5a766d');
INSERT INTO public.audit VALUES (106, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'OASMWK2F', 16, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x244f994daf2ad3082d1dfd27b17ebe1b597dc21ec5b233fc88febd967b5a766d', '\x266032ebba369be9539ddca0d729d8d0638901a737c850e06018f493b0d05e3f');
INSERT INTO public.audit VALUES (107, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob15"}', '\x266032ebba369be9539ddca0d729d8d0638901a737c850e06018f493b0d05e3f', '\x2ee0c7b23d005a43423bc2a683a42d1bbe4a41a0b63c2326111e704afdde3e69');
INSERT INTO public.audit VALUES (108, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x2ee0c7b23d005a43423bc2a683a42d1bbe4a41a0b63c2326111e704afdde3e69', '\xcae6dee92d0881826566f9cbb65034bdfd818483d3eba5eb2c63c065971bb9aa');
INSERT INTO public.audit VALUES (109, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'XP3PMPW3', 17, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xcae6dee92d0881826566f9cbb65034bdfd818483d3eba5eb2c63c065971bb9aa', '\x5d40f1d31a633a80f712e38cd70fcebbe4986b7bad59025244d184af480676c4');
INSERT INTO public.audit VALUES (110, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '7CKMP4YM', 17, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5d40f1d31a633a80f712e38cd70fcebbe4986b7bad59025244d184af480676c4', '\x8bda1fba235fc3159fe60ba2d079f3e4b98c10b27c246b9a69765d4d0f064c31');
INSERT INTO public.audit VALUES (111, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'WUYDOV2R', 17, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8bda1fba235fc3159fe60ba2d079f3e4b98c10b27c246b9a69765d4d0f064c31', '\xf8547f5a97feb2bfe699084fb70641dd9c4b7163c32c4b2aad1beedcdc1edc8d');
INSERT INTO public.audit VALUES (112, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'SHHQLR2F', 17, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf8547f5a97feb2bfe699084fb70641dd9c4b7163c32c4b2aad1beedcdc1edc8d', '\x8017cd4d4fd97a663ebf186117697d2e5ffe1e13b68a8b0ae261c4e014431524');
INSERT INTO public.audit VALUES (113, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'X4KKDUYT', 17, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8017cd4d4fd97a663ebf186117697d2e5ffe1e13b68a8b0ae261c4e014431524', '\xc4813830fa2f92bd0836b0be8efd6758d9ff55b7ec96a1d4075e99e9dddd2671');
INSERT INTO public.audit VALUES (114, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob16"}', '\xc4813830fa2f92bd0836b0be8efd6758d9ff55b7ec96a1d4075e99e9dddd2671', '\xbb092e4cf51885124926547f480dac1f3eda92491be1a92fba75a2d8834380c0');
INSERT INTO public.audit VALUES (115, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xbb092e4cf51885124926547f480dac1f3eda92491be1a92fba75a2d8834380c0', '\x054c613cb0a8edf4233d6e1b61398e1f83837c3697fe1fa5ced3ac50304f9f2b');
INSERT INTO public.audit VALUES (116, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'BA7VHFSX', 18, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x054c613cb0a8edf4233d6e1b61398e1f83837c3697fe1fa5ced3ac50304f9f2b', '\x7fc094d4a91435d6992fc3fe20b2f1e15ecf94efc426b98e5eb465a0c98fb56c');
INSERT INTO public.audit VALUES (117, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'WDDO7XP6', 18, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7fc094d4a91435d6992fc3fe20b2f1e15ecf94efc426b98e5eb465a0c98fb56c', '\xf56cee10015f2b468cdfa49e59f3bc9fc76c91b334154a1b4f6c06b64c580934');
INSERT INTO public.audit VALUES (118, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'LAKGPP66', 18, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf56cee10015f2b468cdfa49e59f3bc9fc76c91b334154a1b4f6c06b64c580934', '\x3cab9d1d3d29587a9c630c96ad9bf9fc768ece24c14dc9ef19e2b9bc7aede621');
INSERT INTO public.audit VALUES (119, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'WMBHU6E3', 18, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3cab9d1d3d29587a9c630c96ad9bf9fc768ece24c14dc9ef19e2b9bc7aede621', '\xd9bb26703cdf15406f9d7a816c65ce60f1dffbdeb55ace732f02430657542c6b');
INSERT INTO public.audit VALUES (120, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'HNFD4C6E', 18, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd9bb26703cdf15406f9d7a816c65ce60f1dffbdeb55ace732f02430657542c6b', '\x42726448423e1a9e9c400fd0d7db9889cc97ef5c6aac22c856e4ed695cdaa738');
INSERT INTO public.audit VALUES (121, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob17"}', '\x42726448423e1a9e9c400fd0d7db9889cc97ef5c6aac22c856e4ed695cdaa738', '\x61a3e2385ca8aa856b05c3d27d45d813451019d3505f997001196ac30b50c2f0');
INSERT INTO public.audit VALUES (122, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x61a3e2385ca8aa856b05c3d27d45d813451019d3505f997001196ac30b50c2f0', '\xd30102d3f978b4a5b673ad6cc3332f9150625342f87a0cd4dcb06ebe6a93709e');
INSERT INTO public.audit VALUES (123, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'KEBYFXUB', 19, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd30102d3f978b4a5b673ad6cc3332f9150625342f87a0cd4dcb06ebe6a93709e', '\x4899d2bb470328d366c25d2587ebdea0286874a5cbf533440ef8e0a1bab4b112');
INSERT INTO public.audit VALUES (124, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '5LTSOASR', 19, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4899d2bb470328d366c25d2587ebdea0286874a5cbf533440ef8e0a1bab4b112', '\x0f79cf75cebe445430509b1b20ca374f13c9255805c9956ad48401687178a18f');
INSERT INTO public.audit VALUES (125, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'RO63MBFA', 19, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0f79cf75cebe445430509b1b20ca374f13c9255805c9956ad48401687178a18f', '\xd90ae24ae7dd879b381975fd162198109a30dfbed2cf214482e26221857b2fe5');
INSERT INTO public.audit VALUES (126, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'IUUSYAUG', 19, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd90ae24ae7dd879b381975fd162198109a30dfbed2cf214482e26221857b2fe5', '\xfe3222637c6dcd58760e976a7a2404c0810aa1ec852c5dec36859be2ad836225');
INSERT INTO public.audit VALUES (127, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'NRXPHJOL', 19, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfe3222637c6dcd58760e976a7a2404c0810aa1ec852c5dec36859be2ad836225', '\x4425f04753b685a55824da2f140127a14a8bd118516f9e5e70fe6fc94fbf6198');
INSERT INTO public.audit VALUES (128, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob18"}', '\x4425f04753b685a55824da2f140127a14a8bd118516f9e5e70fe6fc94fbf6198', '\x9b3c7429cab147cbd4001a23024eeb4a71c3be4da8310d4efda0dec9eefdcab5');
INSERT INTO public.audit VALUES (129, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x9b3c7429cab147cbd4001a23024eeb4a71c3be4da8310d4efda0dec9eefdcab5', '\xe0a0abab1c0b07e51bcc1640b6326146a8ce07dd151d6d6c63ea0703573bde73');
INSERT INTO public.audit VALUES (130, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'O73QENJ4', 20, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe0a0abab1c0b07e51bcc1640b6326146a8ce07dd151d6d6c63ea0703573bde73', '\xc7cd85c8cec44b3009163c64866b547e81afcddee8c828101e1a74ae40c1f43f');
INSERT INTO public.audit VALUES (131, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'AT632BAF', 20, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc7cd85c8cec44b3009163c64866b547e81afcddee8c828101e1a74ae40c1f43f', '\x7f35119242dd97b4b6ab396651c388cfa49c248f25ae9fd73a9996c6340a92aa');
INSERT INTO public.audit VALUES (132, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'UO2XEOCA', 20, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7f35119242dd97b4b6ab396651c388cfa49c248f25ae9fd73a9996c6340a92aa', '\x38f79919d5d4069a8a5996269b1fe80a8679e2783f79bd4b4eb617ed4c837f61');
INSERT INTO public.audit VALUES (133, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'WHRNGVFI', 20, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x38f79919d5d4069a8a5996269b1fe80a8679e2783f79bd4b4eb617ed4c837f61', '\x4cf76125dcf05d87b00b5f1577566c46c1e6241858d2ac03119a106d47ad035d');
INSERT INTO public.audit VALUES (134, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'FGEGJGGF', 20, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4cf76125dcf05d87b00b5f1577566c46c1e6241858d2ac03119a106d47ad035d', '\xdebac32c9450f4976cec77824f5e89b69b538a26a129d0e40fa99a8638fb126f');
INSERT INTO public.audit VALUES (135, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob19"}', '\xdebac32c9450f4976cec77824f5e89b69b538a26a129d0e40fa99a8638fb126f', '\x39542d884670bb0fce674b75016e28e786a52281b721e5a65767088ae07b6ed6');
INSERT INTO public.audit VALUES (136, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x39542d884670bb0fce674b75016e28e786a52281b721e5a65767088ae07b6ed6', '\x505063140df657a0e7065278217cb21cbab8c56be59132bd008780c0ff0a2219');
INSERT INTO public.audit VALUES (137, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '3TUEVSCF', 21, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x505063140df657a0e7065278217cb21cbab8c56be59132bd008780c0ff0a2219', '\xcd166261bba3e3d93de5ee2005db4d60937a1012836c63aaeac6663599a0f7c7');
INSERT INTO public.audit VALUES (138, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '3GGVDOUC', 21, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xcd166261bba3e3d93de5ee2005db4d60937a1012836c63aaeac6663599a0f7c7', '\x322f7cd956cfe98e08104afe82ff82899650ef0905dc2f055ece19268ffc3499');
INSERT INTO public.audit VALUES (139, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'A3TUJUIF', 21, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x322f7cd956cfe98e08104afe82ff82899650ef0905dc2f055ece19268ffc3499', '\x6e086a87e4b48e58979ab0e4caff9d21df3e4a7f4115b77028a1c9a12126b9b1');
INSERT INTO public.audit VALUES (140, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '6ZWNIVIV', 21, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6e086a87e4b48e58979ab0e4caff9d21df3e4a7f4115b77028a1c9a12126b9b1', '\xc680b764a5280a892c1a65aebc5169de0e370d54da31c3219327c87f77806d39');
INSERT INTO public.audit VALUES (141, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'HQVMP6GN', 21, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc680b764a5280a892c1a65aebc5169de0e370d54da31c3219327c87f77806d39', '\x788de171cd1510ee5704bc6424860a3417e9e4e90197e55d9ac7d00ede611592');
INSERT INTO public.audit VALUES (142, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't0', 'CRZKWAY7', 2, '{"name":"t0"}', '{}', '\x788de171cd1510ee5704bc6424860a3417e9e4e90197e55d9ac7d00ede611592', '\x63233baf4dc8f7f8fae9bc16108867282f86e14a2a415e0da82b741acf8477a3');
INSERT INTO public.audit VALUES (143, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't1', 'FR4O2XFM', 2, '{"name":"t1"}', '{}', '\x63233baf4dc8f7f8fae9bc16108867282f86e14a2a415e0da82b741acf8477a3', '\xcf7944299dc0b39205b116878bcb27a2026b03866aae43cd7e5364428b34b23c');
INSERT INTO public.audit VALUES (144, 1800000000, 'account.renamed', 1, 'root', NULL, '', 'local', 'robert', '3', 3, '{"username":"bob1"}', '{"username":"robert"}', '\xcf7944299dc0b39205b116878bcb27a2026b03866aae43cd7e5364428b34b23c', '\xa5a4a953d3d966b47a779f802a372b3fbd3cf3a7b91e20247dd9bf9ce81f11c6');
INSERT INTO public.audit VALUES (145, 1800000000, 'account.suspended', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"locked":0,"reason":"unpaid"}', '\xa5a4a953d3d966b47a779f802a372b3fbd3cf3a7b91e20247dd9bf9ce81f11c6', '\x8a89b023f7b0fe3e4468cc90ed814fd8b0d922cc926548f9aaa695d891bc9ca1');
INSERT INTO public.audit VALUES (146, 1800000000, 'account.removed', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"domain":null,"username":"bob3"}', '{"revoked":5}', '\x8a89b023f7b0fe3e4468cc90ed814fd8b0d922cc926548f9aaa695d891bc9ca1', '\xaf5ca4afa8f72a6c721acd76ec65427a7d475ddb888417e9a4af30a067b69bd9');
INSERT INTO public.audit VALUES (147, 1800000000, 'account.created', 6, 'bob4', NULL, '', 'local', 'carol', '22', 22, '{}', '{"contact_email":"","domain":"carol.example","owner_id":6,"privileges":[],"username":"carol"}', '\xaf5ca4afa8f72a6c721acd76ec65427a7d475ddb888417e9a4af30a067b69bd9', '\x65387f75349e10321da933144e60f60ffb7340848ffeb3542631f590a40fe507');
INSERT INTO public.audit VALUES (148, 1800000000, 'token.updated', 1, 'root', NULL, '', 'local', 't0', 'ZWD3674R', 7, '{"privileges":["list-accts"]}', '{"privileges":["passwd"]}', '\x65387f75349e10321da933144e60f60ffb7340848ffeb3542631f590a40fe507', '\xe00c851975b0b4aeac03d80bd4d79b01d2b4c668f45bde4c4950d826d2b8b234');
INSERT INTO public.audit VALUES (149, 1800000000, 'settings.changed', 1, 'root', NULL, '', 'local', 'settings', 'settings', NULL, '{"time_zone":"UTC"}', '{"time_zone":"Europe/Berlin"}', '\xe00c851975b0b4aeac03d80bd4d79b01d2b4c668f45bde4c4950d826d2b8b234', '\x0ad9d47f13a5633fbfcd6bdd29b8b8068a0161e1e2c2172c4f2e9d61b470eb27');
INSERT INTO public.audit VALUES (150, 1800000000, 'account.password', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{}', '{}', '\x0ad9d47f13a5633fbfcd6bdd29b8b8068a0161e1e2c2172c4f2e9d61b470eb27', '\xa302d5371ea6bac53974465357cffa87009681d8b75b9d713c9b0ce98268fae5');
INSERT INTO public.audit VALUES (151, 1800000000, 'acl_list.saved', 1, 'root', NULL, '', 'local', 'basic', 'basic', NULL, '{"privileges":[]}', '{"privileges":["list-accts"]}', '\xa302d5371ea6bac53974465357cffa87009681d8b75b9d713c9b0ce98268fae5', '\x5ebbb10fd0423f0a8de19a11f74104c472bfe85b9fa48f7939b73f1c5c2bf38d');
INSERT INTO public.audit VALUES (152, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '{"acl_list":"basic","privileges":["list-accts"]}', '\x5ebbb10fd0423f0a8de19a11f74104c472bfe85b9fa48f7939b73f1c5c2bf38d', '\x3f890a5a1f525892fbb9a7ba3893cf8ee6c63dc36333eae510ef0df51aa9ae5d');
INSERT INTO public.audit VALUES (153, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 'parent', 'QECZTCS5', 1, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"parent","parent":null,"privileges":["all"],"sessions_anywhere":0}', '\x3f890a5a1f525892fbb9a7ba3893cf8ee6c63dc36333eae510ef0df51aa9ae5d', '\x32ece6449a09b4a9923c33d7ce83a7d9e3b6f3754fede40f75c8409614e569a1');
INSERT INTO public.audit VALUES (154, 1800000000, 'token.created', 1, 'root', 'QECZTCS5', '192.0.2.1', 'whm', 'child', 'MVZHFWQZ', 1, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"child","parent":"QECZTCS5","privileges":["passwd"],"sessions_anywhere":0}', '\x32ece6449a09b4a9923c33d7ce83a7d9e3b6f3754fede40f75c8409614e569a1', '\xe7bd127c3f6d17c0515cdacd8cc1ca97c7b0102fa2295029cb7540939f7f07d8');
INSERT INTO public.clock VALUES (1, 1800000000, 'boot-1', 1000);
INSERT INTO public.feed VALUES (1, 'account', 1, '9e46c65994a7f09a8a1e6d0b460ec7f1');
INSERT INTO public.feed VALUES (2, 'account', 2, '51299baa125e1b77ab03713fbea18f0e');
INSERT INTO public.feed VALUES (3, 'account', 2, 'a21646dff9d64c491dfa022146e578d2');
INSERT INTO public.feed VALUES (4, 'token', 1, '4e0b83824d21c990879b2cc98d2ad86f');
INSERT INTO public.feed VALUES (5, 'token', 2, 'd85a8c09209e129e4bd93a25b5ea2ac1');
INSERT INTO public.feed VALUES (6, 'token', 3, '1e38d5d6f6e1f75d85fb788018e60b02');
INSERT INTO public.feed VALUES (7, 'token', 4, '7caf3d4ad36cb9e0dd98af34f4678868');
INSERT INTO public.feed VALUES (8, 'token', 5, 'e8da17fe795dc4b0e747ea21a56f8465');
INSERT INTO public.feed VALUES (9, 'account', 3, '82da7f1c12558b21512f5729f767f8ed');
INSERT INTO public.feed VALUES (10, 'account', 3, '257877db1e6b0ab74f18a7ffdf4b2471');
INSERT INTO public.feed VALUES (11, 'token', 6, '2948e74e766f5ad45f8b2bc605233423');
INSERT INTO public.feed VALUES (12, 'token', 7, 'a1ea3bdd67d9ec80d7cec41ef203be35');
INSERT INTO public.feed VALUES (13, 'token', 8, 'b2d82905370d6f90a5e4ba445222124b');
INSERT INTO public.feed VALUES (14, 'token', 9, 'ebf2ffdb90ae28e78d9fe6110bd9cc33');
INSERT INTO public.feed VALUES (15, 'token', 10, '98dff89d21950232e1bab00ee8d1d133');
INSERT INTO public.feed VALUES (16, 'account', 4, 'd4e39db9ae5dd33f59aea80272d045bb');
INSERT INTO public.feed VALUES (17, 'account', 4, 'bdbd8c791869e2a0f4617491fa4a56c9');
INSERT INTO public.feed VALUES (18, 'token', 11, 'e96a168341804c4ce5ab7f057eefc8f2');
INSERT INTO public.feed VALUES (19, 'token', 12, '2ad24e7fc113f498440409cde7dcc93f');
INSERT INTO public.feed VALUES (20, 'token', 13, 'eb5b40c33779a7f258c296afc0c4d492');
INSERT INTO public.feed VALUES (21, 'token', 14, '25cdabf07397cd1b6b76e5338dec7b34');
INSERT INTO public.feed VALUES (22, 'token', 15, '9f01344f567d4a3ab562f131e14a7e18');
INSERT INTO public.feed VALUES (23, 'account', 5, '9a9d3777eb5f4f46fad410ab55143f3e');
INSERT INTO public.feed VALUES (24, 'account', 5, 'ff7efa6ad93232047de4cb7a3345a5a6');
INSERT INTO public.feed VALUES (25, 'token', 16, '28af9a4c91d96f36761cc8f9f3b5c42b');
INSERT INTO public.feed VALUES (26, 'token', 17, 'd25a5fcf412bd7f78bd2c7b86201a97f');
INSERT INTO public.feed VALUES (27, 'token', 18, 'cec766352c6598894958cd9d370deba0');
INSERT INTO public.feed VALUES (28, 'token', 19, '837e0970420405d42fc84411dfdf35c0');
INSERT INTO public.feed VALUES (29, 'token', 20, '1723db8c907afd4fff11cd08569aaa2c');
INSERT INTO public.feed VALUES (30, 'account', 6, '21b90a7a15102a44bb56302f996ada98');
INSERT INTO public.feed VALUES (31, 'account', 6, '71d8d928d384a0a5376a64ddefbd4c1e');
INSERT INTO public.feed VALUES (32, 'token', 21, 'aea0745e4baee172ce56280f009a613d');
INSERT INTO public.feed VALUES (33, 'token', 22, 'e8a52f86a81f9c4338aff69e068798eb');
INSERT INTO public.feed VALUES (34, 'token', 23, 'cb47b59e2cf4de0cf7005ac672fb92f8');
INSERT INTO public.feed VALUES (35, 'token', 24, '0f693ab016a5a66faa0c1279702038aa');
INSERT INTO public.feed VALUES (36, 'token', 25, '5a686573f4ca2190829fe687baf23045');
INSERT INTO public.feed VALUES (37, 'account', 7, 'fcc476d65c7630bc731acb334c3f0eeb');
INSERT INTO public.feed VALUES (38, 'account', 7, '5728975386896ef19b038c4dc355aa39');
INSERT INTO public.feed VALUES (39, 'token', 26, '3add25f66755c3638a59e4060d5fcd61');
INSERT INTO public.feed VALUES (40, 'token', 27, '3168e899719ab087889478ec1239cac3');
INSERT INTO public.feed VALUES (41, 'token', 28, '37c49246a20cc6179969e030a5cb2777');
INSERT INTO public.feed VALUES (42, 'token', 29, 'fbeb5a7fa98a46c877e50a84b4b136f8');
INSERT INTO public.feed VALUES (43, 'token', 30, '9b63ed8b3d84113f4559add751837d6d');
INSERT INTO public.feed VALUES (44, 'account', 8, 'a0a90d4567fa7ca68e66dedf92d2f129');
INSERT INTO public.feed VALUES (45, 'account', 8, '22b30d1b1990a2babf4a2f7e214b3e60');
INSERT INTO public.feed VALUES (46, 'token', 31, 'fe887a8d5d61dbfd25467a17e071415c');
INSERT INTO public.feed VALUES (47, 'token', 32, '7f9b2b3168fd8865a0dc151cdef52836');
INSERT INTO public.feed VALUES (48, 'token', 33, '956de21e2446d573a87617a44222fedd');
INSERT INTO public.feed VALUES (49, 'token', 34, '2f1a5234e3eca2415748e6d47ed79daa');
INSERT INTO public.feed VALUES (50, 'token', 35, '39708a39b3248cddfa3c32ee0b06bac1');
INSERT INTO public.feed VALUES (51, 'account', 9, 'd1df3b6db8edf9d3e1dafa907d524cdf');
INSERT INTO public.feed VALUES (52, 'account', 9, 'a88417556fe7765d20daed27afb000f7');
INSERT INTO public.feed VALUES (53, 'token', 36, '912717c26e52b6daec32b78bc78581ce');
INSERT INTO public.feed VALUES (54, 'token', 37, '72c5da1b0b05e80f4154983201dbc055');
INSERT INTO public.feed VALUES (55, 'token', 38, 'de6031167ecfba0fd6429dde19f1aab3');
INSERT INTO public.feed VALUES (56, 'token', 39, '124cbed277a1afbd61506e6f0f75ac2f');
INSERT INTO public.feed VALUES (57, 'token', 40, '7931514886825ba6dfe114848efcdda1');
INSERT INTO public.feed VALUES (58, 'account', 10, 'f1863c2ffa12244c3849c132e84404ae');
INSERT INTO public.feed VALUES (59, 'account', 10, 'adfe7b863b69c2bb208866a7b617f767');
INSERT INTO public.feed VALUES (60, 'token', 41, 'a5e28b8d1648729fe2c2bd535a22d081');
INSERT INTO public.feed VALUES (61, 'token', 42, '1253c7b2421a45b7dbb3e87688fdfc6c');
INSERT INTO public.feed VALUES (62, 'token', 43, '821cf19e0b12c800e852b681507c5d24');
INSERT INTO public.feed VALUES (63, 'token', 44, 'a13bef9c74ab192f56576c6ec8d1f47f');
INSERT INTO public.feed VALUES (64, 'token', 45, 'ee2ca86d22b27ed799581c224691f407');
INSERT INTO public.feed VALUES (65, 'account', 11, 'e829992f6e60bb380c82869b6d9f74a7');
INSERT INTO public.feed VALUES (66, 'account', 11, 'b08072a8542346adbde4f9bc3833f8a6');
INSERT INTO public.feed VALUES (67, 'token', 46, 'a3fde9e8de69302a89f7df15526c0d70');
INSERT INTO public.feed VALUES (68, 'token', 47, '1afb3c1d540a633bdcf951e727afb0c7');
INSERT INTO public.feed VALUES (69, 'token', 48, 'dc0efe2bb339920a24181fbd35846b02');
INSERT INTO public.feed VALUES (70, 'token', 49, '8ecfe964b27efbe0fe1d0a5940f1c3f3');
INSERT INTO public.feed VALUES (71, 'token', 50, '54e1d196f52a1933e386a289b82521f8');
INSERT INTO public.feed VALUES (72, 'account', 12, '7cfeff52e7f9f853bb433e8f22cf337b');
INSERT INTO public.feed VALUES (73, 'account', 12, 'f43c5caf0ccc2dba6d9d7ddd619ed9b8');
INSERT INTO public.feed VALUES (74, 'token', 51, '310fd7772b23ab3aa8a61ea51c6a8ca8');
INSERT INTO public.feed VALUES (75, 'token', 52, '92fe65e487df49a9a0f00a0719a811d0');
INSERT INTO public.feed VALUES (76, 'token', 53, '7ea5d3fff07ba9e81290e67438350b78');
INSERT INTO public.feed VALUES (77, 'token', 54, '97cc8bc25193c0c96bc3206d1e8db9f2');
INSERT INTO public.feed VALUES (78, 'token', 55, '8f86ae9d22655db40a9bff0022c3d951');
INSERT INTO public.feed VALUES (79, 'account', 13, 'b58c2715c2d88c703de79c5bed1f6a67');
INSERT INTO public.feed VALUES (80, 'account', 13, '808ee1670e3a1a505186b369cd497bc2');
INSERT INTO public.feed VALUES (81, 'token', 56, 'c738613c4ca9d74151c4f2aa72d9a097');
INSERT INTO public.feed VALUES (82, 'token', 57, 'b92d328df8b9357ef40b77362d7d0721');
INSERT INTO public.feed VALUES (83, 'token', 58, 'a877043f07c1908adb8ed90b1bed2851');
INSERT INTO public.feed VALUES (84, 'token', 59, '681d28e8e411db2782a160a2cf2353f3');
INSERT INTO public.feed VALUES (85, 'token', 60, '989c1a124b6a58d439559bc894cced58');
INSERT INTO public.feed VALUES (86, 'account', 14, '98af13fb1a651111100bc46c2c0f62b4');
INSERT INTO public.feed VALUES (87, 'account', 14, 'abee2eeac3d7304dfcc461268b4b8e1f');
INSERT INTO public.feed VALUES (88, 'token', 61, '67df7ba2ecc15131f3c233e649f4cba0');
INSERT INTO public.feed VALUES (89, 'token', 62, '2001e210ccc69f7c0df1dbfb07e5efe7');
INSERT INTO public.feed VALUES (90, 'token', 63, 'b3e56145fc2beba0488c1feff745f35a');
INSERT INTO public.feed VALUES (91, 'token', 64, '46b724c3933b2e2332c2ed235565c21b');
INSERT INTO public.feed VALUES (92, 'token', 65, '6d3f080f5980039e3f9c20ac5e9b422e');
INSERT INTO public.feed VALUES (93, 'account', 15, '1b566408776a85195b25a4065cdaf83d');
INSERT INTO public.feed VALUES (94, 'account', 15, 'a9ecd4ae2837ce41aa08c5b3be3cf120');
INSERT INTO public.feed VALUES (95, 'token', 66, 'b3575c3d88c631777cca178a5e7267a4');
INSERT INTO public.feed VALUES (96, 'token', 67, 'de1220623c2066b228ceb7630072d711');
INSERT INTO public.feed VALUES (97, 'token', 68, '7942934f0bc7480c97f6235cceeccfcc');
INSERT INTO public.feed VALUES (98, 'token', 69, 'b68b32bbc0cc207fe9670bca2a847dd3');
INSERT INTO public.feed VALUES (99, 'token', 70, 'dce4e83228f0d0373c359ba8c55f7e3b');
INSERT INTO public.feed VALUES (100, 'account', 16, 'f73542a6d0fb8d828840e598b2120a21');
INSERT INTO public.feed VALUES (101, 'account', 16, '926aed786ff210996c036b45d6a5b93c');
INSERT INTO public.feed VALUES (102, 'token', 71, '7ce5578e90c997857bdbcc6955f3bef5');
INSERT INTO public.feed VALUES (103, 'token', 72, 'f8879d029f17deb4fa79c79ca9d45655');
INSERT INTO public.feed VALUES (104, 'token', 73, '568944f1f969a9ccdef179e2c069be62');
INSERT INTO public.feed VALUES (105, 'token', 74, '1679b4228a29f63ae8dad8b373fa54e5');
INSERT INTO public.feed VALUES (106, 'token', 75, '347f4cd97c59e09d90f4d338c9d07da4');
INSERT INTO public.feed VALUES (107, 'account', 17, '218f910f8eae1d946971674479dd9191');
INSERT INTO public.feed VALUES (108, 'account', 17, 'a1e72590997ca4c2e93b86879104b251');
INSERT INTO public.feed VALUES (109, 'token', 76, '3fac56687eb6c90406e90c425f8b448e');
INSERT INTO public.feed VALUES (110, 'token', 77, '8872d6376522d5b6cfcd6e58ace40ad6');
INSERT INTO public.feed VALUES (111, 'token', 78, 'ac62060b89851fa92edfc56425ad8150');
INSERT INTO public.feed VALUES (112, 'token', 79, '8f62dc0ec95fe4399511e7ee8ecb9b6b');
INSERT INTO public.feed VALUES (113, 'token', 80, '3682e08c3cb490d65d9f4cf305fec213');
INSERT INTO public.feed VALUES (114, 'account', 18, 'cf20edff30f23afe6698e05168a8ff2b');
INSERT INTO public.feed VALUES (115, 'account', 18, '9829aa048c58c23c94ad227c35cb2601');
INSERT INTO public.feed VALUES (116, 'token', 81, '7818f73900a100f10bd73f2a28d8e4b9');
INSERT INTO public.feed VALUES (117, 'token', 82, '463b79c7b3085897079ddce508e20c7b');
INSERT INTO public.feed VALUES (118, 'token', 83, '1d634aed64a2f0f8d7cc08910f1c45c1');
INSERT INTO public.feed VALUES (119, 'token', 84, '3fc70455b97035fad830613f6ba1bf55');
INSERT INTO public.feed VALUES (120, 'token', 85, '6280a722bb76ca0cc68641d11b474ea1');
INSERT INTO public.feed VALUES (121, 'account', 19, '018ff0401960096e41af0e965a1dccf2');
INSERT INTO public.feed VALUES (122, 'account', 19, 'b4c67a2d52bd6bed50853390ea8c2b65');
INSERT INTO public.feed VALUES (123, 'token', 86, '8a8e6e555eb326633b51946218f16ef4');
INSERT INTO public.feed VALUES (124, 'token', 87, '7ce1eb2e7787eeb80b0a2c94d8b5579f');
INSERT INTO public.feed VALUES (125, 'token', 88, '5661818532e3b4acc300be9a389d94e0');
INSERT INTO public.feed VALUES (126, 'token', 89, '6b2ba04c4d524b46b0d9c2d7e9632f78');
INSERT INTO public.feed VALUES (127, 'token', 90, '814484edf7abd1a7a56b33411f8d605f');
INSERT INTO public.feed VALUES (128, 'account', 20, 'b59eb3aec0277fcb8b73216a6495b023');
INSERT INTO public.feed VALUES (129, 'account', 20, 'c4b6ed88e99868f01123c03da8000e84');
INSERT INTO public.feed VALUES (130, 'token', 91, '031a6c20b49332a3a5882160a0adbcad');
INSERT INTO public.feed VALUES (131, 'token', 92, 'd20678fa2eba5bb8cdddd4adc7b7e0f6');
INSERT INTO public.feed VALUES (132, 'token', 93, '379f944a33043ede9722185df66bc71d');
INSERT INTO public.feed VALUES (133, 'token', 94, 'b4119ae819744a542861c2fce3d20195');
INSERT INTO public.feed VALUES (134, 'token', 95, '35ee149e555c55c0b87ef3519245a892');
INSERT INTO public.feed VALUES (135, 'account', 21, 'e83dfd2a0d38e7236b69883b8759cbc7');
INSERT INTO public.feed VALUES (136, 'account', 21, '76066a705b46186c54416bed2ca0c957');
INSERT INTO public.feed VALUES (137, 'token', 96, '899a68f854a7176a5aa344359118cc23');
INSERT INTO public.feed VALUES (138, 'token', 97, '07bcd328c11f35eba8819dc08778877b');
INSERT INTO public.feed VALUES (139, 'token', 98, 'a98a47b5ffdd41759d3d027478002973');
INSERT INTO public.feed VALUES (140, 'token', 99, '81ec1c23cb8c391dceea33400043a5fb');
INSERT INTO public.feed VALUES (141, 'token', 100, 'f79fe56fe51698dc58aae475d8db5350');
INSERT INTO public.feed VALUES (142, 'token', 1, 'e9dee18a43f4fd3117a320bd708a46bb');
INSERT INTO public.feed VALUES (142, 'token', 2, 'e9dee18a43f4fd3117a320bd708a46bb');
INSERT INTO public.feed VALUES (143, 'account', 3, '297d379cc5729682aa655d8d91c8995c');
INSERT INTO public.feed VALUES (144, 'account', 4, '46e32395e0408f917eb880465e804c36');
INSERT INTO public.feed VALUES (145, 'account', 5, '0c6206fbeac48ef5c7ce83384f9d2d70');
INSERT INTO public.feed VALUES (146, 'account', 22, '0f3267d913243a36ad778550c04d661b');
INSERT INTO public.feed VALUES (147, 'token', 26, '3221fdc2b98cd53e93bcf5a3d518d3ce');
INSERT INTO public.feed VALUES (148, 'settings', 0, '42edb7ab594df22f14a5f8cae474131d');
INSERT INTO public.feed VALUES (149, 'account', 8, 'c6fba7646d242c6bee5a69fa623192aa');
INSERT INTO public.feed VALUES (150, 'acl_list', 0, 'df17444b2a3776b897f0add14ce9914f');
INSERT INTO public.feed VALUES (151, 'account', 9, '10e8a031076d96281bfb3f8abde89710');
INSERT INTO public.feed VALUES (152, 'token', 101, '57306102bc5ec904a0dcf3a86dd551a9');
INSERT INTO public.feed VALUES (153, 'token', 102, '06d7c686d09556d96320054b8e7850e5');
INSERT INTO public.former_names VALUES (3, 'bob1');
INSERT INTO public.generation VALUES (1, '20c1f750df67dc338f267947f0c03bb2', 153, '06d7c686d09556d96320054b8e7850e5', 154, '\xe7bd127c3f6d17c0515cdacd8cc1ca97c7b0102fa2295029cb7540939f7f07d8');
INSERT INTO public.passwords VALUES (8, '$argon2id$v=19$m=19456,t=2,p=1$m7qWR8UCBEYd5dV4w4JiIg$rXT/FIHSvNGuforKLJwF0Po6G9q+ial1qF81hDivFcI', 1800000000);
INSERT INTO public.secrets VALUES ('\x8a070c29646513f0cbd1888cb3b547be40be190e003828c1f2a02a2632410512', '1', 1, 1800000000);
INSERT INTO public.secrets VALUES ('\x9d54480cfdb15400e2a651914d5c4e9c70426c53f7edd58ea1c2441e58e07646', '1', 2, 1800000000);
INSERT INTO public.secrets VALUES ('\xced46dea1207d29a5a6ebc9f2e3c84fe6ef5fd1850764d303fe2ec5e0af1c47f', '1', 3, 1800000000);
INSERT INTO public.secrets VALUES ('\x0c000d658c2d6c169ba9ffc1579b5fbd63cc5cf80fc14f3de59385e36ef50517', '1', 4, 1800000000);
INSERT INTO public.secrets VALUES ('\x2459dd0ffdfe61e6af9e0812dff6cb40e1314fd16d085cbd3dbd6592f55046ad', '1', 5, 1800000000);
INSERT INTO public.secrets VALUES ('\x7e9cbd36de2c5a9aaf888ff9f3272aa14ad9f0d8b038aeb0c137daec100f13fc', '1', 6, 1800000000);
INSERT INTO public.secrets VALUES ('\xcb83051e69ebf7d380ab6794cca60a072dcb06f5d9069e0a0e289beab8620f76', '1', 7, 1800000000);
INSERT INTO public.secrets VALUES ('\xd3d0a5f08122fc5807540b9b9de75680840a4b6fcb8086db9d729dc9f14fe4d7', '1', 8, 1800000000);
INSERT INTO public.secrets VALUES ('\x071146131d774c1ea52edb5af7cd8689b673f9d36befc88f8eb968682486aaf4', '1', 9, 1800000000);
INSERT INTO public.secrets VALUES ('\xeadb0763f244d4898733dba5c4dadf8fd6acf9afc9be89a91b154e274a3e5dcc', '1', 10, 1800000000);
INSERT INTO public.secrets VALUES ('\x1015bbc5e3a30dded8ca3fd6554b3e082c41e42ebcffc2a3daac9efde2ebf825', '1', 11, 1800000000);
INSERT INTO public.secrets VALUES ('\xd3621d660a83fc35ff598065ceab9662ac8640f9eabca47711fc897016722063', '1', 12, 1800000000);
INSERT INTO public.secrets VALUES ('\x3585c33656e17d5759be81c48424a8a79700a5a0f3d56066f196da6e534cfd36', '1', 13, 1800000000);
INSERT INTO public.secrets VALUES ('\x48fc0783513331004d8f106b63b97899f5d22cc16b89b058faa35ed8d663ddde', '1', 14, 1800000000);
INSERT INTO public.secrets VALUES ('\xf5d3286e5c6da330d2a378473db47546d5956b5aee2c35c33881822feb6cd74f', '1', 15, 1800000000);
INSERT INTO public.secrets VALUES ('\xddb1095ee0829fc4bc1e4f09496d2a6f3a36ea0c17c58774c51613a820145035', '1', 16, 1800000000);
INSERT INTO public.secrets VALUES ('\x3967d57fe9b58c6b03695b41ca942eab6bc9b0debf453af66ccdb35d15f8859c', '1', 17, 1800000000);
INSERT INTO public.secrets VALUES ('\x2da569694e08b11614a1f98d034e8abe8be8d6c5ce8036e9b3432c167184c24d', '1', 18, 1800000000);
INSERT INTO public.secrets VALUES ('\x62c23803dde8bdc2de5628d9649f3d317eb9360767e344abf5d60b8be9f06724', '1', 19, 1800000000);
INSERT INTO public.secrets VALUES ('\x5e8950b3b27f0f65d9dd55e341fff3650542372d95582f96221b3a5acf629ccb', '1', 20, 1800000000);
INSERT INTO public.secrets VALUES ('\x3120764a3d9ab14bc422239ee0fea82ab79b89d4cd0f3f73c1cad1c9b42e2a84', '1', 21, 1800000000);
INSERT INTO public.secrets VALUES ('\xfe53f7838cc0af24e02e9c49a536b1752129363c1fbb4e75727c849078a72686', '1', 22, 1800000000);
INSERT INTO public.secrets VALUES ('\x2f8cb676924f4029767d37a8399ed93f5a0751e9672b5c46277d2efddfc35e58', '1', 23, 1800000000);
INSERT INTO public.secrets VALUES ('\x72827eed0a02f193a161f74ba04651818defde4bc7f0a1d066c58c94b4503e4d', '1', 24, 1800000000);
INSERT INTO public.secrets VALUES ('\xcba57dc27194634dabb80b3dce36ae24067a50e39503fd6bd63e55756b77710b', '1', 25, 1800000000);
INSERT INTO public.secrets VALUES ('\xaec8edcb7874e28b398e4c2bc1173071e7f53c948a7ef2c1003e83d8f615067e', '1', 26, 1800000000);
INSERT INTO public.secrets VALUES ('\xa7c31d6d1dbb4dfbcbaeab75d84d1492cef2b4295337f62a322631aedde33b7a', '1', 27, 1800000000);
INSERT INTO public.secrets VALUES ('\x1e7df3d3b1616f3e51082112051a0542d5fe6b65b97fdb5533f897cab88b8e50', '1', 28, 1800000000);
INSERT INTO public.secrets VALUES ('\x2b3dd5de1bfe507af80d0d7af466b872d9b880087256f70314d4fed67bc20644', '1', 29, 1800000000);
INSERT INTO public.secrets VALUES ('\x1f116f754129b6d08b42347aa5b64ccdabeab1cdb86676d67b6946fd602c76f8', '1', 30, 1800000000);
INSERT INTO public.secrets VALUES ('\x00c8165ca7b035caecf2aa042166dd1ae3c274d42423efad7780e6248fe5173a', '1', 31, 1800000000);
INSERT INTO public.secrets VALUES ('\xe510514c0d725b146d51d19e9884002d2516802018e743cb170b219d2eeea03f', '1', 32, 1800000000);
INSERT INTO public.secrets VALUES ('\xcfd8cccce563ff06d59878faf5c912ce700132a4530763bcd4d221bbecb0b5be', '1', 33, 1800000000);
INSERT INTO public.secrets VALUES ('\xa6f1fc133e0848a3da8d0713c272030349834ef12c9f6deb8a5f7c6edd7d0976', '1', 34, 1800000000);
INSERT INTO public.secrets VALUES ('\x84814171c652b7394283fe8cd7f2edd7a380f26cfa8a4ab717205e7122ad3f12', '1', 35, 1800000000);
INSERT INTO public.secrets VALUES ('\xc1d4cfb5f69ff4cda4c2b66941259279f35d8ae070da98d353f81822d0c214f6', '1', 36, 1800000000);
INSERT INTO public.secrets VALUES ('\x215fd6d145b71a0779fe55cc4be2a389cefa574f334119d8f5a57aee7271dc26', '1', 37, 1800000000);
INSERT INTO public.secrets VALUES ('\x0aa9010d2e40a2e5c83b72a761b482a06f3039ae2041cfbb9a8e3929c130db25', '1', 38, 1800000000);
INSERT INTO public.secrets VALUES ('\xa36608053b80086337b1ef3204a1d551d13208c1e171cc6ca66245a97aeadf61', '1', 39, 1800000000);
INSERT INTO public.secrets VALUES ('\x1d7786c9cffa13bee6b7b84d3ca257afd4ef74535cdde79948889e1ab8198c67', '1', 40, 1800000000);
INSERT INTO public.secrets VALUES ('\x325482f54bbd4df0d1f5de8ef5670acb3e2482b236291d40f81982342c029a19', '1', 41, 1800000000);
INSERT INTO public.secrets VALUES ('\xe44523eadac4490ed8bf669909411ac7203f3da6931085087ae75634ec42a41c', '1', 42, 1800000000);
INSERT INTO public.secrets VALUES ('\xf917fa34bb23c2a5a572f73d8471951a7b58f01c593337c7a3585d5a0d6609cc', '1', 43, 1800000000);
INSERT INTO public.secrets VALUES ('\x11131dd305b6cc1981354315ddc2804a31dfa63763b20d5dbc06ebda8547aea9', '1', 44, 1800000000);
INSERT INTO public.secrets VALUES ('\x222dd06f0c3a9054ed6aea650dd8f4a0578816c34f888497a52b36f47bbd2e4a', '1', 45, 1800000000);
INSERT INTO public.secrets VALUES ('\x3ab7c4f09e753e5789ae358490246ba52df4dfb18b4c252931585da36bbc0414', '1', 46, 1800000000);
INSERT INTO public.secrets VALUES ('\xbe3a61c739e6a470fe52097118b34d1614dd2620b2d53796d6c3b8a7e725f583', '1', 47, 1800000000);
INSERT INTO public.secrets VALUES ('\x777ba985866558a7711c0c29e48f057a0add0b3d37f3c0d8a0f0dfbd6c96cf7a', '1', 48, 1800000000);
INSERT INTO public.secrets VALUES ('\x11e4f01d16b56f3b68951482d8835740554017623674fe94ca3e9e0e249d66d8', '1', 49, 1800000000);
INSERT INTO public.secrets VALUES ('\x84106209dd794b0faa8359b4fe782d0d5e9d2d5aff3b0a24489af83595536d4d', '1', 50, 1800000000);
INSERT INTO public.secrets VALUES ('\xe82bdffaf01b4db0617cdde557cfacf3446b9e05765e44921ca040c67ab6df1a', '1', 51, 1800000000);
INSERT INTO public.secrets VALUES ('\xd803964c74f3d0d0f30e16903574b7884bcc0c8b907eae90590eb17fa50c1c86', '1', 52, 1800000000);
INSERT INTO public.secrets VALUES ('\x295ead3714f89649274373e866fc31baa9873b9f58dcf892efde11017a2019fa', '1', 53, 1800000000);
INSERT INTO public.secrets VALUES ('\xa6ad1e3267ab0730f4834d2f2d14931f95afb500dc6a700cd4d94fc6fd380f0e', '1', 54, 1800000000);
INSERT INTO public.secrets VALUES ('\x5ce9ee235bccf9301540c51de932fc0ec02a7d08d5f98b9a49005928b22aa75f', '1', 55, 1800000000);
INSERT INTO public.secrets VALUES ('\xa33c2cdc8bc773fb09b3458499f43147e24cb530a1dbd00f7c5c423fdbfd511d', '1', 56, 1800000000);
INSERT INTO public.secrets VALUES ('\x92e2a37ecb8b3c08d8ecd5a2d349e41160c557505091babd9c73b98a7312fa89', '1', 57, 1800000000);
INSERT INTO public.secrets VALUES ('\x54deed685b43bb7f570278a275bd1e10872a7dba7f62910afe07eae436ca4ec3', '1', 58, 1800000000);
INSERT INTO public.secrets VALUES ('\x5b379936d883bde87fb5679cb13b713a0f069ce7bd4b362e0a190b998abd6d6c', '1', 59, 1800000000);
INSERT INTO public.secrets VALUES ('\x0a883bcb93ec3b6a628ae0eb6e7bf89650fe0fad66053118a86d2f701abde19d', '1', 60, 1800000000);
INSERT INTO public.secrets VALUES ('\xe934f6cab914151c6e3290f6dfd0e762f4e0d0cb8f832fa6c0a1d9618afaa47e', '1', 61, 1800000000);
INSERT INTO public.secrets VALUES ('\x607499fac1fd60ba26f821c66b7ac83f0b3b3865bf3236d60b393a20b4e41f55', '1', 62, 1800000000);
INSERT INTO public.secrets VALUES ('\x063e5060ce2bb64e731605c0ccc57a44daab150c2b60df5762b1bf7beed5e0b9', '1', 63, 1800000000);
INSERT INTO public.secrets VALUES ('\x54675ff696b219fa54205d25f9c4d310a8ce652e48e93d797d9ed6e1a35e60d7', '1', 64, 1800000000);
INSERT INTO public.secrets VALUES ('\x0f9c190f69529345bdf5b7a6ec812c044e15345edd27475c28cd7b6806f8d445', '1', 65, 1800000000);
INSERT INTO public.secrets VALUES ('\xea75e7941c5c831a23307b23a6c527a8086bc8ebfd2510bebe7ad40c3e902fec', '1', 66, 1800000000);
INSERT INTO public.secrets VALUES ('\x25842b80abb7aadadd4b0e6d806fb2a55b69861c79682c068fb0789394e09bf0', '1', 67, 1800000000);
INSERT INTO public.secrets VALUES ('\x75dcdab859ce6ae3450a87a718c25576846347b1608d96ad9a934de6623aeb86', '1', 68, 1800000000);
INSERT INTO public.secrets VALUES ('\x0ceeecbc4f1df373549bf4825b388009fc6ef79fd5a2eecaa02ae28a4c5464d8', '1', 69, 1800000000);
INSERT INTO public.secrets VALUES ('\x9bb04f9d49b1f2ed0da9d6b891bd2e0ddcc779235f176a10c04770d063b96de1', '1', 70, 1800000000);
INSERT INTO public.secrets VALUES ('\xba1702cfd2d9a88916698a90ef3c917489667e6a50b51c8b108e62dff56674c2', '1', 71, 1800000000);
INSERT INTO public.secrets VALUES ('\xbdf8f307f39866ad7f66795a26c38479449ff386e996fe4ef566bcc4737dbbb5', '1', 72, 1800000000);
INSERT INTO public.secrets VALUES ('\xae1e439ed4753e3c2e08302f97bb228bc7641ed6e48751d97b61f404b33e98f0', '1', 73, 1800000000);
INSERT INTO public.secrets VALUES ('\x446b88ed3016f87cb14e5ea02eaa39d555ff17fb4c2e4e2b1231d9ae3cad7eb1', '1', 74, 1800000000);
INSERT INTO public.secrets VALUES ('\xd132e1245b8de1680e1ddb0e82222eb7ace4c13be97ca249b08567e58151a500', '1', 75, 1800000000);
INSERT INTO public.secrets VALUES ('\xcb8ac2cc36b28341b7eed7e7b11b1353c3086c342939381ac9baac9b4fac6ab8', '1', 76, 1800000000);
INSERT INTO public.secrets VALUES ('\xb10cd39e959e10e3aead1b5bf6cf43589f5506681cef324ece770d05c1519d0d', '1', 77, 1800000000);
INSERT INTO public.secrets VALUES ('\x688c9f577f9452722ef2a642bbcb07932f7c9a4e743f6b991a42e1092f6b085e', '1', 78, 1800000000);
INSERT INTO public.secrets VALUES ('\xacfe1cf9d6960911821be1ee6e816f1e7f7d93f6c760f0ae0d507441f6d0dd08', '1', 79, 1800000000);
INSERT INTO public.secrets VALUES ('\xfacc9d00732441eb42584d976029e49c6e6923e5403dbd68f87659d47da023aa', '1', 80, 1800000000);
INSERT INTO public.secrets VALUES ('\xdff00f17749e634eb3b516ac0c5c208a12887836ad8341704d99d75c14c31148', '1', 81, 1800000000);
INSERT INTO public.secrets VALUES ('\xffbd85f5aa1ae18a3a45131a8f660c9f04856cbeac7a4c567aa75c33f41c478a', '1', 82, 1800000000);
INSERT INTO public.secrets VALUES ('\x64d8d8813bff527b26cd776ca4b0c70613752bac89a769e618e2f61fff75aecf', '1', 83, 1800000000);
INSERT INTO public.secrets VALUES ('\xc4765504f3a19a2a324e16f64a490926511d63fc9a0bae92a6d654050bdb362a', '1', 84, 1800000000);
INSERT INTO public.secrets VALUES ('\xa87b530e8b7648649eef54aa3b51f02335ac3a088f073bd48aa69a176051fa9b', '1', 85, 1800000000);
INSERT INTO public.secrets VALUES ('\x1f5ec26ad0be68f7519b881f65255e671d9310d9a8ffa644ace2823414fb958d', '1', 86, 1800000000);
INSERT INTO public.secrets VALUES ('\x53effa271bab5629a191aeae1da4206beb62695642176c69501bbc7d801d4744', '1', 87, 1800000000);
INSERT INTO public.secrets VALUES ('\xd173a6dfde71840b2a0ecfb1f91852d778b6d7c42c7d68e6d3083fb3bee9cd7f', '1', 88, 1800000000);
INSERT INTO public.secrets VALUES ('\xeafc886aaf014d124585a1398586665566e7cbf2efd0abf790230bc0636af61f', '1', 89, 1800000000);
INSERT INTO public.secrets VALUES ('\x15083819788691b7e4058f1dd772d6e1c93536a69dbd236ae22fa1350d36f6fe', '1', 90, 1800000000);
INSERT INTO public.secrets VALUES ('\x2ff6844a91630d2c984a0af823e3ccba0f6e85a109cbeb6ab886f2d2eda251b8', '1', 91, 1800000000);
INSERT INTO public.secrets VALUES ('\x3b6b4fa40937f72b2be1e5cd3010951427ab1e2c43aadb20d5c79832d28b67e6', '1', 92, 1800000000);
INSERT INTO public.secrets VALUES ('\xefb6d0a1422e2ace6199c4e262e465dad47f3bf6d34928fd086c18c96a4c85eb', '1', 93, 1800000000);
INSERT INTO public.secrets VALUES ('\x317bc6ef63c62e119513275da6bf7671123eef7058c0c4bcb670f0cee41671ea', '1', 94, 1800000000);
INSERT INTO public.secrets VALUES ('\xca7f07813c594fa0567d9ae42943aa9af53ba411d95a0bbc9b92b7786afb31df', '1', 95, 1800000000);
INSERT INTO public.secrets VALUES ('\x96dc476f20e8a7ec058b0087fe48d5bf3e4165ea9533a8f7bba6750e9238ac74', '1', 96, 1800000000);
INSERT INTO public.secrets VALUES ('\x0c6c3bb7fd8b58a8b34d41177f99f2eed234be6a2b22f4e13b913f1b5ba922f7', '1', 97, 1800000000);
INSERT INTO public.secrets VALUES ('\xff9422833beacb85b67aa6950acf0c268f0908ccbdb2ae6a59a03d85cdb17ce7', '1', 98, 1800000000);
INSERT INTO public.secrets VALUES ('\xaa1949fae77f68d2bbd76f8d67cccbe158d3066247eb40f92137f4d57f5b6186', '1', 99, 1800000000);
INSERT INTO public.secrets VALUES ('\xe95bf45eea4063e9a4a9857c47b335ccc2156e983410398f3cae458afe49c7af', '1', 100, 1800000000);
INSERT INTO public.secrets VALUES ('\x99ec04ef952b3f6ebbe52051ead3e6aab28ec9b7580c43ea599f2c17548d3583', '1', 101, 1800000000);
INSERT INTO public.secrets VALUES ('\x9df7fcd677682fde7b10b0322d1ebad32a79d1e2b2d7caabdadddcf573dace2d', '1', 102, 1800000000);
INSERT INTO public.settings VALUES ('time_zone', 'Europe/Berlin');
INSERT INTO public.settings VALUES ('secret_prefix', 'FOIL');
INSERT INTO public.settings VALUES ('soon_days', '30');
INSERT INTO public.settings VALUES ('whm_update_replaces', '0');
INSERT INTO public.tokens VALUES (3, 'O53W7ZPE', 2, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (4, 'FR2PVPUO', 2, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (5, 'HX4KME4G', 2, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (6, 'GVWWVBMH', 3, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (7, '4RBHYPW6', 3, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (8, 'UCHU4ZXV', 3, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (9, 'OGTLE2ZU', 3, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (10, 'X6CI5DIF', 3, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (11, '4VSSK3DF', 4, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (12, '7UHSYDZX', 4, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (13, 'ZRGFWR4M', 4, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (14, 'WKGLH4GO', 4, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (15, 'WYZ323GT', 4, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (21, 'QG7AWOPT', 6, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (22, 'UR5DCYRI', 6, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (23, 'Y5R53GTF', 6, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (24, 'K2SAPZSM', 6, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (25, 'FK3OYSQY', 6, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (27, 'W3BJFX4S', 7, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (28, 'GZ2RG75T', 7, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (29, '63OIZZCP', 7, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (30, 'WVCRBBZX', 7, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (31, 'ZWGYYLBT', 8, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (32, 'JO2NGZKL', 8, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (33, 'WHWSKZES', 8, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (34, 'PT5BZJKN', 8, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (35, 'I35ZERLE', 8, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (36, '3KLDLNTX', 9, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (37, 'BZABVA2M', 9, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (38, '4NDIUM66', 9, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (39, 'GCTNVRAF', 9, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (40, 'VSOVCPU3', 9, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (41, 'T4EQ2QUO', 10, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (42, '7VF3SUU6', 10, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (43, 'ACWIJGYT', 10, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (44, 'J5TPIK75', 10, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (45, '3CGEB4QT', 10, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (46, 'DGRC5JO6', 11, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (47, 'CBQH66MU', 11, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (48, '74UJ5CEY', 11, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (49, '6CADQLXA', 11, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (50, '7JEY3JDT', 11, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (51, 'ZXLBR5FM', 12, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (52, 'MUXKFLZ7', 12, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (53, 'BOX56DNR', 12, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (54, '7IM5DDS6', 12, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (55, 'PC2JZFGK', 12, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (56, 'K6CPKWSG', 13, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (57, 'ZDBEJO3I', 13, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (58, 'QIRAXXU7', 13, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (59, 'DORWOXD4', 13, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (60, '5BH3WN7N', 13, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (61, '7G3XSHVQ', 14, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (62, 'PSD3ROPK', 14, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (63, '2FXWWBAO', 14, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (64, '5DJEE4VT', 14, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (16, 'XJ3O7A7S', 5, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (17, '55H67POT', 5, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (26, 'ZWD3674R', 7, 'whm', 't0', '["passwd"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (65, '75A6U75A', 14, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (66, 'SNMUH6RR', 15, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (67, 'K3VBYSV5', 15, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (68, 'DAQWREB4', 15, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (69, 'ROCPB44U', 15, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (70, 'EVHZV7XD', 15, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (71, 'TQIEFGX3', 16, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (72, 'SQBXEWRG', 16, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (73, 'VGSXQPV3', 16, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (74, 'EYVEPIR4', 16, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (75, 'OASMWK2F', 16, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (76, 'XP3PMPW3', 17, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (77, '7CKMP4YM', 17, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (78, 'WUYDOV2R', 17, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (79, 'SHHQLR2F', 17, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (80, 'X4KKDUYT', 17, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (81, 'BA7VHFSX', 18, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (82, 'WDDO7XP6', 18, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (83, 'LAKGPP66', 18, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (84, 'WMBHU6E3', 18, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (85, 'HNFD4C6E', 18, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (86, 'KEBYFXUB', 19, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (87, '5LTSOASR', 19, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (88, 'RO63MBFA', 19, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (89, 'IUUSYAUG', 19, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (90, 'NRXPHJOL', 19, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (91, 'O73QENJ4', 20, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (92, 'AT632BAF', 20, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (93, 'UO2XEOCA', 20, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (94, 'WHRNGVFI', 20, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (95, 'FGEGJGGF', 20, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (96, '3TUEVSCF', 21, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (97, '3GGVDOUC', 21, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (98, 'A3TUJUIF', 21, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (99, '6ZWNIVIV', 21, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (100, 'HQVMP6GN', 21, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (1, 'CRZKWAY7', 2, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (2, 'FR4O2XFM', 2, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (18, 'P65Q5AHY', 5, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (19, 'REPOM4KJ', 5, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (20, 'KSFB36QB', 5, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (101, 'QECZTCS5', 1, 'whm', 'parent', '["all"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (102, 'MVZHFWQZ', 1, 'whm', 'child', '["passwd"]', '[]', 1800000000, NULL, 101, NULL, 0, 0);
SELECT pg_catalog.setval('public.accounts_id_seq', 22, true);
SELECT pg_catalog.setval('public.clock_id_seq', 1, false);
SELECT pg_catalog.setval('public.generation_id_seq', 1, false);
SELECT pg_catalog.setval('public.sessions_id_seq', 1, false);
SELECT pg_catalog.setval('public.tokens_id_seq', 102, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT pk_accounts PRIMARY KEY (id);
ALTER TABLE ONLY public.acl_lists
    ADD CONSTRAINT pk_acl_lists PRIMARY KEY (name);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY ("position");
ALTER TABLE ONLY public.clock
    ADD CONSTRAINT pk_clock PRIMARY KEY (id);
ALTER TABLE ONLY public.feed
    ADD CONSTRAINT pk_feed PRIMARY KEY (generation, subject, subject_id);
ALTER TABLE ONLY public.former_names
    ADD CONSTRAINT pk_former_names PRIMARY KEY (account_id, username);
ALTER TABLE ONLY public.generation
    ADD CONSTRAINT pk_generation PRIMARY KEY (id);
ALTER TABLE ONLY public.keys
    ADD CONSTRAINT pk_keys PRIMARY KEY (key_id);
ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT pk_passwords PRIMARY KEY (account_id);
ALTER TABLE ONLY public.secrets
    ADD CONSTRAINT pk_secrets PRIMARY KEY (digest);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT pk_sessions PRIMARY KEY (id);
ALTER TABLE ONLY public.settings
    ADD CONSTRAINT pk_settings PRIMARY KEY (name);
ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT pk_tokens PRIMARY KEY (id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT uq_sessions_digest UNIQUE (digest);
ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT uq_tokens_public_id UNIQUE (public_id);
CREATE INDEX ix_accounts_owner_id ON public.accounts USING btree (owner_id);
CREATE INDEX ix_audit_owner_id ON public.audit USING btree (owner_id);
CREATE INDEX ix_secrets_token_id ON public.secrets USING btree (token_id);
CREATE INDEX ix_sessions_account_id ON public.sessions USING btree (account_id);
CREATE INDEX ix_sessions_token_id ON public.sessions USING btree (token_id);
CREATE INDEX ix_tokens_parent_id ON public.tokens USING btree (parent_id);
CREATE UNIQUE INDEX uq_accounts_domain ON public.accounts USING btree (domain) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_accounts_username ON public.accounts USING btree (username) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_tokens_name ON public.tokens USING btree (account_id, kind, name) WHERE (revoked_at IS NULL);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT fk_accounts_owner_id FOREIGN KEY (owner_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.former_names
    ADD CONSTRAINT fk_former_names_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT fk_passwords_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
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
