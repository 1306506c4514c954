/// Things and their names: concepts, their classes, mentions of them, literal values. Start at {@link
/// org.stroma.model.concept.Concept}.
@NullMarked
package org.stroma.model.concept;

import org.jspecify.annotations.NullMarked;
