/// What the program knows before it reads: ontology, names, the pipeline made of them. Start at {@link
/// org.stroma.app.knowledge.Knowledge}.
@NullMarked
package org.stroma.app.knowledge;

import org.jspecify.annotations.NullMarked;
