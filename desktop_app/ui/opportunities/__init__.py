"""The parts that several views of an opportunity share; they must not know the pages that show them."""
