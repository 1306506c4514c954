/// Tables, whose columns say what their rows are.
@NullMarked
package org.stroma.extract.table;

import org.jspecify.annotations.NullMarked;
