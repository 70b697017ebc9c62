/**
 * Before a notebook is open: welcome, making a notebook in four pages, unlocking. {@link
 * org.waymark.ui.unlock.FrontDoor} goes between the pages; each page has its model.
 */
@NullMarked
package org.waymark.ui.unlock;

import org.jspecify.annotations.NullMarked;
