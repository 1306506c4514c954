/// Pages for people. Start at {@link org.stroma.serve.page.Frame} and {@link org.stroma.serve.page.Html}.
@NullMarked
package org.stroma.serve.page;

import org.jspecify.annotations.NullMarked;
