/// Documents that people hand in: held, opened, put into their folder, built in. Start at {@link
/// org.stroma.app.add.AddedDocuments}.
@NullMarked
package org.stroma.app.add;

import org.jspecify.annotations.NullMarked;
