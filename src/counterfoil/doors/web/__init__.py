"""The pages: what people see of Counterfoil in a browser."""
