/// HTML pages and their main content. Start at {@link org.stroma.read.html.HtmlPage}.
@NullMarked
package org.stroma.read.html;

import org.jspecify.annotations.NullMarked;
