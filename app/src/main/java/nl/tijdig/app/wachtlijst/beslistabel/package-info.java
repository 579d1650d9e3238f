/**
 * The decision table by which a GI judges how much danger a child is in, checked before it counts.
 */
@NullMarked
package nl.tijdig.app.wachtlijst.beslistabel;

import org.jspecify.annotations.NullMarked;
