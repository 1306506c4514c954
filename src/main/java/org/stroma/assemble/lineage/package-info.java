/// Documents of one origin: what was copied, retold or quoted from another. Start at {@link
/// org.stroma.assemble.lineage.Lineages}.
@NullMarked
package org.stroma.assemble.lineage;

import org.jspecify.annotations.NullMarked;
