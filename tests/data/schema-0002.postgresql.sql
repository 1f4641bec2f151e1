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
    CONSTRAINT ck_accounts_locked CHECK ((locked = ANY (ARRAY[0, 1])))
);
CREATE SEQUENCE public.accounts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.accounts_id_seq OWNED BY public.accounts.id;
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
CREATE TABLE public.secrets (
    digest bytea NOT NULL,
    key_id character varying(16) NOT NULL,
    token_id bigint NOT NULL,
    created_at bigint NOT NULL
);
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
ALTER TABLE ONLY public.tokens ALTER COLUMN id SET DEFAULT nextval('public.tokens_id_seq'::regclass);
INSERT INTO public.accounts VALUES (1, 'root', NULL, '["all"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (2, 'bob0', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (6, 'bob4', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (7, 'bob5', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (8, 'bob6', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (9, 'bob7', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (10, 'bob8', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (11, 'bob9', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (12, 'bob10', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (13, 'bob11', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (14, 'bob12', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (15, 'bob13', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (16, 'bob14', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (17, 'bob15', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (18, 'bob16', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (19, 'bob17', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (20, 'bob18', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (21, 'bob19', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (3, 'robert', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.accounts VALUES (4, 'bob2', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, 1800000000, 'unpaid', 0, NULL);
INSERT INTO public.accounts VALUES (5, 'bob3', 1, '["list-accts","manage-api-tokens","passwd"]', NULL, '', 1800000000, NULL, '', 0, 1800000000);
INSERT INTO public.accounts VALUES (22, 'carol', 6, '[]', 'carol.example', '', 1800000000, NULL, '', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0002');
INSERT INTO public.audit VALUES (1, 1800000000, 'installation.created', 1, 'root', NULL, '', 'local', '37d59f5bf47b30f83f07f511be51185a', '37d59f5bf47b30f83f07f511be51185a', 1, '{}', '{"time_zone":"UTC"}', '\xa058bc6f3e4afac47dc060c3c7d131aa8d8f894385d1e0ff2700bea2809fe2a3', '\x15da7e0b7180fa40a68639af313f957943aa43f9dca3c148cdc9218b991d48a7');
INSERT INTO public.audit VALUES (2, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob0"}', '\x15da7e0b7180fa40a68639af313f957943aa43f9dca3c148cdc9218b991d48a7', '\xf4e231ad1ec8203885548045fb5fd8769025969950db5cf80207e227268371cc');
INSERT INTO public.audit VALUES (3, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob0', '2', 2, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xf4e231ad1ec8203885548045fb5fd8769025969950db5cf80207e227268371cc', '\xbd1f5a5c917da2401c95cc7ac3af2317e4f9b2662c378ef0bf5afeff13f69889');
INSERT INTO public.audit VALUES (4, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '2KP5AOG5', 2, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\xbd1f5a5c917da2401c95cc7ac3af2317e4f9b2662c378ef0bf5afeff13f69889', '\x3fe7c061dc58c987ed415fdedfac32e17ed1800f0064a26f02d615f2d5394c4f');
INSERT INTO public.audit VALUES (5, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'JYEHVUAC', 2, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x3fe7c061dc58c987ed415fdedfac32e17ed1800f0064a26f02d615f2d5394c4f', '\x6d18b61b974e9aa0d8687dd72128c6a2ed367e2854cffa4a8988e0960577a21f');
INSERT INTO public.audit VALUES (6, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'ZRS7T26Z', 2, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\x6d18b61b974e9aa0d8687dd72128c6a2ed367e2854cffa4a8988e0960577a21f', '\x4bfde91c08478070a0d3ed072d36aa0cb2ecf2e0f73c352ab0cf1a289a9c3e90');
INSERT INTO public.audit VALUES (7, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'YBKNPK4H', 2, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x4bfde91c08478070a0d3ed072d36aa0cb2ecf2e0f73c352ab0cf1a289a9c3e90', '\x7138f137360fc292dbffe9171bb4b9783161c5e6765ba86ad6c2211b03679a92');
INSERT INTO public.audit VALUES (8, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'JPZUBHNT', 2, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x7138f137360fc292dbffe9171bb4b9783161c5e6765ba86ad6c2211b03679a92', '\x4de3223d3b5ba6453af63fde8c758136aba3ed944c51362c10ea87c8d4ed3310');
INSERT INTO public.audit VALUES (9, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob1"}', '\x4de3223d3b5ba6453af63fde8c758136aba3ed944c51362c10ea87c8d4ed3310', '\x4d3355be0d094b69b9233cd913f78e0f7ca064d5379be3f76908c6ccd58ba94f');
INSERT INTO public.audit VALUES (10, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob1', '3', 3, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x4d3355be0d094b69b9233cd913f78e0f7ca064d5379be3f76908c6ccd58ba94f', '\xc52474636fe6c80764cc50377a258386c43ac82084537b8e9751fac3d0d60b23');
INSERT INTO public.audit VALUES (11, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'FTGOMVSF', 3, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\xc52474636fe6c80764cc50377a258386c43ac82084537b8e9751fac3d0d60b23', '\x135289cd9b7ada04b605c68257b8b657358db090d3d18ec77b3cb6c5a5060367');
INSERT INTO public.audit VALUES (12, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'AX3OPNYX', 3, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x135289cd9b7ada04b605c68257b8b657358db090d3d18ec77b3cb6c5a5060367', '\x2d6bb75c53aea7408f734f8bb27f30792c1b61fd533df14c93d4f0cffd633506');
INSERT INTO public.audit VALUES (13, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'UVEHXJMH', 3, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\x2d6bb75c53aea7408f734f8bb27f30792c1b61fd533df14c93d4f0cffd633506', '\xb04745b672358ea59c20cc9f58b0ec20cfcf5c516540913a092e79ad3059ea8e');
INSERT INTO public.audit VALUES (14, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'JMOR2VLL', 3, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\xb04745b672358ea59c20cc9f58b0ec20cfcf5c516540913a092e79ad3059ea8e', '\x47ebefdb1a99cdfca3d88274450d36d0c7607844cb52dc5e69c48bb3c18d4913');
INSERT INTO public.audit VALUES (15, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'D2YURFYB', 3, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x47ebefdb1a99cdfca3d88274450d36d0c7607844cb52dc5e69c48bb3c18d4913', '\x027c44889cb6911333e7b4ddf81e69bcec2e637210ed3122715b328939d3497b');
INSERT INTO public.audit VALUES (16, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob2"}', '\x027c44889cb6911333e7b4ddf81e69bcec2e637210ed3122715b328939d3497b', '\x5e3c3acce71385ab60500abed2562a32609f184b2ab0e013934411981f87a349');
INSERT INTO public.audit VALUES (17, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x5e3c3acce71385ab60500abed2562a32609f184b2ab0e013934411981f87a349', '\x2835340b6e6a74bd1bfe37415882b116a3cda551be313db443a8aa2acf89547b');
INSERT INTO public.audit VALUES (18, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'CPHDQAYX', 4, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x2835340b6e6a74bd1bfe37415882b116a3cda551be313db443a8aa2acf89547b', '\x19b5138e5a21c6c1237b59415c702183e1f69d79c68dca778f8c96a9ff0f3b9b');
INSERT INTO public.audit VALUES (19, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'EGPO7DRK', 4, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x19b5138e5a21c6c1237b59415c702183e1f69d79c68dca778f8c96a9ff0f3b9b', '\x1413b4bc3360925d99d7f6931a3142468bad41c8cc893aa66e6a034f3a5a96e3');
INSERT INTO public.audit VALUES (20, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'ZEEOTAHE', 4, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\x1413b4bc3360925d99d7f6931a3142468bad41c8cc893aa66e6a034f3a5a96e3', '\xe6b60a8de7e5010969d4ed9fd846c543b8aad6255c44e9c7d872c7a4e5e5a568');
INSERT INTO public.audit VALUES (21, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '6I5GRZJ5', 4, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\xe6b60a8de7e5010969d4ed9fd846c543b8aad6255c44e9c7d872c7a4e5e5a568', '\x7448937172abd91df09e13c30354209613702887f368ce4159837e9957ad9ba0');
INSERT INTO public.audit VALUES (22, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'JL6AHVZZ', 4, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x7448937172abd91df09e13c30354209613702887f368ce4159837e9957ad9ba0', '\x44647b3a3cf5d460887edd00476dae244ef1d586ed2065b96051fb7c385f4106');
INSERT INTO public.audit VALUES (23, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob3"}', '\x44647b3a3cf5d460887edd00476dae244ef1d586ed2065b96051fb7c385f4106', '\x2af18f047788f79d826f647f5aedc673feba29aa7c18888fdd8c0f2f6e62d94c');
INSERT INTO public.audit VALUES (24, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x2af18f047788f79d826f647f5aedc673feba29aa7c18888fdd8c0f2f6e62d94c', '\x8cb515f973de56af1f76efa889ce974d141fcc30342d8004710bf0ead307e0b9');
INSERT INTO public.audit VALUES (25, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'SLLJLBXL', 5, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x8cb515f973de56af1f76efa889ce974d141fcc30342d8004710bf0ead307e0b9', '\xd45718d058c9f9f9534114780593e48fdae332d802418c5ecc33350a22e65bc7');
INSERT INTO public.audit VALUES (26, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'HXQOVPNV', 5, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\xd45718d058c9f9f9534114780593e48fdae332d802418c5ecc33350a22e65bc7', '\xc8eeebce90ee97918208a878007f4572de8730eadd4528e8deb81805cd0a59dd');
INSERT INTO public.audit VALUES (27, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'MWXOSHOB', 5, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\xc8eeebce90ee97918208a878007f4572de8730eadd4528e8deb81805cd0a59dd', '\x1ccc7b2c7a7d6d04d39cd7d0636f8112bc92d43a05e794f088af9bce42f5d065');
INSERT INTO public.audit VALUES (28, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'IDMX2E2Z', 5, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x1ccc7b2c7a7d6d04d39cd7d0636f8112bc92d43a05e794f088af9bce42f5d065', '\x3802484b4c3f4337a5de0e2f2cafc54d0dd7bcbb8103f2082e99e3c30b1004fa');
INSERT INTO public.audit VALUES (29, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'R5GYUKFA', 5, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x3802484b4c3f4337a5de0e2f2cafc54d0dd7bcbb8103f2082e99e3c30b1004fa', '\x566c16b7778b64299720046ba304b17045861f56c7257d8f81a71c6a08acd4b9');
INSERT INTO public.audit VALUES (30, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob4"}', '\x566c16b7778b64299720046ba304b17045861f56c7257d8f81a71c6a08acd4b9', '\x5a6ccaf2b70e8beff165cde054690bd50f967cca8d2bf647e9c9b0129d5384de');
INSERT INTO public.audit VALUES (31, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob4', '6', 6, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x5a6ccaf2b70e8beff165cde054690bd50f967cca8d2bf647e9c9b0129d5384de', '\x129383ce3fb1d60ebb6d6a11a9933925334e3d690a4d06f341fb57f50bd12d59');
INSERT INTO public.audit VALUES (32, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'PVOXZ5VJ', 6, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x129383ce3fb1d60ebb6d6a11a9933925334e3d690a4d06f341fb57f50bd12d59', '\x0a86683f51d245b52e6175856ea6d5a6a3c5cba78c9a1ae3c9a13aced1a09fef');
INSERT INTO public.audit VALUES (33, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '6B7M5PO5', 6, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x0a86683f51d245b52e6175856ea6d5a6a3c5cba78c9a1ae3c9a13aced1a09fef', '\xa1bdfdd9862e89210076ee096bbc813e86ea4dfcb26cb4937540215b9d25e29d');
INSERT INTO public.audit VALUES (34, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'WDPCQ2S6', 6, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\xa1bdfdd9862e89210076ee096bbc813e86ea4dfcb26cb4937540215b9d25e29d', '\xdb9116deaec885e51a0e8866052d5c90fa6da1e63940fb4100ee6a8c2297937c');
INSERT INTO public.audit VALUES (35, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'PTY6AUYB', 6, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\xdb9116deaec885e51a0e8866052d5c90fa6da1e63940fb4100ee6a8c2297937c', '\x9dcb973ac3a20d23ce31587067e3b7f221f5c4bc556e3379abdaea919e995f9d');
INSERT INTO public.audit VALUES (36, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'L7NFTZJW', 6, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x9dcb973ac3a20d23ce31587067e3b7f221f5c4bc556e3379abdaea919e995f9d', '\x2c29157523129a301468cce4be7f691f0dbfd5da05dcc69d2f1031e6b1f43cdc');
INSERT INTO public.audit VALUES (37, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob5"}', '\x2c29157523129a301468cce4be7f691f0dbfd5da05dcc69d2f1031e6b1f43cdc', '\xba88d5b312f7722185b9897f95a1c8e506d628b61af69eb501114b519ac06078');
INSERT INTO public.audit VALUES (38, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob5', '7', 7, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xba88d5b312f7722185b9897f95a1c8e506d628b61af69eb501114b519ac06078', '\x2f51739104b763e7ee97adcef5a7d7ca8c208f7691017e915190c97447238805');
INSERT INTO public.audit VALUES (39, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'PCYGI2IR', 7, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x2f51739104b763e7ee97adcef5a7d7ca8c208f7691017e915190c97447238805', '\x2b41bbb21e4bc3dfc811bba9f4c8d6d3ee17724841d9dc1cea38c59a760cd17c');
INSERT INTO public.audit VALUES (40, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'V7JTKEBS', 7, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x2b41bbb21e4bc3dfc811bba9f4c8d6d3ee17724841d9dc1cea38c59a760cd17c', '\x32d350b08d452a18cfb9289439c9fb012ea8622c4bc73075e8f74ba100c7cfde');
INSERT INTO public.audit VALUES (41, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '3WYF4FJE', 7, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\x32d350b08d452a18cfb9289439c9fb012ea8622c4bc73075e8f74ba100c7cfde', '\xc4ac261162137af29df2aa59094f45e29c6fa6df75f0914a3cf4d61c5f9b2a1a');
INSERT INTO public.audit VALUES (42, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'HLPAJ6VZ', 7, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\xc4ac261162137af29df2aa59094f45e29c6fa6df75f0914a3cf4d61c5f9b2a1a', '\x46c0b93dd73bc21eb77c1511d55f45f709e2e39cf892883ef6002851ec3f3902');
INSERT INTO public.audit VALUES (43, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'BFLEDETT', 7, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x46c0b93dd73bc21eb77c1511d55f45f709e2e39cf892883ef6002851ec3f3902', '\xf614aae7d81eeb4253cc6d83ca80950b07e4b857f8fd9decfa6903ca0632c221');
INSERT INTO public.audit VALUES (44, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob6"}', '\xf614aae7d81eeb4253cc6d83ca80950b07e4b857f8fd9decfa6903ca0632c221', '\x498c176e5c918df05fb448ecb67b65d95787d8eff10396d915f6384220de0c4d');
INSERT INTO public.audit VALUES (45, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob6', '8', 8, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x498c176e5c918df05fb448ecb67b65d95787d8eff10396d915f6384220de0c4d', '\x15f0e7b5921596716d76ad2e8c37f563514219e03e9f680946ed301e5219220a');
INSERT INTO public.audit VALUES (46, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'DUTXNST4', 8, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x15f0e7b5921596716d76ad2e8c37f563514219e03e9f680946ed301e5219220a', '\xe1abf2249809ba900ce63378eac95c89f9e9e1c2396df6fc4d1ae97c519978a2');
INSERT INTO public.audit VALUES (47, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'RIHHM5TF', 8, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\xe1abf2249809ba900ce63378eac95c89f9e9e1c2396df6fc4d1ae97c519978a2', '\xe574d820b82cf6b72a97d48fd888a88f425f5b50d757e1dffefb69cfafd50877');
INSERT INTO public.audit VALUES (48, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'VJTPW7ND', 8, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\xe574d820b82cf6b72a97d48fd888a88f425f5b50d757e1dffefb69cfafd50877', '\x74968abbc472916c813be09cabd3c725b0f0dd30606bebc8d37e830f8cdc3e01');
INSERT INTO public.audit VALUES (49, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'FV3HR7AB', 8, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x74968abbc472916c813be09cabd3c725b0f0dd30606bebc8d37e830f8cdc3e01', '\x484a737dfa6fea4911f6aaf6c0419efede3076416b1e1104d2e1a11e254217d3');
INSERT INTO public.audit VALUES (50, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '4DFGMM4L', 8, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x484a737dfa6fea4911f6aaf6c0419efede3076416b1e1104d2e1a11e254217d3', '\x8f85a2758489028e4a8ccd0f8b122448789eb9d41c3b480410dd54d5aaf35345');
INSERT INTO public.audit VALUES (51, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob7"}', '\x8f85a2758489028e4a8ccd0f8b122448789eb9d41c3b480410dd54d5aaf35345', '\xe7410ada41100427bc641c00f9521495f37052999b93e57dcccf6d17e1eb07a8');
INSERT INTO public.audit VALUES (52, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob7', '9', 9, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xe7410ada41100427bc641c00f9521495f37052999b93e57dcccf6d17e1eb07a8', '\xcd2e04e9a2a13a7d1bab4e64f146f2a4e9a6f7151ee3cdfa2ed7f0f1e9d61f7d');
INSERT INTO public.audit VALUES (53, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'ZZPWLGA4', 9, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\xcd2e04e9a2a13a7d1bab4e64f146f2a4e9a6f7151ee3cdfa2ed7f0f1e9d61f7d', '\xcb3a234f4b836710aa2deeb92e4a5fa8d18e28e31960560f7652a38c1e75ee9a');
INSERT INTO public.audit VALUES (54, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '46CYT5CQ', 9, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\xcb3a234f4b836710aa2deeb92e4a5fa8d18e28e31960560f7652a38c1e75ee9a', '\xe8fda3106aa42d816b40fc3a80d6adc8f0bcea96aee5ae88098e39823453854d');
INSERT INTO public.audit VALUES (55, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'OOZV26TY', 9, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\xe8fda3106aa42d816b40fc3a80d6adc8f0bcea96aee5ae88098e39823453854d', '\x06f010ae59af2e135c435a511fe0f876271bdd5480ca15c6348b8036d1b02e73');
INSERT INTO public.audit VALUES (56, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'VP7K7G6D', 9, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x06f010ae59af2e135c435a511fe0f876271bdd5480ca15c6348b8036d1b02e73', '\xad301e0c58d877b4e5cab41aa58d32d71cf4ff14eba7a4e4e125572acd23f0a9');
INSERT INTO public.audit VALUES (57, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'WU7OSMXD', 9, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\xad301e0c58d877b4e5cab41aa58d32d71cf4ff14eba7a4e4e125572acd23f0a9', '\x21b6b7dfb5dd2f5dbf96e2b85e35266cb57ff621659f817bf5d57b5ef16ca6f9');
INSERT INTO public.audit VALUES (58, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob8"}', '\x21b6b7dfb5dd2f5dbf96e2b85e35266cb57ff621659f817bf5d57b5ef16ca6f9', '\x4f7618d72ebea93108b0fa36e513a8e3caaedd65ceb7cce712644dedb71cd1d7');
INSERT INTO public.audit VALUES (59, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob8', '10', 10, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x4f7618d72ebea93108b0fa36e513a8e3caaedd65ceb7cce712644dedb71cd1d7', '\x64d8252beb055e34f9d0a3a4a0a9e271057c463f1c2216afad20f97ac39c1a24');
INSERT INTO public.audit VALUES (60, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'RD6LKTC5', 10, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x64d8252beb055e34f9d0a3a4a0a9e271057c463f1c2216afad20f97ac39c1a24', '\xf6769f8bdfe6372172dd289076cf9f86d7743bc6ae5f9ebff508035cecdd9fbb');
INSERT INTO public.audit VALUES (61, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'MME3Q5YF', 10, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\xf6769f8bdfe6372172dd289076cf9f86d7743bc6ae5f9ebff508035cecdd9fbb', '\xba9d5b8e5920ace7148ee07ca07c8b390684558eda9ec409ad4ea36e2e77b1bd');
INSERT INTO public.audit VALUES (62, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'DJ5R5AIE', 10, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\xba9d5b8e5920ace7148ee07ca07c8b390684558eda9ec409ad4ea36e2e77b1bd', '\xc28539293810d884377d842ac5a18443a6988185f7459050f652d8656cc542b6');
INSERT INTO public.audit VALUES (63, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'PETSKKIB', 10, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\xc28539293810d884377d842ac5a18443a6988185f7459050f652d8656cc542b6', '\x62bde424b44cc518aa7fb5c4c09fd2d047c79bd93501ab07ade257d86e881348');
INSERT INTO public.audit VALUES (64, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'T3OFQ3CV', 10, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x62bde424b44cc518aa7fb5c4c09fd2d047c79bd93501ab07ade257d86e881348', '\xdd639c9dc3962fe8c0a9e78fa8ff868462e4fb28496b4e32d5d038d52960b984');
INSERT INTO public.audit VALUES (65, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob9"}', '\xdd639c9dc3962fe8c0a9e78fa8ff868462e4fb28496b4e32d5d038d52960b984', '\xe9b69c655675ae4880dc4ce8819f035e5a5e7359cd4a1014454e4cd9896b5e46');
INSERT INTO public.audit VALUES (66, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob9', '11', 11, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xe9b69c655675ae4880dc4ce8819f035e5a5e7359cd4a1014454e4cd9896b5e46', '\x4f82b7f94951e8b347bc1ae4c3f8990f9adce8ba6be4f5431b9650c77f3f6246');
INSERT INTO public.audit VALUES (67, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'OIYQX6HZ', 11, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x4f82b7f94951e8b347bc1ae4c3f8990f9adce8ba6be4f5431b9650c77f3f6246', '\xed00a472a4d4c828b2b05f6b953c7337004626b4daa594d87c612752ed2d9f77');
INSERT INTO public.audit VALUES (68, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'SYT6FX7D', 11, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\xed00a472a4d4c828b2b05f6b953c7337004626b4daa594d87c612752ed2d9f77', '\xdae40058ba20246d1ddd34fd51650497ab3e3c66417580ad8ac020d8d5984e40');
INSERT INTO public.audit VALUES (69, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'ASU3O4PQ', 11, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\xdae40058ba20246d1ddd34fd51650497ab3e3c66417580ad8ac020d8d5984e40', '\x42469038c19098bb8aa5e2c7ed2a9debb7fc13101e8ac375d3572f32c43d8c53');
INSERT INTO public.audit VALUES (70, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'YG5DMYWH', 11, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x42469038c19098bb8aa5e2c7ed2a9debb7fc13101e8ac375d3572f32c43d8c53', '\x34d6003ad7e09a16818b2be859249f4c550818f114a75516636421c47f1d30ef');
INSERT INTO public.audit VALUES (71, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'ILUX4JJN', 11, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x34d6003ad7e09a16818b2be859249f4c550818f114a75516636421c47f1d30ef', '\x86747977dde920463e4718d845d4dacb14804cc99545fd31654076b96f377bb0');
INSERT INTO public.audit VALUES (72, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob10"}', '\x86747977dde920463e4718d845d4dacb14804cc99545fd31654076b96f377bb0', '\xec0653fb98140aa5726c9e99ae55333860baa788ac066fa35f28d8ac49f27cfe');
INSERT INTO public.audit VALUES (73, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob10', '12', 12, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xec0653fb98140aa5726c9e99ae55333860baa788ac066fa35f28d8ac49f27cfe', '\x9c3f38205df34e0c5b1b61a0c5819aab1b6e6c819837629da1881a0bddf5da5b');
INSERT INTO public.audit VALUES (74, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'IWGRPWBH', 12, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x9c3f38205df34e0c5b1b61a0c5819aab1b6e6c819837629da1881a0bddf5da5b', '\x8452310aa725140a1724a4305f6b1ce200b9ec73ceac520db86412a935179384');
INSERT INTO public.audit VALUES (75, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '62JPMEPF', 12, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x8452310aa725140a1724a4305f6b1ce200b9ec73ceac520db86412a935179384', '\xf77a935f39827809b6534b47b11c07f0abbf082f5cfd8737ae64403f029009d1');
INSERT INTO public.audit VALUES (76, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'CDI77X7E', 12, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\xf77a935f39827809b6534b47b11c07f0abbf082f5cfd8737ae64403f029009d1', '\x2a39edd9beaf9ac967874859ced0be2fc95d990e4731834901441472404b5d8a');
INSERT INTO public.audit VALUES (77, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'HBF6XOHG', 12, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x2a39edd9beaf9ac967874859ced0be2fc95d990e4731834901441472404b5d8a', '\xc06b271a4569cf2cdf878f83a6347f45fe522ef8d72f0e086a81a7642a44b7ef');
INSERT INTO public.audit VALUES (78, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'YNCMKSXB', 12, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\xc06b271a4569cf2cdf878f83a6347f45fe522ef8d72f0e086a81a7642a44b7ef', '\xe4285aeacb9f3913aef369f05eeae4db14b1002c13614e4b842ceb8d14d3d86e');
INSERT INTO public.audit VALUES (79, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob11"}', '\xe4285aeacb9f3913aef369f05eeae4db14b1002c13614e4b842ceb8d14d3d86e', '\x5e5b4ac8a5483cb97de683ce133c89373b6ef33600c655ebcbe2fd762080c692');
INSERT INTO public.audit VALUES (80, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob11', '13', 13, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x5e5b4ac8a5483cb97de683ce133c89373b6ef33600c655ebcbe2fd762080c692', '\x5183086a4ce9f49b2033d6e88b90a6b5c34528f05d8f2e4d0eceed3021be6065');
INSERT INTO public.audit VALUES (81, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'A7WAJPBO', 13, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x5183086a4ce9f49b2033d6e88b90a6b5c34528f05d8f2e4d0eceed3021be6065', '\x9a0504e5321e1fd279c21c6adaa37ddf6620415bad482160b3a7944176bbad85');
INSERT INTO public.audit VALUES (82, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'RXORD4TE', 13, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x9a0504e5321e1fd279c21c6adaa37ddf6620415bad482160b3a7944176bbad85', '\x2596ed03a4a5e4a77e838f91cab072808b32c4881b2cbc0d210ce6fba087cf20');
INSERT INTO public.audit VALUES (83, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '65KFXXTM', 13, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\x2596ed03a4a5e4a77e838f91cab072808b32c4881b2cbc0d210ce6fba087cf20', '\xfc5bc89b3b0a9840bbe1a73f1bc1c9d2de4954ed12e5a9e5fff09bbfc5a12c78');
INSERT INTO public.audit VALUES (84, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '6O25KAVO', 13, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\xfc5bc89b3b0a9840bbe1a73f1bc1c9d2de4954ed12e5a9e5fff09bbfc5a12c78', '\xc9ce697e3414dd72d8a4c22a205795aa85c1d1ea324cf1a8699f4c28ed0f2247');
INSERT INTO public.audit VALUES (85, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'KSIWHYZ4', 13, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\xc9ce697e3414dd72d8a4c22a205795aa85c1d1ea324cf1a8699f4c28ed0f2247', '\x50d586c58b5edf049c3b4c33d1eb41d98aa57f4c9d5c2b01173e905fc87ad1d8');
INSERT INTO public.audit VALUES (86, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob12"}', '\x50d586c58b5edf049c3b4c33d1eb41d98aa57f4c9d5c2b01173e905fc87ad1d8', '\xf2fd2ac4c1e87b537b1abac2844162ddc6a8d115150dcb0818389fb6591a8d7e');
INSERT INTO public.audit VALUES (87, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob12', '14', 14, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xf2fd2ac4c1e87b537b1abac2844162ddc6a8d115150dcb0818389fb6591a8d7e', '\xe10999415f4b972ef45e448db700f7283d78c04587b5ee1995233cad4c1c274c');
INSERT INTO public.audit VALUES (88, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'GMANI2WT', 14, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\xe10999415f4b972ef45e448db700f7283d78c04587b5ee1995233cad4c1c274c', '\xb1bd06d7ce11a82c05ca72912da213cb220d8cb6c5f3b6d835bb16472efe70a6');
INSERT INTO public.audit VALUES (89, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'FPRB22YR', 14, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\xb1bd06d7ce11a82c05ca72912da213cb220d8cb6c5f3b6d835bb16472efe70a6', '\x5b5180c89589f766b4645a03590381cc07215a4cc65b8840adc3abd89da87dc7');
INSERT INTO public.audit VALUES (90, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '7PDCNZTS', 14, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\x5b5180c89589f766b4645a03590381cc07215a4cc65b8840adc3abd89da87dc7', '\x4a51b431bd296cf6f6ce478fd8ed2dcb46aab64c15e2a0792a85a45f307211a1');
INSERT INTO public.audit VALUES (91, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'BQX77KN3', 14, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x4a51b431bd296cf6f6ce478fd8ed2dcb46aab64c15e2a0792a85a45f307211a1', '\x797c3a0e00b01cecc1b36e63f4e71909aa6496542e9c541c4102af2b92c8406b');
INSERT INTO public.audit VALUES (92, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'DHINOC7A', 14, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x797c3a0e00b01cecc1b36e63f4e71909aa6496542e9c541c4102af2b92c8406b', '\x2c4e03c4aca458392c9851e922faeb4bc7f52a25a2e83d81eaa7062c3e72fe0c');
INSERT INTO public.audit VALUES (93, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob13"}', '\x2c4e03c4aca458392c9851e922faeb4bc7f52a25a2e83d81eaa7062c3e72fe0c', '\xd708f578115b794648da6b32b572d26acca6f87106b95184cb4ffba59ef30fb1');
INSERT INTO public.audit VALUES (94, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob13', '15', 15, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xd708f578115b794648da6b32b572d26acca6f87106b95184cb4ffba59ef30fb1', '\x7c09e9408663157378adb445d8f89f5661cbda4a761ab60cbd0cdc2d5d207901');
INSERT INTO public.audit VALUES (95, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '4Y75LQ4G', 15, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x7c09e9408663157378adb445d8f89f5661cbda4a761ab60cbd0cdc2d5d207901', '\x8c861e4b6e92d90f0f2924c72195c311a0b460e60c92b8f281d3d3c57a726b73');
INSERT INTO public.audit VALUES (96, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'KRXY5GNG', 15, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x8c861e4b6e92d90f0f2924c72195c311a0b460e60c92b8f281d3d3c57a726b73', '\x49aede84bb40f89b033e2dafc55fc899f977edcacbcf9be735db85d619c50276');
INSERT INTO public.audit VALUES (97, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'SW2H2RMU', 15, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\x49aede84bb40f89b033e2dafc55fc899f977edcacbcf9be735db85d619c50276', '\x4778350d9a83c1c645451d7fbe25447e8664eff14d25fa7c148e96fd77cdee1e');
INSERT INTO public.audit VALUES (98, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'XUTT6IUG', 15, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x4778350d9a83c1c645451d7fbe25447e8664eff14d25fa7c148e96fd77cdee1e', '\xab3a77257b182701a20eb526e9228b7fa25d8557fc49bc0f1a59e56eb7bd8a6b');
INSERT INTO public.audit VALUES (99, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'FCJ4FCZK', 15, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\xab3a77257b182701a20eb526e9228b7fa25d8557fc49bc0f1a59e56eb7bd8a6b', '\x437a18184878200ac5f99fb1ce2434834cd201ccc388952f30dfa14ee2106f69');
INSERT INTO public.audit VALUES (100, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob14"}', '\x437a18184878200ac5f99fb1ce2434834cd201ccc388952f30dfa14ee2106f69', '\xaab708ed450c633f48db531d4a298463f3fba8b6b9526cdce4eb06d109fa5f2f');
INSERT INTO public.audit VALUES (101, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob14', '16', 16, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xaab708ed450c633f48db531d4a298463f3fba8b6b9526cdce4eb06d109fa5f2f', '\x26e9ef902763f98902ae2fa73e4894fe07e4835fc242e0a74458a93574f8c312');
INSERT INTO public.audit VALUES (102, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'HH4AGUN6', 16, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x26e9ef902763f98902ae2fa73e4894fe07e4835fc242e0a74458a93574f8c312', '\xd2098c17ddde619d2f90286c01624ad6c4c39f101189ed5e451e9ff08a8d1789');
INSERT INTO public.audit VALUES (103, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '32J73QBP', 16, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\xd2098c17ddde619d2f90286c01624ad6c4c39f101189ed5e451e9ff08a8d1789', '\xf46b519578825f63a7bf4d0b5484b3101110f683d0781d245ae0abdf40eb3dad');
INSERT INTO public.audit VALUES (104, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'OH53M6FO', 16, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\xf46b519578825f63a7bf4d0b5484b3101110f683d0781d245ae0abdf40eb3dad', '\x1b4bb4de44dad28d983768deba40dcb63788685634365f3825a03f87252e282f');
INSERT INTO public.audit VALUES (105, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'W3MIQDFY', 16, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x1b4bb4de44dad28d983768deba40dcb63788685634365f3825a03f87252e282f', '\x2ad836d348a8fdb63c3e56040c5411a0e18fa76c3683251b38bcc46d9ebf64fa');
INSERT INTO public.audit VALUES (106, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'RHTIJVAE', 16, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x2ad836d348a8fdb63c3e56040c5411a0e18fa76c3683251b38bcc46d9ebf64fa', '\x226701136d5232b95563a1bb5622f0f2a05aa32566dc784472973f679fb7d493');
INSERT INTO public.audit VALUES (107, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob15"}', '\x226701136d5232b95563a1bb5622f0f2a05aa32566dc784472973f679fb7d493', '\xb061d322b57b94740db084b9ac48b9542c7125ded81f83051c7f6b86577b334e');
INSERT INTO public.audit VALUES (108, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob15', '17', 17, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xb061d322b57b94740db084b9ac48b9542c7125ded81f83051c7f6b86577b334e', '\xee69d3b2dea0e1e66a9eb2139a5085c4ef76282a464516eacd2f401859b92f43');
INSERT INTO public.audit VALUES (109, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'QIGUTC2P', 17, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\xee69d3b2dea0e1e66a9eb2139a5085c4ef76282a464516eacd2f401859b92f43', '\x3f0e9f1b1e9c51ce17637fb2a86999b401e245c3c5d8dc095b3a89918b1ceb4a');
INSERT INTO public.audit VALUES (110, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '3K4FRK25', 17, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x3f0e9f1b1e9c51ce17637fb2a86999b401e245c3c5d8dc095b3a89918b1ceb4a', '\xa25eae6392f9a0d6647a6b9cc7ebf8ddb8452602c20e00c1264b61221785f07b');
INSERT INTO public.audit VALUES (111, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', '4VBNPQ7O', 17, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\xa25eae6392f9a0d6647a6b9cc7ebf8ddb8452602c20e00c1264b61221785f07b', '\x871237b33c817c88c4bc01cbe2a106f01cad381fdb81f43ed80bf6e362e4ef41');
INSERT INTO public.audit VALUES (112, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'IB2XC5XL', 17, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x871237b33c817c88c4bc01cbe2a106f01cad381fdb81f43ed80bf6e362e4ef41', '\x6791327301df243d15f29266e3e51eaa1d9ad2a05cc473836373f81b5e0d084d');
INSERT INTO public.audit VALUES (113, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'SS3BYEQ6', 17, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x6791327301df243d15f29266e3e51eaa1d9ad2a05cc473836373f81b5e0d084d', '\xa94aaf30abd9646ce90bfa1c4503ceb9ad3118aac1201937a0783d4bfb3f109c');
INSERT INTO public.audit VALUES (114, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob16"}', '\xa94aaf30abd9646ce90bfa1c4503ceb9ad3118aac1201937a0783d4bfb3f109c', '\x8200704ec1be9b5324fe27a899c47cf58259f8fe2e0960747b571b508a776075');
INSERT INTO public.audit VALUES (115, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob16', '18', 18, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x8200704ec1be9b5324fe27a899c47cf58259f8fe2e0960747b571b508a776075', '\x790d7cb5a9c029613e33512d9e679639f765358cf60a9b1aa713fded4592144f');
INSERT INTO public.audit VALUES (116, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'O4A2YLGQ', 18, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x790d7cb5a9c029613e33512d9e679639f765358cf60a9b1aa713fded4592144f', '\x1968182c1325f6e1e6c334ce1a84ec14c8c81872b3cdaeeaa6e849b7be62c614');
INSERT INTO public.audit VALUES (117, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'PF5PSX67', 18, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x1968182c1325f6e1e6c334ce1a84ec14c8c81872b3cdaeeaa6e849b7be62c614', '\xbcfd0f397ca25552c1dd5b3065e23e09cd7487d9c54546fbf46eb80019b142ab');
INSERT INTO public.audit VALUES (118, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'FSHR32V5', 18, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\xbcfd0f397ca25552c1dd5b3065e23e09cd7487d9c54546fbf46eb80019b142ab', '\x284da463af60a85e3cf2fb2d5ef6552f9a637c32bc0bdfa49c8b33fb425b91a9');
INSERT INTO public.audit VALUES (119, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', '5ZJUNQG6', 18, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x284da463af60a85e3cf2fb2d5ef6552f9a637c32bc0bdfa49c8b33fb425b91a9', '\x5f0f93db302940ae09ddd69f0f96134a803b2aec96b513c7e2009a5eee9b60d1');
INSERT INTO public.audit VALUES (120, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'T3CCUKCJ', 18, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x5f0f93db302940ae09ddd69f0f96134a803b2aec96b513c7e2009a5eee9b60d1', '\x3c8fa3e059add30074f7447c5192abdf029e53b9b19dc60fd36fe3f0e873faa9');
INSERT INTO public.audit VALUES (121, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob17"}', '\x3c8fa3e059add30074f7447c5192abdf029e53b9b19dc60fd36fe3f0e873faa9', '\x0c09e46384383717fe78d94d8faa1cf0ffa3417b3ebeb47d77a7c0ee610f0529');
INSERT INTO public.audit VALUES (122, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob17', '19', 19, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x0c09e46384383717fe78d94d8faa1cf0ffa3417b3ebeb47d77a7c0ee610f0529', '\xf540a5d43fb28e6da6ec0aa6bad3949e073938e398e043fbcb03d0cc0769d86e');
INSERT INTO public.audit VALUES (123, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'KPOTV245', 19, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\xf540a5d43fb28e6da6ec0aa6bad3949e073938e398e043fbcb03d0cc0769d86e', '\x969629fdbc5850e154119a61cf5a31b20ac5494f0a9ab176fdb8d3009bbe9eb8');
INSERT INTO public.audit VALUES (124, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'R7R4QXHM', 19, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x969629fdbc5850e154119a61cf5a31b20ac5494f0a9ab176fdb8d3009bbe9eb8', '\x1a9c7889d02649bd78fbba54b8c2b8cd4155f36a5d47e74db3479a193731ed41');
INSERT INTO public.audit VALUES (125, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'WY6TGZ5W', 19, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\x1a9c7889d02649bd78fbba54b8c2b8cd4155f36a5d47e74db3479a193731ed41', '\x354673cc538cf5acec1d753442fe56a37e129b8e1468c4d25d9070de64e5ab59');
INSERT INTO public.audit VALUES (126, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'KPU6XLTE', 19, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x354673cc538cf5acec1d753442fe56a37e129b8e1468c4d25d9070de64e5ab59', '\x73a6ce513fe5831d181138935b10f94ffad3f5632e24c4875739355de516ff23');
INSERT INTO public.audit VALUES (127, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '4KXUWL3L', 19, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x73a6ce513fe5831d181138935b10f94ffad3f5632e24c4875739355de516ff23', '\x2ed2515f7b9a233aa664bd65d7f6fa78f0e1c2cdef2b451428efd979073fe6c5');
INSERT INTO public.audit VALUES (128, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob18"}', '\x2ed2515f7b9a233aa664bd65d7f6fa78f0e1c2cdef2b451428efd979073fe6c5', '\x53932b8f7e89dd3f31fde4699387409c8a0e8f185e8ccdc26899b4c59af7a466');
INSERT INTO public.audit VALUES (129, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob18', '20', 20, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\x53932b8f7e89dd3f31fde4699387409c8a0e8f185e8ccdc26899b4c59af7a466', '\xdf0ec95996949a99cc5ae9d3099bc458c418d5e8bdd0d72b7a302ab940365ce1');
INSERT INTO public.audit VALUES (130, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', '7NWHYIZB', 20, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\xdf0ec95996949a99cc5ae9d3099bc458c418d5e8bdd0d72b7a302ab940365ce1', '\x94976fbc6040936bc823f20e0b935123f6fef7d4b889c4db824cb24913bc6c47');
INSERT INTO public.audit VALUES (131, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', 'EF7IOW32', 20, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x94976fbc6040936bc823f20e0b935123f6fef7d4b889c4db824cb24913bc6c47', '\x42321c817e9055d9db238e1a195faea323b1b7795b086b9f117999860992506b');
INSERT INTO public.audit VALUES (132, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'WNTPJ3LA', 20, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\x42321c817e9055d9db238e1a195faea323b1b7795b086b9f117999860992506b', '\x2bbf7befedacfaf2bfea4fcce7e8f12194415dff66513051cca7010a20265593');
INSERT INTO public.audit VALUES (133, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'GS4EKKDC', 20, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x2bbf7befedacfaf2bfea4fcce7e8f12194415dff66513051cca7010a20265593', '\x69e839d2287a1f9ff1350df353d899741f1b0ca563cdc4b5c14ff34e36baa036');
INSERT INTO public.audit VALUES (134, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', 'OS4H5GHN', 20, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x69e839d2287a1f9ff1350df353d899741f1b0ca563cdc4b5c14ff34e36baa036', '\x20feba97b9c25084473119882f0897b4218d8798d2bb0a1c34b23724e664fe40');
INSERT INTO public.audit VALUES (135, 1800000000, 'account.created', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{}', '{"contact_email":"","domain":null,"owner_id":1,"privileges":[],"username":"bob19"}', '\x20feba97b9c25084473119882f0897b4218d8798d2bb0a1c34b23724e664fe40', '\xa7409d7f85ebf37fb256dfab74173b1710990d6c8a398d3b22ee9af368614cb0');
INSERT INTO public.audit VALUES (136, 1800000000, 'account.privileges', 1, 'root', NULL, '', 'local', 'bob19', '21', 21, '{"privileges":[]}', '{"privileges":["list-accts","manage-api-tokens","passwd"]}', '\xa7409d7f85ebf37fb256dfab74173b1710990d6c8a398d3b22ee9af368614cb0', '\x60a541bef45eefbbbc6539c981cf8db257b97f5262cfdffe5f9639ed52d32871');
INSERT INTO public.audit VALUES (137, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't0', 'FPZXFL5A', 21, '{}', '{"allow_list":[],"expires_at":null,"name":"t0","parent":null,"privileges":["list-accts"]}', '\x60a541bef45eefbbbc6539c981cf8db257b97f5262cfdffe5f9639ed52d32871', '\x2bd9edf5a56252750d9faca85b65dc5b5abc56d41b550835003930c659b008ea');
INSERT INTO public.audit VALUES (138, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't1', '2KRMA5WW', 21, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":1800086400,"name":"t1","parent":null,"privileges":["list-accts"]}', '\x2bd9edf5a56252750d9faca85b65dc5b5abc56d41b550835003930c659b008ea', '\x99d5c3e966e15a4b3723452b86f68bbdc7b88342bd5002ac81551ee30f69bd40');
INSERT INTO public.audit VALUES (139, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't2', 'LDQGXT4A', 21, '{}', '{"allow_list":["192.0.2.0/24","2001:db8::1"],"expires_at":null,"name":"t2","parent":null,"privileges":["list-accts"]}', '\x99d5c3e966e15a4b3723452b86f68bbdc7b88342bd5002ac81551ee30f69bd40', '\x046c3a74473d1aa69a289f095a2582fe8f2eb4ba909ffcc4f3f31c0c5fa86ea4');
INSERT INTO public.audit VALUES (140, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't3', 'SLN74D7N', 21, '{}', '{"allow_list":[],"expires_at":1800259200,"name":"t3","parent":null,"privileges":["list-accts"]}', '\x046c3a74473d1aa69a289f095a2582fe8f2eb4ba909ffcc4f3f31c0c5fa86ea4', '\x3a055294011351b5830d9140864e6ce48346b88b0e7f5ed680cf2fa884a8fcff');
INSERT INTO public.audit VALUES (141, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 't4', '7EQY2LJI', 21, '{}', '{"allow_list":["192.0.2.0/24"],"expires_at":null,"name":"t4","parent":null,"privileges":["list-accts"]}', '\x3a055294011351b5830d9140864e6ce48346b88b0e7f5ed680cf2fa884a8fcff', '\x91937ff46fedd3e8cb0f21662e50051c426e4c8b876946fd907aff4b2a02535c');
INSERT INTO public.audit VALUES (142, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't0', '2KP5AOG5', 2, '{"name":"t0"}', '{}', '\x91937ff46fedd3e8cb0f21662e50051c426e4c8b876946fd907aff4b2a02535c', '\x788d100783a4000ae832465e9aaca45f3859e11ded9bf8ca7792bc8bccb9aafc');
INSERT INTO public.audit VALUES (143, 1800000000, 'token.revoked', 1, 'root', NULL, '', 'local', 't1', 'JYEHVUAC', 2, '{"name":"t1"}', '{}', '\x788d100783a4000ae832465e9aaca45f3859e11ded9bf8ca7792bc8bccb9aafc', '\x23b56a96b7143aff9570659a8334bbc12fa8cfbbef2f401b229db81f643d16eb');
INSERT INTO public.audit VALUES (144, 1800000000, 'account.renamed', 1, 'root', NULL, '', 'local', 'robert', '3', 3, '{"username":"bob1"}', '{"username":"robert"}', '\x23b56a96b7143aff9570659a8334bbc12fa8cfbbef2f401b229db81f643d16eb', '\x26e13803808783f9df08099aa00e17032d271dab826127c1bbc58a89272fe4cb');
INSERT INTO public.audit VALUES (145, 1800000000, 'account.suspended', 1, 'root', NULL, '', 'local', 'bob2', '4', 4, '{}', '{"locked":0,"reason":"unpaid"}', '\x26e13803808783f9df08099aa00e17032d271dab826127c1bbc58a89272fe4cb', '\xf772b3696b1b7dc717016b24b12042bd16f64f24db988d5b26546e4237a74f87');
INSERT INTO public.audit VALUES (146, 1800000000, 'account.removed', 1, 'root', NULL, '', 'local', 'bob3', '5', 5, '{"domain":null,"username":"bob3"}', '{"revoked":5}', '\xf772b3696b1b7dc717016b24b12042bd16f64f24db988d5b26546e4237a74f87', '\x2d278c498616347dd4a5e4014b1f8f4c81268dc9cc5255faf69539da044287e1');
INSERT INTO public.audit VALUES (147, 1800000000, 'account.created', 6, 'bob4', NULL, '', 'local', 'carol', '22', 22, '{}', '{"contact_email":"","domain":"carol.example","owner_id":6,"privileges":[],"username":"carol"}', '\x2d278c498616347dd4a5e4014b1f8f4c81268dc9cc5255faf69539da044287e1', '\x9b7ef2a77d9ccc830c4b46306d57d2c2d06e7a7d09f3be034a587dfd900eacc3');
INSERT INTO public.audit VALUES (148, 1800000000, 'token.updated', 1, 'root', NULL, '', 'local', 't0', 'PCYGI2IR', 7, '{"privileges":["list-accts"]}', '{"privileges":["passwd"]}', '\x9b7ef2a77d9ccc830c4b46306d57d2c2d06e7a7d09f3be034a587dfd900eacc3', '\x4725c328e8e6feefdd54e08a8f8adfa0f43e1641f39ee5329da6f096104e089b');
INSERT INTO public.audit VALUES (149, 1800000000, 'settings.changed', 1, 'root', NULL, '', 'local', 'settings', 'settings', NULL, '{"time_zone":"UTC"}', '{"time_zone":"Europe/Berlin"}', '\x4725c328e8e6feefdd54e08a8f8adfa0f43e1641f39ee5329da6f096104e089b', '\xb0d9ba4544dd2262934f565af09804199594a13344f66156eb11122dd4503274');
INSERT INTO public.audit VALUES (150, 1800000000, 'token.created', 1, 'root', NULL, '', 'local', 'parent', '4V2SM7M5', 1, '{}', '{"allow_list":[],"expires_at":null,"name":"parent","parent":null,"privileges":["all"]}', '\xb0d9ba4544dd2262934f565af09804199594a13344f66156eb11122dd4503274', '\xa36f23be96eac9ae6e1057848b2df507e2d17c9866aef6c867152ed176ece354');
INSERT INTO public.audit VALUES (151, 1800000000, 'token.created', 1, 'root', '4V2SM7M5', '192.0.2.1', 'whm', 'child', 'WI2XEJTL', 1, '{}', '{"allow_list":[],"expires_at":null,"name":"child","parent":"4V2SM7M5","privileges":["passwd"]}', '\xa36f23be96eac9ae6e1057848b2df507e2d17c9866aef6c867152ed176ece354', '\xf1b992fca555b947e73622c16434622103a1fa3dd39123cdaab02cf1a8b23457');
INSERT INTO public.clock VALUES (1, 1800000000, 'boot-1', 1000);
INSERT INTO public.feed VALUES (1, 'account', 1, '2a7f1f1a12ed9b39ee5b9c2fbc3105c1');
INSERT INTO public.feed VALUES (2, 'account', 2, '2e8ec2057ebf0a733ed914a212d9d133');
INSERT INTO public.feed VALUES (3, 'account', 2, '767571de48d3b3be2b3355f602217514');
INSERT INTO public.feed VALUES (4, 'token', 1, 'f1a580cb37075cae0360f396214c768f');
INSERT INTO public.feed VALUES (5, 'token', 2, '0a7428c29643590b6de16aff2a288ea3');
INSERT INTO public.feed VALUES (6, 'token', 3, '0ac426f994dd0973ebf9048c64d86ee2');
INSERT INTO public.feed VALUES (7, 'token', 4, 'f7193895cdc41d118fab48cb4560334f');
INSERT INTO public.feed VALUES (8, 'token', 5, '030e6c59e1e272c0d0d5c076c0a0e7b8');
INSERT INTO public.feed VALUES (9, 'account', 3, 'dd05dd6e9cb8ed3169d6f4ded28c97c9');
INSERT INTO public.feed VALUES (10, 'account', 3, '5ccd7fd16757a5b037209b45667def72');
INSERT INTO public.feed VALUES (11, 'token', 6, '89fe1c471ad40fc2a34d2e83d08a383e');
INSERT INTO public.feed VALUES (12, 'token', 7, '80768079e279b92966e27b88518a83cb');
INSERT INTO public.feed VALUES (13, 'token', 8, '0113f65fc30f1ff50044a22fe1dae3f2');
INSERT INTO public.feed VALUES (14, 'token', 9, 'd2cee703b1b8f0e25dc2983355c905df');
INSERT INTO public.feed VALUES (15, 'token', 10, 'f83295ea3e609c71a1bab35c6cf39527');
INSERT INTO public.feed VALUES (16, 'account', 4, '246edf9dba689ec986a4d7970a5bf5d3');
INSERT INTO public.feed VALUES (17, 'account', 4, 'b4fdf55d7ca91140e59a5e9b5e42d0a4');
INSERT INTO public.feed VALUES (18, 'token', 11, 'e0d6f3ebf8efcc8d8ca3c1956414b899');
INSERT INTO public.feed VALUES (19, 'token', 12, '640771e0619744b67121927de3a5a2c0');
INSERT INTO public.feed VALUES (20, 'token', 13, '284c1eb009822bec6cb43f2d16bf411f');
INSERT INTO public.feed VALUES (21, 'token', 14, '5fa8c42e692402bedd685cc16dff1a64');
INSERT INTO public.feed VALUES (22, 'token', 15, '5260d319742d7c386f11fbdfb3558daf');
INSERT INTO public.feed VALUES (23, 'account', 5, 'e5e4e35cb575d6aec7250f935b851606');
INSERT INTO public.feed VALUES (24, 'account', 5, '6cf71e729cfa7b308bf9d526e8add10c');
INSERT INTO public.feed VALUES (25, 'token', 16, '91fca93e02e190850d32d13433901c8c');
INSERT INTO public.feed VALUES (26, 'token', 17, '61fcacd36f5c57994b1d1788667875e6');
INSERT INTO public.feed VALUES (27, 'token', 18, 'b2165fd2144799e0385b205622d8c311');
INSERT INTO public.feed VALUES (28, 'token', 19, '9885756980a3bb3b7e7a584b1eb367d3');
INSERT INTO public.feed VALUES (29, 'token', 20, '2f334f60c338e030179b2647cc2e16e5');
INSERT INTO public.feed VALUES (30, 'account', 6, '096178117260077dbefd875dba6e8eb8');
INSERT INTO public.feed VALUES (31, 'account', 6, 'e593f1d63918f32a39d9eaa3a4373797');
INSERT INTO public.feed VALUES (32, 'token', 21, 'c93587b9814a3541c8770733a4d06d6d');
INSERT INTO public.feed VALUES (33, 'token', 22, '763a770d31dd3df27fe61a24ecb8d808');
INSERT INTO public.feed VALUES (34, 'token', 23, '6959f9c29946d3f3f26674225b138bfd');
INSERT INTO public.feed VALUES (35, 'token', 24, 'd88be25b92ca83118fe1e7401a65c5fa');
INSERT INTO public.feed VALUES (36, 'token', 25, '101cf2eb784c1dcf77b6eb694a840f8c');
INSERT INTO public.feed VALUES (37, 'account', 7, '1226c199243bc53b03479684f4afdb5a');
INSERT INTO public.feed VALUES (38, 'account', 7, '7d1afe84a06949d8c3c111b9ec6b0d05');
INSERT INTO public.feed VALUES (39, 'token', 26, '53639b656b95f17ba2464d8432b23984');
INSERT INTO public.feed VALUES (40, 'token', 27, '80751a10d034bb8c9d1a06523bc0258c');
INSERT INTO public.feed VALUES (41, 'token', 28, 'f65e57174e0ede3744ed9388e179485d');
INSERT INTO public.feed VALUES (42, 'token', 29, 'cb52105d8b4417f48f08e73e2259f0d4');
INSERT INTO public.feed VALUES (43, 'token', 30, '5525fbaec0b79a2642e9aa1af9aec690');
INSERT INTO public.feed VALUES (44, 'account', 8, 'e9eaeeea835d44a561dce63930578995');
INSERT INTO public.feed VALUES (45, 'account', 8, 'c9a79b3e757d0d0e69513b0c47d284ef');
INSERT INTO public.feed VALUES (46, 'token', 31, '9dfe5edf69896149d2ad26678d6d8efa');
INSERT INTO public.feed VALUES (47, 'token', 32, 'ee8067e85e721402c4a270cc77b098c4');
INSERT INTO public.feed VALUES (48, 'token', 33, 'eb671b3cc7f82a27c5b922e09da6c005');
INSERT INTO public.feed VALUES (49, 'token', 34, 'bd656ca46da922edfdeb714ae2993000');
INSERT INTO public.feed VALUES (50, 'token', 35, 'afd392c1ce13256b469de012bd66bd62');
INSERT INTO public.feed VALUES (51, 'account', 9, '18c58c1a032297d60720dd54e788a32a');
INSERT INTO public.feed VALUES (52, 'account', 9, '16515a57a879c46be5e73ffbe70b8d3c');
INSERT INTO public.feed VALUES (53, 'token', 36, '5302fc65aca15a97fa97832c0bd512bc');
INSERT INTO public.feed VALUES (54, 'token', 37, 'dba65c27ba68ccc98e911b9ea2a1c226');
INSERT INTO public.feed VALUES (55, 'token', 38, '353f22f4428d59d651f945021d7996b2');
INSERT INTO public.feed VALUES (56, 'token', 39, 'da1f9dca894a3422914cfd4ad105413d');
INSERT INTO public.feed VALUES (57, 'token', 40, 'bf85d6132c87a29a9864763edb51bef4');
INSERT INTO public.feed VALUES (58, 'account', 10, '296a826da51f7a4506806fcdb9a54274');
INSERT INTO public.feed VALUES (59, 'account', 10, '2e4fedec3c61c2d0160b638f764f26b6');
INSERT INTO public.feed VALUES (60, 'token', 41, 'cee754128d6427f20f727aabb5b3c307');
INSERT INTO public.feed VALUES (61, 'token', 42, '63fa73124a6e7fbe5813f4af10e0bbb6');
INSERT INTO public.feed VALUES (62, 'token', 43, 'b10dbdd307b00ebd20f5ce9355e5b03b');
INSERT INTO public.feed VALUES (63, 'token', 44, 'd2ed7d45c5354674d6a38a766c48643e');
INSERT INTO public.feed VALUES (64, 'token', 45, '96077baa67fc524ec42b15a919b9343c');
INSERT INTO public.feed VALUES (65, 'account', 11, '04d917a3b90e4b00d425ff80ced2732a');
INSERT INTO public.feed VALUES (66, 'account', 11, 'e4f09cb2240400d088fea1b4ec77e165');
INSERT INTO public.feed VALUES (67, 'token', 46, 'e733ac1337f951afc34f248345355582');
INSERT INTO public.feed VALUES (68, 'token', 47, '8a5df038a2d4f85dbd04ccbff4938079');
INSERT INTO public.feed VALUES (69, 'token', 48, '9a28c361f07ce49572426bd226eb797f');
INSERT INTO public.feed VALUES (70, 'token', 49, 'c0e82e9fd9f689123cfb6fd135dea740');
INSERT INTO public.feed VALUES (71, 'token', 50, '47095a45a0ef5764bbe1813206945cdd');
INSERT INTO public.feed VALUES (72, 'account', 12, '82b0148b7ef226fd1d029e66fec96419');
INSERT INTO public.feed VALUES (73, 'account', 12, 'd1ef36dc8dac768b18656523a2985d34');
INSERT INTO public.feed VALUES (74, 'token', 51, '9154067450f72732c6a4b0a196e859b3');
INSERT INTO public.feed VALUES (75, 'token', 52, 'a5035c28c073f9484e1e56313e722860');
INSERT INTO public.feed VALUES (76, 'token', 53, 'ca4e7ccb81ec1e98c52529f750077f4e');
INSERT INTO public.feed VALUES (77, 'token', 54, 'db4c1ba9c5e6166055701a88e9512dd1');
INSERT INTO public.feed VALUES (78, 'token', 55, 'ec44c0fbc287d9cf28a61c436beba76a');
INSERT INTO public.feed VALUES (79, 'account', 13, '02731b718e767ade80944ac0a7bf0306');
INSERT INTO public.feed VALUES (80, 'account', 13, '3a4d1f98d6314da95598baa3efc8ccc0');
INSERT INTO public.feed VALUES (81, 'token', 56, '8f7e3ac3ad5624b2f0ee818602a5c75a');
INSERT INTO public.feed VALUES (82, 'token', 57, 'af9dcce3bb2e8afcbaa911891dd736fa');
INSERT INTO public.feed VALUES (83, 'token', 58, '650c1317e19afd66bb3e14306b282e87');
INSERT INTO public.feed VALUES (84, 'token', 59, 'b5dc38eaa17ba766b32ff69fbca0717e');
INSERT INTO public.feed VALUES (85, 'token', 60, 'd2fd504f02d6f91b77bd3d9d9a99e299');
INSERT INTO public.feed VALUES (86, 'account', 14, 'bebe3c48d6ed87ca0d2afee32c95f514');
INSERT INTO public.feed VALUES (87, 'account', 14, '5fc4f1c98f353480c7d519009efe6a7f');
INSERT INTO public.feed VALUES (88, 'token', 61, '06d06db787960631b6780222828bb702');
INSERT INTO public.feed VALUES (89, 'token', 62, '584a27956f367df804c189f0813ae4d0');
INSERT INTO public.feed VALUES (90, 'token', 63, '9b238f1cde462ec5dcfed1512d8e6e32');
INSERT INTO public.feed VALUES (91, 'token', 64, 'd938e70c3a7a7aebc0994c091b5b7462');
INSERT INTO public.feed VALUES (92, 'token', 65, '62cf3f465c3b1e98444496527f646774');
INSERT INTO public.feed VALUES (93, 'account', 15, '529d80dc1de4eeb50d1c003c8fb0b4df');
INSERT INTO public.feed VALUES (94, 'account', 15, 'e42b3b2698e2e568b4fb78323023613c');
INSERT INTO public.feed VALUES (95, 'token', 66, 'cb5f259eba2d0c6d48e269e11172917d');
INSERT INTO public.feed VALUES (96, 'token', 67, 'feba3951fd040871e6d517c76d4281e6');
INSERT INTO public.feed VALUES (97, 'token', 68, '177fafd7a1931208f14ea5329664c2c6');
INSERT INTO public.feed VALUES (98, 'token', 69, '43a68944dba0a4e377c13d3149e16f2d');
INSERT INTO public.feed VALUES (99, 'token', 70, 'b0d92c7505eef058b22fc6db35de255e');
INSERT INTO public.feed VALUES (100, 'account', 16, '8e6de3023607e7bdede95aa6d63616f4');
INSERT INTO public.feed VALUES (101, 'account', 16, '02c932d09df9a7b94c3108bf749282f9');
INSERT INTO public.feed VALUES (102, 'token', 71, '3265aad0eeeffd39709f4922c45fdc58');
INSERT INTO public.feed VALUES (103, 'token', 72, 'e57fdc3e3765229891876a0099677cba');
INSERT INTO public.feed VALUES (104, 'token', 73, '1271e91984894f926d66e75f9f9da24e');
INSERT INTO public.feed VALUES (105, 'token', 74, '6321d161b768e4a20a5379ec0a73e1d6');
INSERT INTO public.feed VALUES (106, 'token', 75, 'bc62e62ed8b3a70f2413720b2d353a2a');
INSERT INTO public.feed VALUES (107, 'account', 17, 'a50f4e3c48667decb0d1fdd853ee6f93');
INSERT INTO public.feed VALUES (108, 'account', 17, 'd19d9ac1965c01376233338b18564c17');
INSERT INTO public.feed VALUES (109, 'token', 76, '98f0c4de49918bf79710a9f468a57e90');
INSERT INTO public.feed VALUES (110, 'token', 77, '7ba352650595ec1e8bb2465c2ba0cffc');
INSERT INTO public.feed VALUES (111, 'token', 78, '95d05d83e25ecd63a6d5cb0cc822a67b');
INSERT INTO public.feed VALUES (112, 'token', 79, 'db99e35de8bb781fd77609469e04c3f8');
INSERT INTO public.feed VALUES (113, 'token', 80, '2de1d9addef7f37984f3a62e450b7910');
INSERT INTO public.feed VALUES (114, 'account', 18, '4138c8bea79f4edbe450bff15b50ff98');
INSERT INTO public.feed VALUES (115, 'account', 18, 'e040379688c69450f0b1b38f5d720ab2');
INSERT INTO public.feed VALUES (116, 'token', 81, 'e75685042d0ab15e0e93df6598a55467');
INSERT INTO public.feed VALUES (117, 'token', 82, '54eb988595f321db1f9d311bee647cdb');
INSERT INTO public.feed VALUES (118, 'token', 83, '1a496aa43551ec9a1078b36bc7caa470');
INSERT INTO public.feed VALUES (119, 'token', 84, 'ac8aacdb5863a033cc4a43b53cb66c14');
INSERT INTO public.feed VALUES (120, 'token', 85, '75bf7f5dbd4482bfad647892ad02237d');
INSERT INTO public.feed VALUES (121, 'account', 19, 'e1f7cf496e42a076751c767d2eb1d630');
INSERT INTO public.feed VALUES (122, 'account', 19, '2d8002575a5438bbe1638f4b21c3e6c4');
INSERT INTO public.feed VALUES (123, 'token', 86, 'e40c235c072a80edfa05493c4173c82c');
INSERT INTO public.feed VALUES (124, 'token', 87, '4a3a5d225348645372d138d51649185d');
INSERT INTO public.feed VALUES (125, 'token', 88, 'f72fa751d3691146497fe96852ec4582');
INSERT INTO public.feed VALUES (126, 'token', 89, 'a677eadc019fd8839234cfe36444caf4');
INSERT INTO public.feed VALUES (127, 'token', 90, '20fdfc65986a05d4ef02dcdd7575593b');
INSERT INTO public.feed VALUES (128, 'account', 20, '8879b8bfeba000ef402d9a81b317312b');
INSERT INTO public.feed VALUES (129, 'account', 20, '444d51adc5c22f106d841fea1b68776c');
INSERT INTO public.feed VALUES (130, 'token', 91, 'e72c5c1d13bba1abbfa1fbce547e2f1f');
INSERT INTO public.feed VALUES (131, 'token', 92, 'f61e9b7d047301f66576e7b90ebeac03');
INSERT INTO public.feed VALUES (132, 'token', 93, '14490acbf8492102da7bee5b1109f7eb');
INSERT INTO public.feed VALUES (133, 'token', 94, 'f29a4b2a3f3d165f751071ec708b9dac');
INSERT INTO public.feed VALUES (134, 'token', 95, '5eb4cc195ac6a50a579ab73f7ab728b2');
INSERT INTO public.feed VALUES (135, 'account', 21, '9d1cd6019399394e15998cf6af72b6de');
INSERT INTO public.feed VALUES (136, 'account', 21, 'ebb25b267482a5b48793e8734340f0aa');
INSERT INTO public.feed VALUES (137, 'token', 96, 'f71de4b9c7e0fb3f379d87b81ed7670b');
INSERT INTO public.feed VALUES (138, 'token', 97, 'b5ea09995e920188d1f62b27267c5181');
INSERT INTO public.feed VALUES (139, 'token', 98, '0ea791a25e3d6beace4c3b91bcfecda4');
INSERT INTO public.feed VALUES (140, 'token', 99, '1eee0efae65dfa8b056f3d8adeae1fac');
INSERT INTO public.feed VALUES (141, 'token', 100, 'b761b602989d4ccab2a7608c302127f2');
INSERT INTO public.feed VALUES (142, 'token', 1, '5f95270e2b610457af86451d65ef85be');
INSERT INTO public.feed VALUES (142, 'token', 2, '5f95270e2b610457af86451d65ef85be');
INSERT INTO public.feed VALUES (143, 'account', 3, '9460def78ed4a6a4264d1efa04c36b6d');
INSERT INTO public.feed VALUES (144, 'account', 4, '9db17a7012daae1e13ff16cf50d9515a');
INSERT INTO public.feed VALUES (145, 'account', 5, 'f4d49996f168731ec58de38d7b8eea4d');
INSERT INTO public.feed VALUES (146, 'account', 22, '1ad61d152f5959461c0e9aa5f5bbdbe8');
INSERT INTO public.feed VALUES (147, 'token', 26, '4333afe917237f965af9cda8ebffd376');
INSERT INTO public.feed VALUES (148, 'settings', 0, 'ede5ef4130d98e11a2fd98156982f947');
INSERT INTO public.feed VALUES (149, 'token', 101, '87b685f3611308d8f8bb79e3684ad4a7');
INSERT INTO public.feed VALUES (150, 'token', 102, '99f41e4ea30c234c2f02a7c9c3eeb29f');
INSERT INTO public.former_names VALUES (3, 'bob1');
INSERT INTO public.generation VALUES (1, '37d59f5bf47b30f83f07f511be51185a', 150, '99f41e4ea30c234c2f02a7c9c3eeb29f', 151, '\xf1b992fca555b947e73622c16434622103a1fa3dd39123cdaab02cf1a8b23457');
INSERT INTO public.secrets VALUES ('\x2ac86e4aca81d57990072aabca6fc3220d381f1509dba9f654979ca1ed06815d', '1', 1, 1800000000);
INSERT INTO public.secrets VALUES ('\x1d6837d848612e80f4e590b5a2407523357dd437d4013d433647f1ca7ff63832', '1', 2, 1800000000);
INSERT INTO public.secrets VALUES ('\x299386de5a73612fe81555d4e65a19a7c47d6636d1a58a12d9633cf10997c702', '1', 3, 1800000000);
INSERT INTO public.secrets VALUES ('\x718f1c0909fc0836685d655c12c040510d33806bf8d8cd6bd2a938afb11e7702', '1', 4, 1800000000);
INSERT INTO public.secrets VALUES ('\x424cc09db5de9ed31eb4210e6b17eda4018c020903b9795473d9cc50ba901348', '1', 5, 1800000000);
INSERT INTO public.secrets VALUES ('\x78bd6d310cb3326651b46b3c7ed64f97c1070fff627705e49b7c903e9fb5be93', '1', 6, 1800000000);
INSERT INTO public.secrets VALUES ('\x9f5b863251e8838f7eebfb2d0f324e90c7f2b06024fd8118ff8fff4f32c52353', '1', 7, 1800000000);
INSERT INTO public.secrets VALUES ('\xea384792e55addab694ad99797877446ab073e0352064eb2b95819cff66982c3', '1', 8, 1800000000);
INSERT INTO public.secrets VALUES ('\x109a77ad1da5da397c00e9de5b29d0f28adb63a3359e85a450e57309b2146ab2', '1', 9, 1800000000);
INSERT INTO public.secrets VALUES ('\x3d15197e647b943acaa0e020b7605b2fcffab0523e6c03b150918049f09257fc', '1', 10, 1800000000);
INSERT INTO public.secrets VALUES ('\xb0287186ca9438b3ede9bb356b31b8609a1404539c567b1af64bca218d42e976', '1', 11, 1800000000);
INSERT INTO public.secrets VALUES ('\x5f07964ab289212afdb9620879b0b08770db3002a21a970ba2b999e818ef60fa', '1', 12, 1800000000);
INSERT INTO public.secrets VALUES ('\x3185bb86b4bb17804542323c5c5d563a7184b3b6c909e1ce575d5edde66eea55', '1', 13, 1800000000);
INSERT INTO public.secrets VALUES ('\xb02282b0896f06937421b742cf1d9cf14b2ff67c2db4638aac7a1eae255d766c', '1', 14, 1800000000);
INSERT INTO public.secrets VALUES ('\x21bddbbcbe545936ddbe89b45dc06b168d0e6e98fcbffc7ec4d73fe3651b342c', '1', 15, 1800000000);
INSERT INTO public.secrets VALUES ('\x4f64b59ab10634b1a3b211fe4cfcbe438f71acab3056f6511c6afb4995b44e35', '1', 16, 1800000000);
INSERT INTO public.secrets VALUES ('\x53fa83b8ef35258d1f6c3c26960db9bc82c71a3b0263286f264a16d16cae4609', '1', 17, 1800000000);
INSERT INTO public.secrets VALUES ('\x01e6d2e0bba292c18d6c85c1eee7fc6e3fbb543bd632a5b8e8be1445ae20aeb5', '1', 18, 1800000000);
INSERT INTO public.secrets VALUES ('\x1392b646749d3f173a11b11fc968a936a678c7675576cf03e8f6ca96eaca2b34', '1', 19, 1800000000);
INSERT INTO public.secrets VALUES ('\x3da2dca96814877425b8956a2a45905ec568287c24fed124f83d9e1124b165f9', '1', 20, 1800000000);
INSERT INTO public.secrets VALUES ('\xb4b65514031ff96cd6664168a11f548bbe96fc0c63ce2cea301d9af21011838d', '1', 21, 1800000000);
INSERT INTO public.secrets VALUES ('\xbdd0d7eaab3439625659ca1ec4d4e796004cd3afa1f06fc3f497e34f4b8b74f6', '1', 22, 1800000000);
INSERT INTO public.secrets VALUES ('\x2c38df60a192eb26b41274a18ffcb0276038e9fc45fc3e33ca3c2b9e6ad918b9', '1', 23, 1800000000);
INSERT INTO public.secrets VALUES ('\x9594316a5eddbdfb92d88ada4a25a7060d8c8b4cb6e39975a75a2150f7d50c9c', '1', 24, 1800000000);
INSERT INTO public.secrets VALUES ('\x01cf37a06c1cc12f68c9ef2e45bccc060b1645641e982a51df601773313fc9b0', '1', 25, 1800000000);
INSERT INTO public.secrets VALUES ('\x2b7fbd86d70714f75fd95cd18bacc2c5fa7bc64aad60ebbf3aea4f9b2f9ac180', '1', 26, 1800000000);
INSERT INTO public.secrets VALUES ('\x07bb952a747b35ea6b82ec1f36b2c0cd10ab3a18caadbcd1382b14cd7410ac5c', '1', 27, 1800000000);
INSERT INTO public.secrets VALUES ('\x2a8820bcb0f52c03d36fce720c95122032445680529b7440bbbbb8c09773bb1e', '1', 28, 1800000000);
INSERT INTO public.secrets VALUES ('\x70dda50d0d2ab4303fe60ebfa4d27cee230c926c32fed3d51f93713fbae12685', '1', 29, 1800000000);
INSERT INTO public.secrets VALUES ('\xf6d7027caa3bd2b51d8ea5c4c272716dd0d0286c41a4d4dd0e5e6f64449cfc1f', '1', 30, 1800000000);
INSERT INTO public.secrets VALUES ('\x40dc3fbef7f25218cd883f07b1395f53c6279b686b6b0d2fb5ad52f3892d433f', '1', 31, 1800000000);
INSERT INTO public.secrets VALUES ('\x20545578e3805620011afd6c5f7feb5e4a155929135ca961fed1aaad572e577a', '1', 32, 1800000000);
INSERT INTO public.secrets VALUES ('\xa5c632dca501124cc263ae2df9b0674adedc993e6578bb6b1eeb7b62ae3b541e', '1', 33, 1800000000);
INSERT INTO public.secrets VALUES ('\x396f98b7b77bf6c74f9d712bac3cfa14929d6a7291bf91b11be84560e87c927f', '1', 34, 1800000000);
INSERT INTO public.secrets VALUES ('\x8c6564cfef9cc8f68aa1ca560a9a53ece162c765f057df7f1179f99535b8bfdd', '1', 35, 1800000000);
INSERT INTO public.secrets VALUES ('\xcd675107acde7cd91bb8ad6cb8d8c4ef363e1b858a911247266ea289a72c40ef', '1', 36, 1800000000);
INSERT INTO public.secrets VALUES ('\x7e405eadad1e4fba6a2b2bbd66a8e1b5b6585775c7d4eba56789c8e3460bb592', '1', 37, 1800000000);
INSERT INTO public.secrets VALUES ('\xfa82b465d0a6ff46a2f1e7d048bb6b9e2e8d5cc6ac299e5ceca4435ecbe8b79f', '1', 38, 1800000000);
INSERT INTO public.secrets VALUES ('\x6f6b38ad6aeace3ebe49bd707fa1f46f8e21201d21696020ce467ba083694370', '1', 39, 1800000000);
INSERT INTO public.secrets VALUES ('\x6eec714772b49fc687b9d4398e444e131715f49f685e09ff1ac9d40e5661baba', '1', 40, 1800000000);
INSERT INTO public.secrets VALUES ('\x36909dda29a0363171e53b825fc73f953640751724b977e4f7b3e16d9eb97022', '1', 41, 1800000000);
INSERT INTO public.secrets VALUES ('\x598806a21d334f157b737c96a3624157cb4b5052d4ea20d7202e69c1bd30250f', '1', 42, 1800000000);
INSERT INTO public.secrets VALUES ('\xd8d8614e4b9a778d83fb49cd5a0475b9a54ea8aa45c7d78ec2c578f1ea9f3568', '1', 43, 1800000000);
INSERT INTO public.secrets VALUES ('\x5984fbf62b330ab6c9e4d0972e796b02271f8f0842a02f0ab0028e6bf3a57975', '1', 44, 1800000000);
INSERT INTO public.secrets VALUES ('\x3b17d3d2144d17514e6ae5b59d6294fb5116dd8cac2f56b335623b856100fb33', '1', 45, 1800000000);
INSERT INTO public.secrets VALUES ('\x93413458e66fe55bdad65cda2dc52731f7164793e9eb74e923b127b79be34114', '1', 46, 1800000000);
INSERT INTO public.secrets VALUES ('\x9677ea2e6db992176dec680a4cd48a53094f4573050fc3aff5d23f3018d92594', '1', 47, 1800000000);
INSERT INTO public.secrets VALUES ('\x9e844cf3260dfa2315e8d179f2a988f3842c598fe966c39ab86ca7680c90b860', '1', 48, 1800000000);
INSERT INTO public.secrets VALUES ('\xd0135390ae6be72f86f92ca4366bb368c672572727714a912612437b4d2dca84', '1', 49, 1800000000);
INSERT INTO public.secrets VALUES ('\xde61d90d20bbcc5caf3f8ac3e68e897344c6f23ca09a6b6abde0a3dc4b116d93', '1', 50, 1800000000);
INSERT INTO public.secrets VALUES ('\xe0bd163c0bce8a1a410f0779cdde6195d57d5912fd56a1d6e6e31b81ce28d261', '1', 51, 1800000000);
INSERT INTO public.secrets VALUES ('\x94657c5f04c0cf9b8854a7fc83531bc9430f0a0edccc053c2f4f78b550062525', '1', 52, 1800000000);
INSERT INTO public.secrets VALUES ('\xaf6db4b88a7e002ca1be08743376b6143c3eaa1cdc26b096e1c37aa18502b44f', '1', 53, 1800000000);
INSERT INTO public.secrets VALUES ('\x4e48b9dfd902c14e8ece3e26a62ad2e59cd889235538b22d6dd02e0648612c7a', '1', 54, 1800000000);
INSERT INTO public.secrets VALUES ('\x02f24fe4fe931455e70803abf96e8f2752840065c01d8547085afa9d219a6312', '1', 55, 1800000000);
INSERT INTO public.secrets VALUES ('\x2ed2a9d5ad2a0c9f72dcee08ce26bee8bc85cda269a888332c07863aa9202fb7', '1', 56, 1800000000);
INSERT INTO public.secrets VALUES ('\xad9a172f24d0b73250ff907122c5458b7ce1ddeb2cbc44266547089667d9fce3', '1', 57, 1800000000);
INSERT INTO public.secrets VALUES ('\x706e8368d44dcb143e8a2210222884f43a2db01df8d6a30e6892d8bd0a8fe070', '1', 58, 1800000000);
INSERT INTO public.secrets VALUES ('\xb339c8ab4e63c684b706f29500f08a777bab9c373fac655bf2547136f9aa48ea', '1', 59, 1800000000);
INSERT INTO public.secrets VALUES ('\x9da0d7f6ba6b09ee201fcb4de37a4f3cd77980e5f61b700a1ff36a0c6f166a1c', '1', 60, 1800000000);
INSERT INTO public.secrets VALUES ('\x97b4da6400a225d6d80e0ecad534b0705d7c06fd6fb92343f3206dbd82630375', '1', 61, 1800000000);
INSERT INTO public.secrets VALUES ('\x92cb5a3c9fd76ae5f62494073940052ba211f76ebed57cf5367067974bbb3bd9', '1', 62, 1800000000);
INSERT INTO public.secrets VALUES ('\x8d6be63869e2335a6efc0e1a47e9a05cea05d36bd6d8da1a3870d71506642b25', '1', 63, 1800000000);
INSERT INTO public.secrets VALUES ('\xc059c7c554d863999222397af89cb363f215240e9ea4e49931d03f9204159e14', '1', 64, 1800000000);
INSERT INTO public.secrets VALUES ('\x23513b1fc2b6da681600e1e86ddd92e3762120da3175278d807f6a960ea23253', '1', 65, 1800000000);
INSERT INTO public.secrets VALUES ('\x0c202fad329ad81208c10392dfe66bc9ec42458bb77aa8e8f2da4e76068d9ee5', '1', 66, 1800000000);
INSERT INTO public.secrets VALUES ('\xe550e2da88a52dfacf18ff24ecf59c726d5e3ac41251c83584c36a8ec72e77df', '1', 67, 1800000000);
INSERT INTO public.secrets VALUES ('\xe15e9c5093a42c5ba2f32fe89415e17afdf39e89b7adf85119a0299a65d465e7', '1', 68, 1800000000);
INSERT INTO public.secrets VALUES ('\xb68dd85f6b610e695b53f20ccde6b0d65a2588a46b0a183f7fd67f37fb5c3c39', '1', 69, 1800000000);
INSERT INTO public.secrets VALUES ('\x6520c7d7d83ae09eca01b191d3c8c20efb3d08af5dbc75d7183c7c07e2a700c6', '1', 70, 1800000000);
INSERT INTO public.secrets VALUES ('\x240d7155bd0fbf766476aedd446439605394289accfd4570e038170c10f1de94', '1', 71, 1800000000);
INSERT INTO public.secrets VALUES ('\x6c72843644fd4360a22dda2f544290defe6cc719a2923de284a20e156bd5d4d9', '1', 72, 1800000000);
INSERT INTO public.secrets VALUES ('\x51b7f75638a07c0dee9e8c9bdfcdb7bd46d77667092a7675f2b5fd298a440c38', '1', 73, 1800000000);
INSERT INTO public.secrets VALUES ('\xddb96394397a9e2734e5df8440be4997236f9b7cd1b0ff55bbac3eee0ccee65f', '1', 74, 1800000000);
INSERT INTO public.secrets VALUES ('\x7e154f013a1ce899018b4e7febbe5dc874a9ffabb0d5aa13402aebd357635cad', '1', 75, 1800000000);
INSERT INTO public.secrets VALUES ('\xd9e64f006bd8af81dc253a101426c2f18b44179bf861804d310c6c36939e294c', '1', 76, 1800000000);
INSERT INTO public.secrets VALUES ('\xbae9f3031a67ccfde850616862079d28c8fcd0e8e0798e1b09ae9b62e850da50', '1', 77, 1800000000);
INSERT INTO public.secrets VALUES ('\xe0ed8bd4d658baf4223c99b9555dc0786e1be36cb4616e7785296af9ddf5bde5', '1', 78, 1800000000);
INSERT INTO public.secrets VALUES ('\x7266887b3b640a3e5e848efbb6ce73ea2bfe77b2fcf1e331c2aa2be1c268f545', '1', 79, 1800000000);
INSERT INTO public.secrets VALUES ('\xa85fab928f17a07ac9a019278a43b0e53fb7aac1a12580574ec95ae72b682274', '1', 80, 1800000000);
INSERT INTO public.secrets VALUES ('\xf899d45051d2d18a842f58ffffad5837f99db6fae233b482a8b197cf83a7dc1d', '1', 81, 1800000000);
INSERT INTO public.secrets VALUES ('\x312e6a7841d9583834af662cf4b6505970ec163d78c6fe0389681fef3c08c0ba', '1', 82, 1800000000);
INSERT INTO public.secrets VALUES ('\x1cf83cea10299976530569425b45aefdc8881e47356391e873013c64e84e832f', '1', 83, 1800000000);
INSERT INTO public.secrets VALUES ('\x497dcd99691e1d3865e2104efa4d5265f6e89ffa0ebecfbd6594767e5939ea5b', '1', 84, 1800000000);
INSERT INTO public.secrets VALUES ('\x85d5be895409e0e2e8fad11509642a8e2b9f41a8794c767e5031deb458ad7d1b', '1', 85, 1800000000);
INSERT INTO public.secrets VALUES ('\x62a226b3f08dde8331611de00e2a454465714031233dbeac68afe500a0c9cea5', '1', 86, 1800000000);
INSERT INTO public.secrets VALUES ('\x97cf815908a9c5966de58d045b8111805443556a83f8d20fe515cf2dd9fc9688', '1', 87, 1800000000);
INSERT INTO public.secrets VALUES ('\x484bcd074d585e1d644838deb77d8059e5699206a58ddc14cd5065fa4fc4d878', '1', 88, 1800000000);
INSERT INTO public.secrets VALUES ('\xeb6e6ca60997cc434e08772aa6aef56f0f083add820e5588d0ef1353788d08a0', '1', 89, 1800000000);
INSERT INTO public.secrets VALUES ('\xad61dc6d73cecdd05bf84ce3a5d02c62fd0fd485c8d0ed3d1e906edd4f233168', '1', 90, 1800000000);
INSERT INTO public.secrets VALUES ('\xe31b376dbff75fdf4a8adc31089841be329b0385f29390175d3c1a006802713f', '1', 91, 1800000000);
INSERT INTO public.secrets VALUES ('\x3f20c17b0ba93923118d6fe0e7b3804062352fb1499a05e90446dd9d92fd6aed', '1', 92, 1800000000);
INSERT INTO public.secrets VALUES ('\x357a2abe1ce2969e21c81747b3b77cd789e448acc40437443f88e01f328456fd', '1', 93, 1800000000);
INSERT INTO public.secrets VALUES ('\x60f485fd9121c480723d4cbf14cb8271ee194f0d0b74c609c19c61ddd730b7da', '1', 94, 1800000000);
INSERT INTO public.secrets VALUES ('\xfe977b449a7b72473c783c5ee6e29e0fa3e6dc40491d01a5f58ccb278bc8e859', '1', 95, 1800000000);
INSERT INTO public.secrets VALUES ('\xfa0764f0d4a72c6eac0f0e0110c31370c383f1b3fd296da99ea1b34e500e53d6', '1', 96, 1800000000);
INSERT INTO public.secrets VALUES ('\x3890cd9e9e5ed530aab43e89dd4144455d09c624204b1e233452c0335abe7f5f', '1', 97, 1800000000);
INSERT INTO public.secrets VALUES ('\x1eca4a33efea3de08831059f47857f425be64f53286617de797cb42d5d534cef', '1', 98, 1800000000);
INSERT INTO public.secrets VALUES ('\x80b7f5ed8216e8d71a6d716f711c616d4313434c5a9e7fef1c9ffcbf4f696235', '1', 99, 1800000000);
INSERT INTO public.secrets VALUES ('\x5419593475212933351c75da6ae36f69b142803169a34f959effebab66e6d40b', '1', 100, 1800000000);
INSERT INTO public.secrets VALUES ('\x9c72435f89bbfd81662009701e85efe181e80404da85dc5734c6a4c40a43f97b', '1', 101, 1800000000);
INSERT INTO public.secrets VALUES ('\xc60d7b794bd9fd02417e636fda3546eed0139a9f04059a9a4a31641da0768ca0', '1', 102, 1800000000);
INSERT INTO public.settings VALUES ('time_zone', 'Europe/Berlin');
INSERT INTO public.settings VALUES ('secret_prefix', 'FOIL');
INSERT INTO public.settings VALUES ('soon_days', '30');
INSERT INTO public.settings VALUES ('whm_update_replaces', '0');
INSERT INTO public.tokens VALUES (3, 'ZRS7T26Z', 2, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (4, 'YBKNPK4H', 2, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (5, 'JPZUBHNT', 2, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (6, 'FTGOMVSF', 3, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (7, 'AX3OPNYX', 3, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (8, 'UVEHXJMH', 3, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (9, 'JMOR2VLL', 3, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (10, 'D2YURFYB', 3, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (11, 'CPHDQAYX', 4, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (12, 'EGPO7DRK', 4, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (13, 'ZEEOTAHE', 4, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (14, '6I5GRZJ5', 4, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (15, 'JL6AHVZZ', 4, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (21, 'PVOXZ5VJ', 6, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (22, '6B7M5PO5', 6, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (23, 'WDPCQ2S6', 6, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (24, 'PTY6AUYB', 6, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (25, 'L7NFTZJW', 6, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (27, 'V7JTKEBS', 7, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (28, '3WYF4FJE', 7, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (29, 'HLPAJ6VZ', 7, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (30, 'BFLEDETT', 7, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (31, 'DUTXNST4', 8, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (32, 'RIHHM5TF', 8, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (33, 'VJTPW7ND', 8, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (34, 'FV3HR7AB', 8, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (35, '4DFGMM4L', 8, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (36, 'ZZPWLGA4', 9, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (37, '46CYT5CQ', 9, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (38, 'OOZV26TY', 9, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (39, 'VP7K7G6D', 9, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (40, 'WU7OSMXD', 9, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (41, 'RD6LKTC5', 10, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (42, 'MME3Q5YF', 10, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (43, 'DJ5R5AIE', 10, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (44, 'PETSKKIB', 10, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (45, 'T3OFQ3CV', 10, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (46, 'OIYQX6HZ', 11, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (47, 'SYT6FX7D', 11, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (48, 'ASU3O4PQ', 11, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (49, 'YG5DMYWH', 11, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (50, 'ILUX4JJN', 11, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (51, 'IWGRPWBH', 12, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (52, '62JPMEPF', 12, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (53, 'CDI77X7E', 12, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (54, 'HBF6XOHG', 12, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (55, 'YNCMKSXB', 12, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (56, 'A7WAJPBO', 13, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (57, 'RXORD4TE', 13, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (58, '65KFXXTM', 13, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (59, '6O25KAVO', 13, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (60, 'KSIWHYZ4', 13, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (61, 'GMANI2WT', 14, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (62, 'FPRB22YR', 14, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (63, '7PDCNZTS', 14, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (64, 'BQX77KN3', 14, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (65, 'DHINOC7A', 14, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (66, '4Y75LQ4G', 15, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (67, 'KRXY5GNG', 15, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (68, 'SW2H2RMU', 15, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (16, 'SLLJLBXL', 5, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000);
INSERT INTO public.tokens VALUES (17, 'HXQOVPNV', 5, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000);
INSERT INTO public.tokens VALUES (26, 'PCYGI2IR', 7, 'whm', 't0', '["passwd"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (69, 'XUTT6IUG', 15, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (70, 'FCJ4FCZK', 15, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (71, 'HH4AGUN6', 16, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (72, '32J73QBP', 16, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (73, 'OH53M6FO', 16, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (74, 'W3MIQDFY', 16, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (75, 'RHTIJVAE', 16, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (76, 'QIGUTC2P', 17, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (77, '3K4FRK25', 17, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (78, '4VBNPQ7O', 17, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (79, 'IB2XC5XL', 17, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (80, 'SS3BYEQ6', 17, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (81, 'O4A2YLGQ', 18, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (82, 'PF5PSX67', 18, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (83, 'FSHR32V5', 18, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (84, '5ZJUNQG6', 18, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (85, 'T3CCUKCJ', 18, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (86, 'KPOTV245', 19, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (87, 'R7R4QXHM', 19, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (88, 'WY6TGZ5W', 19, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (89, 'KPU6XLTE', 19, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (90, '4KXUWL3L', 19, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (91, '7NWHYIZB', 20, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (92, 'EF7IOW32', 20, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (93, 'WNTPJ3LA', 20, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (94, 'GS4EKKDC', 20, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (95, 'OS4H5GHN', 20, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (96, 'FPZXFL5A', 21, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (97, '2KRMA5WW', 21, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, NULL);
INSERT INTO public.tokens VALUES (98, 'LDQGXT4A', 21, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (99, 'SLN74D7N', 21, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, NULL);
INSERT INTO public.tokens VALUES (100, '7EQY2LJI', 21, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (1, '2KP5AOG5', 2, 'whm', 't0', '["list-accts"]', '[]', 1800000000, NULL, NULL, 1800000000);
INSERT INTO public.tokens VALUES (2, 'JYEHVUAC', 2, 'whm', 't1', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, 1800086400, NULL, 1800000000);
INSERT INTO public.tokens VALUES (18, 'MWXOSHOB', 5, 'whm', 't2', '["list-accts"]', '["192.0.2.0/24","2001:db8::1"]', 1800000000, NULL, NULL, 1800000000);
INSERT INTO public.tokens VALUES (19, 'IDMX2E2Z', 5, 'whm', 't3', '["list-accts"]', '[]', 1800000000, 1800259200, NULL, 1800000000);
INSERT INTO public.tokens VALUES (20, 'R5GYUKFA', 5, 'whm', 't4', '["list-accts"]', '["192.0.2.0/24"]', 1800000000, NULL, NULL, 1800000000);
INSERT INTO public.tokens VALUES (101, '4V2SM7M5', 1, 'whm', 'parent', '["all"]', '[]', 1800000000, NULL, NULL, NULL);
INSERT INTO public.tokens VALUES (102, 'WI2XEJTL', 1, 'whm', 'child', '["passwd"]', '[]', 1800000000, NULL, 101, NULL);
SELECT pg_catalog.setval('public.accounts_id_seq', 22, true);
SELECT pg_catalog.setval('public.clock_id_seq', 1, false);
SELECT pg_catalog.setval('public.generation_id_seq', 1, false);
SELECT pg_catalog.setval('public.tokens_id_seq', 102, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT pk_accounts PRIMARY KEY (id);
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
ALTER TABLE ONLY public.secrets
    ADD CONSTRAINT pk_secrets PRIMARY KEY (digest);
ALTER TABLE ONLY public.settings
    ADD CONSTRAINT pk_settings PRIMARY KEY (name);
ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT pk_tokens PRIMARY KEY (id);
ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT uq_tokens_public_id UNIQUE (public_id);
CREATE INDEX ix_accounts_owner_id ON public.accounts USING btree (owner_id);
CREATE INDEX ix_audit_owner_id ON public.audit USING btree (owner_id);
CREATE INDEX ix_secrets_token_id ON public.secrets USING btree (token_id);
CREATE INDEX ix_tokens_parent_id ON public.tokens USING btree (parent_id);
CREATE UNIQUE INDEX uq_accounts_domain ON public.accounts USING btree (domain) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_accounts_username ON public.accounts USING btree (username) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_tokens_name ON public.tokens USING btree (account_id, kind, name) WHERE (revoked_at IS NULL);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT fk_accounts_owner_id FOREIGN KEY (owner_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.former_names
    ADD CONSTRAINT fk_former_names_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.secrets
    ADD CONSTRAINT fk_secrets_token_id FOREIGN KEY (token_id) REFERENCES public.tokens(id);
ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT fk_tokens_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT fk_tokens_parent_id FOREIGN KEY (parent_id) REFERENCES public.tokens(id);
