/** How the safety of a waiting child is watched, and who intervenes when something happens. */
@NullMarked
package nl.tijdig.app.wachtlijst.veiligheid;

import org.jspecify.annotations.NullMarked;
