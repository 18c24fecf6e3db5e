"""The blocks of a brief, each turning one part of the content into boxes; none must know where it will stand."""
