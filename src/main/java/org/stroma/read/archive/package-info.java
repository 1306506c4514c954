/// ZIP, TAR and GZIP archives, unpacked within limits. Start at {@link org.stroma.read.archive.Archive}.
@NullMarked
package org.stroma.read.archive;

import org.jspecify.annotations.NullMarked;
