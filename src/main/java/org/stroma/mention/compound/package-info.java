/// Names made of names: compounds, combinations, fusions, isoforms, things named by their kind. Start at {@link
/// org.stroma.mention.compound.Phrases}.
@NullMarked
package org.stroma.mention.compound;

import org.jspecify.annotations.NullMarked;
