/** Tests of the whole product on a real database and in a real browser. */
@NullMarked
package nl.tijdig.app;

import org.jspecify.annotations.NullMarked;
