"""How is the program used from a terminal? One module for each family of commands."""
