/// Who studied, wrote, funded and published, and what a document only reports of others. Start at {@link
/// org.stroma.extract.study.Studies}.
@NullMarked
package org.stroma.extract.study;

import org.jspecify.annotations.NullMarked;
