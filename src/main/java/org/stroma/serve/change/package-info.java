/// What the last build changed. Start at {@link org.stroma.serve.change.ChangesPage}.
@NullMarked
package org.stroma.serve.change;

import org.jspecify.annotations.NullMarked;
