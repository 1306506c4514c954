/// Graphs made on a cluster, key by key: no machine holds all claims. Start at {@link
/// org.stroma.app.keyed.KeyedBuild}.
@NullMarked
package org.stroma.app.keyed;

import org.jspecify.annotations.NullMarked;
