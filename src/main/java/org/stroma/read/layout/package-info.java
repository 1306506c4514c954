/// Blocks of text with headings, citations, dates and boilerplate, rendered to one text with sections. Start at
/// {@link org.stroma.read.layout.Rendering}.
@NullMarked
package org.stroma.read.layout;

import org.jspecify.annotations.NullMarked;
