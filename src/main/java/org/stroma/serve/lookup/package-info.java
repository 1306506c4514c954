/// What pages need of a version: things, places, claims with their evidence. Start at {@link
/// org.stroma.serve.lookup.Lookup}.
@NullMarked
package org.stroma.serve.lookup;

import org.jspecify.annotations.NullMarked;
