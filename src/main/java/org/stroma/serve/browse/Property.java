package org.stroma.serve.browse;

/// Something that a list can be narrowed down by.
///
/// @param name of the parameter
/// @param title what people read
/// @param isFacet whether its values are counted and offered
record Property(String name, String title, Column column, Values values, boolean isFacet) {}
