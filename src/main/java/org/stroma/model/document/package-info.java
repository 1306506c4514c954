/// What someone wrote, and why it could not be read if so. Start at {@link org.stroma.model.document.Document}.
@NullMarked
package org.stroma.model.document;

import org.jspecify.annotations.NullMarked;
