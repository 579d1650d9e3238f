/** The pages of a parent and of a young person: their own child, or themselves, and nobody else. */
@NullMarked
package nl.tijdig.app.gezin.eigen;

import org.jspecify.annotations.NullMarked;
