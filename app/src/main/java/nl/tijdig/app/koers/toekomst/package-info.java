/** Where a child grows up, and who arranges what when it turns eighteen. */
@NullMarked
package nl.tijdig.app.koers.toekomst;

import org.jspecify.annotations.NullMarked;
