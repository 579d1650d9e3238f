/** What became of each help that was determined. */
@NullMarked
package nl.tijdig.app.wachtlijst.spoor;

import org.jspecify.annotations.NullMarked;
