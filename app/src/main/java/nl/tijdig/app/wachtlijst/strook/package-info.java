/** The line above the first screen when somebody must intervene now. */
@NullMarked
package nl.tijdig.app.wachtlijst.strook;

import org.jspecify.annotations.NullMarked;
