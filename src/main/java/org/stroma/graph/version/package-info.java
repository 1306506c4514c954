/// The store: versions that are built, checked, switched to, leased and removed. Start at {@link
/// org.stroma.graph.version.Store}.
@NullMarked
package org.stroma.graph.version;

import org.jspecify.annotations.NullMarked;
