/// The graph of a sentence: its dependency tree, normalised, with the names that its words belong to.
@NullMarked
package org.stroma.extract.sentence;

import org.jspecify.annotations.NullMarked;
