"""Where are accounts, stubs and the audit chain kept? One schema, an engine beneath it."""
