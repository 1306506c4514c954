/// `/conflicts` and the page of a conflict: statements that cannot all be right. Start at {@link
/// org.stroma.serve.conflict.ConflictsPage}.
@NullMarked
package org.stroma.serve.conflict;

import org.jspecify.annotations.NullMarked;
