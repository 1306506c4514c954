/// What pronouns, pointers and descriptions stand for. Start at {@link org.stroma.mention.reference.References}.
@NullMarked
package org.stroma.mention.reference;

import org.jspecify.annotations.NullMarked;
