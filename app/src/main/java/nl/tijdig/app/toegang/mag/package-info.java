/** Which page stands behind a request, and whether it opens for who asks. */
@NullMarked
package nl.tijdig.app.toegang.mag;

import org.jspecify.annotations.NullMarked;
