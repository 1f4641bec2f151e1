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
    ended_at bigint,
    openers text DEFAULT '[]'::text NOT NULL
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
INSERT INTO public.alembic_version VALUES ('0005');
INSERT INTO public.audit VALUES (1, 1800000000, 'installation.created', 1, 'root', NULL, '', 'local', 'ad30bf39b0b04702b99e5e7857f1b67e', 'ad30bf39b0b04702b99e5e7857f1b67e', 1, '{}', '{"time_zone":"UTC"}', '\x3a8f55f1bb07ff14b286184ab7c1d14bae64a870fdf38d85bb2d94b468fffa0e', '\x2191f95180fb1a4ecf116847dafa704a58c1f8f396a90d8bd312c66a0d8c4504');
INSERT INTO public.audit VALUES (2, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob0"}', '\x2191f95180fb1a4ecf116847dafa704a58c1f8f396a90d8bd312c66a0d8c4504', '\x3295eb04b6da89298141a51782458b918d78fb90806173d22dd8df4ab4c0cb48');
INSERT INTO public.audit VALUES (3, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x3295eb04b6da89298141a51782458b918d78fb90806173d22dd8df4ab4c0cb48', '\x3c1ef86d261cba181112bb613386d15c45bb999a6184ed47ea90ca4b5426c40d');
INSERT INTO public.audit VALUES (4, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'IYGB3OUB', 2, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3c1ef86d261cba181112bb613386d15c45bb999a6184ed47ea90ca4b5426c40d', '\x58ece235cf1ebb815b3f1c60bb8d4649026cb23153db294576577273376b2f26');
INSERT INTO public.audit VALUES (5, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'CNRUCMKL', 2, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x58ece235cf1ebb815b3f1c60bb8d4649026cb23153db294576577273376b2f26', '\xead2f710b5af1df4e5d4416bf7478c270e43dbfd6043e7a631d29a03af7142de');
INSERT INTO public.audit VALUES (6, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'EURCCKYU', 2, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xead2f710b5af1df4e5d4416bf7478c270e43dbfd6043e7a631d29a03af7142de', '\xeaaa36778b07861f4e7c0b2a08b37edbf718f04ff25de161e40d8c6af63c8e3c');
INSERT INTO public.audit VALUES (7, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'PFK22QYY', 2, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xeaaa36778b07861f4e7c0b2a08b37edbf718f04ff25de161e40d8c6af63c8e3c', '\x1f36945dc289b43c823d90bcf83aff3a56b53e513b05adb2b29a618942bc8c0e');
INSERT INTO public.audit VALUES (8, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'S6EBLWVM', 2, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1f36945dc289b43c823d90bcf83aff3a56b53e513b05adb2b29a618942bc8c0e', '\x72778aab9e121fe97a61122edd6cc16e44d95f7a501e36e4ad73807e3ba15cd7');
INSERT INTO public.audit VALUES (9, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob1"}', '\x72778aab9e121fe97a61122edd6cc16e44d95f7a501e36e4ad73807e3ba15cd7', '\xe6ca05ba4b751fd2a5addc4c4f7cf830dfe15055dc559698aee6e6d8a6f68835');
INSERT INTO public.audit VALUES (10, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xe6ca05ba4b751fd2a5addc4c4f7cf830dfe15055dc559698aee6e6d8a6f68835', '\x55ee42573bc3a19b207a7189e0d78fe9e27af0d438de010f0fb1a0ad1bdd67a4');
INSERT INTO public.audit VALUES (11, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'J7T36ZEW', 3, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x55ee42573bc3a19b207a7189e0d78fe9e27af0d438de010f0fb1a0ad1bdd67a4', '\x617975cfb8d00f676300a19e49f60e512f27c3db396b913f6eb0e7d9ed5dfe26');
INSERT INTO public.audit VALUES (12, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'TRYALLTA', 3, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x617975cfb8d00f676300a19e49f60e512f27c3db396b913f6eb0e7d9ed5dfe26', '\xc59db39964816f24edbd49f49081528a5d4953d85ff6d1d00568dab3e3860cf3');
INSERT INTO public.audit VALUES (13, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'SAD3QNVC', 3, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc59db39964816f24edbd49f49081528a5d4953d85ff6d1d00568dab3e3860cf3', '\x2b27e50077a20634f1e8801515359af0f5ba07539718a1e2cd2baee4dfc2af23');
INSERT INTO public.audit VALUES (14, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'GUICZIHB', 3, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x2b27e50077a20634f1e8801515359af0f5ba07539718a1e2cd2baee4dfc2af23', '\xbb61db31c13aa9f82f685a26ab57446db32f9aa79714c7b4de7501f8e069616f');
INSERT INTO public.audit VALUES (15, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'HYE3ZSW3', 3, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xbb61db31c13aa9f82f685a26ab57446db32f9aa79714c7b4de7501f8e069616f', '\x024ddd9d72e465d2ca2791833f083fa92610afb785840287e632c5a3ae62fe7e');
INSERT INTO public.audit VALUES (16, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob2"}', '\x024ddd9d72e465d2ca2791833f083fa92610afb785840287e632c5a3ae62fe7e', '\xe3b2a30c92a5d2b037161eda061d83f187b77b0fd2a14da08366ff596ae802c8');
INSERT INTO public.audit VALUES (17, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xe3b2a30c92a5d2b037161eda061d83f187b77b0fd2a14da08366ff596ae802c8', '\x72072c40ee85eb98fde18ee5c851f0d432367ad96e0a107253020607eb202384');
INSERT INTO public.audit VALUES (18, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '74F6BHPS', 4, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x72072c40ee85eb98fde18ee5c851f0d432367ad96e0a107253020607eb202384', '\xc88e0f697302bc220f90291807e031bbe421fe877a1872ed9a3a8e50582e4dae');
INSERT INTO public.audit VALUES (19, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'LF2JG327', 4, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc88e0f697302bc220f90291807e031bbe421fe877a1872ed9a3a8e50582e4dae', '\x25c4522ef4a3dc187165064c20db89c107b8b923370b76678716177fbed051ad');
INSERT INTO public.audit VALUES (20, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'LP54HHY3', 4, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x25c4522ef4a3dc187165064c20db89c107b8b923370b76678716177fbed051ad', '\x93f54ce408b8acef73da6ac55d66a9308dd13efa6924b78c458d245581b6b905');
INSERT INTO public.audit VALUES (21, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'MKLYHSZZ', 4, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x93f54ce408b8acef73da6ac55d66a9308dd13efa6924b78c458d245581b6b905', '\x632e29b4d756217178ecad9237bc46ace8670fa267f0aaad61b51fe6455742dc');
INSERT INTO public.audit VALUES (22, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'TXX6MO66', 4, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x632e29b4d756217178ecad9237bc46ace8670fa267f0aaad61b51fe6455742dc', '\xe711c32a244894baa8de681deec107cf08ba34e6cb825d0fd10c0bfb97dbc6dd');
INSERT INTO public.audit VALUES (23, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob3"}', '\xe711c32a244894baa8de681deec107cf08ba34e6cb825d0fd10c0bfb97dbc6dd', '\x802637f9ef918e4a37a7d038c58f5c752dcf688ebff3e0986b4d885f6f86f8a0');
INSERT INTO public.audit VALUES (24, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x802637f9ef918e4a37a7d038c58f5c752dcf688ebff3e0986b4d885f6f86f8a0', '\x2d3a7e663ebff35237acfb01ac2095ff14597535e496cb6af2649650e3d7cea8');
INSERT INTO public.audit VALUES (25, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'KQOZJFEZ', 5, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x2d3a7e663ebff35237acfb01ac2095ff14597535e496cb6af2649650e3d7cea8', '\x4fa2b26b9f37a28b45129230aa68d32cb2a614fb260ba7d201ae002e6144f304');
INSERT INTO public.audit VALUES (26, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'BFQOGCXH', 5, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4fa2b26b9f37a28b45129230aa68d32cb2a614fb260ba7d201ae002e6144f304', '\x27aa2ed234615ff32bddb2b5e622c6fac58586fd7cd25be76830d4e569a3b290');
INSERT INTO public.audit VALUES (27, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'M5YHOYHN', 5, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x27aa2ed234615ff32bddb2b5e622c6fac58586fd7cd25be76830d4e569a3b290', '\x2ccff3806bfb0b1a2cd1e375a9a225db3db8a9047795884c213d19aaa1086183');
INSERT INTO public.audit VALUES (28, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'JSFUOW77', 5, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x2ccff3806bfb0b1a2cd1e375a9a225db3db8a9047795884c213d19aaa1086183', '\x37a3b8cb4ba359241f50814a4bfdd7eb28285b525fe633aee959da3d73c64088');
INSERT INTO public.audit VALUES (29, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'Y7LTNDRG', 5, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x37a3b8cb4ba359241f50814a4bfdd7eb28285b525fe633aee959da3d73c64088', '\x8631cb5984e5e98623f2a3ea3d412ad0a181475fead708a40e580df9cd270262');
INSERT INTO public.audit VALUES (30, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob4"}', '\x8631cb5984e5e98623f2a3ea3d412ad0a181475fead708a40e580df9cd270262', '\xf0ce843c5e5542d62a94bd8bfe6b0eb3762d5c77362a0ea99c455ea6a3a752a1');
INSERT INTO public.audit VALUES (31, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xf0ce843c5e5542d62a94bd8bfe6b0eb3762d5c77362a0ea99c455ea6a3a752a1', '\xfd2d111523b04d5a2b060813a786d921487a1a5a34988c550d5d3d549b9354c5');
INSERT INTO public.audit VALUES (32, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'GVUWOXGT', 6, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfd2d111523b04d5a2b060813a786d921487a1a5a34988c550d5d3d549b9354c5', '\x831559ee034817a8b63ad8a6a591e650abb44aa6cbbe88fdb7a0dd71ad7c3b91');
INSERT INTO public.audit VALUES (33, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'ROUARO3Y', 6, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x831559ee034817a8b63ad8a6a591e650abb44aa6cbbe88fdb7a0dd71ad7c3b91', '\xee82f65fcf5201e7dcdb0b949080e89fb900079a5b94763fc29f2b49048ccfbb');
INSERT INTO public.audit VALUES (34, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'THJJEMMV', 6, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xee82f65fcf5201e7dcdb0b949080e89fb900079a5b94763fc29f2b49048ccfbb', '\xc27c2adfca5ac2c4759706631fe1f9d05892de25248471e210131f75896417a3');
INSERT INTO public.audit VALUES (35, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'NX4ZCILZ', 6, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc27c2adfca5ac2c4759706631fe1f9d05892de25248471e210131f75896417a3', '\xa84ebdedbdcc470dbd092a980f4049af76dac4b7e3e21c6db3652ded192642a1');
INSERT INTO public.audit VALUES (36, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '7I5FR3DF', 6, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa84ebdedbdcc470dbd092a980f4049af76dac4b7e3e21c6db3652ded192642a1', '\x08f70b5f2459777699a96c9dde2c939f74735b87dedbf60956fb2b3a33f576b5');
INSERT INTO public.audit VALUES (37, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob5"}', '\x08f70b5f2459777699a96c9dde2c939f74735b87dedbf60956fb2b3a33f576b5', '\x589b997ad975883b643c5e5295ac2d791950b0088e982c93315a12d96180e68c');
INSERT INTO public.audit VALUES (38, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x589b997ad975883b643c5e5295ac2d791950b0088e982c93315a12d96180e68c', '\x618ff2068df24d989d9c91ea5fc991693ddd966fad13c92f3340d48426e7c18a');
INSERT INTO public.audit VALUES (39, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'WWR6A2BW', 7, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x618ff2068df24d989d9c91ea5fc991693ddd966fad13c92f3340d48426e7c18a', '\x877f294c6a04fd259e516087ab3cb13abea394ed45a99fa9de531cb3b43170de');
INSERT INTO public.audit VALUES (40, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'TA4LL4Q5', 7, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x877f294c6a04fd259e516087ab3cb13abea394ed45a99fa9de531cb3b43170de', '\xf6b3654a22acef409850dc8f649308c3b09d351661f8f03b6ee1a62169a53d8f');
INSERT INTO public.audit VALUES (41, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'XE2DYGJN', 7, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf6b3654a22acef409850dc8f649308c3b09d351661f8f03b6ee1a62169a53d8f', '\x4cc79a3877d35dffaf75a58df4fa21bd7ab0e5fc804fcf7a64276f21583b996d');
INSERT INTO public.audit VALUES (42, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '3IRR33YP', 7, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4cc79a3877d35dffaf75a58df4fa21bd7ab0e5fc804fcf7a64276f21583b996d', '\xecff790afe4617f124326863802225d43ce63a628dbf813e9a0512435dda12de');
INSERT INTO public.audit VALUES (43, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'IDVA5B5Z', 7, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xecff790afe4617f124326863802225d43ce63a628dbf813e9a0512435dda12de', '\xa3db2d9f80725c3eec850da83caa28f58d77f5f051eba50ca868628023e6f21c');
INSERT INTO public.audit VALUES (44, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob6"}', '\xa3db2d9f80725c3eec850da83caa28f58d77f5f051eba50ca868628023e6f21c', '\xab4c39c4067741e0aa6f0b537d5fead391070ef4a068395aadd9442e8867b873');
INSERT INTO public.audit VALUES (45, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xab4c39c4067741e0aa6f0b537d5fead391070ef4a068395aadd9442e8867b873', '\x7a60c3b5dbbc4b66a72b845358f812879a3f56176091904392134ff43897809f');
INSERT INTO public.audit VALUES (46, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'G3YGKTKH', 8, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7a60c3b5dbbc4b66a72b845358f812879a3f56176091904392134ff43897809f', '\xab9f7c2988bc0edfae77d96aa161372f4f050613c82912d1c58fc3c2afe23b93');
INSERT INTO public.audit VALUES (47, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'RGAWNZEM', 8, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xab9f7c2988bc0edfae77d96aa161372f4f050613c82912d1c58fc3c2afe23b93', '\x0387f1d5be2fdf6c51914ebc13b4d40954faeb86572ca50ec6d834e0ff340776');
INSERT INTO public.audit VALUES (48, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '3M5Y57FM', 8, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0387f1d5be2fdf6c51914ebc13b4d40954faeb86572ca50ec6d834e0ff340776', '\x0b496401812a3d59204be5a527056a67179f0c4695b9fd30f4dc2f97f766f5ec');
INSERT INTO public.audit VALUES (49, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'HI7NRVZ2', 8, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0b496401812a3d59204be5a527056a67179f0c4695b9fd30f4dc2f97f766f5ec', '\xfa50bd0bb75dc345c9c344135f97a7ad86037eb6c6d172cf8125ee8ee0edee94');
INSERT INTO public.audit VALUES (50, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'PF7GXBP4', 8, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfa50bd0bb75dc345c9c344135f97a7ad86037eb6c6d172cf8125ee8ee0edee94', '\x9957d374db1e01b6aa37c28d1c8eb005b0869241b3e7de673d4c2632dbc7c968');
INSERT INTO public.audit VALUES (51, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob7"}', '\x9957d374db1e01b6aa37c28d1c8eb005b0869241b3e7de673d4c2632dbc7c968', '\xb92ec3441812f5eefe11296fd489e7b87697525899b651bd7b78ef1607f47fc9');
INSERT INTO public.audit VALUES (52, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xb92ec3441812f5eefe11296fd489e7b87697525899b651bd7b78ef1607f47fc9', '\x500d26ca7c0196563292e54aaa5c3b72f83b537662fa68536c2e55be0912695d');
INSERT INTO public.audit VALUES (53, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '5ULVU77R', 9, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x500d26ca7c0196563292e54aaa5c3b72f83b537662fa68536c2e55be0912695d', '\x8ef65fea1ed38ca68d00c4a2f05f6b3a31e1444f34df73af901fc3d0a13cce82');
INSERT INTO public.audit VALUES (54, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '3BBXGLHL', 9, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8ef65fea1ed38ca68d00c4a2f05f6b3a31e1444f34df73af901fc3d0a13cce82', '\x4583ba3b902321b95105414b80873ffedbc45b5eb70ff486dec761ddfb6ef445');
INSERT INTO public.audit VALUES (55, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '2Q7ACRJU', 9, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4583ba3b902321b95105414b80873ffedbc45b5eb70ff486dec761ddfb6ef445', '\x527a58fb86fe0af269358154e59a3e6dd68b78184973b5c2b58aa762c7465d93');
INSERT INTO public.audit VALUES (56, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'BKO6C2IF', 9, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x527a58fb86fe0af269358154e59a3e6dd68b78184973b5c2b58aa762c7465d93', '\xc3c57168a5b70d01c97c4576ba9106fc1b3ac6b8a78cd05b3882b927f73d8710');
INSERT INTO public.audit VALUES (57, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'GWJ3HNGW', 9, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc3c57168a5b70d01c97c4576ba9106fc1b3ac6b8a78cd05b3882b927f73d8710', '\x51ad4103a5058f22d6589714ba5c2d998f7d1c3136ff85dcfc5fbdf9db329eb9');
INSERT INTO public.audit VALUES (58, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob8"}', '\x51ad4103a5058f22d6589714ba5c2d998f7d1c3136ff85dcfc5fbdf9db329eb9', '\x15655446e1bb35fa2e035a730ddce926ccaf7beede0938f8b847f1c89d25029b');
INSERT INTO public.audit VALUES (59, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x15655446e1bb35fa2e035a730ddce926ccaf7beede0938f8b847f1c89d25029b', '\x98ae59079f16cabc98851cccc3c6f4b5e7fe3fdc2c4ed6594fecb7cb07fec55c');
INSERT INTO public.audit VALUES (60, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'IFRY667N', 10, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x98ae59079f16cabc98851cccc3c6f4b5e7fe3fdc2c4ed6594fecb7cb07fec55c', '\x86d6ebb99c92ddfd30618d721872620d61d9979283f76f54c23e652d300b4b3d');
INSERT INTO public.audit VALUES (61, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'T2DZA7OW', 10, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x86d6ebb99c92ddfd30618d721872620d61d9979283f76f54c23e652d300b4b3d', '\x970f55ed81d602c6082b56059e7e6894c1d9d29cb0ac9bfc55ff28af7232c9ea');
INSERT INTO public.audit VALUES (62, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '3DIXQR7J', 10, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x970f55ed81d602c6082b56059e7e6894c1d9d29cb0ac9bfc55ff28af7232c9ea', '\xd7dd4cbd746c965718f5bf75161e5205bb017611d97a42fbaeb8e25dfdb6c622');
INSERT INTO public.audit VALUES (63, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'CMILEEMG', 10, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd7dd4cbd746c965718f5bf75161e5205bb017611d97a42fbaeb8e25dfdb6c622', '\xb67e0c1a3888c3a9944fce505082d92f0f2249a2e50092a47720584c3dd8da11');
INSERT INTO public.audit VALUES (64, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'VI23HTNA', 10, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb67e0c1a3888c3a9944fce505082d92f0f2249a2e50092a47720584c3dd8da11', '\xb0669da870e0ff48da6a4739a1112b570eb06c02670a090538b6b140319e5207');
INSERT INTO public.audit VALUES (65, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob9"}', '\xb0669da870e0ff48da6a4739a1112b570eb06c02670a090538b6b140319e5207', '\x68357b51de46a3f31e19ffba3696f8e7fdc02b310d1a4b7bee3231670b868579');
INSERT INTO public.audit VALUES (66, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x68357b51de46a3f31e19ffba3696f8e7fdc02b310d1a4b7bee3231670b868579', '\x30bb87c2556bdf1a6e165a6799dd0e3dd46714b768cf305ac1427c87748f96e7');
INSERT INTO public.audit VALUES (67, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'MYCJXHQE', 11, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x30bb87c2556bdf1a6e165a6799dd0e3dd46714b768cf305ac1427c87748f96e7', '\x8d1d5971bf688349b4af21c677d2e4533b41caf9fa34ea519b97f67fa22ce047');
INSERT INTO public.audit VALUES (68, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'FRYJNJHX', 11, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8d1d5971bf688349b4af21c677d2e4533b41caf9fa34ea519b97f67fa22ce047', '\x50c0a72f7b26855d467e54fd47d0daadec2a0bb66041df22e440a3df3baacacb');
INSERT INTO public.audit VALUES (69, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'CZHB3MOK', 11, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x50c0a72f7b26855d467e54fd47d0daadec2a0bb66041df22e440a3df3baacacb', '\xbda61c85b5c0ed192e15f54b8c4638bf2d5598b84a9c23ba3630fe0a1facbaf4');
INSERT INTO public.audit VALUES (70, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '4PUPSQIP', 11, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xbda61c85b5c0ed192e15f54b8c4638bf2d5598b84a9c23ba3630fe0a1facbaf4', '\xa7b5fc18bb97545a0d2a52183d357263dc02c7582f943180d98f23a4c3f4b394');
INSERT INTO public.audit VALUES (71, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'Y5QLVBQU', 11, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa7b5fc18bb97545a0d2a52183d357263dc02c7582f943180d98f23a4c3f4b394', '\xabc20687023e1a108e97cecbc7cad1fb108a79c89d60c07afb189d9573ac22e7');
INSERT INTO public.audit VALUES (72, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob10"}', '\xabc20687023e1a108e97cecbc7cad1fb108a79c89d60c07afb189d9573ac22e7', '\xf92638264ee6655ceba25374c36ddba30d240a18b44e86aa4477871791f7149a');
INSERT INTO public.audit VALUES (73, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xf92638264ee6655ceba25374c36ddba30d240a18b44e86aa4477871791f7149a', '\xc8f28a034e9409fb12d1936e26b2d29e339fec83c8db64db5044dc138238d3c0');
INSERT INTO public.audit VALUES (74, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'AAS2KCJG', 12, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc8f28a034e9409fb12d1936e26b2d29e339fec83c8db64db5044dc138238d3c0', '\xf59d54e730a73bdd570541e1660012a54d479f594ab48519968e95b6c6ee93df');
INSERT INTO public.audit VALUES (75, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'A4E6BBZU', 12, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf59d54e730a73bdd570541e1660012a54d479f594ab48519968e95b6c6ee93df', '\x46e74fe0097ac4f50d5c1d7c127e657861c9c773d2f4165a1a545bc6076b36a6');
INSERT INTO public.audit VALUES (76, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'PBMUVT7C', 12, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x46e74fe0097ac4f50d5c1d7c127e657861c9c773d2f4165a1a545bc6076b36a6', '\x59275f96a6bde2adb1d3cc03db4ced59e65147b8d0179c1ab39412b44d5f6c8a');
INSERT INTO public.audit VALUES (77, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'LXAHJQJ6', 12, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x59275f96a6bde2adb1d3cc03db4ced59e65147b8d0179c1ab39412b44d5f6c8a', '\xfee73a918d60f204fad8fdac431cb22908a5fa75f9449d0c7a7819e504c86919');
INSERT INTO public.audit VALUES (78, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'FRLDXFTP', 12, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfee73a918d60f204fad8fdac431cb22908a5fa75f9449d0c7a7819e504c86919', '\x0fcedbce5989b2b4b61a259f0396feb23168ae754767d7e15ff849777a316ebf');
INSERT INTO public.audit VALUES (79, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob11"}', '\x0fcedbce5989b2b4b61a259f0396feb23168ae754767d7e15ff849777a316ebf', '\xd9ab9cc7bad514a779c42a988c686effc9538abdf056925d2291b703dd91ab66');
INSERT INTO public.audit VALUES (80, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xd9ab9cc7bad514a779c42a988c686effc9538abdf056925d2291b703dd91ab66', '\xd18db19ea3473d28050e5763785ebe0098b3ebf0b46f6a6f9d2c865b96578680');
INSERT INTO public.audit VALUES (81, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'PKPM6U3M', 13, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd18db19ea3473d28050e5763785ebe0098b3ebf0b46f6a6f9d2c865b96578680', '\x8fe9d070e17daadf808511925f825a7740d346513db7af552da507a0159166cb');
INSERT INTO public.audit VALUES (82, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'TSUSCUA3', 13, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8fe9d070e17daadf808511925f825a7740d346513db7af552da507a0159166cb', '\x744e09f5e48399da220c29bfd62ab774eda289eb399071bc91ef60e0096da97a');
INSERT INTO public.audit VALUES (83, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'A76HTS3P', 13, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x744e09f5e48399da220c29bfd62ab774eda289eb399071bc91ef60e0096da97a', '\x5ba14a72735bdf867ddc325e8f46b9e2c66bf8de5654156e5cb920259b6bfb9d');
INSERT INTO public.audit VALUES (84, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'NCEHELWP', 13, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5ba14a72735bdf867ddc325e8f46b9e2c66bf8de5654156e5cb920259b6bfb9d', '\x4abf6135f2eeadef1fb87c6d2903b34f57216c38ab4a231506572aa5931b2fd2');
INSERT INTO public.audit VALUES (85, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'IJXNMPV3', 13, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4abf6135f2eeadef1fb87c6d2903b34f57216c38ab4a231506572aa5931b2fd2', '\x2a3b9656f6ab1b455c5435e5bb6e814381c3288295e5cb452ef211e1c76b6e44');
INSERT INTO public.audit VALUES (86, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob12"}', '\x2a3b9656f6ab1b455c5435e5bb6e814381c3288295e5cb452ef211e1c76b6e44', '\x13bdc1b318019aa317e97b38ab9a1ad8333ab2d4bfeaad9222a890ff05fb3bc4');
INSERT INTO public.audit VALUES (87, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x13bdc1b318019aa317e97b38ab9a1ad8333ab2d4bfeaad9222a890ff05fb3bc4', '\x820050289fcd8ff32db51a576454c60ab50ea68091e9081fd84d40757b5b58f2');
INSERT INTO public.audit VALUES (88, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'QVBMSUY4', 14, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x820050289fcd8ff32db51a576454c60ab50ea68091e9081fd84d40757b5b58f2', '\x8610cee080730bd2e4aa071947b5d5c2baa38d2ac72c1a21724279447d00989f');
INSERT INTO public.audit VALUES (89, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'SMWWZLD3', 14, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8610cee080730bd2e4aa071947b5d5c2baa38d2ac72c1a21724279447d00989f', '\x84382af8dddc16f0b0c140d16b01540166b9f8f39c9969f96574f8e600f7f241');
INSERT INTO public.audit VALUES (90, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'MQQX32X6', 14, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x84382af8dddc16f0b0c140d16b01540166b9f8f39c9969f96574f8e600f7f241', '\xb978b72a4ffb5216058da917a001ad52797d60a0d71db3c192c9d684fd0ece4d');
INSERT INTO public.audit VALUES (91, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'AYEFIWTE', 14, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb978b72a4ffb5216058da917a001ad52797d60a0d71db3c192c9d684fd0ece4d', '\xf37ed910223d7252cbec093b9272e3cdda4ba3b42e5902cadb19eae224e6e590');
INSERT INTO public.audit VALUES (92, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '2HZ4FV2H', 14, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf37ed910223d7252cbec093b9272e3cdda4ba3b42e5902cadb19eae224e6e590', '\x82dc0ab8bd4093c2276b53b2f5547e33b940198dc17db22ebd0515a4b67701e8');
INSERT INTO public.audit VALUES (93, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob13"}', '\x82dc0ab8bd4093c2276b53b2f5547e33b940198dc17db22ebd0515a4b67701e8', '\xd3d6bda50c929c7e5b94435d74cdc144929ccda1b54389604386593cbb5ada3c');
INSERT INTO public.audit VALUES (94, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xd3d6bda50c929c7e5b94435d74cdc144929ccda1b54389604386593cbb5ada3c', '\xc6c18d219052d554a92e0bb9ccd396387fdef6665c27cacc6d0fa99e24eb94bf');
INSERT INTO public.audit VALUES (95, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'DXMUBAHG', 15, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc6c18d219052d554a92e0bb9ccd396387fdef6665c27cacc6d0fa99e24eb94bf', '\x9a41c7064a7299a9c9aec221b691a6806e6f541ae52046f82c1944d09522975d');
INSERT INTO public.audit VALUES (96, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'GVQUGDAM', 15, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9a41c7064a7299a9c9aec221b691a6806e6f541ae52046f82c1944d09522975d', '\xb0467033ab07d897ed000bd8d101d6af5cfe78c51f9f9d6049c8c92393597765');
INSERT INTO public.audit VALUES (97, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'E77UFJ2G', 15, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb0467033ab07d897ed000bd8d101d6af5cfe78c51f9f9d6049c8c92393597765', '\x448030cbba99cd504fdda424e72f741a9101624b4e94ecaf411c63a38174a797');
INSERT INTO public.audit VALUES (98, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'LWAMG2Y5', 15, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x448030cbba99cd504fdda424e72f741a9101624b4e94ecaf411c63a38174a797', '\x64622f82cc6bed9c73273fd478510357fe981f19acbaa401109be0ad9dc09bb0');
INSERT INTO public.audit VALUES (99, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '2NBN2AXI', 15, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x64622f82cc6bed9c73273fd478510357fe981f19acbaa401109be0ad9dc09bb0', '\xf87b8b54c70fa637c37005f1969d1a47b2f257d75843f764f2386defa73a6490');
INSERT INTO public.audit VALUES (100, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob14"}', '\xf87b8b54c70fa637c37005f1969d1a47b2f257d75843f764f2386defa73a6490', '\xac98d43ba8f62389b2c7dedced4c84bc8111bb94fbf47668ba535a7afc21cbf6');
INSERT INTO public.audit VALUES (101, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xac98d43ba8f62389b2c7dedced4c84bc8111bb94fbf47668ba535a7afc21cbf6', '\xaa3f4b5209fd893880076a9f7a1eec1e53dcd7ec131567c3e388d7c41f8240fe');
INSERT INTO public.audit VALUES (102, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'POSB3OE4', 16, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xaa3f4b5209fd893880076a9f7a1eec1e53dcd7ec131567c3e388d7c41f8240fe', '\x48685b4c822b8782163e11d7145200b77720e6f66669e34755e0b1d6b6891ddb');
INSERT INTO public.audit VALUES (103, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '6XFQGBLU', 16, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x48685b4c822b8782163e11d7145200b77720e6f66669e34755e0b1d6b6891ddb', '\x39a35a4a9a739f6a6255216954b3b72abb0c1a0a869298383dac57c2370d4e97');
INSERT INTO public.audit VALUES (104, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'PTFJHX3Z', 16, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x39a35a4a9a739f6a6255216954b3b72abb0c1a0a869298383dac57c2370d4e97', '\xcfa5bb45ebd0baf661ac54c0a29aa55148878086f6f2907fb84320dfa17250ef');
INSERT INTO public.audit VALUES (105, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'VCTSE26E', 16, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xcfa5bb45ebd0baf661ac54c0a29aa55148878086f6f2907fb84320dfa17250ef', '\xd59ad417c1aef5f7ceae000acceedf5ab46dc57a657b2b19a4b3ee7a016baf77');
INSERT INTO public.audit VALUES (106, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'YBWR522C', 16, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd59ad417c1aef5f7ceae000acceedf5ab46dc57a657b2b19a4b3ee7a016baf77', '\xdc57979df7258bf032fa245a2a24aadf869db3991e16ac63795d62d0a139bc06');
INSERT INTO public.audit VALUES (107, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob15"}', '\xdc57979df7258bf032fa245a2a24aadf869db3991e16ac63795d62d0a139bc06', '\x1b7b47950f0cb38f6d873474aec1a8af8663827aa863df5a1e65439e1ad660db');
INSERT INTO public.audit VALUES (108, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x1b7b47950f0cb38f6d873474aec1a8af8663827aa863df5a1e65439e1ad660db', '\x1a3f8f19a9db0e13834cc33832de9040c017aac622feb5e4ff460dda53329546');
INSERT INTO public.audit VALUES (109, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'C66UTBBT', 17, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1a3f8f19a9db0e13834cc33832de9040c017aac622feb5e4ff460dda53329546', '\x3219a2608d23ea108e8b2a960f1e1d15a0db86b3b2e6711bb2240bf927f62454');
INSERT INTO public.audit VALUES (110, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '6JAPVTIW', 17, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3219a2608d23ea108e8b2a960f1e1d15a0db86b3b2e6711bb2240bf927f62454', '\xf596f528d50972e71ed9cb31dff92e46e45f76074e8a9ce24cadb8709b9c8662');
INSERT INTO public.audit VALUES (111, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'OYFM5X5O', 17, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf596f528d50972e71ed9cb31dff92e46e45f76074e8a9ce24cadb8709b9c8662', '\xc0d2b7564edc6f21b0287751d26425ff074a17ff7f76a6b354925dee8372dd26');
INSERT INTO public.audit VALUES (112, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'QYVVDJAO', 17, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc0d2b7564edc6f21b0287751d26425ff074a17ff7f76a6b354925dee8372dd26', '\xe73824c345fce6a271a44de7540022e3870368cfa2f47e6a68f99919e91213d3');
INSERT INTO public.audit VALUES (113, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'IYN2E3ZO', 17, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe73824c345fce6a271a44de7540022e3870368cfa2f47e6a68f99919e91213d3', '\x2c265e81f9dbbe923237b59a3c07ce707118a922654bd9a392a157df53c846e3');
INSERT INTO public.audit VALUES (114, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob16"}', '\x2c265e81f9dbbe923237b59a3c07ce707118a922654bd9a392a157df53c846e3', '\xc32c9ec878302da8800c492cd2313a725db494941a8185879312e68e69f4788e');
INSERT INTO public.audit VALUES (115, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xc32c9ec878302da8800c492cd2313a725db494941a8185879312e68e69f4788e', '\x7e900aa76f23bef524f52944ecf80e1a9612a5aa485079258a3e355bd162775a');
INSERT INTO public.audit VALUES (116, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '2XHB2CEN', 18, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7e900aa76f23bef524f52944ecf80e1a9612a5aa485079258a3e355bd162775a', '\xa4d5d2c5a8fcb3abdafa0b97aa99672d502fcb6f0dd357afe0335279b87b81fe');
INSERT INTO public.audit VALUES (117, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'IFTMQDRY', 18, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa4d5d2c5a8fcb3abdafa0b97aa99672d502fcb6f0dd357afe0335279b87b81fe', '\x5a0d7594e970b062b22c591d4b4e6deb4ce97a10d6265eb476adcdca9ac8d4f6');
INSERT INTO public.audit VALUES (118, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'E6DIFVOU', 18, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5a0d7594e970b062b22c591d4b4e6deb4ce97a10d6265eb476adcdca9ac8d4f6', '\xfab68243eaa234def8df71c2eff2df3ebd772afd91eb94e39d7229be0a8d71c5');
INSERT INTO public.audit VALUES (119, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'LSIQDGYH', 18, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfab68243eaa234def8df71c2eff2df3ebd772afd91eb94e39d7229be0a8d71c5', '\x5f88e6710f8e5f5f7b5c8feb3245aaa708df25cd0e9b702281c9bbbd8c5c051b');
INSERT INTO public.audit VALUES (120, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'ISZ7TXVD', 18, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5f88e6710f8e5f5f7b5c8feb3245aaa708df25cd0e9b702281c9bbbd8c5c051b', '\xac8b21ab0ba981e5ae4a4fbd1d1a65e72a35da090c549f545df956f99162c408');
INSERT INTO public.audit VALUES (121, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob17"}', '\xac8b21ab0ba981e5ae4a4fbd1d1a65e72a35da090c549f545df956f99162c408', '\xeb4230e9b8182ea70f47f7f648906d543d72341ae7638f505c6a8d263ea202cd');
INSERT INTO public.audit VALUES (122, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xeb4230e9b8182ea70f47f7f648906d543d72341ae7638f505c6a8d263ea202cd', '\xf7179c90f3e1d176a6b65189df644d4d76ae7647d841485f9e8927f795e732bf');
INSERT INTO public.audit VALUES (123, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'NMSQCE3O', 19, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf7179c90f3e1d176a6b65189df644d4d76ae7647d841485f9e8927f795e732bf', '\x95c237603c848e19228e74b47cb20a9f63d0466856b93441a6596ae8c4a361f1');
INSERT INTO public.audit VALUES (124, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'R3THGRP3', 19, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x95c237603c848e19228e74b47cb20a9f63d0466856b93441a6596ae8c4a361f1', '\xa08920cc1a9bf5f5345e6671debdb615e044ba2e6e6c1a00b57495490631f0a8');
INSERT INTO public.audit VALUES (125, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'ZU4CPZLN', 19, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa08920cc1a9bf5f5345e6671debdb615e044ba2e6e6c1a00b57495490631f0a8', '\xed633a50f5feece9dc868316e3b81c31397d6878cf5051da9d0b2f455629d231');
INSERT INTO public.audit VALUES (126, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'ENH6CLP4', 19, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xed633a50f5feece9dc868316e3b81c31397d6878cf5051da9d0b2f455629d231', '\xd2225030b3a48b2f342707ba75e0416cd40a306e3cab40a562d47126d25391ac');
INSERT INTO public.audit VALUES (127, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'RY333ZWJ', 19, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd2225030b3a48b2f342707ba75e0416cd40a306e3cab40a562d47126d25391ac', '\xb8b089880a9f6606c7eb9b597ae45db27e4e87041ce76a86f2bbb037b81521fe');
INSERT INTO public.audit VALUES (128, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob18"}', '\xb8b089880a9f6606c7eb9b597ae45db27e4e87041ce76a86f2bbb037b81521fe', '\x8ff2dc32564478184136cc3df9154dac584f23ec59a7295d643c2fdcc2245144');
INSERT INTO public.audit VALUES (129, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x8ff2dc32564478184136cc3df9154dac584f23ec59a7295d643c2fdcc2245144', '\xaaacb2511c81f268f3017eed1a34d38803e042f94f886853029651ee2210bc29');
INSERT INTO public.audit VALUES (130, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'EO5JRVUX', 20, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xaaacb2511c81f268f3017eed1a34d38803e042f94f886853029651ee2210bc29', '\x3f2327df9e333fd4b0e21967b2f1538a2a9a4c1967949e80069de12209ecce8b');
INSERT INTO public.audit VALUES (131, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'SBHDLDE3', 20, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3f2327df9e333fd4b0e21967b2f1538a2a9a4c1967949e80069de12209ecce8b', '\x9e79f71ca971559b4c2247b14623bee97332b128a888d2dcee4494296dd904ab');
INSERT INTO public.audit VALUES (132, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'JL6DOQDB', 20, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9e79f71ca971559b4c2247b14623bee97332b128a888d2dcee4494296dd904ab', '\xef247752d2038857250320a0f9da42c54e3b171b4d54c70a96e8acc07fa16c79');
INSERT INTO public.audit VALUES (133, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'T7BI5AY4', 20, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xef247752d2038857250320a0f9da42c54e3b171b4d54c70a96e8acc07fa16c79', '\x0b33773e5486504af0736d100d7c45d3c6048a1a31658788cb43397ba11c4c3e');
INSERT INTO public.audit VALUES (134, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'F2NIAVG7', 20, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0b33773e5486504af0736d100d7c45d3c6048a1a31658788cb43397ba11c4c3e', '\xe66b3c16fe3fab521a9bf51d093f99e0a80f2c5d44b55374a0e42ee7800b21a9');
INSERT INTO public.audit VALUES (135, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob19"}', '\xe66b3c16fe3fab521a9bf51d093f99e0a80f2c5d44b55374a0e42ee7800b21a9', '\x3909a3bdb7aec6eb5b363e819dcb09cd72ae358d056048d9b255194999ac755b');
INSERT INTO public.audit VALUES (136, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x3909a3bdb7aec6eb5b363e819dcb09cd72ae358d056048d9b255194999ac755b', '\x9c47d9f0ea7adadff99ef2397550450d86b663ced72bf83434bf5d21c790c9ce');
INSERT INTO public.audit VALUES (137, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'SOE75YPK', 21, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9c47d9f0ea7adadff99ef2397550450d86b663ced72bf83434bf5d21c790c9ce', '\x317c2837a8f2c864f79285f08b79a269bd9f701e5787146a78dd9ee336fd2c6e');
INSERT INTO public.audit VALUES (138, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'VU6GMNA3', 21, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x317c2837a8f2c864f79285f08b79a269bd9f701e5787146a78dd9ee336fd2c6e', '\xeed3fecb785e480bfef5704b604e34802b9f87a71b923d5df29a428eebb2a054');
INSERT INTO public.audit VALUES (139, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'HQPCJQUX', 21, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xeed3fecb785e480bfef5704b604e34802b9f87a71b923d5df29a428eebb2a054', '\x70d779db2ddb5c123fa01f72ab55e67c1c244222ad6dac32dc966d367525fb76');
INSERT INTO public.audit VALUES (140, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '5R4CICT6', 21, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x70d779db2ddb5c123fa01f72ab55e67c1c244222ad6dac32dc966d367525fb76', '\xdb3c995f3511c5c2a23ad7cf6e7dff26259117964707e3fdffbb7beb727b27e4');
INSERT INTO public.audit VALUES (141, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'BYIA4QIX', 21, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xdb3c995f3511c5c2a23ad7cf6e7dff26259117964707e3fdffbb7beb727b27e4', '\xadc126997ebbc22c44622e24bc304d5d714a54bfdf33914832ff09af5e9ac046');
INSERT INTO public.audit VALUES (142, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't0', 'IYGB3OUB', 2, '{"name":"t0"}', '{}', '\xadc126997ebbc22c44622e24bc304d5d714a54bfdf33914832ff09af5e9ac046', '\x675b559396687bb7c73d6f86f20230c1961a98efaa0b64e9dfe701266c9fade4');
INSERT INTO public.audit VALUES (143, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't1', 'CNRUCMKL', 2, '{"name":"t1"}', '{}', '\x675b559396687bb7c73d6f86f20230c1961a98efaa0b64e9dfe701266c9fade4', '\x60e3f22b7b99d437b86088ba076f244edb08f2387b855a9d34ad5ae21549286e');
INSERT INTO public.audit VALUES (144, 1800000000, 'account.renamed', 1, 'root', NULL, '', 'local', 'robert', '3', 3, '{"username":"bob1"}', '{"username":"robert"}', '\x60e3f22b7b99d437b86088ba076f244edb08f2387b855a9d34ad5ae21549286e', '\xf98395f036e8076032f73e5cdf83355a0a7a6e2bb6299107af0c802734f92092');
INSERT INTO public.audit VALUES (145, 1800000000, 'account.suspended', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"locked":0,"reason":"unpaid"}', '\xf98395f036e8076032f73e5cdf83355a0a7a6e2bb6299107af0c802734f92092', '\x28bb0c046147a5b0009852cb6b1a255db331211411dd606d5a66b8bb154a3213');
INSERT INTO public.audit VALUES (146, 1800000000, 'account.removed', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"domain":null,"username":"bob3"}', '{"revoked":5}', '\x28bb0c046147a5b0009852cb6b1a255db331211411dd606d5a66b8bb154a3213', '\x4a4427679c5ee3c219fd758eeaa09ef7f8dcc83013749673d91f19eae2fcd76a');
INSERT INTO public.audit VALUES (147, 1800000000, 'account.created', 6, 'bob4', NULL, '', 'local', 'carol', '22', 22, '{}', '{"contact_email":"","domain":"carol.example","owner_id":6,"privileges":[],"username":"carol"}', '\x4a4427679c5ee3c219fd758eeaa09ef7f8dcc83013749673d91f19eae2fcd76a', '\xa9ff1ad6da0c3eb1a4767e20f059822bec50ee0956fb4b6bb28f1e293a88be74');
INSERT INTO public.audit VALUES (148, 1800000000, 'token.updated', 1, 'root', NULL, '', 'local', 't0', 'WWR6A2BW', 7, '{"privileges":["list-accts"]}', '{"privileges":["passwd"]}', '\xa9ff1ad6da0c3eb1a4767e20f059822bec50ee0956fb4b6bb28f1e293a88be74', '\xabf9d358b9d8ebd472108a58e373a1bde3bbde01e7fc612675b8e7144bb14151');
INSERT INTO public.audit VALUES (149, 1800000000, 'settings.changed', 1, 'root', NULL, '', 'local', 'settings', 'settings', NULL, '{"time_zone":"UTC"}', '{"time_zone":"Europe/Berlin"}', '\xabf9d358b9d8ebd472108a58e373a1bde3bbde01e7fc612675b8e7144bb14151', '\x67907df7cde0a242ca34692899b35a60c7a3e68b8f00884831157bbb7c8ec817');
INSERT INTO public.audit VALUES (150, 1800000000, 'account.password', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{}', '{"sessions_ended":0}', '\x67907df7cde0a242ca34692899b35a60c7a3e68b8f00884831157bbb7c8ec817', '\x716dafa75c4432315c3edd6722c80eb06dd7edaa851a44f5ab604c30867a54f8');
INSERT INTO public.audit VALUES (151, 1800000000, 'acl_list.saved', 1, 'root', NULL, '', 'local', 'basic', 'basic', NULL, '{"privileges":[]}', '{"privileges":["list-accts"]}', '\x716dafa75c4432315c3edd6722c80eb06dd7edaa851a44f5ab604c30867a54f8', '\x3fffb3dda59545fdb565fa2fe59de726b24a672baf1862ae13e499498d457619');
INSERT INTO public.audit VALUES (152, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '{"acl_list":"basic","privileges":["list-accts"]}', '\x3fffb3dda59545fdb565fa2fe59de726b24a672baf1862ae13e499498d457619', '\xed6593aaf22a1eb8c7e9cd10e1ecb4cfe54c7c2bc8886893eed507f5062733e8');
INSERT INTO public.audit VALUES (153, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 'parent', 'ZDM2KFPI', 1, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"parent","parent":null,"privileges":["all"],"sessions_anywhere":0}', '\xed6593aaf22a1eb8c7e9cd10e1ecb4cfe54c7c2bc8886893eed507f5062733e8', '\x114085c690e2ac5265fbe8a2c0d5cb6518aaafd802f032fac966618d9544f389');
INSERT INTO public.audit VALUES (154, 1800000000, 'token.created', 1, 'root', 'ZDM2KFPI', '192.0.2.1', 'whm', 'child', 'CIEQZS4F', 1, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"child","parent":"ZDM2KFPI","privileges":["passwd"],"sessions_anywhere":0}', '\x114085c690e2ac5265fbe8a2c0d5cb6518aaafd802f032fac966618d9544f389', '\xea1bfdc5ad365af29709620ece699d084e22d9caabaa6f96214085fbdbc32da9');
INSERT INTO public.clock VALUES (1, 1800000000, 'boot-1', 1000);
INSERT INTO public.feed VALUES (1, 'account', 1, '1dc7afb6ebb2452f21de43921a30d30c');
INSERT INTO public.feed VALUES (2, 'account', 2, 'df00f1ea4a78f208ef58b4d30bf2916b');
INSERT INTO public.feed VALUES (3, 'account', 2, '3d98739b845bdfc04efc2398afa76cf2');
INSERT INTO public.feed VALUES (4, 'token', 1, 'fb2694ed492a57ccda6bcdc11010d934');
INSERT INTO public.feed VALUES (5, 'token', 2, '56d44ceda798ddd5cd8f3e5f30b44af1');
INSERT INTO public.feed VALUES (6, 'token', 3, 'e3ebcbd1d5543b60f8488d464ea342ba');
INSERT INTO public.feed VALUES (7, 'token', 4, '6a2b298670f6a230f25afb65d7cda055');
INSERT INTO public.feed VALUES (8, 'token', 5, '130c45b1a84dbec75716739c77a74fe2');
INSERT INTO public.feed VALUES (9, 'account', 3, '706b4f07c0df693432375c0cf0a8d554');
INSERT INTO public.feed VALUES (10, 'account', 3, '91abc9f97db52f81b3c5ee932dbf04ff');
INSERT INTO public.feed VALUES (11, 'token', 6, 'b4bad8c5a9aaa28b7b91ec18678e4b50');
INSERT INTO public.feed VALUES (12, 'token', 7, 'bfbc09326d5fa8ba0a377b4f414a04f3');
INSERT INTO public.feed VALUES (13, 'token', 8, '254a48fe3dc9c68889d03231b4954cd8');
INSERT INTO public.feed VALUES (14, 'token', 9, 'd47fc2dbc51b0fc27fbd1083767c5d46');
INSERT INTO public.feed VALUES (15, 'token', 10, '406b7f4c2a4bfeb6a54726802e3e638e');
INSERT INTO public.feed VALUES (16, 'account', 4, '988c4856e54e165c04254d8a9df2fe82');
INSERT INTO public.feed VALUES (17, 'account', 4, '361fd2b77ad073a6bd0f27556cb65bd3');
INSERT INTO public.feed VALUES (18, 'token', 11, 'b8656864d5043d87e134cd018cbf5f01');
INSERT INTO public.feed VALUES (19, 'token', 12, '7111d0c5987702a806b6224a9237993f');
INSERT INTO public.feed VALUES (20, 'token', 13, '8ad9c5671cfc37c1ed7787110ca16ffa');
INSERT INTO public.feed VALUES (21, 'token', 14, 'd5ce0031ae6d50f5646bd454129e80d3');
INSERT INTO public.feed VALUES (22, 'token', 15, '174d3885e4d9c5de1f5ab75e9c4d8689');
INSERT INTO public.feed VALUES (23, 'account', 5, '99eca411a329f51ac6ca0317821aefad');
INSERT INTO public.feed VALUES (24, 'account', 5, '33323448a74de4d6187b866ba57b5e83');
INSERT INTO public.feed VALUES (25, 'token', 16, 'e4ceda0b762242598bed8e6430d35eda');
INSERT INTO public.feed VALUES (26, 'token', 17, '2280d2a3d48b526afaf206406431348d');
INSERT INTO public.feed VALUES (27, 'token', 18, '534de8c92b2c558420d17f6e8a98903c');
INSERT INTO public.feed VALUES (28, 'token', 19, '052986d6719eae5ec4207f321f75702e');
INSERT INTO public.feed VALUES (29, 'token', 20, 'c0d9120ddb0a6c5cea3e49cdc929c011');
INSERT INTO public.feed VALUES (30, 'account', 6, 'a0cf37fb9a5ed8e53cf0c36e8eb10567');
INSERT INTO public.feed VALUES (31, 'account', 6, '5f8343f14fb266b4a1c78779750ef47f');
INSERT INTO public.feed VALUES (32, 'token', 21, '296bddc3a4be3371bada1d6461d4a47a');
INSERT INTO public.feed VALUES (33, 'token', 22, 'e1ca94187a6128027cbbc27f62e72567');
INSERT INTO public.feed VALUES (34, 'token', 23, '4efac49fe7286f3bc160bd1f8f8600eb');
INSERT INTO public.feed VALUES (35, 'token', 24, '92cd95dea261477423d0a9f0f0a325ec');
INSERT INTO public.feed VALUES (36, 'token', 25, 'a2dd554f8b99fd72e3a0fea2cac69a0e');
INSERT INTO public.feed VALUES (37, 'account', 7, '83cd377f367f2f608bbc7a6b6c8f2d44');
INSERT INTO public.feed VALUES (38, 'account', 7, 'bed919066ca1f20c2bbfae50d95bbd9b');
INSERT INTO public.feed VALUES (39, 'token', 26, '729f54e0bf9b948ff2bbf7c247faa4c2');
INSERT INTO public.feed VALUES (40, 'token', 27, '0992ce0fc4552bf2b4408486442bf3a0');
INSERT INTO public.feed VALUES (41, 'token', 28, '1b7d308e2dfe56a5525dbc29d6f2c007');
INSERT INTO public.feed VALUES (42, 'token', 29, '431627a7de67522eb7b5b29452ddd474');
INSERT INTO public.feed VALUES (43, 'token', 30, 'dd2edf853ae917c81b1088224571e811');
INSERT INTO public.feed VALUES (44, 'account', 8, 'bba68075bff5ef4487fa44ab8be3e122');
INSERT INTO public.feed VALUES (45, 'account', 8, 'd0b9597ecb88fddb3a5db5af41e4fb47');
INSERT INTO public.feed VALUES (46, 'token', 31, '7e23c2920ec777396b7c9189dfd301f3');
INSERT INTO public.feed VALUES (47, 'token', 32, '14e09ac7d72af5fe71b7196cf1bc6555');
INSERT INTO public.feed VALUES (48, 'token', 33, 'd17500e222a0ba2d946a8703512c650e');
INSERT INTO public.feed VALUES (49, 'token', 34, 'a0477071bc5bc88ee8d2c8bbf7fcd2b9');
INSERT INTO public.feed VALUES (50, 'token', 35, 'a5e554494bf1ee981763e69e0e94a8e9');
INSERT INTO public.feed VALUES (51, 'account', 9, '0ad7000a397b102b836caa82dee434fc');
INSERT INTO public.feed VALUES (52, 'account', 9, '6f9affcd239b3cba9c9e58349d8127ca');
INSERT INTO public.feed VALUES (53, 'token', 36, 'd689bcafba1842497cfca7647d8eed53');
INSERT INTO public.feed VALUES (54, 'token', 37, '4cf03064531016a7594ec32b8edc573e');
INSERT INTO public.feed VALUES (55, 'token', 38, 'f7ed7e0ade5a0bd88a65ec565a6d7969');
INSERT INTO public.feed VALUES (56, 'token', 39, 'e554a3de41b6f5591f91b954960bdcc5');
INSERT INTO public.feed VALUES (57, 'token', 40, '683261a2f66583f818cb90380fac02f5');
INSERT INTO public.feed VALUES (58, 'account', 10, '48a37927b68080e4a58483c7cd6432a3');
INSERT INTO public.feed VALUES (59, 'account', 10, '488c7898e14f2f82675c6804b041931c');
INSERT INTO public.feed VALUES (60, 'token', 41, '88a9c3ec0773a52f95fc33852136eb8d');
INSERT INTO public.feed VALUES (61, 'token', 42, 'b602961305719ae0c0b295a532947574');
INSERT INTO public.feed VALUES (62, 'token', 43, '4400d3f261ba3573f1947ef258a29ba0');
INSERT INTO public.feed VALUES (63, 'token', 44, 'c9b4f426ecd3a620b4bf9f88e53cfa8d');
INSERT INTO public.feed VALUES (64, 'token', 45, 'd2a15dfc10618c1b066703d3918805fa');
INSERT INTO public.feed VALUES (65, 'account', 11, 'fa161896f9c5866cafbdb53e687c09d3');
INSERT INTO public.feed VALUES (66, 'account', 11, 'd10d411b0a8cfc4e6b7907f9ae68d6dd');
INSERT INTO public.feed VALUES (67, 'token', 46, 'bcace4be67e3b842b6c7ca844fda9931');
INSERT INTO public.feed VALUES (68, 'token', 47, '9ad996d9c21aeef92fece6df08b62bfb');
INSERT INTO public.feed VALUES (69, 'token', 48, '51ed26a468ca17ac7e17e6d4020d272a');
INSERT INTO public.feed VALUES (70, 'token', 49, '988c07e7265ed58866cfd19f2482baf4');
INSERT INTO public.feed VALUES (71, 'token', 50, 'c016105f85186802c29d46c10b55656d');
INSERT INTO public.feed VALUES (72, 'account', 12, 'ddc79e85e4529bb0990fe1de7d3d3763');
INSERT INTO public.feed VALUES (73, 'account', 12, '3032131ecd763e2da9b7b405489115b5');
INSERT INTO public.feed VALUES (74, 'token', 51, '50fa982152f0ae64ed877df5a920d773');
INSERT INTO public.feed VALUES (75, 'token', 52, '1593c94e6174eacce260f007bb62a044');
INSERT INTO public.feed VALUES (76, 'token', 53, '27e57e8cf046ce3d82f1805d1443876e');
INSERT INTO public.feed VALUES (77, 'token', 54, '0aefae541420c3e96f02d97bc5ab4cdc');
INSERT INTO public.feed VALUES (78, 'token', 55, '69f491591fb2fce0cd82aa228ddf2c5a');
INSERT INTO public.feed VALUES (79, 'account', 13, 'f3004cb7deb90794274c8f84db6b2f5f');
INSERT INTO public.feed VALUES (80, 'account', 13, 'd8f1e61936fa0a08364a81e3bbdb9d26');
INSERT INTO public.feed VALUES (81, 'token', 56, 'a1629c6bfe5b94523bcfdb0e4bd458cf');
INSERT INTO public.feed VALUES (82, 'token', 57, '0c7ad27d702de0b58804e5c3b1050595');
INSERT INTO public.feed VALUES (83, 'token', 58, '9a006c55791b072eb8765e5fbfa89d03');
INSERT INTO public.feed VALUES (84, 'token', 59, 'afda1827421c56665f793608bf25f50f');
INSERT INTO public.feed VALUES (85, 'token', 60, '3fcd6e14e8e041de6d5c98feb8957668');
INSERT INTO public.feed VALUES (86, 'account', 14, '2abe68d3137e291996bd917263c2836c');
INSERT INTO public.feed VALUES (87, 'account', 14, '46b563d10e300d2585d2df6f84a82293');
INSERT INTO public.feed VALUES (88, 'token', 61, '36a53bfd1ee8a753993f674d29e6efcf');
INSERT INTO public.feed VALUES (89, 'token', 62, '8e02d85a6ec1a191bdf10074a26d8d86');
INSERT INTO public.feed VALUES (90, 'token', 63, '7b14c74a14553602a66fd28757ca0cff');
INSERT INTO public.feed VALUES (91, 'token', 64, '983fadf6dc1b0e20c4b7806c17f30247');
INSERT INTO public.feed VALUES (92, 'token', 65, '95aafd2ea656f4ef075e5091aad3c0f6');
INSERT INTO public.feed VALUES (93, 'account', 15, '9480433ea743acaf25e1bbd82a63d584');
INSERT INTO public.feed VALUES (94, 'account', 15, '49c3671204f3787b61a952e989e792f2');
INSERT INTO public.feed VALUES (95, 'token', 66, '264bb72d661c8099494c68dfb68f5e94');
INSERT INTO public.feed VALUES (96, 'token', 67, '2dfb18b9ebf6064a0da5df31720b13db');
INSERT INTO public.feed VALUES (97, 'token', 68, 'ca17d1e2b35c4171969a745e5079c033');
INSERT INTO public.feed VALUES (98, 'token', 69, '3eaddf16b363239ac69c04efd3bd830f');
INSERT INTO public.feed VALUES (99, 'token', 70, '366061debafcedbf3802ad03591fb409');
INSERT INTO public.feed VALUES (100, 'account', 16, '49d245ac197365c8c03ba09a008f4e43');
INSERT INTO public.feed VALUES (101, 'account', 16, '84e94388745adc4530109ba04c52a504');
INSERT INTO public.feed VALUES (102, 'token', 71, '4bc8383a4e919532cea88453a96780af');
INSERT INTO public.feed VALUES (103, 'token', 72, '504f165dd41037c78bf287930843deef');
INSERT INTO public.feed VALUES (104, 'token', 73, 'fa1e8fef08b93d7c9106e3ae0c5042a3');
INSERT INTO public.feed VALUES (105, 'token', 74, 'd294ff376c77ffbc21d63defbb190484');
INSERT INTO public.feed VALUES (106, 'token', 75, '5a6055f8d108d320b2097aaef04bdf58');
INSERT INTO public.feed VALUES (107, 'account', 17, '58c946e7e84cefbe061946dd08d54f4f');
INSERT INTO public.feed VALUES (108, 'account', 17, '7192695f5bce97e5ec1922ae375ac4e1');
INSERT INTO public.feed VALUES (109, 'token', 76, 'bfa7d2c0f7aba600f289994980f14f11');
INSERT INTO public.feed VALUES (110, 'token', 77, '7d9803fe8ca07ba2d443769586684a87');
INSERT INTO public.feed VALUES (111, 'token', 78, '6d1739b3ef4e65988621148e2b946010');
INSERT INTO public.feed VALUES (112, 'token', 79, '1f56d1063c650af557fcd06d0d3fd5ce');
INSERT INTO public.feed VALUES (113, 'token', 80, '0f1e5c2d74959b2091302ac8d91cf37d');
INSERT INTO public.feed VALUES (114, 'account', 18, 'b3bf8ca9686c8184284d7aa70673158e');
INSERT INTO public.feed VALUES (115, 'account', 18, '4108c86ef3660421400908e81d4bc5ba');
INSERT INTO public.feed VALUES (116, 'token', 81, 'd95b4abf979ccbb1f4a0b9781e453945');
INSERT INTO public.feed VALUES (117, 'token', 82, 'f5c178910de117b36c4083dc48d1951c');
INSERT INTO public.feed VALUES (118, 'token', 83, 'd0f87d6c370374c7aeaa0cbbca505174');
INSERT INTO public.feed VALUES (119, 'token', 84, 'ae0aeda8ae6854a908cc4632a592c69d');
INSERT INTO public.feed VALUES (120, 'token', 85, '5467db6e650e57a2ff87ac9ae8aa3357');
INSERT INTO public.feed VALUES (121, 'account', 19, 'e69f027b7de00c762a138e04e8839bb6');
INSERT INTO public.feed VALUES (122, 'account', 19, '6facbbafb8cf1b6468077e96e43d1482');
INSERT INTO public.feed VALUES (123, 'token', 86, 'ee9aca382a3418b81a09c23c38bdd0f2');
INSERT INTO public.feed VALUES (124, 'token', 87, '272e3da1a0f5a8ecdfc987e56993982a');
INSERT INTO public.feed VALUES (125, 'token', 88, '8b19fefb7262d2baf88d1d438cc59d0a');
INSERT INTO public.feed VALUES (126, 'token', 89, '4925de4e2738be6ed083734466a03ca3');
INSERT INTO public.feed VALUES (127, 'token', 90, 'e04019c52da3261571fc43d3ac121da9');
INSERT INTO public.feed VALUES (128, 'account', 20, 'dae59438af846494343217ceec265d1b');
INSERT INTO public.feed VALUES (129, 'account', 20, '39d48443429ebf1a2a188fcd33c681ef');
INSERT INTO public.feed VALUES (130, 'token', 91, '1a2477c8f2f129338f1ea5d17066d85f');
INSERT INTO public.feed VALUES (131, 'token', 92, 'a80a91417018711cdd6a4a635f857516');
INSERT INTO public.feed VALUES (132, 'token', 93, '61649c98e0b7eb40ed3301b53c3bd47b');
INSERT INTO public.feed VALUES (133, 'token', 94, '686152c6ba66c13ef9483d1092749ea3');
INSERT INTO public.feed VALUES (134, 'token', 95, 'd3a8fdbff9eab0c4579051ba1a9fe741');
INSERT INTO public.feed VALUES (135, 'account', 21, '8e3ebe4c331d656d8fb9914683b3415b');
INSERT INTO public.feed VALUES (136, 'account', 21, '926cd84b27203ba3ddf1e52035109b3b');
INSERT INTO public.feed VALUES (137, 'token', 96, '7089ea42f39e3278f65f6488901b1969');
INSERT INTO public.feed VALUES (138, 'token', 97, '48404813280eb12ea7f0ba11e88e1aec');
INSERT INTO public.feed VALUES (139, 'token', 98, 'c7b232c3b21273a9c880ac0db2fdc959');
INSERT INTO public.feed VALUES (140, 'token', 99, '332f298b2bfe0987fde592ab50dd3c81');
INSERT INTO public.feed VALUES (141, 'token', 100, 'b46946473803b23198c041f07aed9d4b');
INSERT INTO public.feed VALUES (142, 'token', 1, 'fa8ff036c4f1a5ff341e40736d79324c');
INSERT INTO public.feed VALUES (142, 'token', 2, 'fa8ff036c4f1a5ff341e40736d79324c');
INSERT INTO public.feed VALUES (143, 'account', 3, '2b7de6faaf3bde017ca9b0f1cf059c15');
INSERT INTO public.feed VALUES (144, 'account', 4, '7a49af27d3c3c852c567b9ce3f987d93');
INSERT INTO public.feed VALUES (145, 'account', 5, '9dcbb695f5a4ffb483c7c0c89d2b0b0c');
INSERT INTO public.feed VALUES (146, 'account', 22, 'f0d52980499ad9a61f21fc6940156a39');
INSERT INTO public.feed VALUES (147, 'token', 26, 'a6595bee1cc9ebf4e74319efea33aebb');
INSERT INTO public.feed VALUES (148, 'settings', 0, '9f7ab07617bf581fcd406225f99a7298');
INSERT INTO public.feed VALUES (149, 'account', 8, '36517c8dea6f0883ee8d7972ea109cad');
INSERT INTO public.feed VALUES (150, 'acl_list', 0, '062926d4fcd2bd4073f144d209a707a1');
INSERT INTO public.feed VALUES (151, 'account', 9, '7592c9127b862309cfad197fd1069ae9');
INSERT INTO public.feed VALUES (152, 'token', 101, 'd0027a28165e094719d60644f5196dfc');
INSERT INTO public.feed VALUES (153, 'token', 102, '5936c1686ef11ab407bf2e2f7d872c74');
INSERT INTO public.former_names VALUES (3, 'bob1');
INSERT INTO public.generation VALUES (1, 'ad30bf39b0b04702b99e5e7857f1b67e', 153, '5936c1686ef11ab407bf2e2f7d872c74', 154, '\xea1bfdc5ad365af29709620ece699d084e22d9caabaa6f96214085fbdbc32da9');
INSERT INTO public.passwords VALUES (8, '$argon2id$v=19$m=19456,t=2,p=1$CVb71f1ltkdzr268wwmsSw$l7cCW5SKlgo93hWhmxVqSEgTWbP0NqlM5Bg5g+J+gKU', 1800000000);
INSERT INTO public.secrets VALUES ('\xe57f7f113de915f9f35b2f6e722a2c1478fd304b5ab0b2fbc45ce6099d44c6fd', '1', 1, 1800000000);
INSERT INTO public.secrets VALUES ('\xe7cbcd33bce8cf15fbbb1981304bf5e3e0c169401d9e0b5cc8e080e4f5ecc631', '1', 2, 1800000000);
INSERT INTO public.secrets VALUES ('\xb8e65d85ffa064d9d4c411fee6874047392bc8977a17ff4f1d21ade745272a86', '1', 3, 1800000000);
INSERT INTO public.secrets VALUES ('\x19dcc349eddb9a82eb2028100e5b7c438d116dbeb0b48aa4ce6eeb76acc716c1', '1', 4, 1800000000);
INSERT INTO public.secrets VALUES ('\x1a1c6c474b81fb5814fa9fa48415e20a9c74dda676f412e0efb23251b1489342', '1', 5, 1800000000);
INSERT INTO public.secrets VALUES ('\x931226b8ed95469bb04a3972dd6b3e5a95b68d171526b69f8079d90bb39957c4', '1', 6, 1800000000);
INSERT INTO public.secrets VALUES ('\x5a31b7298f1bf7c3b7643c5df666fc8080ec8acc0ed2f1411ca4fbad77688930', '1', 7, 1800000000);
INSERT INTO public.secrets VALUES ('\xce4ac19bcf9289711addbcb287dbe14015183215c4aeb57c28872296cb755fc0', '1', 8, 1800000000);
INSERT INTO public.secrets VALUES ('\x8f3a2d01e374e34755536046f76a1a99cfec5a49e57fdcb4c721aa1b42883094', '1', 9, 1800000000);
INSERT INTO public.secrets VALUES ('\x92e9fc978e789e3b99113272a7f9c7c94e7520c0eb493fe98b60f0462ff2816e', '1', 10, 1800000000);
INSERT INTO public.secrets VALUES ('\x8430bde7d8c4fad55dbb311dca11d26831f3477904c1da7033a7b306baf43002', '1', 11, 1800000000);
INSERT INTO public.secrets VALUES ('\x1269afeb3df89fa3e788875cd7cad95939a663b33dd2fad5cdd515d58958aff8', '1', 12, 1800000000);
INSERT INTO public.secrets VALUES ('\xf926ff0ddafcba89056d6db2c04f75a485445330183a3d351ec7543d93d83dab', '1', 13, 1800000000);
INSERT INTO public.secrets VALUES ('\x689955177af2e192dd632df3b710811857f7265f714c9fb8b5a4d2fee129c39e', '1', 14, 1800000000);
INSERT INTO public.secrets VALUES ('\x6dc0bf7c6748159cbccd7a1ac13426b47857295c0282fa08c75a00aaec1eb6bc', '1', 15, 1800000000);
INSERT INTO public.secrets VALUES ('\xa1bac366665f724cf9d2de81d21659802a5069da813ed4947f8b516c1dffbec3', '1', 16, 1800000000);
INSERT INTO public.secrets VALUES ('\xced199514fbef643b7c40d15e3e6179caa70a0ec97f9669579b4e454a12b3688', '1', 17, 1800000000);
INSERT INTO public.secrets VALUES ('\x350568f1c89b384c57456da03528f2f343d847f97a4fdc8f94e1c510469a1aba', '1', 18, 1800000000);
INSERT INTO public.secrets VALUES ('\x2fc23ab2f929dd285d4a7134c6d7b304f8a74d7170735e815ac3efa079e6b71d', '1', 19, 1800000000);
INSERT INTO public.secrets VALUES ('\xb32dbc5e6febf72ab510c8866f02d7fd4edd482fa77ff13dfa7a81e25a25fc3e', '1', 20, 1800000000);
INSERT INTO public.secrets VALUES ('\x6cbd22abc0dc83d43fb0fc9f1e7ddb1ddc116b393145d52778d9b4a3cdf74e13', '1', 21, 1800000000);
INSERT INTO public.secrets VALUES ('\x3256ee655ebe3fd53add4571badd948458c961a1a1f32284e86f1027c941f4a5', '1', 22, 1800000000);
INSERT INTO public.secrets VALUES ('\x16882f44f1435122bfee68d7162a1f12b58f951a6d1a79f4138890e405930c6b', '1', 23, 1800000000);
INSERT INTO public.secrets VALUES ('\x674c9e8608f2ae6fd819480e5070edf31e9d0f964201e1ef09bc4cc6fc15b565', '1', 24, 1800000000);
INSERT INTO public.secrets VALUES ('\x05aff1ba653350f3f0a57e9e67a98c96e29a7403b797ce7bfea47339a4c49d4c', '1', 25, 1800000000);
INSERT INTO public.secrets VALUES ('\x12b34905678d7e103edcc83c132e8605b8a052bb79a08c36e37d9d2b48819298', '1', 26, 1800000000);
INSERT INTO public.secrets VALUES ('\xf81a68ef96060b0e820de15c5910c0a9db24ff86405e6ad47a3236e63963df0f', '1', 27, 1800000000);
INSERT INTO public.secrets VALUES ('\x08c1aa5cbfd3d8bb643b6af9e49462aff98160082618e65b9b8f4e07a3406a77', '1', 28, 1800000000);
INSERT INTO public.secrets VALUES ('\xfe1932f09fe7ffabd2c9b742584a1160fa4297dc2ebefd43b37c1980b21f7312', '1', 29, 1800000000);
INSERT INTO public.secrets VALUES ('\xbdd9e20ceb6e813416d380cc6ab94252954e6aa293858677341248a4a8133a02', '1', 30, 1800000000);
INSERT INTO public.secrets VALUES ('\x67bcd81c0a127a65629b108167c6edfdeccee57ea3f3d227589c724fc56caf5a', '1', 31, 1800000000);
INSERT INTO public.secrets VALUES ('\xf2696d124c0ed00a1c7782654a78d8e4e410fdcedca6535c40a97a1bb4b84886', '1', 32, 1800000000);
INSERT INTO public.secrets VALUES ('\xb53d654b53906435aa5c7d460066c7233f27674abd5606c66b61414e197b78af', '1', 33, 1800000000);
INSERT INTO public.secrets VALUES ('\x360ecf8ad5d37f9394e825721bbc7c58011a99c68471f1dd6691d4fad1cf8b3c', '1', 34, 1800000000);
INSERT INTO public.secrets VALUES ('\xc1a7cc639fcfd23e6bd7b90682b8b1e5ccca5512bee7ebee84e7c96acd782b04', '1', 35, 1800000000);
INSERT INTO public.secrets VALUES ('\x20f5e9db30eafbea3709fa0a4ce997df7bc47b0d9141ea66dcd18380094a24d2', '1', 36, 1800000000);
INSERT INTO public.secrets VALUES ('\x3db53503e9c19e2caafc95dcd576e014ee32e6266fa2fa46a17a3a7ebed3b485', '1', 37, 1800000000);
INSERT INTO public.secrets VALUES ('\xb2977de3b17944db8cbb45989f8278a1b7ed54be1282675a963f729d34e5efdb', '1', 38, 1800000000);
INSERT INTO public.secrets VALUES ('\xfd0d9e8ed854f3c5a9945a02be88592d7c17fe5cddc5b9e56a44e0e9f7c97530', '1', 39, 1800000000);
INSERT INTO public.secrets VALUES ('\x97ebdbf426a29cf088b5f1b4023d1eb48e3297dc9507da0c8f36c68bbd8bc5fc', '1', 40, 1800000000);
INSERT INTO public.secrets VALUES ('\xd99f2af90fdaad45826d68128dbcd606fec8f10d7a14e0a6e75991cbbda2467f', '1', 41, 1800000000);
INSERT INTO public.secrets VALUES ('\x32b6c4ba57f35f790e81fdd68e06f50062245a69810ef781e0dc4eb6ee8e1dee', '1', 42, 1800000000);
INSERT INTO public.secrets VALUES ('\x657b1eecbc6a15b88853f432d1654a390c376e87e3a96455973d84d4144ed207', '1', 43, 1800000000);
INSERT INTO public.secrets VALUES ('\xf34280b8c675ac8631b495e14b331ab2b98e0df0946587f4793df701bca64e00', '1', 44, 1800000000);
INSERT INTO public.secrets VALUES ('\xf069ad5123f63bae574252cae1e09b01a8c0f0dcee8e3817b673dc53f0763e48', '1', 45, 1800000000);
INSERT INTO public.secrets VALUES ('\x5bccde7269468bbafde5a44f8cb8a6e3e131a06df2aba11301c7004602d01634', '1', 46, 1800000000);
INSERT INTO public.secrets VALUES ('\xf7f5432fc58ae56e77c127dec35ca94aadd080c4e7224ebe7527d117a1c4daeb', '1', 47, 1800000000);
INSERT INTO public.secrets VALUES ('\x8c56d7cca12f53f4dfb48305d985ae0face5974ffe2ea8d08f48a0c9f2359cd9', '1', 48, 1800000000);
INSERT INTO public.secrets VALUES ('\x6e767a0656820768baf18b9ef168b9898c3df43a168e11b63da8d84614efabdb', '1', 49, 1800000000);
INSERT INTO public.secrets VALUES ('\xffc682c233abca58212467c811c429ae6e71f69a91ffd961be4d7ac6e1f8b16d', '1', 50, 1800000000);
INSERT INTO public.secrets VALUES ('\x9baf9796f80784d6742be85b284c70f59356d604fd759f367ccf4747f52eee04', '1', 51, 1800000000);
INSERT INTO public.secrets VALUES ('\xbbbf20a41fe2afc2e1d8847dcf51b884d08ea95c0bf076baa0643d42476d6fbe', '1', 52, 1800000000);
INSERT INTO public.secrets VALUES ('\x0f6e92d50d76dffeffc5c1bba99140d58c8a0773ab58ef6e588021f18c4d1985', '1', 53, 1800000000);
INSERT INTO public.secrets VALUES ('\x7eb0613d1bfc6552877c2f8edc722613827f6c9b31fb9287a08f499decd8484c', '1', 54, 1800000000);
INSERT INTO public.secrets VALUES ('\x90035a28d7e8e5f96746e9993685fbdbc54e7eccd95d36c0cf5cde0246743212', '1', 55, 1800000000);
INSERT INTO public.secrets VALUES ('\x8dfc46e8cf912469b157d38efde3a82268b92c2f90eb8196237c449a02daa542', '1', 56, 1800000000);
INSERT INTO public.secrets VALUES ('\x08342e847e25d7f0b944df1838daee2e9b5eea993d9f3f607fddb283ba75a6fe', '1', 57, 1800000000);
INSERT INTO public.secrets VALUES ('\x86306ab2fad1c00523b42c00467ca55724c8ce5266b2e79d6ddd2fff96fb1fdb', '1', 58, 1800000000);
INSERT INTO public.secrets VALUES ('\xd15e9b88287b4d011a4dd14c59b9fe0687189671653ede03fbf90eaf4475d25f', '1', 59, 1800000000);
INSERT INTO public.secrets VALUES ('\xc77c90d8812e0aa1d356aee158fdfe322df60c8934f47d5b3e4dd954634701a0', '1', 60, 1800000000);
INSERT INTO public.secrets VALUES ('\xab124220841e70b935551aa6b652db6f400371298af39eea8c078df387848dc5', '1', 61, 1800000000);
INSERT INTO public.secrets VALUES ('\xbffa83a1574680fdb757118a088c5acb46fc500f8ebd0b49f97bbeef32211d8b', '1', 62, 1800000000);
INSERT INTO public.secrets VALUES ('\xdc0657daa12472ecf2b3754996174a42c8af228a7d6a87b7d60b5c2bf9b86a95', '1', 63, 1800000000);
INSERT INTO public.secrets VALUES ('\x660f128720ab3bd80a0413fd5a92139db748f3b88935d137e09abf563f62d8a8', '1', 64, 1800000000);
INSERT INTO public.secrets VALUES ('\xad0325412ca38409880f7fd725aca21fc13aab8cffc2832cd58601041af16574', '1', 65, 1800000000);
INSERT INTO public.secrets VALUES ('\xbbdda2558571987bc08a733c3c1bc0aabbf4cc5f42f7712cbfc3296b2d17c72d', '1', 66, 1800000000);
INSERT INTO public.secrets VALUES ('\x27a0b221a897667b59c6680cb23725144e82cebd14fb2c95894c42e96d0c1a73', '1', 67, 1800000000);
INSERT INTO public.secrets VALUES ('\x6238b80c128e7a86e9619aae1e0f6e9f42e6b1a04cf571f4b790cc74c90103f6', '1', 68, 1800000000);
INSERT INTO public.secrets VALUES ('\xefc3ba338ff4a0ec3eb993d96843fef6af87912219a344813365025973f7b86c', '1', 69, 1800000000);
INSERT INTO public.secrets VALUES ('\x3b0fce70383b40b4f11de3a5ca00442b4e2890cf4de6e787f37cb7c45f6ddbf6', '1', 70, 1800000000);
INSERT INTO public.secrets VALUES ('\xc939917b794b71bf563c26d9fe6bb061f4296fca6c84638d48068fa60075adef', '1', 71, 1800000000);
INSERT INTO public.secrets VALUES ('\x6f54f9303b04b1a4bf367a34bdd2c67e5cb874a4c9f0b3e33afefb3de97c6555', '1', 72, 1800000000);
INSERT INTO public.secrets VALUES ('\xe50ce7c257cf942fe520917bdf4a51594af53a0d0ba87b21378f7a0c6384478f', '1', 73, 1800000000);
INSERT INTO public.secrets VALUES ('\xd4367abadd5a2de716b0e1cd8a4f75755fc02681b77fcf99786f33372e58d38b', '1', 74, 1800000000);
INSERT INTO public.secrets VALUES ('\x58434207b83dbf10a5afa7f702f1a0da26c2a97262e40339af29c08189be75ba', '1', 75, 1800000000);
INSERT INTO public.secrets VALUES ('\xee227f907adedfccee7a47c21a1e971fe6ef20ef8499353599d77c9a26681ac7', '1', 76, 1800000000);
INSERT INTO public.secrets VALUES ('\x5dcc84f706f401ddbd0dd97c4a93e56e75c5ce0711902d51207bdbb079899eed', '1', 77, 1800000000);
INSERT INTO public.secrets VALUES ('\x9a09ec3f2179bfa0c0b6df95f7984002b0d593334cfd46189e084a23874cfac0', '1', 78, 1800000000);
INSERT INTO public.secrets VALUES ('\x0f6ef51def37c96bfba62066af9faac7f540e2f16024c9cb59df0b2e4ed200fe', '1', 79, 1800000000);
INSERT INTO public.secrets VALUES ('\x24cf98860913ef7e724cf51be7d4cb5a5d28ca94946cb4dde0cd11b986052ebe', '1', 80, 1800000000);
INSERT INTO public.secrets VALUES ('\x4dcd5d318f1002624d3254be87fe7f17528aa16d0782a327f770abca29c47375', '1', 81, 1800000000);
INSERT INTO public.secrets VALUES ('\x7d60aa2d8fdc21ddd3ee6c5779282983a968090389a70f8c61a39c910826ed0b', '1', 82, 1800000000);
INSERT INTO public.secrets VALUES ('\xdbf3aaddb77f5f62bdb8e2933c8c86093d4e61e1b6a2826ddf333d0a9d5c0297', '1', 83, 1800000000);
INSERT INTO public.secrets VALUES ('\xfb29a306affa818aaf2b65c95615f368f5d854f1daca436cb4094afabe7a8941', '1', 84, 1800000000);
INSERT INTO public.secrets VALUES ('\x5eead18e0b6a34dd2341567c5ef790920505eaae583d9186ded881e0ddf2d8ba', '1', 85, 1800000000);
INSERT INTO public.secrets VALUES ('\x823afe6e4adb4a7649f4e958cb8700155330a64c103e407edac00a0631a05ad5', '1', 86, 1800000000);
INSERT INTO public.secrets VALUES ('\x9a3232d28c9b4665c86bb124ca5cf6f3c0dfea2c1adc851d883847ba85a3e7ca', '1', 87, 1800000000);
INSERT INTO public.secrets VALUES ('\x315f4d6c21a3f71cdab43ee0ee6d393306f4c1c9925dcd69e94e9010e02f743b', '1', 88, 1800000000);
INSERT INTO public.secrets VALUES ('\xfca1f31d421d67efccfebe69451be6401550dda642c26c90b69e072aa6074e36', '1', 89, 1800000000);
INSERT INTO public.secrets VALUES ('\x10d45c4f727f5ef9737b7d0fff286f7af93b6e66e919a3c8d7b01b2475492493', '1', 90, 1800000000);
INSERT INTO public.secrets VALUES ('\x803ee3146f1aa2217c8aaf0039b630efb71f57936bfe8d8cd60d2f007fa2c938', '1', 91, 1800000000);
INSERT INTO public.secrets VALUES ('\x25f94eebb2aef33a1fc408f750bcaff46452ada76591898ca25be09f1a5e931a', '1', 92, 1800000000);
INSERT INTO public.secrets VALUES ('\x27eb4cd099c6b4f1b7adf41208953e4c407c467f95373bf5c0fff5e44f111fff', '1', 93, 1800000000);
INSERT INTO public.secrets VALUES ('\x1f80abd977dabd17cd6f59fcf8e49e6b0e54d8de96bd4ee7e0c45d923f049dfa', '1', 94, 1800000000);
INSERT INTO public.secrets VALUES ('\xd662805f5983801ce7b26ff0af345a577ec581a2fed3c22b9051984acc957401', '1', 95, 1800000000);
INSERT INTO public.secrets VALUES ('\x11948256bb87c4a81310aaec8086a9a9ad06ea83dcf7f4bbf54f5f9a28d210ad', '1', 96, 1800000000);
INSERT INTO public.secrets VALUES ('\xac58fc630f8906db1152b124251dc83773373d4a0bb244ce42f9c4be729aab5e', '1', 97, 1800000000);
INSERT INTO public.secrets VALUES ('\x18295159474a37bdd5f008a8155a0df84b431846824d271c5214420a3bbced49', '1', 98, 1800000000);
INSERT INTO public.secrets VALUES ('\x7507bc78a223b8088ea540b5303e20815e80d730d3f9eb28a6ff8d84a80d90ce', '1', 99, 1800000000);
INSERT INTO public.secrets VALUES ('\xf3c305d1825ad8c71167d1f90c9e56e51c2b4f2e039540c436c229aa578a31cf', '1', 100, 1800000000);
INSERT INTO public.secrets VALUES ('\xb3f87137989e6994a1fe35d7f8ae21a8ac530811db34ac1636ed4e130a103b67', '1', 101, 1800000000);
INSERT INTO public.secrets VALUES ('\x0388deb23f81f52a0d909bd6c4b192a35d35c349d8173a3ca3d2732523bf97dc', '1', 102, 1800000000);
INSERT INTO public.settings VALUES ('time_zone', 'Europe/Berlin');
INSERT INTO public.settings VALUES ('secret_prefix', 'FOIL');
INSERT INTO public.settings VALUES ('soon_days', '30');
INSERT INTO public.settings VALUES ('whm_update_replaces', '0');
INSERT INTO public.settings VALUES ('assertions', '0');
INSERT INTO public.settings VALUES ('assertion_key', '0');
INSERT INTO public.tokens VALUES (3, 'EURCCKYU', 2, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (4, 'PFK22QYY', 2, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (5, 'S6EBLWVM', 2, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (6, 'J7T36ZEW', 3, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (7, 'TRYALLTA', 3, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (8, 'SAD3QNVC', 3, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (9, 'GUICZIHB', 3, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (10, 'HYE3ZSW3', 3, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (11, '74F6BHPS', 4, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (12, 'LF2JG327', 4, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (13, 'LP54HHY3', 4, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (14, 'MKLYHSZZ', 4, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (15, 'TXX6MO66', 4, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (21, 'GVUWOXGT', 6, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (22, 'ROUARO3Y', 6, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (23, 'THJJEMMV', 6, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (24, 'NX4ZCILZ', 6, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (25, '7I5FR3DF', 6, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (27, 'TA4LL4Q5', 7, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (28, 'XE2DYGJN', 7, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (29, '3IRR33YP', 7, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (30, 'IDVA5B5Z', 7, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (31, 'G3YGKTKH', 8, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (32, 'RGAWNZEM', 8, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (33, '3M5Y57FM', 8, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (34, 'HI7NRVZ2', 8, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (35, 'PF7GXBP4', 8, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (36, '5ULVU77R', 9, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (37, '3BBXGLHL', 9, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (38, '2Q7ACRJU', 9, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (39, 'BKO6C2IF', 9, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (40, 'GWJ3HNGW', 9, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (41, 'IFRY667N', 10, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (42, 'T2DZA7OW', 10, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (43, '3DIXQR7J', 10, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (44, 'CMILEEMG', 10, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (45, 'VI23HTNA', 10, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (46, 'MYCJXHQE', 11, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (47, 'FRYJNJHX', 11, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (48, 'CZHB3MOK', 11, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (49, '4PUPSQIP', 11, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (50, 'Y5QLVBQU', 11, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (51, 'AAS2KCJG', 12, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (52, 'A4E6BBZU', 12, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (53, 'PBMUVT7C', 12, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (54, 'LXAHJQJ6', 12, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (55, 'FRLDXFTP', 12, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (56, 'PKPM6U3M', 13, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (57, 'TSUSCUA3', 13, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (58, 'A76HTS3P', 13, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (59, 'NCEHELWP', 13, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (60, 'IJXNMPV3', 13, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (61, 'QVBMSUY4', 14, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (62, 'SMWWZLD3', 14, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (63, 'MQQX32X6', 14, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (64, 'AYEFIWTE', 14, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (16, 'KQOZJFEZ', 5, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (17, 'BFQOGCXH', 5, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (26, 'WWR6A2BW', 7, 'whm', 't0', '["passwd"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (65, '2HZ4FV2H', 14, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (66, 'DXMUBAHG', 15, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (67, 'GVQUGDAM', 15, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (68, 'E77UFJ2G', 15, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (69, 'LWAMG2Y5', 15, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (70, '2NBN2AXI', 15, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (71, 'POSB3OE4', 16, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (72, '6XFQGBLU', 16, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (73, 'PTFJHX3Z', 16, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (74, 'VCTSE26E', 16, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (75, 'YBWR522C', 16, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (76, 'C66UTBBT', 17, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (77, '6JAPVTIW', 17, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (78, 'OYFM5X5O', 17, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (79, 'QYVVDJAO', 17, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (80, 'IYN2E3ZO', 17, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (81, '2XHB2CEN', 18, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (82, 'IFTMQDRY', 18, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (83, 'E6DIFVOU', 18, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (84, 'LSIQDGYH', 18, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (85, 'ISZ7TXVD', 18, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (86, 'NMSQCE3O', 19, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (87, 'R3THGRP3', 19, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (88, 'ZU4CPZLN', 19, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (89, 'ENH6CLP4', 19, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (90, 'RY333ZWJ', 19, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (91, 'EO5JRVUX', 20, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (92, 'SBHDLDE3', 20, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (93, 'JL6DOQDB', 20, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (94, 'T7BI5AY4', 20, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (95, 'F2NIAVG7', 20, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (96, 'SOE75YPK', 21, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (97, 'VU6GMNA3', 21, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (98, 'HQPCJQUX', 21, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (99, '5R4CICT6', 21, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (100, 'BYIA4QIX', 21, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (1, 'IYGB3OUB', 2, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (2, 'CNRUCMKL', 2, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (18, 'M5YHOYHN', 5, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (19, 'JSFUOW77', 5, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (20, 'Y7LTNDRG', 5, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (101, 'ZDM2KFPI', 1, 'whm', 'parent', '["all"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (102, 'CIEQZS4F', 1, 'whm', 'child', '["passwd"]', '[]', 1800000000, NULL, 101, NULL, 0, 0);
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
ALTER TABLE ONLY public.applications
    ADD CONSTRAINT pk_applications PRIMARY KEY (name);
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
CREATE INDEX ix_sessions_expires_at ON public.sessions USING btree (expires_at);
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
