-- revision 0002
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
-- revision 0003
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
-- revision 0004
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
-- revision 0005
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
-- revision 0006
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
-- revision 0007
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
