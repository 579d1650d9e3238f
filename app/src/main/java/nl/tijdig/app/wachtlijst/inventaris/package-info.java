/** Who waits for help, also those whom a count by the old method does not see. */
@NullMarked
package nl.tijdig.app.wachtlijst.inventaris;

import org.jspecify.annotations.NullMarked;
