/// Names told by their form: cell lines, institutions, people. Start at {@link org.stroma.mention.form.NameForms}.
@NullMarked
package org.stroma.mention.form;

import org.jspecify.annotations.NullMarked;
