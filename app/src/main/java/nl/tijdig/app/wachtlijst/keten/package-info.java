/** What must come first: waits that hold each other up. */
@NullMarked
package nl.tijdig.app.wachtlijst.keten;

import org.jspecify.annotations.NullMarked;
