/** What is typed in about an article: its text, its title and the day it appeared. */
@NullMarked
package org.dateline.article.ui;

import org.jspecify.annotations.NullMarked;
