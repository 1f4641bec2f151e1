"""What are the rules? Pure values and functions: no clock, database, network or log."""
