"""How is the program started as ``python -m counterfoil``?"""

from counterfoil.cli.main import main

main()
