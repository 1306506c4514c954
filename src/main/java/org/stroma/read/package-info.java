/// From files to documents: PDF, Office files, books, plain text, Markdown, HTML, PubMed XML and PubTator, and what
/// their layout says. Start at
/// {@link org.stroma.read.Readers}; an input that cannot be read costs one {@link org.stroma.model.Unreadable}, never
/// the run. A new format is one {@link org.stroma.read.Format} and one line in the list of `Readers`.
@NullMarked
package org.stroma.read;

import org.jspecify.annotations.NullMarked;
