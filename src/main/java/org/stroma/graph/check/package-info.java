/// The cross-checks that `verify` makes of a version: quotes, names, nodes, identifiers. Start at {@link
/// org.stroma.graph.check.Verification}.
@NullMarked
package org.stroma.graph.check;

import org.jspecify.annotations.NullMarked;
