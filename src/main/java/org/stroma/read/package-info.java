/// From files to documents: PDF, Office files, books, plain text, Markdown, HTML, PubMed XML and PubTator, and
/// their layout. Start at {@link org.stroma.read.Readers}. An input that cannot be read becomes one
/// {@link org.stroma.model.document.Unreadable} and never stops the run. A new format is one
/// {@link org.stroma.read.format.Format} and one line in the list of `Readers`.
@NullMarked
package org.stroma.read;

import org.jspecify.annotations.NullMarked;
