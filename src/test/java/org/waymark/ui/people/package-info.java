@NullMarked
package org.waymark.ui.people;

import org.jspecify.annotations.NullMarked;
