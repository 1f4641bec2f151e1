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
INSERT INTO public.alembic_version VALUES ('0004');
INSERT INTO public.audit VALUES (1, 1800000000, 'installation.created', 1, 'root', NULL, '', 'local', '149d2f23ce24732ade37ad9e94911528', '149d2f23ce24732ade37ad9e94911528', 1, '{}', '{"time_zone":"UTC"}', '\x2b2f3033326c18aeddc491d1410c5ca5f99a84b0b99030d74e3f391511a42b44', '\x8b31c20c1ee8c76adbd45b015ee53d3bba5d5ff2cee997370de89a4862eec893');
INSERT INTO public.audit VALUES (2, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob0"}', '\x8b31c20c1ee8c76adbd45b015ee53d3bba5d5ff2cee997370de89a4862eec893', '\x1b39de6947b2efc6a4ed2782999fede178270bc8c09bb310571389b2890fdbeb');
INSERT INTO public.audit VALUES (3, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x1b39de6947b2efc6a4ed2782999fede178270bc8c09bb310571389b2890fdbeb', '\xc79df965337ee08fc80a2ae03e1233ed664c8a6d6ce7aa82d795737730f0b482');
INSERT INTO public.audit VALUES (4, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'HLAYQJDH', 2, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc79df965337ee08fc80a2ae03e1233ed664c8a6d6ce7aa82d795737730f0b482', '\x1b7850d4c64304b30cfa4a0297939ce4201ec674c928f779814410beaf7258c3');
INSERT INTO public.audit VALUES (5, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'UT6H7FRD', 2, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1b7850d4c64304b30cfa4a0297939ce4201ec674c928f779814410beaf7258c3', '\x5f553706de8b6c2358edeb6f33950a28453deee58a0131802bdd4881ebf40214');
INSERT INTO public.audit VALUES (6, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'RZF7MML4', 2, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5f553706de8b6c2358edeb6f33950a28453deee58a0131802bdd4881ebf40214', '\x4faf2ee066f1b75b6d48505af91af75b373965df56d1047d1785d2e0dafed9a2');
INSERT INTO public.audit VALUES (7, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '4AN7WJK6', 2, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4faf2ee066f1b75b6d48505af91af75b373965df56d1047d1785d2e0dafed9a2', '\xa4746dd917fa680a01e6c7f87084066d5cbf80328b898fe5033aed43dca1b62b');
INSERT INTO public.audit VALUES (8, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'OR3TWZ7B', 2, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa4746dd917fa680a01e6c7f87084066d5cbf80328b898fe5033aed43dca1b62b', '\x999615cd1b26979c308b7479208a851d7fc90b4ef65e021ffafeed9a670830c6');
INSERT INTO public.audit VALUES (9, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob1"}', '\x999615cd1b26979c308b7479208a851d7fc90b4ef65e021ffafeed9a670830c6', '\x1fa343a904b26411a3a77eafd9cc50b9f9aee8a6b5b27fe614a6823020e6941e');
INSERT INTO public.audit VALUES (10, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x1fa343a904b26411a3a77eafd9cc50b9f9aee8a6b5b27fe614a6823020e6941e', '\x7d761f3ea1c5196e5c1bda33d8495066915ff2f9cf2110a4eba4e686221cd758');
INSERT INTO public.audit VALUES (11, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'USEDWIZR', 3, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7d761f3ea1c5196e5c1bda33d8495066915ff2f9cf2110a4eba4e686221cd758', '\x9049304b5e055e7593d32b4e78113661959b7bb43c9c11eec220c0cbc48756be');
INSERT INTO public.audit VALUES (12, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '6WHJVEUG', 3, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9049304b5e055e7593d32b4e78113661959b7bb43c9c11eec220c0cbc48756be', '\x6e208362adb05b602f39c602d7ec357d750b8f550de509b529fe3f2e78e1c0e4');
INSERT INTO public.audit VALUES (13, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '3UKGQEOY', 3, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6e208362adb05b602f39c602d7ec357d750b8f550de509b529fe3f2e78e1c0e4', '\x5f5a04b0de428562194c4daa3749821d77c30247d0f6731edc10db3ea691b0a0');
INSERT INTO public.audit VALUES (14, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'T25ZJYPY', 3, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5f5a04b0de428562194c4daa3749821d77c30247d0f6731edc10db3ea691b0a0', '\x679526d10c236435cbb84545b8cc34ad345c0c97e5783889bd3637759b960d5c');
INSERT INTO public.audit VALUES (15, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '5LMG4YQU', 3, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x679526d10c236435cbb84545b8cc34ad345c0c97e5783889bd3637759b960d5c', '\x07589f4c46c2ceb21743d76f841e9e093922ba2fd2dbef11f712cff7f55a7502');
INSERT INTO public.audit VALUES (16, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob2"}', '\x07589f4c46c2ceb21743d76f841e9e093922ba2fd2dbef11f712cff7f55a7502', '\x22d2ca689b1208c81ad1aaf179ad3b1568b5ba13f71f9e438789db062795d734');
INSERT INTO public.audit VALUES (17, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x22d2ca689b1208c81ad1aaf179ad3b1568b5ba13f71f9e438789db062795d734', '\x2168c5b2be8994994a0a4ae844514e963b81857963c5aeba7a04e3d2ebeebdab');
INSERT INTO public.audit VALUES (18, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'IJOL5VFV', 4, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x2168c5b2be8994994a0a4ae844514e963b81857963c5aeba7a04e3d2ebeebdab', '\xa4e7ffda09b438fd08a85021493dbdafdadfa63623522f9878be6b79344b26eb');
INSERT INTO public.audit VALUES (19, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '2Z3RGPGF', 4, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa4e7ffda09b438fd08a85021493dbdafdadfa63623522f9878be6b79344b26eb', '\x276dc5651e882bae2bf039ceb570ec28325610326be33a1d2b12c4fa5cafeec9');
INSERT INTO public.audit VALUES (20, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'MMWAMHTN', 4, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x276dc5651e882bae2bf039ceb570ec28325610326be33a1d2b12c4fa5cafeec9', '\x490eda34dc6836362235aaa0682f884b800098dd9bc7342c9ec53537f235512e');
INSERT INTO public.audit VALUES (21, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'TYMWXQQG', 4, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x490eda34dc6836362235aaa0682f884b800098dd9bc7342c9ec53537f235512e', '\x66c8c90b3b6feeec1c3d0cea4440da3fc22be5c28790c486bf5145685f9a128c');
INSERT INTO public.audit VALUES (22, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'YIZVCWZD', 4, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x66c8c90b3b6feeec1c3d0cea4440da3fc22be5c28790c486bf5145685f9a128c', '\x718eb946266daffd49d456312a0ba2199b83e73703efe96dbbf3059275b7b964');
INSERT INTO public.audit VALUES (23, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob3"}', '\x718eb946266daffd49d456312a0ba2199b83e73703efe96dbbf3059275b7b964', '\x9dedfa6948f18e0fb47fcbe3f8b6b09057e3f908c3fb326f416eb196034fbae4');
INSERT INTO public.audit VALUES (24, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x9dedfa6948f18e0fb47fcbe3f8b6b09057e3f908c3fb326f416eb196034fbae4', '\xaa0019ee04477d4f9a59b7d31059cf3aa721734c517e41efdedaea2b1868ff6c');
INSERT INTO public.audit VALUES (25, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'X3DUOKYZ', 5, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xaa0019ee04477d4f9a59b7d31059cf3aa721734c517e41efdedaea2b1868ff6c', '\x93dcf1916b97dee87b9072d6ddd492f0797af836f1da5cb88590f6c46189e456');
INSERT INTO public.audit VALUES (26, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'PXRZLWGU', 5, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x93dcf1916b97dee87b9072d6ddd492f0797af836f1da5cb88590f6c46189e456', '\x1b4b885d1f011414d597ed773a39bffed44f2d8b4d6fe4194ffae7a0baf9cee4');
INSERT INTO public.audit VALUES (27, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'K25HB4W4', 5, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1b4b885d1f011414d597ed773a39bffed44f2d8b4d6fe4194ffae7a0baf9cee4', '\xd15c6f358781df88611479777a2745aa6c94283f110c5cd2176a4ce08475e581');
INSERT INTO public.audit VALUES (28, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '72FH7GM5', 5, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd15c6f358781df88611479777a2745aa6c94283f110c5cd2176a4ce08475e581', '\x90d4c43a433538d0cd1885dca4cfb2e2ade1db067f0e71b14df0fa74c8d8b407');
INSERT INTO public.audit VALUES (29, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'TOPN46ON', 5, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x90d4c43a433538d0cd1885dca4cfb2e2ade1db067f0e71b14df0fa74c8d8b407', '\xe8d4c95b9376d3eb98a995b377a296eb7a1fc4a42ff16acfd948f2c32995e985');
INSERT INTO public.audit VALUES (30, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob4"}', '\xe8d4c95b9376d3eb98a995b377a296eb7a1fc4a42ff16acfd948f2c32995e985', '\xb391abb74e1325ce12597a237f50bbbf6c36c7091768f9db5a632fa434226c1b');
INSERT INTO public.audit VALUES (31, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xb391abb74e1325ce12597a237f50bbbf6c36c7091768f9db5a632fa434226c1b', '\x48df78c0fa7b68657b0087ac48ab5674651b8a60032431af7647a57e60b8bf4e');
INSERT INTO public.audit VALUES (32, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'TWPZRU2X', 6, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x48df78c0fa7b68657b0087ac48ab5674651b8a60032431af7647a57e60b8bf4e', '\x4979b9081a9e849f1e750f1ad6308193a260cc32ab8a8e7d1451885aee811538');
INSERT INTO public.audit VALUES (33, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'WQ2QUZCG', 6, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4979b9081a9e849f1e750f1ad6308193a260cc32ab8a8e7d1451885aee811538', '\xe3206cc16f303f361a57eb47ba0fa54b91054a04287455686133155a9ebfa1e1');
INSERT INTO public.audit VALUES (34, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'ONGVQNVX', 6, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe3206cc16f303f361a57eb47ba0fa54b91054a04287455686133155a9ebfa1e1', '\x702360850a783952cc008f0f0f659d8b4a048659545da419f25a5f56b243e1b2');
INSERT INTO public.audit VALUES (35, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'MNLJWL5S', 6, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x702360850a783952cc008f0f0f659d8b4a048659545da419f25a5f56b243e1b2', '\xaa44f539933ca2b2504be8af2052fd2a40d43a4c45a79a863dfb8222e230c8a2');
INSERT INTO public.audit VALUES (36, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'L3ZJ7WI2', 6, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xaa44f539933ca2b2504be8af2052fd2a40d43a4c45a79a863dfb8222e230c8a2', '\x1acc33599f3dd598121cb3440914ab29ee7ce6565ab703e5d4b72ae22a0d8f29');
INSERT INTO public.audit VALUES (37, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob5"}', '\x1acc33599f3dd598121cb3440914ab29ee7ce6565ab703e5d4b72ae22a0d8f29', '\xe14673cb21c6a405cc0f037af3287586c2aa72be6c353c6b56f543cf16e4364b');
INSERT INTO public.audit VALUES (38, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xe14673cb21c6a405cc0f037af3287586c2aa72be6c353c6b56f543cf16e4364b', '\x023db0e984b07f3336f74981ea93b2210711519220f67e66044b6ce70906e509');
INSERT INTO public.audit VALUES (39, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'WBKLKXT4', 7, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x023db0e984b07f3336f74981ea93b2210711519220f67e66044b6ce70906e509', '\x18c09f06a9e9aa15e4ddaf089d5ede28f8637349d916b8d0cf67880b865c8859');
INSERT INTO public.audit VALUES (40, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'JHDBU7KF', 7, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x18c09f06a9e9aa15e4ddaf089d5ede28f8637349d916b8d0cf67880b865c8859', '\xd242c51248d5d3a2bf49b315ee3f37195c09cfbb239036a33826bcc7a67225af');
INSERT INTO public.audit VALUES (41, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '7R5TA6C2', 7, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd242c51248d5d3a2bf49b315ee3f37195c09cfbb239036a33826bcc7a67225af', '\xab966cdc61fc18f46fcd6ea50f76236ca7ce2d7dfe650eada52b0b51e72b2e80');
INSERT INTO public.audit VALUES (42, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'EM5HXAUV', 7, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xab966cdc61fc18f46fcd6ea50f76236ca7ce2d7dfe650eada52b0b51e72b2e80', '\x5c092e6c8794a1f793ac462d3b50dccbb080fd76c441c2b69276b355545f809a');
INSERT INTO public.audit VALUES (43, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'ZPUUEKUL', 7, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5c092e6c8794a1f793ac462d3b50dccbb080fd76c441c2b69276b355545f809a', '\xf5843e47910f09e26c4915973ba3e34c167c22ba4ba40423496bebd817716bf8');
INSERT INTO public.audit VALUES (44, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob6"}', '\xf5843e47910f09e26c4915973ba3e34c167c22ba4ba40423496bebd817716bf8', '\x040eedcb9b9f351a07c3a1f0fb74401c7b4afbfcd6a55cf18a14e41f8839b885');
INSERT INTO public.audit VALUES (45, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x040eedcb9b9f351a07c3a1f0fb74401c7b4afbfcd6a55cf18a14e41f8839b885', '\xfef8ed966181dd04d19c4382ccc50056e5d7b41ba68eae045ea5b6247ab7ac41');
INSERT INTO public.audit VALUES (46, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'SYVSTLYQ', 8, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfef8ed966181dd04d19c4382ccc50056e5d7b41ba68eae045ea5b6247ab7ac41', '\xd5d8a063b9440cc8ef13413214f306d6c84aaa39e56e7127200afa6680757ae2');
INSERT INTO public.audit VALUES (47, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'QKBEQUCX', 8, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd5d8a063b9440cc8ef13413214f306d6c84aaa39e56e7127200afa6680757ae2', '\x19b387c7556c976cd393f2e517897a24917783f698c7f14ed6da4babd75014b4');
INSERT INTO public.audit VALUES (48, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'RU43W5E6', 8, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x19b387c7556c976cd393f2e517897a24917783f698c7f14ed6da4babd75014b4', '\xd3fed0d23f0cf45be23a457e33a85fa1d746f1f2e61656ae9f4d58c6510c8475');
INSERT INTO public.audit VALUES (49, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'JCYMNCNH', 8, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd3fed0d23f0cf45be23a457e33a85fa1d746f1f2e61656ae9f4d58c6510c8475', '\x9b47e95c8093a46d89e058bab8cba0fe8896c11297079cc2a36913fbb2d4e3d5');
INSERT INTO public.audit VALUES (50, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'FNMV4WTY', 8, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9b47e95c8093a46d89e058bab8cba0fe8896c11297079cc2a36913fbb2d4e3d5', '\x6bc94bdf629e5a14230441050ef73e8d8b78e5acd2a9baa0105a02a2ecc7125d');
INSERT INTO public.audit VALUES (51, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob7"}', '\x6bc94bdf629e5a14230441050ef73e8d8b78e5acd2a9baa0105a02a2ecc7125d', '\x1952bc9c03f208fa4e22d8587a5f92210af9e65f65fefb70f042cc4dc779e03e');
INSERT INTO public.audit VALUES (52, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x1952bc9c03f208fa4e22d8587a5f92210af9e65f65fefb70f042cc4dc779e03e', '\x9bd124a10de91625951180a7393ae0f3b8d8cf3e32bb821173093c393eddad2e');
INSERT INTO public.audit VALUES (53, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'FZFFEUFD', 9, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9bd124a10de91625951180a7393ae0f3b8d8cf3e32bb821173093c393eddad2e', '\x41b30b819ee84cf62d0826cafb3375caf43ecfc827d5ebcdc3fea0312561759c');
INSERT INTO public.audit VALUES (54, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'FK7F4LIN', 9, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x41b30b819ee84cf62d0826cafb3375caf43ecfc827d5ebcdc3fea0312561759c', '\xb6ca425f802b81f5b2497e4edf7e2f100b711356479ccf8765439adb3192c791');
INSERT INTO public.audit VALUES (55, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'FKMA4IPU', 9, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb6ca425f802b81f5b2497e4edf7e2f100b711356479ccf8765439adb3192c791', '\xc70edd6c30c19a68712e3db54235244d44d4ea1c165358f33a7605619be5423b');
INSERT INTO public.audit VALUES (56, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'H3GDM4GQ', 9, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc70edd6c30c19a68712e3db54235244d44d4ea1c165358f33a7605619be5423b', '\x8bed24dcd3f70aedc716d02468fb24434ab497a94adbe174eb38d3f03b3f155b');
INSERT INTO public.audit VALUES (57, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'A5H5CNNP', 9, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8bed24dcd3f70aedc716d02468fb24434ab497a94adbe174eb38d3f03b3f155b', '\x9f63e3ee8030d6ceb69f6ca22796806455ae6ea562451d9b199509e27793d981');
INSERT INTO public.audit VALUES (58, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob8"}', '\x9f63e3ee8030d6ceb69f6ca22796806455ae6ea562451d9b199509e27793d981', '\xf8fe8d0991dad7f90801b1a4b4cd0a33cf97b100b842942f813a9fa36a62b626');
INSERT INTO public.audit VALUES (59, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xf8fe8d0991dad7f90801b1a4b4cd0a33cf97b100b842942f813a9fa36a62b626', '\x9056785fa726fdd74a7edd43a8dd111c008fd5136b60200966c453bcf649441b');
INSERT INTO public.audit VALUES (60, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '54IADOCO', 10, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9056785fa726fdd74a7edd43a8dd111c008fd5136b60200966c453bcf649441b', '\xdd8efe25cae86af14fe6fa22a4b9e3fad4a31b4d1f8828a0bf9d07ccbab6da58');
INSERT INTO public.audit VALUES (61, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'W63XJMMI', 10, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xdd8efe25cae86af14fe6fa22a4b9e3fad4a31b4d1f8828a0bf9d07ccbab6da58', '\xf495f65a15efa44c51cec95862a5516498b42e5abcb5c406b7b889c94bef0da7');
INSERT INTO public.audit VALUES (62, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'WQDKVC5C', 10, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf495f65a15efa44c51cec95862a5516498b42e5abcb5c406b7b889c94bef0da7', '\xd306841070de96120b1be5c1de2a3ff4d4e4133333ce975efc82b84666fabeb5');
INSERT INTO public.audit VALUES (63, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'LTBOLYVP', 10, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd306841070de96120b1be5c1de2a3ff4d4e4133333ce975efc82b84666fabeb5', '\xc678d82e51e52fdef1c449c3128e4c035e46d44d8a5d24a81d362fa7e48677f2');
INSERT INTO public.audit VALUES (64, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'LILLTBQZ', 10, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc678d82e51e52fdef1c449c3128e4c035e46d44d8a5d24a81d362fa7e48677f2', '\x1158104c4f05e979b68210071a1f1cf983daf4aa36219557f1bd3b3bc26bebc4');
INSERT INTO public.audit VALUES (65, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob9"}', '\x1158104c4f05e979b68210071a1f1cf983daf4aa36219557f1bd3b3bc26bebc4', '\xcc0d2f565cfaa9c45fad65ecf2ed7cc3e2b5d8aa0a72ae299d84118f481dc2db');
INSERT INTO public.audit VALUES (66, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xcc0d2f565cfaa9c45fad65ecf2ed7cc3e2b5d8aa0a72ae299d84118f481dc2db', '\x938738515141c012f17244cde1d8a5e14fedaf1f1c88501bfa6bf768ffd753d3');
INSERT INTO public.audit VALUES (67, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '34SKDCXT', 11, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x938738515141c012f17244cde1d8a5e14fedaf1f1c88501bfa6bf768ffd753d3', '\x8a6e47ab375b843aaebf2f5ddfb97d588d1dfa7b6d566526b32fdf8df967245d');
INSERT INTO public.audit VALUES (68, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'MJ45WE2Z', 11, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8a6e47ab375b843aaebf2f5ddfb97d588d1dfa7b6d566526b32fdf8df967245d', '\xa7b576187b5798787435a318b8611539afa3b436f874550fbec88aae0a2462df');
INSERT INTO public.audit VALUES (69, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'ZMFPNYEG', 11, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa7b576187b5798787435a318b8611539afa3b436f874550fbec88aae0a2462df', '\x282988ce5da6121ab5654e1e451505b5202f705878dfc07a30c76c9c1eb0823b');
INSERT INTO public.audit VALUES (70, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'MECRLPGG', 11, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x282988ce5da6121ab5654e1e451505b5202f705878dfc07a30c76c9c1eb0823b', '\xeb5c1b67d638856ef3a50f43efda796344a4d555dc9f11d8d9136f52b22084b2');
INSERT INTO public.audit VALUES (71, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'SVT4GT5Q', 11, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xeb5c1b67d638856ef3a50f43efda796344a4d555dc9f11d8d9136f52b22084b2', '\xdb0f52a10a247441b2e17bab9fa256767406b1948ee0eba39a46ad55ddddb8c8');
INSERT INTO public.audit VALUES (72, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob10"}', '\xdb0f52a10a247441b2e17bab9fa256767406b1948ee0eba39a46ad55ddddb8c8', '\x72662ac240b662351d51d5337c4793fc266de9bee3a86472c86cd5a02167627f');
INSERT INTO public.audit VALUES (73, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x72662ac240b662351d51d5337c4793fc266de9bee3a86472c86cd5a02167627f', '\x7ccacac427b22f22b52596301be0d5441404af304f61ded5669cbef68fe5ffdd');
INSERT INTO public.audit VALUES (74, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'YHS5H2XG', 12, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7ccacac427b22f22b52596301be0d5441404af304f61ded5669cbef68fe5ffdd', '\x8b147178de68e01019e31b4d8f44531f8a6f045e582d83a0aa4b6dbec1ada7df');
INSERT INTO public.audit VALUES (75, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'DX5AI5TW', 12, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8b147178de68e01019e31b4d8f44531f8a6f045e582d83a0aa4b6dbec1ada7df', '\xdad0edf3c3bb42dd874f3aa5149a1cc51bfe34475738473fdeced4ae8e9c647d');
INSERT INTO public.audit VALUES (76, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'G5SKMACC', 12, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xdad0edf3c3bb42dd874f3aa5149a1cc51bfe34475738473fdeced4ae8e9c647d', '\x0689e879a1f12aeb61816b42956969bcec51c9bbf9e807260a4067e6fe160957');
INSERT INTO public.audit VALUES (77, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'DCZAHBOS', 12, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0689e879a1f12aeb61816b42956969bcec51c9bbf9e807260a4067e6fe160957', '\x88524ac68591294b4490c4c04ffb518ab170dc0b16747cc96de4d2ac0d3fc341');
INSERT INTO public.audit VALUES (78, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '55KSLSXE', 12, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x88524ac68591294b4490c4c04ffb518ab170dc0b16747cc96de4d2ac0d3fc341', '\x96ef8557c0aca88dfe990a9f2fea1a0b247301c086b341dc3ab01d80b9bcf046');
INSERT INTO public.audit VALUES (79, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob11"}', '\x96ef8557c0aca88dfe990a9f2fea1a0b247301c086b341dc3ab01d80b9bcf046', '\xd1d055ad55dca05c1a1db4ee7d1a407fe1a91b34bc51a6e5f49867298550a2c0');
INSERT INTO public.audit VALUES (80, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xd1d055ad55dca05c1a1db4ee7d1a407fe1a91b34bc51a6e5f49867298550a2c0', '\x44dbdda8c1b8c1de11f10e3be7aa6e72ddabc563cd975ae67d097d83ba5696d7');
INSERT INTO public.audit VALUES (81, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'N2JIYAEP', 13, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x44dbdda8c1b8c1de11f10e3be7aa6e72ddabc563cd975ae67d097d83ba5696d7', '\xc53ec210ce44e59e5d42c18f9cc45062d696385958210ad965847e66ceac06e6');
INSERT INTO public.audit VALUES (82, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'RO6S5SVN', 13, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xc53ec210ce44e59e5d42c18f9cc45062d696385958210ad965847e66ceac06e6', '\x97b95f7dbdc7808b86b9fc87f74f0b76435de65fced48018b55b5e2d0d650a46');
INSERT INTO public.audit VALUES (83, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'VQEZRDJJ', 13, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x97b95f7dbdc7808b86b9fc87f74f0b76435de65fced48018b55b5e2d0d650a46', '\xf0617ec6e74e9b1b4b96e1a971eef333608fbc2bbde892b686ba57d4e3b10012');
INSERT INTO public.audit VALUES (84, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'THBFSYXO', 13, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf0617ec6e74e9b1b4b96e1a971eef333608fbc2bbde892b686ba57d4e3b10012', '\x3b9239fc160c766272dbcf59075192d3db16a2533490f7effa8cd796dad6ec48');
INSERT INTO public.audit VALUES (85, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '2VW2WDY4', 13, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x3b9239fc160c766272dbcf59075192d3db16a2533490f7effa8cd796dad6ec48', '\x72df6b59bfd7d90e3439170a4cae99ff4394d4357f5fa66daea0b472af4a167b');
INSERT INTO public.audit VALUES (86, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob12"}', '\x72df6b59bfd7d90e3439170a4cae99ff4394d4357f5fa66daea0b472af4a167b', '\x3c64ae9a1d4f9ff9dc62220c60a54adc7b6c5cff6d32968199dd8ebd489863c7');
INSERT INTO public.audit VALUES (87, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x3c64ae9a1d4f9ff9dc62220c60a54adc7b6c5cff6d32968199dd8ebd489863c7', '\x782f45c6632b248190976c41128b3c06d7896f593ecabaae8c1f5b9b79f1cc63');
INSERT INTO public.audit VALUES (88, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'BEJUYTM5', 14, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x782f45c6632b248190976c41128b3c06d7896f593ecabaae8c1f5b9b79f1cc63', '\xeeccb523b6eb70c9e3aa070ffb439deb086325199c117238bd91fbe5fa099236');
INSERT INTO public.audit VALUES (89, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'UHNCHRCT', 14, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xeeccb523b6eb70c9e3aa070ffb439deb086325199c117238bd91fbe5fa099236', '\xf3ade097c3ebcc79644a7c3a69bb70b6c15f11cfd3b82ca2be8ce20c0e5f2575');
INSERT INTO public.audit VALUES (90, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '6ZSAZZUU', 14, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf3ade097c3ebcc79644a7c3a69bb70b6c15f11cfd3b82ca2be8ce20c0e5f2575', '\x9d77bfbdb7f1353b696ec214fced9b86bce55cd93693fabd915dfa084a1cdb18');
INSERT INTO public.audit VALUES (91, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'N43NZEFL', 14, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9d77bfbdb7f1353b696ec214fced9b86bce55cd93693fabd915dfa084a1cdb18', '\xeaa53e1a3adc2b84d9737f5374d7f8f4679b8bd7584f304d82b0b603aad192ea');
INSERT INTO public.audit VALUES (92, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'ZHG3AAPB', 14, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xeaa53e1a3adc2b84d9737f5374d7f8f4679b8bd7584f304d82b0b603aad192ea', '\x677598e932161fb923e724c1c15f970d96f3e82f906e69c35ac9858f8356e5b0');
INSERT INTO public.audit VALUES (93, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob13"}', '\x677598e932161fb923e724c1c15f970d96f3e82f906e69c35ac9858f8356e5b0', '\x1d124f97453583f7822ee4a77ac69e82edb87e8eb86922f590ef3d40cd4bc3f4');
INSERT INTO public.audit VALUES (94, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x1d124f97453583f7822ee4a77ac69e82edb87e8eb86922f590ef3d40cd4bc3f4', '\xd85b872cd9a693213f2171f9f34bd824d68784a3b7fde98c44d4ed495e7b390f');
INSERT INTO public.audit VALUES (95, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'DKSUJHUR', 15, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd85b872cd9a693213f2171f9f34bd824d68784a3b7fde98c44d4ed495e7b390f', '\x974b90e7518964948785d17bd2da43f2f9b8747cb74008d01def5c0a20c552b5');
INSERT INTO public.audit VALUES (96, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'NEN63MGY', 15, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x974b90e7518964948785d17bd2da43f2f9b8747cb74008d01def5c0a20c552b5', '\x55fca1740534a90a74013638b1cd5b7b679b2ae13cf40532c8c9f553ba8efeca');
INSERT INTO public.audit VALUES (97, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'SGXDRG5C', 15, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x55fca1740534a90a74013638b1cd5b7b679b2ae13cf40532c8c9f553ba8efeca', '\x585a1e2da9286da9b74e608ff1ff8e25e5a7b395b14117d637ff5d91c4917afa');
INSERT INTO public.audit VALUES (98, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'BEEANGOH', 15, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x585a1e2da9286da9b74e608ff1ff8e25e5a7b395b14117d637ff5d91c4917afa', '\x9862855c40f06f4c247caf441fd9262f0c5692d71a377718f77623f414c4cefe');
INSERT INTO public.audit VALUES (99, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'UJNZSD4L', 15, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9862855c40f06f4c247caf441fd9262f0c5692d71a377718f77623f414c4cefe', '\x66f6f68cedf4392396d5296aa8eade1ab6da7636c0446697be365b6fa1e9d026');
INSERT INTO public.audit VALUES (100, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob14"}', '\x66f6f68cedf4392396d5296aa8eade1ab6da7636c0446697be365b6fa1e9d026', '\xb835b64f2a83c866d43ffefbf720e4cd545df96a7049b6fa43f13157dfa2b26b');
INSERT INTO public.audit VALUES (101, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xb835b64f2a83c866d43ffefbf720e4cd545df96a7049b6fa43f13157dfa2b26b', '\x4f852a3968ec3f7aafab0038a3af297062b88bd08a799337fa5567957bbc2e2f');
INSERT INTO public.audit VALUES (102, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '3LL6MCLZ', 16, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4f852a3968ec3f7aafab0038a3af297062b88bd08a799337fa5567957bbc2e2f', '\xd59d5897515d57eb4ea46f7321a0eced2da10dafb707381c4d677e11b420782f');
INSERT INTO public.audit VALUES (103, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'K6DLJIZE', 16, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd59d5897515d57eb4ea46f7321a0eced2da10dafb707381c4d677e11b420782f', '\xcb989a7975f3be3045e5c2618bd771c109253006bf9d2cb17ccfd349e26c9540');
INSERT INTO public.audit VALUES (104, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'PTH7ZPWE', 16, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xcb989a7975f3be3045e5c2618bd771c109253006bf9d2cb17ccfd349e26c9540', '\x51e3f97c785dbe22b4286becd0cc0cf79a231d1b3913cd9afc6cb27f54abe194');
INSERT INTO public.audit VALUES (105, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '6SYOLFCG', 16, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x51e3f97c785dbe22b4286becd0cc0cf79a231d1b3913cd9afc6cb27f54abe194', '\xdabaa8af332727bb7cb56d2d0a3fd3c793ce57ee3a67e7186c5430a01e8385a4');
INSERT INTO public.audit VALUES (106, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'LYCXV6QF', 16, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xdabaa8af332727bb7cb56d2d0a3fd3c793ce57ee3a67e7186c5430a01e8385a4', '\xb688055f02905a8a0c183660cb77ba61b31cd94722e002b425d846cddfb3f658');
INSERT INTO public.audit VALUES (107, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob15"}', '\xb688055f02905a8a0c183660cb77ba61b31cd94722e002b425d846cddfb3f658', '\x089d8eea653b483351c83bbda26db3966224b06a715ee8bf328cbd4a35a4a912');
INSERT INTO public.audit VALUES (108, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x089d8eea653b483351c83bbda26db3966224b06a715ee8bf328cbd4a35a4a912', '\x6b88d7a57733cdf849d435573c887b23a7bb182aa82fec0494968292bb633d8c');
INSERT INTO public.audit VALUES (109, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'WODL5N7T', 17, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6b88d7a57733cdf849d435573c887b23a7bb182aa82fec0494968292bb633d8c', '\x942b7ad1ca02c9698f37b9c0bf3e916b82ac64d94e57ae4e1636856b752c121f');
INSERT INTO public.audit VALUES (110, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'UJNGU2ZF', 17, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x942b7ad1ca02c9698f37b9c0bf3e916b82ac64d94e57ae4e1636856b752c121f', '\xfea145615cdb4c693eaf2eed9a4e54165efa9a8574eb7676d398d41708f6ba0b');
INSERT INTO public.audit VALUES (111, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '6I2J3NKW', 17, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xfea145615cdb4c693eaf2eed9a4e54165efa9a8574eb7676d398d41708f6ba0b', '\xa6ca20879335e29b9b0e765b42730fba2c494e2143ca9b7bec51c9fc5ed46442');
INSERT INTO public.audit VALUES (112, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'OW3GHWWN', 17, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa6ca20879335e29b9b0e765b42730fba2c494e2143ca9b7bec51c9fc5ed46442', '\x1a9d770ec39ac1811c8ae61364ed7a6e9f0b1c764f3b5cfc0c26f505b2b1685c');
INSERT INTO public.audit VALUES (113, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '5ZRM3V4Q', 17, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1a9d770ec39ac1811c8ae61364ed7a6e9f0b1c764f3b5cfc0c26f505b2b1685c', '\xe5846530e5edbf419af53a0c04f4bf1d6a1717c9726bae2f13a4403002d214cc');
INSERT INTO public.audit VALUES (114, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob16"}', '\xe5846530e5edbf419af53a0c04f4bf1d6a1717c9726bae2f13a4403002d214cc', '\x53efbc088dbec00fdf7b859db3908db37356a28fa8bfbec66319e8ab3ed5c4f9');
INSERT INTO public.audit VALUES (115, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x53efbc088dbec00fdf7b859db3908db37356a28fa8bfbec66319e8ab3ed5c4f9', '\x62153ee30e6eb4113bd9c5e2cee443dd708c72d1d6c07a74e05f19d4d1e6bd29');
INSERT INTO public.audit VALUES (116, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'K3KD6CBQ', 18, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x62153ee30e6eb4113bd9c5e2cee443dd708c72d1d6c07a74e05f19d4d1e6bd29', '\xd543f75767a118096901504c2034bd521a131f82029a92200b55020f68981e67');
INSERT INTO public.audit VALUES (117, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'M442EMSB', 18, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xd543f75767a118096901504c2034bd521a131f82029a92200b55020f68981e67', '\x8b795c48ef05f1937111316030b76442fea257e52b81fae379615b3a272a9b0e');
INSERT INTO public.audit VALUES (118, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'DPMUFSYK', 18, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x8b795c48ef05f1937111316030b76442fea257e52b81fae379615b3a272a9b0e', '\x9c646f01fc8aff07a4e52461a04320c362e82f16aadf501f3944b4b2ef171b43');
INSERT INTO public.audit VALUES (119, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'GGRBTEXZ', 18, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9c646f01fc8aff07a4e52461a04320c362e82f16aadf501f3944b4b2ef171b43', '\xe2c06dbc981e6a91fa5379707333701117f7a50035892fda142e70a61a939e8a');
INSERT INTO public.audit VALUES (120, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'RYGHYX7Z', 18, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xe2c06dbc981e6a91fa5379707333701117f7a50035892fda142e70a61a939e8a', '\xb77690b314c7ee0708bc47ab1fde857fd65276bfdc15d23582484495d3155058');
INSERT INTO public.audit VALUES (121, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob17"}', '\xb77690b314c7ee0708bc47ab1fde857fd65276bfdc15d23582484495d3155058', '\x4e477aca76fb3f8bb217ae621401cd36b1245b28b5f82168fbed223fff9f4126');
INSERT INTO public.audit VALUES (122, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x4e477aca76fb3f8bb217ae621401cd36b1245b28b5f82168fbed223fff9f4126', '\x7040d4d9f8bbfbb3e73e8866afde338d74e283f9ec147c510f2aeac07d42a307');
INSERT INTO public.audit VALUES (123, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '2OQXM563', 19, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7040d4d9f8bbfbb3e73e8866afde338d74e283f9ec147c510f2aeac07d42a307', '\x9e376051eb64ca8593db9770473a930fe564139753a111cce333df30be69fd65');
INSERT INTO public.audit VALUES (124, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'Y42EUYMV', 19, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x9e376051eb64ca8593db9770473a930fe564139753a111cce333df30be69fd65', '\x70cc975976ceb670b2e00db39c13f9e528dcae5bc76922d1a87ce784ad79a37b');
INSERT INTO public.audit VALUES (125, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '3UOWYYAR', 19, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x70cc975976ceb670b2e00db39c13f9e528dcae5bc76922d1a87ce784ad79a37b', '\xf6bf00821d9d8097c76e077b1525357a3973ba576bce280c98978f9dd34f182a');
INSERT INTO public.audit VALUES (126, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'YOMK6VQ3', 19, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xf6bf00821d9d8097c76e077b1525357a3973ba576bce280c98978f9dd34f182a', '\x4833380857f895bc2ebca4acc49a7997241302eee2ae7020a19e3b531cc18ff2');
INSERT INTO public.audit VALUES (127, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'KXIFJF4T', 19, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x4833380857f895bc2ebca4acc49a7997241302eee2ae7020a19e3b531cc18ff2', '\xc0b4a3251c79b8492df227e39e67d6d98d68b690873316694062ae0476da0cc0');
INSERT INTO public.audit VALUES (128, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob18"}', '\xc0b4a3251c79b8492df227e39e67d6d98d68b690873316694062ae0476da0cc0', '\xe7c3c48dd235ea9a702f72b7d17dd0b7d7c902a0e944d828b1b7101965c526c2');
INSERT INTO public.audit VALUES (129, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xe7c3c48dd235ea9a702f72b7d17dd0b7d7c902a0e944d828b1b7101965c526c2', '\x0d3d31b29007b06dd921c8db89c354cf2f04982f40c21a3b895141be72cb9198');
INSERT INTO public.audit VALUES (130, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'UBS7RDH5', 20, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x0d3d31b29007b06dd921c8db89c354cf2f04982f40c21a3b895141be72cb9198', '\x6423fe40a376c9f73b900d71293c1f3c5d7f3ff92f9c2ca349ec712d7889f5c7');
INSERT INTO public.audit VALUES (131, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'TL3PJ3L4', 20, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x6423fe40a376c9f73b900d71293c1f3c5d7f3ff92f9c2ca349ec712d7889f5c7', '\xa0ae4324db3117f4e9ecf69f12a71d061a3595c4c3a575c22bfb8310723ce621');
INSERT INTO public.audit VALUES (132, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'BTHTELWY', 20, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xa0ae4324db3117f4e9ecf69f12a71d061a3595c4c3a575c22bfb8310723ce621', '\x2d9f53c0698ddd7ce08227a2bb730befa560374076014bd48218e16ae1ccbed8');
INSERT INTO public.audit VALUES (133, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'TXST7V56', 20, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x2d9f53c0698ddd7ce08227a2bb730befa560374076014bd48218e16ae1ccbed8', '\xb48e354be64b63d7df43b2c4a8bc28a35987244c37996ace1f1f93641850d2f2');
INSERT INTO public.audit VALUES (134, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'D6C2II3J', 20, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb48e354be64b63d7df43b2c4a8bc28a35987244c37996ace1f1f93641850d2f2', '\x6e6e0ba56d87b166bfc042a774495b7e3725a24de4e4518a79d20a005dd68949');
INSERT INTO public.audit VALUES (135, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob19"}', '\x6e6e0ba56d87b166bfc042a774495b7e3725a24de4e4518a79d20a005dd68949', '\x64deb712fce98ce3d19fd415e33a1fe254633db3a8381e19a122cd0fa7c08c01');
INSERT INTO public.audit VALUES (136, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{"acl_list":null,"privileges":[]}', '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x64deb712fce98ce3d19fd415e33a1fe254633db3a8381e19a122cd0fa7c08c01', '\x5e3029e37c7cf083531f1e76f6af917c5d1d6edf7273ac68a917aaf406e18c10');
INSERT INTO public.audit VALUES (137, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'NAYBJIAG', 21, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"t0","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x5e3029e37c7cf083531f1e76f6af917c5d1d6edf7273ac68a917aaf406e18c10', '\x1c923ab7beaf502d7269a1b1f3c1a27541a96cfa6090d8d1e6fcdc37da059a5f');
INSERT INTO public.audit VALUES (138, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'OOHSMZOI', 21, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"lasting":0,"name":"t1","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x1c923ab7beaf502d7269a1b1f3c1a27541a96cfa6090d8d1e6fcdc37da059a5f', '\x7fcf00c7c241e5364a9f92c2458e4300e0baf9ee83f7e3030a5b503b0a370df1');
INSERT INTO public.audit VALUES (139, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'ZLOTEHEX', 21, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"lasting":0,"name":"t2","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\x7fcf00c7c241e5364a9f92c2458e4300e0baf9ee83f7e3030a5b503b0a370df1', '\xaee50800821de744857caf4036519234eaa6ed881487f2e6cdc29b7bd542a519');
INSERT INTO public.audit VALUES (140, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'JEBGTY3R', 21, '{}', '{"allow_list":[],"expires_at":1800259200,"lasting":0,"name":"t3","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xaee50800821de744857caf4036519234eaa6ed881487f2e6cdc29b7bd542a519', '\xb091ec3768c021f2f8f2cb292d63fdfdbccc788fe6b824fb37830005fd91919d');
INSERT INTO public.audit VALUES (141, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'R7OCFQ2A', 21, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"lasting":0,"name":"t4","parent":null,"privileges":["list-accts"],"sessions_anywhere":0}', '\xb091ec3768c021f2f8f2cb292d63fdfdbccc788fe6b824fb37830005fd91919d', '\x8fec7aba63077ffcb8d9b75f8ba3dff12eb0b0f01609f90c59f7514c54790468');
INSERT INTO public.audit VALUES (142, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't0', 'HLAYQJDH', 2, '{"name":"t0"}', '{}', '\x8fec7aba63077ffcb8d9b75f8ba3dff12eb0b0f01609f90c59f7514c54790468', '\x03aa3245ed442584850627628ee44227272b2c72a7f2251b4fa3c9a87ba49851');
INSERT INTO public.audit VALUES (143, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't1', 'UT6H7FRD', 2, '{"name":"t1"}', '{}', '\x03aa3245ed442584850627628ee44227272b2c72a7f2251b4fa3c9a87ba49851', '\xf363f9d10a5607af58160426c3ceb9f99e1528157193f910140b21c68dacb5f2');
INSERT INTO public.audit VALUES (144, 1800000000, 'account.renamed', 1, 'root', NULL, '', 'local', 'robert', '3', 3, '{"username":"bob1"}', '{"username":"robert"}', '\xf363f9d10a5607af58160426c3ceb9f99e1528157193f910140b21c68dacb5f2', '\x7340d7d3849cd1709a1cbf65c4df17346b063e633c78ce278d374efae4d4c7c6');
INSERT INTO public.audit VALUES (145, 1800000000, 'account.suspended', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"locked":0,"reason":"unpaid"}', '\x7340d7d3849cd1709a1cbf65c4df17346b063e633c78ce278d374efae4d4c7c6', '\x8c2492636b15bcba1edd7808513ac744bad127f29ddbc107973d5e0bf5b58e53');
INSERT INTO public.audit VALUES (146, 1800000000, 'account.removed', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"domain":null,"username":"bob3"}', '{"revoked":5}', '\x8c2492636b15bcba1edd7808513ac744bad127f29ddbc107973d5e0bf5b58e53', '\x31ab6c16a662f15d2572de7c5b0469f66b3aeaa0a109eea7564b43d6c56d35a7');
INSERT INTO public.audit VALUES (147, 1800000000, 'account.created', 6, 'bob4', NULL, '', 'local', 'carol', '22', 22, '{}', '{"contact_email":"","domain":"carol.example","owner_id":6,"privileges":[],"username":"carol"}', '\x31ab6c16a662f15d2572de7c5b0469f66b3aeaa0a109eea7564b43d6c56d35a7', '\x674adaba1248f060833e9065e57538233bb5525b15a5bcbf48c3c90ad5783583');
INSERT INTO public.audit VALUES (148, 1800000000, 'token.updated', 1, 'root', NULL, '', 'local', 't0', 'WBKLKXT4', 7, '{"privileges":["list-accts"]}', '{"privileges":["passwd"]}', '\x674adaba1248f060833e9065e57538233bb5525b15a5bcbf48c3c90ad5783583', '\x1670ffd6c58856c1746f5b3091fb1656c3ecff9d33450fce2e29ab1c6674237a');
INSERT INTO public.audit VALUES (149, 1800000000, 'settings.changed', 1, 'root', NULL, '', 'local', 'settings', 'settings', NULL, '{"time_zone":"UTC"}', '{"time_zone":"Europe/Berlin"}', '\x1670ffd6c58856c1746f5b3091fb1656c3ecff9d33450fce2e29ab1c6674237a', '\xb8072458313e77bfb4e65e1544c324537a4fcd39dbd72655d7eefa99994278c7');
INSERT INTO public.audit VALUES (150, 1800000000, 'account.password', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{}', '{"sessions_ended":0}', '\xb8072458313e77bfb4e65e1544c324537a4fcd39dbd72655d7eefa99994278c7', '\x02ab24186a9e23852931111ab7ee23eb4e9bcd9c46235a6724121c2dcd235f55');
INSERT INTO public.audit VALUES (151, 1800000000, 'acl_list.saved', 1, 'root', NULL, '', 'local', 'basic', 'basic', NULL, '{"privileges":[]}', '{"privileges":["list-accts"]}', '\x02ab24186a9e23852931111ab7ee23eb4e9bcd9c46235a6724121c2dcd235f55', '\x59518bf249f568d10613ef2b51c282338917c1f1c701f6bc24a53ab663c3c12d');
INSERT INTO public.audit VALUES (152, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{"acl_list":null,"privileges":["list-accts","manage-api-tokens","passwd"]}', '{"acl_list":"basic","privileges":["list-accts"]}', '\x59518bf249f568d10613ef2b51c282338917c1f1c701f6bc24a53ab663c3c12d', '\x7c193bc9e7df4396386d801cef8ee8b454691e812115126bab93332fd810abc0');
INSERT INTO public.audit VALUES (153, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 'parent', 'GJIGUB3Y', 1, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"parent","parent":null,"privileges":["all"],"sessions_anywhere":0}', '\x7c193bc9e7df4396386d801cef8ee8b454691e812115126bab93332fd810abc0', '\x35bf63f4dc534302ff94a5f4c805acafc5c4bb9c5b415def2a6481bc716834d8');
INSERT INTO public.audit VALUES (154, 1800000000, 'token.created', 1, 'root', 'GJIGUB3Y', '192.0.2.1', 'whm', 'child', '5LTN6533', 1, '{}', '{"allow_list":[],"expires_at":null,"lasting":0,"name":"child","parent":"GJIGUB3Y","privileges":["passwd"],"sessions_anywhere":0}', '\x35bf63f4dc534302ff94a5f4c805acafc5c4bb9c5b415def2a6481bc716834d8', '\xb7b9e05d3087f0cfdad46893308745999ed460445fdc50d11df3cbf2a447ff51');
INSERT INTO public.clock VALUES (1, 1800000000, 'boot-1', 1000);
INSERT INTO public.feed VALUES (1, 'account', 1, 'd4e05c912dd1e11525fce96ab7c416ee');
INSERT INTO public.feed VALUES (2, 'account', 2, '9a590d29678b5522075ee295da145df8');
INSERT INTO public.feed VALUES (3, 'account', 2, 'e7c500325421b0fa0f6e201e42ae89cc');
INSERT INTO public.feed VALUES (4, 'token', 1, '1e3fe2f252dd8acadb561dea5c6d0b7d');
INSERT INTO public.feed VALUES (5, 'token', 2, 'b0041a0d0481f7ec773bf019df9a458a');
INSERT INTO public.feed VALUES (6, 'token', 3, '857d425f952eda62a0054dd3cbdfda2c');
INSERT INTO public.feed VALUES (7, 'token', 4, '1386dee771bab7c06ac75c1fad68c391');
INSERT INTO public.feed VALUES (8, 'token', 5, '5ceeae666da812243870912229335a27');
INSERT INTO public.feed VALUES (9, 'account', 3, 'b06c506d36d3e89704143798c0ac22ce');
INSERT INTO public.feed VALUES (10, 'account', 3, '7a13d045ff185d83679251527116ded9');
INSERT INTO public.feed VALUES (11, 'token', 6, 'b1c849189d0b0212299555e6f35d9e70');
INSERT INTO public.feed VALUES (12, 'token', 7, '945157050885622f425753a60b6df184');
INSERT INTO public.feed VALUES (13, 'token', 8, '38bd1d4ffc12a7b8d2a869282c54d5fb');
INSERT INTO public.feed VALUES (14, 'token', 9, '6a8c17d24c6a46dee2e221e2e34c662b');
INSERT INTO public.feed VALUES (15, 'token', 10, '744ba3456093ab7f8d3309b865f21f3e');
INSERT INTO public.feed VALUES (16, 'account', 4, 'b6ace90e408a9b1ef4ec3b0731d4865c');
INSERT INTO public.feed VALUES (17, 'account', 4, 'de2e04a13b81970c56a0d6a40a494927');
INSERT INTO public.feed VALUES (18, 'token', 11, '011b9b4f00d9c15f63c8d4eec0811405');
INSERT INTO public.feed VALUES (19, 'token', 12, '6e973438f88615e861fc9c317e31f638');
INSERT INTO public.feed VALUES (20, 'token', 13, '11cfda3913f60c740bfb7782ddd61c92');
INSERT INTO public.feed VALUES (21, 'token', 14, '00e982eb91f62b7e8e6701a510c2efde');
INSERT INTO public.feed VALUES (22, 'token', 15, 'ea51e7cf436b98a1d9b03ea567f26f77');
INSERT INTO public.feed VALUES (23, 'account', 5, '55936e725f744d36c85d540efc8f083d');
INSERT INTO public.feed VALUES (24, 'account', 5, '7bd61e4558ae1433c52daab6c36afd76');
INSERT INTO public.feed VALUES (25, 'token', 16, '98b2980d43dc735a0e6b21de039d8c2e');
INSERT INTO public.feed VALUES (26, 'token', 17, '9f2bc3486d70c197a30068b61d0f024c');
INSERT INTO public.feed VALUES (27, 'token', 18, '34d6ff177fe95bb5e5e44535a524f3d2');
INSERT INTO public.feed VALUES (28, 'token', 19, '91cc423961be45556a273f5b3c117c39');
INSERT INTO public.feed VALUES (29, 'token', 20, '9b6924e7ed78d089fe334fd6eafec3f1');
INSERT INTO public.feed VALUES (30, 'account', 6, '7dec0be2d1128a73203ac73b0a5189e1');
INSERT INTO public.feed VALUES (31, 'account', 6, 'b5df2ce424e2369cce0df0a0b57a87d1');
INSERT INTO public.feed VALUES (32, 'token', 21, '86a3435244ba3885d21a48714313fbae');
INSERT INTO public.feed VALUES (33, 'token', 22, '108801f64e809112ace68bdcb3bcc620');
INSERT INTO public.feed VALUES (34, 'token', 23, '43ce2d19361b67be8133133bf9063e75');
INSERT INTO public.feed VALUES (35, 'token', 24, 'c5b8a87dafe862f39c8201efc849a14c');
INSERT INTO public.feed VALUES (36, 'token', 25, '33f2c4c39e1c5a8cae1e3fa0ebab69c9');
INSERT INTO public.feed VALUES (37, 'account', 7, 'e6d9ac9a97828e789be0ac0241195e50');
INSERT INTO public.feed VALUES (38, 'account', 7, 'd1b161aa505662f3677c7f25c4ce0720');
INSERT INTO public.feed VALUES (39, 'token', 26, '9b4578688099e3e112b8ce7d21587ba8');
INSERT INTO public.feed VALUES (40, 'token', 27, '9e60779755e53d916f491215bb55ede0');
INSERT INTO public.feed VALUES (41, 'token', 28, '6071994ab42ad94e78b1a8b01fa41dce');
INSERT INTO public.feed VALUES (42, 'token', 29, '96a81459cacdb7ba8262846051c7df77');
INSERT INTO public.feed VALUES (43, 'token', 30, '207ea443a777145edb90beff7a8848b8');
INSERT INTO public.feed VALUES (44, 'account', 8, 'fb91a5c7897845f60a578b0321f2e546');
INSERT INTO public.feed VALUES (45, 'account', 8, 'b176eedca0f654c403e04b353a262934');
INSERT INTO public.feed VALUES (46, 'token', 31, '0eca450899a3ec84c64d8688091eee95');
INSERT INTO public.feed VALUES (47, 'token', 32, '1c0a0aa8b9c1952196d2adfce7278c00');
INSERT INTO public.feed VALUES (48, 'token', 33, '3d74285e0355e469cd247cf02db9dd08');
INSERT INTO public.feed VALUES (49, 'token', 34, '7bceb018499a9185c0abaa195419e1dd');
INSERT INTO public.feed VALUES (50, 'token', 35, 'a8d2a8135e7376823f7dbfc2d118350e');
INSERT INTO public.feed VALUES (51, 'account', 9, 'cc6b0428a4874950610fc432723c832e');
INSERT INTO public.feed VALUES (52, 'account', 9, '897e2dd10c90f61a6729c9e98e8bb835');
INSERT INTO public.feed VALUES (53, 'token', 36, '5dd2c9656fe196bcd4ccebf3181dea18');
INSERT INTO public.feed VALUES (54, 'token', 37, 'c5c2db0b0a6da0cbe6a720f627b351e0');
INSERT INTO public.feed VALUES (55, 'token', 38, '6096d1a335391f97dc4edefa59d62d12');
INSERT INTO public.feed VALUES (56, 'token', 39, 'ed57e6054bdd189b7079c90c74c9e91f');
INSERT INTO public.feed VALUES (57, 'token', 40, '9abbb42dcd942084d2d30a861fbd732c');
INSERT INTO public.feed VALUES (58, 'account', 10, '9af9757e56ea737a33c0d93a14e7150e');
INSERT INTO public.feed VALUES (59, 'account', 10, '619cdefbab831be60cecb394f22d1e16');
INSERT INTO public.feed VALUES (60, 'token', 41, '17f08fd340a3f34df8fae26caf52ac94');
INSERT INTO public.feed VALUES (61, 'token', 42, 'a18ef76b2d3f111ce37e3bae10dcaafa');
INSERT INTO public.feed VALUES (62, 'token', 43, 'a60fa2e833fc045d702dbc431be2e8dd');
INSERT INTO public.feed VALUES (63, 'token', 44, 'd808e0becadf5295ffcc2fa4c3184f10');
INSERT INTO public.feed VALUES (64, 'token', 45, 'cec7512986c3de86812cc3bf391a4b3c');
INSERT INTO public.feed VALUES (65, 'account', 11, 'a2bbfd153b228facdf85be035193dfa8');
INSERT INTO public.feed VALUES (66, 'account', 11, '30571a0a552b56ac8147266dffb6edb1');
INSERT INTO public.feed VALUES (67, 'token', 46, 'efc4defb7e496b2384db38e090d615b9');
INSERT INTO public.feed VALUES (68, 'token', 47, '1a7cf6339c92d8df377b2a6350fa0717');
INSERT INTO public.feed VALUES (69, 'token', 48, 'ade2b0dee80b5214fee1dac916a1e849');
INSERT INTO public.feed VALUES (70, 'token', 49, '99e82d0d7ba644ee02449b1c118e7294');
INSERT INTO public.feed VALUES (71, 'token', 50, 'f7fd9a0d1f8a91446001d329c8212815');
INSERT INTO public.feed VALUES (72, 'account', 12, '017eeba9a63bc407c6fd51daf05dc48c');
INSERT INTO public.feed VALUES (73, 'account', 12, '8ec18193b8bde755c80d3ab0cfa95b29');
INSERT INTO public.feed VALUES (74, 'token', 51, 'c4c8df4c3dc1d682b304b2b2022dea9e');
INSERT INTO public.feed VALUES (75, 'token', 52, 'a630729e2cf65f2c3a63ec1cdc24b047');
INSERT INTO public.feed VALUES (76, 'token', 53, '0732fac12b41d8e7082b94b6b6eff6b6');
INSERT INTO public.feed VALUES (77, 'token', 54, '8863263b4fd1545a52750d1bdad2d736');
INSERT INTO public.feed VALUES (78, 'token', 55, '4710cd33fe27de59c742721eed682384');
INSERT INTO public.feed VALUES (79, 'account', 13, 'dd2877b13d6a84c445154c2997853eab');
INSERT INTO public.feed VALUES (80, 'account', 13, 'd8820858d9364da135abd164c1b399e2');
INSERT INTO public.feed VALUES (81, 'token', 56, '403b831b734515a4ebff53955249fffc');
INSERT INTO public.feed VALUES (82, 'token', 57, '70802d47043f819ad5ca8276a6e12d22');
INSERT INTO public.feed VALUES (83, 'token', 58, 'c7b19b68c508d6c8421e42fad09842ff');
INSERT INTO public.feed VALUES (84, 'token', 59, '8f64bbce50b299bfccf8ab0bee659732');
INSERT INTO public.feed VALUES (85, 'token', 60, '7fb4c5f9987336c34b7a36832ee83c9d');
INSERT INTO public.feed VALUES (86, 'account', 14, '825173f47f4e7617b86745daa8335f94');
INSERT INTO public.feed VALUES (87, 'account', 14, 'a92756741f16cfb8246a9cc747c2f833');
INSERT INTO public.feed VALUES (88, 'token', 61, 'a3a42c666499bdf0fe51f5c59e1d75a5');
INSERT INTO public.feed VALUES (89, 'token', 62, 'fa212e7a4332baa2443fba106a189c51');
INSERT INTO public.feed VALUES (90, 'token', 63, '729db07600ad8e58dc1e01813c35dbbb');
INSERT INTO public.feed VALUES (91, 'token', 64, 'cbe396dd8f286a06c5248e3e0f810663');
INSERT INTO public.feed VALUES (92, 'token', 65, '37f8a43d371ab07fa13e95f57ea0100e');
INSERT INTO public.feed VALUES (93, 'account', 15, '409c42946bd70769dd0b851de2c461b4');
INSERT INTO public.feed VALUES (94, 'account', 15, '67b69e787932c8b8e8da4ca80aa532d2');
INSERT INTO public.feed VALUES (95, 'token', 66, '0b8cdf96af2b7bca5a2ccd4dda697023');
INSERT INTO public.feed VALUES (96, 'token', 67, '6d1ccfec3ae6add1d68496d98d30c9fa');
INSERT INTO public.feed VALUES (97, 'token', 68, '125977f7f40c8af13def35abae075c51');
INSERT INTO public.feed VALUES (98, 'token', 69, '855b40d93980c38ccf0e40ab769b9dd8');
INSERT INTO public.feed VALUES (99, 'token', 70, '436293bd00d61318cd3732ec7e1a9ce4');
INSERT INTO public.feed VALUES (100, 'account', 16, '375409497baf3040b6b813758806b4ee');
INSERT INTO public.feed VALUES (101, 'account', 16, '42008492d9863c9dfe2c00ce8445eda9');
INSERT INTO public.feed VALUES (102, 'token', 71, '571cf46828cab48148a252bc861f4b0a');
INSERT INTO public.feed VALUES (103, 'token', 72, '4ad9ded3331b83d723aa25f2cc65a993');
INSERT INTO public.feed VALUES (104, 'token', 73, '4df19b2ea6af1bb28ba99a75c6e6ae4c');
INSERT INTO public.feed VALUES (105, 'token', 74, '6e749cffdb8bcfa26b068ee684dd07de');
INSERT INTO public.feed VALUES (106, 'token', 75, '803e3438a71f82816c46e7e212c807f2');
INSERT INTO public.feed VALUES (107, 'account', 17, '76e86569bf8b6cad65bdc790f56f63ce');
INSERT INTO public.feed VALUES (108, 'account', 17, 'fe0e008383d4de6a4e815987609ecd66');
INSERT INTO public.feed VALUES (109, 'token', 76, '90263bdc58fb1daa354ad13409f42136');
INSERT INTO public.feed VALUES (110, 'token', 77, 'd4b7a40832cec9579334416137b47e60');
INSERT INTO public.feed VALUES (111, 'token', 78, '231473c45868b096203a0a2fff62f4fd');
INSERT INTO public.feed VALUES (112, 'token', 79, 'b047d6b26921038c832eed58fad6de04');
INSERT INTO public.feed VALUES (113, 'token', 80, 'a6d6021a61a99e656268873dc39054c8');
INSERT INTO public.feed VALUES (114, 'account', 18, '58863ada5080ee8b17f0127727615931');
INSERT INTO public.feed VALUES (115, 'account', 18, 'd0e10d02e0eb9714cf95a6b91769a8fc');
INSERT INTO public.feed VALUES (116, 'token', 81, '294187b1357a035ecfb388c300a839b9');
INSERT INTO public.feed VALUES (117, 'token', 82, '3ae3bb9651363fa9c0d21ff86ecf578b');
INSERT INTO public.feed VALUES (118, 'token', 83, 'e898b4e89471dcfdd1afa6ce4566f583');
INSERT INTO public.feed VALUES (119, 'token', 84, '6258ad1ec2e5d029b93d9bb4e1c17d52');
INSERT INTO public.feed VALUES (120, 'token', 85, '611f4622738b45fd348fee6c286d7dcb');
INSERT INTO public.feed VALUES (121, 'account', 19, '63036461a08f7b6a43ebd40b5855e85a');
INSERT INTO public.feed VALUES (122, 'account', 19, '4f1abaa118705ccaf61044a6f7b4c31c');
INSERT INTO public.feed VALUES (123, 'token', 86, 'a5de99a504f7be35097f7a994aa1f37e');
INSERT INTO public.feed VALUES (124, 'token', 87, '8bae82694f3c994697f68129a1a3bc65');
INSERT INTO public.feed VALUES (125, 'token', 88, '9d7a38d84be3754a25920d31a17c5891');
INSERT INTO public.feed VALUES (126, 'token', 89, 'edd632964d9ce4bbb0c1e32ca6e24ab7');
INSERT INTO public.feed VALUES (127, 'token', 90, 'a34dfe0332642ab1f751dff9396b6256');
INSERT INTO public.feed VALUES (128, 'account', 20, 'dd2d2a0de395d131690e1992cff9de7c');
INSERT INTO public.feed VALUES (129, 'account', 20, '5d40b4d252b4a8d1c2e528438ddf1ff2');
INSERT INTO public.feed VALUES (130, 'token', 91, '2deb75a5e139602c6ec49403598a5c2e');
INSERT INTO public.feed VALUES (131, 'token', 92, 'cee85bc15c345bf6f98a25c5e525c3d0');
INSERT INTO public.feed VALUES (132, 'token', 93, 'ace3199b209d0da3017827795bd6dfe0');
INSERT INTO public.feed VALUES (133, 'token', 94, 'da9c3bf492991c284645ded1443a20cd');
INSERT INTO public.feed VALUES (134, 'token', 95, '15295e8426dabae4106d8fcd2c9d3ad6');
INSERT INTO public.feed VALUES (135, 'account', 21, 'e36aa025bfa260c41f92d29552b1fdd8');
INSERT INTO public.feed VALUES (136, 'account', 21, '3eabc87938b4e0941e403555bda3cae7');
INSERT INTO public.feed VALUES (137, 'token', 96, 'c6730807b5b7fc481e745617875943af');
INSERT INTO public.feed VALUES (138, 'token', 97, 'ebdf479b80a4aff63c6dffe159797171');
INSERT INTO public.feed VALUES (139, 'token', 98, 'bcde5b2fa9568cc49d6aa41a8bcb1014');
INSERT INTO public.feed VALUES (140, 'token', 99, '60dbcb2b101988a36072ee574a1a7d0d');
INSERT INTO public.feed VALUES (141, 'token', 100, '5d914f075a85c8bbb6bd72db14031bbd');
INSERT INTO public.feed VALUES (142, 'token', 1, '8d27f2be748b64078841f72bee417fc4');
INSERT INTO public.feed VALUES (142, 'token', 2, '8d27f2be748b64078841f72bee417fc4');
INSERT INTO public.feed VALUES (143, 'account', 3, '9ffe2650fd32366d02df7fecb95b2076');
INSERT INTO public.feed VALUES (144, 'account', 4, '842fdb063e09359605ee7ab17806e2ce');
INSERT INTO public.feed VALUES (145, 'account', 5, '9101a4b55f17d7798367be847385c6bc');
INSERT INTO public.feed VALUES (146, 'account', 22, 'ac3604087f9f2c74f4d5348f64fde55d');
INSERT INTO public.feed VALUES (147, 'token', 26, '9e8ea0b2ce6b328033f551b863161c97');
INSERT INTO public.feed VALUES (148, 'settings', 0, 'a8c04ddc66b11e6ef386c2330aeef0e3');
INSERT INTO public.feed VALUES (149, 'account', 8, '3798b37e3dd1908db0b07e483dbe9d12');
INSERT INTO public.feed VALUES (150, 'acl_list', 0, '72b7705cc8e51c254292899e5a03f40e');
INSERT INTO public.feed VALUES (151, 'account', 9, '984538369f90627ff6779460df85bf05');
INSERT INTO public.feed VALUES (152, 'token', 101, '233e2e181a458ce5451fddc1a9366fdf');
INSERT INTO public.feed VALUES (153, 'token', 102, '244d7c80b8d579671562e67527bf8e32');
INSERT INTO public.former_names VALUES (3, 'bob1');
INSERT INTO public.generation VALUES (1, '149d2f23ce24732ade37ad9e94911528', 153, '244d7c80b8d579671562e67527bf8e32', 154, '\xb7b9e05d3087f0cfdad46893308745999ed460445fdc50d11df3cbf2a447ff51');
INSERT INTO public.passwords VALUES (8, '$argon2id$v=19$m=19456,t=2,p=1$Z3G/2VumV4D4I/z1J5eVzw$2FI7QptugV61qpCjZoVPgYWxhwVLI0XrGHHwnRRpLEY', 1800000000);
INSERT INTO public.secrets VALUES ('\x3326bb8e02dec833d6854706b15b9906b747677229d52321d22472fdcae75330', '1', 1, 1800000000);
INSERT INTO public.secrets VALUES ('\xd4b93d2a4f38a84e3d419e3d0d000f1103bcdd09a82f77e51015c469a6cf850b', '1', 2, 1800000000);
INSERT INTO public.secrets VALUES ('\xcd658fda9aa76b77a6cefad6706b33cf74cb8f6a051799d6ab2616efb9389017', '1', 3, 1800000000);
INSERT INTO public.secrets VALUES ('\x25293e06c3ec61b339a6b443e47e9c38038b37d190d05e4e158263537e72745b', '1', 4, 1800000000);
INSERT INTO public.secrets VALUES ('\x9f1d64b4657d77cebdda2ffc132fc30d90250d15057fe60ae4067980fcb77c70', '1', 5, 1800000000);
INSERT INTO public.secrets VALUES ('\x128423bcd4d33f04c376e838461115c505bf038474963d8999a1fa9e89522d01', '1', 6, 1800000000);
INSERT INTO public.secrets VALUES ('\x225ca0feeee3375543dc66e2b7f4394858f7dc95f84819821562f6a09bddd58b', '1', 7, 1800000000);
INSERT INTO public.secrets VALUES ('\x6451a70f290c374c45761d3330fecd5cab095a10c0c5b6042564fb9d836c1c67', '1', 8, 1800000000);
INSERT INTO public.secrets VALUES ('\xe058ce31b2f8d7c7c8018b55a320f2db49b72a0f9ed7ac822facf13093cb0758', '1', 9, 1800000000);
INSERT INTO public.secrets VALUES ('\x502becb25cbeb57fd5343a7d0c93a9c68f9cfa618659f4d72823da109c80d706', '1', 10, 1800000000);
INSERT INTO public.secrets VALUES ('\x2f33cdffb3952127785f101da4acaf59867e1ff2a528d5f387b927d24d614cef', '1', 11, 1800000000);
INSERT INTO public.secrets VALUES ('\xdbf7eeae43a37a139f351d29d9801133a84fe14547952a1109dbd0f908ae949e', '1', 12, 1800000000);
INSERT INTO public.secrets VALUES ('\xb506ca8007a4b25482f7a5d1f38db9457d2d06d880fec2196a85e02419708c75', '1', 13, 1800000000);
INSERT INTO public.secrets VALUES ('\xf3694ffa8c11d9ae5495aeefb36d23f6e27a1657400956a96dda023ba49c92e1', '1', 14, 1800000000);
INSERT INTO public.secrets VALUES ('\x93f884fe6eaf988d923bbdcdee2e8323d32feb94220a853e7f6647d0e82e575f', '1', 15, 1800000000);
INSERT INTO public.secrets VALUES ('\x013fc68c004edf216bc37e96ceb3919979a64356ecad524bbaf6c1e3324c4778', '1', 16, 1800000000);
INSERT INTO public.secrets VALUES ('\x51afce3f55baba9fa88a7f1d685291ca317ee23502de8c3394578dc5d8cb08f5', '1', 17, 1800000000);
INSERT INTO public.secrets VALUES ('\x22c30f7d38b60046a4cfa34a497d92c62178c2c90a14cb94be6f27f6e29ffbd8', '1', 18, 1800000000);
INSERT INTO public.secrets VALUES ('\x8e39f6ac6199c42b05ea4068dd1e6766157470aabc6245eb5027a52a8915cd78', '1', 19, 1800000000);
INSERT INTO public.secrets VALUES ('\x9a939651f1922f4f54c5beccc5cfdab43e1ca6ef6aa6ba971b63f4d321c0db02', '1', 20, 1800000000);
INSERT INTO public.secrets VALUES ('\x75c08a81e0374fd673ae930d86293b11cb8fb594c76d9882cbf3bf1cd3d5168b', '1', 21, 1800000000);
INSERT INTO public.secrets VALUES ('\x1eb29adb7fce1f84da45b6db991d36dda3fee04e7a466c36e573d950ccb4e398', '1', 22, 1800000000);
INSERT INTO public.secrets VALUES ('\x8ab412033b2c731fcf35d5dc76ac8ff265a7438f63a59972373ee9ab65d37c81', '1', 23, 1800000000);
INSERT INTO public.secrets VALUES ('\xff719394ba530bc300891b14be3cabc0190f933c19a27149bb9d1badf9313dd3', '1', 24, 1800000000);
INSERT INTO public.secrets VALUES ('\x7a765bd4bfe441bb02dc80efee44e5fecf796fccfaf18407fcdaf805bb6db8db', '1', 25, 1800000000);
INSERT INTO public.secrets VALUES ('\x1beb868a8fe8c8b0e5877e46f58629ee100c11ca213c5154832f1367b1de93ad', '1', 26, 1800000000);
INSERT INTO public.secrets VALUES ('\x428876b74a7c1aec41ab028d160de1434dbb1dc5bcbf9784992988e5b2554a79', '1', 27, 1800000000);
INSERT INTO public.secrets VALUES ('\x253305fc20b04197f5eb5bf9037eb1409cb0fae0fa3becf81696665646bf7ffb', '1', 28, 1800000000);
INSERT INTO public.secrets VALUES ('\xce099e2cdb1804a1129ea9ff2bacf29a7b3fbec90d36bf8e8e78c3a6f93b261c', '1', 29, 1800000000);
INSERT INTO public.secrets VALUES ('\x5b2485c24565ced6a1fb3cbfd6404e1277a9b39538b896d08e81e4b6e42b8c6b', '1', 30, 1800000000);
INSERT INTO public.secrets VALUES ('\xe0128cfa4609635a460788785b53fa6dd0b02dd941d1e8d5fc34a6e0233cc219', '1', 31, 1800000000);
INSERT INTO public.secrets VALUES ('\x71306daa3fbcf2f2150782d4f0c4f38628292681f8b9f7c4450737e95bd7d92d', '1', 32, 1800000000);
INSERT INTO public.secrets VALUES ('\x7c531cc66ef12f0f616e062e2db391e6173a1741d552af85aa83c799b92d0872', '1', 33, 1800000000);
INSERT INTO public.secrets VALUES ('\x1575194804bc5c6084b91827f6205accdc3977776d2031bf167e472c3e3b0c6a', '1', 34, 1800000000);
INSERT INTO public.secrets VALUES ('\xd798618b63cb9bb905ad6a24f88af542ae292333942cffbe467ffefe57ae65fe', '1', 35, 1800000000);
INSERT INTO public.secrets VALUES ('\x9eb87349dce433603259d9d96aa1b6b2c8130ca915e85b36a9c64ab546e42d05', '1', 36, 1800000000);
INSERT INTO public.secrets VALUES ('\x826eb27148bb12c08cc3cb729f00b40b2c7df42499fd876fccbb442be29d5442', '1', 37, 1800000000);
INSERT INTO public.secrets VALUES ('\x07808cf9632688f4e2f6c25d1e56d45fd4eeb00e45cb3298e79ba5282d9f2d28', '1', 38, 1800000000);
INSERT INTO public.secrets VALUES ('\xe2b77957eba73dee2a2cce1b5649cf647da82dbaf53d6ac58d549f129df87ffd', '1', 39, 1800000000);
INSERT INTO public.secrets VALUES ('\x7eb2c30741137be708a783e3db166b98783e7da0f506ad0ac25550d242a92dad', '1', 40, 1800000000);
INSERT INTO public.secrets VALUES ('\x9a1cd1adfa7afbf7b2339171b0b1ae2d35b49d2b3423f92b24e2b22809c855f5', '1', 41, 1800000000);
INSERT INTO public.secrets VALUES ('\xce26348820c577b9fbbe02fc7465335e9a1a5328504f05e802131a9e144fca68', '1', 42, 1800000000);
INSERT INTO public.secrets VALUES ('\xb97511c5203b86068059d46ad9d6ba82ff8b461e56e1ce4062a0e989efc68319', '1', 43, 1800000000);
INSERT INTO public.secrets VALUES ('\x2355d9fb4177614550043874c2ae1afb477b076b3fe36cae8662a4c3034c9a34', '1', 44, 1800000000);
INSERT INTO public.secrets VALUES ('\xb4dd5459fc6a6ba14044abd49516f8ba6f4b7a013acf55793724c6914a2d1db4', '1', 45, 1800000000);
INSERT INTO public.secrets VALUES ('\x514637e364ef9d73009421bc6751a5363a5b366db719c547b4f88cdaa52f580b', '1', 46, 1800000000);
INSERT INTO public.secrets VALUES ('\x8ede8d3dadc66691c9d90dc5f2630bdc98fc2d6d29eee418a629fa5870d484f1', '1', 47, 1800000000);
INSERT INTO public.secrets VALUES ('\xc74f651d2c1aa0779e38d328cef3a417cff9f0a4b0e2dd0c82f34de2ac1df759', '1', 48, 1800000000);
INSERT INTO public.secrets VALUES ('\xa758a46ae6f0375973a0c8aab10a49aac13e6f9e1b5261a3190cd2929e5d5506', '1', 49, 1800000000);
INSERT INTO public.secrets VALUES ('\x514096393d1ad35894b9ddb60b3547bb82fead42407fa4013db3bdceeb55bf08', '1', 50, 1800000000);
INSERT INTO public.secrets VALUES ('\x31d981194a7ce2c6931650d85fd4eef8188ed640b8c17aecd7c1979e03822036', '1', 51, 1800000000);
INSERT INTO public.secrets VALUES ('\x1a5a6d05ecb47977de52ac904aa1ecc53e2fa98df232ec3836dccc6a353ed5a4', '1', 52, 1800000000);
INSERT INTO public.secrets VALUES ('\x9e7adabe4d6ecff88c6ad2f3cb788ce1ce99a045cddb882a3b788649ef8d10b0', '1', 53, 1800000000);
INSERT INTO public.secrets VALUES ('\x5810214e5169f031471c272df2bc94ab3e741462831dc81de199bd301100378c', '1', 54, 1800000000);
INSERT INTO public.secrets VALUES ('\x4b5818c0e3fe771673de0b59e74c1e37bef6da25c2a93292ea50b12ef8b9c348', '1', 55, 1800000000);
INSERT INTO public.secrets VALUES ('\xa7a48a26ceba5d907a93150f0f57e5f881a19dc0b8f406401e3836abc02859a7', '1', 56, 1800000000);
INSERT INTO public.secrets VALUES ('\x46f512e582e23d3c8deb5526de9de96daaff68dc188c90a4c2a310c675849662', '1', 57, 1800000000);
INSERT INTO public.secrets VALUES ('\xb596658136ac77c8bdd9ece18091bb68e7e0f291205f35ee4f246360b1a13379', '1', 58, 1800000000);
INSERT INTO public.secrets VALUES ('\x0a163f2fb6a2f5ca4f76e533161b2e684ba4b16fd12b08e572bf4e90daba9417', '1', 59, 1800000000);
INSERT INTO public.secrets VALUES ('\xb22f4b7ad1c11a53f520e89970fc2dbc4ab9ff29667cf00990dad0e4f6fbe272', '1', 60, 1800000000);
INSERT INTO public.secrets VALUES ('\x7a13a551aa422f0f2049151d63312e357c83b0f039bb11cadbf895b295d629c6', '1', 61, 1800000000);
INSERT INTO public.secrets VALUES ('\x9ae2af5580636f5dfcc565f765d3b4cfcc8c31d21d2d321fec516fe30becfe02', '1', 62, 1800000000);
INSERT INTO public.secrets VALUES ('\x06ce42c8d957b452433c3e900608dbcc7be33474febbe8f447b7e023fa7c2374', '1', 63, 1800000000);
INSERT INTO public.secrets VALUES ('\x284bc31d42df23b746040357f5af79ba9f3c913f8660df37b73f97bc554c5a63', '1', 64, 1800000000);
INSERT INTO public.secrets VALUES ('\x311090bb785fadcd06e90270611bfcba6838665da7b58368ae3bdfda69feaa0c', '1', 65, 1800000000);
INSERT INTO public.secrets VALUES ('\xbd44b67a05b00b6b739730304c341dd36d6b734689a4d1b5399fbaeda4a8cb53', '1', 66, 1800000000);
INSERT INTO public.secrets VALUES ('\xc1b301638136d76a410580fbfe92616214cf958e06139e676fc98869e5e64895', '1', 67, 1800000000);
INSERT INTO public.secrets VALUES ('\x79868acb508071d3b0581437508481acdebe8b910bef0cc80789176055840574', '1', 68, 1800000000);
INSERT INTO public.secrets VALUES ('\x4f305b5fd69046298be3fa4c126c1340fae4a2ddc65ca8dd9cbc9b8c6ae1754b', '1', 69, 1800000000);
INSERT INTO public.secrets VALUES ('\xd23b9ebdbbf594d88f73735e538c850c1e05069b04a912de54b379611e51c5cb', '1', 70, 1800000000);
INSERT INTO public.secrets VALUES ('\x11de9178bdd2b0ea61cbad965d8242f5d3cd4b8fa888af624c6b2969d8346fa0', '1', 71, 1800000000);
INSERT INTO public.secrets VALUES ('\x50e92e9e845c65e600decfad1cf888287c7faf713ed5f4ea252f4a2aa9fb76c8', '1', 72, 1800000000);
INSERT INTO public.secrets VALUES ('\x7795d758ae10f56333012cf051cfdee6cd0348b00f2f17100ab9e965ef46a3c8', '1', 73, 1800000000);
INSERT INTO public.secrets VALUES ('\xecfa0d29918c646f18c0c4fc810aac7e239b1b89d8e4d7cdaff3a5e418d29b84', '1', 74, 1800000000);
INSERT INTO public.secrets VALUES ('\x43af30cfe2478aae50352da8a3e99901ba14a3bb9f6e298915f4a1c933f8a471', '1', 75, 1800000000);
INSERT INTO public.secrets VALUES ('\x31b0139dd3f4bf3d31156f3d362c02afca1ac21753e0b7c57e789f9078c529cb', '1', 76, 1800000000);
INSERT INTO public.secrets VALUES ('\x76fdd4eec5bce033dcfde610f812c4afd0e57dddaff5c3357ce8b818247878f4', '1', 77, 1800000000);
INSERT INTO public.secrets VALUES ('\xfdf23b740e2e38b3644321f5864b92bf8889391b8d0effdba22b3f1c57378a7d', '1', 78, 1800000000);
INSERT INTO public.secrets VALUES ('\x73eeb142643e57dd44992cc1119b5cfc5a833bfa87cd0fdd16b145472a0b9657', '1', 79, 1800000000);
INSERT INTO public.secrets VALUES ('\x91c3471fcbb9dc3dbe8d56043f3a82613edc07376849ed8068e0a9b31554f99d', '1', 80, 1800000000);
INSERT INTO public.secrets VALUES ('\x553d7c351f89b0fd646b5cade712af5a812c76f9f1533543861bfb37b523fcb8', '1', 81, 1800000000);
INSERT INTO public.secrets VALUES ('\xf9fc70a7b47f09b371a81788066d6fab9621b56b97cd286dfc812da1cd2d78a0', '1', 82, 1800000000);
INSERT INTO public.secrets VALUES ('\x5d382b9da45cedc79cd0a4a9fe8ad07b14d2670ac9670d46cdd58f15c4668a03', '1', 83, 1800000000);
INSERT INTO public.secrets VALUES ('\x5573ac65eee628184cbbbd820a25254a6f68fc03ccd63fcac89ff5fed823c825', '1', 84, 1800000000);
INSERT INTO public.secrets VALUES ('\x814842af12d00f43092fc8bb78f5dac4f475e1686e36884121ed86e91d32e9cf', '1', 85, 1800000000);
INSERT INTO public.secrets VALUES ('\x21297e22890ee9c1eaba8ea07ca1fcfe9900a26fe3a55b5975f7e0a01d78a805', '1', 86, 1800000000);
INSERT INTO public.secrets VALUES ('\xc636a618cf0abccb88021712fee18d1c1dfec4f1ed9503164262d1618e6efd29', '1', 87, 1800000000);
INSERT INTO public.secrets VALUES ('\x99b82eebd110545a3beb06d5ed98720426ce684bf364402c12a50ccf20e4ffad', '1', 88, 1800000000);
INSERT INTO public.secrets VALUES ('\xac5a0dae33ba7fa0c2e5128838d8efd2b0d7106c4604f3fffdeb5e486dc0c4ed', '1', 89, 1800000000);
INSERT INTO public.secrets VALUES ('\xc639026a85ac4a476dd1edd3f29326e965d9f7c6d9a5742c8b78d2078b830f7a', '1', 90, 1800000000);
INSERT INTO public.secrets VALUES ('\xe0c4a15c0eda70ddb7f6cb6c12c513f79ef41fd6a8505b3e56d8809cc0e34c9d', '1', 91, 1800000000);
INSERT INTO public.secrets VALUES ('\x89a90c9629687e0cb48a45d52d0eb8145bc6f606e4fad710940478844a10154c', '1', 92, 1800000000);
INSERT INTO public.secrets VALUES ('\xa6619608b5c3c29dab07ea10f85323e8d18a8b2111f740d1a6aecfbd0580e1d1', '1', 93, 1800000000);
INSERT INTO public.secrets VALUES ('\x49b1c7dade940f4928bf85dbe8f25255f65586ef6f2d7daf03c20b5b1655cb9a', '1', 94, 1800000000);
INSERT INTO public.secrets VALUES ('\x3fee2d1a14bd932237cb7f81681123d87e4f799accae612b74038a1bf7d11faa', '1', 95, 1800000000);
INSERT INTO public.secrets VALUES ('\xe42af2564c346b6e22c3aa9caac7dece112e467a88724c4b2b18889ad693c796', '1', 96, 1800000000);
INSERT INTO public.secrets VALUES ('\xfbf001119ac6848712a55bf8c002fcd73f50ceb0b51086e4baa07c0c0edb732e', '1', 97, 1800000000);
INSERT INTO public.secrets VALUES ('\xc47caf4fe27b9daffa91b25a70994b6a3e006db9a7064acdf23f7e76aeefe4f8', '1', 98, 1800000000);
INSERT INTO public.secrets VALUES ('\x96dde45e157176ef8ee47ac0122bbe3c0608f155bdcf2b4563933e79c03b12c5', '1', 99, 1800000000);
INSERT INTO public.secrets VALUES ('\x7a0c823326ac21a70c1ead0edb5e17b55cf719432240842caabaa2e1a0f5f2db', '1', 100, 1800000000);
INSERT INTO public.secrets VALUES ('\x4a52d67a1886592b53092a6b4d108727eb4f2f4d6687d852610a193ff4b543c5', '1', 101, 1800000000);
INSERT INTO public.secrets VALUES ('\xf32b047758cad65583dac318d888a6d2786c81d502584dba300f8cc08d48ae06', '1', 102, 1800000000);
INSERT INTO public.settings VALUES ('time_zone', 'Europe/Berlin');
INSERT INTO public.settings VALUES ('secret_prefix', 'FOIL');
INSERT INTO public.settings VALUES ('soon_days', '30');
INSERT INTO public.settings VALUES ('whm_update_replaces', '0');
INSERT INTO public.tokens VALUES (3, 'RZF7MML4', 2, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (4, '4AN7WJK6', 2, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (5, 'OR3TWZ7B', 2, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (6, 'USEDWIZR', 3, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (7, '6WHJVEUG', 3, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (8, '3UKGQEOY', 3, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (9, 'T25ZJYPY', 3, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (10, '5LMG4YQU', 3, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (11, 'IJOL5VFV', 4, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (12, '2Z3RGPGF', 4, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (13, 'MMWAMHTN', 4, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (14, 'TYMWXQQG', 4, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (15, 'YIZVCWZD', 4, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (21, 'TWPZRU2X', 6, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (22, 'WQ2QUZCG', 6, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (23, 'ONGVQNVX', 6, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (24, 'MNLJWL5S', 6, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (25, 'L3ZJ7WI2', 6, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (27, 'JHDBU7KF', 7, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (28, '7R5TA6C2', 7, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (29, 'EM5HXAUV', 7, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (30, 'ZPUUEKUL', 7, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (31, 'SYVSTLYQ', 8, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (32, 'QKBEQUCX', 8, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (33, 'RU43W5E6', 8, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (34, 'JCYMNCNH', 8, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (35, 'FNMV4WTY', 8, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (36, 'FZFFEUFD', 9, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (37, 'FK7F4LIN', 9, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (38, 'FKMA4IPU', 9, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (39, 'H3GDM4GQ', 9, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (40, 'A5H5CNNP', 9, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (41, '54IADOCO', 10, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (42, 'W63XJMMI', 10, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (43, 'WQDKVC5C', 10, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (44, 'LTBOLYVP', 10, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (45, 'LILLTBQZ', 10, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (46, '34SKDCXT', 11, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (47, 'MJ45WE2Z', 11, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (48, 'ZMFPNYEG', 11, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (49, 'MECRLPGG', 11, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (50, 'SVT4GT5Q', 11, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (51, 'YHS5H2XG', 12, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (52, 'DX5AI5TW', 12, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (53, 'G5SKMACC', 12, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (54, 'DCZAHBOS', 12, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (55, '55KSLSXE', 12, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (56, 'N2JIYAEP', 13, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (57, 'RO6S5SVN', 13, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (58, 'VQEZRDJJ', 13, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (59, 'THBFSYXO', 13, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (60, '2VW2WDY4', 13, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (61, 'BEJUYTM5', 14, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (62, 'UHNCHRCT', 14, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (63, '6ZSAZZUU', 14, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (64, 'N43NZEFL', 14, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (16, 'X3DUOKYZ', 5, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (17, 'PXRZLWGU', 5, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (26, 'WBKLKXT4', 7, 'whm', 't0', '["passwd"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (65, 'ZHG3AAPB', 14, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (66, 'DKSUJHUR', 15, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (67, 'NEN63MGY', 15, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (68, 'SGXDRG5C', 15, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (69, 'BEEANGOH', 15, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (70, 'UJNZSD4L', 15, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (71, '3LL6MCLZ', 16, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (72, 'K6DLJIZE', 16, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (73, 'PTH7ZPWE', 16, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (74, '6SYOLFCG', 16, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (75, 'LYCXV6QF', 16, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (76, 'WODL5N7T', 17, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (77, 'UJNGU2ZF', 17, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (78, '6I2J3NKW', 17, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (79, 'OW3GHWWN', 17, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (80, '5ZRM3V4Q', 17, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (81, 'K3KD6CBQ', 18, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (82, 'M442EMSB', 18, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (83, 'DPMUFSYK', 18, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (84, 'GGRBTEXZ', 18, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (85, 'RYGHYX7Z', 18, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (86, '2OQXM563', 19, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (87, 'Y42EUYMV', 19, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (88, '3UOWYYAR', 19, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (89, 'YOMK6VQ3', 19, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (90, 'KXIFJF4T', 19, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (91, 'UBS7RDH5', 20, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (92, 'TL3PJ3L4', 20, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (93, 'BTHTELWY', 20, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (94, 'TXST7V56', 20, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (95, 'D6C2II3J', 20, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (96, 'NAYBJIAG', 21, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (97, 'OOHSMZOI', 21, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (98, 'ZLOTEHEX', 21, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (99, 'JEBGTY3R', 21, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (100, 'R7OCFQ2A', 21, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (1, 'HLAYQJDH', 2, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (2, 'UT6H7FRD', 2, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (18, 'K25HB4W4', 5, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (19, '72FH7GM5', 5, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (20, 'TOPN46ON', 5, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, 1800000000, 0, 0);
INSERT INTO public.tokens VALUES (101, 'GJIGUB3Y', 1, 'whm', 'parent', '["all"]', '[]', 1800000000, NULL, NULL, NULL, 0, 0);
INSERT INTO public.tokens VALUES (102, '5LTN6533', 1, 'whm', 'child', '["passwd"]', '[]', 1800000000, NULL, 101, NULL, 0, 0);
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
