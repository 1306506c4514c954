/// A sentence with the names found so far, and its syntax as name finding needs it. Start at {@link
/// org.stroma.mention.draft.Draft}.
@NullMarked
package org.stroma.mention.draft;

import org.jspecify.annotations.NullMarked;
