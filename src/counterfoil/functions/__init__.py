"""Which remote functions are there? Each is declared once; every door reads the declaration."""
