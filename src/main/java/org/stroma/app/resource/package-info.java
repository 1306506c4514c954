/// Files and hashes of the program itself. Start at {@link org.stroma.app.resource.Resources}.
@NullMarked
package org.stroma.app.resource;

import org.jspecify.annotations.NullMarked;
